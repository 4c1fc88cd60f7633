//! Between the password and the second step: by every way in, in every language, and not a step further.

use sha2::{Digest, Sha256};

use crate::second_step::{enrol, password, shown};
use crate::support::{PASSWORD, Person, Site};

const NEW: &str = "төрт жаңа сөз жетеді";

/// A member with an app, some minutes after it was set up.
async fn enrolled() -> Site {
    let site = Site::new().await;
    enrol(&site, &site.member().await).await;
    site.sql("UPDATE session SET ended_at = 1795406400; DELETE FROM journal").await;
    site.turn_clock_to("2026-11-23T09:05");
    site
}

async fn journal(site: &Site) -> String {
    site.word("SELECT group_concat(action, ' ') FROM journal WHERE by_member = 1").await
}

/// The page of the second step, with the code of this moment, where it leads.
async fn type_shown(site: &Site, person: &Person, page: &crate::support::Page) -> String {
    let form = page.form("#answers").with("code", &shown(site, 1).await);
    let done = person.submit(form).await;
    assert_eq!(done.status(), 303, "{}", done.summary());
    done.location().to_owned()
}

#[tokio::test]
async fn a_link_by_letter_leads_to_the_second_step_and_then_in() {
    let site = enrolled().await;
    let token = "ab".repeat(32);
    let hash = esik::chance::hex(&Sha256::digest(token.as_bytes()));
    site.sql(&format!(
        "INSERT INTO link (member_id, purpose, email, state, asked_at, token_hash, expires_at, next_at)
         VALUES (1, 'sign_in', 'member@esik.test', 'sent', 1795406400, x'{hash}', 1795410000, 1)"
    ))
    .await;
    let person = site.visitor();
    let page = person.get(&format!("/link/{token}")).await;
    let opened = person.submit(page.form("#answers")).await;
    let asked = person.follow(&opened).await;
    let step = person.follow(&asked).await;
    assert!(step.has("input[name=code]"), "{}", step.summary());
    assert_eq!(person.get("/bookings").await.status(), 303, "the link alone opens nothing");
    assert_eq!(type_shown(&site, &person, &step).await, "/");
    assert_eq!(person.get("/bookings").await.status(), 200);
    assert_eq!(journal(&site).await, "second_step_asked second_step_passed");
}

#[tokio::test]
async fn a_code_from_the_desk_leads_to_the_second_step_and_then_in() {
    let site = enrolled().await;
    let staff = site.staff().await;
    let given = staff.post("/people/code", &[("login", "member@esik.test")]).await;
    let code = given.text("p.code");
    let person = site.visitor();
    let page = person.get("/code").await;
    let form = page.form("#answers").with("login", "member@esik.test").with("code", &code);
    let chosen = person.submit(form.with("new_password", NEW).with("repeated_password", NEW)).await;
    let turned = person.follow(&chosen).await;
    let asked = person.follow(&turned).await;
    let step = person.follow(&asked).await;
    assert!(step.has("input[name=code]"), "{}", step.summary());
    assert_eq!(type_shown(&site, &person, &step).await, "/account?notice=password");
    assert_eq!(person.get("/account").await.status(), 200);
    assert_eq!(journal(&site).await, "password_changed second_step_asked second_step_passed");
}

#[tokio::test]
async fn another_language_at_the_second_step_loses_nothing() {
    let site = Site::new().await;
    let person = site.member().await;
    enrol(&site, &person).await;
    site.sql("UPDATE session SET ended_at = 1795406400").await;
    site.turn_clock_to("2026-11-23T09:05");
    let ended = person.post("/account/contact", &[("preset", "changes"), ("helper", "Nobody 77")]).await;
    let form = ended.form("main form").with("login", "member@esik.test").with("password", PASSWORD);
    let mut page = person.submit(form).await;
    for (language, title) in
        [("ru", "Ещё один шаг: код"), ("kk", "Тағы бір қадам: код"), ("en", "One more step: the code")]
    {
        page = person.submit(page.form("#answers").with("language", language)).await;
        assert_eq!((page.status(), page.text("h1").as_str()), (200, title));
        let form = page.form("#answers");
        assert!(form.value("kept").contains("Nobody+77") && !form.value("kept_path").is_empty());
    }
    let back = person.submit(page.form("#answers").with("code", &shown(&site, 1).await)).await;
    assert_eq!(back.attribute("input[name=helper]", "value"), "Nobody 77");
}

#[tokio::test]
async fn a_sign_in_that_stops_halfway_is_journalled_as_that() {
    let site = enrolled().await;
    let (person, _) = password(&site, "member@esik.test").await;
    assert_eq!(journal(&site).await, "second_step_asked");
    person.post("/sign-in/second-step", &[("code", &shown(&site, 1).await)]).await;
    assert_eq!(journal(&site).await, "second_step_asked second_step_passed");
    site.visitor().sign_in("member2@esik.test", PASSWORD).await;
    let other = "SELECT group_concat(action) FROM journal WHERE by_member = 2";
    assert_eq!(site.word(other).await, "signed_in", "without a second step it is one act");
}

#[tokio::test]
async fn a_password_alone_is_no_sign_of_life() {
    let site = enrolled().await;
    site.sql("UPDATE member SET last_seen_at = 7 WHERE id = 1").await;
    let seen = "SELECT last_seen_at FROM member WHERE id = 1";
    let (person, _) = password(&site, "member@esik.test").await;
    assert_eq!(site.number(seen).await, 7);
    person.post("/sign-in/second-step", &[("code", &shown(&site, 1).await)]).await;
    assert_eq!(site.number(seen).await, site.app().clock.now().seconds());
}

#[tokio::test]
async fn the_sign_ins_elsewhere_end_when_it_is_taken_away() {
    let site = Site::new().await;
    let person = site.member().await;
    enrol(&site, &person).await;
    let elsewhere = site.member().await;
    person.post("/account/second-step/removal", &[("password", PASSWORD)]).await;
    assert_eq!(elsewhere.get("/bookings").await.status(), 303);
    assert_eq!(person.get("/bookings").await.status(), 200);
    enrol(&site, &person).await;
    let (elsewhere, admin) = (site.member().await, site.admin().await);
    admin.post("/people/1/second-step", &[("password", PASSWORD)]).await;
    for somewhere in [person, elsewhere] {
        assert_eq!(somewhere.get("/bookings").await.status(), 303);
    }
}
