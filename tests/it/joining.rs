//! Accounts made at the desk, and the codes with which people choose a password.

use crate::support::{PASSWORD, Page, Person, Site};

const NEW: &str = "төрт жаңа сөз жетеді";
const NEWCOMER: [(&str, &str); 4] =
    [("surname", "Әбенова"), ("given_name", "Гүлнәр"), ("login", "8 701 555 00 11"), ("reads", "ru")];

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// The code of the page that shows it.
fn code(page: &Page) -> String {
    assert_eq!(page.status(), 200, "{}", page.summary());
    page.text(".code")
}

async fn enter(person: &Person, login: &str, code: &str, new: &str) -> Page {
    let fields = [("login", login), ("code", code), ("new_password", new), ("repeated_password", new)];
    person.post("/code", &fields).await
}

#[tokio::test]
async fn a_newcomer_gets_an_account_and_a_code_and_comes_in_with_it() {
    let site = Site::new().await;
    let staff = in_english(site.staff().await).await;
    let page = staff.post("/people/new", &NEWCOMER).await;
    let code = code(&page);
    assert_eq!(code.split(' ').map(str::len).collect::<Vec<_>>(), [2; 5], "said in pairs: {code}");
    assert!(page.says("+7 701 555 0011") && page.says("Monday, 7 December"), "{}", page.summary());
    assert_eq!(page.header("cache-control"), "no-store");
    let newcomer = site.visitor();
    let done = newcomer.follow(&enter(&newcomer, "+77015550011", &code, NEW).await).await;
    assert_eq!(done.attribute("html", "lang"), "ru", "in the language they read");
    assert!(done.says("Әбенова Гүлнәр"));
    assert_eq!(site.visitor().sign_in("87015550011", NEW).await.status(), 303);
    let rows = "SELECT group_concat(action || coalesce(' ' || by_member, ''), '; ') FROM journal WHERE about IS NOT NULL";
    assert_eq!(site.word(rows).await, "member_added 4; code_given 4");
}

#[tokio::test]
async fn a_code_counts_once() {
    let site = Site::new().await;
    let code = code(&site.staff().await.post("/people/new", &NEWCOMER).await);
    assert_eq!(enter(&site.visitor(), "87015550011", &code, NEW).await.status(), 303);
    let again = enter(&in_english(site.visitor()).await, "87015550011", &code, NEW).await;
    assert_eq!(again.status(), 422);
    assert_eq!(
        again.text("#code-error"),
        "The code does not fit. Check the phone and the code, or ask for a new one."
    );
}

