//! Leaving and dying: nothing lets the person in, nobody acts for them, and nothing is held or sent any more.

use std::fs;

use esik::jobs::run_all;
use esik::privacy::retain;

use crate::erasure::known_everywhere;
use crate::support::{PASSWORD, Page, Person, Site};

/// What lets somebody in, tells what helps them or lets others act: so many rows of each for a person.
const HELD: &str = "SELECT (SELECT count(*) FROM session WHERE member_id = 1 AND ended_at IS NULL) || ' '
    || (SELECT count(*) FROM sign_in_code WHERE member_id = 1) || ' '
    || (SELECT count(*) FROM link WHERE member_id = 1 AND state IN ('waiting', 'sent')) || ' '
    || (SELECT count(*) FROM second_step WHERE member_id = 1) || ' '
    || (SELECT count(*) FROM recovery_code WHERE member_id = 1) || ' '
    || (SELECT count(*) FROM member WHERE id = 1 AND password_hash IS NOT NULL) || ' '
    || (SELECT count(*) FROM access_needs WHERE member_id = 1) || ' '
    || (SELECT count(*) FROM helper_grant WHERE 1 IN (member_id, helper_id) AND ended_at IS NULL) || ' '
    || (SELECT count(*) FROM helper_offer WHERE member_id = 1 OR login = 'member@esik.test')";
const NOTHING: &str = "0 0 0 0 0 0 0 0 0";

/// Somebody with everything that can be held.
async fn holding_everything() -> Site {
    let site = known_everywhere().await;
    site.member().await;
    let held = site.word(HELD).await;
    assert!(!held.split(' ').any(|rows| rows == "0"), "{held}");
    site
}

async fn note_death(site: &Site) -> Person {
    let admin = site.admin().await;
    admin.reads("en").await;
    let fields = [("password", PASSWORD)];
    assert_eq!(admin.post("/people/1/death", &fields).await.status(), 303);
    admin
}

/// Takes the note of a death back.
async fn undo(admin: &Person) -> Page {
    let page = admin.get("/people/1/death").await;
    admin.submit(page.form("#answers").with("password", PASSWORD)).await
}

#[tokio::test]
async fn nothing_lets_in_whoever_died_and_nobody_acts_for_them() {
    let site = holding_everything().await;
    note_death(&site).await;
    assert_eq!(site.word(HELD).await, NOTHING);
    let kept = "SELECT group_concat(consent_withdrawal.by_member) FROM consent_withdrawal";
    assert_eq!(site.word(kept).await, "5", "who ended the consent is known");
}

#[tokio::test]
async fn whoever_left_keeps_no_key_either() {
    let site = holding_everything().await;
    let admin = site.admin().await;
    admin.post("/people/1/membership", &[("state", "left")]).await;
    assert!(site.word(HELD).await.starts_with("0 0 0 "), "at once");
    esik::privacy::clear_departed(site.app()).await.unwrap();
    assert_eq!(site.word(HELD).await, NOTHING);
    // A second run has nothing to do, erased or not.
    admin.post("/people/1/erasure", &[("sure", "on"), ("password", PASSWORD)]).await;
    esik::privacy::clear_departed(site.app()).await.unwrap();
}

#[tokio::test]
async fn a_death_frees_what_was_held_and_silences_the_portal() {
    let site = known_everywhere().await;
    let phone = site.member().await;
    let admin = site.admin().await;
    admin.reads("en").await;
    let fields = [("contact", "Серіков Нұрлан"), ("phone", "8 701 234 56 78"), ("password", PASSWORD)];
    let done = admin.follow(&admin.post("/people/1/death", &fields).await).await;
    assert_eq!(done.text(".summary h2"), "It is noted.");
    assert!(done.says("Has died") && !done.has("form.answers"));
    assert_eq!(phone.get("/bookings").await.status(), 303, "signed out");
    assert_eq!(site.visitor().sign_in("member@esik.test", PASSWORD).await.status(), 422);
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE member_id = 1 AND held").await, 0);
    assert_eq!(
        site.number("SELECT count(*) FROM delivery WHERE member_id = 1 AND state = 'waiting'").await,
        0
    );
    assert_eq!(
        site.number("SELECT count(*) FROM message WHERE member_id = 1 AND kind = 'cancelled_by_staff'").await,
        0,
        "nothing is told any more"
    );
    let family = "SELECT emergency_name || ' ' || emergency_phone FROM member WHERE id = 1";
    assert_eq!(site.word(family).await, "Серіков Нұрлан +77012345678");
    assert_eq!(admin.post("/people/1/membership", &[("state", "active")]).await.status(), 404);
}

