//! Links by e-mail: asked for, sent, opened once.

use std::fs;

use mail_parser::MessageParser;

use crate::smtp::{MailServer, Mood};
use crate::support::{PASSWORD, Page, Person, Site, mailer};

const NEW: &str = "төрт жаңа сөз жетеді";

/// A letter as its reader has it.
pub struct Letter {
    pub to: String,
    pub subject: String,
    pub text: String,
    pub html: String,
}

impl Letter {
    fn read(bytes: &[u8]) -> Self {
        let letter = MessageParser::default().parse(bytes).unwrap();
        let to = letter.to().unwrap().first().unwrap().address().unwrap().to_owned();
        let [text, html] = [letter.body_text(0), letter.body_html(0)].map(|part| part.unwrap().into_owned());
        Self { to, subject: letter.subject().unwrap().to_owned(), text, html }
    }

    /// The path of the link in it.
    pub fn link(&self) -> String {
        let line = self.text.lines().find(|line| line.contains("/link/"));
        let line = line.unwrap_or_else(|| panic!("no link in {}", self.text));
        let path = format!("/link/{}", line.split("/link/").nth(1).unwrap().trim());
        assert!(self.html.contains(&path), "both parts have it");
        path
    }
}

/// Lets the jobs run and takes the letters out of the folder, in the order of their names.
pub async fn letters(site: &Site) -> Vec<Letter> {
    esik::jobs::run_all(&site.app()).await;
    let Ok(folder) = fs::read_dir(site.letters()) else { return Vec::new() };
    let mut files: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = files.iter().map(|file| Letter::read(&fs::read(file).unwrap())).collect();
    for file in &files {
        fs::remove_file(file).unwrap();
    }
    read
}

pub async fn only(site: &Site) -> Letter {
    let mut letters = letters(site).await;
    let all: Vec<_> = letters.iter().map(|one| format!("{}: {}", one.to, one.subject)).collect();
    assert_eq!(letters.len(), 1, "{all:?}");
    letters.remove(0)
}

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

async fn wish(person: &Person, login: &str, purpose: &str) -> Page {
    person.post("/sign-in/link", &[("login", login), ("purpose", purpose)]).await
}

/// The link that somebody is sent who asks for it.
async fn link(site: &Site, purpose: &str) -> String {
    assert_eq!(wish(&site.visitor(), "member@esik.test", purpose).await.status(), 303);
    only(site).await.link()
}

async fn is_in(person: &Person) -> bool {
    person.get("/bookings").await.status() == 200
}

async fn choose(person: &Person, link: &str, new: &str) -> Page {
    person.post(link, &[("new_password", new), ("repeated_password", new)]).await
}

#[tokio::test]
async fn a_link_signs_in_once_and_looking_at_it_changes_nothing() {
    let site = Site::new().await;
    let link = link(&site, "sign_in").await;
    let person = in_english(site.visitor()).await;
    for _ in 0..3 {
        let page = person.get(&link).await;
        assert_eq!((page.status(), page.text("h1").as_str()), (200, "Sign in by link"));
        assert_eq!(page.header("cache-control"), "no-store");
    }
    let page = person.get(&link).await;
    let done = person.submit(page.form("#answers")).await;
    assert_eq!((done.status(), done.location()), (303, "/sign-in"));
    assert_eq!(person.follow(&done).await.location(), "/");
    assert!(is_in(&person).await);
    let again = in_english(site.visitor()).await;
    let page = again.post(&link, &[]).await;
    assert_eq!((page.status(), page.text("h1").as_str()), (410, "This link has been used"));
    assert!(!is_in(&again).await);
    assert_eq!(again.get(&link).await.status(), 410);
    assert_eq!(site.word("SELECT group_concat(action) FROM journal").await, "signed_in");
}

#[tokio::test]
async fn the_shared_computer_is_respected() {
    let site = Site::new().await;
    let link = link(&site, "sign_in").await;
    let done = site.visitor().post(&link, &[("shared_computer", "yes")]).await;
    assert!(!done.set_cookies()[0].contains("Max-Age"), "it ends with the browser");
    assert_eq!(site.number("SELECT shared FROM session").await, 1);
}

