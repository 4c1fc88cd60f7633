//! The contact list: who is told by hand, with which words, and what becomes of it.

use crate::messages::{asks, in_english, prefers};
use crate::support::{Page, Person, Site};

/// Somebody who is told by hand that a place on the chess boards is theirs.
async fn waits(site: &Site, member: i64, date: &str) -> String {
    asks(&site.signed_in(member).await, "chess", date, "10:00").await
}

/// Has asked to be told by hand.
async fn by_hand(site: &Site, member: i64, columns: &str) {
    let more = if columns.is_empty() { String::new() } else { format!(", {columns}") };
    prefers(site, member, &format!("preset = 'by_hand'{more}")).await;
}

async fn list(site: &Site) -> (Person, Page) {
    let coordinator = in_english(site.coordinator().await).await;
    let page = coordinator.get("/contacts").await;
    (coordinator, page)
}

/// The headings of the page, and the names under each.
fn outline(page: &Page) -> Vec<String> {
    page.texts("main h2, main h3")
}

async fn states(site: &Site) -> String {
    site.word(
        "SELECT group_concat(state) FROM (SELECT state FROM delivery WHERE way = 'by_hand' ORDER BY id)",
    )
    .await
}

#[tokio::test]
async fn who_is_called_is_called_with_the_words_ready_in_the_language_they_speak() {
    let site = Site::new().await;
    by_hand(&site, 1, "spoken_language = 'ru'").await;
    waits(&site, 1, "2026-11-25").await;
    let (_, page) = list(&site).await;
    assert_eq!(page.text(".lead"), "1 person is to be told now.");
    assert_eq!(page.text("article h3"), "Әлия Серікова");
    assert_eq!(page.attribute("article a", "href"), "tel:+77771234567");
    assert_eq!(page.text("article a"), "+7 777 123 4567");
    assert_eq!(page.text("article dd[lang=ru]"), "Русский");
    let said = page.text("article .note[lang=ru]");
    for words in
        ["Здравствуйте, Әлия! Это центр «Есік».", "Бронирование одобрено: Шахматы", "отмените бронирование"]
    {
        assert!(said.contains(words), "{words} in {said}");
    }
}

#[tokio::test]
async fn who_is_to_be_written_to_is_never_offered_for_a_call() {
    let site = Site::new().await;
    by_hand(&site, 1, "reach = 'write'").await;
    waits(&site, 1, "2026-11-25").await;
    let (_, page) = list(&site).await;
    assert!(page.text("article .check").contains("Do not call"));
    assert_eq!(page.attributes("article a", "href"), ["sms:+77771234567"]);
}

