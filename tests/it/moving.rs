//! A booking moves in one step, keeps its history, and holds its old place until the new one is certain.

use crate::support::{Page, Person, Site};

/// A booking of one hour at ten on Wednesday; its number.
async fn book(person: &Person, resource: &str, start: &str) -> String {
    let key = format!("key-{resource}-{}-{}", person.id, start.replace(':', ""));
    let fields = [
        ("key", key.as_str()),
        ("resource", resource),
        ("date", "2026-11-25"),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
    ];
    let sent = person.post("/bookings", &fields).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split(['/', '?']).nth(2).unwrap().to_owned()
}

async fn approved(site: &Site, person: &Person, resource: &str, start: &str) -> String {
    let id = book(person, resource, start).await;
    let page = site.coordinator().await.post(&format!("/bookings/{id}/approval"), &[]).await;
    assert_eq!(page.location(), "/approvals?notice=approved");
    id
}

async fn move_to(person: &Person, id: &str, day: &str, start: &str) -> Page {
    let key = format!("move-key-{id}-{day}-{}", start.replace(':', ""));
    let fields = [
        ("key", key.as_str()),
        ("moves", id),
        ("date", day),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
    ];
    person.post("/bookings", &fields).await
}

async fn stands(site: &Site, id: &str) -> String {
    site.word(&format!("SELECT starts || ' ' || state FROM booking WHERE id = {id}")).await
}

async fn messages(site: &Site, kind: &str) -> i64 {
    site.number(&format!("SELECT count(*) FROM message WHERE kind = '{kind}'")).await
}

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

#[tokio::test]
async fn a_person_moves_a_booking_step_by_step() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let id = book(&member, "chess", "10:00").await;
    let page = member.get(&format!("/bookings/{id}")).await;
    let link =
        page.attributes(".actions a", "href").into_iter().find(|href| href.contains("moves=")).unwrap();
    let day = member.get(&link).await;
    assert!(day.has("input[value='2026-11-25'][checked]"), "the day it has is chosen");
    let form = day.form("#answers").with("date", "2026-11-26");
    let time = member.submit(form).await;
    assert!(time.has("#start"), "another day does not mean the same hour: {}", time.summary());
    let check = member.submit(time.form("#answers").with("start", "11:00")).await;
    assert_eq!(check.text("h1"), "Check the new time");
    assert!(
        check.text("dl.check").contains("from 10:00 to 11:00"),
        "what it is now: {}",
        check.text("dl.check")
    );
    let sent = member.submit(check.form("#answers")).await;
    assert_eq!(sent.location(), format!("/bookings/{id}?notice=moved"));
    let moved = member.follow(&sent).await;
    assert!(moved.says("Done. The booking has moved.") && moved.says("from 11:00 to 12:00"));
    assert!(moved.text("ol.history").contains("Moved. Before: "), "{}", moved.text("ol.history"));
    assert_eq!(stands(&site, &id).await, "2026-11-26T11:00 approved");
    assert_eq!(site.number("SELECT count(*) FROM hold").await, 1);
    assert_eq!(messages(&site, "moved").await, 1);
    let inbox = member.get("/messages").await;
    assert!(inbox.says("Booking moved: "), "{}", inbox.summary());
}

#[tokio::test]
async fn a_request_moves_at_once_and_still_waits() {
    let site = Site::new().await;
    let member = site.member().await;
    let id = book(&member, "library", "10:00").await;
    let sent = move_to(&member, &id, "2026-11-27", "10:30").await;
    assert_eq!(sent.location(), format!("/bookings/{id}?notice=moved"));
    assert_eq!(stands(&site, &id).await, "2026-11-27T10:30 requested");
    let decide_by = site.word(&format!("SELECT decide_by FROM booking WHERE id = {id}")).await;
    assert_eq!(decide_by, "2026-11-26T12:00");
    assert_eq!((messages(&site, "moved").await, messages(&site, "request_received").await), (0, 2));
}

