//! What people tell of themselves, changed by themselves.

use crate::links::{letters, only};
use crate::support::{PASSWORD, Page, Person, Site};

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// Fills in the form as it stands with some other answers.
async fn change(person: &Person, fields: &[(&str, &str)]) -> Page {
    let page = person.get("/account/profile").await;
    let form = fields.iter().fold(page.form("#answers"), |form, (name, value)| form.with(name, value));
    person.submit(form).await
}

#[tokio::test]
async fn names_change_at_once_and_the_journal_keeps_which_and_not_what() {
    let site = Site::new().await;
    let person = in_english(site.member().await).await;
    let fields = [("surname", "О’Нил"), ("given_name", "Ә"), ("patronymic", "Ян-Пётр"), ("called", "Әлиюша")];
    let done = person.follow(&change(&person, &fields).await).await;
    assert_eq!(done.text(".summary h2"), "Your details are saved.");
    assert_eq!(done.text(".sign-out .who"), "(Әлиюша)", "called as they wish");
    let form = done.form("#answers");
    assert_eq!((form.value("surname"), form.value("patronymic")), ("О’Нил", "Ян-Пётр"));
    let rows = "SELECT group_concat(action || ' ' || detail) FROM journal";
    assert_eq!(site.word(rows).await, "profile_changed surname given_name patronymic called");
    let admin = site.admin().await;
    let found: String = form_urlencoded::byte_serialize("Онил".as_bytes()).collect();
    assert!(admin.get(&format!("/people?q={found}")).await.says("О’Нил Ә"), "filed under the new name");
}

#[tokio::test]
async fn letters_call_people_as_they_wish() {
    let site = Site::new().await;
    change(&site.member().await, &[("called", "Әлиюша")]).await;
    site.sql("UPDATE member SET password_hash = NULL WHERE id = 2").await;
    let new = "төрт жаңа сөз жетеді";
    let fields = [("current_password", PASSWORD), ("new_password", new), ("repeated_password", new)];
    site.member().await.post("/account/password", &fields).await;
    esik::jobs::run_all(&site.app()).await;
    let file = std::fs::read_dir(site.letters()).unwrap().next().unwrap().unwrap().path();
    let bytes = std::fs::read(file).unwrap();
    let letter = mail_parser::MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(letter.to().unwrap().first().unwrap().name(), Some("Әлиюша"));
}

#[tokio::test]
async fn a_phone_is_taken_however_it_is_written_and_only_with_the_password() {
    let site = Site::new().await;
    let person = in_english(site.member().await).await;
    let without = change(&person, &[("phone", "8 701 555 00 11")]).await;
    assert_eq!(without.text("#password-error"), "Enter your current password.");
    assert_eq!(without.form("#answers").value("phone"), "8 701 555 00 11");
    let wrong = change(&person, &[("phone", "8 701 555 00 11"), ("password", "wrong")]).await;
    assert_eq!((wrong.status(), wrong.form("#answers").value("password")), (422, ""));
    let done = change(&person, &[("phone", "8 (701) 555-00-11"), ("password", PASSWORD)]).await;
    assert_eq!(done.location(), "/account/profile?notice=saved");
    assert_eq!(site.word("SELECT phone FROM member WHERE id = 1").await, "+77015550011");
    let taken =
        change(&person, &[("phone", "87771234568"), ("surname", "Ким"), ("password", PASSWORD)]).await;
    assert_eq!(taken.text("#phone-error"), "We could not save this number. Please call us.");
    assert_eq!(site.word("SELECT surname FROM member WHERE id = 1").await, "Серікова", "all or nothing");
}

