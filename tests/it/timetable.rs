//! One resource by day, week and month: free and busy for everybody, names for who welcomes the people.

use crate::database::{Booked, CHESS, LIBRARY, PIANO};
use crate::support::{Page, Person, Site};

const WEEK: &str = "/resources/piano/week";

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// The line of a day, by the beginning of its heading.
fn day(page: &Page, heading: &str) -> String {
    let lines = page.texts("main .free-days > li");
    let line = lines.iter().find(|line| line.contains(heading));
    line.unwrap_or_else(|| panic!("no {heading} in {lines:?}")).clone()
}

/// What the ways to other days are called, and where they lead.
fn around(page: &Page) -> Vec<(String, String)> {
    let nav = "main nav[aria-label='Earlier and later'] a";
    page.texts(nav).into_iter().zip(page.attributes(nav, "href")).collect()
}

fn pair(words: &str, address: &str) -> (String, String) {
    (words.to_owned(), address.to_owned())
}

#[tokio::test]
async fn everybody_sees_when_it_is_busy_and_nobody_reads_whose_it_is() {
    let site = Site::new().await;
    site.sql(&Booked::of(PIANO, 1, "10:00", "11:00").sql()).await;
    let name = site.word("SELECT given_name FROM member WHERE id = 1").await;
    for person in [site.visitor(), site.other_member().await, site.accountant().await] {
        let person = in_english(person).await;
        for scale in ["day?date=2026-11-25", "week", "month"] {
            let page = person.get(&format!("/resources/piano/{scale}")).await;
            assert!(!page.says(&name) && !page.has("main a[href^='/bookings/1']"), "{}", page.text("main"));
        }
        let line = day(&person.get(WEEK).await, "25 November");
        assert!(line.contains("Busy: from 10:00 to 11:00"), "{line}");
        assert!(line.contains("Free: from 09:00 to 10:00"), "{line}");
    }
}

#[tokio::test]
async fn a_coordinator_reads_names_of_what_is_theirs_only() {
    let site = Site::new().await;
    site.sql("INSERT INTO coordinator_resource VALUES (3, 3)").await;
    site.sql(&Booked::of(CHESS, 1, "10:00", "11:00").sql()).await;
    site.sql(&Booked::of(PIANO, 2, "10:00", "11:00").sql()).await;
    let coordinator = in_english(site.coordinator().await).await;
    let theirs = coordinator.get("/resources/chess/week").await;
    let name = site.word("SELECT given_name FROM member WHERE id = 1").await;
    assert!(day(&theirs, "25 November").contains(&name), "{}", theirs.text("main"));
    let address = theirs.attribute("main .booked a", "href");
    assert_eq!(coordinator.get(&address).await.status(), 200);
    let others = coordinator.get(WEEK).await;
    let name = site.word("SELECT given_name FROM member WHERE id = 2").await;
    assert!(!others.says(&name) && !others.has("main .booked"), "{}", others.text("main"));
    assert!(day(&others, "25 November").contains("Busy"), "like everybody else");
}

#[tokio::test]
async fn the_front_desk_reads_names_and_is_led_to_no_page_that_is_closed_to_it() {
    let site = Site::new().await;
    site.sql(&Booked::of(PIANO, 1, "10:00", "11:00").sql()).await;
    let name = site.word("SELECT given_name FROM member WHERE id = 1").await;
    let page = site.staff().await.get(WEEK).await;
    assert!(page.says(&name) && !page.has("main .booked a"), "{}", page.text("main"));
}

#[tokio::test]
async fn weeks_and_months_lead_to_each_other_across_the_end_of_a_year() {
    let site = Site::new().await;
    let visitor = in_english(site.visitor()).await;
    let week = visitor.get("/resources/piano/week?date=2026-12-30").await;
    let expected = [
        pair("Week of 21 December", "/resources/piano/week?date=2026-12-21"),
        pair("This week", "/resources/piano/week"),
        pair("Week of 4 January", "/resources/piano/week?date=2027-01-04"),
    ];
    assert_eq!(around(&week), expected);
    assert!(week.says("Monday, 28 December 2026 to Sunday, 3 January 2027"), "{}", week.text("main"));
    let month = visitor.get("/resources/piano/month?date=2026-12-30").await;
    let expected = [
        pair("November 2026", "/resources/piano/month?date=2026-11-23"),
        pair("This month", "/resources/piano/month"),
        pair("January 2027", "/resources/piano/month?date=2027-01-01"),
    ];
    assert_eq!(around(&month), expected);
    assert_eq!(month.texts("main .free-days > li").len(), 31);
    let last = visitor.get("/resources/piano/day?date=2026-12-31").await;
    assert_eq!(around(&last)[2], pair("Friday, 1 January", "/resources/piano/day?date=2027-01-01"));
}