#[tokio::test]
async fn a_death_noted_by_mistake_is_taken_back_with_the_password() {
    let site = Site::new().await;
    let admin = site.admin().await;
    admin.reads("en").await;
    assert_eq!(admin.post("/people/1/death/withdrawal", &[("password", PASSWORD)]).await.status(), 404);
    note_death(&site).await;
    let again = admin.post("/people/1/death", &[("contact", "\u{202e}"), ("password", PASSWORD)]).await;
    assert_eq!(again.location(), "/people/1/death", "it is noted already, and the page says so");
    for (typed, sentence) in
        [("", "Enter your current password."), ("guess", "The current password is wrong.")]
    {
        let page = admin.post("/people/1/death/withdrawal", &[("password", typed)]).await;
        assert_eq!((page.status(), page.text("#password-error").as_str()), (422, sentence));
    }
    assert_eq!(site.word("SELECT state FROM member WHERE id = 1").await, "died");
    let done = admin.follow(&undo(&admin).await).await;
    assert_eq!(done.text(".summary h2"), "The account is open again.");
    let log = "SELECT group_concat(detail) FROM journal WHERE action = 'membership_changed'";
    assert_eq!(site.word(log).await, "died,active");
}

#[tokio::test]
async fn after_a_withdrawn_death_the_person_is_what_they_were() {
    for state in ["applied", "active", "paused", "left"] {
        let site = Site::new().await;
        site.sql(&format!("UPDATE member SET state = '{state}' WHERE id = 1")).await;
        let admin = note_death(&site).await;
        assert_eq!(undo(&admin).await.status(), 303);
        assert_eq!(site.word("SELECT state FROM member WHERE id = 1").await, state);
        assert_eq!(site.number("SELECT count(*) FROM member WHERE died_at IS NOT NULL").await, 0);
    }
}

#[tokio::test]
async fn after_a_withdrawn_death_a_code_from_the_desk_lets_the_person_in() {
    let site = Site::new().await;
    let admin = note_death(&site).await;
    let gone = admin.post("/people/code", &[("login", "member@esik.test")]).await;
    assert_eq!(gone.status(), 422, "the dead get no code");
    undo(&admin).await;
    assert_eq!(site.visitor().sign_in("member@esik.test", PASSWORD).await.status(), 422);
    let given = admin.post("/people/code", &[("login", "member@esik.test")]).await;
    let code = given.text("p.code");
    let new = "төрт жаңа сөз жетеді";
    let fields =
        [("login", "member@esik.test"), ("code", &code), ("new_password", new), ("repeated_password", new)];
    let person = site.visitor();
    assert_eq!(person.post("/code", &fields).await.status(), 303);
    assert_eq!(person.get("/bookings").await.status(), 200);
}

