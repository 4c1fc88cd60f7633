//! What a legal representative does as of right and a helper does not: the card of what helps, its consent, and the
//! end of what was asked for.

use crate::support::{Page, Person, Site};

const PATH: &str = "/account/access-needs";
const SENTENCE: &str = "Бүйір есіктен 9157 кіремін";
const CARD: [(&str, &str); 4] =
    [("need", "ramp"), ("about_ramp", SENTENCE), ("consent", "en"), ("whom", "1")];

const ASKED: [(&str, &str); 8] = [
    ("key", "key-of-a-representative"),
    ("resource", "library"),
    ("date", "2026-11-25"),
    ("start", "10:00"),
    ("duration", "60"),
    ("people", "1"),
    ("use_card", "yes"),
    ("support_consent", "en"),
];

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// The second member, acting for the first on this footing with every right.
async fn acting(site: &Site, footing: &str) -> Person {
    site.sql(&format!(
        "INSERT INTO helper_grant (id, member_id, helper_id, footing, may_book, may_cancel, may_collect, may_read,
             sees_support, recorded_by, recorded_at, paper)
         VALUES (7, 1, 2, '{footing}', 1, 1, 1, 1, 1, 4, 1700000000, 'Decision 7')"
    ))
    .await;
    let person = in_english(site.other_member().await).await;
    act(&person).await;
    person
}

async fn act(person: &Person) {
    assert_eq!(person.post("/acting", &[("member", "1")]).await.status(), 303);
}

async fn looks(site: &Site) -> i64 {
    site.number(
        "SELECT count(*) FROM access_needs_view WHERE member_id = 1 AND by_member = 2 AND booking_id IS NULL",
    )
    .await
}

async fn cards(site: &Site) -> String {
    site.word("SELECT concat_ws(' ', count(*), min(member_id)) FROM access_needs").await
}

async fn keep(person: &Person) -> Page {
    let saved = person.post(PATH, &CARD).await;
    assert_eq!(saved.status(), 303, "{}", saved.summary());
    saved
}

#[tokio::test]
async fn a_representative_keeps_the_card_and_consents_as_of_right() {
    let site = Site::new().await;
    let person = acting(&site, "representative").await;
    assert!(person.get("/").await.has(&format!("main a[href='{PATH}']")));
    let page = person.get(PATH).await;
    assert!(page.says("This card is about Әлия Серікова."), "{}", page.summary());
    assert!(page.says("I agree on behalf of Әлия Серікова that the centre keeps this card."));
    assert_eq!(looks(&site).await, 0, "there is nothing to look at yet");
    let form = page.form("#answers").with("need", "ramp").with("about_ramp", SENTENCE).with("consent", "en");
    let saved = person.follow(&person.submit(form).await).await;
    assert_eq!(saved.text(".summary h2"), "The card is saved.");
    let consent = site.word("SELECT member_id || ' ' || by_member || ' ' || text FROM consent").await;
    assert!(consent.starts_with("1 2 I agree on behalf of Әлия Серікова"), "{consent}");
    assert_eq!(cards(&site).await, "1 1");
    let journal = "SELECT by_member || ' ' || about FROM journal WHERE action = 'consent_given'";
    assert_eq!(site.word(journal).await, "2 1");
    assert_eq!(looks(&site).await, 1, "what was saved was shown again");
    let member = in_english(site.member().await).await;
    let own = member.get(PATH).await;
    assert_eq!(own.form("#answers").value("about_ramp"), SENTENCE);
    assert!(
        own.text(".history").contains("Дәулет Оспанов, the legal representative, opened your card."),
        "{}",
        own.summary()
    );
    let done = person.submit(person.get(&format!("{PATH}/withdrawal")).await.form("main form")).await;
    assert_eq!(person.follow(&done).await.text(".summary h2").split('.').next(), Some("The card is removed"));
    assert_eq!(site.number("SELECT count(*) FROM access_needs").await, 0);
    assert_eq!(site.number("SELECT by_member FROM consent_withdrawal").await, 2);
}

#[tokio::test]
async fn a_helper_with_every_right_neither_reads_nor_sends_the_card() {
    let site = Site::new().await;
    let member = site.member().await;
    member.post(PATH, &CARD[..3]).await;
    let helper = acting(&site, "helper").await;
    for page in [
        helper.get(PATH).await,
        helper.get(&format!("{PATH}/withdrawal")).await,
        helper.post(PATH, &CARD).await,
        helper.post(&format!("{PATH}/use"), &[("whom", "1")]).await,
        helper.post(&format!("{PATH}/withdrawal"), &[("whom", "1")]).await,
    ] {
        assert_eq!(page.status(), 403, "{}", page.address);
    }
    assert!(!helper.get("/").await.has(&format!("main a[href='{PATH}']")));
    let details = "/bookings/new?resource=library&duration=60&date=2026-11-25&start=10:00";
    assert!(!helper.follow(&helper.get(details).await).await.has("#use_card"));
    let page = helper.post("/bookings", &[&ASKED[..], &[("whom", "1")]].concat()).await;
    assert_eq!(page.status(), 422);
    assert!(!page.body.contains(" 9157"));
    assert_eq!(cards(&site).await, "1 1");
    assert_eq!(looks(&site).await, 0);
}

