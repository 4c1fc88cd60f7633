//! Ready sentences for declining: kept by administrators, said in the member's language, and what was said stays.

use crate::database::{Booked, LIBRARY};
use crate::support::{Page, Person, Site};

async fn reader(person: Person) -> Person {
    person.reads("en").await;
    person
}

const NEW: [(&str, &str); 3] =
    [("sentence_kk", "Су жоқ."), ("sentence_ru", "Нет воды."), ("sentence_en", "There is no water.")];

/// The sentences that are offered to who declines request 1.
async fn offered(site: &Site) -> Page {
    if site.number("SELECT count(*) FROM booking").await == 0 {
        site.sql(&Booked::of(LIBRARY, 1, "10:00", "11:00").sql()).await;
        site.sql("INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member) VALUES (1, 'new', 'requested', 1, 1)").await;
    }
    reader(site.coordinator().await).await.get("/bookings/1/refusal").await
}

#[tokio::test]
async fn an_administrator_adds_a_sentence_and_the_member_reads_it_in_their_language() {
    let site = Site::new().await;
    let admin = reader(site.admin().await).await;
    for sent in [admin.post("/admin/refusals", &NEW).await, admin.post("/admin/refusals", &NEW).await] {
        assert!(admin.follow(&sent).await.says("The sentence is added."));
    }
    assert_eq!(site.number("SELECT count(*) FROM refusal_sentence").await, 5, "sent twice");
    let page = offered(&site).await;
    assert_eq!(page.texts("fieldset .choice label")[4], "There is no water.");
    let code = site.word("SELECT code FROM refusal_sentence WHERE place = 5").await;
    let coordinator = site.coordinator().await;
    coordinator.post("/bookings/1/refusal", &[("ready", &code)]).await;
    assert_eq!(site.word("SELECT reason FROM booking_event WHERE to_state = 'declined'").await, "Су жоқ.");
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'refusals_changed'").await, 1);
}

#[tokio::test]
async fn what_is_out_of_use_is_not_offered_and_what_was_said_stays() {
    let site = Site::new().await;
    let admin = reader(site.admin().await).await;
    offered(&site).await;
    site.coordinator().await.post("/bookings/1/refusal", &[("ready", "repair")]).await;
    let done = admin.post("/admin/refusals/repair/use", &[("wanted", "")]).await;
    assert!(admin.follow(&done).await.says("Not in use"));
    admin.post("/admin/refusals/event/use", &[("wanted", "")]).await;
    let reason = site.word("SELECT reason FROM booking_event WHERE to_state = 'declined'").await;
    assert!(reason.contains("жөндеуде"), "{reason}");
    site.sql(&Booked::of(LIBRARY, 1, "14:00", "15:00").sql()).await;
    let coordinator = reader(site.coordinator().await).await;
    let page = coordinator.get("/bookings/2/refusal").await;
    assert_eq!(page.attributes("fieldset [name=ready]", "value"), ["no-staff", "party", ""]);
    let refused = coordinator.post("/bookings/2/refusal", &[("ready", "repair")]).await;
    assert_eq!(refused.status(), 422, "it was taken away a moment ago");
    admin.post("/admin/refusals/event/use", &[("wanted", "yes")]).await;
    assert!(coordinator.get("/bookings/2/refusal").await.has("#ready-event"));
}

#[tokio::test]
async fn sentences_are_put_into_another_order() {
    let site = Site::new().await;
    let admin = reader(site.admin().await).await;
    let page = admin.get("/admin/refusals").await;
    let up = page.form("form[action='/admin/refusals/repair/place']");
    assert_eq!(up.value("way"), "up");
    admin.submit(up).await;
    admin.post("/admin/refusals/party/place", &[("way", "down")]).await;
    let order = "SELECT group_concat(code, ' ') FROM (SELECT code FROM refusal_sentence ORDER BY place)";
    assert_eq!(site.word(order).await, "repair event no-staff party");
}

#[tokio::test]
async fn two_who_change_one_sentence_do_not_overwrite_each_other() {
    let site = Site::new().await;
    let admin = reader(site.admin().await).await;
    let (first, second) =
        (admin.get("/admin/refusals/party").await, admin.get("/admin/refusals/party").await);
    let changed = admin.submit(first.form("#answers").with("sentence_en", "Too small.")).await;
    assert_eq!(changed.location(), "/admin/refusals?notice=changed");
    let page = admin.submit(second.form("#answers").with("sentence_en", "Too tight.")).await;
    assert_eq!((page.status(), page.form("#answers").value("sentence_en")), (422, "Too tight."));
    assert!(page.says("Someone else has changed this sentence.") && page.says("Too small."));
    assert_eq!(admin.submit(page.form("#answers")).await.status(), 303);
    assert_eq!(
        site.word("SELECT sentence_en FROM refusal_sentence WHERE code = 'party'").await,
        "Too tight."
    );
}

#[tokio::test]
async fn a_sentence_is_said_in_every_language_or_not_at_all() {
    let site = Site::new().await;
    let admin = reader(site.admin().await).await;
    let page = admin.post("/admin/refusals", &NEW[..2]).await;
    let said = page.text("#sentence_en-error");
    assert_eq!(said, "The sentence, in English: Write the sentence in this language too.");
    assert_eq!(page.form("#answers").value("sentence_kk"), "Су жоқ.");
    assert_eq!(admin.post("/admin/refusals/flood", &NEW).await.status(), 404);
    assert_eq!(site.number("SELECT count(*) FROM refusal_sentence").await, 4);
}
