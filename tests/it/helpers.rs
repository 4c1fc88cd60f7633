//! Helpers and legal representatives: who may act for whom, with which rights, and that nothing is mixed up.

use std::collections::BTreeSet;

use axum::http::Method;

use crate::database::{Booked, LIBRARY};
use crate::roles::{self, Row, TABLE, address};
use crate::support::{Form, Page, Person, Site};

const RIGHTS: [(&str, &str); 5] = [
    ("may_book", "book"),
    ("may_cancel", "cancel"),
    ("may_collect", "collect"),
    ("may_read", "read"),
    ("sees_support", "support"),
];

const WISH: [(&str, &str); 6] = [
    ("key", "key-of-a-helper"),
    ("resource", "piano"),
    ("date", "2026-11-27"),
    ("start", "15:00"),
    ("duration", "60"),
    ("people", "1"),
];

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// The first member allows the second these things.
async fn allow(site: &Site, rights: &[&str]) {
    let has = |right: &str| i32::from(rights.contains(&right));
    let flags = RIGHTS.map(|(_, code)| has(code).to_string()).join(", ");
    let columns = RIGHTS.map(|(column, _)| column).join(", ");
    site.sql(&format!(
        "INSERT INTO helper_grant (id, member_id, helper_id, footing, {columns}, recorded_by, recorded_at)
         VALUES (7, 1, 2, 'helper', {flags}, 1, 1700000000)"
    ))
    .await;
}

/// The second member, acting for the first.
async fn acting(site: &Site, rights: &[&str]) -> Person {
    allow(site, rights).await;
    let helper = in_english(site.other_member().await).await;
    assert_eq!(act(&helper).await.status(), 303);
    helper
}

async fn act(helper: &Person) -> Page {
    helper.post("/acting", &[("member", "1")]).await
}

async fn withdraw(site: &Site) {
    assert_eq!(site.member().await.post("/account/helpers/7/ending", &[]).await.status(), 303);
}

/// A request of the first member's for the library, number 50, with what they need.
async fn asked_for(site: &Site) {
    let sql = Booked::of(LIBRARY, 1, "10:00", "11:00").sql();
    site.sql(&sql.replace("(resource_id", "(id, resource_id").replace("VALUES (", "VALUES (50, ")).await;
    site.sql(
        "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member)
         VALUES (50, 'new', 'requested', 1, 1);
         INSERT INTO support_request (booking_id, wish, status, asked_at, consent_text, consent_language, consent_by)
         VALUES (50, 'wish 7431', 'asked', 1, 'x', 'kk', 1)",
    )
    .await;
}

async fn book(helper: &Person, more: &[(&str, &str)]) -> Page {
    helper.post("/bookings", &[&WISH, more].concat()).await
}

#[tokio::test]
async fn an_offer_counts_once_it_is_accepted_and_until_either_side_ends_it() {
    let site = Site::new().await;
    let (member, helper) =
        (in_english(site.member().await).await, in_english(site.other_member().await).await);
    let form = member.get("/account/helpers/new").await.form("#answers");
    let mut form = form.with("login", "8 777 123 45 68").with("rights", "book");
    form.fields.push(("rights".into(), "read".into()));
    let page = member.follow(&member.submit(form).await).await;
    assert!(page.says("The request is kept.") && page.says("+7 777 123 4568"), "{}", page.summary());
    assert_eq!(act(&helper).await.status(), 404, "nothing is allowed yet");
    assert!(helper.get("/messages").await.says("You are asked to help: Әлия Серікова"));
    let offers = helper.get("/account/helpers").await;
    assert!(offers.says("Әлия Серікова") && offers.says("Book") && offers.says("Read messages"));
    assert!(!offers.says("Cancel bookings"));
    let done = helper.follow(&helper.submit(offers.form("form[action$='/acceptance']")).await).await;
    assert!(done.says("Whom you help") && done.has("form[action='/acting']"), "{}", done.summary());
    assert!(member.get("/messages").await.says("Helper: Дәулет Оспанов"));
    assert!(member.get("/account/helpers").await.says("Дәулет Оспанов"));
    assert_eq!(helper.follow(&act(&helper).await).await.text(".acting p"), "You act for Әлия Серікова");
    let stopped = helper.follow(&helper.post("/acting/ending", &[]).await).await;
    assert!(stopped.says("You act for yourself again.") && !stopped.has(".acting"));
    helper.submit(stopped.form("form[action$='/ending']:has(.danger)")).await;
    assert_eq!(act(&helper).await.status(), 404);
    assert!(member.get("/messages").await.says("The rights of a helper have ended"));
    let journal =
        "SELECT group_concat(action || ' ' || by_member || ' ' || about, '; ') FROM journal WHERE about = 1";
    assert_eq!(site.word(journal).await, "helper_recorded 2 1; acting_begun 2 1; helper_ended 2 1");
}