#[tokio::test]
async fn a_representative_sends_the_card_with_a_booking_and_every_look_is_written_down() {
    let site = Site::new().await;
    let person = acting(&site, "representative").await;
    keep(&person).await;
    let details = "/bookings/new?resource=library&duration=60&date=2026-11-25&start=10:00";
    let page = person.follow(&person.get(details).await).await;
    assert!(page.text("#card").contains(SENTENCE), "{}", page.summary());
    assert_eq!(looks(&site).await, 1);
    let form = page.form("#answers").with("use_card", "yes").with("support_consent", "en");
    let check = person.follow(&person.submit(form).await).await;
    assert!(check.text(".check").contains(SENTENCE));
    assert_eq!(looks(&site).await, 2);
    let sent = person.submit(check.form("#answers")).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert_eq!(site.number("SELECT from_card FROM support_request").await, 1);
    let full =
        "CREATE TRIGGER full BEFORE INSERT ON access_needs_view BEGIN SELECT RAISE(ABORT, 'full'); END";
    site.sql(full).await;
    for address in [PATH, details] {
        let page = person.get(address).await;
        let page = if page.status() == 303 { person.follow(&page).await } else { page };
        assert_eq!(page.status(), 503, "what cannot be written down is not shown");
        assert!(!page.body.contains(" 9157"));
    }
}

#[tokio::test]
async fn a_form_about_one_person_changes_no_other_persons_card() {
    let site = Site::new().await;
    let person = acting(&site, "representative").await;
    keep(&person).await;
    let of_the_other = person.get(PATH).await.form("#answers").with("about_ramp", "Алдыңғы есік");
    person.post("/acting/ending", &[]).await;
    let page = person.submit(of_the_other).await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.text("#whom").split('.').next(), Some("The form was for somebody else and was not sent"));
    assert!(!page.body.contains("Алдыңғы") && !page.body.contains(" 9157"), "nothing is shown of the other");
    for path in ["use", "withdrawal"] {
        assert_eq!(person.post(&format!("{PATH}/{path}"), &[("whom", "1")]).await.status(), 422);
    }
    assert_eq!(cards(&site).await, "1 1");
    person.post(PATH, &[("need", "quiet"), ("consent", "en")]).await;
    act(&person).await;
    for path in ["", "/use", "/withdrawal"] {
        let page = person.post(&format!("{PATH}{path}"), &[]).await;
        assert_eq!(page.status(), 422, "{path}");
    }
    let kept = "SELECT group_concat(member_id || kind || sentence) FROM access_need";
    assert_eq!(site.word(kept).await, format!("1ramp{SENTENCE},2quiet"));
}

#[tokio::test]
async fn a_right_that_has_ended_keeps_no_card() {
    let site = Site::new().await;
    let person = acting(&site, "representative").await;
    let form = person.get(PATH).await.form("#answers").with("need", "ramp").with("consent", "en");
    site.sql("UPDATE helper_grant SET ended_at = 1700000001, ended_by = 4 WHERE id = 7").await;
    assert_eq!(person.submit(form).await.status(), 403);
    assert_eq!(cards(&site).await, "0");
}

#[tokio::test]
async fn whoever_may_see_support_may_withdraw_it_for_the_member() {
    for (rights, status) in [("1", 303), ("0", 404)] {
        let site = Site::new().await;
        let member = in_english(site.member().await).await;
        let own = [&ASKED[..6], &[("support", "a ramp"), ("support_consent", "en")]].concat();
        let booking = member.post("/bookings", &own).await.location().split('?').next().unwrap().to_owned();
        let helper = acting(&site, "helper").await;
        site.sql(&format!("UPDATE helper_grant SET sees_support = {rights}")).await;
        let path = format!("{booking}/support/withdrawal");
        assert_eq!(helper.get(&booking).await.has(&format!("main a[href='{path}']")), status == 303);
        assert_eq!(helper.post(&path, &[]).await.status(), status);
        let found = site.word("SELECT status || ' ' || wish FROM support_request").await;
        assert_eq!(found, if status == 303 { "withdrawn " } else { "asked a ramp" });
        if status == 303 {
            assert_eq!(site.number("SELECT by_member FROM support_event").await, 2);
            assert!(member.get(&booking).await.says("Дәулет Оспанов"));
        }
    }
}
