//! What administrators see of the portal's own work, and what `/readyz` says of it.

use std::time::Duration;

use crate::support::Site;

const MINUTE: Duration = Duration::from_mins(1);

#[tokio::test]
async fn each_job_says_when_it_ran_and_when_it_runs_next() {
    let site = Site::new().await;
    let admin = site.admin().await;
    admin.reads("en").await;
    let page = admin.get("/admin").await;
    assert!(page.texts("tbody tr").iter().all(|row| row.contains("Not yet")), "{:?}", page.texts("tbody tr"));
    esik::jobs::run_all(&site.app()).await;
    let page = admin.get("/admin").await;
    let rows = page.texts("tbody tr");
    assert!(rows.iter().any(|row| row.starts_with("Reminders")), "{rows:?}");
    for row in rows {
        for words in ["09:00", "Without errors"] {
            assert!(row.contains(words), "{words} in {row}");
        }
    }
}

#[tokio::test]
async fn a_job_that_failed_says_why() {
    let site = Site::new().await;
    site.sql("DROP TABLE booking_draft").await;
    esik::jobs::run_all(&site.app()).await;
    let admin = site.admin().await;
    admin.reads("en").await;
    let page = admin.get("/admin").await;
    assert!(page.says("Error: ") && page.says("no such table: booking_draft"), "{}", page.summary());
    assert_eq!(
        site.number("SELECT count(*) FROM job WHERE last_error = ''").await + 1,
        i64::try_from(page.texts("tbody tr").len()).unwrap()
    );
}

#[tokio::test]
async fn a_job_that_does_not_run_is_said_aloud() {
    let site = Site::new().await;
    let now = site.app().clock.now().seconds();
    site.app().health.expect("expiry", MINUTE, now - 120);
    let admin = site.admin().await;
    admin.reads("en").await;
    assert_eq!(site.visitor().get("/readyz").await.status(), 200, "twice its interval is not over yet");
    assert!(!admin.get("/admin").await.has("#missed"));
    site.app().health.expect("expiry", MINUTE, now - 121);
    let ready = site.visitor().get("/readyz").await;
    assert_eq!(ready.status(), 503);
    assert!(ready.body.contains("expiry"), "{}", ready.body);
    assert!(
        admin
            .get("/admin")
            .await
            .text(".warning[role=group]")
            .contains("Deciding requests whose time has come")
    );
    site.app().health.ran("expiry", now);
    assert_eq!(site.visitor().get("/readyz").await.status(), 200);
}

/// A letter to member 1 that no mail server takes.
async fn with_failed_letter() -> Site {
    let site = Site::new().await;
    let facts = r#"{"kind":"requests_wait","count":3}"#;
    site.sql(&format!(
        "INSERT INTO message (id, member_id, kind, facts, created_at) VALUES (7, 1, 'requests_wait', '{facts}', 1);
         INSERT INTO delivery (id, message_id, member_id, way, state, attempts, next_at, last_error, ended_at)
         VALUES (9, 7, 1, 'email', 'failed', 8, 1, '550 no such mailbox', unixepoch('2026-11-23 03:00'));
         INSERT INTO mail_refusal (member_id, email, at) VALUES (1, 'member@esik.test', 1)"
    ))
    .await;
    site
}

#[tokio::test]
async fn letters_that_failed_are_shown_and_sent_again() {
    let site = with_failed_letter().await;
    let admin = site.admin().await;
    admin.reads("en").await;
    let page = admin.get("/admin").await;
    for words in ["Әлия Серікова", "3 requests wait for an answer", "550 no such mailbox", "08:00"]
    {
        assert!(page.says(words), "{words}: {}", page.summary());
    }
    let done = admin.follow(&admin.submit(page.form(".history form")).await).await;
    assert_eq!(done.text(".summary h2"), "The letter will be sent again.");
    assert!(done.says("There are none."));
    assert_eq!(site.word("SELECT state FROM delivery").await, "waiting");
    assert_eq!(site.number("SELECT count(*) FROM mail_refusal").await, 0, "the address gets another chance");
    assert_eq!(admin.post("/admin/letters/9/sending", &[]).await.status(), 404, "it waits already");
}

#[tokio::test]
async fn what_waits_is_counted_and_a_missing_mail_server_is_said() {
    let site = with_failed_letter().await;
    site.sql("UPDATE delivery SET state = 'waiting', ended_at = NULL").await;
    let admin = site.admin().await;
    admin.reads("en").await;
    let page = admin.get("/admin").await;
    assert!(page.text(".warning").starts_with("No mail server is set"), "{}", page.summary());
    let counts = page.texts(".facts dd");
    assert_eq!(counts, ["1", "0"]);
    site.app().mail.note_trouble("connection refused", site.app().clock.now().seconds());
    let page = admin.get("/admin").await;
    assert!(
        page.says("No letter leaves. Since Monday, 23 November, 09:00.") && page.says("connection refused")
    );
}