#[tokio::test]
async fn an_offer_to_somebody_unknown_looks_like_any_other() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let mut seen = Vec::new();
    for login in ["member2@esik.test", "nobody@esik.test"] {
        let sent = member.post("/account/helpers/new", &[("login", login), ("rights", "book")]).await;
        let page = member.follow(&sent).await;
        seen.push((sent.status(), sent.location().to_owned(), page.text("main").replace(login, "LOGIN")));
        let offer = site.number("SELECT max(id) FROM helper_offer").await;
        let back = member.post(&format!("/account/helpers/offers/{offer}/ending"), &[]).await;
        seen.push((back.status(), back.location().to_owned(), member.follow(&back).await.text("main")));
    }
    assert_eq!(seen[..2], seen[2..]);
    assert_eq!(site.number("SELECT count(*) FROM helper_offer").await, 0);
}

#[tokio::test]
async fn nobody_helps_themselves_and_twice_is_one() {
    let site = Site::new().await;
    let (member, helper) = (in_english(site.member().await).await, site.other_member().await);
    for own in ["member@esik.test", "+7 777 123 4567"] {
        let page = member.post("/account/helpers/new", &[("login", own), ("rights", "book")]).await;
        assert_eq!(
            (page.status(), &*page.text("#login-error")),
            (422, "This is the same person. Name somebody else.")
        );
        assert!(page.has("#rights-book[checked]"), "what was ticked is kept");
    }
    for (login, right) in
        [("member2@esik.test", "book"), ("member2@esik.test", "cancel"), ("87771234568", "read")]
    {
        member.post("/account/helpers/new", &[("login", login), ("rights", right)]).await;
    }
    assert_eq!(site.number("SELECT count(*) FROM helper_offer").await, 2, "one for each way to sign in");
    let offers = helper.get("/account/helpers").await;
    helper.submit(offers.form("form[action$='/acceptance']")).await;
    let found =
        "SELECT count(*) || ' ' || sum(may_cancel) || (SELECT count(*) FROM helper_offer) FROM helper_grant";
    assert_eq!(site.word(found).await, "1 10", "the other offer went with it");
    member.post("/account/helpers/new", &[("login", "member2@esik.test"), ("rights", "book")]).await;
    helper.submit(helper.get("/account/helpers").await.form("form[action$='/acceptance']")).await;
    assert_eq!(
        site.word("SELECT count(*) || ' ' || sum(may_book) || sum(may_cancel) FROM helper_grant").await,
        "1 10"
    );
}

#[tokio::test]
async fn an_offer_is_declined_taken_back_or_forgotten() {
    let site = Site::new().await;
    let (member, helper) = (in_english(site.member().await).await, site.other_member().await);
    let offer = [("login", "member2@esik.test"), ("rights", "book")];
    member.post("/account/helpers/new", &offer).await;
    let page = helper.get("/account/helpers").await;
    assert_eq!(helper.submit(page.form("form[action$='/ending']")).await.status(), 303);
    assert!(member.get("/messages").await.says("Your request for help was declined: member2@esik.test"));
    member.post("/account/helpers/new", &offer).await;
    site.turn_clock_to("2026-12-24T10:00");
    let (member, helper) = (site.member().await, site.other_member().await);
    assert!(!helper.get("/account/helpers").await.has("form[action$='/acceptance']"), "after a month");
    assert!(!member.get("/account/helpers").await.has("form[action*='offers']"));
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(site.number("SELECT count(*) FROM helper_offer").await, 0);
}

