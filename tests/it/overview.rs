//! One day of everything: free for all to see, booked for who coordinates it.

use crate::database::{Booked, CHESS, PIANO};
use crate::support::Site;

const DAY: &str = "/day?date=2026-11-25";

#[tokio::test]
async fn everybody_sees_what_is_free_and_nobody_whose_the_rest_is() {
    let site = Site::new().await;
    site.sql(&Booked::of(PIANO, 1, "10:00", "11:00").sql()).await;
    let visitor = site.visitor();
    visitor.reads("en").await;
    let page = visitor.get(DAY).await;
    let piano = page.texts("main .free-days > li").into_iter().find(|place| place.starts_with("Piano"));
    let piano = piano.unwrap();
    assert!(piano.contains("to 10:00") && piano.contains("from 11:00"), "{piano}");
    let name = site.word("SELECT given_name FROM member WHERE id = 1").await;
    assert!(!page.says(&name) && !page.has("main a[href^='/bookings/1']"));
    assert!(page.has("main a[href='/bookings/new?resource=piano&date=2026-11-25']"));
}

#[tokio::test]
async fn a_coordinator_reads_names_of_what_is_theirs_only() {
    let site = Site::new().await;
    site.sql("INSERT INTO coordinator_resource VALUES (3, 3)").await;
    site.sql(&Booked::of(CHESS, 1, "10:00", "11:00").sql()).await;
    site.sql(&Booked::of(PIANO, 2, "10:00", "11:00").sql()).await;
    let coordinator = site.coordinator().await;
    let page = coordinator.get(DAY).await;
    assert_eq!(page.texts("main .free-days .state").len(), 1, "{}", page.text("main"));
    let name = site.word("SELECT given_name FROM member WHERE id = 1").await;
    assert!(page.says(&name), "{}", page.text("main"));
}

#[tokio::test]
async fn days_lead_to_each_other_and_the_past_is_for_coordinators() {
    let site = Site::new().await;
    let visitor = site.visitor();
    let today = visitor.get("/day").await;
    assert_eq!(today.attributes("main nav a", "href"), ["/day?date=2026-11-24"]);
    let other = visitor.get(DAY).await;
    let days = ["/day?date=2026-11-24", "/day", "/day?date=2026-11-26"];
    assert_eq!(other.attributes("main nav a", "href"), days);
    let past = visitor.get("/day?date=2026-11-20").await;
    assert_eq!(past.attributes("main nav a", "href"), ["/day?date=2026-11-24"], "what is past is today");
    let coordinator = site.coordinator().await.get("/day?date=2026-11-20").await;
    assert_eq!(coordinator.attributes("main nav a", "href").len(), 3);
}

#[tokio::test]
async fn the_table_says_free_busy_or_closed_in_words() {
    let site = Site::new().await;
    site.sql(&Booked::of(PIANO, 1, "10:00", "11:00").sql()).await;
    let visitor = site.visitor();
    visitor.reads("en").await;
    let page = visitor.get("/day?date=2026-11-25&view=table").await;
    let row = page.texts("main tbody tr").into_iter().find(|row| row.starts_with("Piano")).unwrap();
    assert!(row.contains("Closed") && row.contains("Busy") && row.contains("Free"), "{row}");
}