#[tokio::test]
async fn day_week_and_month_lead_to_each_other_and_stay_at_the_day() {
    let site = Site::new().await;
    let visitor = in_english(site.visitor()).await;
    let scales = "main nav[aria-label='Day, week or month'] a";
    for (from, to) in [("day", ["week", "month"]), ("week", ["day", "month"]), ("month", ["day", "week"])] {
        let page = visitor.get(&format!("/resources/piano/{from}?date=2026-12-03")).await;
        let expected = to.map(|scale| format!("/resources/piano/{scale}?date=2026-12-03"));
        assert_eq!(page.attributes(scales, "href"), expected);
    }
    let links = visitor.get("/resources/piano").await.attributes("main a[href^='/resources/piano/']", "href");
    assert_eq!(links, ["/resources/piano/week", "/resources/piano/month"]);
}

#[tokio::test]
async fn the_past_is_for_who_has_to_account_for_it() {
    let site = Site::new().await;
    site.turn_clock_to("2026-11-26T09:00");
    let visitor = in_english(site.visitor()).await;
    let page = visitor.get("/resources/piano/week?date=2026-11-17").await;
    assert_eq!(page.texts("main .free-days > li").len(), 4, "from today on");
    assert!(page.says("Earlier days have passed and are not shown."));
    assert_eq!(around(&page), [pair("Week of 30 November", "/resources/piano/week?date=2026-11-30")]);
    let coordinator = in_english(site.coordinator().await).await;
    let page = coordinator.get("/resources/piano/week?date=2026-11-17").await;
    assert_eq!(page.texts("main .free-days > li").len(), 7);
    assert_eq!(page.text("main").matches("can no longer be booked").count(), 1, "said once");
    assert!(!page.has("main a[href^='/bookings/new']"));
    assert_eq!(around(&page).len(), 3);
}

#[tokio::test]
async fn a_closed_day_says_why_in_week_and_month() {
    let site = Site::new().await;
    site.sql(
        "INSERT INTO resource_exception (resource_id, what, from_day, until_day, reason_kk, reason_ru, reason_en)
         VALUES (4, 'out_of_order', '2026-12-17', '2026-12-17', 'x', 'x', 'Strings are changed')",
    )
    .await;
    let visitor = in_english(site.visitor()).await;
    for scale in ["day", "week", "month"] {
        let page = visitor.get(&format!("/resources/piano/{scale}?date=2026-12-16")).await;
        assert!(day(&page, "16 December").contains("Closed: Independence Day"), "{}", page.text("main"));
    }
    let week = visitor.get("/resources/piano/week?date=2026-12-16").await;
    assert!(day(&week, "17 December").contains("Strings are changed"), "{}", week.text("main"));
    assert!(day(&week, "20 December").contains("Closed"), "a Sunday");
    assert!(!week.has("main a[href$='date=2026-12-16'][href^='/bookings/new']"));
}

#[tokio::test]
async fn busy_is_what_is_booked_without_the_time_to_set_up_and_to_clear() {
    let site = Site::new().await;
    let hold = |from: &str, until: &str, member, held: (&str, &str)| {
        let sql = Booked::of(2, member, from, until).sql();
        let at = |time: &str| format!("'2026-11-25T{time}'");
        let ends = |from: &str, until: &str| format!("{}, {}", at(from), at(until));
        let (stay, held) = (ends(from, until), ends(held.0, held.1));
        sql.replacen(&format!("{stay}, {stay}"), &format!("{stay}, {held}"), 1)
    };
    site.sql(&hold("10:00", "11:00", 1, ("09:45", "11:15"))).await;
    let visitor = in_english(site.visitor()).await;
    let address = "/resources/cinema/day?date=2026-11-25";
    let line = day(&visitor.get(address).await, "25 November");
    assert!(line.contains("Busy: from 10:00 to 11:00") && !line.contains("09:45"), "{line}");
    assert!(line.contains("Free: from 11:30 to 13:00"), "free once it has been cleared: {line}");
    site.sql(&hold("11:30", "12:30", 2, ("11:15", "12:45"))).await;
    let line = day(&visitor.get(address).await, "25 November");
    assert!(line.contains("Busy: from 10:00 to 12:30"), "nobody fits in between: {line}");
}