#[tokio::test]
async fn rights_are_changed_by_the_member_alone_and_at_once() {
    let site = Site::new().await;
    let helper = acting(&site, &["book"]).await;
    assert_eq!(helper.get("/messages").await.status(), 403);
    let member = in_english(site.member().await).await;
    let form = member.get("/account/helpers/7").await.form("#answers");
    assert_eq!(form.value("rights"), "book");
    let done =
        member.follow(&member.submit(form.with("rights", "read").with("until", "24.11.2026")).await).await;
    assert!(
        done.says("What is allowed has changed.") && done.says("Tuesday, 24 November 2026"),
        "{}",
        done.summary()
    );
    assert_eq!(helper.get("/messages").await.status(), 200);
    assert_eq!(helper.get("/bookings").await.status(), 403);
    helper.post("/acting/ending", &[]).await;
    assert_eq!(
        helper.get("/account/helpers/7").await.status(),
        404,
        "a helper does not change their own rights"
    );
    assert_eq!(helper.post("/account/helpers/7", &[("rights", "support")]).await.status(), 404);
}

/// Status of each act: to list bookings, to book, to give up, to read messages, to ask for support.
async fn acts(rights: &[&str]) -> [u16; 5] {
    let site = Site::new().await;
    asked_for(&site).await;
    let helper = acting(&site, rights).await;
    let mine = ("whom", "1");
    let support = [mine, ("key", "key-of-support"), ("support", "a ramp"), ("support_consent", "en")];
    let with_support: Vec<_> = WISH.into_iter().filter(|(name, _)| *name != "key").chain(support).collect();
    let answers = [
        helper.get("/bookings").await.status(),
        helper.post("/bookings/check", &with_support).await.status(),
        book(&helper, &[mine]).await.status(),
        helper.post("/bookings/50/cancellation", &[]).await.status(),
        helper.get("/messages").await.status(),
    ];
    let booked = site.number("SELECT count(*) FROM booking WHERE member_id = 1 AND made_by = 2").await;
    assert_eq!(booked == 1, rights.contains(&"book"), "{rights:?}");
    let given_up = site.number("SELECT count(*) FROM booking WHERE id = 50 AND state = 'cancelled'").await;
    assert_eq!(given_up == 1, rights.contains(&"cancel"), "{rights:?}");
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE member_id = 2").await, 0, "{rights:?}");
    answers
}

#[tokio::test]
async fn each_right_allows_its_own_act_and_no_other() {
    let cases: [(&[&str], [u16; 5]); 8] = [
        (&["book"], [200, 422, 303, 403, 403]),
        (&["cancel"], [200, 403, 403, 303, 403]),
        (&["collect"], [403; 5]),
        (&["read"], [403, 403, 403, 403, 200]),
        (&["support"], [403; 5]),
        (&["book", "support"], [200, 303, 303, 403, 403]),
        (&["cancel", "collect", "read", "support"], [200, 403, 403, 303, 200]),
        (&["book", "cancel", "collect", "read"], [200, 422, 303, 303, 200]),
    ];
    for (rights, expected) in cases {
        assert_eq!(acts(rights).await, expected, "{rights:?}");
    }
}

#[tokio::test]
async fn a_grant_counts_through_its_last_day() {
    let site = Site::new().await;
    let helper = acting(&site, &["book", "cancel"]).await;
    site.sql("UPDATE helper_grant SET until = '2026-11-23'").await;
    site.turn_clock_to("2026-11-23T23:59");
    assert_eq!(helper.get("/bookings").await.status(), 200);
    site.turn_clock_to("2026-11-24T00:00");
    let page = helper.get("/bookings").await;
    assert_eq!(page.status(), 403);
    assert!(page.text(".acting").contains("This is no longer allowed."), "{}", page.text(".acting"));
    assert_eq!(book(&helper, &[("whom", "1")]).await.status(), 403, "and books for nobody by mistake");
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 0);
    helper.post("/acting/ending", &[]).await;
    assert_eq!(act(&helper).await.status(), 404);
    assert!(!helper.get("/account/helpers").await.has("form[action='/acting']"));
}

