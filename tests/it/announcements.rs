//! What coordinators tell everybody: seen on the first page by all, told to whom it concerns, once.

use std::time::Instant;

use crate::database::{Booked, CHESS, LIBRARY};
use crate::support::{Form, Page, Person, Site};

async fn english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// What is typed, the field at which it is refused, and the words.
type Refused<'a> = (&'a [(&'a str, &'a str)], &'a str, &'a str);

/// The form, filled in for one language; the day is a week ahead, and nobody is told.
async fn written(coordinator: &Person) -> Form {
    let form = coordinator.get("/announcements/new").await.form("#answers");
    form.with("title_ru", "Завтра концерт").with("text_ru", "Начало в 18:00.\r\nВход свободный.")
}

async fn published(coordinator: &Person, form: Form) -> Page {
    let check = coordinator.submit(form).await;
    assert_eq!(check.status(), 200, "{}", check.summary());
    let sent = coordinator.submit(check.form("#answers").with("confirmed", "yes")).await;
    coordinator.follow(&sent).await
}

fn address(page: &Page) -> String {
    page.address.trim_start_matches("GET ").split('?').next().unwrap().to_owned()
}

#[tokio::test]
async fn one_language_is_enough_and_the_others_are_told_which_it_is() {
    let site = Site::new().await;
    let coordinator = english(site.coordinator().await).await;
    let page = published(&coordinator, written(&coordinator).await).await;
    assert_eq!(page.text(".summary h2"), "The announcement is published.");
    for (language, only) in [("kk", "Әзірге тек орысша"), ("ru", ""), ("en", "Only in Russian for now")]
    {
        for person in [site.visitor(), site.member().await] {
            person.reads(language).await;
            let home = person.get("/").await;
            assert_eq!(home.attribute("section.announcements .note", "lang"), "ru");
            let said = home.text("section.announcements");
            assert!(said.contains("Завтра концерт") && said.contains("Вход свободный."), "{said}");
            assert_eq!(home.texts("section.announcements .hint").concat(), only, "{language}");
        }
    }
}

#[tokio::test]
async fn a_language_that_is_added_later_is_read_by_those_who_speak_it_and_nobody_is_told_again() {
    let site = Site::new().await;
    let coordinator = english(site.coordinator().await).await;
    let form = written(&coordinator).await.with("audience", "everybody");
    let page = published(&coordinator, form).await;
    let told = site.number("SELECT count(*) FROM message").await;
    assert_eq!(told, 6);
    let form = page.form("#answers").with("title_kk", "Ертең концерт").with("shown_until", "24.11.2026");
    let saved = coordinator.follow(&coordinator.submit(form).await).await;
    assert_eq!(saved.text(".summary h2"), "The changes are saved.");
    assert_eq!(site.number("SELECT count(*) FROM message").await, told);
    let visitor = site.visitor();
    let home = visitor.get("/").await;
    assert!(home.text("section.announcements").contains("Ертең концерт"), "{}", home.summary());
    assert!(!home.has("section.announcements .hint"));
    visitor.reads("en").await;
    assert_eq!(visitor.get("/").await.texts("section.announcements .hint"), ["Not in English yet"]);
    site.turn_clock_to("2026-11-24T23:59");
    assert!(site.visitor().get("/").await.has("section.announcements"), "the last day counts");
    site.turn_clock_to("2026-11-25T00:00");
    assert!(!site.visitor().get("/").await.has("section.announcements"));
}

#[tokio::test]
async fn the_first_page_shows_three_of_them_newest_first() {
    let site = Site::new().await;
    let coordinator = english(site.coordinator().await).await;
    for n in 1..=4 {
        published(&coordinator, written(&coordinator).await.with("title_ru", &format!("Новость {n}"))).await;
    }
    let home = site.visitor().get("/").await;
    assert_eq!(home.texts("section.announcements h3"), ["Новость 4", "Новость 3", "Новость 2"]);
    let list = coordinator.get("/announcements").await;
    assert_eq!(list.texts(".card h3").len(), 4);
    assert!(list.text(".card").contains("Languages still to come: Қазақша, English"), "{}", list.summary());
}

#[tokio::test]
async fn what_is_withdrawn_is_shown_to_nobody_and_cannot_be_changed() {
    let site = Site::new().await;
    let coordinator = english(site.coordinator().await).await;
    let page = published(&coordinator, written(&coordinator).await).await;
    let open_elsewhere = page.form("#answers");
    let ask = coordinator.get(&format!("{}/withdrawal", address(&page))).await;
    let done = coordinator.follow(&coordinator.submit(ask.form("form.answers")).await).await;
    assert_eq!(done.text(".summary h2"), "The announcement is withdrawn.");
    assert!(!done.has("#answers") && !site.visitor().get("/").await.has("section.announcements"));
    let late = coordinator.submit(open_elsewhere.with("title_en", "Concert")).await;
    assert_eq!(late.status(), 422);
    assert!(late.says("Someone else has changed this record."), "{}", late.summary());
    assert_eq!(coordinator.submit(ask.form("form.answers")).await.status(), 303, "twice is once");
}

