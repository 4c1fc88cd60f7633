//! Every way to a place at once and over real sockets: nobody is promised what is not there, nobody is left without an
//! answer, and whoever comes too late is told so.

mod everything;
mod settings;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::closing::booked;
use crate::database::{Booked, CHESS, LIBRARY, PIANO};
use crate::http::Answer;
use crate::race::{Attempt, Rival, assert_sound, at_once, crowd, open};
use crate::support::Site;

const TODAY: &str = "2026-11-23";
const WEDNESDAY: &str = "2026-11-25";
/// The hours of a day on which something can be booked.
const HOURS: [&str; 8] = ["09:00", "10:00", "11:00", "12:00", "14:00", "15:00", "16:00", "17:00"];

/// How much more is promised than there is, counted at every moment where something begins, from the bookings and the
/// wishes to move themselves. A booking that is to move over itself counts once.
const OVERSOLD: &str = "
    WITH taken AS (
        SELECT id, resource_id, held_from, held_until, units, wheelchair_places, assistants
        FROM booking WHERE state IN ('requested', 'approved', 'checked_in')
        UNION ALL
        SELECT booking.id, resource_id, wish.held_from, wish.held_until, wish.units, wish.wheelchair_places,
            wish.assistants
        FROM booking_move AS wish JOIN booking ON booking.id = wish.booking_id
        WHERE wish.state = 'asked' AND booking.state IN ('requested', 'approved')),
    at_a_time AS (
        SELECT moment.resource_id, moment.held_from AS at, other.id, max(other.units) AS units,
            max(other.wheelchair_places) AS wheelchairs, max(other.assistants) AS assistants
        FROM (SELECT DISTINCT resource_id, held_from FROM taken) AS moment
        JOIN taken AS other ON other.resource_id = moment.resource_id
            AND other.held_from <= moment.held_from AND other.held_until > moment.held_from
        GROUP BY moment.resource_id, at, other.id),
    total AS (
        SELECT resource_id, at, sum(units) AS units, sum(wheelchairs) AS wheelchairs, sum(assistants) AS assistants
        FROM at_a_time GROUP BY resource_id, at)
    SELECT ifnull(sum(max(total.units - resource.units, 0) + max(wheelchairs - resource.wheelchair_places, 0)
        + max(assistants - assistant_places, 0)), 0)
    FROM total JOIN resource ON resource.id = total.resource_id";

/// Decides the order in which forms are sent, and all else that a plan leaves open: the same in every run.
struct Dice(u64);

impl Dice {
    /// Less than `sides`.
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn one_of<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.throw(all.len())].clone()
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for last in (1..all.len()).rev() {
            all.swap(last, self.throw(last + 1));
        }
    }
}