#[tokio::test]
async fn a_new_password_ends_every_sign_in_and_is_told_by_letter_whatever_was_chosen() {
    let site = Site::new().await;
    site.sql("INSERT INTO contact_preference VALUES (1, 'kk', 'by_hand', 'call', '', 1, 0, 'at_once')").await;
    let lost = site.member().await;
    let (first, sign_in) = (link(&site, "new_password").await, link(&site, "sign_in").await);
    let person = in_english(site.visitor()).await;
    let page = choose(&person, &first, "қысқа").await;
    assert_eq!(
        (page.status(), page.text("#new_password-error").as_str()),
        (422, "Enter at least 12 characters.")
    );
    assert!(is_in(&lost).await, "a refused form changes nothing");
    let done = person.follow(&choose(&person, &first, NEW).await).await;
    assert_eq!(done.text(".summary h2"), "Құпиясөз өзгерді.", "in the language of the account");
    assert!(!is_in(&lost).await);
    assert_eq!(site.visitor().sign_in("member@esik.test", NEW).await.status(), 303);
    let told = only(&site).await;
    assert_eq!((told.to.as_str(), told.subject.as_str()), ("member@esik.test", "Құпиясөзіңіз өзгерді"));
    assert_eq!(
        site.visitor().post(&sign_in, &[]).await.status(),
        410,
        "other links end with the old password"
    );
}

#[tokio::test]
async fn a_change_of_password_on_the_account_page_and_with_a_code_is_told_too() {
    let site = Site::new().await;
    let fields = [("current_password", PASSWORD), ("new_password", NEW), ("repeated_password", NEW)];
    assert_eq!(site.member().await.post("/account/password", &fields).await.status(), 303);
    assert_eq!(only(&site).await.subject, "Құпиясөзіңіз өзгерді");
    let code = site.staff().await.post("/people/code", &[("login", "member@esik.test")]).await.text(".code");
    let fields =
        [("login", "member@esik.test"), ("code", &code), ("new_password", NEW), ("repeated_password", NEW)];
    assert_eq!(site.visitor().post("/code", &fields).await.status(), 303);
    assert_eq!(only(&site).await.subject, "Құпиясөзіңіз өзгерді");
}

#[tokio::test]
async fn known_and_unknown_people_get_the_same_page_and_only_the_known_a_letter() {
    let site = Site::new().await;
    let mut pages = Vec::new();
    for login in ["member@esik.test", "nobody@esik.test", "8 777 123 45 68", "8 701 000 00 00"] {
        let person = in_english(site.visitor()).await;
        let page = wish(&person, login, "new_password").await;
        pages.push((page.status(), page.location().to_owned(), person.follow(&page).await.body));
    }
    assert!(pages.iter().all(|page| *page == pages[0]));
    let sent: Vec<_> = letters(&site).await.into_iter().map(|letter| letter.to).collect();
    assert_eq!(sent, ["member@esik.test", "member2@esik.test"]);
    assert_eq!(site.number("SELECT count(*) FROM link_request").await, 0, "nothing that was typed is kept");
}

#[tokio::test]
async fn the_letter_speaks_the_language_of_its_reader_and_stands_in_no_inbox() {
    let site = Site::new().await;
    site.sql("UPDATE member SET language = 'ru' WHERE id = 1").await;
    wish(&site.visitor(), "member@esik.test", "sign_in").await;
    let letter = only(&site).await;
    assert_eq!(letter.subject, "Ссылка для входа на портал");
    assert!(letter.html.contains("<html lang=\"ru\">"), "{}", letter.html);
    for part in [&letter.text, &letter.html] {
        assert!(part.contains("http://127.0.0.1:8080/link/"), "{part}");
        assert!(part.contains("один час") && !part.contains("/account/contact"), "{part}");
    }
    assert_eq!(site.number("SELECT count(*) FROM message").await, 0);
    assert_eq!(site.number("SELECT count(*) FROM delivery").await, 0);
}

