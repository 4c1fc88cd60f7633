//! Sign-in cards: given at the desk, good on computers of the centre, for little.

use esik::chance::hex;
use sha2::{Digest, Sha256};

use crate::database::{Booked, PIANO};
use crate::roles::{self, TABLE, address};
use crate::support::{PASSWORD, Page, Person, Site};

const COMPUTER: &str = "computer-of-a-test";

/// What a card opens besides [`PUBLIC`]. Every other route is closed.
const OWN: &[(&str, &str)] = &[
    ("POST", "/sign-out"),
    ("GET", "/bookings"),
    ("POST", "/bookings"),
    ("GET", "/bookings/new"),
    ("POST", "/bookings/check"),
    ("GET", "/bookings/{id}"),
    ("POST", "/find/choice"),
    ("GET", "/bookings/{id}/calendar.ics"),
    ("GET", "/bookings/{id}/cancellation"),
    ("POST", "/bookings/{id}/cancellation"),
    ("POST", "/bookings/{id}/answer"),
    ("POST", "/bookings/{id}/reminder"),
    ("POST", "/bookings/{id}/move/withdrawal"),
    ("GET", "/waiting-list/new"),
    ("GET", "/waiting-list"),
    ("POST", "/waiting-list"),
    ("GET", "/waiting-list/{id}"),
    ("POST", "/waiting-list/{id}/acceptance"),
    ("POST", "/waiting-list/{id}/withdrawal"),
    ("GET", "/series/new"),
    ("POST", "/series"),
    ("GET", "/series/{id}"),
    ("GET", "/series/{id}/move"),
    ("POST", "/series/{id}/move"),
    ("POST", "/bookings/{id}/support/another"),
    ("GET", "/bookings/{id}/support/withdrawal"),
    ("POST", "/bookings/{id}/support/withdrawal"),
    ("GET", "/messages"),
    ("POST", "/messages/reading"),
    ("POST", "/messages/{id}/reading"),
];

/// What is open to everybody, with or without a sign-in.
const PUBLIC: &[&str] = &[
    "/",
    "/help",
    "/accessibility",
    "/calendar/{file}",
    "/find",
    "/day",
    "/borrow",
    "/privacy",
    "/how-to-book/{step}",
    "/resources",
    "/resources/{slug}",
    "/pictures/{file}",
    "/resources/{slug}/day",
    "/resources/{slug}/week",
    "/resources/{slug}/month",
    "/display",
    "/language",
    "/sign-in",
    "/sign-in/card",
    "/sign-in/link",
    "/sign-in/second-step",
    "/code",
    "/join",
    "/link/{token}",
    "/link/{token}/renewal",
    "/feedback",
    "/healthz",
    "/readyz",
    "/favicon.ico",
    "/static/{*path}",
    "/t/{tag}",
    "/gifts/{token}",
];

/// Gives the member a card and returns its digits as they are printed.
async fn given(site: &Site) -> String {
    let page = give(&site.staff().await, "member@esik.test").await;
    assert_eq!(page.status(), 200, "{}", page.summary());
    page.texts(".code").join(" ")
}

async fn give(staff: &Person, login: &str) -> Page {
    staff.post("/people/card", &[("login", login), ("what", "give"), ("password", PASSWORD)]).await
}

/// Somebody at a computer of the centre.
async fn at_centre(site: &Site) -> Person {
    let hash = hex(&Sha256::digest(COMPUTER));
    site.sql(&format!(
        "INSERT INTO centre_computer (token_hash, marked_by, marked_at) VALUES (x'{hash}', 4, 1)
         ON CONFLICT DO NOTHING"
    ))
    .await;
    let person = site.visitor();
    person.keep("computer", COMPUTER);
    person.reads("en").await;
    person
}

async fn enter(person: &Person, digits: &str) -> Page {
    let page = person.get("/sign-in/card").await;
    person.submit(page.form("#answers").with("digits", digits)).await
}

