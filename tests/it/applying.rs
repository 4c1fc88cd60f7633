//! Asking to join, and the welcome.

use crate::links::{letters, only};
use crate::support::{PASSWORD, Page, Person, Site};

const NEW: &str = "төрт жаңа сөз жетеді";
const NEWCOMER: [(&str, &str); 6] = [
    ("key", "key-of-a-newcomer"),
    ("surname", "Әбенова"),
    ("given_name", "Гүлнәр"),
    ("email", " Gulnar@Example.Test"),
    ("new_password", NEW),
    ("repeated_password", NEW),
];
const BY_PHONE: [(&str, &str); 3] =
    [("key", "key-by-phone"), ("given_name", "Ә"), ("phone", "8 (701) 555-00-11")];
const WAITING: &str = "SELECT count(*) FROM application WHERE ended_at IS NULL";

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// Fills in the form as a browser would and reads the answer.
async fn join(person: &Person, fields: &[(&str, &str)]) -> Page {
    let mut form = person.get("/join").await.form("#answers");
    for (name, value) in fields {
        form = form.with(name, value);
    }
    person.submit(form).await
}

async fn welcome(site: &Site, css: &str) -> Page {
    let desk = in_english(site.coordinator().await).await;
    let page = desk.get("/applications").await;
    desk.follow(&desk.submit(page.form(css)).await).await
}

#[tokio::test]
async fn somebody_joins_confirms_the_address_waits_and_is_welcomed() {
    let site = Site::new().await;
    let person = in_english(site.visitor()).await;
    let page = person.follow(&join(&person, &NEWCOMER).await).await;
    assert_eq!(page.text(".summary h2"), "Your wish to join is sent.");
    let told = letters(&site).await;
    let confirm = told.iter().find(|letter| letter.to == "gulnar@example.test").unwrap();
    assert_eq!(confirm.subject, "Confirm your e-mail", "in the language of the page");
    assert!(!confirm.text.contains("Гүлнәр"), "it may have gone to somebody else");
    assert!(told.iter().any(|letter| letter.to == "coordinator@esik.test"), "those who welcome know");
    let waits = person.sign_in("gulnar@example.test", NEW).await;
    assert_eq!((waits.status(), waits.text("h1").as_str()), (200, "Your wish to join is being looked at"));
    assert!(waits.set_cookies().is_empty() && person.get("/bookings").await.status() == 303);
    let link = confirm.link();
    assert_eq!(person.get(&link).await.text(".lead"), "To be confirmed: gulnar@example.test");
    let done = person.follow(&person.post(&link, &[]).await).await;
    assert_eq!(done.text(".summary h2"), "Your e-mail is confirmed.");
    let desk = in_english(site.coordinator().await).await;
    site.turn_clock_to("2026-11-25T09:00");
    let desk_page = in_english(site.coordinator().await).await.get("/applications").await;
    assert!(
        desk_page.says("Әбенова Гүлнәр") && desk_page.says("waits for 2 days"),
        "{}",
        desk_page.summary()
    );
    assert!(desk_page.says("gulnar@example.test (confirmed)"));
    drop(desk);
    let page = welcome(&site, ".request form").await;
    assert_eq!(page.text(".summary h2"), "The person is welcomed. A message is sent.");
    let told = letters(&site).await;
    assert!(told.iter().any(|letter| letter.subject == "Welcome to the centre"), "told by letter");
    assert_eq!(site.visitor().sign_in("gulnar@example.test", NEW).await.status(), 303);
    let journal = "SELECT group_concat(action) FROM journal";
    assert_eq!(site.word(journal).await, "applied,email_confirmed,membership_changed,signed_in");
}

