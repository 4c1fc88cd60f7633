//! What is booked together: set by administrators, kept free of others, and offered only along with something else.

use crate::database::{Booked, CINEMA, PIANO};
use crate::support::{Form, Page, Person, Site};

const CINEMA_PAGE: &str = "/admin/resources/cinema/together";

pub async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// The page of what goes with something, its chess boards counted and some fields filled in.
async fn form(admin: &Person, slug: &str, boards: &str, fields: &[(&str, &str)]) -> Form {
    let form = admin.get(&format!("/admin/resources/{slug}/together")).await.form("#answers");
    fields.iter().fold(form.with("most", boards), |form, (name, value)| form.with(name, value))
}

async fn set(admin: &Person, slug: &str, boards: &str, fields: &[(&str, &str)]) -> Page {
    admin.submit(form(admin, slug, boards, fields).await).await
}

#[tokio::test]
async fn an_administrator_says_what_goes_with_a_room() {
    let site = Site::new().await;
    let admin = in_english(site.admin().await).await;
    let sent = set(&admin, "cinema", "2", &[("links", "piano")]).await;
    assert_eq!(sent.location(), "/admin/resources/cinema?notice=saved", "{}", sent.summary());
    assert_eq!(site.number("SELECT also_id FROM resource_link WHERE resource_id = 2").await, PIANO);
    assert_eq!(site.word("SELECT extra_id || ' ' || most FROM resource_extra").await, "3 2");
    let page = admin.get(CINEMA_PAGE).await;
    assert!(page.has("#link-piano[checked]") && page.has("#extra-chess[value='2']"));
    let emptied = set(&admin, "cinema", "", &[("links", "desk-1")]).await;
    assert_eq!(emptied.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM resource_extra").await, 0);
    assert_eq!(site.number("SELECT also_id FROM resource_link").await, 5);
    assert_eq!(
        site.number("SELECT count(*) FROM journal WHERE action = 'resource_changed'").await,
        2,
        "both are in the journal"
    );
}

#[tokio::test]
async fn what_is_wrong_with_it_is_said_at_its_field() {
    let site = Site::new().await;
    let admin = in_english(site.admin().await).await;
    for (boards, words) in [("4", "at least 0"), ("two", "number")] {
        let page = set(&admin, "cinema", boards, &[]).await;
        assert_eq!(page.status(), 422);
        assert!(page.has(&format!("#extra-chess[value='{boards}']")), "nothing typed is lost");
        assert!(!page.text("#extra-chess-error").is_empty(), "{words}: {}", page.summary());
        assert_eq!(page.attributes(".summary a", "href"), ["#extra-chess"]);
    }
    let page = admin.post("/admin/resources/library/together", &[("alone", "yes"), ("links", "piano")]).await;
    assert!(page.text("#links-error").contains("Only what is booked whole"), "{}", page.summary());
    let page = admin.post(CINEMA_PAGE, &[("links", "piano")]).await;
    assert!(page.has("#alone-error"), "{}", page.summary());
    assert_eq!(site.number("SELECT count(*) FROM resource_link").await, 0);
}

#[tokio::test]
async fn two_administrators_do_not_overwrite_each_other() {
    let site = Site::new().await;
    let admin = in_english(site.admin().await).await;
    let old = form(&admin, "cinema", "1", &[]).await;
    assert_eq!(set(&admin, "cinema", "2", &[]).await.status(), 303);
    let told = admin.submit(old).await;
    assert_eq!(told.status(), 422);
    assert!(told.summary().contains("Somebody else has changed this"), "{}", told.summary());
    assert_eq!(site.number("SELECT most FROM resource_extra").await, 2);
    assert_eq!(admin.submit(told.form("#answers")).await.status(), 303, "told, they may");
    assert_eq!(site.number("SELECT most FROM resource_extra").await, 1);
}

#[tokio::test]
async fn present_bookings_keep_what_they_have_and_the_page_says_so() {
    let site = Site::new().await;
    let admin = in_english(site.admin().await).await;
    assert!(!admin.get(CINEMA_PAGE).await.says("to come"));
    site.sql(&Booked::of(CINEMA, 1, "10:00", "11:00").sql()).await;
    assert!(admin.get(CINEMA_PAGE).await.says("1 booking to come keeps what it has"));
    assert_eq!(set(&admin, "cinema", "", &[("links", "piano")]).await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM hold").await, 1);
    assert_eq!(site.try_sql(&Booked::of(PIANO, 2, "10:00", "11:00").sql()).await, Ok(()));
}

#[tokio::test]
async fn what_keeps_others_free_stays_whole() {
    let site = Site::new().await;
    let admin = in_english(site.admin().await).await;
    assert_eq!(set(&admin, "cinema", "", &[("links", "piano")]).await.status(), 303);
    let form = admin.get("/admin/resources/cinema/size").await.form("#answers");
    let page = admin.submit(form.with("allocation", "places").with("units", "20")).await;
    assert_eq!(page.status(), 422);
    assert!(page.text("#allocation-error").contains("must stay booked whole"), "{}", page.summary());
    assert_eq!(site.word("SELECT allocation FROM resource WHERE id = 2").await, "whole");
}

#[tokio::test]
async fn what_is_not_lent_by_itself_is_in_no_list_and_books_nothing() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    assert!(member.get("/resources").await.says("Chess"));
    let sent = set(&in_english(site.admin().await).await, "chess", "", &[("alone", "no")]).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    for list in ["/resources", "/find", "/day"] {
        assert!(!member.get(list).await.text("main").contains("Chess"), "{list}");
    }
    let page = member.get("/resources/chess").await;
    assert!(page.says("cannot be booked by itself") && !page.has("a.button"), "{}", page.text("main"));
    let wish = [
        ("key", "key-of-a-board"),
        ("resource", "chess"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    let refused = member.post("/bookings", &wish).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.summary().contains("cannot be booked by itself"), "{}", refused.summary());
    assert!(site.admin().await.get("/admin/resources").await.has("a[href='/admin/resources/chess']"));
}

#[tokio::test]
async fn a_link_counts_both_ways_on_every_page_as_in_the_database() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    site.sql("INSERT INTO resource_link VALUES (2, 4)").await;
    let time = |resource: &str| format!("/bookings/new?resource={resource}&duration=60&date=2026-11-25");
    let has = |page: &Page, start: &str| page.has(&format!("input[name='start'][value='{start}']"));
    site.sql(&Booked::of(PIANO, 2, "10:00", "11:00").sql()).await;
    let cinema = member.get(&time("cinema")).await;
    assert!(!has(&cinema, "10:00") && has(&cinema, "11:30"), "{}", cinema.text("main"));
    assert_eq!(
        site.try_sql(&Booked::of(CINEMA, 6, "10:00", "11:00").sql()).await,
        Err("booking_taken".to_owned())
    );
    site.sql(&Booked::of(CINEMA, 3, "15:00", "16:00").sql()).await;
    let piano = member.get(&time("piano")).await;
    assert!(!has(&piano, "15:00") && has(&piano, "16:00"), "{}", piano.text("main"));
    let found = member.get("/find?date=25.11.2026&duration=60&people=1&what=piano").await;
    assert!(!found.has("input[value='piano 2026-11-25T15:00 60']"));
}

#[tokio::test]
async fn nothing_both_keeps_others_free_and_goes_along() {
    let site = Site::new().await;
    let admin = in_english(site.admin().await).await;
    let page = "/admin/resources/piano/together";
    assert_eq!(set(&admin, "piano", "", &[("links", "desk-1")]).await.status(), 303);
    assert!(!admin.get(CINEMA_PAGE).await.has("#extra-piano"), "it keeps the desk free");
    let forged = [("alone", "yes"), ("extra", "piano"), ("most", "1"), ("was", "x")];
    let refused = admin.post(CINEMA_PAGE, &forged).await;
    assert!(refused.text("#extra-piano-error").contains("goes along with nothing"), "{}", refused.summary());
    let extra = format!("INSERT INTO resource_extra VALUES ({CINEMA}, {PIANO}, 1)");
    assert_eq!(site.try_sql(&extra).await, Err("resource_extra_is_linked".to_owned()));

    assert_eq!(set(&admin, "piano", "", &[]).await.status(), 303);
    site.sql("DELETE FROM resource_link").await;
    site.sql(&extra).await;
    let refused = admin.submit(admin.get(page).await.form("#answers").with("links", "desk-1")).await;
    assert!(refused.text("#links-error").contains("keeps nothing free"), "{}", refused.summary());
    let link = format!("INSERT INTO resource_link VALUES ({PIANO}, 5)");
    assert_eq!(site.try_sql(&link).await, Err("resource_link_goes_along".to_owned()));
}