#[tokio::test]
async fn a_new_address_counts_when_its_link_is_used_and_the_old_one_is_told() {
    let site = Site::new().await;
    let person = in_english(site.member().await).await;
    let fields = [("email", "New@Example.Test"), ("password", PASSWORD)];
    let page = person.follow(&change(&person, &fields).await).await;
    assert!(page.says("Waits for confirmation: new@example.test"), "{}", page.summary());
    assert_eq!(site.word("SELECT email FROM member WHERE id = 1").await, "member@esik.test");
    person.post("/sign-in/link", &[("login", "member@esik.test"), ("purpose", "sign_in")]).await;
    let sent = letters(&site).await;
    let link = |to: &str| sent.iter().find(|one| one.to == to).unwrap().link();
    let (confirm, old_way_in) = (link("new@example.test"), link("member@esik.test"));
    let done = person.follow(&person.post(&confirm, &[]).await).await;
    assert_eq!(done.text(".summary h2"), "Your e-mail is confirmed.");
    assert_eq!(site.visitor().sign_in("new@example.test", PASSWORD).await.status(), 303);
    assert_eq!(
        site.visitor().post(&old_way_in, &[]).await.status(),
        410,
        "what went to the old address ends"
    );
    let told = only(&site).await;
    assert_eq!(
        (told.to.as_str(), told.subject.as_str()),
        ("member@esik.test", "The e-mail of your account has changed")
    );
    assert!(!told.text.contains("new@example.test"), "and does not hear the new one");
}

#[tokio::test]
async fn a_taken_address_looks_like_a_free_one_and_its_owner_is_told() {
    let site = Site::new().await;
    let person = in_english(site.member().await).await;
    let mut pages = Vec::new();
    for email in ["free@example.test", "member2@esik.test"] {
        let done = change(&person, &[("email", email), ("password", PASSWORD)]).await;
        letters(&site).await;
        pages.push(person.follow(&done).await.body.replace(email, "EMAIL"));
    }
    assert_eq!(pages[0], pages[1]);
    let person = in_english(site.other_member().await).await;
    assert!(person.get("/messages").await.says("Somebody entered your details on the portal"));
    assert_eq!(site.word("SELECT email FROM member WHERE id = 1").await, "member@esik.test");
}

#[tokio::test]
async fn an_address_may_be_given_up_while_there_is_a_phone() {
    let site = Site::new().await;
    let person = in_english(site.member().await).await;
    change(&person, &[("email", ""), ("password", PASSWORD)]).await;
    assert_eq!(site.word("SELECT email FROM member WHERE id = 1").await, "");
    assert_eq!(only(&site).await.to, "member@esik.test", "the old address is told");
    let page = change(&person, &[("phone", ""), ("password", PASSWORD)]).await;
    assert_eq!(page.text("#phone-error"), "Enter a phone number or an e-mail address.");
}

#[tokio::test]
async fn the_language_and_whom_to_call_are_kept() {
    let site = Site::new().await;
    let person = site.member().await;
    let fields = [("reads", "ru"), ("emergency_name", "Ана"), ("emergency_phone", "8 701 555 00 12")];
    let done = person.follow(&change(&person, &fields).await).await;
    assert_eq!(done.attribute("html", "lang"), "ru");
    assert_eq!(done.form("#answers").value("emergency_phone"), "+7 701 555 0012");
    let half = change(&person, &[("emergency_phone", "")]).await;
    assert!(half.has("#emergency_phone-error"), "{}", half.summary());
}

#[tokio::test]
async fn each_wrong_answer_is_said_at_its_field() {
    let site = Site::new().await;
    let person = in_english(site.member().await).await;
    let fields =
        [("given_name", " "), ("phone", "1"), ("email", "x"), ("reads", "xx"), ("emergency_phone", "y")];
    let page = person.post("/account/profile", &fields).await;
    assert_eq!(page.status(), 422);
    for (field, sentence) in [
        ("given_name", "Enter the name."),
        ("phone", "Enter a real phone number."),
        ("email", "Enter a real e-mail address."),
        ("emergency_phone", "Enter a real phone number for an emergency."),
        ("reads", "Choose the language."),
    ] {
        assert_eq!(page.text(&format!("#{field}-error")), sentence);
    }
}