#[tokio::test]
async fn a_grant_ends_when_either_leaves() {
    for leaver in [1, 2] {
        let site = Site::new().await;
        let helper = acting(&site, &["book"]).await;
        site.sql(&format!("UPDATE member SET state = 'left' WHERE id = {leaver}")).await;
        assert_ne!(helper.get("/bookings").await.status(), 200, "{leaver}");
    }
}

#[tokio::test]
async fn withdrawal_while_a_form_is_open_books_nothing_and_loses_nobody() {
    let site = Site::new().await;
    let helper = acting(&site, &["book"]).await;
    let checked = helper.post("/bookings/check", &[&WISH[..], &[("whom", "1")]].concat()).await;
    let page = helper.follow(&checked).await;
    assert!(page.says("For whom Әлия Серікова"), "{}", page.summary());
    withdraw(&site).await;
    let refused = helper.submit(page.form("#answers")).await;
    assert_eq!(refused.status(), 403);
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 0, "neither for her nor for him");
}

#[tokio::test]
async fn a_form_for_one_is_never_sent_for_another() {
    let site = Site::new().await;
    let helper = acting(&site, &["book"]).await;
    let checked =
        helper.post("/bookings/check", &[&WISH[..], &[("whom", "1"), ("purpose", "duet 55")]].concat()).await;
    let for_her = helper.follow(&checked).await;
    helper.post("/acting/ending", &[]).await;
    let refused = helper.submit(for_her.form("#answers")).await;
    assert_eq!(refused.status(), 422);
    assert_eq!(
        refused.text("#whom"),
        "The form was for somebody else and was not sent. Fill it in again below."
    );
    assert!(!refused.body.contains("duet 55") && refused.form("#answers").value("whom").is_empty());
    let own = helper.follow(&helper.post("/bookings/check", &WISH).await).await;
    act(&helper).await;
    assert_eq!(helper.submit(own.form("#answers")).await.status(), 422);
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 0);
}

#[tokio::test]
async fn a_draft_is_shown_to_who_typed_it_and_to_no_other_helper() {
    let site = Site::new().await;
    let helper = acting(&site, &["book"]).await;
    let typed = [&WISH[..], &[("whom", "1"), ("purpose", "duet 55")]].concat();
    let address = helper.post("/bookings/check", &typed).await.location().to_owned();
    assert!(helper.get(&address).await.says("duet 55"));
    assert!(!site.member().await.get(&address).await.body.contains("duet 55"));
    site.sql(
        "INSERT INTO helper_grant (member_id, helper_id, footing, may_book, may_cancel, may_collect, may_read,
         sees_support, recorded_by, recorded_at) VALUES (1, 6, 'helper', 1, 0, 0, 0, 0, 1, 1)",
    )
    .await;
    let another = site.accountant().await;
    act(&another).await;
    assert!(!another.get(&address).await.body.contains("duet 55"));
    helper.post("/acting/ending", &[]).await;
    assert!(!helper.get(&address).await.body.contains("duet 55"), "nor among one's own");
}

#[tokio::test]
async fn a_key_books_once_for_one_and_is_used_up_for_others() {
    let site = Site::new().await;
    let helper = acting(&site, &["book"]).await;
    let first = book(&helper, &[("whom", "1")]).await;
    assert_eq!(book(&helper, &[("whom", "1")]).await.location(), first.location());
    helper.post("/acting/ending", &[]).await;
    let later = WISH.map(|(name, value)| (name, if name == "start" { "16:30" } else { value }));
    let other = helper.post("/bookings", &later).await;
    assert_eq!(other.status(), 200, "asked to check with a fresh key: {}", other.summary());
    let sent = helper.submit(other.form("#answers")).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert_eq!(site.word("SELECT group_concat(member_id || ' ' || made_by) FROM booking").await, "1 2,2 2");
}

#[tokio::test]
async fn a_form_that_was_sent_counts_as_sent_when_a_right_is_gone() {
    let site = Site::new().await;
    let helper = acting(&site, &["book", "support"]).await;
    let more = [("whom", "1"), ("kinds", "reader"), ("support_consent", "kk")];
    let first = book(&helper, &more).await;
    assert_eq!(first.status(), 303, "{}", first.summary());
    site.sql("UPDATE helper_grant SET sees_support = 0").await;
    assert_eq!(book(&helper, &more).await.location(), first.location());
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 1);
}

