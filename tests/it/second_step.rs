//! The second step of signing in, by a clock that the tests set.

use esik::members::second_step::rules;

use crate::support::{PASSWORD, Page, Person, Site};

/// The code that a member's app shows at this moment.
pub async fn shown(site: &Site, member: i64) -> String {
    let secret = site.word(&format!("SELECT hex(secret) FROM second_step WHERE member_id = {member}")).await;
    let byte = |at| u8::from_str_radix(&secret[at..at + 2], 16).unwrap();
    let secret: Vec<u8> = (0..secret.len()).step_by(2).map(byte).collect();
    rules::code(&secret, site.app().clock.now().seconds()).unwrap()
}

/// Sets the second step up and gives the recovery codes.
pub async fn enrol(site: &Site, person: &Person) -> Vec<String> {
    let page = person.post("/account/second-step/secret", &[("password", PASSWORD)]).await;
    assert!(page.has("svg.qr path") && page.has("dd.code"), "{}", page.summary());
    let code = shown(site, person.id).await;
    let page = person.submit(page.form("main form").with("code", &code)).await;
    assert_eq!(page.status(), 200, "{}", page.summary());
    page.texts("li.code")
}

/// Types the password; the page that follows.
pub async fn password(site: &Site, login: &str) -> (Person, Page) {
    let person = site.visitor();
    person.reads("en").await;
    let page = person.sign_in(login, PASSWORD).await;
    (person, page)
}

async fn type_code(person: &Person, code: &str) -> Page {
    person.post("/sign-in/second-step", &[("code", code), ("return", "/bookings")]).await
}

#[tokio::test]
async fn whoever_has_an_app_types_a_code_after_the_password() {
    let site = Site::new().await;
    let codes = enrol(&site, &site.member().await).await;
    assert_eq!(codes.len(), 8);
    site.turn_clock_to("2026-11-23T09:05");
    let (person, page) = password(&site, "member@esik.test").await;
    assert_eq!((page.status(), page.text("h1").as_str()), (200, "One more step: the code"));
    assert_eq!(person.get("/bookings").await.status(), 303, "the password alone opens nothing");
    assert_eq!(person.get("/").await.location(), "/sign-in/second-step?return=%2F");
    assert_eq!(
        person.get("/sign-in?return=%2Fbookings").await.location(),
        "/sign-in/second-step?return=%2Fbookings"
    );
    let wrong = type_code(&person, "000000").await;
    assert_eq!((wrong.status(), wrong.text("#code-error").is_empty()), (422, false));
    let done = type_code(&person, &shown(&site, 1).await).await;
    assert_eq!((done.status(), done.location()), (303, "/bookings"));
    assert_eq!(person.get("/bookings").await.status(), 200);
}

#[tokio::test]
async fn a_code_counts_once() {
    let site = Site::new().await;
    enrol(&site, &site.member().await).await;
    let code = shown(&site, 1).await;
    let (person, _) = password(&site, "member@esik.test").await;
    assert_eq!(type_code(&person, &code).await.status(), 422, "it was used for the enrolment");
    site.turn_clock_to("2026-11-23T09:02");
    let code = shown(&site, 1).await;
    assert_eq!(type_code(&person, &code).await.status(), 303);
    let (again, _) = password(&site, "member@esik.test").await;
    assert_eq!(type_code(&again, &code).await.status(), 422);
}

#[tokio::test]
async fn a_recovery_code_opens_once() {
    let site = Site::new().await;
    let codes = enrol(&site, &site.member().await).await;
    let (person, _) = password(&site, "member@esik.test").await;
    assert_eq!(type_code(&person, &codes[3]).await.status(), 303);
    let (again, _) = password(&site, "member@esik.test").await;
    assert_eq!(type_code(&again, &codes[3]).await.status(), 422);
    assert_eq!(type_code(&again, &codes[4].replace(' ', "-")).await.status(), 303);
    again.reads("en").await;
    assert!(again.get("/account/second-step").await.body.contains("6 recovery codes are left."));
}

