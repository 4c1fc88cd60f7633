//! Certain days of one resource: out of order, closed, open at other hours; nobody books it, and those who have are told.

use crate::database::{Booked, CHESS, LIBRARY};
use crate::support::{Page, Person, Site};

type Fields<'a> = &'a [(&'a str, &'a str)];

const PAGE: &str = "/admin/resources/library/exceptions";
const REPAIR: Fields<'_> =
    &[("what", "out_of_order"), ("from", "25.11.2026"), ("until", "26.11.2026"), ("reason_kk", "Жарық жоқ.")];

async fn reader(site: &Site, who: &str) -> Person {
    let person = if who == "admin" { site.admin().await } else { site.member().await };
    person.reads("en").await;
    person
}

async fn set(admin: &Person, fields: Fields<'_>) -> Page {
    let form = admin.get(PAGE).await.form("#answers");
    admin.submit(fields.iter().fold(form, |form, (name, value)| form.with(name, value))).await
}

async fn booked(site: &Site, booked: Booked<'_>) -> i64 {
    site.sql(&booked.sql()).await;
    let id = site.number("SELECT max(id) FROM booking").await;
    site.sql(&format!(
        "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member)
         SELECT id, 'new', state, 1, member_id FROM booking WHERE id = {id}"
    ))
    .await;
    id
}

fn wish(day: &'static str, start: &'static str) -> Vec<(&'static str, &'static str)> {
    vec![
        ("key", "key-of-an-exception-wish"),
        ("resource", "library"),
        ("date", day),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
    ]
}

async fn told(site: &Site, kind: &str) -> i64 {
    site.number(&format!("SELECT count(*) FROM message WHERE kind = '{kind}'")).await
}

#[tokio::test]
async fn out_of_order_is_shown_before_it_is_saved_and_told_once_it_is() {
    let site = Site::new().await;
    let (admin, member) = (reader(&site, "admin").await, reader(&site, "member").await);
    let hit = booked(&site, Booked { state: "approved", ..Booked::of(LIBRARY, 1, "10:00", "11:00") }).await;
    booked(&site, Booked::of(CHESS, 2, "10:00", "11:00")).await;
    let page = set(&admin, REPAIR).await;
    assert_eq!(page.status(), 200, "{}", page.summary());
    assert!(
        page.says("Nothing is saved yet.") && page.says(&format!("Booking number {hit}")),
        "{}",
        page.text("main")
    );
    assert_eq!(page.texts("main ol li").len(), 1, "no other resource's bookings");
    assert_eq!(site.number("SELECT count(*) FROM resource_exception").await, 0);
    assert_eq!(told(&site, "place_closed").await, 0);
    assert_eq!(page.form("#answers").value("reason_kk"), "Жарық жоқ.");
    let saved = admin.submit(page.form("#answers")).await;
    assert_eq!(saved.location(), format!("{PAGE}?notice=added"), "{}", saved.summary());
    let page = admin.follow(&saved).await;
    assert!(page.says("have been told") && page.says("still have to be moved"), "{}", page.text("main"));
    assert_eq!(told(&site, "place_closed").await, 1);
    let inbox = member.get("/messages").await;
    assert!(inbox.says("Your booking needs another time: Library"), "{}", inbox.text("main"));

    // The page in Kazakh says why; in English it says so in Kazakh, and marks it.
    let page = member.get("/resources/library").await;
    assert!(page.says("Out of order.") && page.has("dd span[lang=kk]"), "{}", page.text("main"));
    for day in ["2026-11-25", "2026-11-26"] {
        let refused = member.post("/bookings", &wish(day, "14:00")).await;
        assert_eq!(refused.status(), 422);
        assert!(refused.summary().contains("It is out of order. Last day: "), "{}", refused.summary());
    }
    let after = member.post("/bookings", &wish("2026-11-27", "14:00")).await;
    assert_eq!(after.status(), 303, "the day after is free: {}", after.summary());
    // What is there can be seen, moved and cancelled.
    assert_eq!(member.get(&format!("/bookings/{hit}")).await.status(), 200);
    assert_eq!(member.get(&format!("/bookings/{hit}/cancellation")).await.status(), 200);

    assert!(admin.get(PAGE).await.has("form[action$=removal]"));
    let id = site.number("SELECT id FROM resource_exception").await;
    for _ in 0..2 {
        let removed = admin.post(&format!("{PAGE}/{id}/removal"), &[]).await;
        assert_eq!(removed.location(), format!("{PAGE}?notice=removed"));
    }
    assert_eq!(told(&site, "place_open_again").await, 1);
    assert!(!member.get("/resources/library").await.says("Out of order."));
}