#[tokio::test]
async fn limits_count_for_the_member() {
    let site = Site::new().await;
    let helper = acting(&site, &["book"]).await;
    assert_eq!(book(&helper, &[("whom", "1")]).await.status(), 303);
    let elsewhere = [("key", "key-number-two"), ("resource", "chess"), ("whom", "1")];
    let again: Vec<_> =
        WISH.into_iter().filter(|(name, _)| !["key", "resource"].contains(name)).chain(elsewhere).collect();
    assert_eq!(helper.post("/bookings", &again).await.status(), 422, "she is at the piano");
    helper.post("/acting/ending", &[]).await;
    let own: Vec<_> = again.into_iter().filter(|(name, _)| *name != "whom").collect();
    assert_eq!(helper.post("/bookings", &own).await.status(), 303, "he is not");
}

#[tokio::test]
async fn history_and_messages_say_by_whom_for_whom_in_three_languages() {
    let site = Site::new().await;
    let helper = acting(&site, &["book", "cancel"]).await;
    let booking = book(&helper, &[("whom", "1")]).await.location().split('?').next().unwrap().to_owned();
    let gone = helper.post(&format!("{booking}/cancellation"), &[]).await;
    assert_eq!(gone.status(), 303, "without a reason: {}", gone.summary());
    let member = site.member().await;
    for (language, history, made, gone) in [
        (
            "kk",
            "Дәулет Оспанов, Әлия Серікова үшін",
            "Мүше үшін жасаған адам: Дәулет Оспанов",
            "Сіз үшін брондаудан бас тартылды: Фортепиано",
        ),
        (
            "ru",
            "Дәулет Оспанов за участника: Әлия Серікова",
            "Это сделал за участника другой человек: Дәулет Оспанов",
            "Бронирование отменено за вас: Фортепиано",
        ),
        (
            "en",
            "Дәулет Оспанов for Әлия Серікова",
            "Done for the member by Дәулет Оспанов",
            "A booking was cancelled for you: Piano",
        ),
    ] {
        member.reads(language).await;
        let page = member.get(&booking).await;
        let said = page.texts(".history li");
        assert!(said.len() == 2 && said.iter().all(|line| line.contains(history)), "{said:?}");
        let messages = member.get("/messages").await;
        assert!(messages.says(made) && messages.says(gone), "{}", messages.summary());
    }
    assert_eq!(
        site.number("SELECT count(*) FROM booking_event WHERE by_member = 2 AND grant_id = 7").await,
        2
    );
    assert_eq!(site.number("SELECT count(*) FROM message WHERE member_id = 2 AND booking_id > 0").await, 0);
}

#[tokio::test]
async fn the_queue_says_who_asked_for_whom() {
    let site = Site::new().await;
    let helper = acting(&site, &["book"]).await;
    let wish = WISH.map(|(name, value)| (name, if name == "resource" { "library" } else { value }));
    assert_eq!(helper.post("/bookings", &[&wish[..], &[("whom", "1")]].concat()).await.status(), 303);
    let coordinator = in_english(site.coordinator().await).await;
    let queue = coordinator.get("/approvals").await;
    assert!(queue.says("Member Әлия Серікова Asked for by Дәулет Оспанов"), "{}", queue.summary());
    assert!(coordinator.get("/messages").await.says("Done for the member by Дәулет Оспанов"));
}