#[tokio::test]
async fn what_was_approved_is_asked_for_anew_and_both_times_are_held() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let id = approved(&site, &member, "desk-1", "10:00").await;
    let sent = move_to(&member, &id, "2026-11-25", "11:00").await;
    assert_eq!(sent.location(), format!("/bookings/{id}?notice=move-asked"));
    assert_eq!(stands(&site, &id).await, "2026-11-25T10:00 approved", "until it is decided");
    let other = site.other_member().await;
    for start in ["10:00", "11:00"] {
        let fields = [
            ("key", "key-of-a-rival"),
            ("resource", "desk-1"),
            ("date", "2026-11-25"),
            ("start", start),
            ("duration", "60"),
        ];
        assert_eq!(other.post("/bookings", &fields).await.status(), 422, "{start} is held");
    }
    let coordinator = in_english(site.coordinator().await).await;
    assert!(coordinator.get("/approvals").await.text("#to-move + ul").contains("Desk 1"));
    let page = coordinator.get(&format!("/bookings/{id}")).await;
    assert!(page.says("Another time is asked for") && page.says("from 11:00 to 12:00"));
    let agreed = coordinator.post(&format!("/bookings/{id}/move/approval"), &[]).await;
    assert_eq!(agreed.location(), format!("/bookings/{id}?notice=moved"));
    assert_eq!(stands(&site, &id).await, "2026-11-25T11:00 approved");
    assert_eq!(site.number("SELECT count(*) FROM hold").await, 1, "the old hour is free");
    let again = coordinator.post(&format!("/bookings/{id}/move/approval"), &[]).await;
    assert_eq!(again.location(), format!("/bookings/{id}?notice=move-over"), "nobody decides twice");
    assert_eq!((messages(&site, "move_received").await, messages(&site, "moved").await), (1, 1));
    assert_eq!(
        site.number("SELECT count(*) FROM message WHERE kind = 'move_waits' AND read_at IS NULL").await,
        0
    );
}

#[tokio::test]
async fn a_declined_move_leaves_the_booking_where_it_was_and_says_why() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let id = approved(&site, &member, "desk-1", "10:00").await;
    move_to(&member, &id, "2026-11-26", "11:00").await;
    let coordinator = site.coordinator().await;
    let address = format!("/bookings/{id}/move/refusal");
    let form = coordinator.get(&address).await.form("#answers");
    let refused = coordinator.submit(form.with("reason", " ")).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.has("#reason-error"));
    let declined = coordinator.submit(refused.form("#answers").with("reason", "Painting all day.")).await;
    assert_eq!(declined.location(), format!("/bookings/{id}?notice=move-declined"));
    assert_eq!(stands(&site, &id).await, "2026-11-25T10:00 approved");
    assert_eq!(site.number("SELECT count(*) FROM hold").await, 1);
    let page = member.get(&format!("/bookings/{id}")).await;
    assert!(page.says("Painting all day.") && page.says("Not moved"));
    assert!(member.get("/messages").await.says("Your booking stays at its time"));
}

#[tokio::test]
async fn a_member_thinks_better_of_it_or_wishes_for_another_time() {
    let site = Site::new().await;
    let member = site.member().await;
    let id = approved(&site, &member, "desk-1", "10:00").await;
    move_to(&member, &id, "2026-11-26", "11:00").await;
    move_to(&member, &id, "2026-11-27", "11:00").await;
    let states = "SELECT group_concat(state, ' ') FROM (SELECT state FROM booking_move ORDER BY id)";
    assert_eq!(site.word(states).await, "withdrawn asked", "the second wish takes the first one's place");
    let page = member.get(&format!("/bookings/{id}")).await;
    let form = page.forms().into_iter().find(|form| form.action.ends_with("/move/withdrawal")).unwrap();
    assert_eq!(member.submit(form).await.location(), format!("/bookings/{id}?notice=move-withdrawn"));
    assert_eq!(site.word(states).await, "withdrawn withdrawn");
    assert_eq!(site.number("SELECT count(*) FROM hold WHERE role = 'wish'").await, 0);
}

#[tokio::test]
async fn a_wish_that_nobody_decides_is_decided_by_its_time() {
    for (rule, ends) in [("approve", "2026-11-26T11:00 made"), ("expire", "2026-11-25T10:00 expired")] {
        let site = Site::new().await;
        site.sql(&format!("UPDATE resource SET at_deadline = '{rule}'")).await;
        let member = site.member().await;
        let id = approved(&site, &member, "desk-1", "10:00").await;
        move_to(&member, &id, "2026-11-26", "11:00").await;
        site.turn_clock_to("2026-11-24T12:01");
        esik::jobs::run_all(&site.app()).await;
        let stands = format!(
            "SELECT booking.starts || ' ' || booking_move.state
             FROM booking JOIN booking_move ON booking_id = booking.id WHERE booking.id = {id}"
        );
        assert_eq!(site.word(&stands).await, ends, "{rule}");
        assert_eq!(site.number("SELECT count(*) FROM hold").await, 1);
    }
}