#[tokio::test]
async fn without_a_password_a_welcome_is_an_invitation_by_e_mail() {
    let site = Site::new().await;
    join(&site.visitor(), &[("given_name", "Ян"), ("email", "yan@example.test")]).await;
    letters(&site).await;
    let page = welcome(&site, ".request form").await;
    assert!(page.says("An invitation is sent by e-mail"), "{}", page.summary());
    let invitation = only(&site).await;
    assert_eq!(
        (invitation.to.as_str(), invitation.subject.as_str()),
        ("yan@example.test", "Сізді порталға шақырамыз")
    );
    let person = site.visitor();
    let fields = [("new_password", NEW), ("repeated_password", NEW)];
    assert_eq!(person.post(&invitation.link(), &fields).await.status(), 303);
    assert_eq!(person.get("/bookings").await.status(), 200);
    assert_eq!(
        site.number("SELECT email_confirmed_at IS NOT NULL FROM member WHERE email = 'yan@example.test'")
            .await,
        1
    );
    assert!(letters(&site).await.is_empty(), "a first password is no change");
}

#[tokio::test]
async fn with_a_phone_alone_the_desk_is_asked_to_hand_over_a_code() {
    let site = Site::new().await;
    join(&site.visitor(), &BY_PHONE).await;
    let page = welcome(&site, ".request form").await;
    assert!(page.text(".summary h2").contains("hand over a code"), "{}", page.summary());
    let code = site.staff().await.post("/people/code", &[("login", "87015550011")]).await;
    assert_eq!(code.status(), 200);
}

#[tokio::test]
async fn a_taken_address_gets_the_same_answer_and_its_owner_a_letter_once_a_day() {
    let site = Site::new().await;
    let person = in_english(site.visitor()).await;
    let free = person.follow(&join(&person, &NEWCOMER).await).await;
    letters(&site).await;
    for key in ["key-of-a-thief", "key-of-another"] {
        let fields = [("key", key), ("given_name", "X"), ("email", "MEMBER@esik.test")];
        let taken = person.follow(&join(&person, &fields).await).await;
        assert_eq!(taken.body, free.body);
    }
    let letter = only(&site).await;
    assert_eq!(letter.to, "member@esik.test");
    assert_eq!(letter.subject, "Біреу порталда сіздің деректеріңізді жазды");
    assert!(letter.text.contains("/sign-in/link"), "the way back in");
    assert_eq!(site.number("SELECT count(*) FROM member WHERE given_name = 'X'").await, 0);
    assert_eq!(
        site.visitor().sign_in("member@esik.test", PASSWORD).await.status(),
        303,
        "nothing has changed"
    );
}

#[tokio::test]
async fn a_taken_phone_of_somebody_without_e_mail_is_for_the_desk_to_settle() {
    let site = Site::new().await;
    site.sql("UPDATE member SET email = NULL WHERE id = 2").await;
    let fields = [("given_name", "Дәулет"), ("phone", "8 777 123 45 68")];
    for key in ["first-key", "second-key"] {
        join(&site.visitor(), &[&[("key", key)], &fields[..]].concat()).await;
    }
    assert_eq!(site.number(WAITING).await, 1);
    let page = in_english(site.coordinator().await).await.get("/applications").await;
    assert!(page.says("This person has an account already"), "{}", page.summary());
    assert_eq!(welcome(&site, ".request form").await.text(".summary h2"), "The wish is closed.");
    assert_eq!(site.word("SELECT state FROM member WHERE id = 2").await, "active");
}

#[tokio::test]
async fn who_left_and_asks_again_is_welcomed_back() {
    let site = Site::new().await;
    site.sql("UPDATE member SET state = 'left' WHERE id = 1").await;
    join(&site.visitor(), &[("given_name", "Әлия"), ("email", "member@esik.test")]).await;
    let told = letters(&site).await;
    assert!(told.iter().all(|letter| letter.to == "coordinator@esik.test"), "who left is sent nothing");
    welcome(&site, ".request form").await;
    assert_eq!(site.word("SELECT state FROM member WHERE id = 1").await, "active");
    // Nothing of the old membership lets them in: they come back by an invitation.
    assert_eq!(site.visitor().sign_in("member@esik.test", PASSWORD).await.status(), 422);
    let sent = letters(&site).await;
    assert!(sent.iter().any(|letter| letter.to == "member@esik.test" && letter.text.contains("/link/")));
}