#[tokio::test]
async fn nothing_is_ever_sent_to_the_dead() {
    let site = holding_everything().await;
    note_death(&site).await;
    // What was on its way already, whoever put it there.
    site.sql(
        "INSERT INTO message (id, member_id, kind, facts, created_at)
             VALUES (7001, 1, 'password_changed', json_object('kind', 'password_changed'), 1795406400);
         INSERT INTO delivery (message_id, member_id, way, next_at) VALUES (7001, 1, 'email', 1), (7001, 1, 'by_hand', 1);
         INSERT INTO link (purpose, member_id, email, asked_at, next_at) VALUES
             ('invitation', 1, 'member@esik.test', 1795406400, 1), ('not_now', 1, 'member@esik.test', 1795406400, 1),
             ('email_changed', 1, 'member@esik.test', 1795406400, 1);
         INSERT INTO link_request (login, purpose, asked_at) VALUES ('member@esik.test', 'sign_in', 1)",
    )
    .await;
    let coordinator = site.coordinator().await;
    assert!(!coordinator.get("/contacts").await.says("Серікова"), "nobody is asked to phone");
    let page = coordinator.get("/announcements/new").await;
    let form = page.form("#answers").with("title_kk", "Сенбіде шахмат").with("audience", "everybody");
    let sent = coordinator.submit(form.with("shown_until", "2026-11-30")).await;
    assert!(sent.status() < 400, "{}", sent.summary());
    site.visitor().post("/sign-in/link", &[("login", "member@esik.test"), ("purpose", "new_password")]).await;
    for hour in ["09:00", "10:00"] {
        site.turn_clock_to(&format!("2026-11-23T{hour}"));
        run_all(&site.app()).await;
        run_all(&site.app()).await;
    }
    let told = "SELECT count(*) FROM message WHERE member_id = 1 AND created_at >= 1795406400 AND id <> 7001";
    assert_eq!(site.number(told).await, 0);
    let waiting = "SELECT (SELECT count(*) FROM delivery WHERE member_id = 1 AND state = 'waiting')
        + (SELECT count(*) FROM link WHERE member_id = 1 AND state IN ('waiting', 'sent'))";
    assert_eq!(site.number(waiting).await, 0);
    let letters =
        fs::read_dir(site.letters()).map(|all| all.map(|file| fs::read_to_string(file.unwrap().path())));
    for letter in letters.into_iter().flatten() {
        assert!(!letter.unwrap().contains("member@esik.test"));
    }
}

#[tokio::test]
async fn the_dead_are_forgotten_two_years_later() {
    let site = Site::new().await;
    note_death(&site).await;
    let erased = "SELECT count(*) FROM member WHERE id = 1 AND erased_at IS NOT NULL";
    for (day, wanted) in [("2028-11-20", 0), ("2028-11-24", 1)] {
        site.turn_clock_to(&format!("{day}T03:00"));
        retain(site.app()).await.unwrap();
        assert_eq!(site.number(erased).await, wanted, "{day}");
    }
    assert_eq!(site.word("SELECT given_name || state FROM member WHERE id = 1").await, "№ 1died");
}

#[tokio::test]
async fn what_is_wrong_with_the_note_of_a_death_is_said_at_its_field() {
    let site = Site::new().await;
    let admin = site.admin().await;
    admin.reads("en").await;
    let fields = [("contact", "Нұрлан"), ("phone", "soon"), ("password", PASSWORD)];
    let page = admin.post("/people/1/death", &fields).await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.text("#phone-error"), "Check the phone number. For example: +7 701 234 56 78.");
    assert_eq!(
        (page.attribute("#contact", "value").as_str(), page.attribute("#phone", "value").as_str()),
        ("Нұрлан", "soon")
    );
    let page = admin.post("/people/1/death", &[]).await;
    assert_eq!(page.text("#password-error"), "Enter your current password.");
    assert_eq!(site.word("SELECT state FROM member WHERE id = 1").await, "active");
}

#[tokio::test]
async fn whoever_leaves_frees_what_they_hold_within_a_minute() {
    let site = known_everywhere().await;
    let admin = site.admin().await;
    admin.post("/people/1/membership", &[("state", "left")]).await;
    assert!(site.number("SELECT count(*) FROM booking WHERE member_id = 1 AND held").await > 0);
    esik::privacy::clear_departed(site.app()).await.unwrap();
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE member_id = 1 AND held").await, 0);
    let reason = "SELECT reason FROM booking_event WHERE to_state = 'cancelled' LIMIT 1";
    assert_eq!(site.word(reason).await, "Мүше орталықтан кетті.");
}
