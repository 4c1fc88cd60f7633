//! What has been kept long enough goes by itself.

use esik::privacy::retain;

use crate::support::{PASSWORD, Site};

async fn run(site: &Site, day: &str) {
    site.turn_clock_to(&format!("{day}T03:00"));
    retain(site.app()).await.unwrap();
}

/// 23 November 2026, as [`Site::new`] has it.
const NOW: &str = "1795406400";

#[tokio::test]
async fn the_journal_forgets_sign_ins_after_half_a_year_and_all_after_a_year() {
    let site = Site::new().await;
    site.sql(&format!(
        "DELETE FROM journal;
         INSERT INTO journal (at, by_member, action) VALUES ({NOW}, 1, 'signed_in'), ({NOW}, 1, 'access_denied');
         INSERT INTO journal (at, by_member, action, about) VALUES ({NOW}, 3, 'support_viewed', 1)"
    ))
    .await;
    run(&site, "2027-05-20").await;
    assert_eq!(site.number("SELECT count(*) FROM journal").await, 3);
    run(&site, "2027-06-01").await;
    assert_eq!(site.word("SELECT group_concat(action) FROM journal").await, "support_viewed");
    run(&site, "2027-11-26").await;
    assert_eq!(site.number("SELECT count(*) FROM journal").await, 0);
}

#[tokio::test]
async fn messages_and_reports_go_after_two_years() {
    let site = Site::new().await;
    site.sql(&format!(
        "INSERT INTO message (member_id, kind, facts, created_at) VALUES (3, 'mail_refused', '{{}}', {NOW});
         INSERT INTO feedback (kind, text, page, at, one_time_key, answer, answered_by, answered_at)
             VALUES ('barrier', 'a', '', {NOW}, 'a', 'b', 5, {NOW}), ('barrier', 'c', '', {NOW}, 'c', NULL, NULL, NULL)"
    ))
    .await;
    run(&site, "2028-11-20").await;
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'mail_refused'").await, 1);
    assert_eq!(
        site.word("SELECT group_concat(text) FROM feedback").await,
        "a,c",
        "who waits for an answer waits"
    );
    run(&site, "2028-11-24").await;
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'mail_refused'").await, 0);
    assert_eq!(site.number("SELECT count(*) FROM feedback").await, 0, "answered or not");
}

#[tokio::test]
async fn an_account_that_nobody_uses_is_warned_and_a_month_later_forgotten() {
    let site = Site::new().await;
    site.member().await;
    // The other member has not come since; both came on the day of the test.
    site.other_member().await;
    run(&site, "2028-10-20").await;
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'account_ends'").await, 0);
    run(&site, "2028-10-25").await;
    run(&site, "2028-10-26").await;
    let warned = "SELECT group_concat(member_id) FROM message WHERE kind = 'account_ends'";
    assert_eq!(site.word(warned).await, "1,2", "once each, and nobody with a role");
    let on = "SELECT json_extract(facts, '$.on') FROM message WHERE kind = 'account_ends' LIMIT 1";
    assert_eq!(site.word(on).await, "2028-11-24");
    // One of them signs in again.
    assert_eq!(site.visitor().sign_in("member@esik.test", PASSWORD).await.status(), 303);
    run(&site, "2028-11-20").await;
    assert_eq!(site.number("SELECT count(*) FROM member WHERE erased_at IS NOT NULL").await, 0);
    run(&site, "2028-11-27").await;
    assert_eq!(site.word("SELECT group_concat(id) FROM member WHERE erased_at IS NOT NULL").await, "2");
    let query =
        "SELECT count(*) FROM journal WHERE action = 'person_erased' AND by_member IS NULL AND about = 2";
    assert_eq!(site.number(query).await, 1);
}

#[tokio::test]
async fn whoever_is_booked_by_the_desk_is_not_forgotten() {
    let site = Site::new().await;
    site.sql("UPDATE member SET last_seen_at = 1 WHERE id = 1").await;
    let booked = crate::database::Booked::of(crate::database::LIBRARY, 1, "10:00", "11:00");
    site.sql(&booked.sql()).await;
    run(&site, "2026-11-24").await;
    let query = "SELECT count(*) FROM message WHERE kind = 'account_ends' AND member_id = 1";
    assert_eq!(site.number(query).await, 0);
}
