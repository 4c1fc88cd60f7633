//! What happens when the portal was down, and when its clock is wrong: nothing lapses that nobody could have answered.

use crate::closing::booked;
use crate::database::{Booked, CINEMA, LIBRARY};
use crate::support::{Person, Site};

async fn run_jobs(site: &Site) {
    esik::jobs::run_all(&site.app()).await;
}

/// A request for Wednesday, to be decided on Tuesday at noon.
async fn asked(site: &Site, resource: i64) -> i64 {
    let id = booked(
        site,
        Booked { state: "requested", ..Booked::of(resource, 1, "10:00", "11:00") },
        "2026-11-25",
    )
    .await;
    site.sql(&format!("UPDATE booking SET decide_by = '2026-11-24T12:00' WHERE id = {id}")).await;
    id
}

async fn stands(site: &Site, booking: i64) -> String {
    site.word(&format!("SELECT state || ' ' || decide_by FROM booking WHERE id = {booking}")).await
}

async fn ready(site: &Site) -> (u16, String) {
    let page = site.visitor().get("/readyz").await;
    (page.status(), page.body)
}

#[tokio::test]
async fn a_request_that_nobody_could_decide_has_the_time_that_was_left() {
    let site = Site::new().await;
    let request = asked(&site, CINEMA).await;
    site.turn_clock_to("2026-11-24T10:00");
    run_jobs(&site).await;
    site.turn_clock_to("2026-11-24T15:00");
    run_jobs(&site).await;
    assert_eq!(stands(&site, request).await, "requested 2026-11-24T17:00", "two hours were left");
    let coordinator: Person = site.coordinator().await;
    coordinator.reads("en").await;
    assert!(coordinator.get("/approvals").await.says("17:00"));
    let soon = "SELECT count(*) FROM message WHERE kind = 'decide_soon' AND member_id = 3";
    assert!(site.number(soon).await > 0, "those who decide are told that it is soon");
    site.turn_clock_to("2026-11-24T15:05");
    run_jobs(&site).await;
    assert_eq!(
        stands(&site, request).await,
        "requested 2026-11-24T17:00",
        "a portal that is awake gives nothing back"
    );
    for minute in 6..=125 {
        site.turn_clock_to(&format!("2026-11-24T{:02}:{:02}", 15 + minute / 60, minute % 60));
        esik::bookings::jobs::expire(site.app()).await.unwrap();
    }
    assert_eq!(stands(&site, request).await, "expired 2026-11-24T17:00");
}

#[tokio::test]
async fn a_wish_to_move_has_it_too_and_nothing_waits_beyond_its_start() {
    let site = Site::new().await;
    let member = site.member().await;
    let approved =
        booked(&site, Booked { state: "approved", ..Booked::of(LIBRARY, 1, "10:00", "11:00") }, "2026-11-25")
            .await;
    let moves = approved.to_string();
    let wish = [
        ("key", "wish-before-an-outage"),
        ("moves", moves.as_str()),
        ("date", "2026-11-25"),
        ("start", "14:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    assert_eq!(member.post("/bookings", &wish).await.status(), 303);
    let other =
        booked(&site, Booked { state: "requested", ..Booked::of(CINEMA, 2, "12:00", "13:00") }, "2026-11-24")
            .await;
    site.sql(&format!("UPDATE booking SET decide_by = starts WHERE id = {other}")).await;
    site.turn_clock_to("2026-11-24T09:00");
    run_jobs(&site).await;
    site.turn_clock_to("2026-11-24T12:30");
    run_jobs(&site).await;
    let by = site.word("SELECT state || ' ' || decide_by FROM booking_move").await;
    assert_eq!(by, "asked 2026-11-24T15:30");
    assert_eq!(stands(&site, other).await, "expired 2026-11-24T12:00", "its start is over");
}

#[tokio::test]
async fn a_visit_is_never_noted_as_missed_by_the_portal_itself() {
    let site = Site::new().await;
    booked(&site, Booked { state: "approved", ..Booked::of(LIBRARY, 1, "10:00", "11:00") }, "2026-11-23")
        .await;
    for now in ["2026-11-23T10:30", "2026-11-23T18:00", "2026-11-25T09:00", "2027-01-25T09:00"] {
        site.turn_clock_to(now);
        run_jobs(&site).await;
    }
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE state = 'approved'").await, 1);
    assert_eq!(site.number("SELECT count(*) FROM booking_event WHERE to_state = 'no_show'").await, 0);
}

#[tokio::test]
async fn a_clock_behind_the_newest_record_stops_the_jobs_and_says_so() {
    let site = Site::new().await;
    site.turn_clock_to("2026-11-24T09:00");
    run_jobs(&site).await;
    asked(&site, LIBRARY).await;
    let later = site.app().clock.now().seconds();
    site.sql(&format!(
        "INSERT INTO journal (at, by_member, action, about) VALUES ({later}, 3, 'signed_in', 3)"
    ))
    .await;
    site.turn_clock_to("2026-11-24T08:57");
    run_jobs(&site).await;
    let (status, why) = ready(&site).await;
    assert_eq!(status, 503);
    assert!(why.contains("fault clock: it is behind"), "{why}");
    let admin = site.admin().await;
    admin.reads("en").await;
    assert!(admin.get("/admin").await.says("The clock of the computer is behind"));
    assert_eq!(
        site.number(&format!("SELECT count(*) FROM job WHERE last_run_at < {later}")).await,
        0,
        "no job has run by the wrong clock"
    );
    let request = site.number("SELECT max(id) FROM booking").await;
    site.turn_clock_to("2026-11-20T09:00");
    site.sql(&format!("UPDATE booking SET decide_by = '2026-11-19T12:00' WHERE id = {request}")).await;
    run_jobs(&site).await;
    assert_eq!(stands(&site, request).await, "requested 2026-11-19T12:00", "nothing is decided");
    site.turn_clock_to("2026-11-24T09:01");
    run_jobs(&site).await;
    assert_eq!(ready(&site).await.0, 200, "it is right again");
    assert!(!admin.get("/admin").await.says("The clock of the computer is behind"));
}

#[tokio::test]
async fn a_clock_that_is_set_back_by_a_minute_stops_nothing() {
    let site = Site::new().await;
    site.turn_clock_to("2026-11-24T09:00");
    let now = site.app().clock.now().seconds();
    site.sql(&format!(
        "INSERT INTO journal (at, by_member, action, about) VALUES ({now}, 3, 'signed_in', 3)"
    ))
    .await;
    site.turn_clock_to("2026-11-24T08:59");
    run_jobs(&site).await;
    assert_eq!(ready(&site).await.0, 200);
}
