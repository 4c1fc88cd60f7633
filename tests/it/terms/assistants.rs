//! Where an assistant sits at one of the places, every way to a place counts it.

use super::{HOUR, Wish, give_up, messages, reads, saved, set};
use crate::support::Site;

const TAKES: [(&str, &str); 1] = [("assistant_takes_place", "yes")];
const PAIR: Wish<'_> = Wish { assistants: "1", ..HOUR };

async fn held(site: &Site) -> i64 {
    site.number("SELECT coalesce(sum(units), 0) FROM hold").await
}

#[tokio::test]
async fn an_assistant_takes_one_of_the_places_and_the_pages_say_so() {
    let site = Site::new().await;
    let member = reads(site.member().await).await;
    let apart = PAIR.book(&member).await;
    assert_eq!(held(&site).await, 1, "as it was");
    give_up(&member, &apart).await;
    saved(&site, "size", &TAKES).await;
    assert!(member.get("/resources/library").await.says("An assistant takes a place too"));
    Wish { start: "11:00", ..PAIR }.book(&member).await;
    assert_eq!(held(&site).await, 2);
    site.sql("UPDATE resource SET units = 3, largest_party = 3 WHERE id = 1").await;
    let other = reads(site.other_member().await).await;
    let taken = Wish { start: "11:00", ..PAIR }.send(&other, "/bookings", &[]).await;
    assert!(taken.status() == 422 && taken.summary().contains("taken"), "{}", taken.summary());
    let alone = Wish { start: "11:00", ..HOUR }.send(&other, "/bookings", &[]).await;
    assert_eq!(alone.status(), 303, "the last place is for one");
    let many = Wish { people: "3", assistants: "2", ..HOUR }.send(&other, "/bookings", &[]).await;
    assert!(many.has("#assistants-error"), "{}", many.summary());
}

#[tokio::test]
async fn moving_a_series_the_waiting_list_and_the_desk_count_assistants_alike() {
    let site = Site::new().await;
    saved(&site, "size", &TAKES).await;
    saved(&site, "approval", &[("needed", "no")]).await;
    let member = reads(site.member().await).await;
    let id = HOUR.book(&member).await;
    let moved = PAIR.move_to(&member, &id).await;
    assert_eq!(moved.location(), format!("/bookings/{id}?notice=moved"), "{}", moved.summary());
    assert_eq!(held(&site).await, 2);
    let other = reads(site.other_member().await).await;
    let afternoon = Wish { start: "15:00", ..PAIR };
    afternoon.send(&other, "/bookings", &[("repeat", "yes")]).await;
    let key = afternoon.key(&other);
    let dates = other.get(&format!("/series/new?draft={key}&step=ask&rhythm=week&times=2")).await;
    assert_eq!(other.submit(dates.form("#answers")).await.status(), 303);
    assert_eq!(held(&site).await, 6);
    let staff = reads(site.staff().await).await;
    let form = staff.get("/desk/bookings/new").await.form("#answers").with("resource", "library");
    let form = form.with("date", "25.11.2026").with("member", "accountant@esik.test");
    let form = form.with("start", "17:00").with("end", "18:00").with("assistants", "1");
    assert_eq!(staff.submit(form).await.status(), 303);
    assert_eq!(held(&site).await, 8);
    site.sql("UPDATE resource SET units = 2, largest_party = 2 WHERE id = 1").await;
    let wish = [("resource", "library"), ("date", "2026-11-25"), ("start", "10:00"), ("duration", "60")];
    let wish = [&wish[..], &[("people", "1"), ("assistants", "1")]].concat();
    assert_eq!(other.post("/waiting-list", &wish).await.status(), 303);
    assert_eq!(member.post(&format!("/bookings/{id}/cancellation"), &[]).await.status(), 303);
    assert_eq!(site.number("SELECT units FROM waitlist_entry WHERE state = 'offered'").await, 2);
    assert_eq!(messages(&site, "place_offered").await, 1);
}

#[tokio::test]
async fn how_assistants_count_does_not_change_under_bookings_that_bring_one() {
    let site = Site::new().await;
    let admin = reads(site.admin().await).await;
    PAIR.book(&site.member().await).await;
    HOUR.book(&site.other_member().await).await;
    let refused = set(&admin, "size", &TAKES).await;
    assert!(refused.status() == 422 && refused.has("#assistant_takes_place-error"), "{}", refused.summary());
    assert_eq!(refused.texts("main ol li").len(), 1, "only whom it hits");
    assert_eq!(refused.form("#answers").value("assistant_takes_place"), "yes");
    site.turn_clock_to("2026-11-26T09:00");
    saved(&site, "size", &TAKES).await;
    let piano = reads(site.admin().await).await;
    let form = piano.get("/admin/resources/piano/size").await.form("#answers");
    let sent = piano.submit(form.with("assistant_takes_place", "yes")).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert_eq!(site.number("SELECT assistant_takes_place FROM resource WHERE slug = 'piano'").await, 0);
}

#[tokio::test]
async fn the_database_counts_as_the_program_does() {
    let site = Site::new().await;
    saved(&site, "size", &TAKES).await;
    let id = PAIR.book(&site.member().await).await;
    let fewer = format!("UPDATE booking SET units = 1 WHERE id = {id}");
    assert!(site.try_sql(&fewer).await.unwrap_err().contains("booking_units_mismatch"));
    let more = format!("UPDATE booking SET assistants = 2 WHERE id = {id}");
    assert!(site.try_sql(&more).await.unwrap_err().contains("booking_units_mismatch"));
    let whole = "UPDATE resource SET assistant_takes_place = 1 WHERE slug = 'piano'";
    assert!(site.try_sql(whole).await.unwrap_err().contains("resource_assistant_takes_place_of_places"));
}
