//! Coming in, staying and going out.

use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

use crate::support::{MONDAY, PASSWORD, Page, Person, Site};

const LIVE: &str = "SELECT count(*) FROM session WHERE ended_at IS NULL";

async fn is_in(person: &Person) -> bool {
    person.get("/display").await.has(".sign-out")
}

#[tokio::test]
async fn a_member_signs_in_by_e_mail_and_by_phone_however_it_is_written() {
    let site = Site::new().await;
    for login in
        ["member@esik.test", " Member@Esik.Test ", "+77771234567", "8 (777) 123-45-67", "777 123 45 67"]
    {
        let visitor = site.visitor();
        let page = visitor.sign_in(login, PASSWORD).await;
        assert_eq!((page.status(), page.location()), (303, "/"), "{login}");
        assert_eq!(visitor.get("/display").await.text(".sign-out .who"), "(Әлия)", "{login}");
    }
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_person_get_the_same_words() {
    let site = Site::new().await;
    let wrong = site.visitor().sign_in("member@esik.test", "not the password").await;
    let unknown = site.visitor().sign_in("nobody@esik.test", "not the password").await;
    let neither = site.visitor().sign_in("not a login at all", "not the password").await;
    let main = |page: &Page, login: &str| page.text("main").replace(login, "");
    assert_eq!(wrong.status(), 422);
    assert_eq!(wrong.text("#login-error"), "Телефон, пошта немесе құпиясөз қате.");
    for (page, login) in [(unknown, "nobody@esik.test"), (neither, "not a login at all")] {
        assert_eq!((page.status(), main(&page, login)), (422, main(&wrong, "member@esik.test")));
        assert_eq!(page.form("#answers").value("login"), login);
        assert_eq!(page.form("#answers").value("password"), "");
    }
    assert_eq!(site.number(LIVE).await, 0);
}

#[tokio::test]
async fn each_empty_or_endless_field_is_said_at_the_field() {
    let site = Site::new().await;
    let (long_login, long_password) = ("a".repeat(255), "a".repeat(129));
    for (login, password, fields) in [
        ("", "", vec!["#login", "#password"]),
        ("member@esik.test", "", vec!["#password"]),
        ("", PASSWORD, vec!["#login"]),
        (&long_login, &long_password, vec!["#login", "#password"]),
    ] {
        let page = site.visitor().sign_in(login, password).await;
        assert_eq!(page.status(), 422);
        assert_eq!(page.attributes(".summary-error a", "href"), fields);
        for field in fields {
            assert!(page.has(&format!("{field}[aria-invalid=true]")), "{field}");
        }
    }
    assert_eq!(site.number("SELECT count(*) FROM sign_in_failure").await, 0, "nothing was compared");
}

#[tokio::test]
async fn twenty_wrong_passwords_slow_down_and_the_owner_still_gets_in() {
    let site = Site::new().await;
    for _ in 0..3 {
        site.visitor().sign_in("member@esik.test", "wrong").await;
    }
    let counted = "SELECT count(*) FROM sign_in_failure WHERE failures = 3";
    assert_eq!(site.number(counted).await, 2, "by what was typed and by where it came from");
    site.sql("UPDATE sign_in_failure SET failures = 20").await;
    let began = Instant::now();
    let page = site.visitor().sign_in("member@esik.test", "wrong").await;
    assert!(began.elapsed() >= Duration::from_secs(5), "{:?}", began.elapsed());
    assert_eq!(page.text("#login-error"), "Кіру әрекеті тым көп болды. Біраздан соң қайталап көріңіз.");
    site.sql("UPDATE sign_in_failure SET failures = 5").await;
    assert_eq!(site.visitor().sign_in("member@esik.test", PASSWORD).await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM sign_in_failure").await, 1, "the address keeps its count");
}

#[tokio::test]
async fn writing_a_number_in_another_way_is_no_new_beginning() {
    let site = Site::new().await;
    for login in ["+77771234567", "8 (777) 123-45-67", " 777 1234567"] {
        site.visitor().sign_in(login, "wrong").await;
    }
    assert_eq!(site.number("SELECT count(*) FROM sign_in_failure WHERE failures = 3").await, 2);
}

#[tokio::test]
async fn failures_are_forgotten_after_an_hour() {
    let site = Site::new().await;
    site.visitor().sign_in("member@esik.test", "wrong").await;
    site.sql("UPDATE sign_in_failure SET failures = 20").await;
    site.turn_clock_to("2026-11-23T10:01");
    let began = Instant::now();
    site.visitor().sign_in("member@esik.test", "wrong").await;
    assert!(began.elapsed() < Duration::from_secs(4));
    assert_eq!(site.number("SELECT max(failures) FROM sign_in_failure").await, 1);
}

#[tokio::test]
async fn the_database_keeps_only_the_hash_of_a_token() {
    let site = Site::new().await;
    let visitor = site.visitor();
    visitor.sign_in("member@esik.test", PASSWORD).await;
    let token = visitor.cookie("session").unwrap();
    assert_eq!(token.len(), 64);
    let hash =
        Sha256::digest(token.as_bytes()).iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02X}"));
    assert_eq!(site.word("SELECT hex(token_hash) FROM session").await, hash);
}

#[tokio::test]
async fn signing_in_again_changes_the_token_and_ends_the_old_one() {
    let site = Site::new().await;
    let member = site.member().await;
    let old = member.cookie("session").unwrap();
    let fields = [("login", "member@esik.test"), ("password", PASSWORD)];
    assert_eq!(member.post("/sign-in", &fields).await.status(), 303);
    assert_ne!(member.cookie("session").unwrap(), old);
    let thief = site.visitor();
    thief.keep("session", &old);
    assert!(is_in(&member).await && !is_in(&thief).await);
}

#[tokio::test]
async fn a_token_that_a_stranger_planted_is_never_signed_in() {
    let site = Site::new().await;
    let victim = site.visitor();
    victim.keep("session", "planted");
    victim.sign_in("member@esik.test", PASSWORD).await;
    assert_ne!(victim.cookie("session").unwrap(), "planted");
}

#[tokio::test]
async fn signing_out_ends_the_session_for_good() {
    let site = Site::new().await;
    let member = site.member().await;
    let token = member.cookie("session").unwrap();
    let form = member.get("/display").await.form("form.sign-out");
    let page = member.follow(&member.submit(form).await).await;
    assert!(page.has(".summary-done"));
    assert_eq!(member.cookie("session"), None);
    member.keep("session", &token);
    assert!(!is_in(&member).await);
    assert_eq!(member.get("/bookings").await.location(), "/sign-in?return=%2Fbookings");
}

#[tokio::test]
async fn a_session_lives_through_slow_work_and_ends_after_twenty_hours_of_nothing() {
    let site = Site::new().await;
    let member = site.member().await;
    site.turn_clock_to("2026-11-24T04:59");
    assert!(is_in(&member).await, "19 h 59 min");
    site.turn_clock_to("2026-11-25T00:58");
    assert!(is_in(&member).await, "19 h 59 min after the last page");
    site.turn_clock_to("2026-11-25T20:58");
    assert!(!is_in(&member).await, "20 h");
}

#[tokio::test]
async fn no_session_is_older_than_thirty_days() {
    let site = Site::new().await;
    let member = site.member().await;
    for day in 24..=30 {
        site.turn_clock_to(&format!("2026-11-{day}T09:00"));
        site.sql("UPDATE session SET last_seen_at = last_seen_at + 86400").await;
    }
    site.sql("UPDATE session SET last_seen_at = created_at + 29 * 86400").await;
    site.turn_clock_to("2026-12-22T09:00");
    assert!(is_in(&member).await);
    site.sql("UPDATE session SET last_seen_at = created_at + 30 * 86400 - 1").await;
    site.turn_clock_to("2026-12-23T09:00");
    assert!(!is_in(&member).await);
}

/// Signs in with the tick box "this is a shared computer".
async fn shared(site: &Site) -> Person {
    let person = site.visitor();
    let form = person.get("/sign-in").await.form("#answers").with("shared_computer", "yes");
    let page = person.submit(form.with("login", "member@esik.test").with("password", PASSWORD)).await;
    assert_eq!(page.status(), 303);
    assert!(!page.set_cookies()[0].contains("Max-Age"), "it ends with the browser");
    person
}

#[tokio::test]
async fn on_a_shared_computer_two_hours_of_nothing_are_enough() {
    let site = Site::new().await;
    let person = shared(&site).await;
    site.turn_clock_to("2026-11-23T10:59");
    assert!(is_in(&person).await);
    site.turn_clock_to("2026-11-23T12:59");
    assert!(!is_in(&person).await);
}

#[tokio::test]
async fn signing_out_on_a_shared_computer_forgets_language_and_look() {
    let site = Site::new().await;
    let person = shared(&site).await;
    person.reads("ru").await;
    person.post("/display", &[("theme", "dark")]).await;
    person.post("/sign-out", &[]).await;
    assert_eq!(
        [person.cookie("language"), person.cookie("display"), person.cookie("session")],
        [None, None, None]
    );
    let own = site.member().await;
    own.reads("ru").await;
    own.post("/sign-out", &[]).await;
    assert_eq!(own.cookie("language").as_deref(), Some("ru"), "one's own computer remembers");
}

#[tokio::test]
async fn a_computer_of_the_centre_is_shared_whatever_is_ticked() {
    let site = Site::new().await;
    let staff = site.staff().await;
    let form = staff.get("/centre-computer").await.form("main form");
    let page = staff.follow(&staff.submit(form).await).await;
    assert!(page.has(".summary-done") && page.has("main .note"));
    staff.post("/sign-out", &[]).await;
    assert!(staff.cookie("computer").is_some(), "the mark stays with the computer");
    assert!(!staff.get("/sign-in").await.has("#shared_computer"), "there is nothing to choose");
    staff.sign_in("member@esik.test", PASSWORD).await;
    assert_eq!(site.number("SELECT shared FROM session WHERE ended_at IS NULL").await, 1);
}

#[tokio::test]
async fn a_crowd_at_the_centres_computers_slows_nobody_down() {
    let site = Site::new().await;
    let staff = site.staff().await;
    staff.post("/centre-computer", &[]).await;
    staff.post("/sign-out", &[]).await;
    for number in 0..5 {
        staff.sign_in(&format!("guest{number}@esik.test"), "forgotten").await;
    }
    assert_eq!(
        site.number("SELECT max(failures) FROM sign_in_failure").await,
        1,
        "only what was typed counts"
    );
}

#[tokio::test]
async fn only_staff_and_administrators_mark_computers() {
    let site = Site::new().await;
    for (person, status) in [
        (site.member().await, 403),
        (site.coordinator().await, 403),
        (site.accountant().await, 403),
        (site.staff().await, 303),
        (site.admin().await, 303),
    ] {
        assert_eq!(person.post("/centre-computer", &[]).await.status(), status, "{}", person.id);
    }
    assert_eq!(site.visitor().post("/centre-computer", &[]).await.status(), 401);
}

#[tokio::test]
async fn after_signing_in_one_is_where_one_was_going() {
    let site = Site::new().await;
    let visitor = site.visitor();
    let sign_in = visitor.follow(&visitor.get("/bookings?page=2").await).await;
    let form = sign_in.form("#answers").with("login", "member@esik.test").with("password", "wrong");
    let again = visitor.submit(form).await.form("#answers");
    let page = visitor.submit(again.with("password", PASSWORD)).await;
    assert_eq!(page.location(), "/bookings?page=2");
}

/// A display form of a member whose session has ended, as the portal answers it.
async fn interrupted(site: &Site, member: &Person) -> Page {
    let form = member.get("/centre-computer").await;
    assert!(form.status() < 400, "{}", form.summary());
    site.turn_clock_to("2026-11-24T06:00");
    member.post("/centre-computer", &[("note", "жазғаным"), ("password", "never shown")]).await
}

#[tokio::test]
async fn what_was_typed_survives_a_session_that_ended() {
    let site = Site::new().await;
    let staff = site.staff().await;
    let page = interrupted(&site, &staff).await;
    assert_eq!((page.status(), page.text("h1").as_str()), (401, "Порталға кіру"));
    assert!(page.says("Жазғаныңыз сақталды"));
    assert!(!page.body.contains("never shown"));
    let form = page.form("#answers").with("login", "staff@esik.test");
    let wrong = staff.submit(form.with("password", "wrong")).await;
    assert_eq!(wrong.status(), 422);
    let given_back = staff.submit(wrong.form("#answers").with("password", PASSWORD)).await;
    assert_eq!(given_back.status(), 200);
    let form = given_back.form("main form");
    assert_eq!(form.action, "/centre-computer");
    assert_eq!(form.fields, [("note".to_owned(), "жазғаным".to_owned())]);
    assert_eq!(staff.submit(form).await.location(), "/centre-computer?notice=marked");
}

#[tokio::test]
async fn a_booking_whose_session_ended_is_made_after_signing_in() {
    let site = Site::new().await;
    let member = site.member().await;
    let when = "/bookings/new?resource=piano&date=2026-11-27&start=10:00&duration=60";
    let details = member.follow(&member.get(when).await).await.form("#answers").with("purpose", "жаттығу");
    let check = member.follow(&member.submit(details).await).await;
    site.turn_clock_to("2026-11-24T09:00");
    let asked = member.submit(check.form("#answers")).await;
    assert_eq!(asked.status(), 401);
    let form = asked.form("#answers").with("login", "member@esik.test").with("password", PASSWORD);
    let given_back = member.submit(form).await;
    let booked = member.submit(given_back.form("main form")).await;
    assert_eq!(booked.status(), 303, "{}", booked.summary());
    assert_eq!(site.word("SELECT purpose FROM booking").await, "жаттығу");
}

#[tokio::test]
async fn what_was_typed_is_never_given_to_another_person() {
    let site = Site::new().await;
    let staff = site.staff().await;
    let page = interrupted(&site, &staff).await;
    let form = page.form("#answers").with("login", "member@esik.test").with("password", PASSWORD);
    let other = staff.submit(form).await;
    assert_eq!(other.status(), 303);
    assert!(!staff.follow(&other).await.body.contains("жазғаным"));
}

#[tokio::test]
async fn a_form_behind_which_nobody_stood_is_not_kept() {
    let site = Site::new().await;
    let page = site.visitor().post("/centre-computer", &[("note", "жазғаным")]).await;
    assert_eq!(page.status(), 401);
    assert!(!page.body.contains("%D0") && !page.body.contains("жазғаным"));
}

#[tokio::test]
async fn who_left_or_only_applied_cannot_come_in_and_who_paused_can() {
    let site = Site::new().await;
    let member = site.member().await;
    for (state, status) in [("left", 422), ("applied", 200), ("paused", 303)] {
        site.sql(&format!("UPDATE member SET state = '{state}' WHERE id = 1")).await;
        let page = site.visitor().sign_in("member@esik.test", PASSWORD).await;
        assert_eq!(page.status(), status, "{state}");
        if state == "left" {
            assert_eq!(page.text("#login-error"), "Телефон, пошта немесе құпиясөз қате.");
            assert!(!is_in(&member).await, "the open session of somebody who left");
        }
    }
}

#[tokio::test]
async fn a_password_under_old_parameters_is_hashed_again() {
    use argon2::{Algorithm, Argon2, Params, PasswordHasher, Version};
    let site = Site::new().await;
    let weak = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8192, 1, 1, None).unwrap());
    let hash = weak.hash_password(PASSWORD.as_bytes()).unwrap().to_string();
    site.sql(&format!("UPDATE member SET password_hash = '{hash}' WHERE id = 1")).await;
    assert_eq!(site.visitor().sign_in("member@esik.test", PASSWORD).await.status(), 303);
    assert!(site.word("SELECT password_hash FROM member WHERE id = 1").await.contains("m=19456,t=2,p=1"));
    assert_eq!(site.visitor().sign_in("member@esik.test", PASSWORD).await.status(), 303);
}