#[tokio::test]
async fn the_database_holds_a_hash_and_never_a_link() {
    let site = Site::new().await;
    wish(&site.visitor(), "member@esik.test", "sign_in").await;
    assert_eq!(site.number("SELECT count(*) FROM link").await, 0, "who it is for is found out by the job");
    let path = only(&site).await.link();
    let token = path.strip_prefix("/link/").unwrap();
    assert_eq!(token.len(), 64);
    assert_eq!(site.number("SELECT length(token_hash) FROM link").await, 32);
    for end in ["", "-wal"] {
        let bytes = fs::read(format!("{}{end}", site.file().display())).unwrap_or_default();
        let found = bytes.windows(token.len()).any(|window| window == token.as_bytes());
        assert!(!found, "the token is in the file");
    }
}

#[tokio::test]
async fn each_try_of_a_letter_carries_a_link_of_its_own() {
    let (site, server) = (Site::new().await, MailServer::start().await);
    site.send_by(mailer(&server.options().each_ref().map(String::as_str)));
    wish(&site.visitor(), "member@esik.test", "sign_in").await;
    server.mood(Mood::DropsAfterLetter);
    esik::jobs::run_all(&site.app()).await;
    server.mood(Mood::Kind);
    site.turn_clock_to("2026-11-23T09:10");
    esik::jobs::run_all(&site.app()).await;
    let links: Vec<_> = server.letters().iter().map(|letter| Letter::read(&letter.bytes).link()).collect();
    assert_eq!(links.len(), 2, "the server had it already but had not said so");
    assert_eq!(site.visitor().get(&links[0]).await.status(), 404);
    assert_eq!(site.visitor().post(&links[1], &[]).await.status(), 303);
}

#[tokio::test]
async fn a_letter_nobody_takes_in_its_time_is_given_up() {
    let (site, server) = (Site::new().await, MailServer::start().await);
    site.send_by(mailer(&server.options().each_ref().map(String::as_str)));
    server.answer("member@esik.test", 451, "4.2.1 Later");
    wish(&site.visitor(), "member@esik.test", "sign_in").await;
    for time in ["09:00", "09:02", "10:00"] {
        site.turn_clock_to(&format!("2026-11-23T{time}"));
        esik::jobs::run_all(&site.app()).await;
    }
    assert_eq!(site.word("SELECT state || ' ' || attempts FROM link").await, "failed 2");
}

#[tokio::test]
async fn old_replaced_and_unknown_links_say_so_and_offer_another_in_one_step() {
    let site = Site::new().await;
    let first = link(&site, "sign_in").await;
    let second = link(&site, "sign_in").await;
    let person = in_english(site.visitor()).await;
    let page = person.get(&first).await;
    assert_eq!((page.status(), page.text("h1").as_str()), (410, "This link has ended"));
    site.turn_clock_to("2026-11-23T09:59");
    assert_eq!(person.get(&second).await.status(), 200);
    site.turn_clock_to("2026-11-23T10:00");
    let page = person.get(&second).await;
    assert_eq!(page.status(), 410);
    assert!(!page.body.contains("member@esik.test") && !page.body.contains("Әлия"), "nobody is named");
    let asked = person.submit(page.form("main form")).await;
    assert_eq!(asked.location(), "/sign-in/link?notice=asked");
    let third = only(&site).await;
    assert_eq!(third.to, "member@esik.test");
    assert_eq!(person.post(&third.link(), &[]).await.status(), 303);
    let person = in_english(site.visitor()).await;
    let unknown = person.get("/link/nothing").await;
    assert_eq!((unknown.status(), unknown.text("h1").as_str()), (404, "There is no such link"));
    let renewed = person.post("/link/nothing/renewal", &[]).await;
    assert_eq!(renewed.location(), asked.location(), "the same answer");
    assert!(letters(&site).await.is_empty());
}

