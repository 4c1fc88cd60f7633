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
        page.texts("tbody tr").len() as i64
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
    assert!(!admin.get("/admin").await.has(".warning"));
    site.app().health.expect("expiry", MINUTE, now - 121);
    let ready = site.visitor().get("/readyz").await;
    assert_eq!(ready.status(), 503);
    assert!(ready.body.contains("expiry"), "{}", ready.body);
    assert!(admin.get("/admin").await.text(".warning").contains("Deciding requests whose time has come"));
    site.app().health.ran("expiry", now);
    assert_eq!(site.visitor().get("/readyz").await.status(), 200);
}