#[tokio::test]
async fn a_helper_is_named_as_typed_and_nobody_is_told_more_than_a_letter_says() {
    let site = Site::new().await;
    by_hand(&site, 1, "reach = 'helper', helper = 'Сәуле 8 700', spoken_language = 'en'").await;
    let fields = [
        ("key", "key-with-support"),
        ("resource", "chess"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
        ("support", "A reader"),
        ("support_consent", "yes"),
    ];
    let booking = site.member().await.post("/bookings", &fields).await.location().to_owned();
    let booking = booking.split('?').next().unwrap();
    let reason = [("reason", "No reader can come.")];
    site.coordinator().await.post(&format!("{booking}/cancellation"), &reason).await;
    let (_, page) = list(&site).await;
    assert!(page.text("article .check").contains("Through their helper: Сәуле 8 700"));
    assert!(!page.has("article a"));
    assert!(page.says("The reason stands in the portal.") && !page.says("No reader can come."));
    site.sql("UPDATE contact_preference SET reach = 'call', helper = ''").await;
    assert!(!list(&site).await.1.says("No reader can come."), "every coordinator reads the list");
}

#[tokio::test]
async fn who_is_told_in_person_is_expected_at_the_next_visit() {
    let site = Site::new().await;
    by_hand(&site, 1, "reach = 'in_person'").await;
    waits(&site, 1, "2026-11-25").await;
    let (_, page) = list(&site).await;
    let facts = page.text("article .check");
    assert!(facts.contains("Tell them at the centre."), "{facts}");
    assert!(facts.contains("Next visit Wednesday, 25 November, 10:00, Chess"), "{facts}");
    assert!(!page.has("article a"));
}

#[tokio::test]
async fn who_has_no_phone_is_told_when_they_come() {
    let site = Site::new().await;
    by_hand(&site, 1, "").await;
    site.sql("UPDATE member SET phone = NULL WHERE id = 1").await;
    waits(&site, 1, "2026-11-25").await;
    let facts = list(&site).await.1.text("article .check");
    assert!(facts.contains("No phone number is known.") && facts.contains("25 November"), "{facts}");
}

#[tokio::test]
async fn the_soonest_visit_comes_first_then_the_oldest_message() {
    let site = Site::new().await;
    for member in [1, 2, 4, 5] {
        by_hand(&site, member, "").await;
    }
    site.sql(
        r#"INSERT INTO message (id, member_id, kind, facts, created_at) VALUES (1, 5, 'announcement',
            '{"kind":"announcement","title":{"kk":"а","ru":"","en":""},"text":{"kk":"","ru":"","en":""},"changes_plans":true}', 1);
           INSERT INTO delivery (message_id, member_id, way, next_at) VALUES (1, 5, 'by_hand', 1)"#,
    )
    .await;
    waits(&site, 4, "2026-11-27").await;
    waits(&site, 2, "2026-11-27").await;
    waits(&site, 1, "2026-11-25").await;
    let names = ["To contact now", "Әлия Серікова", "Ерлан Жұмабаев", "Дәулет Оспанов", "Олег Петров"];
    assert_eq!(outline(&list(&site).await.1), names);
}

#[tokio::test]
async fn everything_for_one_person_is_told_at_once() {
    let site = Site::new().await;
    by_hand(&site, 1, "").await;
    waits(&site, 1, "2026-11-25").await;
    waits(&site, 1, "2026-11-26").await;
    let (coordinator, page) = list(&site).await;
    assert_eq!((page.texts("article").len(), page.texts("article .subject").len()), (1, 2));
    let form = page.form("article form");
    waits(&site, 1, "2026-11-27").await;
    let page = coordinator.follow(&coordinator.submit(form.with("result", "reached")).await).await;
    assert_eq!(states(&site).await, "done,done,waiting", "what came later has not been told");
    assert_eq!(page.texts("article .subject").len(), 1);
    let attempts = "SELECT group_concat(result || ' by ' || by_member) FROM contact_attempt";
    assert_eq!(site.word(attempts).await, "reached by 3,reached by 3");
}

#[tokio::test]
async fn who_has_been_reached_leaves_the_list() {
    let site = Site::new().await;
    by_hand(&site, 1, "").await;
    waits(&site, 1, "2026-11-25").await;
    let (coordinator, page) = list(&site).await;
    let sent = coordinator.submit(page.form("article form").with("result", "reached")).await;
    let page = coordinator.follow(&sent).await;
    assert_eq!(page.text(".summary h2"), "The person knows and is off the list.");
    assert!(!page.has("article") && page.says("There is nobody to contact now."));
    assert_eq!(states(&site).await, "done");
}

#[tokio::test]
async fn who_does_not_answer_is_tried_again_in_an_hour() {
    let site = Site::new().await;
    by_hand(&site, 1, "").await;
    waits(&site, 1, "2026-11-25").await;
    let (coordinator, page) = list(&site).await;
    coordinator.submit(page.form("article form").with("result", "no_answer")).await;
    let (_, page) = list(&site).await;
    assert_eq!(outline(&page), ["Later", "Әлия Серікова"]);
    assert!(page.text("article .check").contains("Not before Monday, 23 November, 10:00"));
    assert_eq!(page.text("article .history"), "Monday, 23 November, 09:00, Марина Ким: no answer");
    assert!(!coordinator.get("/").await.has("main a[href='/contacts']"), "nobody is to be told now");
    site.turn_clock_to("2026-11-23T10:00");
    assert_eq!(outline(&list(&site).await.1), ["To contact now", "Әлия Серікова"]);
}