#[tokio::test]
async fn support_is_hidden_from_a_helper_and_shown_with_the_right_under_the_members_eyes() {
    for (rights, sees) in [(&["book", "read"][..], false), (&["book", "read", "support"][..], true)] {
        let site = Site::new().await;
        asked_for(&site).await;
        site.coordinator().await.post("/bookings/50/refusal", &[("reason", "no ramp 99")]).await;
        let helper = acting(&site, rights).await;
        let page = helper.get("/bookings/50").await;
        assert_eq!(page.status(), 200);
        assert_eq!(page.body.contains("7431"), sees, "{rights:?}");
        assert_eq!(page.body.contains("no ramp 99"), sees, "a reason may speak of it: {rights:?}");
        assert_eq!(helper.get("/messages").await.body.contains("no ramp 99"), sees, "{rights:?}");
        let views = "SELECT count(*) FROM journal WHERE action = 'support_viewed' AND by_member = 2 AND booking_id = 50";
        assert_eq!(site.number(views).await, i64::from(sees));
        assert_eq!(site.member().await.get("/bookings/50").await.says("Дәулет Оспанов"), sees);
        let again = format!(
            "/bookings/new?{}&draft=key-of-a-test&change=details",
            "resource=piano&duration=60&date=2026-11-27&start=15:00"
        );
        let details = helper.get(&again).await;
        assert_eq!(details.has("textarea#support"), sees, "{}", details.summary());
        assert!(!sees || details.says("I agree on behalf of Әлия Серікова."));
        assert!(sees || details.says("You may not see or ask for support for this person."));
        assert_eq!(helper.get("/approvals").await.status(), 403);
    }
}

#[tokio::test]
async fn consent_to_support_is_given_on_behalf_and_kept_so() {
    let site = Site::new().await;
    let helper = acting(&site, &["book", "support"]).await;
    let more = [("whom", "1"), ("support", "a ramp"), ("support_consent", "en")];
    assert_eq!(book(&helper, &more).await.status(), 303);
    let kept = "SELECT consent_by || ' ' || consent_text FROM support_request";
    assert!(site.word(kept).await.starts_with("2 I agree on behalf of Әлия Серікова."));
    let site = Site::new().await;
    let helper = acting(&site, &["book"]).await;
    let page = book(&helper, &more).await;
    assert_eq!(page.status(), 422);
    assert_eq!(site.number("SELECT count(*) FROM support_request").await, 0);
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 0);
}

#[tokio::test]
async fn acting_belongs_to_one_sign_in_and_ends_with_it() {
    let site = Site::new().await;
    let helper = acting(&site, &["book"]).await;
    let phone = site.other_member().await;
    assert!(!phone.get("/bookings").await.has(".acting"), "another sign-in is oneself");
    assert_eq!(helper.post("/sign-out", &[]).await.status(), 303);
    let back = site.visitor();
    assert_eq!(back.sign_in("member2@esik.test", crate::support::PASSWORD).await.status(), 303);
    assert!(!back.get("/").await.has(".acting"));
    assert_eq!(back.get("/account").await.status(), 200);
}

/// Open while acting: what is open to everybody, and what is about the member.
fn is_open(row: &Row) -> bool {
    const OF_THE_MEMBER: [&str; 25] = [
        "/bookings",
        "/bookings/new",
        "/bookings/check",
        "/bookings/{id}",
        "/find/choice",
        "/bookings/{id}/calendar.ics",
        "/bookings/{id}/cancellation",
        "/bookings/{id}/answer",
        "/bookings/{id}/reminder",
        "/bookings/{id}/move/withdrawal",
        "/bookings/{id}/support/another",
        "/bookings/{id}/support/withdrawal",
        "/waiting-list",
        "/waiting-list/new",
        "/waiting-list/{id}",
        "/waiting-list/{id}/acceptance",
        "/waiting-list/{id}/withdrawal",
        "/series",
        "/series/new",
        "/series/{id}",
        "/series/{id}/move",
        "/messages",
        "/messages/reading",
        "/messages/{id}/reading",
        "/sign-out",
    ];
    let turned_away = if row.method == "GET" { 303 } else { 401 };
    let is_public = row.statuses[0] != turned_away || row.route.starts_with("/sign-in");
    is_public || OF_THE_MEMBER.contains(&row.route) || row.route.starts_with("/acting")
}

