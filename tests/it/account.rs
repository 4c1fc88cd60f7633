//! One's own account: where one is signed in, and the password.

use crate::support::{PASSWORD, Person, Site};

const NEW: &str = "төрт жаңа сөз жетеді";

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

async fn is_in(person: &Person) -> bool {
    person.get("/bookings").await.status() == 200
}

async fn change(person: &Person, current: &str, new: &str, repeated: &str) -> crate::support::Page {
    let fields = [("current_password", current), ("new_password", new), ("repeated_password", repeated)];
    person.post("/account/password", &fields).await
}

#[tokio::test]
async fn a_person_sees_who_they_are_here_and_where_they_are_signed_in() {
    let site = Site::new().await;
    let person = in_english(site.member().await).await;
    let _phone = site.member().await;
    let page = person.get("/account").await;
    for words in ["Серікова Әлия", "+7 777 123 4567", "member@esik.test", "This device."] {
        assert!(page.says(words), "{words}: {}", page.summary());
    }
    assert_eq!(page.texts(".history li").len(), 2);
}

#[tokio::test]
async fn a_sign_in_is_ended_from_another() {
    let site = Site::new().await;
    let person = in_english(site.member().await).await;
    let lost = site.member().await;
    let page = person.get("/account").await;
    let ended = person.submit(page.form(".history form")).await;
    let page = person.follow(&ended).await;
    assert_eq!(page.text(".summary h2"), "You are signed out on that device.");
    assert!(is_in(&person).await && !is_in(&lost).await);
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'session_ended'").await, 1);
}

#[tokio::test]
async fn nobody_ends_the_sign_in_of_somebody_else() {
    let site = Site::new().await;
    let (member, other) = (site.member().await, site.other_member().await);
    let id = site.number("SELECT id FROM session WHERE member_id = 2").await;
    assert_eq!(member.post(&format!("/account/sessions/{id}/ending"), &[]).await.status(), 404);
    member.post("/account/sessions/ending", &[]).await;
    assert!(is_in(&other).await && is_in(&member).await);
}

#[tokio::test]
async fn all_other_sign_ins_are_ended_at_once() {
    let site = Site::new().await;
    let person = site.member().await;
    let others = [site.member().await, site.member().await];
    assert_eq!(person.post("/account/sessions/ending", &[]).await.status(), 303);
    assert!(is_in(&person).await);
    for other in &others {
        assert!(!is_in(other).await);
    }
    let page = person.get("/account").await;
    assert!(!page.has(".danger"), "there is nothing left to end");
}

#[tokio::test]
async fn a_new_password_ends_the_other_sign_ins_and_changes_the_token() {
    let site = Site::new().await;
    let person = in_english(site.member().await).await;
    let other = site.member().await;
    let token = person.cookie("session");
    let done = person.follow(&change(&person, PASSWORD, NEW, NEW).await).await;
    assert_eq!(done.text(".summary h2"), "The password is changed.");
    assert_ne!(person.cookie("session"), token);
    assert!(!is_in(&other).await);
    let stolen = site.visitor();
    stolen.keep("session", &token.unwrap());
    assert!(!is_in(&stolen).await, "the old token leads nowhere");
    assert_eq!(site.visitor().sign_in("member@esik.test", PASSWORD).await.status(), 422);
    assert_eq!(site.visitor().sign_in("member@esik.test", NEW).await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'password_changed'").await, 1);
}

#[tokio::test]
async fn each_wrong_field_is_said_at_the_field_and_nothing_changes() {
    let site = Site::new().await;
    let person = in_english(site.member().await).await;
    let endless = "ә".repeat(200);
    let cases = [
        ("", NEW, NEW, "current_password", "Enter your current password."),
        ("wrong", NEW, NEW, "current_password", "The current password is wrong."),
        (&endless, NEW, NEW, "current_password", "The current password is wrong."),
        (PASSWORD, "қыс", "қыс", "new_password", "Enter at least 12 characters."),
        (PASSWORD, &endless, &endless, "new_password", "The text is too long. Use at most 128 characters."),
        (
            PASSWORD,
            "Password1234",
            "Password1234",
            "new_password",
            "This password is easy to guess. Think of another one.",
        ),
        (PASSWORD, NEW, "төрт", "repeated_password", "The two passwords differ. Enter them again."),
    ];
    for (current, new, repeated, field, sentence) in cases {
        let page = change(&person, current, new, repeated).await;
        assert_eq!(page.status(), 422, "{sentence}");
        assert_eq!(page.text(&format!("#{field}-error")), sentence);
        assert!(!page.body.contains(NEW) && !page.body.contains(PASSWORD), "a password is never given back");
    }
    assert_eq!(site.visitor().sign_in("member@esik.test", PASSWORD).await.status(), 303);
}

#[tokio::test]
async fn an_emoji_is_as_good_as_a_letter() {
    let site = Site::new().await;
    let person = site.member().await;
    let new = "🐎🐎🐎 дала жел күн";
    assert_eq!(change(&person, PASSWORD, new, new).await.status(), 303);
    assert_eq!(site.visitor().sign_in("member@esik.test", new).await.status(), 303);
}

#[tokio::test]
async fn guessing_at_an_open_session_is_as_slow_as_anywhere() {
    let site = Site::new().await;
    let person = site.member().await;
    change(&person, "wrong", NEW, NEW).await;
    assert_eq!(site.number("SELECT failures FROM sign_in_failure").await, 1);
    change(&person, PASSWORD, NEW, NEW).await;
    assert_eq!(site.number("SELECT count(*) FROM sign_in_failure").await, 0);
}

#[tokio::test]
async fn passwords_are_not_kept_when_the_session_has_ended() {
    let site = Site::new().await;
    let person = site.member().await;
    site.sql("UPDATE session SET ended_at = last_seen_at").await;
    let page = change(&person, PASSWORD, NEW, NEW).await;
    assert_eq!(page.status(), 401);
    assert!(!page.body.contains(PASSWORD) && !page.body.contains("%D1%82%D3%A9"), "{}", page.body);
}