#[tokio::test]
async fn something_new_brings_a_person_back_with_all_that_waits() {
    let site = Site::new().await;
    by_hand(&site, 1, "").await;
    waits(&site, 1, "2026-11-25").await;
    let (coordinator, page) = list(&site).await;
    coordinator.submit(page.form("article form").with("result", "no_answer")).await;
    waits(&site, 1, "2026-11-26").await;
    let (_, page) = list(&site).await;
    assert_eq!(outline(&page), ["To contact now", "Әлия Серікова"]);
    assert_eq!(page.texts("article .subject").len(), 2);
}

#[tokio::test]
async fn a_time_to_try_again_is_typed_and_must_be_to_come() {
    let site = Site::new().await;
    by_hand(&site, 1, "").await;
    by_hand(&site, 2, "").await;
    waits(&site, 1, "2026-11-25").await;
    waits(&site, 2, "2026-11-26").await;
    let (coordinator, page) = list(&site).await;
    let again = |date: &'static str, time: &'static str| {
        page.form("article form").with("result", "again").with("date", date).with("time", time)
    };
    let refused = coordinator.submit(again("30.02.2027", "soon")).await;
    assert_eq!(refused.status(), 422);
    assert_eq!(refused.attributes(".summary-error a", "href"), ["#date-1", "#time-1"]);
    assert_eq!(refused.form("#answers").value("date"), "30.02.2027");
    let refused = coordinator.submit(again("23.11.2026", "09:00")).await;
    assert_eq!(refused.text("#time-1-error"), "That time has passed. Write a later one.");
    assert_eq!(site.number("SELECT count(*) FROM contact_attempt").await, 0);
    let page = coordinator.follow(&coordinator.submit(again("24.11.2026", "8:30")).await).await;
    assert_eq!(outline(&page)[1..], ["To contact now", "Дәулет Оспанов", "Later", "Әлия Серікова"]);
    assert!(page.text(".history").ends_with("try again at Tuesday, 24 November, 08:30"));
    assert_eq!(site.word("SELECT again_at FROM contact_attempt").await, "2026-11-24T08:30");
    site.turn_clock_to("2026-11-24T08:30");
    assert_eq!(list(&site).await.1.texts("h2")[0], "To contact now");
    assert_eq!(outline(&list(&site).await.1)[1], "Әлия Серікова");
}

#[tokio::test]
async fn the_key_enter_saves_the_time_and_never_says_that_somebody_was_reached() {
    let site = Site::new().await;
    by_hand(&site, 1, "").await;
    waits(&site, 1, "2026-11-25").await;
    let (coordinator, page) = list(&site).await;
    let sent = coordinator.submit(page.form("article form").with("time", "11:00")).await;
    assert_eq!(sent.location(), "/contacts?notice=again");
}

#[tokio::test]
async fn a_language_button_keeps_the_time_that_was_refused() {
    let site = Site::new().await;
    by_hand(&site, 1, "").await;
    waits(&site, 1, "2026-11-25").await;
    let (coordinator, page) = list(&site).await;
    let page = coordinator.submit(page.form("article form").with("time", "eleven")).await;
    let page = coordinator.submit(page.form("#answers").with("language", "ru")).await;
    assert_eq!((page.status(), page.text("h1")), (200, "Список для связи".to_owned()));
    assert_eq!(page.form("#answers").value("time"), "eleven");
}

#[tokio::test]
async fn the_second_coordinator_is_told_that_it_has_been_done() {
    let site = Site::new().await;
    by_hand(&site, 1, "").await;
    waits(&site, 1, "2026-11-25").await;
    let (coordinator, page) = list(&site).await;
    for (first, second) in [("no_answer", "no_answer"), ("reached", "no_answer")] {
        let (_, page) = list(&site).await;
        let form = || page.form("article form");
        assert_eq!(coordinator.submit(form().with("result", first)).await.status(), 303);
        let told = coordinator.submit(form().with("result", second)).await;
        assert_eq!(told.status(), 422);
        assert!(told.text(".summary a").starts_with("Another coordinator has done this"));
    }
    let again = coordinator.submit(page.form("article form").with("result", "again").with("time", "x")).await;
    assert!(again.text(".summary a").starts_with("Another coordinator has done this"));
    assert_eq!(site.number("SELECT count(*) FROM contact_attempt").await, 2);
    assert_eq!(states(&site).await, "done");
}