#[tokio::test]
async fn nothing_is_sent_before_it_has_been_checked() {
    let site = Site::new().await;
    site.sql("UPDATE member SET state = 'paused' WHERE id = 6").await;
    let coordinator = english(site.coordinator().await).await;
    let check = coordinator.submit(written(&coordinator).await.with("audience", "everybody")).await;
    assert!(check.says("It will be sent to 5 people."), "{}", check.summary());
    assert!(check.says("Languages still to come: Қазақша, English"));
    assert_eq!(site.number("SELECT count(*) FROM announcement").await, 0);
    let again = coordinator.submit(check.form("#answers").with("change", "yes")).await;
    assert_eq!(again.form("#answers").value("title_ru"), "Завтра концерт");
    assert_eq!(again.form("#answers").value("audience"), "everybody");
    let in_russian = coordinator.submit(check.form("#answers").with("language", "ru")).await;
    assert!(in_russian.says("Сообщение получат 5 человек."), "{}", in_russian.summary());
    let sent = coordinator.submit(in_russian.form("#answers").with("confirmed", "yes")).await;
    assert_eq!(sent.status(), 303);
    let told = "SELECT group_concat(DISTINCT member_id) FROM message WHERE kind = 'announcement'";
    assert_eq!(site.word(told).await, "1,2,3,4,5");
}

#[tokio::test]
async fn people_with_a_booking_on_a_day_are_told_and_nobody_else() {
    let site = Site::new().await;
    for (member, resource) in [(1, LIBRARY), (2, CHESS)] {
        let booked = Booked::of(resource, member, "10:00", "11:00").sql();
        site.sql(&booked.replace("2026-11-25T", "2026-11-24T")).await;
    }
    site.sql(&Booked::of(CHESS, 4, "10:00", "11:00").sql()).await;
    site.sql(&Booked::of(CHESS, 5, "10:00", "11:00").sql().replace("2026-11-25T", "2026-11-23T")).await;
    site.sql("UPDATE member SET email = NULL WHERE id = 2").await;
    let coordinator = english(site.coordinator().await).await;
    let form = written(&coordinator).await.with("audience", "day").with("day", "24.11.2026");
    let page = published(&coordinator, form).await;
    assert!(page.says("People with a booking on this day: Tuesday, 24 November"), "{}", page.summary());
    assert_eq!(site.word("SELECT group_concat(member_id) FROM message").await, "1,2");
    let ways = "SELECT group_concat(member_id || ' ' || way) FROM delivery";
    assert_eq!(site.word(ways).await, "1 email,2 by_hand", "it changes their plans");
    site.turn_clock_to("2026-11-23T11:00");
    let form = written(&coordinator).await.with("audience", "day").with("day", "23.11.2026");
    let check = coordinator.submit(form).await;
    assert!(check.says("Nobody has a booking on this day."), "the only visit is over: {}", check.summary());
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    let coordinator = english(site.coordinator().await).await;
    let cases: [Refused<'_>; 9] = [
        (
            &[("title_ru", " ")],
            "title_ru",
            "Русский, title: There is a text in this language, but no title. Write the title.",
        ),
        (&[("title_ru", ""), ("text_ru", "")], "title_kk", "Write a title in at least one language."),
        (&[("shown_until", "22.11.2026")], "shown_until", "That date is in the past. Choose another."),
        (&[("shown_until", "31.02.2027")], "shown_until", "Enter a real date, for example 30.11.2026."),
        (
            &[("shown_until", "2027-12-01")],
            "shown_until",
            "That date is too far away. Write a day within a year.",
        ),
        (&[("shown_until", "")], "shown_until", "Enter a real date, for example 30.11.2026."),
        (&[("audience", "day")], "day", "Enter a real date, for example 30.11.2026."),
        (&[("audience", "friends")], "audience", "Choose who it is sent to."),
        (
            &[("text_en", "a\u{202e}b"), ("title_en", "x")],
            "text_en",
            "English, text: The text has invisible characters.",
        ),
    ];
    for (fields, field, sentence) in cases {
        let form = written(&coordinator).await;
        let form = fields.iter().fold(form, |form, (name, value)| form.with(name, value));
        let page = coordinator.submit(form).await;
        assert_eq!(page.status(), 422, "{fields:?}");
        let said = page.text(&format!("#{field}-error"));
        assert!(said.starts_with(sentence), "{fields:?}: {said}");
        for (name, value) in fields.iter().filter(|(name, _)| *name != "audience") {
            assert_eq!(page.form("#answers").value(name), *value, "{name}");
        }
    }
    let long = "ә".repeat(81);
    let page = coordinator.submit(written(&coordinator).await.with("title_kk", &long)).await;
    assert!(page.text("#title_kk-error").contains("80"), "{}", page.summary());
    assert_eq!(site.number("SELECT count(*) FROM announcement").await, 0);
}