#[tokio::test]
async fn places_are_busy_only_when_all_are_taken() {
    let site = Site::new().await;
    site.sql(&Booked { people: 6, ..Booked::of(LIBRARY, 1, "10:00", "11:00") }.sql()).await;
    let visitor = in_english(site.visitor()).await;
    let address = "/resources/library/day?date=2026-11-25";
    let line = day(&visitor.get(address).await, "25 November");
    assert!(!line.contains("Busy") && line.contains("6 places free"), "{line}");
    let month = visitor.get("/resources/library/month").await;
    assert!(day(&month, "25 November").contains("Free. 1 booking"), "{}", month.text("main"));
    site.sql(&Booked { people: 6, ..Booked::of(LIBRARY, 2, "10:00", "11:00") }.sql()).await;
    let line = day(&visitor.get(address).await, "25 November");
    assert!(line.contains("Busy: from 10:00 to 11:00"), "{line}");
}

#[tokio::test]
async fn a_month_says_of_each_day_how_full_it_is_and_leads_to_it() {
    let site = Site::new().await;
    site.sql(&Booked::of(PIANO, 1, "10:00", "11:00").sql()).await;
    site.sql(&Booked::of(PIANO, 2, "11:00", "13:00").sql()).await;
    let visitor = in_english(site.visitor()).await;
    let page = visitor.get("/resources/piano/month").await;
    assert!(day(&page, "25 November").contains("Partly busy. 2 bookings"), "{}", page.text("main"));
    assert!(day(&page, "26 November").contains("Free. No bookings"), "{}", page.text("main"));
    assert!(page.has("main a[href='/resources/piano/day?date=2026-11-25']"));
    let other = site.newcomer(1).await;
    site.sql(&Booked::of(PIANO, other, "09:00", "10:00").sql()).await;
    site.sql(&Booked::of(PIANO, other, "14:00", "18:00").sql()).await;
    let page = visitor.get("/resources/piano/month").await;
    assert!(day(&page, "25 November").contains("No free time. 4 bookings"), "{}", page.text("main"));
}

#[tokio::test]
async fn a_day_that_can_be_booked_leads_there_and_what_is_too_far_is_said_once() {
    let site = Site::new().await;
    let visitor = in_english(site.visitor()).await;
    let near = visitor.get(WEEK).await;
    assert!(near.has("main a[href='/bookings/new?resource=piano&date=2026-11-24']"));
    assert!(!near.says("cannot be booked yet"));
    // Sixty days ahead is 22 January, a Friday.
    let edge = visitor.get("/resources/piano/week?date=2027-01-20").await;
    assert_eq!(edge.text("main").matches("cannot be booked yet").count(), 1);
    assert!(edge.has("main a[href='/bookings/new?resource=piano&date=2027-01-22']"));
    assert!(!edge.has("main a[href='/bookings/new?resource=piano&date=2027-01-23']"));
    assert!(day(&edge, "23 January").contains("Free: from 10:00 to 16:00"));
}

#[tokio::test]
async fn bad_and_far_dates_are_today() {
    let site = Site::new().await;
    let today = in_english(site.visitor()).await.get(WEEK).await.text("main h1");
    assert_eq!(today, "Piano: Week of 23 November");
    for person in [site.visitor(), site.coordinator().await] {
        let person = in_english(person).await;
        for date in ["2027-12-28", "2025-10-19", "x", "2026-02-30", "9999-12-31", "0000-01-01"] {
            let page = person.get(&format!("{WEEK}?date={date}")).await;
            assert_eq!((page.status(), page.text("main h1")), (200, today.clone()), "{date}");
        }
    }
}

#[tokio::test]
async fn the_table_of_a_week_says_free_busy_or_closed_in_words() {
    let site = Site::new().await;
    site.sql(&Booked::of(PIANO, 1, "10:00", "11:30").sql()).await;
    let visitor = in_english(site.visitor()).await;
    let page = visitor.get("/resources/piano/week?date=2026-11-25&view=table").await;
    let rows = page.texts("main tbody tr");
    let row = |hour: &str| rows.iter().find(|row| row.starts_with(hour)).unwrap().clone();
    assert!(row("10:00").contains("Busy") && row("10:00").contains("Closed"), "{rows:?}");
    assert!(row("11:00").contains("Partly busy") && row("12:00").contains("Free"), "{rows:?}");
    assert_eq!(page.texts("main thead th").len(), 8);
    assert_eq!(around(&page)[0].1, "/resources/piano/week?date=2026-11-30&view=table");
}