#[tokio::test]
async fn a_password_is_good_for_ten_minutes() {
    let site = Site::new().await;
    enrol(&site, &site.member().await).await;
    let (person, _) = password(&site, "member@esik.test").await;
    site.turn_clock_to("2026-11-23T09:11");
    let late = type_code(&person, &shown(&site, 1).await).await;
    assert_eq!((late.status(), late.location()), (303, "/sign-in"));
    assert_eq!(person.get("/bookings").await.status(), 303);
}

#[tokio::test]
async fn after_twenty_wrong_codes_only_a_recovery_code_helps() {
    let site = Site::new().await;
    let codes = enrol(&site, &site.member().await).await;
    site.turn_clock_to("2026-11-23T09:05");
    let (person, _) = password(&site, "member@esik.test").await;
    type_code(&person, "000000").await;
    site.sql("UPDATE sign_in_failure SET failures = 20").await;
    let page = type_code(&person, &shown(&site, 1).await).await;
    assert_eq!(page.text("#code-error"), "Too many wrong codes. Use a recovery code, or wait an hour.");
    assert_eq!(type_code(&person, &codes[0]).await.status(), 303);
}

#[tokio::test]
async fn what_was_typed_before_the_session_ended_survives_the_second_step() {
    let site = Site::new().await;
    let person = site.member().await;
    enrol(&site, &person).await;
    site.sql("UPDATE session SET ended_at = 1795406400").await;
    site.turn_clock_to("2026-11-23T09:05");
    let ended = person.post("/account/contact", &[("preset", "changes"), ("helper", "Nobody 77")]).await;
    assert_eq!(ended.status(), 401);
    let form = ended.form("main form").with("login", "member@esik.test").with("password", PASSWORD);
    let page = person.submit(form).await;
    let code = shown(&site, 1).await;
    let back = person.submit(page.form("main form").with("code", &code)).await;
    assert_eq!(back.status(), 200);
    assert_eq!(back.attribute("input[name=helper]", "value"), "Nobody 77");
}

#[tokio::test]
async fn where_it_is_required_a_role_counts_only_with_the_second_step() {
    let site = Site::new().await;
    site.require_second_step();
    let coordinator = site.coordinator().await;
    coordinator.reads("en").await;
    assert_eq!(coordinator.get("/approvals").await.status(), 403);
    let home = coordinator.get("/").await;
    assert!(home.body.contains("Set up the second step to use your role."), "{}", home.summary());
    assert_eq!(coordinator.get("/bookings").await.status(), 200, "as a member");
    enrol(&site, &coordinator).await;
    assert_eq!(coordinator.get("/approvals").await.status(), 200);
    assert!(!coordinator.get("/").await.body.contains("Set up the second step"));
    let member = site.member().await;
    member.reads("en").await;
    assert!(!member.get("/").await.body.contains("Set up the second step"), "nobody else is asked");
    coordinator.post("/account/second-step/removal", &[("password", PASSWORD)]).await;
    assert_eq!(coordinator.get("/approvals").await.status(), 403);
}

#[tokio::test]
async fn the_sign_ins_elsewhere_end_when_it_is_set_up() {
    let site = Site::new().await;
    let (person, elsewhere) = (site.member().await, site.member().await);
    enrol(&site, &person).await;
    assert_eq!(elsewhere.get("/bookings").await.status(), 303);
    assert_eq!(person.get("/bookings").await.status(), 200);
    let told = "SELECT count(*) FROM message WHERE member_id = 1 AND kind = 'second_step'";
    assert_eq!(site.number(told).await, 1);
}

#[tokio::test]
async fn a_new_password_does_not_ask_for_the_code_again_here() {
    let site = Site::new().await;
    let person = site.member().await;
    enrol(&site, &person).await;
    let new = "төрт жаңа сөз жетеді";
    let fields = [("current_password", PASSWORD), ("new_password", new), ("repeated_password", new)];
    assert_eq!(person.post("/account/password", &fields).await.status(), 303);
    assert_eq!(person.get("/bookings").await.status(), 200);
}