#[tokio::test]
async fn a_form_that_is_sent_twice_publishes_and_tells_once() {
    let site = Site::new().await;
    let coordinator = english(site.coordinator().await).await;
    let check = coordinator.submit(written(&coordinator).await.with("audience", "everybody")).await;
    let send = || coordinator.submit(check.form("#answers").with("confirmed", "yes"));
    let (first, second) = (send().await, send().await);
    assert_eq!(first.location(), second.location());
    assert_eq!(site.number("SELECT count(*) FROM announcement").await, 1);
    assert_eq!(site.number("SELECT count(*) FROM message").await, 6);
    let other = check.form("#answers").with("confirmed", "yes").with("title_ru", "Другое");
    let asked = coordinator.submit(other).await;
    assert_eq!(asked.status(), 422);
    assert!(asked.says("This form has already been published with other words."), "{}", asked.summary());
    published(&coordinator, asked.form("#answers")).await;
    assert_eq!(site.number("SELECT count(*) FROM announcement").await, 2);
}

#[tokio::test]
async fn of_two_coordinators_who_change_one_thing_the_second_is_told() {
    let site = Site::new().await;
    site.sql("INSERT INTO member_role (member_id, role, granted_at) VALUES (2, 'coordinator', 1)").await;
    let first = english(site.coordinator().await).await;
    let second = english(site.other_member().await).await;
    let page = published(&first, written(&first).await).await;
    let theirs = second.get(&address(&page)).await.form("#answers").with("title_kk", "Екінші");
    let saved = first.submit(page.form("#answers").with("title_kk", "Бірінші")).await;
    assert_eq!(saved.status(), 303);
    let told = second.submit(theirs).await;
    assert_eq!(told.status(), 422);
    assert!(told.says("Someone else has changed this record. Reopen the page"), "{}", told.summary());
    assert_eq!(told.form("#answers").value("title_kk"), "Екінші", "what was typed is there to be copied");
    assert!(told.has(&format!("main a[href='{}']", address(&page))));
    assert_eq!(second.submit(told.form("#answers")).await.status(), 422, "pressing again does not help");
    assert_eq!(site.word("SELECT title_kk FROM announcement").await, "Бірінші");
}

#[tokio::test]
async fn markup_that_is_typed_is_read_as_it_was_typed() {
    let site = Site::new().await;
    let coordinator = english(site.coordinator().await).await;
    let title = "<script>alert(1)</script> & \"quotes\"";
    let form = written(&coordinator).await.with("title_ru", title).with("text_ru", "<b>жирно</b>");
    published(&coordinator, form).await;
    let home = site.visitor().get("/").await;
    assert_eq!(home.texts("section.announcements h3"), [title]);
    assert!(home.says("<b>жирно</b>") && !home.has("main b, main script"));
}

#[tokio::test]
async fn a_thousand_members_are_told_in_one_breath() {
    let site = Site::new().await;
    site.sql(
        "INSERT INTO member (id, surname, given_name, phone, email, language, state, created_at)
         SELECT 1000 + value, 'Мүше', 'Мүше', '+7700' || (1000000 + value), CASE WHEN value % 3 = 0 THEN NULL ELSE 'm' || value || '@esik.test' END,
             'kk', CASE WHEN value % 10 = 0 THEN 'left' ELSE 'active' END, 1
         FROM (WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 1000) SELECT value FROM n)",
    )
    .await;
    let coordinator = english(site.coordinator().await).await;
    let check = coordinator.submit(written(&coordinator).await.with("audience", "everybody")).await;
    assert!(check.says("It will be sent to 906 people."), "{}", check.summary());
    let began = Instant::now();
    let sent = coordinator.submit(check.form("#answers").with("confirmed", "yes")).await;
    println!("906 members were told in {:?}", began.elapsed());
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert!(began.elapsed().as_secs() < 5, "{:?}", began.elapsed());
    assert_eq!(site.number("SELECT count(DISTINCT member_id) FROM message").await, 906);
    assert_eq!(site.number("SELECT count(*) FROM message").await, 906);
    assert!(site.number("SELECT count(*) FROM delivery WHERE way = 'by_hand'").await == 0, "a courtesy");
}