#[tokio::test]
async fn what_cannot_move_says_so_and_stays() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let id = book(&member, "piano", "10:00").await;
    let same = move_to(&member, &id, "2026-11-25", "10:00").await;
    assert_eq!(same.status(), 422);
    assert!(same.says("Nothing has changed."), "{}", same.summary());
    let rival = site.other_member().await;
    book(&rival, "piano", "14:00").await;
    let taken = move_to(&member, &id, "2026-11-25", "14:00").await;
    assert_eq!(taken.status(), 422);
    assert!(taken.has("#start-error"), "{}", taken.summary());
    assert_eq!(move_to(&rival, &id, "2026-11-26", "10:00").await.status(), 404, "it is another's");
    assert_eq!(rival.get(&format!("/bookings/new?again={id}&moves={id}")).await.status(), 404);
    site.turn_clock_to("2026-11-25T10:00");
    let member = in_english(site.member().await).await;
    let begun = move_to(&member, &id, "2026-11-26", "10:00").await;
    assert_eq!(begun.location(), format!("/bookings/{id}?notice=not-moved"));
    assert!(member.follow(&begun).await.says("can no longer be moved"));
    assert_eq!(stands(&site, &id).await, "2026-11-25T10:00 approved");
}

#[tokio::test]
async fn a_form_that_moves_is_sent_twice_and_moves_once() {
    let site = Site::new().await;
    let member = site.member().await;
    let id = book(&member, "piano", "10:00").await;
    for _ in 0..2 {
        assert_eq!(move_to(&member, &id, "2026-11-26", "10:00").await.status(), 303);
    }
    assert_eq!(site.number("SELECT count(*) FROM booking_move").await, 1);
    assert_eq!(messages(&site, "moved").await, 1);
}

#[tokio::test]
async fn a_key_that_has_moved_a_booking_makes_none() {
    let site = Site::new().await;
    let member = site.member().await;
    let id = book(&member, "piano", "10:00").await;
    assert_eq!(move_to(&member, &id, "2026-11-26", "10:00").await.status(), 303);
    let key = format!("move-key-{id}-2026-11-26-1000");
    let another = [
        ("key", key.as_str()),
        ("resource", "chess"),
        ("date", "2026-11-25"),
        ("start", "15:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    let page = member.post("/bookings", &another).await;
    assert_eq!(page.status(), 200, "asked to check with a fresh key");
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 1);
    assert_eq!(member.submit(page.form("#answers")).await.status(), 303);
}

#[tokio::test]
async fn where_a_person_may_come_to_be_they_book_nothing_else() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let id = approved(&site, &member, "desk-1", "10:00").await;
    let sent = move_to(&member, &id, "2026-11-25", "15:00").await;
    assert_eq!(sent.location(), format!("/bookings/{id}?notice=move-asked"));
    let then = [
        ("key", "key-of-then"),
        ("resource", "chess"),
        ("date", "2026-11-25"),
        ("start", "15:30"),
        ("duration", "60"),
        ("people", "1"),
    ];
    let page = member.post("/bookings", &then).await;
    assert_eq!(page.status(), 422);
    assert!(page.says("You already have a booking at that time. Choose another time."));
}

#[tokio::test]
async fn support_is_asked_for_anew() {
    let site = Site::new().await;
    let member = site.member().await;
    let fields = [
        ("key", "key-with-support"),
        ("resource", "chess"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("support", "A guide"),
        ("support_consent", "kk"),
    ];
    let sent = member.post("/bookings", &fields).await;
    let id = sent.location().split(['/', '?']).nth(2).unwrap().to_owned();
    let coordinator = site.coordinator().await;
    coordinator
        .post(&format!("/bookings/{id}/support/arrangement"), &[("answer", "Erlan waits at the door")])
        .await;
    assert_eq!(site.word("SELECT status FROM support_request").await, "arranged");
    assert_eq!(move_to(&member, &id, "2026-11-26", "10:00").await.status(), 303);
    assert_eq!(site.word("SELECT status || answer || wish FROM support_request").await, "askedA guide");
    assert_eq!(messages(&site, "support_moved").await, 1, "whoever arranges it hears of it");
}

#[tokio::test]
async fn a_booking_that_is_given_up_moves_no_more() {
    let site = Site::new().await;
    let member = site.member().await;
    let id = approved(&site, &member, "desk-1", "10:00").await;
    move_to(&member, &id, "2026-11-26", "11:00").await;
    member.post(&format!("/bookings/{id}/cancellation"), &[]).await;
    assert_eq!(site.word("SELECT state FROM booking_move").await, "withdrawn");
    assert_eq!(site.number("SELECT count(*) FROM hold").await, 0);
    let late = site.coordinator().await.post(&format!("/bookings/{id}/move/approval"), &[]).await;
    assert_eq!(late.location(), format!("/bookings/{id}?notice=move-over"));
}