#[tokio::test]
async fn while_acting_only_the_members_pages_are_open_and_each_says_so_first() {
    let site = roles::site().await;
    // A coordinator, staff and an administrator each help the one before them: their roles count for nothing meanwhile.
    for (role, member) in [("coordinator", 2), ("staff", 3), ("admin", 4), ("accountant", 5), ("member", 6)] {
        for language in ["kk", "ru", "en"] {
            let person = roles::person(&site, role).await;
            person.reads(language).await;
            assert_eq!(
                person.post("/acting", &[("member", &member.to_string())]).await.status(),
                303,
                "{role}"
            );
            for row in TABLE.iter().filter(|row| row.method == "GET") {
                let page = person.get(&address(row, &person)).await;
                assert!(
                    is_open(row) || page.status() == 403,
                    "{role}: {} is {}",
                    page.address,
                    page.status()
                );
                if page.header("content-type").starts_with("text/html") && !page.body.is_empty() {
                    assert!(
                        page.has("[role=region].acting[aria-labelledby='acting-for'] + main"),
                        "{role}: {}",
                        page.address
                    );
                    assert!(page.text("title").contains(&page.text(".acting .name")), "{}", page.address);
                    assert!(
                        page.has(".acting form[action='/acting/ending'] button"),
                        "{role}: {}",
                        page.address
                    );
                    // What is said of the portal itself speaks of everybody's pages.
                    let part = if row.route == "/help" { "header a" } else { "header a, main a" };
                    let links = page.attributes(part, "href");
                    assert!(
                        links.iter().all(|to| !to.starts_with("/account") && !to.starts_with("/approvals")),
                        "{role}: {} leads to {links:?}",
                        page.address
                    );
                }
            }
        }
    }
}

#[tokio::test]
async fn nothing_of_ones_own_is_changed_while_acting() {
    let site = roles::site().await;
    for row in TABLE.iter().filter(|row| row.method == "POST") {
        let person = site.accountant().await;
        assert_eq!(person.post("/acting", &[("member", "5")]).await.status(), 303);
        let status = person.post(&address(row, &person), row.fields).await.status();
        let is_right = if is_open(row) { status != 403 && status < 500 } else { status == 403 };
        assert!(is_right, "{} is {status}", row.address);
    }
    assert_eq!(
        site.number("SELECT count(*) FROM message WHERE member_id = 6 AND read_at IS NOT NULL").await,
        0
    );
    assert_eq!(
        site.number("SELECT count(*) FROM booking WHERE member_id = 6 AND state <> 'requested'").await,
        0
    );
}

fn recording(what: &str) -> Form {
    let fields = [
        ("whose", "member@esik.test"),
        ("helper", "8 777 123 45 68"),
        ("what", what),
        ("rights", "book"),
        ("paper", "Decision 7"),
    ];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let names = BTreeSet::new();
    Form { method: Method::POST, action: "/people/helpers".into(), fields: fields.into(), names }
}

#[tokio::test]
async fn the_desk_records_what_it_has_checked_and_both_are_told() {
    for desk in ["coordinator", "staff", "admin"] {
        let site = Site::new().await;
        let person = in_english(roles::person(&site, desk).await).await;
        let check = person.submit(recording("representative")).await;
        assert_eq!(check.status(), 200);
        assert!(check.says("For whom Әлия Серікова Who acts Дәулет Оспанов"), "{}", check.summary());
        assert_eq!(site.number("SELECT count(*) FROM helper_grant").await, 0, "not yet");
        let done = person.follow(&person.submit(check.form("#answers")).await).await;
        assert_eq!(done.text(".summary h2"), "Recorded. Both have been told.");
        let found = "SELECT footing || sees_support || paper || recorded_by FROM helper_grant";
        assert_eq!(site.word(found).await, format!("representative1Decision 7{}", person.id));
        assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'helper_recorded'").await, 2);
        let journal = "SELECT group_concat(by_member || ' ' || about || ' ' || detail) FROM journal WHERE action = 'helper_recorded'";
        assert_eq!(site.word(journal).await, format!("{} 1 representative", person.id));
    }
}