#[tokio::test]
async fn a_code_ends_after_two_weeks_and_is_replaced_by_a_new_one() {
    let site = Site::new().await;
    let staff = site.staff().await;
    let first = code(&staff.post("/people/new", &NEWCOMER).await);
    let second = code(&staff.post("/people/code", &[("login", "87015550011")]).await);
    assert_eq!(enter(&site.visitor(), "87015550011", &first, NEW).await.status(), 422);
    site.turn_clock_to("2026-12-07T09:00");
    assert_eq!(enter(&site.visitor(), "87015550011", &second, NEW).await.status(), 422, "two weeks are over");
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(site.number("SELECT count(*) FROM sign_in_code").await, 0);
    site.turn_clock_to("2026-12-07T09:01");
    let third = code(&site.staff().await.post("/people/code", &[("login", "87015550011")]).await);
    assert_eq!(enter(&site.visitor(), "87015550011", &third, NEW).await.status(), 303);
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_and_every_old_sign_in_ends() {
    let site = Site::new().await;
    let lost = site.member().await;
    let code = code(&site.coordinator().await.post("/people/code", &[("login", "member@esik.test")]).await);
    assert_eq!(lost.get("/bookings").await.status(), 200, "a code alone changes nothing");
    let member = site.visitor();
    assert_eq!(enter(&member, "member@esik.test", &code, NEW).await.status(), 303);
    assert_eq!(member.get("/bookings").await.status(), 200);
    assert_eq!(lost.get("/bookings").await.status(), 303);
    assert_eq!(site.visitor().sign_in("member@esik.test", PASSWORD).await.status(), 422);
}

#[tokio::test]
async fn only_an_administrator_gives_a_code_to_somebody_with_a_role() {
    let site = Site::new().await;
    for person in [site.staff().await, site.coordinator().await] {
        let page = in_english(person).await.post("/people/code", &[("login", "admin@esik.test")]).await;
        assert_eq!(page.status(), 422);
        assert!(page.text("#login-error").contains("Only an administrator"), "{}", page.summary());
    }
    assert_eq!(site.number("SELECT count(*) FROM sign_in_code").await, 0);
    let admin = in_english(site.admin().await).await;
    for fields in
        [vec![("login", "staff@esik.test")], vec![("login", "staff@esik.test"), ("password", "wrong")]]
    {
        let page = admin.post("/people/code", &fields).await;
        assert_eq!(page.text("#password-error"), "This person has a role. Enter your own password.");
    }
    code(&admin.post("/people/code", &[("login", "staff@esik.test"), ("password", PASSWORD)]).await);
}

#[tokio::test]
async fn a_code_does_not_outlive_a_change_of_roles() {
    let site = Site::new().await;
    let code = code(&site.staff().await.post("/people/code", &[("login", "member@esik.test")]).await);
    let fields = [("roles", "administrator"), ("password", PASSWORD)];
    assert_eq!(site.admin().await.post("/people/1/roles", &fields).await.status(), 303);
    assert_eq!(enter(&site.visitor(), "member@esik.test", &code, NEW).await.status(), 422);
}

#[tokio::test]
async fn a_wrong_code_and_an_unknown_person_get_the_same_words_and_are_counted() {
    let site = Site::new().await;
    let code = code(&site.staff().await.post("/people/new", &NEWCOMER).await);
    let stranger = in_english(site.visitor()).await;
    let wrong = enter(&stranger, "87015550011", "98 76 54 32 10", NEW).await;
    let unknown = enter(&stranger, "87770000000", &code, NEW).await;
    assert_eq!(wrong.text("#code-error"), unknown.text("#code-error"));
    assert!(!wrong.body.contains(NEW) && !wrong.body.contains("98 76"), "what is secret is never given back");
    assert_eq!(site.number("SELECT max(failures) FROM sign_in_failure").await, 2, "by where they come from");
    site.sql("UPDATE member SET state = 'left' WHERE phone = '+77015550011'").await;
    assert_eq!(enter(&site.visitor(), "87015550011", &code, NEW).await.status(), 422, "who left stays out");
}

#[tokio::test]
async fn two_people_with_one_code_at_once_let_one_in() {
    let site = Site::new().await;
    let code = code(&site.staff().await.post("/people/new", &NEWCOMER).await);
    let (first, second) = (site.visitor(), site.visitor());
    let (first, second) =
        tokio::join!(enter(&first, "87015550011", &code, NEW), enter(&second, "87015550011", &code, NEW));
    let mut statuses = [first.status(), second.status()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
}

#[tokio::test]
async fn each_wrong_answer_is_said_at_its_field_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    let staff = in_english(site.staff().await).await;
    let page = staff.post("/people/new", &[("surname", "Ким"), ("login", "12"), ("reads", "xx")]).await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.text("#given_name-error"), "Enter the name.");
    assert_eq!(page.text("#login-error"), "Enter a real phone number or e-mail address.");
    assert_eq!(page.text("#reads-error"), "Choose the language.");
    assert_eq!(page.form("#answers").value("surname"), "Ким");
    let taken = [("given_name", "Ян"), ("login", "member@esik.test"), ("reads", "kk")];
    let page = staff.post("/people/new", &taken).await;
    assert!(page.text("#login-error").starts_with("There is an account"), "{}", page.summary());
    let page = staff.post("/people/code", &[("login", "8 777 000 00 00")]).await;
    assert_eq!(page.text("#login-error"), "Nobody is registered with this phone or e-mail.");
    assert_eq!(page.form("#answers").value("login"), "8 777 000 00 00");
    let page = in_english(site.visitor()).await.post("/code", &[]).await;
    assert_eq!(page.text("#login-error"), "Enter your phone number or e-mail.");
    assert_eq!(page.text("#code-error"), "Enter the code.");
    assert_eq!(page.text("#new_password-error"), "Enter at least 12 characters.");
}

#[tokio::test]
async fn a_code_ends_after_twenty_wrong_tries() {
    let site = Site::new().await;
    let code = code(&site.staff().await.post("/people/new", &NEWCOMER).await);
    for tries in [19, 20] {
        site.sql("DELETE FROM sign_in_failure").await;
        assert_eq!(enter(&site.visitor(), "87015550011", "0000000000", NEW).await.status(), 422);
        let counted = site.number("SELECT wrong_tries FROM sign_in_code").await;
        assert_eq!(counted, if tries == 19 { 1 } else { 20 });
        site.sql("UPDATE sign_in_code SET wrong_tries = max(wrong_tries, 19)").await;
    }
    let page = enter(&in_english(site.visitor()).await, "87015550011", &code, NEW).await;
    assert_eq!(page.status(), 422);
    assert!(page.text("#code-error").contains("ask for a new one"));
}

#[tokio::test]
async fn a_newcomer_with_an_address_is_invited_by_e_mail() {
    let site = Site::new().await;
    let staff = in_english(site.staff().await).await;
    let by_phone = [&NEWCOMER[..], &[("way", "invitation")]].concat();
    let page = staff.post("/people/new", &by_phone).await;
    assert_eq!(page.text("#way-error"), "An invitation needs an e-mail address.");
    assert!(page.has("#way-invitation[checked]"), "nothing is lost");
    let fields =
        [("given_name", "Ян"), ("login", "yan@example.test"), ("reads", "en"), ("way", "invitation")];
    let page = staff.follow(&staff.post("/people/new", &fields).await).await;
    assert!(page.text(".summary h2").contains("invitation is sent"), "{}", page.summary());
    let invitation = crate::links::only(&site).await;
    assert_eq!(invitation.to, "yan@example.test");
    site.turn_clock_to("2026-12-07T08:59");
    let person = site.visitor();
    let chosen = [("new_password", NEW), ("repeated_password", NEW)];
    assert_eq!(person.post(&invitation.link(), &chosen).await.status(), 303, "within two weeks");
    assert_eq!(person.get("/bookings").await.status(), 200);
}
