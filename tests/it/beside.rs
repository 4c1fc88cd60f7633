//! A person is in one place at a time, unless a coordinator says that they need both.

use crate::database::{Booked, CHESS, PIANO};
use crate::support::{Page, Person, Site};
use crate::together::in_english;

const CALL: [(&str, &str); 5] = [
    ("member", "87771234567"),
    ("resource", "chess"),
    ("date", "25.11.2026"),
    ("start", "10:00"),
    ("end", "11:00"),
];

/// The first member has the piano from ten to eleven; its number.
async fn piano_at_ten(site: &Site) -> String {
    let fields = [
        ("key", "key-of-the-piano"),
        ("resource", "piano"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    let sent = site.member().await.post("/bookings", &fields).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split(['/', '?']).nth(2).unwrap().to_owned()
}

async fn call(person: &Person) -> Page {
    let form = person.get("/desk/bookings/new").await.form("#answers");
    person.submit(CALL.iter().fold(form, |form, (name, value)| form.with(name, value))).await
}

async fn booked(site: &Site) -> i64 {
    site.number("SELECT count(*) FROM booking").await
}

/// The piano, and beside it a board.
async fn pair(site: &Site) -> (String, Person) {
    let piano = piano_at_ten(site).await;
    let coordinator = in_english(site.coordinator().await).await;
    let told = call(&coordinator).await;
    let sent = coordinator.submit(told.form("#answers").with("beside", &piano)).await;
    assert_eq!(sent.location(), "/desk?day=2026-11-25&notice=booked", "{}", sent.summary());
    (piano, coordinator)
}

#[tokio::test]
async fn a_coordinator_is_told_of_the_other_booking_and_may_say_that_both_are_needed() {
    let site = Site::new().await;
    let piano = piano_at_ten(&site).await;
    let coordinator = in_english(site.coordinator().await).await;
    let told = call(&coordinator).await;
    assert_eq!(told.status(), 422);
    assert!(told.text("#start-error").contains("Piano, "), "{}", told.summary());
    assert!(!told.has("#beside[checked]"), "nobody says so for them");
    assert_eq!(told.attribute("#beside", "value"), piano);
    assert_eq!(coordinator.submit(told.form("#answers")).await.status(), 422, "not ticked");
    let sent = coordinator.submit(told.form("#answers").with("beside", &piano)).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert_eq!(
        site.word("SELECT resource_id || ' ' || beside FROM booking WHERE beside").await,
        format!("3 {piano}")
    );
}

#[tokio::test]
async fn beside_a_pair_there_is_no_third() {
    let site = Site::new().await;
    let (_, coordinator) = pair(&site).await;
    let form = coordinator.get("/desk/bookings/new").await.form("#answers");
    let fields = CALL.iter().filter(|(name, _)| *name != "resource");
    let form = fields.fold(form.with("resource", "library"), |form, (name, value)| form.with(name, value));
    let told = coordinator.submit(form).await;
    assert_eq!(told.status(), 422);
    assert!(!told.has("[name=beside]"), "nothing is offered that is refused afterwards");
    assert_eq!(booked(&site).await, 2);
    let third = Booked::of(CHESS, 1, "10:30", "11:30");
    assert_eq!(site.try_sql(&third.sql()).await, Err("booking_person_elsewhere".to_owned()));
}

#[tokio::test]
async fn a_pair_stays_a_pair_when_it_is_decided_and_when_one_of_it_moves() {
    let site = Site::new().await;
    let (piano, _) = pair(&site).await;
    let fields = [
        ("key", "key-of-the-move"),
        ("moves", piano.as_str()),
        ("date", "2026-11-25"),
        ("start", "10:30"),
        ("duration", "60"),
        ("people", "1"),
    ];
    let moved = site.member().await.post("/bookings", &fields).await;
    assert_eq!(moved.location(), format!("/bookings/{piano}?notice=moved"), "{}", moved.summary());
    let other = Booked::of(PIANO, 1, "14:00", "15:00");
    site.sql(&other.sql()).await;
    let onto = "UPDATE booking SET starts = '2026-11-25T14:30', held_from = '2026-11-25T14:30',
        ends = '2026-11-25T15:30', held_until = '2026-11-25T15:30' WHERE resource_id = 3";
    assert_eq!(site.try_sql(onto).await, Err("booking_person_elsewhere".to_owned()), "onto another: no");
}

#[tokio::test]
async fn staff_do_not_say_so_and_are_not_told_what_else_there_is() {
    let site = Site::new().await;
    let piano = piano_at_ten(&site).await;
    let staff = in_english(site.staff().await).await;
    let told = call(&staff).await;
    assert_eq!(told.status(), 422);
    assert!(!told.has("#beside") && !told.text("#start-error").contains("Piano"), "{}", told.summary());
    let forged = staff.submit(told.form("#answers").with("beside", &piano)).await;
    assert_eq!(forged.status(), 422);
    assert_eq!(booked(&site).await, 1);
}

#[tokio::test]
async fn a_member_cannot_say_so_by_editing_a_form() {
    let site = Site::new().await;
    let piano = piano_at_ten(&site).await;
    let fields = [
        ("key", "key-of-a-board"),
        ("resource", "chess"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
        ("beside", piano.as_str()),
    ];
    assert_eq!(site.member().await.post("/bookings", &fields).await.status(), 422);
    assert_eq!(booked(&site).await, 1);
}

#[tokio::test]
async fn nothing_stands_beside_the_booking_of_somebody_else() {
    let site = Site::new().await;
    let piano = piano_at_ten(&site).await;
    let of_another = Booked::of(CHESS, 2, "10:00", "11:00").sql();
    let beside = of_another
        .replace("answers_hash)", "answers_hash, beside)")
        .replace("x'00')", &format!("x'00', {piano})"));
    assert_eq!(site.try_sql(&beside).await, Err("booking_beside_another".to_owned()));
    let changed = format!("UPDATE booking SET beside = {piano}");
    assert_eq!(site.try_sql(&changed).await, Err("booking_beside_unchangeable".to_owned()));
}

#[tokio::test]
async fn whoever_decides_reads_what_the_person_has_at_the_same_time() {
    let site = Site::new().await;
    site.sql("UPDATE resource SET needs_approval = 1 WHERE id = 4").await;
    let (piano, coordinator) = pair(&site).await;
    let queue = coordinator.get("/approvals").await;
    assert!(queue.text("article.request dl").contains("At the same time Chess, "), "{}", queue.text("main"));
    let approved = coordinator.post(&format!("/bookings/{piano}/approval"), &[]).await;
    assert_eq!(approved.location(), "/approvals?notice=approved", "{}", approved.summary());
}