#[tokio::test]
async fn a_booking_made_after_the_preview_is_shown_before_anything_is_saved() {
    let site = Site::new().await;
    let admin = reader(&site, "admin").await;
    booked(&site, Booked::of(LIBRARY, 1, "10:00", "11:00")).await;
    let form = set(&admin, REPAIR).await.form("#answers");
    booked(&site, Booked::of(LIBRARY, 2, "12:00", "13:00")).await;
    let page = admin.submit(form).await;
    assert!(page.status() == 200 && page.texts("main ol li").len() == 2, "{}", page.text("main"));
    assert_eq!(admin.submit(page.form("#answers")).await.status(), 303);
    assert_eq!(told(&site, "place_closed").await, 2);
    let again = set(&admin, REPAIR).await;
    assert_eq!(again.location(), format!("{PAGE}?notice=added"), "sent twice, told once");
    assert_eq!(told(&site, "place_closed").await, 2);
    let over = [REPAIR, &[("from", "26.11.2026"), ("until", "27.11.2026")]].concat();
    let page = set(&admin, &over).await;
    assert!(page.status() == 422 && page.has("#from-error"), "{}", page.summary());
}

#[tokio::test]
async fn other_hours_close_open_and_hit_only_what_lies_outside() {
    let site = Site::new().await;
    let (admin, member) = (reader(&site, "admin").await, reader(&site, "member").await);
    booked(&site, Booked::of(LIBRARY, 4, "09:00", "10:00")).await;
    let late = booked(&site, Booked::of(LIBRARY, 2, "16:00", "17:00")).await;
    let page = set(&admin, &[("what", "hours"), ("from", "25.11.2026"), ("hours", "9-16")]).await;
    assert!(page.says(&format!("Booking number {late}")) && page.texts("main ol li").len() == 1);
    assert_eq!(admin.submit(page.form("#answers")).await.status(), 303);
    // Exactly until the end of the hours, and a grid later.
    let refused = member.post("/bookings", &wish("2026-11-25", "15:30")).await;
    assert!(refused.status() == 422 && refused.summary().contains("open"), "{}", refused.summary());
    assert_eq!(member.post("/bookings", &wish("2026-11-25", "15:00")).await.status(), 303);
    // A Sunday, on which it is closed every week.
    let sunday = ("2026-11-29", "11:00");
    assert_eq!(member.post("/bookings", &wish(sunday.0, sunday.1)).await.status(), 422);
    let opened = set(&admin, &[("what", "hours"), ("from", "2026-11-29"), ("hours", "11-13")]).await;
    assert_eq!(opened.status(), 303, "{}", opened.summary());
    assert!(member.get("/resources/library").await.says("from 11:00 to 13:00"));
    let mut open = wish(sunday.0, sunday.1);
    open[0] = ("key", "key-of-a-sunday-wish");
    let made = member.post("/bookings", &open).await;
    assert_eq!(made.status(), 303, "{}", made.summary());
    let id = site.number("SELECT id FROM resource_exception WHERE from_day = '2026-11-29'").await;
    let kept = admin.post(&format!("{PAGE}/{id}/removal"), &[]).await;
    assert!(kept.status() == 422 && kept.summary().contains("there are bookings"), "{}", kept.summary());
    assert_eq!(site.number("SELECT count(*) FROM resource_exception").await, 2);
    let closed = set(&admin, &[("what", "closed"), ("from", "27.11.2026")]).await;
    assert_eq!(closed.status(), 303);
    let mut shut = wish("2026-11-27", "11:00");
    shut[0] = ("key", "key-of-a-closed-friday");
    let refused = member.post("/bookings", &shut).await;
    assert!(refused.summary().contains("It is closed. Last day:"), "{}", refused.summary());
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    let admin = reader(&site, "admin").await;
    let wrong: [(Fields<'_>, &str); 8] = [
        (&[], "#what-error"),
        (&[("what", "closed"), ("from", "31.11.2026")], "#from-error"),
        (&[("what", "closed"), ("from", "22.11.2026")], "#from-error"),
        (&[("what", "closed"), ("from", "25.11.2026"), ("until", "24.11.2026")], "#until-error"),
        (&[("what", "closed"), ("from", "25.11.2026"), ("until", "26.11.2027")], "#until-error"),
        (&[("what", "hours"), ("from", "25.11.2026"), ("hours", "morning")], "#hours-error"),
        (&[("what", "out_of_order"), ("from", "25.11.2026")], "#reason_kk-error"),
        (&[("what", "closed"), ("from", "25.11.2026"), ("reason_ru", "\u{202e}")], "#reason_ru-error"),
    ];
    for (fields, error) in wrong {
        let page = set(&admin, fields).await;
        assert!(page.status() == 422 && page.has(error), "{error}: {}", page.summary());
        for (name, value) in fields.iter().filter(|(name, _)| *name != "what") {
            assert_eq!(page.form("#answers").value(name), *value);
        }
    }
    assert_eq!(site.number("SELECT count(*) FROM resource_exception").await, 0);
    for (language, save) in [("kk", "Сақтау"), ("ru", "Сохранить"), ("en", "Save")] {
        admin.reads(language).await;
        assert!(admin.get(PAGE).await.says(save));
    }
}
