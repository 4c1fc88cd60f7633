//! Reminding the coordinators of a request, and reading what they decided.

use crate::database::{Booked, LIBRARY, PIANO};
use crate::support::{Person, Site};

async fn reader(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// Requests 1 and 2 of the member, for Wednesday; it is Monday.
async fn site() -> Site {
    let site = Site::new().await;
    site.sql(&Booked::of(LIBRARY, 1, "10:00", "11:00").sql()).await;
    site.sql(&Booked::of(PIANO, 1, "14:00", "15:00").sql()).await;
    site.sql("INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member) SELECT id, 'new', 'requested', 1, 1 FROM booking").await;
    site
}

async fn told(site: &Site) -> i64 {
    site.number("SELECT count(*) FROM message WHERE kind = 'request_reminded'").await
}

#[tokio::test]
async fn a_member_reminds_the_coordinators_and_the_page_says_so() {
    let site = site().await;
    let member = reader(site.member().await).await;
    let page = member.get("/bookings/1").await;
    let done = member.submit(page.form("form[action='/bookings/1/reminder']")).await;
    let page = member.follow(&done).await;
    assert!(
        page.says("The coordinators are reminded.") && page.says("last reminded on"),
        "{}",
        page.summary()
    );
    assert!(!page.has("form[action='/bookings/1/reminder']"));
    assert_eq!(told(&site).await, 1);
    assert!(
        member.get("/bookings/2").await.has("form[action='/bookings/2/reminder']"),
        "the other is another"
    );
    let queue = reader(site.coordinator().await).await.get("/approvals").await;
    assert!(queue.text("article").contains("The member reminded on"), "{}", queue.summary());
}

#[tokio::test]
async fn once_a_working_day_is_enough_and_a_closed_day_is_none() {
    let site = site().await;
    site.sql("UPDATE booking SET starts = '2026-11-30T10:00', ends = '2026-11-30T11:00', held_from = '2026-11-30T10:00',
        held_until = '2026-11-30T11:00', decide_by = '2026-11-30T10:00' WHERE id = 1").await;
    site.sql("INSERT INTO closed_day VALUES ('2026-11-24', 'Мереке', 'Праздник', 'Holiday')").await;
    let days = [
        ("23T09:00", 1),
        ("23T17:00", 1),
        ("24T09:00", 1),
        ("25T09:00", 2),
        ("27T09:00", 3),
        ("28T09:00", 3),
    ];
    for (day, reminders) in days {
        site.turn_clock_to(&format!("2026-11-{day}"));
        // Whoever has not come for a day signs in again.
        let member = site.member().await;
        let sent = member.post("/bookings/1/reminder", &[]).await;
        assert_eq!(sent.status(), 303, "{}", sent.summary());
        assert_eq!(told(&site).await, reminders, "{day}");
    }
}

#[tokio::test]
async fn what_is_decided_is_not_reminded_of_and_what_reminds_of_it_is_read() {
    let site = site().await;
    let member = reader(site.member().await).await;
    member.post("/bookings/1/reminder", &[]).await;
    site.coordinator().await.post("/bookings/1/approval", &[]).await;
    let unread = "SELECT count(*) FROM message WHERE kind = 'request_reminded' AND read_at IS NULL";
    assert_eq!(site.number(unread).await, 0);
    let late = member.post("/bookings/1/reminder", &[]).await;
    assert_eq!(late.location(), "/bookings/1?notice=reminder-over");
    assert_eq!(site.other_member().await.post("/bookings/2/reminder", &[]).await.status(), 404);
    assert_eq!(told(&site).await, 1);
}

#[tokio::test]
async fn a_coordinator_reads_who_decided_what_when_and_why() {
    let site = site().await;
    let coordinator = reader(site.coordinator().await).await;
    coordinator.post("/bookings/1/approval", &[]).await;
    coordinator.post("/bookings/2/refusal", &[("reason", "The strings are broken.")]).await;
    let page = coordinator.get("/approvals/history").await;
    let lines = page.texts(".history li");
    assert!(lines[0].contains("Declined") && lines[0].contains("The strings are broken."), "{lines:?}");
    assert!(lines[1].contains("Approved") && lines[1].contains("Марина Ким"), "{lines:?}");
    let cases = [("resource=piano", 1), ("from=23.11.2026&until=23.11.2026", 2), ("until=2026-11-22", 0)];
    for (query, found) in cases {
        let page = coordinator.get(&format!("/approvals/history?{query}")).await;
        assert_eq!(page.texts(".history li").len(), found, "{query}");
    }
    let page = coordinator.get("/approvals/history?from=never").await;
    assert_eq!((page.status(), page.has("#from-error")), (422, true));
}

#[tokio::test]
async fn decisions_come_fifty_a_page_and_of_ones_own_resources_alone() {
    let site = site().await;
    site.sql("INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member) VALUES (1, 'requested', 'approved', 5, 3)").await;
    for day in 1..=51 {
        let booked = Booked::of(PIANO, 2, "10:00", "11:00").sql();
        site.sql(&booked.replace("2026-11-25T", &format!("2027-{:02}-{:02}T", day / 28 + 1, day % 28 + 1)))
            .await;
    }
    site.sql("INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member) SELECT id, 'new', 'requested', 1, 2 FROM booking WHERE id > 2;
        INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member) SELECT id, 'requested', 'approved', 9, 3 FROM booking WHERE id > 2").await;
    let coordinator = reader(site.coordinator().await).await;
    let page = coordinator.get("/approvals/history").await;
    assert_eq!(page.texts(".history li").len(), 50);
    let next = coordinator.get(&page.attribute("main a[href*='before=']", "href")).await;
    assert_eq!(next.texts(".history li").len(), 2);
    site.sql("INSERT INTO coordinator_resource SELECT 3, id FROM resource WHERE slug = 'library'").await;
    let page = coordinator.get("/approvals/history").await;
    assert_eq!(page.texts(".history li").len(), 1);
    assert_eq!(page.attributes("#resource option", "value"), ["", "library"]);
}
