//! Several requests decided at once, and each judged anew when it is.

use crate::database::{Booked, CHESS, CINEMA, LIBRARY, PIANO};
use crate::support::{Page, Person, Site};

async fn coordinator(site: &Site) -> Person {
    let person = site.coordinator().await;
    person.reads("en").await;
    person
}

/// Requests 1 to 3 on one Wednesday.
async fn site() -> Site {
    let site = Site::new().await;
    for (resource, member, from, until) in
        [(LIBRARY, 1, "10:00", "11:00"), (PIANO, 2, "12:00", "13:00"), (CINEMA, 1, "14:00", "15:00")]
    {
        site.sql(&Booked::of(resource, member, from, until).sql()).await;
    }
    site.sql("INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member) SELECT id, 'new', 'requested', 1, member_id FROM booking").await;
    site
}

async fn states(site: &Site) -> String {
    site.word("SELECT group_concat(state, ' ') FROM (SELECT state FROM booking ORDER BY id)").await
}

async fn approve(person: &Person, fields: &[(&str, &str)]) -> Page {
    person.post("/approvals/decisions", fields).await
}

#[tokio::test]
async fn the_chosen_are_approved_and_the_others_wait() {
    let site = site().await;
    let person = coordinator(&site).await;
    let page = person.get("/approvals").await;
    let labels = page.texts("article .choice label");
    assert!(
        labels.iter().any(|label| label.starts_with("Choose: ") && label.contains("Piano")),
        "{labels:?}"
    );
    let sent = approve(&person, &[("chosen", "1"), ("chosen", "2"), ("to", "approval")]).await;
    let result = person.follow(&sent).await;
    assert_eq!(result.texts("ul[aria-labelledby=done] li").len(), 2, "{}", result.summary());
    assert!(result.says("2 requests are decided. The members are told."));
    assert_eq!(states(&site).await, "approved approved requested");
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'approved'").await, 2);
}

#[tokio::test]
async fn who_is_told_why_some_are_left_and_the_rest_is_decided() {
    let site = site().await;
    let person = coordinator(&site).await;
    person.post("/bookings/1/refusal", &[("reason", "Sorry")]).await;
    site.sql("UPDATE resource SET in_use = 0 WHERE slug = 'cinema'").await;
    let all = [("chosen", "1"), ("chosen", "2"), ("chosen", "3"), ("chosen", "99"), ("to", "approval")];
    let result = person.follow(&approve(&person, &all).await).await;
    let left = result.texts("ul[aria-labelledby=left] li");
    assert!(left.len() == 2 && left[0].contains("Declined") && left[0].contains("Марина Ким"), "{left:?}");
    assert!(left[1].contains("It is not in use now."), "{left:?}");
    assert_eq!(states(&site).await, "declined approved requested");
    assert_eq!(approve(&person, &all).await.status(), 303, "sent twice");
    assert_eq!(site.number("SELECT count(*) FROM booking_event WHERE to_state = 'approved'").await, 1);
}

#[tokio::test]
async fn the_chosen_are_declined_with_one_reason_in_each_ones_language() {
    let site = site().await;
    site.sql("UPDATE member SET language = 'ru' WHERE id = 2").await;
    let person = coordinator(&site).await;
    let page = person.get("/approvals/refusals?chosen=1&chosen=2&back=kind%3Droom").await;
    assert_eq!(page.texts("main ul[aria-label='Which requests'] li").len(), 2, "{}", page.summary());
    let sent = person.submit(page.form("#answers").with("ready", "repair")).await;
    let result = person.follow(&sent).await;
    assert_eq!(states(&site).await, "declined declined requested");
    assert!(result.has("main a[href='/approvals?kind=room']"), "{}", result.summary());
    let told = "SELECT count(DISTINCT reason) FROM booking_event WHERE to_state = 'declined'";
    assert_eq!(site.number(told).await, 2);
}

#[tokio::test]
async fn choosing_nothing_is_an_error_and_no_reason_loses_nobody() {
    let site = site().await;
    let person = coordinator(&site).await;
    for page in [
        approve(&person, &[("to", "approval"), ("back", "kind=room")]).await,
        person.get("/approvals/refusals?back=kind%3Droom").await,
        person.post("/approvals/refusals", &[("reason", "x"), ("back", "kind=room")]).await,
    ] {
        assert_eq!(page.status(), 422);
        assert_eq!(page.text("#chosen .error"), "Tick at least one request.", "{}", page.summary());
        assert_eq!(page.texts("article").len(), 2, "as it was sifted");
    }
    let page = person.post("/approvals/refusals", &[("chosen", "1"), ("chosen", "3"), ("reason", " ")]).await;
    assert_eq!((page.status(), page.texts("main ul[aria-label] li").len()), (422, 2));
    assert_eq!(states(&site).await, "requested requested requested");
}