#[tokio::test]
async fn a_representative_acts_as_of_right_until_the_desk_ends_it() {
    let site = Site::new().await;
    asked_for(&site).await;
    let staff = in_english(site.staff().await).await;
    let check = staff.submit(recording("representative")).await;
    staff.submit(check.form("#answers")).await;
    let member = in_english(site.member().await).await;
    let page = member.get("/account/helpers").await;
    assert!(
        page.says("Your legal representative.") && page.says("Only the centre can change"),
        "{}",
        page.summary()
    );
    let grant = site.number("SELECT id FROM helper_grant").await;
    assert_eq!(member.post(&format!("/account/helpers/{grant}/ending"), &[]).await.status(), 404);
    assert_eq!(member.get(&format!("/account/helpers/{grant}")).await.status(), 404);
    let representative = in_english(site.other_member().await).await;
    act(&representative).await;
    assert!(representative.get("/bookings/50").await.says("7431"));
    assert_eq!(book(&representative, &[("whom", "1")]).await.status(), 303);
    let booking = site.number("SELECT max(id) FROM booking").await;
    let history = member.get(&format!("/bookings/{booking}")).await;
    assert!(history.says("Legal representative Дәулет Оспанов for Әлия Серікова"), "{}", history.summary());
    // A member's own offer makes no helper of a representative.
    member.post("/account/helpers/new", &[("login", "member2@esik.test"), ("rights", "book")]).await;
    representative.post("/acting/ending", &[]).await;
    representative
        .submit(representative.get("/account/helpers").await.form("form[action$='/acceptance']"))
        .await;
    assert_eq!(site.word("SELECT footing FROM helper_grant").await, "representative");
    let check = staff.submit(recording("ending")).await;
    let done = staff.follow(&staff.submit(check.form("#answers")).await).await;
    assert_eq!(done.text(".summary h2"), "The right has ended. Both have been told.");
    assert_eq!(act(&representative).await.status(), 404);
    assert_eq!(staff.submit(check.form("#answers")).await.status(), 422, "there is nothing to end");
}

#[tokio::test]
async fn nobody_at_the_desk_records_rights_for_themselves() {
    let site = Site::new().await;
    let staff = in_english(site.staff().await).await;
    for action in ["/people/helpers", "/people/helpers/recording"] {
        let form = Form { action: action.into(), ..recording("helper") }.with("helper", "staff@esik.test");
        let page = staff.submit(form).await;
        assert_eq!(page.status(), 422);
        assert_eq!(page.text("#helper-error"), "You cannot record rights for yourself. Ask a colleague.");
    }
    assert_eq!(site.number("SELECT count(*) FROM helper_grant").await, 0);
}

#[tokio::test]
async fn the_database_itself_judges_who_acts_for_whom() {
    let site = Site::new().await;
    asked_for(&site).await;
    allow(&site, &["book"]).await;
    let event = |to: &str, by: i64| {
        format!(
            "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member, grant_id)
             VALUES (50, 'requested', '{to}', 2, {by}, 7)"
        )
    };
    for (to, by) in [("cancelled", 2), ("approved", 2), ("cancelled", 3), ("cancelled", 1)] {
        let error = site.try_sql(&event(to, by)).await.unwrap_err();
        assert!(error.contains("helper_may_not"), "{to} by {by}: {error}");
    }
    site.sql("UPDATE helper_grant SET may_cancel = 1").await;
    site.sql("UPDATE helper_grant SET ended_at = 5, ended_by = 1").await;
    assert!(site.try_sql(&event("cancelled", 2)).await.unwrap_err().contains("helper_may_not"));
    let revived = site.try_sql("UPDATE helper_grant SET ended_at = NULL, ended_by = NULL").await;
    assert!(revived.unwrap_err().contains("helper_grant_is_over"));
    let staff = "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member)
        VALUES (50, 'requested', 'cancelled', 2, 2)";
    assert!(site.try_sql(staff).await.unwrap_err().contains("booking_cancel_needs_reason"));
}

#[tokio::test]
async fn a_withdrawal_and_a_booking_at_once_end_in_one_of_two_ways() {
    for round in 0..6 {
        let site = Site::new().await;
        let helper = acting(&site, &["book"]).await;
        let member = site.member().await;
        let (booked, ended) =
            tokio::join!(book(&helper, &[("whom", "1")]), member.post("/account/helpers/7/ending", &[]));
        assert_eq!(ended.status(), 303);
        let made = site.number("SELECT count(*) FROM booking WHERE member_id = 1").await;
        assert_eq!(made, i64::from(booked.status() == 303), "round {round}: {}", booked.summary());
        assert_eq!(site.number("SELECT count(*) FROM booking WHERE member_id = 2").await, 0);
        assert!(matches!(booked.status(), 303 | 403), "{}", booked.summary());
    }
}