#[tokio::test]
async fn only_what_waits_for_that_person_is_recorded() {
    let site = Site::new().await;
    by_hand(&site, 1, "").await;
    waits(&site, 1, "2026-11-25").await;
    asks(&site.other_member().await, "chess", "2026-11-25", "10:00").await;
    let coordinator = site.coordinator().await;
    let letter = site.number("SELECT id FROM delivery WHERE way = 'email'").await;
    let mine = site.number("SELECT id FROM delivery WHERE way = 'by_hand'").await;
    for (person, told) in [("2", mine), ("2", letter), ("1", letter), ("1", 999)] {
        let fields = [("person", person), ("told", &format!("{told}-0")), ("result", "reached")];
        assert_eq!(coordinator.post("/contacts/attempts", &fields).await.status(), 422, "{person} {told}");
    }
    assert_eq!(coordinator.post("/contacts/attempts", &[("result", "reached")]).await.status(), 400);
    assert_eq!(site.number("SELECT count(*) FROM delivery WHERE state = 'waiting'").await, 2);
}

#[tokio::test]
async fn what_nobody_needs_to_hear_any_more_is_not_listed_and_dropped() {
    let site = Site::new().await;
    for member in [1, 2, 4] {
        by_hand(&site, member, "").await;
    }
    waits(&site, 1, "2026-11-23").await;
    waits(&site, 2, "2026-11-25").await;
    waits(&site, 4, "2026-11-25").await;
    site.sql("UPDATE member SET state = 'left' WHERE id = 2").await;
    site.turn_clock_to("2026-11-23T11:00");
    assert_eq!(list(&site).await.1.texts("article").len(), 2, "until its end a visit may still be told");
    site.turn_clock_to("2026-11-23T11:01");
    assert_eq!(outline(&list(&site).await.1), ["To contact now", "Ерлан Жұмабаев"]);
    assert_eq!(states(&site).await, "waiting,waiting,waiting", "looking changes nothing");
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(states(&site).await, "dropped,dropped,waiting");
}

#[tokio::test]
async fn who_has_read_it_meanwhile_is_no_longer_listed() {
    let site = Site::new().await;
    by_hand(&site, 1, "").await;
    waits(&site, 1, "2026-11-25").await;
    let member = site.member().await;
    let page = member.get("/messages").await;
    member.submit(page.form("article form")).await;
    assert!(!list(&site).await.1.has("article"));
}

#[tokio::test]
async fn fifty_people_are_shown_and_the_rest_is_announced() {
    let site = Site::new().await;
    for number in 0..52 {
        let member = site.newcomer(number).await;
        site.sql(&format!(
            r#"INSERT INTO message (id, member_id, kind, facts, created_at)
               VALUES ({member}, {member}, 'answer', '{{"kind":"answer","about":"a","text":"b"}}', 1);
               INSERT INTO delivery (message_id, member_id, way, next_at) VALUES ({member}, {member}, 'by_hand', 1)"#
        ))
        .await;
    }
    let (coordinator, page) = list(&site).await;
    assert_eq!(
        (page.text(".lead"), page.texts("article").len()),
        ("52 people are to be told now.".into(), 50)
    );
    assert!(page.says("There are more people on the list."));
    coordinator.submit(page.form("article form").with("result", "reached")).await;
    let page = coordinator.submit(list(&site).await.1.form("article form").with("result", "reached")).await;
    assert!(!coordinator.follow(&page).await.says("There are more people on the list."));
}

#[tokio::test]
async fn a_coordinators_first_page_and_menu_lead_to_the_list() {
    let site = Site::new().await;
    by_hand(&site, 1, "").await;
    waits(&site, 1, "2026-11-25").await;
    let menu = "nav.site-nav a[href='/contacts']";
    let coordinator = in_english(site.coordinator().await).await;
    let page = coordinator.get("/").await;
    assert_eq!(
        (page.text(menu), page.text("main a[href='/contacts']")),
        ("Contact list".into(), "1 person to contact".into())
    );
    for person in [site.member().await, site.staff().await, site.admin().await] {
        assert!(!person.get("/").await.has("a[href='/contacts']"));
    }
}