/// The member, in by a card.
async fn by_card(site: &Site) -> Person {
    let digits = given(site).await;
    let person = at_centre(site).await;
    assert_eq!(enter(&person, &digits).await.location(), "/");
    person.reads("en").await;
    person
}

/// The same without the slow password, for the matrix.
async fn quickly_by_card(site: &Site) -> Person {
    let person = site.member().await;
    at_centre(site).await;
    site.sql("UPDATE session SET by_card = 1, shared = 1 WHERE id = (SELECT max(id) FROM session)").await;
    person.keep("computer", COMPUTER);
    person
}

#[tokio::test]
async fn a_card_from_the_desk_opens_the_bookings_of_its_member() {
    let site = Site::new().await;
    site.sql(&Booked::of(PIANO, 1, "15:00", "16:00").sql()).await;
    let staff = site.staff().await;
    staff.reads("en").await;
    let page = give(&staff, "8 777 123 45 67").await;
    assert_eq!(page.text("#whose"), "Әлия Серікова");
    let lines = page.texts(".code");
    assert!(
        lines.len() == 2 && lines.iter().all(|line| line.split(' ').map(str::len).eq([2; 5])),
        "{lines:?}"
    );
    assert!(page.has("svg.qr path"), "to be scanned");
    assert_eq!(page.header("cache-control"), "no-store");
    let member = at_centre(&site).await;
    let sign_in = member.get("/sign-in").await;
    assert!(sign_in.has("main a[href='/sign-in/card']"), "offered here");
    let entered = enter(&member, &lines.join(" ")).await;
    assert!(entered.set_cookies().iter().all(|line| !line.contains("Max-Age")), "ends with the browser");
    let home = member.follow(&entered).await;
    assert!(home.says("Фортепиано"), "{}", home.summary());
    assert!(!home.has("a[href^='/account']"), "what a card does not open is not offered");
    let wish = [
        ("key", "key-of-a-card"),
        ("resource", "piano"),
        ("date", "2026-11-27"),
        ("start", "15:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    let booked = member.post("/bookings", &wish).await;
    assert_eq!(member.follow(&booked).await.status(), 200);
    let booking = booked.location().split('?').next().unwrap();
    let cancelled = member.post(&format!("{booking}/cancellation"), &[]).await;
    assert_eq!(cancelled.status(), 303);
    let acts =
        "SELECT group_concat(action || coalesce(by_member, '') || coalesce(about, ''), '; ') FROM journal
        WHERE action LIKE '%card%'";
    assert_eq!(site.word(acts).await, "card_given41; signed_in_by_card1");
    assert_eq!(site.number("SELECT count(*) FROM session WHERE by_card AND shared").await, 1);
}

#[tokio::test]
async fn a_card_opens_its_own_and_every_other_route_is_closed_to_it() {
    let mut wrong = Vec::new();
    let mut person = quickly_by_card(&roles::site().await).await;
    person.reads("en").await;
    for row in TABLE {
        let address = address(row, &person);
        let page = match row.method {
            "GET" => person.get(&address).await,
            _ => person.post(&address, row.fields).await,
        };
        let open = OWN.contains(&(row.method, row.route)) || PUBLIC.contains(&row.route);
        let expected = match (open, row.method, row.route) {
            // At a computer of the centre digits are asked for.
            (true, "POST", "/sign-in/card") => 422,
            (true, ..) => row.statuses[1],
            (false, ..) => 403,
        };
        let said = page.status() != 403 || page.says("You signed in with a card.");
        if page.status() != expected || !said {
            wrong.push(format!("{} is {}, not {expected}", page.address, page.status()));
        }
        if row.method != "GET" && !roles::is_turned_away(page.status()) {
            person = quickly_by_card(&roles::site().await).await;
            person.reads("en").await;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn a_page_that_a_card_does_not_open_says_why_and_is_journalled() {
    let site = Site::new().await;
    let member = by_card(&site).await;
    let page = member.get("/account/export").await;
    assert_eq!(page.status(), 403);
    assert!(page.says("It opens your bookings and messages only."));
    assert!(page.says("Sign out, and sign in with a password."));
    let denied = "SELECT count(*) FROM journal WHERE action = 'access_denied' AND by_member = 1";
    assert_eq!(site.number(denied).await, 1);
    assert_eq!(member.post("/sign-out", &[]).await.status(), 303);
    assert_eq!(member.get("/bookings").await.status(), 303);
}

#[tokio::test]
async fn the_card_of_what_helps_stays_closed_when_booking() {
    let site = Site::new().await;
    let own = site.member().await;
    let fields = [("need", "ramp"), ("about_ramp", "by the side door 9157"), ("consent", "en")];
    assert_eq!(own.post("/account/access-needs", &fields).await.status(), 303);
    let member = by_card(&site).await;
    let details = "/bookings/new?resource=library&duration=60&date=2026-11-25&start=10:00";
    let page = own.follow(&own.get(details).await).await;
    assert!(page.has("#use_card"), "the page is the right one");
    let page = member.follow(&member.get(details).await).await;
    assert!(page.status() == 200 && !page.has("#use_card") && !page.body.contains(" 9157"));
}

#[tokio::test]
async fn a_card_works_at_the_centre_alone() {
    let site = Site::new().await;
    let digits = given(&site).await;
    let elsewhere = site.visitor();
    elsewhere.reads("en").await;
    assert!(!elsewhere.get("/sign-in").await.has("a[href='/sign-in/card']"));
    let page = elsewhere.get("/sign-in/card").await;
    assert!(page.says("The card works only on the centre's computers.") && !page.has("#digits"));
    let refused = elsewhere.post("/sign-in/card", &[("digits", &digits)]).await;
    assert_eq!((refused.location(), elsewhere.cookie("session")), ("/sign-in/card", None));
    // Nor does a session that was opened there, carried away.
    let member = at_centre(&site).await;
    assert_eq!(enter(&member, &digits).await.status(), 303);
    elsewhere.keep("session", &member.cookie("session").unwrap());
    assert_eq!(elsewhere.get("/bookings").await.status(), 303);
    assert_eq!(member.get("/bookings").await.status(), 200);
}

#[tokio::test]
async fn a_new_card_ends_the_old_one_and_what_it_opened() {
    let site = Site::new().await;
    let first = given(&site).await;
    let member = at_centre(&site).await;
    assert_eq!(enter(&member, &first).await.status(), 303);
    let second = given(&site).await;
    assert_eq!(member.get("/bookings").await.status(), 303);
    assert_eq!(enter(&member, &first).await.status(), 422);
    assert_eq!(enter(&member, &second).await.status(), 303);
}

#[tokio::test]
async fn staff_stop_a_card_and_so_does_the_member() {
    let site = Site::new().await;
    let member = by_card(&site).await;
    let staff = site.staff().await;
    staff.reads("en").await;
    let end = [("login", "member@esik.test"), ("what", "end")];
    let ended = staff.follow(&staff.post("/people/card", &end).await).await;
    assert_eq!(ended.text(".summary-done"), "The card does not work any more.");
    assert_eq!(member.get("/bookings").await.status(), 303);
    let none = staff.post("/people/card", &end).await;
    assert_eq!((none.status(), none.text("#login-error")), (422, "This person has no card.".to_owned()));
    let digits = given(&site).await;
    let own = site.member().await;
    own.reads("en").await;
    let account = own.get("/account").await;
    assert!(account.says("Given on Monday, 23 November"), "{}", account.summary());
    let form = account.form("form[action='/account/sign-in-card/ending']");
    let done = own.follow(&own.submit(form).await).await;
    assert!(done.says("The card does not work any more.") && !done.says("Given on"));
    assert_eq!(enter(&at_centre(&site).await, &digits).await.status(), 422);
    let acts =
        "SELECT group_concat(action || by_member || about, '; ') FROM journal WHERE action = 'card_ended'";
    assert_eq!(site.word(acts).await, "card_ended41; card_ended11");
}

#[tokio::test]
async fn a_card_ends_when_its_member_leaves_dies_is_forgotten_or_gets_a_role() {
    for change in [
        "UPDATE member SET state = 'left' WHERE id = 1",
        "UPDATE member SET state_before_death = state, state = 'died', died_at = 1700000000 WHERE id = 1",
        "INSERT INTO member_role (member_id, role, granted_at) VALUES (1, 'accountant', 1)",
    ] {
        let site = Site::new().await;
        let digits = given(&site).await;
        site.sql(change).await;
        assert_eq!(site.number("SELECT count(*) FROM sign_in_card").await, 0, "{change}");
        assert_eq!(enter(&at_centre(&site).await, &digits).await.status(), 422, "{change}");
    }
    let site = Site::new().await;
    given(&site).await;
    let admin = site.admin().await;
    let erased = admin.post("/people/1/erasure", &[("password", PASSWORD), ("sure", "on")]).await;
    assert_eq!(erased.status(), 303, "{}", erased.summary());
    assert_eq!(site.number("SELECT count(*) FROM sign_in_card").await, 0);
}

#[tokio::test]
async fn whoever_has_a_role_has_no_card_and_keeps_no_role_in_a_session_by_card() {
    let site = Site::new().await;
    let admin = site.admin().await;
    admin.reads("en").await;
    let page = give(&admin, "coordinator@esik.test").await;
    assert_eq!(page.text("#login-error"), "This person has a role. They sign in with a password.");
    let card = "INSERT INTO sign_in_card VALUES (3, zeroblob(32), 5, 1)";
    assert_eq!(site.try_sql(card).await.unwrap_err(), "sign_in_card_is_of_members");
    let member = by_card(&site).await;
    // As if nothing had ended the session.
    site.sql("INSERT INTO member_role (member_id, role, granted_at) VALUES (1, 'administrator', 1)").await;
    for address in ["/people", "/approvals", "/journal", "/account"] {
        assert_eq!(member.get(address).await.status(), 403, "{address}");
    }
    assert!(!member.get("/").await.has("nav a[href='/people']"));
}

#[tokio::test]
async fn nobody_gives_a_card_without_their_own_password() {
    let site = Site::new().await;
    let staff = site.staff().await;
    staff.reads("en").await;
    for (password, sentence) in
        [("", "Enter your current password."), ("guessed", "The current password is wrong.")]
    {
        let fields = [("login", "member@esik.test"), ("what", "give"), ("password", password)];
        let page = staff.post("/people/card", &fields).await;
        assert_eq!((page.status(), page.text("#password-error")), (422, sentence.to_owned()));
        assert_eq!(page.form("#answers").value("login"), "member@esik.test");
    }
    assert_eq!(site.number("SELECT count(*) FROM sign_in_card").await, 0);
    let admin = site.admin().await;
    assert_eq!(admin.get("/people/card?person=2").await.form("#answers").value("login"), "member2@esik.test");
    let guess = staff.get("/people/card?person=2").await;
    assert_eq!(guess.form("#answers").value("login"), "", "staff do not look people up by number");
}

#[tokio::test]
async fn wrong_digits_are_refused_in_words_and_slower_each_time() {
    let site = Site::new().await;
    let member = at_centre(&site).await;
    for (digits, sentence) in [
        (" ", "Enter the digits on the card."),
        ("1234", "The card has twenty digits. Enter all of them."),
        ("12345678901234567890", "The card does not fit. Check the digits, or ask for a new card."),
    ] {
        let page = enter(&member, digits).await;
        assert_eq!((page.status(), page.text("#digits-error")), (422, sentence.to_owned()));
        assert_eq!(page.form("#answers").value("digits"), "", "never given back");
        assert!(page.text("title").starts_with("Error:"));
    }
    assert_eq!(site.number("SELECT max(failures) FROM sign_in_failure").await, 1);
    site.sql("UPDATE sign_in_failure SET failures = 5").await;
    let start = std::time::Instant::now();
    enter(&member, "12345678901234567890").await;
    assert!(start.elapsed().as_millis() >= 200, "whoever guesses waits");
}

#[tokio::test]
async fn what_was_typed_when_the_session_ended_is_given_back_to_the_card() {
    let site = Site::new().await;
    let digits = given(&site).await;
    let member = at_centre(&site).await;
    assert_eq!(enter(&member, &digits).await.status(), 303);
    site.turn_clock_to("2026-11-23T11:01");
    let typed = [("resource", "piano"), ("date", "2026-11-27"), ("purpose", "my own words")];
    let ended = member.post("/bookings/check", &typed).await;
    assert_eq!(ended.status(), 401, "two hours, as on every shared computer");
    let form = ended.form("#answers").with("to_card", "yes");
    let fields: Vec<_> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let page = member.post("/sign-in/card", &fields).await;
    assert_eq!(page.status(), 200);
    let back = member.submit(page.form("#answers").with("digits", &digits)).await;
    assert_eq!(back.status(), 200);
    assert!(back.body.contains("my own words"), "{}", back.summary());
}

#[tokio::test]
async fn whoever_has_a_second_step_needs_it_after_the_card_too() {
    let site = Site::new().await;
    site.sql(
        "INSERT INTO second_step (member_id, secret, made_at, confirmed_at) VALUES (1, zeroblob(20), 1, 1)",
    )
    .await;
    let digits = given(&site).await;
    let member = at_centre(&site).await;
    assert_eq!(enter(&member, &digits).await.status(), 200);
    assert_eq!(member.get("/bookings").await.status(), 303, "nobody is in yet");
}

#[tokio::test]
async fn the_member_hears_of_their_card_and_reads_it_in_their_language() {
    let site = Site::new().await;
    let staff = site.staff().await;
    staff.reads("ru").await;
    let page = give(&staff, "member@esik.test").await;
    assert_eq!(
        (page.attribute("html", "lang"), page.attribute("section.card", "lang")),
        ("ru".into(), "kk".into())
    );
    assert!(page.text("section.card").contains("Карта жоғалса, бізге айтыңыз."), "{}", page.summary());
    assert_eq!(page.text("h1"), "Карта готова");
    let end = [("login", "member@esik.test"), ("what", "end")];
    assert_eq!(staff.post("/people/card", &end).await.status(), 303);
    assert_eq!(staff.post("/people/card", &end).await.status(), 422, "there is none any more");
    let told = "SELECT group_concat(message.member_id || json_extract(facts, '$.given') || way, '; ')
        FROM message JOIN delivery ON message_id = message.id WHERE kind = 'sign_in_card'";
    assert_eq!(site.word(told).await, "11email; 10email", "once each, and by letter");
    let member = site.member().await;
    member.reads("en").await;
    let inbox = member.get("/messages").await;
    for words in ["A sign-in card was made for you", "Your sign-in card does not work any more"] {
        assert!(inbox.says(words), "{words}: {}", inbox.summary());
    }
}

#[tokio::test]
async fn the_card_leads_where_the_person_was_going_and_nowhere_else() {
    for (to, expected) in
        [("/bookings?page=2", "/bookings?page=2"), ("//evil.example/", "/"), ("https://evil.example", "/")]
    {
        let site = Site::new().await;
        let digits = given(&site).await;
        let member = at_centre(&site).await;
        let to: String = form_urlencoded::byte_serialize(to.as_bytes()).collect();
        let sign_in = member.get(&format!("/sign-in?return={to}")).await;
        let card = member.get(&sign_in.attribute("main a[href^='/sign-in/card']", "href")).await;
        assert!(card.attribute("main p a", "href").starts_with("/sign-in?return="), "back without losing it");
        let russian = member.submit(card.form("#answers").with("language", "ru")).await;
        let wrong = member.submit(russian.form("#answers").with("digits", "1")).await;
        assert_eq!(wrong.status(), 422);
        assert_eq!(member.submit(wrong.form("#answers").with("digits", &digits)).await.location(), expected);
        assert_eq!(member.get(&format!("/sign-in/card?return={to}")).await.location(), expected);
    }
}
