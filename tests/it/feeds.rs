//! Calendars read bookings at addresses that only their owners know.

use crate::support::{Page, Person, Site};

async fn book(person: &Person, resource: &str, start: &str) -> String {
    let key = format!("key-{resource}-{}-{}", person.id, start.replace(':', ""));
    let fields = [
        ("key", key.as_str()),
        ("resource", resource),
        ("date", "2026-11-25"),
        ("start", start),
        ("duration", "60"),
        ("support", "A guide"),
        ("support_consent", "yes"),
    ];
    let sent = person.post("/bookings", &fields).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split(['/', '?']).nth(2).unwrap().to_owned()
}

/// Makes an address and says its path.
async fn address(person: &Person, resource: &str) -> String {
    let page = person.post("/account/calendar", &[("resource", resource)]).await;
    assert_eq!(page.status(), 200, "{}", page.summary());
    let shown = page.text("p.address code");
    shown[shown.find("/calendar/").unwrap()..].to_owned()
}

fn unfolded(page: &Page) -> String {
    page.body.replace("\r\n ", "")
}

fn events(page: &Page) -> Vec<String> {
    let text = unfolded(page);
    text.split("BEGIN:VEVENT").skip(1).map(str::to_owned).collect()
}

#[tokio::test]
async fn an_address_shows_ones_own_bookings_and_no_word_of_support() {
    let site = Site::new().await;
    let member = site.member().await;
    member.reads("en").await;
    book(&member, "chess", "10:00").await;
    book(&member, "library", "12:00").await;
    book(&site.other_member().await, "piano", "10:00").await;
    let path = address(&member, "").await;
    let calendar = site.visitor().get(&path).await;
    assert_eq!((calendar.status(), calendar.header("content-type")), (200, "text/calendar; charset=utf-8"));
    let events = events(&calendar);
    assert_eq!(events.len(), 2);
    assert!(
        events[0].contains("SUMMARY:Chess\r\n") && events[0].contains("STATUS:CONFIRMED"),
        "{}",
        events[0]
    );
    assert!(events[0].contains("DTSTART;TZID=Asia/Aqtobe:20261125T100000"));
    assert!(
        events[1].contains("SUMMARY:Waits for an answer: Library") && events[1].contains("STATUS:TENTATIVE")
    );
    let text = unfolded(&calendar);
    assert!(text.contains("BEGIN:VTIMEZONE") && text.contains("METHOD:PUBLISH"));
    assert!(!text.contains("guide") && !text.contains("Серікова"), "{text}");
}

#[tokio::test]
async fn what_will_not_be_is_said_for_thirty_days() {
    let site = Site::new().await;
    let member = site.member().await;
    let id = book(&member, "chess", "10:00").await;
    let path = address(&member, "").await;
    member.post(&format!("/bookings/{id}/cancellation"), &[]).await;
    let calendar = site.visitor().get(&path).await;
    let cancelled = events(&calendar);
    assert!(
        cancelled[0].contains("STATUS:CANCELLED") && cancelled[0].contains("SEQUENCE:1"),
        "{}",
        cancelled[0]
    );
    site.turn_clock_to("2026-12-24T09:00");
    assert_eq!(events(&site.visitor().get(&path).await).len(), 0);
}

#[tokio::test]
async fn a_calendar_that_asks_again_is_sent_nothing_until_something_changes() {
    let site = Site::new().await;
    let member = site.member().await;
    book(&member, "chess", "10:00").await;
    let path = address(&member, "").await;
    let visitor = site.visitor();
    let first = visitor.get(&path).await;
    let tag = first.header("etag").to_owned();
    let again = visitor.ask("GET", &path, &[("if-none-match", &tag)]).await;
    assert_eq!((again.status(), again.body.as_str()), (304, ""));
    book(&member, "chess", "12:00").await;
    let changed = visitor.ask("GET", &path, &[("if-none-match", &tag)]).await;
    assert_eq!(changed.status(), 200);
}

#[tokio::test]
async fn a_new_address_ends_the_old_one_and_leaving_ends_both() {
    let site = Site::new().await;
    let member = site.member().await;
    let old = address(&member, "").await;
    let new = address(&member, "").await;
    let visitor = site.visitor();
    assert_eq!((visitor.get(&old).await.status(), visitor.get(&new).await.status()), (404, 200));
    assert_eq!(site.number("SELECT count(*) FROM calendar_feed").await, 1);
    let page = member.get("/account/calendar").await;
    assert!(!page.has("p.address"), "it is shown once");
    let form = page.forms().into_iter().find(|form| form.action.ends_with("/ending")).unwrap();
    assert_eq!(member.submit(form).await.location(), "/account/calendar?notice=ended");
    assert_eq!(visitor.get(&new).await.status(), 404);
    let last = address(&member, "").await;
    site.sql("UPDATE member SET state = 'left' WHERE id = 1").await;
    assert_eq!(visitor.get(&last).await.status(), 404);
}

#[tokio::test]
async fn a_coordinator_reads_what_is_taken_and_never_by_whom() {
    let site = Site::new().await;
    book(&site.member().await, "library", "10:00").await;
    let coordinator = site.coordinator().await;
    coordinator.reads("en").await;
    let path = address(&coordinator, "1").await;
    let calendar = site.visitor().get(&path).await;
    assert!(events(&calendar)[0].contains("SUMMARY:Taken\\, people: 1"), "{}", unfolded(&calendar));
    assert!(!unfolded(&calendar).contains("Серікова"));
    site.sql("INSERT INTO coordinator_resource VALUES (3, 2)").await;
    assert_eq!(site.visitor().get(&path).await.status(), 404, "the library is another's now");
    let refused = site.member().await.post("/account/calendar", &[("resource", "1")]).await;
    assert_eq!(refused.status(), 404);
}

#[tokio::test]
async fn one_booking_is_kept_as_a_file() {
    let site = Site::new().await;
    let member = site.member().await;
    let id = book(&member, "chess", "10:00").await;
    let page = member.get(&format!("/bookings/{id}")).await;
    let link = format!("/bookings/{id}/calendar.ics");
    assert!(page.attributes("main a", "href").contains(&link));
    let file = member.get(&link).await;
    assert_eq!(file.header("content-disposition"), format!("attachment; filename=\"esik-{id}.ics\""));
    assert_eq!(events(&file).len(), 1);
}
