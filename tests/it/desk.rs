//! The front desk: who comes today, who is here, who has gone, and what was noted by mistake.

use crate::support::{Person, Site};

const CHESS: i64 = 3;
const PIANO: i64 = 4;

/// An approved booking of today with its first row of history.
async fn booked(site: &Site, (resource, member): (i64, i64), (from, until): (&str, &str)) -> i64 {
    let id = 1 + site.number("SELECT ifnull(max(id), 0) FROM booking").await;
    let (from, until) = (format!("2026-11-23T{from}"), format!("2026-11-23T{until}"));
    site.sql(&format!(
        "INSERT INTO booking (id, resource_id, member_id, starts, ends, held_from, held_until, units, people,
             wheelchair_places, assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash)
         VALUES ({id}, {resource}, {member}, '{from}', '{until}', '{from}', '{until}', 1, 1, 0, 0, '', 'approved',
             '{from}', {member}, 1, 'desk {id}', x'00');
         INSERT INTO booking_event (booking_id, from_state, to_state, at) VALUES ({id}, 'new', 'approved', 1)"
    ))
    .await;
    id
}

async fn note(person: &Person, booking: i64, step: &str) -> (u16, String) {
    let page = person.post(&format!("/bookings/{booking}/{step}"), &[]).await;
    if page.status() == 303 {
        (303, person.follow(&page).await.summary())
    } else {
        (page.status(), page.summary())
    }
}

async fn state(site: &Site, booking: i64) -> String {
    site.word(&format!("SELECT state FROM booking WHERE id = {booking}")).await
}

#[tokio::test]
async fn a_visit_is_noted_from_arrival_to_departure() {
    let site = Site::new().await;
    let visit = booked(&site, (PIANO, 1), ("10:00", "12:00")).await;
    let staff = site.staff().await;
    staff.reads("en").await;
    let day = staff.get("/desk").await;
    assert!(day.text("main").contains("Coming: 1. Here now: 0. Been: 0."), "{}", day.text("main"));
    assert!(!day.has("main h3 a"), "staff may not open a booking");
    assert_eq!(note(&staff, visit, "arrival").await.0, 303);
    assert_eq!(state(&site, visit).await, "checked_in");
    assert!(staff.get("/desk").await.text("main").contains("Here now: 1."));
    site.turn_clock_to("2026-11-23T12:00");
    assert_eq!(note(&staff, visit, "departure").await.0, 303);
    assert_eq!(state(&site, visit).await, "completed");
    let history =
        site.number(&format!("SELECT count(*) FROM booking_event WHERE booking_id = {visit}")).await;
    assert_eq!(history, 3);
    let unheard = site.number("SELECT count(*) FROM message").await;
    assert_eq!(unheard, 0, "arriving and leaving are told to nobody");
}

#[tokio::test]
async fn an_early_end_frees_the_rest_and_can_be_taken_back_while_it_is_free() {
    let site = Site::new().await;
    let visit = booked(&site, (PIANO, 1), ("10:00", "12:00")).await;
    let staff = site.staff().await;
    staff.reads("en").await;
    site.turn_clock_to("2026-11-23T10:40");
    note(&staff, visit, "arrival").await;
    note(&staff, visit, "departure").await;
    let ends = format!("SELECT ends FROM booking WHERE id = {visit}");
    assert_eq!(site.word(&ends).await, "2026-11-23T11:00");
    assert_eq!(note(&staff, visit, "departure/withdrawal").await.0, 303);
    assert_eq!(site.word(&ends).await, "2026-11-23T12:00");
    assert_eq!(state(&site, visit).await, "checked_in");

    note(&staff, visit, "departure").await;
    booked(&site, (PIANO, 2), ("11:00", "12:00")).await;
    let (status, said) = note(&staff, visit, "departure/withdrawal").await;
    assert_eq!(status, 422);
    assert!(said.contains("given to others"), "{said}");
    assert_eq!(site.word(&ends).await, "2026-11-23T11:00", "nothing is left half done");
    assert_eq!(state(&site, visit).await, "completed");
}

#[tokio::test]
async fn mistakes_are_taken_back_on_the_day_and_the_member_reads_so() {
    let site = Site::new().await;
    let visit = booked(&site, (CHESS, 1), ("09:00", "10:00")).await;
    let coordinator = site.coordinator().await;
    for step in ["arrival", "arrival/withdrawal", "non-use", "non-use/withdrawal", "non-use"] {
        assert_eq!(note(&coordinator, visit, step).await.0, 303, "{step}");
    }
    let member = site.member().await;
    member.reads("en").await;
    let history = member.get(&format!("/bookings/{visit}")).await.text("main");
    for words in ["Arrival noted by mistake", "“Not used” noted by mistake", "Not used"] {
        assert!(history.contains(words), "{words}: {history}");
    }
    site.turn_clock_to("2026-11-24T09:00");
    let late = site.coordinator().await;
    assert_eq!(note(&late, visit, "non-use/withdrawal").await.0, 422);
    assert_eq!(state(&site, visit).await, "no_show");
}

#[tokio::test]
async fn whoever_comes_second_or_too_early_is_told() {
    let site = Site::new().await;
    let visit = booked(&site, (PIANO, 1), ("10:00", "12:00")).await;
    let (staff, coordinator) = (site.staff().await, site.coordinator().await);
    staff.reads("en").await;
    coordinator.reads("en").await;
    let (status, said) = note(&staff, visit, "non-use").await;
    assert!(status == 422 && said.contains("not begun"), "{status}: {said}");
    note(&staff, visit, "arrival").await;
    let (status, said) = note(&coordinator, visit, "arrival").await;
    assert!(status == 422 && said.contains("Here now"), "{status}: {said}");
}

#[tokio::test]
async fn a_coordinator_of_chosen_things_sees_and_notes_those_only() {
    let site = Site::new().await;
    site.sql("INSERT INTO coordinator_resource VALUES (3, 3)").await;
    let mine = booked(&site, (CHESS, 1), ("10:00", "11:00")).await;
    let other = booked(&site, (PIANO, 2), ("10:00", "11:00")).await;
    let coordinator = site.coordinator().await;
    let day = coordinator.get("/desk").await;
    assert!(day.has(&format!("#booking-{mine}")) && !day.has(&format!("#booking-{other}")));
    assert_eq!(note(&coordinator, other, "arrival").await.0, 404);
    assert_eq!(note(&coordinator, mine, "arrival").await.0, 303);
    assert!(site.staff().await.get("/desk").await.has(&format!("#booking-{other}")));
}