#[tokio::test]
async fn nobody_gets_more_than_three_letters_an_hour() {
    let site = Site::new().await;
    let mut sent = 0;
    for minute in 0..6 {
        site.turn_clock_to(&format!("2026-11-23T09:0{minute}"));
        site.sql("DELETE FROM sign_in_failure").await;
        let purpose = if minute % 2 == 0 { "sign_in" } else { "new_password" };
        wish(&site.visitor(), "member@esik.test", purpose).await;
        sent += letters(&site).await.len();
    }
    assert_eq!(sent, 3);
    site.turn_clock_to("2026-11-23T10:01");
    wish(&site.visitor(), "member@esik.test", "sign_in").await;
    assert_eq!(letters(&site).await.len(), 1);
}

#[tokio::test]
async fn who_left_who_died_and_who_waits_for_a_welcome_are_sent_nothing() {
    let site = Site::new().await;
    for state in ["left", "died", "applied"] {
        site.sql(
            "UPDATE member SET state = 'active', died_at = NULL, state_before_death = NULL WHERE id = 1",
        )
        .await;
        let open = link(&site, "sign_in").await;
        site.sql(&format!(
            "UPDATE member SET state = '{state}', died_at = iif('{state}' = 'died', 1795406400, NULL),
                 state_before_death = iif('{state}' = 'died', 'active', NULL) WHERE id = 1"
        ))
        .await;
        assert_eq!(site.visitor().post(&open, &[]).await.status(), 410, "{state}");
        wish(&site.visitor(), "member@esik.test", "sign_in").await;
        assert!(letters(&site).await.is_empty(), "{state}");
        site.sql("DELETE FROM link; DELETE FROM sign_in_failure").await;
    }
}

#[tokio::test]
async fn a_link_does_not_outlive_a_change_of_roles() {
    let site = Site::new().await;
    let open = link(&site, "new_password").await;
    let fields = [("roles", "administrator"), ("password", PASSWORD)];
    assert_eq!(site.admin().await.post("/people/1/roles", &fields).await.status(), 303);
    assert_eq!(choose(&site.visitor(), &open, NEW).await.status(), 410);
}

#[tokio::test]
async fn asking_again_and_again_grows_slow_and_is_never_refused() {
    let site = Site::new().await;
    for _ in 0..5 {
        assert_eq!(wish(&site.visitor(), "nobody@esik.test", "sign_in").await.status(), 303);
    }
    assert_eq!(site.number("SELECT count(*) FROM sign_in_failure WHERE failures = 5").await, 2);
    assert_eq!(site.visitor().sign_in("member@esik.test", PASSWORD).await.status(), 303, "counted apart");
}

#[tokio::test]
async fn the_address_of_a_link_is_handed_on_to_nobody() {
    let site = Site::new().await;
    let path = link(&site, "sign_in").await;
    let page = site.visitor().get(&path).await;
    assert_eq!(page.header("referrer-policy"), "same-origin");
    let token = path.strip_prefix("/link/").unwrap();
    for href in page.attributes("a[href]", "href") {
        let to_settings = href.starts_with("/display?");
        assert!(!href.contains(token) || to_settings, "{href}: it would be written down there");
    }
    assert!(page.attributes("[src]", "src").iter().all(|src| src.starts_with("/static/")));
}

#[tokio::test]
async fn the_language_buttons_keep_the_link_good() {
    let site = Site::new().await;
    let path = link(&site, "new_password").await;
    let person = site.visitor();
    let page = person.post(&path, &[("language", "ru"), ("shared_computer", "yes")]).await;
    assert_eq!((page.status(), page.text("h1").as_str()), (200, "Новый пароль"));
    assert!(page.has("#shared_computer[checked]") && !page.has(".error"));
    assert_eq!(choose(&person, &path, NEW).await.status(), 303);
}

#[tokio::test]
async fn old_links_are_forgotten_in_the_end() {
    let site = Site::new().await;
    let path = link(&site, "sign_in").await;
    site.turn_clock_to("2026-12-22T09:00");
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(site.visitor().get(&path).await.status(), 410);
    site.turn_clock_to("2026-12-24T09:00");
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(site.visitor().get(&path).await.status(), 404);
}
