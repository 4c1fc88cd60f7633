//! All of it at once, as a seeded plan has it: the plan is the same in every run, the weather between the threads is not.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use super::settings::{closing, exception, size};
use super::{Dice, Run, TODAY, WEDNESDAY, ask, at_desk, coordinators, guest, member, press};
use crate::closing::booked;
use crate::database::{Booked, CHESS, LIBRARY, PIANO};
use crate::http::Answer;
use crate::race::{Attempt, Rival, crowd, open};
use crate::support::Site;

/// How often each is tried.
const PLAN: [(&str, usize); 20] = [
    ("create", 340),
    ("move", 150),
    ("cancel", 110),
    ("approve", 80),
    ("decline", 20),
    ("approve a move", 60),
    ("decline a move", 10),
    ("desk for a member", 60),
    ("desk for a guest", 50),
    ("from paper", 20),
    ("arrival", 16),
    ("early end", 16),
    ("early end back", 16),
    ("not used", 6),
    ("not used back", 6),
    ("size", 20),
    ("exception", 10),
    ("exception back", 4),
    ("closing", 3),
    ("opening", 3),
];

/// The last one is closed and opened again.
const DAYS: [&str; 3] = [WEDNESDAY, "2026-11-26", "2026-11-27"];
const TIMES: [(&str, &str); 4] =
    [("10:00", "11:00"), ("11:00", "12:00"), ("12:00", "13:00"), ("14:00", "15:00")];
const PLACES: [&str; 3] = ["library", "piano", "chess"];

struct World {
    site: Site,
    address: SocketAddr,
    members: Vec<Rival>,
    coordinators: [Rival; 2],
    staff: Rival,
    admin: Rival,
    /// Visits of today.
    today: Vec<i64>,
    /// Bookings to come, and whose.
    known: Mutex<Vec<(String, usize)>>,
}

impl World {
    async fn new(site: Site, address: SocketAddr) -> Self {
        let members = crowd(&site, 64).await;
        let (mut today, mut known) = (Vec::new(), Vec::new());
        for (number, rival) in members.iter().enumerate().take(32) {
            let (from, until) = TIMES[number % 4];
            // Half of the library's are agreed to, so that moving them needs a coordinator.
            let state = if number % 2 == 0 { "approved" } else { "requested" };
            let visit = Booked { state, ..Booked::of(LIBRARY, rival.id, from, until) };
            known.push((booked(&site, visit, WEDNESDAY).await.to_string(), number));
        }
        for (number, resource) in [CHESS, CHESS, CHESS, PIANO, LIBRARY, LIBRARY].into_iter().enumerate() {
            let visit =
                Booked { state: "approved", ..Booked::of(resource, members[number].id, "10:00", "12:00") };
            today.push(booked(&site, visit, TODAY).await);
        }
        let coordinators = coordinators(&site).await;
        let (staff, admin) = (Rival::of(&site.staff().await), Rival::of(&site.admin().await));
        Self { site, address, members, coordinators, staff, admin, today, known: Mutex::new(known) }
    }

    /// A booking to come and whose it is.
    fn pick(&self, dice: &mut Dice) -> (String, Rival) {
        let (id, owner) = dice.one_of(&self.known.lock().unwrap());
        (id, self.members[owner].clone())
    }

    fn create(&self, dice: &mut Dice) -> Attempt {
        let ((start, _), people) = (dice.one_of(&TIMES), (1 + dice.throw(2)).to_string());
        let (chairs, helpers) = (usize::from(dice.throw(3) == 0), usize::from(dice.throw(3) == 0));
        let more = [("people", people.as_str()), ("wheelchair_places", "1"), ("assistants", "1")];
        let more = [&more[..1], &more[1..=chairs], &more[2..2 + helpers]].concat();
        ask(&dice.one_of(&self.members), (dice.one_of(&PLACES), dice.one_of(&DAYS), start), &more)
    }

    fn decide(&self, dice: &mut Dice, what: &'static str, way: &str) -> Attempt {
        let path = format!("/bookings/{}/{way}", self.pick(dice).0);
        let reason = vec![("reason", "Бұл күні жөндеу.".to_owned())];
        Attempt { fields: reason, ..press(what, &dice.one_of(&self.coordinators), path) }
    }

    fn note(&self, dice: &mut Dice, what: &'static str, step: &str) -> Attempt {
        press(what, &self.staff, format!("/bookings/{}/{step}", dice.one_of(&self.today)))
    }

