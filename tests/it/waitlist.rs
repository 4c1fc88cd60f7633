//! Waiting for a time that is full: in order, a place held for the first whom it fits, answered in time or passed on.

use esik::db;

use crate::support::{Page, Person, Site};

async fn reader(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// Books an hour on Friday; its number.
async fn book(person: &Person, (resource, start): (&str, &str), people: &str) -> String {
    let sent = ask_for(person, (resource, start), people).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split(['/', '?']).nth(2).unwrap().to_owned()
}

async fn ask_for(person: &Person, (resource, start): (&str, &str), people: &str) -> Page {
    let key = format!("wait-key-{resource}-{}-{}-{people}", person.id, start.replace(':', ""));
    let fields = [
        ("key", key.as_str()),
        ("resource", resource),
        ("date", "2026-11-27"),
        ("start", start),
        ("duration", "60"),
        ("people", people),
    ];
    person.post("/bookings", &fields).await
}

/// Waits for an hour on Friday.
async fn wait(person: &Person, (resource, start): (&str, &str), more: &[(&str, &str)]) -> Page {
    let wish = [
        ("resource", resource),
        ("date", "2026-11-27"),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
    ];
    let fields: Vec<_> = wish
        .into_iter()
        .filter(|(name, _)| more.iter().all(|(other, _)| other != name))
        .chain(more.iter().copied())
        .collect();
    person.post("/waiting-list", &fields).await
}

/// The address of a wish that was taken down.
async fn waits(person: &Person, what: (&str, &str), more: &[(&str, &str)]) -> String {
    let sent = wait(person, what, more).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split('?').next().unwrap().to_owned()
}

async fn cancel(person: &Person, booking: &str) {
    let page = person.get(&format!("/bookings/{booking}/cancellation")).await;
    assert_eq!(person.submit(page.form("#answers")).await.status(), 303);
}

async fn stands(site: &Site, member: i64) -> String {
    site.word(&format!(
        "SELECT coalesce(max(state || coalesce(' ' || answer_by, '')), '') FROM waitlist_entry WHERE member_id = {member}"
    ))
    .await
}

async fn run_jobs(site: &Site) {
    esik::jobs::run_all(&site.app()).await;
}

async fn assert_sound(site: &Site) {
    let mut connection = site.db().reader.get().await.unwrap();
    assert_eq!(db::check(&mut connection).await.unwrap(), []);
}

const PIANO: (&str, &str) = ("piano", "10:00");

#[tokio::test]
async fn a_place_that_becomes_free_is_held_for_who_waits_and_taken() {
    let site = Site::new().await;
    let (holder, member) = (site.other_member().await, reader(site.member().await).await);
    let booking = book(&holder, PIANO, "1").await;
    let times = member.get("/bookings/new?resource=piano&date=2026-11-27&duration=60").await;
    let link =
        times.attributes("main a", "href").into_iter().find(|href| href.starts_with("/waiting-list/new"));
    let ask = member.get(&link.unwrap()).await;
    assert_eq!(
        ask.attributes("input[name=start]", "value"),
        ["09:30", "10:00", "10:30"],
        "only what is full"
    );
    let sent = member.submit(ask.form("#answers").with("start", "10:00")).await;
    let page = member.follow(&sent).await;
    assert!(
        page.says("Done. You are on the waiting list.") && page.says("You are first in line."),
        "{}",
        page.text("main")
    );
    cancel(&holder, &booking).await;
    assert_eq!(stands(&site, 1).await, "offered 2026-11-23T15:00");
    assert!(member.get("/messages").await.says("A place is free and held for you"));
    let list = member.get("/bookings").await;
    assert!(list.says("A place is held for you. Answer by: "), "{}", list.text("main"));
    let rival = reader(site.coordinator().await).await;
    assert_eq!(ask_for(&rival, PIANO, "1").await.status(), 422, "it is held");
    assert_sound(&site).await;
    let offer = member.get(&list.attributes(".card h3 a", "href")[0]).await;
    let form = offer.form("#answers").with("purpose", "Scales").with("support", "A quiet place.");
    let unsure = member.submit(form.clone()).await;
    assert_eq!(unsure.status(), 422);
    assert!(unsure.has("#support_consent-error"), "{}", unsure.summary());
    let taken = member.submit(form.with("support_consent", "en")).await;
    assert!(taken.location().starts_with("/bookings/") && taken.location().ends_with("?notice=sent"));
    assert_eq!(stands(&site, 1).await, "booked 2026-11-23T15:00");
    assert_eq!(site.number("SELECT count(*) FROM support_request WHERE wish = 'A quiet place.'").await, 1);
    let unread = "SELECT count(*) FROM message WHERE kind = 'place_offered' AND read_at IS NULL";
    assert_eq!(site.number(unread).await, 0);
    let twice = member.post(&format!("{}/acceptance", offer.address.trim_start_matches("GET ")), &[]).await;
    assert_eq!(twice.location(), taken.location(), "the first result");
    assert_eq!(site.number("SELECT count(*) FROM hold").await, 1);
    assert_sound(&site).await;
}

#[tokio::test]
async fn whoever_passes_on_gives_the_place_to_the_next() {
    let site = Site::new().await;
    let holder = site.staff().await;
    let booking = book(&holder, PIANO, "1").await;
    let (first, second) = (reader(site.member().await).await, reader(site.other_member().await).await);
    let address = waits(&first, PIANO, &[]).await;
    let other = waits(&second, PIANO, &[]).await;
    assert!(second.get(&other).await.says("One wish is before yours."));
    assert_eq!(wait(&second, PIANO, &[]).await.location(), "/bookings?notice=waits", "once in line");
    cancel(&holder, &booking).await;
    assert_eq!(
        (stands(&site, 1).await, stands(&site, 2).await),
        ("offered 2026-11-23T15:00".into(), "waiting".into())
    );
    let page = first.get(&address).await;
    assert_eq!(page.texts("main form button").last().unwrap(), "Give up the place");
    assert_eq!(first.post(&format!("{address}/withdrawal"), &[]).await.status(), 303);
    assert_eq!(
        (stands(&site, 1).await, stands(&site, 2).await),
        ("passed 2026-11-23T15:00".into(), "offered 2026-11-23T15:00".into())
    );
    let late = first.post(&format!("{address}/acceptance"), &[]).await;
    assert!(first.follow(&late).await.says("This place is not held for you any more."));
    assert_sound(&site).await;
}

#[tokio::test]
async fn an_offer_lapses_after_six_waking_hours_and_never_at_night() {
    let site = Site::new().await;
    let holder = site.staff().await;
    let booking = book(&holder, PIANO, "1").await;
    waits(&site.member().await, PIANO, &[]).await;
    waits(&site.other_member().await, PIANO, &[]).await;
    site.turn_clock_to("2026-11-23T20:00");
    cancel(&site.staff().await, &booking).await;
    assert_eq!(stands(&site, 1).await, "offered 2026-11-24T14:00");
    // Awake all the time.
    for at in ["2026-11-23T20:00", "2026-11-23T20:04"] {
        site.turn_clock_to(at);
        run_jobs(&site).await;
    }
    site.sql("UPDATE awake SET seen_at = '2026-11-24T13:55'").await;
    site.turn_clock_to("2026-11-24T13:59");
    run_jobs(&site).await;
    assert_eq!(stands(&site, 1).await, "offered 2026-11-24T14:00");
    site.turn_clock_to("2026-11-24T14:00");
    run_jobs(&site).await;
    assert_eq!(stands(&site, 1).await, "lapsed 2026-11-24T14:00");
    assert_eq!(stands(&site, 2).await, "offered 2026-11-24T20:00");
    assert_eq!(
        site.number("SELECT count(*) FROM message WHERE kind = 'offer_lapsed' AND member_id = 1").await,
        1
    );
    assert_sound(&site).await;
}

#[tokio::test]
async fn what_could_not_be_answered_while_the_portal_slept_does_not_lapse() {
    let site = Site::new().await;
    let holder = site.staff().await;
    let booking = book(&holder, PIANO, "1").await;
    waits(&site.member().await, PIANO, &[]).await;
    cancel(&holder, &booking).await;
    site.turn_clock_to("2026-11-23T12:00");
    run_jobs(&site).await;
    site.sql("UPDATE awake SET seen_at = '2026-11-23T12:00'").await;
    site.turn_clock_to("2026-11-24T10:00");
    run_jobs(&site).await;
    let stands = stands(&site, 1).await;
    assert_eq!(stands, "offered 2026-11-24T13:00", "the three hours that were left");
}

#[tokio::test]
async fn a_place_is_offered_to_the_first_whom_it_fits() {
    let site = Site::new().await;
    let holder = site.staff().await;
    let library = ("library", "10:00");
    book(&site.admin().await, library, "6").await;
    let five = book(&site.coordinator().await, library, "5").await;
    let one = book(&holder, library, "1").await;
    waits(&site.member().await, library, &[("people", "3")]).await;
    waits(&site.other_member().await, library, &[]).await;
    cancel(&holder, &one).await;
    assert_eq!(stands(&site, 1).await, "waiting", "one place is not three");
    assert!(stands(&site, 2).await.starts_with("offered"));
    cancel(&site.coordinator().await, &five).await;
    assert!(stands(&site, 1).await.starts_with("offered"));
    let held = "SELECT sum(units) FROM hold WHERE role = 'offer'";
    assert_eq!(site.number(held).await, 4);
    assert_sound(&site).await;
}

#[tokio::test]
async fn a_refusal_a_larger_room_and_a_moved_booking_free_places_too() {
    let site = Site::new().await;
    let coordinator = site.coordinator().await;
    let member = site.member().await;
    let library = ("library", "10:00");
    let full = book(&site.other_member().await, library, "6").await;
    book(&site.staff().await, library, "6").await;
    waits(&member, library, &[]).await;
    let refused = coordinator.post(&format!("/bookings/{full}/refusal"), &[("reason", "Repairs.")]).await;
    assert_eq!(refused.location(), "/approvals?notice=declined");
    assert!(stands(&site, 1).await.starts_with("offered"), "a coordinator's refusal");

    let second = site.other_member().await;
    let booking = book(&site.staff().await, ("piano", "12:00"), "1").await;
    waits(&second, ("piano", "12:00"), &[]).await;
    site.sql("UPDATE resource SET allocation = 'pieces', units = 2 WHERE slug = 'piano'").await;
    run_jobs(&site).await;
    assert!(stands(&site, 2).await.starts_with("offered"), "more of them");
    assert_sound(&site).await;

    let staff = site.staff().await;
    waits(&site.admin().await, ("piano", "12:00"), &[]).await;
    let key = "key-of-the-move";
    let fields = [
        ("key", key),
        ("moves", &booking),
        ("date", "2026-11-26"),
        ("start", "12:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    assert_eq!(staff.post("/bookings", &fields).await.status(), 303);
    assert!(stands(&site, 5).await.starts_with("offered"), "a booking that moved away");
}

#[tokio::test]
async fn on_the_last_day_only_those_are_asked_who_wished_for_it() {
    let site = Site::new().await;
    let holder = site.staff().await;
    let booking = book(&holder, PIANO, "1").await;
    waits(&site.member().await, PIANO, &[]).await;
    waits(&site.other_member().await, PIANO, &[("short_notice", "yes")]).await;
    site.turn_clock_to("2026-11-26T10:00");
    cancel(&site.staff().await, &booking).await;
    assert_eq!(stands(&site, 1).await, "waiting");
    assert_eq!(stands(&site, 2).await, "offered 2026-11-26T16:00");
    site.turn_clock_to("2026-11-27T10:00");
    run_jobs(&site).await;
    assert_eq!(stands(&site, 1).await, "over", "the time has come");
    let member = reader(site.member().await).await;
    let address =
        format!("/waiting-list/{}", site.number("SELECT id FROM waitlist_entry WHERE member_id = 1").await);
    assert!(member.get(&address).await.says("Nothing became free for this time."));
}

#[tokio::test]
async fn whoever_is_told_by_hand_has_the_hours_from_then_on() {
    let site = Site::new().await;
    site.sql("INSERT INTO contact_preference VALUES (1, 'kk', 'by_hand', 'call', '', 1, 0, 'at_once')").await;
    let holder = site.staff().await;
    let booking = book(&holder, PIANO, "1").await;
    waits(&site.member().await, PIANO, &[]).await;
    cancel(&holder, &booking).await;
    assert_eq!(stands(&site, 1).await, "offered 2026-11-26T10:00", "held until a day before the start");
    site.turn_clock_to("2026-11-24T11:00");
    run_jobs(&site).await;
    assert_eq!(stands(&site, 1).await, "offered 2026-11-26T10:00", "nobody has told them");
    let now = site.app().clock.now().seconds();
    site.sql(&format!(
        "UPDATE delivery SET state = 'done', ended_at = {now} WHERE way = 'by_hand' AND member_id = 1"
    ))
    .await;
    run_jobs(&site).await;
    assert_eq!(stands(&site, 1).await, "offered 2026-11-24T17:00");
}

#[tokio::test]
async fn nobody_is_offered_a_place_while_they_are_elsewhere_or_have_all_they_may() {
    let site = Site::new().await;
    let holder = site.staff().await;
    let booking = book(&holder, PIANO, "1").await;
    let (first, second) = (site.member().await, site.other_member().await);
    waits(&first, PIANO, &[]).await;
    waits(&second, PIANO, &[]).await;
    book(&first, ("chess", "10:00"), "1").await;
    book(&second, ("piano", "14:00"), "1").await;
    site.sql("INSERT INTO quota SELECT id, 'day', 'bookings', 1 FROM resource WHERE slug = 'piano'").await;
    cancel(&holder, &booking).await;
    assert_eq!((stands(&site, 1).await, stands(&site, 2).await), ("waiting".into(), "waiting".into()));
}

#[tokio::test]
async fn an_offer_is_judged_again_when_it_is_taken() {
    let site = Site::new().await;
    let holder = site.staff().await;
    let booking = book(&holder, PIANO, "1").await;
    let member = reader(site.member().await).await;
    let address = waits(&member, PIANO, &[]).await;
    cancel(&holder, &booking).await;
    book(&member, ("chess", "10:00"), "1").await;
    let form = member.get(&address).await.form("#answers").with("purpose", "Scales");
    let refused = member.submit(form.clone()).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.text("#offer").contains("already have a booking"), "{}", refused.text("#offer"));
    assert_eq!(refused.form("#answers").value("purpose").trim(), "Scales");
    assert!(stands(&site, 1).await.starts_with("offered"), "it stays held");
    site.sql("INSERT INTO closed_day (day, reason_kk, reason_ru, reason_en) VALUES ('2026-11-27', 'x', 'x', 'Storm')").await;
    assert!(member.submit(form).await.text("#offer").contains("Storm"));
    assert_sound(&site).await;
}

#[tokio::test]
async fn what_is_free_is_booked_and_not_waited_for() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let free = wait(&member, PIANO, &[]).await;
    assert_eq!(free.status(), 422);
    book(&site.other_member().await, PIANO, "1").await;
    for (field, fields, says) in [
        ("start", &[("start", "14:00")][..], "That time is free now"),
        ("start", &[("start", "")], "Choose"),
        ("start", &[("start", "03:00")], "open"),
        ("people", &[("people", "two")], "number"),
    ] {
        let page = wait(&member, PIANO, fields).await;
        assert_eq!(page.status(), 422, "{fields:?}");
        assert!(page.text(&format!("#{field}-error")).contains(says), "{fields:?}: {}", page.summary());
    }
    let other_day = member.get("/waiting-list/new?resource=piano&date=2026-11-26&duration=60").await;
    assert!(other_day.says("No time of this length is full on that day."));
    assert_eq!(member.get("/waiting-list/new?resource=piano&date=soon").await.location(), "/resources/piano");
}

#[tokio::test]
async fn whoever_leaves_waits_no_more_and_the_place_goes_on() {
    let site = Site::new().await;
    let holder = site.staff().await;
    let booking = book(&holder, PIANO, "1").await;
    let member = reader(site.member().await).await;
    let address = waits(&member, PIANO, &[]).await;
    assert_eq!(member.post(&format!("{address}/withdrawal"), &[]).await.status(), 303);
    assert!(member.get(&address).await.says("You are not in this line any more."));
    cancel(&holder, &booking).await;
    assert_eq!(stands(&site, 1).await, "withdrawn");
    book(&holder, ("piano", "12:00"), "1").await;
    waits(&site.other_member().await, ("piano", "12:00"), &[]).await;
    site.sql("UPDATE member SET state = 'left' WHERE id = 2").await;
    run_jobs(&site).await;
    assert_eq!(stands(&site, 2).await, "over");
    site.turn_clock_to("2026-12-30T10:00");
    run_jobs(&site).await;
    assert_eq!(site.number("SELECT count(*) FROM waitlist_entry").await, 0, "forgotten after a month");
}

#[tokio::test]
async fn what_is_offered_cannot_be_taken_away_by_a_smaller_room() {
    let site = Site::new().await;
    let holder = site.staff().await;
    let booking = book(&holder, PIANO, "1").await;
    waits(&site.member().await, PIANO, &[]).await;
    cancel(&holder, &booking).await;
    let smaller = "UPDATE resource SET wheelchair_places = 0, units = 0 WHERE slug = 'piano'";
    assert!(site.try_sql(smaller).await.is_err());
    let moved = "UPDATE waitlist_entry SET state = 'waiting' WHERE member_id = 1";
    assert_eq!(site.try_sql(moved).await, Err("waitlist_moved_on".into()));
    site.sql(
        "DROP TRIGGER waitlist_offer_gives_back; UPDATE waitlist_entry SET state = 'lapsed', ended_at = 1",
    )
    .await;
    let mut connection = site.db().reader.get().await.unwrap();
    let found: Vec<_> = db::check(&mut connection).await.unwrap().into_iter().map(|one| one.check).collect();
    assert_eq!(found, ["holds", "schema"]);
}