#[tokio::test]
async fn coming_and_going_is_journalled_and_seen_at_most_every_ten_minutes() {
    let site = Site::new().await;
    let visitor = site.visitor();
    visitor.sign_in("member@esik.test", PASSWORD).await;
    let seen = "SELECT last_seen_at - created_at FROM session";
    for (civil, after) in [("2026-11-23T09:09", 0), ("2026-11-23T09:10", 600), ("2026-11-23T09:19", 600)] {
        site.turn_clock_to(civil);
        visitor.get("/display").await;
        assert_eq!(site.number(seen).await, after, "{civil}");
    }
    visitor.post("/sign-out", &[]).await;
    let journal = "SELECT group_concat(action) FROM journal WHERE by_member = 1";
    assert_eq!(site.word(journal).await, "signed_in,signed_out");
}

#[tokio::test]
async fn old_sessions_and_failures_are_deleted_when_nothing_is_owed_any_more() {
    let site = Site::new().await;
    let now = site.app().clock.now().seconds();
    site.turn_clock_to("2026-11-20T09:00");
    site.member().await;
    site.turn_clock_to(MONDAY);
    site.member().await;
    site.sql("INSERT INTO sign_in_failure (subject_hash, failures, last_at) VALUES (x'00', 1, 1)").await;
    let mut work = site.db().writer.begin().await.unwrap();
    esik::members::delete_old_sessions(&mut work, now).await.unwrap();
    esik::members::delete_old_failures(&mut work, now).await.unwrap();
    work.commit().await.unwrap();
    assert_eq!(site.number("SELECT count(*) FROM session").await, 1);
    assert_eq!(site.number("SELECT count(*) FROM sign_in_failure").await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_from_one_address_keeps_nobody_else_out() {
    let site = Site::new().await;
    let flood: Vec<_> = (0..150)
        .map(|number| {
            let stranger = site.visitor();
            tokio::spawn(
                async move { stranger.sign_in(&format!("u{number}@esik.test"), "wrong").await.status() },
            )
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(100)).await;
    let elsewhere = site.visitor().at("192.0.2.77");
    let page = elsewhere.sign_in("member@esik.test", PASSWORD).await;
    assert_eq!(page.status(), 303, "{}", page.summary());
    let finished = flood.iter().filter(|one| one.is_finished()).count();
    assert!(finished < 100, "{finished} of the flood came first");
    flood.iter().for_each(tokio::task::JoinHandle::abort);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_passwords_at_once_wait_for_one_another() {
    let site = Site::new().await;
    let began = Instant::now();
    let many: Vec<_> = (0..8)
        .map(|_| {
            let stranger = site.visitor();
            tokio::spawn(async move { stranger.sign_in("member@esik.test", "wrong").await.status() })
        })
        .collect();
    for one in many {
        assert_eq!(one.await.unwrap(), 422);
    }
    // None of them had failed when all of them began: 100, 200, 400 and 800 ms for the fifth to the eighth.
    assert!(began.elapsed() >= Duration::from_millis(1500), "{:?}", began.elapsed());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sign_in_on_its_way_does_not_survive_a_change_of_password() {
    let site = Site::new().await;
    // Nobody can write: the password is compared, and the session waits to be opened.
    let mut change = site.db().writer.begin().await.unwrap();
    let late = site.visitor();
    let late = tokio::spawn(async move { late.sign_in("member@esik.test", PASSWORD).await.status() });
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(!late.is_finished());
    sqlx::query("UPDATE member SET password_hash = 'another' WHERE id = 1")
        .execute(&mut *change)
        .await
        .unwrap();
    change.commit().await.unwrap();
    assert_eq!(late.await.unwrap(), 422);
    assert_eq!(site.number(LIVE).await, 0);
}