    fn desk(&self, dice: &mut Dice, what: &'static str) -> Attempt {
        let whom = if what.ends_with("member") {
            member(&dice.one_of(&self.members))
        } else {
            guest(dice.throw(40))
        };
        let (resource, (start, end)) = (dice.one_of(&PLACES), dice.one_of(&TIMES));
        let place = match what {
            "from paper" => (resource, TODAY, "10:00", "11:00"),
            // One in four stands there.
            _ if dice.throw(4) == 0 => (resource, TODAY, "11:00", "12:00"),
            _ => (resource, dice.one_of(&DAYS), start, end),
        };
        let mut attempt = at_desk((what, &self.staff), &whom, place);
        if what == "from paper" {
            "/desk/paper".clone_into(&mut attempt.path);
            attempt.fields.push(("outcome", "came".to_owned()));
        } else if place.1 == TODAY {
            attempt.fields.push(("here", "yes".to_owned()));
        }
        attempt
    }

    async fn size(&self, dice: &mut Dice) -> Attempt {
        let (resource, allocation, least) = dice.one_of(&[("library", "places", 8), ("chess", "pieces", 2)]);
        let (units, chairs) = ((least + dice.throw(least)).to_string(), (1 + dice.throw(4)).to_string());
        let fields = [
            ("allocation", allocation),
            ("units", units.as_str()),
            ("largest_party", "2"),
            ("wheelchair_places", chairs.as_str()),
            ("assistant_places", chairs.as_str()),
        ];
        size(self.address, (&self.admin, resource), &fields).await
    }

    async fn exception_back(&self) -> Attempt {
        let last = self.site.number("SELECT ifnull(max(id), 0) FROM resource_exception").await;
        let path = format!("/admin/resources/piano/exceptions/{last}/removal");
        press("exception back", &self.admin, path)
    }

    async fn attempt(&self, what: &'static str, dice: &mut Dice) -> Attempt {
        let closed = DAYS[2];
        match what {
            "create" => self.create(dice),
            "move" => {
                let (id, owner) = self.pick(dice);
                let (start, _) = dice.one_of(&TIMES);
                ask(&owner, ("", dice.one_of(&DAYS), start), &[("moves", &id)])
            }
            "cancel" => {
                let (id, owner) = self.pick(dice);
                press(what, &owner, format!("/bookings/{id}/cancellation"))
            }
            "approve" => self.decide(dice, what, "approval"),
            "decline" => self.decide(dice, what, "refusal"),
            "approve a move" => self.decide(dice, what, "move/approval"),
            "decline a move" => self.decide(dice, what, "move/refusal"),
            "arrival" => self.note(dice, what, "arrival"),
            "early end" => self.note(dice, what, "departure"),
            "early end back" => self.note(dice, what, "departure/withdrawal"),
            "not used" => self.note(dice, what, "non-use"),
            "not used back" => self.note(dice, what, "non-use/withdrawal"),
            "size" => self.size(dice).await,
            "exception" => exception(&self.admin, "piano", dice.one_of(&DAYS)),
            "exception back" => self.exception_back().await,
            "closing" => closing(&self.coordinators[0], closed),
            "opening" => press(what, &self.coordinators[0], format!("/closing/{closed}/opening")),
            _ => self.desk(dice, what),
        }
    }

    /// Tries one thing and remembers the booking that it made.
    async fn try_one(self: Arc<Self>, what: &'static str, mut dice: Dice) -> (&'static str, Answer) {
        let attempt = self.attempt(what, &mut dice).await;
        let by = self.members.iter().position(|rival| rival.cookie == attempt.cookie);
        let answer = attempt.send(self.address).await;
        if let ("create", 303, Some(by)) = (what, answer.status, by) {
            let id = answer.header("location").split(['/', '?']).nth(2).unwrap().to_owned();
            self.known.lock().unwrap().push((id, by));
        }
        (what, answer)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_attempts_of_every_sort_take_no_place_twice() {
    let site = Site::new().await;
    site.turn_clock_to("2026-11-23T10:40");
    let (address, _open) = open(&site).await;
    let world = Arc::new(World::new(site.clone(), address).await);
    // Only what was closed once can be opened again.
    let mut once = Vec::new();
    for what in ["closing", "opening"] {
        once.push(world.clone().try_one(what, Dice(0)).await);
    }
    let mut plan: Vec<_> = PLAN.iter().flat_map(|(what, times)| std::iter::repeat_n(*what, *times)).collect();
    Dice(2026).shuffle(&mut plan);
    let began = Instant::now();
    let tasks = plan.into_iter().zip(1..).map(|(what, number)| world.clone().try_one(what, Dice(number)));
    let mut run = Run::of_tasks(&site, tasks).await;
    println!("everything at once took {:?}", began.elapsed());
    run.0.extend(once);
    for what in ["create", "move", "cancel", "approve", "approve a move", "desk for a guest", "size"] {
        assert!(run.count(what, 303) > 0, "{what}");
    }
    run.assert_fair(&site, "everything").await;
}