#[tokio::test]
async fn what_is_chosen_stays_so_in_another_language() {
    let site = site().await;
    let person = coordinator(&site).await;
    let page = approve(&person, &[("chosen", "2"), ("to", "approval"), ("language", "ru")]).await;
    assert_eq!((page.status(), page.attribute("html", "lang").as_str()), (200, "ru"));
    assert_eq!(page.attributes("[name=chosen][checked]", "value"), ["2"]);
    assert_eq!(states(&site).await, "requested requested requested");
}

#[tokio::test]
async fn nobody_decides_what_others_coordinate_however_many_are_chosen() {
    let site = site().await;
    site.sql("INSERT INTO coordinator_resource SELECT 3, id FROM resource WHERE slug = 'piano'").await;
    let person = coordinator(&site).await;
    let all = [("chosen", "1"), ("chosen", "2"), ("to", "approval")];
    let result = person.follow(&approve(&person, &all).await).await;
    assert_eq!(states(&site).await, "requested approved requested");
    assert!(!result.says("Library"), "{}", result.summary());
}

#[tokio::test]
async fn a_day_that_was_closed_meanwhile_is_not_approved_and_the_page_says_why() {
    let site = site().await;
    site.sql("INSERT INTO closed_day VALUES ('2026-11-25', 'Боран', 'Буран', 'Storm')").await;
    let person = coordinator(&site).await;
    assert!(person.get("/approvals").await.text("article").contains("Storm"), "told before");
    let page = person.post("/bookings/1/approval", &[("knows", "hours")]).await;
    assert_eq!(page.status(), 422);
    assert!(page.text("#hurdles").contains("Storm") && !page.has("main form"), "{}", page.summary());
    assert!(page.has("main a[href='/bookings/1/refusal']"));
    assert_eq!(states(&site).await, "requested requested requested");
}

#[tokio::test]
async fn what_is_out_of_order_is_not_approved() {
    let site = site().await;
    site.sql(
        "INSERT INTO resource_exception (resource_id, what, from_day, until_day, reason_kk, reason_ru, reason_en)
         VALUES (1, 'out_of_order', '2026-11-24', '2026-11-26', 'Кілт', 'Ключ', 'Key')",
    )
    .await;
    let page = coordinator(&site).await.post("/bookings/1/approval", &[]).await;
    assert_eq!(page.status(), 422);
    assert!(page.text("#hurdles").contains("Key"), "{}", page.summary());
}

#[tokio::test]
async fn changed_terms_are_told_and_approved_by_who_knows_them() {
    let site = site().await;
    site.sql("UPDATE resource SET shortest_minutes = 90, longest_minutes = 120 WHERE id = 1").await;
    let person = coordinator(&site).await;
    let page = person.post("/bookings/1/approval", &[("back", "kind=room")]).await;
    assert_eq!(page.status(), 422);
    assert!(page.says("The rules have changed"), "{}", page.summary());
    site.sql("DELETE FROM opening_interval WHERE resource_id = 1").await;
    let again = person.submit(page.form("main form")).await;
    assert_eq!(again.status(), 422, "other terms than those that were read");
    let done = person.submit(again.form("main form")).await;
    assert_eq!(done.location(), "/approvals?kind=room&notice=approved");
    assert_eq!(states(&site).await, "approved requested requested");
}

#[tokio::test]
async fn the_portal_approves_nothing_on_a_day_that_was_closed() {
    let site = site().await;
    site.sql(
        "UPDATE booking SET decide_by = '2026-11-23T08:00'; UPDATE resource SET at_deadline = 'approve'",
    )
    .await;
    site.sql("INSERT INTO closed_day VALUES ('2026-11-25', 'Боран', 'Буран', 'Storm')").await;
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(states(&site).await, "expired expired expired");
}

#[tokio::test]
async fn a_series_is_approved_whole_or_the_page_says_which_visit_stands_in_the_way() {
    let site = Site::new().await;
    site.sql(&Booked::of(CHESS, 1, "10:00", "11:00").sql()).await;
    site.sql(&Booked::of(CHESS, 1, "10:00", "11:00").sql().replace("2026-11-25T", "2026-12-02T")).await;
    site.sql(
        "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member) SELECT id, 'new', 'requested', 1, 1 FROM booking;
         INSERT INTO series (id, rhythm, made_by, made_at, one_time_key) VALUES (7, 'week', 1, 1, 's-7');
         INSERT INTO series_booking (booking_id, series_id) VALUES (1, 7), (2, 7);
         INSERT INTO closed_day VALUES ('2026-12-02', 'Боран', 'Буран', 'Storm')",
    )
    .await;
    let person = coordinator(&site).await;
    let page = person.post("/series/7/approval", &[]).await;
    assert_eq!(page.status(), 422);
    let lines = page.texts("#hurdles li");
    assert!(lines.len() == 1 && lines[0].contains("2 December") && lines[0].contains("Storm"), "{lines:?}");
    assert_eq!(states(&site).await, "requested requested");
    site.sql("DELETE FROM closed_day WHERE day = '2026-12-02'").await;
    assert_eq!(person.post("/series/7/approval", &[]).await.location(), "/approvals?notice=approved");
}
