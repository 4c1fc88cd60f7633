//! The holidays of the coming year: closed in one step, and whoever has booked on them is told.

use crate::database::{Booked, LIBRARY};
use crate::support::{Person, Site};

const PAGE: &str = "/admin/holidays";

async fn admin(site: &Site) -> Person {
    let admin = site.admin().await;
    admin.reads("en").await;
    admin
}

#[tokio::test]
async fn the_coming_year_is_closed_in_one_step_and_a_second_time_changes_nothing() {
    let site = Site::new().await;
    let admin = admin(&site).await;
    let page = admin.get(PAGE).await;
    let open = page.texts("input[name=day]").len();
    assert!(open >= 14, "{open}");
    let closed = admin.submit(page.form("#answers")).await;
    assert_eq!(closed.location(), format!("{PAGE}?notice=closed"), "{}", closed.summary());
    let page = admin.follow(&closed).await;
    assert!(page.says("The days are closed.") && page.says("Nauryz"), "{}", page.text("main"));
    assert!(!page.has("input[name=day]"));
    let days = site.number("SELECT count(*) FROM closed_day").await;
    let names =
        "SELECT reason_kk || '|' || reason_ru || '|' || reason_en FROM closed_day WHERE day = '2027-07-06'";
    assert_eq!(site.word(names).await, "Астана күні|День Столицы|Capital Day");
    let nothing = admin.submit(page.form("#answers")).await;
    assert!(nothing.status() == 422 && nothing.summary().contains("Choose at least one day."));
    let kurban = admin.submit(page.form("#answers").with("kurban", "16.05.2027")).await;
    assert_eq!(kurban.status(), 303, "{}", kurban.summary());
    assert_eq!(site.number("SELECT count(*) FROM closed_day").await, days + 1);
    for typed in ["16.05.2027", "soon", "16.05.2030", "22.11.2026"] {
        let page = admin.get(PAGE).await;
        let refused = admin.submit(page.form("#answers").with("kurban", typed)).await;
        assert!(refused.status() == 422 && refused.has("#kurban-error"), "{typed}: {}", refused.summary());
        assert_eq!(refused.form("#answers").value("kurban"), typed);
    }
}

#[tokio::test]
async fn whoever_has_booked_on_a_holiday_is_shown_first_and_told_after() {
    let site = Site::new().await;
    let (admin, member) = (admin(&site).await, site.member().await);
    member.reads("en").await;
    let page = admin.get(PAGE).await;
    // Meanwhile somebody books on the day that the administrator types.
    site.sql(&Booked::of(LIBRARY, 1, "10:00", "11:00").sql()).await;
    let id = site.number("SELECT max(id) FROM booking").await;
    site.sql(&format!(
        "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member)
         SELECT id, 'new', state, 1, member_id FROM booking WHERE id = {id}"
    ))
    .await;
    let before = site.number("SELECT count(*) FROM closed_day").await;
    let asked = admin.submit(page.form("#answers").with("kurban", "25.11.2026")).await;
    assert!(asked.status() == 200 && asked.says("Nothing is closed yet."), "{}", asked.text("main"));
    assert!(asked.says(&format!("Booking number {id}")), "{}", asked.text("main"));
    assert_eq!(site.number("SELECT count(*) FROM closed_day").await, before);
    let closed = admin.submit(asked.form("#answers")).await;
    assert_eq!(closed.status(), 303, "{}", closed.summary());
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'place_closed'").await, 1);
    let told = member.get("/messages").await;
    assert!(told.says("Your booking needs another time: Library"), "{}", told.text("main"));
    let state = format!("SELECT state FROM booking WHERE id = {id}");
    assert_eq!(site.word(&state).await, "requested", "it stays until it is moved");
    for (language, close) in [("kk", "Осы күндерді жабу"), ("ru", "Закрыть эти дни")]
    {
        admin.reads(language).await;
        assert!(admin.get(PAGE).await.says(close));
    }
}