/// What came of a race: what was tried, and the answer.
struct Run(Vec<(&'static str, Answer)>);

impl Run {
    /// Sends all in a drawn order, counting meanwhile what is promised.
    async fn of(site: &Site, address: SocketAddr, mut attempts: Vec<Attempt>) -> Self {
        Dice(attempts.len() as u64).shuffle(&mut attempts);
        Self::in_order(site, address, attempts).await
    }

    async fn in_order(site: &Site, address: SocketAddr, attempts: Vec<Attempt>) -> Self {
        let tasks = attempts.into_iter().map(|one| async move { (one.what, one.send(address).await) });
        Self::of_tasks(site, tasks).await
    }

    async fn of_tasks(
        site: &Site,
        tasks: impl IntoIterator<Item = impl Future<Output = (&'static str, Answer)> + Send + 'static>,
    ) -> Self {
        let watched = tokio::spawn(watch(site.clone()));
        let run = Self(at_once(tasks).await);
        watched.abort();
        assert!(watched.await.is_err_and(|ended| ended.is_cancelled()), "oversold meanwhile");
        run.0.iter().for_each(|(what, answer)| assert_told(what, answer));
        run
    }

    fn count(&self, what: &str, status: u16) -> usize {
        self.0.iter().filter(|(tried, answer)| *tried == what && answer.status == status).count()
    }

    /// How many were led to an address with this notice.
    fn led_to(&self, what: &str, notice: &str) -> usize {
        let is_led = |answer: &Answer| answer.header("location").ends_with(&format!("notice={notice}"));
        self.0.iter().filter(|(tried, answer)| *tried == what && is_led(answer)).count()
    }

    /// Says in a line how many tried what and were answered how; nothing is broken or oversold.
    async fn assert_fair(&self, site: &Site, name: &str) {
        let mut counted: BTreeMap<(&str, u16), usize> = BTreeMap::new();
        for (what, answer) in &self.0 {
            *counted.entry((what, answer.status)).or_default() += 1;
        }
        let said: Vec<_> =
            counted.iter().map(|((what, status), times)| format!("{what} {status}: {times}")).collect();
        let oversold = site.number(OVERSOLD).await;
        println!("{name}: {} attempts ({}); {oversold} oversold", self.0.len(), said.join(", "));
        assert_eq!(oversold, 0);
        assert_sound(site).await;
    }
}

/// Ends only by panicking: what is oversold for a moment is oversold, even if somebody cancels in time.
async fn watch(site: Site) {
    loop {
        assert_eq!(site.number(OVERSOLD).await, 0);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Nobody meets an error page, and no refusal is without its reason.
fn assert_told(what: &str, answer: &Answer) {
    let says = |words: &str| answer.body.contains(words);
    let is_told = match (answer.status, what) {
        (200, "exception") | (303, _) => true,
        // Of a decision, who made it and when; of a visit and what became of it, where it stands.
        (422, "approve" | "decline") => says("<dl class=\"facts\">"),
        (422, "cancel" | "arrival" | "early end" | "early end back" | "not used" | "not used back") => {
            says("summary-error")
        }
        (422, _) => says("summary-error") && says("<li><a href=\"#"),
        _ => false,
    };
    assert!(is_told, "{what}: {} {}", answer.head, answer.body);
}

fn key() -> (&'static str, String) {
    static KEYS: AtomicU32 = AtomicU32::new(0);
    ("key", format!("race-key-{}", KEYS.fetch_add(1, Ordering::Relaxed)))
}

/// A form with nothing but its button.
fn press(what: &'static str, rival: &Rival, path: String) -> Attempt {
    Attempt { what, path, cookie: rival.cookie.clone(), fields: Vec::new() }
}

/// A member asks for an hour; with `("moves", ..)`, for an hour instead of another.
fn ask(rival: &Rival, (resource, day, start): (&str, &str, &str), more: &[(&'static str, &str)]) -> Attempt {
    let fields = [("resource", resource), ("date", day), ("start", start), ("duration", "60")];
    let people = more.iter().all(|(name, _)| *name != "people").then_some(("people", "1"));
    let fields = fields.into_iter().chain(people).chain(more.iter().copied());
    let is_move = more.iter().any(|(name, _)| *name == "moves");
    Attempt {
        what: if is_move { "move" } else { "create" },
        path: "/bookings".to_owned(),
        cookie: rival.cookie.clone(),
        fields: std::iter::once(key()).chain(fields.map(|(name, value)| (name, value.to_owned()))).collect(),
    }
}

/// The desk books an hour or more, for a member or for a guest.
fn at_desk(
    (what, desk): (&'static str, &Rival),
    whom: &[(&'static str, String)],
    (resource, day, start, end): (&str, &str, &str, &str),
) -> Attempt {
    let place = [("resource", resource), ("date", day), ("start", start), ("end", end), ("people", "1")];
    let place = place.into_iter().map(|(name, value)| (name, value.to_owned()));
    Attempt {
        what,
        path: "/desk/bookings/new".to_owned(),
        cookie: desk.cookie.clone(),
        fields: std::iter::once(key()).chain(place).chain(whom.iter().cloned()).collect(),
    }
}

fn member(rival: &Rival) -> Vec<(&'static str, String)> {
    vec![("member", format!("m{}@esik.test", rival.id))]
}

fn guest(number: usize) -> Vec<(&'static str, String)> {
    vec![("name", format!("Қонақ {number}")), ("phone", format!("8701{number:07}"))]
}

/// Two people who decide.
async fn coordinators(site: &Site) -> [Rival; 2] {
    site.sql("INSERT INTO member_role (member_id, role, granted_at) VALUES (2, 'coordinator', 1)").await;
    [Rival::of(&site.coordinator().await), Rival::of(&site.other_member().await)]
}

/// What stands already: one person each of the crowd, on a Wednesday.
async fn standing(
    site: &Site,
    crowd: &[Rival],
    state: &str,
    place: impl Fn(usize) -> (i64, &'static str, &'static str),
) -> Vec<i64> {
    let mut ids = Vec::new();
    for (number, rival) in crowd.iter().enumerate() {
        let (resource, from, until) = place(number);
        let one = Booked { state, ..Booked::of(resource, rival.id, from, until) };
        ids.push(booked(site, one, WEDNESDAY).await);
    }
    ids
}

async fn standing_at(site: &Site, resource: i64, start: &str) -> i64 {
    site.number(&format!(
        "SELECT count(*) FROM booking WHERE held AND resource_id = {resource} AND starts = '{WEDNESDAY}T{start}'"
    ))
    .await
}

#[tokio::test]
async fn the_count_finds_what_the_law_would_have_refused() {
    let site = Site::new().await;
    site.sql("DROP TRIGGER hold_fits").await;
    site.sql(&Booked::of(PIANO, 1, "10:00", "12:00").sql()).await;
    assert_eq!(site.number(OVERSOLD).await, 0);
    site.sql(&Booked::of(PIANO, 2, "11:00", "13:00").sql()).await;
    assert_eq!(site.number(OVERSOLD).await, 1);
    let many =
        Booked { people: 3, wheelchairs: 3, assistants: 6, ..Booked::of(LIBRARY, 4, "10:00", "11:00") };
    site.sql(&many.sql()).await;
    assert_eq!(site.number(OVERSOLD).await, 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn members_and_the_desk_together_book_three_boards_three_times() {
    let site = Site::new().await;
    let crowd = crowd(&site, 80).await;
    let (address, _open) = open(&site).await;
    let [desk, other] = [Rival::of(&site.coordinator().await), Rival::of(&site.staff().await)];
    let ten = ("chess", WEDNESDAY, "10:00", "11:00");
    let mut attempts: Vec<_> =
        crowd[..60].iter().map(|rival| ask(rival, ("chess", WEDNESDAY, "10:00"), &[])).collect();
    for (number, rival) in crowd[60..].iter().enumerate() {
        attempts.push(at_desk(("desk for a member", &desk), &member(rival), ten));
        attempts.push(at_desk(("desk for a guest", &other), &guest(number), ten));
    }
    let run = Run::of(&site, address, attempts).await;
    let won = ["create", "desk for a member", "desk for a guest"].map(|what| run.count(what, 303));
    assert_eq!(won.iter().sum::<usize>(), 3, "{won:?}");
    let is_at_its_field = |(_, answer): &&(_, Answer)| answer.body.contains("id=\"start-error\"");
    assert_eq!(run.0.iter().filter(is_at_its_field).count(), 97);
    run.assert_fair(&site, "members and the desk").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn those_who_move_and_those_who_come_share_one_hour() {
    let site = Site::new().await;
    let crowd = crowd(&site, 76).await;
    let hours = [("09:00", "10:00"), ("10:00", "11:00"), ("11:00", "12:00")];
    let place = |number: usize| (LIBRARY, hours[number % 3].0, hours[number % 3].1);
    let ids = standing(&site, &crowd[..36], "requested", place).await;
    let (address, _open) = open(&site).await;
    let noon = ("library", WEDNESDAY, "12:00");
    let movers = crowd.iter().zip(ids).map(|(rival, id)| ask(rival, noon, &[("moves", &id.to_string())]));
    let newcomers = crowd[36..].iter().map(|rival| ask(rival, noon, &[]));
    let run = Run::of(&site, address, movers.chain(newcomers).collect()).await;
    assert_eq!(run.count("move", 303) + run.count("create", 303), 12);
    assert_eq!(standing_at(&site, LIBRARY, "12:00").await, 12);
    let all = 36 + i64::try_from(run.count("create", 303)).unwrap();
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE held").await, all, "nobody lost a place");
    run.assert_fair(&site, "moving and coming").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_wish_to_move_holds_both_hours_until_it_is_decided_once() {
    let site = Site::new().await;
    let crowd = crowd(&site, 88).await;
    let ids = standing(&site, &crowd[..8], "approved", |_| (LIBRARY, "10:00", "11:00")).await;
    let coordinators = coordinators(&site).await;
    let (address, _open) = open(&site).await;
    let (ten, noon) = (("library", WEDNESDAY, "10:00"), ("library", WEDNESDAY, "12:00"));
    let wishes = crowd.iter().zip(&ids).map(|(rival, id)| ask(rival, noon, &[("moves", &id.to_string())]));
    let asked = Run::of(&site, address, wishes.collect()).await;
    assert_eq!(asked.led_to("move", "move-asked"), 8);
    let mut attempts = Vec::new();
    for coordinator in &coordinators {
        let path = |id| format!("/bookings/{id}/move/approval");
        attempts.extend(ids.iter().map(|id| press("approve a move", coordinator, path(id))));
    }
    attempts.extend(crowd[8..48].iter().map(|rival| ask(rival, noon, &[])));
    attempts.extend(crowd[48..].iter().map(|rival| ask(rival, ten, &[])));
    let run = Run::of(&site, address, attempts).await;
    let ends = ["moved", "move-over"].map(|notice| run.led_to("approve a move", notice));
    assert_eq!(ends, [8, 8], "each is decided once, and the second is told");
    assert_eq!(standing_at(&site, LIBRARY, "12:00").await, 12, "eight who had it held, and four");
    let at_ten = standing_at(&site, LIBRARY, "10:00").await;
    assert!((4..=12).contains(&at_ten), "{at_ten}");
    run.assert_fair(&site, "wishes to move").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_coordinators_decide_each_request_once() {
    let site = Site::new().await;
    let crowd = crowd(&site, 24).await;
    let place = |number: usize| (LIBRARY, ["09:00", "10:00"][number % 2], ["10:00", "11:00"][number % 2]);
    let ids = standing(&site, &crowd, "requested", place).await;
    let coordinators = coordinators(&site).await;
    let (address, _open) = open(&site).await;
    let mut attempts = Vec::new();
    for id in &ids {
        let path = |decision| format!("/bookings/{id}/{decision}");
        let refusal = press("decline", &coordinators[1], path("refusal"));
        attempts.extend(coordinators.iter().map(|rival| press("approve", rival, path("approval"))));
        attempts.push(Attempt { fields: vec![("ready", "repair".to_owned())], ..refusal });
    }
    let run = Run::of(&site, address, attempts).await;
    assert_eq!(run.count("approve", 303) + run.count("decline", 303), 24);
    assert_eq!(site.number("SELECT count(*) FROM booking_event WHERE from_state <> 'new'").await, 24);
    run.assert_fair(&site, "two coordinators").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_one_gives_up_one_other_gets() {
    let site = Site::new().await;
    let crowd = crowd(&site, 88).await;
    let ends = ["10:00", "11:00", "12:00", "13:00", "15:00", "16:00", "17:00", "18:00"];
    let ids = standing(&site, &crowd[..8], "approved", |number| (PIANO, HOURS[number], ends[number])).await;
    let (address, _open) = open(&site).await;
    let mut attempts = Vec::new();
    for (rival, id) in crowd.iter().zip(ids) {
        let cancel = press("cancel", rival, format!("/bookings/{id}/cancellation"));
        attempts.extend([cancel.clone(), cancel]);
    }
    for (number, rival) in crowd[8..].iter().enumerate() {
        attempts.push(ask(rival, ("piano", WEDNESDAY, HOURS[number % 8]), &[]));
    }
    let run = Run::of(&site, address, attempts).await;
    assert_eq!((run.count("cancel", 303), run.count("cancel", 422)), (8, 8));
    let standing = site.number("SELECT count(*) FROM booking WHERE held").await;
    assert_eq!(run.count("create", 303), usize::try_from(standing).unwrap());
    assert!((1..=8).contains(&standing), "{standing}");
    run.assert_fair(&site, "giving up and coming").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_member_gives_up_what_is_being_approved() {
    let site = Site::new().await;
    let crowd = crowd(&site, 48).await;
    let place =
        |number: usize| (LIBRARY, HOURS[number % 4], ["10:00", "11:00", "12:00", "13:00"][number % 4]);
    let ids = standing(&site, &crowd, "requested", place).await;
    let coordinator = Rival::of(&site.coordinator().await);
    let (address, _open) = open(&site).await;
    let mut attempts = Vec::new();
    for (rival, id) in crowd.iter().zip(ids) {
        attempts.push(press("cancel", rival, format!("/bookings/{id}/cancellation")));
        attempts.push(press("approve", &coordinator, format!("/bookings/{id}/approval")));
    }
    let run = Run::in_order(&site, address, attempts).await;
    assert_eq!(run.count("cancel", 303), 48, "giving up is never blocked before the visit");
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE held").await, 0);
    run.assert_fair(&site, "giving up and approving").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_rest_of_a_visit_that_ended_early_goes_to_one() {
    let site = Site::new().await;
    site.turn_clock_to("2026-11-23T10:40");
    let crowd = crowd(&site, 94).await;
    let mut ids = Vec::new();
    for (number, rival) in crowd[..4].iter().enumerate() {
        let resource = if number < 3 { CHESS } else { PIANO };
        let visit = Booked { state: "approved", ..Booked::of(resource, rival.id, "10:00", "12:00") };
        ids.push(booked(&site, visit, TODAY).await);
    }
    let desk = Rival::of(&site.staff().await);
    let (address, _open) = open(&site).await;
    let note = |id: i64, step: &str| format!("/bookings/{id}/{step}");
    let arrivals = ids[..3].iter().map(|id| press("arrival", &desk, note(*id, "arrival")));
    assert_eq!(Run::of(&site, address, arrivals.collect()).await.count("arrival", 303), 3);
    let mut attempts = Vec::new();
    for _ in 0..10 {
        for id in &ids[..3] {
            attempts.push(press("early end", &desk, note(*id, "departure")));
            attempts.push(press("early end back", &desk, note(*id, "departure/withdrawal")));
        }
        attempts.push(press("not used", &desk, note(ids[3], "non-use")));
        attempts.push(press("not used back", &desk, note(ids[3], "non-use/withdrawal")));
    }
    for (number, rival) in crowd[4..].iter().enumerate() {
        let resource = ["chess", "chess", "piano"][number % 3];
        attempts.push(match number % 5 {
            0 => at_desk(("desk for a member", &desk), &member(rival), (resource, TODAY, "11:00", "12:00")),
            1 => at_desk(("desk for a guest", &desk), &guest(number), (resource, TODAY, "11:00", "12:00")),
            _ => ask(rival, (resource, TODAY, "11:00"), &[]),
        });
    }
    let run = Run::of(&site, address, attempts).await;
    run.assert_fair(&site, "early ends").await;
}