#[tokio::test]
async fn a_form_sent_twice_counts_once() {
    let site = Site::new().await;
    let person = site.visitor();
    for _ in 0..2 {
        assert_eq!(person.post("/join", &NEWCOMER).await.location(), "/join?notice=received");
    }
    assert_eq!(site.number(WAITING).await, 1);
    let sent = letters(&site).await;
    assert_eq!(sent.iter().filter(|letter| letter.to == "gulnar@example.test").count(), 1);
    site.turn_clock_to("2026-11-25T09:00");
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(site.number("SELECT count(*) FROM joining_key").await, 0);
}

#[tokio::test]
async fn somebody_who_asks_twice_before_confirming_gets_a_fresh_link() {
    let site = Site::new().await;
    join(&site.visitor(), &NEWCOMER).await;
    let first = letters(&site).await.iter().find(|one| one.to == "gulnar@example.test").unwrap().link();
    let again = [("key", "another-key"), ("given_name", "Гүлнәр"), ("email", "gulnar@example.test")];
    join(&site.visitor(), &again).await;
    let second = only(&site).await.link();
    assert_eq!(site.visitor().get(&first).await.status(), 410);
    assert_eq!(site.visitor().get(&second).await.status(), 200);
    assert_eq!(site.number(WAITING).await, 1);
}

#[tokio::test]
async fn not_now_says_why_by_letter_and_nobody_comes_in() {
    let site = Site::new().await;
    join(&site.visitor(), &NEWCOMER).await;
    let confirm = letters(&site).await.iter().find(|one| one.to == "gulnar@example.test").unwrap().link();
    let desk = in_english(site.coordinator().await).await;
    let href = desk.get("/applications").await.attribute(".request a.secondary", "href");
    let refused = desk.submit(desk.get(&href).await.form("#answers").with("reason", " ")).await;
    assert_eq!((refused.status(), refused.text("#reason-error").as_str()), (422, "Enter the reason."));
    let done = desk.submit(refused.form("#answers").with("reason", "Қазір орын жоқ.")).await;
    assert_eq!(desk.follow(&done).await.text(".summary h2"), "The reason is sent by letter.");
    let letter = only(&site).await;
    assert!(letter.to == "gulnar@example.test" && letter.text.contains("Қазір орын жоқ."), "{}", letter.text);
    assert!(!letter.text.contains("/link/"));
    assert_eq!(site.visitor().sign_in("gulnar@example.test", NEW).await.status(), 422);
    assert_eq!(site.visitor().get(&confirm).await.status(), 410);
    assert_eq!(desk.get(&href).await.status(), 404, "it has been decided");
    assert_eq!(site.word("SELECT state FROM member WHERE email = 'gulnar@example.test'").await, "left");
}

#[tokio::test]
async fn an_administrator_who_welcomes_on_the_person_page_ends_the_waiting() {
    let site = Site::new().await;
    join(&site.visitor(), &NEWCOMER).await;
    let id = site.number("SELECT id FROM member WHERE state = 'applied'").await;
    let fields = [("state", "active")];
    assert_eq!(site.admin().await.post(&format!("/people/{id}/membership"), &fields).await.status(), 303);
    assert_eq!(site.number(WAITING).await, 0);
}

#[tokio::test]
async fn each_wrong_answer_is_said_at_its_field_and_nothing_typed_is_lost_but_passwords() {
    let site = Site::new().await;
    let person = in_english(site.visitor()).await;
    let fields = [("surname", "Ким"), ("phone", "12"), ("email", "x@y"), ("new_password", "abc")];
    let page = join(&person, &fields).await;
    assert_eq!(page.status(), 422);
    for (field, sentence) in [
        ("given_name", "Enter the name."),
        ("phone", "Enter a real phone number."),
        ("email", "Enter a real e-mail address."),
        ("new_password", "Enter at least 12 characters."),
    ] {
        assert_eq!(page.text(&format!("#{field}-error")), sentence);
    }
    let form = page.form("#answers");
    assert_eq!((form.value("surname"), form.value("phone"), form.value("new_password")), ("Ким", "12", ""));
    let page = join(&person, &[("given_name", "Ә")]).await;
    assert_eq!(page.text("#phone-error"), "Enter a phone number or an e-mail address.");
    assert_eq!(site.number(WAITING).await, 0);
}