#[tokio::test]
async fn nothing_about_it_changes_without_the_password() {
    let site = Site::new().await;
    let person = site.member().await;
    person.reads("en").await;
    for path in ["secret", "recovery-codes", "removal"] {
        let path = format!("/account/second-step/{path}");
        for (typed, sentence) in
            [("", "Enter your current password."), ("guess", "The current password is wrong.")]
        {
            let page = person.post(&path, &[("password", typed)]).await;
            assert_eq!((page.status(), page.text("#password-error").as_str()), (422, sentence), "{path}");
        }
    }
    assert_eq!(site.number("SELECT count(*) FROM second_step").await, 0);
    let codes = enrol(&site, &person).await;
    let page = person.post("/account/second-step/recovery-codes", &[("password", PASSWORD)]).await;
    assert!(page.texts("li.code").iter().all(|code| !codes.contains(code)), "the old ones are gone");
}

#[tokio::test]
async fn an_enrolment_is_on_only_after_a_code() {
    let site = Site::new().await;
    let person = site.member().await;
    person.reads("en").await;
    person.post("/account/second-step/secret", &[("password", PASSWORD)]).await;
    let secret = site.word("SELECT hex(secret) FROM second_step").await;
    let wrong = person.post("/account/second-step", &[("code", "000000")]).await;
    assert_eq!(wrong.status(), 422);
    assert!(wrong.has("svg.qr"), "the same secret is still there to be tried");
    let (_, page) = password(&site, "member@esik.test").await;
    assert_eq!(page.status(), 303, "the password is enough as long as it is not on");
    person.post("/account/second-step/secret", &[("password", PASSWORD)]).await;
    assert_ne!(site.word("SELECT hex(secret) FROM second_step").await, secret, "it can begin anew");
}

#[tokio::test]
async fn an_administrator_takes_it_away_and_the_person_is_told() {
    let site = Site::new().await;
    enrol(&site, &site.member().await).await;
    let admin = site.admin().await;
    admin.reads("en").await;
    assert_eq!(admin.get("/people/2/second-step").await.status(), 404, "there is none");
    assert!(admin.get("/people/1").await.has("a[href='/people/1/second-step']"));
    let refused = admin.post("/people/1/second-step", &[("password", "guess")]).await;
    assert_eq!(refused.status(), 422);
    let done = admin.follow(&admin.post("/people/1/second-step", &[("password", PASSWORD)]).await).await;
    assert_eq!(done.text(".summary h2"), "The second step is taken away.");
    let (_, page) = password(&site, "member@esik.test").await;
    assert_eq!(page.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM recovery_code").await, 0);
    let log =
        "SELECT count(*) FROM journal WHERE action = 'second_step_reset' AND by_member = 5 AND about = 1";
    assert_eq!(site.number(log).await, 1);
    assert_eq!(
        site.number("SELECT count(*) FROM message WHERE kind = 'second_step' AND member_id = 1").await,
        2
    );
}

#[test]
fn the_command_line_takes_it_away_too() {
    use std::process::{Command, Stdio};
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("esik.db");
    let run = |email: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_esik"));
        command.args(["member", "reset-second-step", "--email", email, "--database"]).arg(&file);
        command.stdin(Stdio::null()).output().unwrap()
    };
    assert!(!run("a@esik.test").status.success(), "there is no database");
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        esik::db::migrate(&file).await.unwrap();
        let db = esik::db::Db::open(&file).await.unwrap();
        let mut work = db.writer.begin().await.unwrap();
        sqlx::raw_sql(
            "INSERT INTO member (id, surname, given_name, email, language, state, created_at)
                 VALUES (1, 'A', 'B', 'a@esik.test', 'kk', 'active', 1);
             INSERT INTO second_step (member_id, secret, made_at, confirmed_at) VALUES (1, zeroblob(20), 1, 1)",
        )
        .execute(&mut *work)
        .await
        .unwrap();
        work.commit().await.unwrap();
        db.close().await;
    });
    let done = run("a@esik.test");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(!run("a@esik.test").status.success(), "there is none any more");
    assert!(!run("b@esik.test").status.success(), "nobody has this address");
}
