//! A day on which the centre is closed after all: nobody books it, everybody with a visit is told, once.

use crate::database::{Booked, CHESS, LIBRARY};
use crate::support::{Page, Person, Site};

async fn english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// A booking of a day, with its first row of history.
pub async fn booked(site: &Site, booked: Booked<'_>, day: &str) -> i64 {
    site.sql(&booked.sql().replace("2026-11-25T", &format!("{day}T"))).await;
    let id = site.number("SELECT max(id) FROM booking").await;
    site.sql(&format!(
        "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member)
         SELECT id, 'new', state, 1, member_id FROM booking WHERE id = {id}"
    ))
    .await;
    id
}

const TODAY: &str = "2026-11-23";

/// Checks a closing and confirms it.
async fn closed(coordinator: &Person, fields: &[(&str, &str)]) -> Page {
    let check = checked(coordinator, fields).await;
    let sent = coordinator.submit(check.form("#answers").with("confirmed", "yes")).await;
    coordinator.follow(&sent).await
}

async fn checked(coordinator: &Person, fields: &[(&str, &str)]) -> Page {
    let form = coordinator.get("/closing").await.form("#answers");
    let form = fields.iter().fold(form, |form, (name, value)| form.with(name, value));
    let check = coordinator.submit(form).await;
    assert_eq!(check.status(), 200, "{}", check.summary());
    check
}

async fn state(site: &Site, booking: i64) -> String {
    site.word(&format!("SELECT state FROM booking WHERE id = {booking}")).await
}

#[tokio::test]
async fn closing_today_calls_off_what_has_not_begun_and_tells_each_in_their_language() {
    let site = Site::new().await;
    site.sql("UPDATE member SET language = 'ru' WHERE id = 2; UPDATE member SET email = NULL WHERE id = 4")
        .await;
    let begun = booked(&site, Booked::of(CHESS, 5, "08:30", "09:30"), TODAY).await;
    let late = booked(&site, Booked::of(CHESS, 1, "15:00", "16:00"), TODAY).await;
    let early = booked(&site, Booked::of(LIBRARY, 2, "10:00", "11:00"), TODAY).await;
    let tomorrow = booked(&site, Booked::of(LIBRARY, 4, "10:00", "11:00"), "2026-11-24").await;
    let coordinator = english(site.coordinator().await).await;
    let form = coordinator.get("/closing").await;
    let people = form.texts("main ol li");
    assert!(people[0].starts_with("Дәулет Оспанов: Library, from 10:00 to 11:00"), "{people:?}");
    assert!(people[1].starts_with("Әлия Серікова: Chess") && people.len() == 2);
    assert!(people[0].ends_with("E-mail and contact list."), "it is today: {people:?}");
    assert!(form.says("1 booking has already begun."), "{}", form.summary());

    let page = closed(&coordinator, &[("when", "today"), ("ready", "power")]).await;
    assert_eq!(page.text(".summary h2"), "The centre is closed on this day. People have been told.");
    assert_eq!(page.texts("main ol li"), people, "told as it was said they would be");
    assert!(page.has("main a[href='/contacts']"));
    for (booking, expected) in
        [(begun, "requested"), (late, "cancelled"), (early, "cancelled"), (tomorrow, "requested")]
    {
        assert_eq!(state(&site, booking).await, expected, "{booking}");
    }
    let reason =
        |booking| format!("SELECT reason FROM booking_event WHERE booking_id = {booking} AND by_member = 3");
    assert_eq!(site.word(&reason(early)).await, "В центре нет электричества");
    assert_eq!(site.word(&reason(late)).await, "Орталықта электр жоқ");
    let told = "SELECT group_concat(member_id) FROM (SELECT member_id FROM message
        WHERE kind = 'cancelled_by_staff' ORDER BY id)";
    assert_eq!(site.word(told).await, "2,1");
    let visitor = english(site.visitor()).await;
    let home = visitor.get("/").await.text("section.announcements");
    assert!(home.contains("The centre is closed: Monday, 23 November"), "{home}");
    assert!(home.contains("Reason: There is no electricity at the centre."), "{home}");
}

#[tokio::test]
async fn a_closed_day_can_be_booked_by_nobody_until_it_is_opened_again() {
    let site = Site::new().await;
    let gone = booked(&site, Booked::of(CHESS, 1, "10:00", "11:00"), "2026-11-24").await;
    let coordinator = english(site.coordinator().await).await;
    let page = closed(&coordinator, &[("when", "day"), ("day", "24.11.2026"), ("ready", "storm")]).await;
    assert_eq!(page.text("h1"), "The centre is closed: Tuesday, 24 November");
    let member = english(site.other_member().await).await;
    let wish = [
        ("key", "key-of-a-closed-day"),
        ("resource", "chess"),
        ("date", "2026-11-24"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    let refused = member.post("/bookings", &wish).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.says("Reason: There is a snowstorm."), "{}", refused.summary());

    let opened = coordinator.submit(page.form("form[action$=opening]")).await;
    let opened = coordinator.follow(&opened).await;
    assert_eq!(opened.text(".summary h2"), "The centre is open again on this day.");
    assert!(opened.says("The cancelled bookings have not come back."), "{}", opened.summary());
    assert_eq!(opened.texts("main ol li").len(), 1, "whom to call is still there");
    assert_eq!(state(&site, gone).await, "cancelled");
    assert!(!site.visitor().get("/").await.has("section.announcements"));
    assert_eq!(member.post("/bookings", &wish).await.status(), 303);
    closed(&coordinator, &[("when", "day"), ("day", "24.11.2026"), ("ready", "storm")]).await;
    assert_eq!(site.number("SELECT count(*) FROM announcement WHERE withdrawn_at IS NULL").await, 1);
}

#[tokio::test]
async fn own_words_in_one_language_reach_everybody() {
    let site = Site::new().await;
    let kazakh = booked(&site, Booked::of(CHESS, 1, "10:00", "11:00"), "2026-11-24").await;
    let coordinator = english(site.coordinator().await).await;
    let fields =
        [("when", "day"), ("day", "2026-11-24"), ("ready", ""), ("own_ru", "Прорвало <b>трубу</b>.")];
    closed(&coordinator, &fields).await;
    let reason =
        format!("SELECT reason FROM booking_event WHERE booking_id = {kazakh} AND to_state = 'cancelled'");
    assert_eq!(site.word(&reason).await, "Күтпеген жағдай болды. Прорвало <b>трубу</b>.");
    let page = site.member().await.get(&format!("/bookings/{kazakh}")).await;
    assert!(page.says("Прорвало <b>трубу</b>.") && !page.has("main b"));
    assert_eq!(
        site.word("SELECT reason_kk || '|' || reason_ru || '|' || reason_en FROM closed_day WHERE day = '2026-11-24'").await,
        "Күтпеген жағдай болды|Прорвало <b>трубу</b>|Something unexpected has happened"
    );
}

#[tokio::test]
async fn whoever_books_between_the_check_and_the_closing_is_told_too() {
    let site = Site::new().await;
    let coordinator = english(site.coordinator().await).await;
    let check = checked(&coordinator, &[("when", "today"), ("ready", "heating")]).await;
    assert!(check.says("No booking on this day is still to begin."), "{}", check.summary());
    let late = booked(&site, Booked::of(CHESS, 1, "15:00", "16:00"), TODAY).await;
    let sent = coordinator.submit(check.form("#answers").with("confirmed", "yes")).await;
    let page = coordinator.follow(&sent).await;
    assert!(page.says("1 booking was cancelled.") && page.says("Әлия Серікова"), "{}", page.summary());
    assert_eq!(state(&site, late).await, "cancelled");
}

#[tokio::test]
async fn a_day_is_closed_once_however_often_and_by_how_many_it_is_sent() {
    let site = Site::new().await;
    site.sql("INSERT INTO member_role (member_id, role, granted_at) VALUES (2, 'coordinator', 1)").await;
    booked(&site, Booked::of(CHESS, 1, "15:00", "16:00"), TODAY).await;
    let first = english(site.coordinator().await).await;
    let second = english(site.other_member().await).await;
    let check = checked(&first, &[("when", "today"), ("ready", "storm")]).await;
    let theirs = checked(&second, &[("when", "today"), ("ready", "illness")]).await;
    let send = || first.submit(check.form("#answers").with("confirmed", "yes"));
    assert_eq!(send().await.location(), "/closing/2026-11-23?notice=closed");
    let again = first.follow(&send().await).await;
    assert_eq!(again.text(".summary h2"), "This day was closed before. Nothing has changed.");
    let told = second.follow(&second.submit(theirs.form("#answers").with("confirmed", "yes")).await).await;
    assert!(told.says("There is a snowstorm") && told.says("Марина Ким"), "{}", told.summary());
    assert_eq!(site.number("SELECT count(*) FROM announcement").await, 1);
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'cancelled_by_staff'").await, 1);
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_is_closed() {
    let site = Site::new().await;
    let coordinator = english(site.coordinator().await).await;
    let long = "a".repeat(301);
    let cases = [
        (
            [("when", ""), ("day", ""), ("ready", "storm"), ("own_en", "")],
            "when",
            "Choose today or another day.",
        ),
        (
            [("when", "day"), ("day", "22.11.2026"), ("ready", "storm"), ("own_en", "")],
            "day",
            "That date is in the past.",
        ),
        ([("when", "day"), ("day", "soon"), ("ready", "storm"), ("own_en", "")], "day", "Enter a real date"),
        (
            [("when", "day"), ("day", "2027-06-01"), ("ready", "storm"), ("own_en", "")],
            "day",
            "That date is too far away. Write a day within 60 days.",
        ),
        (
            [("when", "today"), ("day", ""), ("ready", ""), ("own_en", " ")],
            "ready",
            "Choose a ready sentence",
        ),
        (
            [("when", "today"), ("day", ""), ("ready", "magic"), ("own_en", "")],
            "ready",
            "Choose a ready sentence",
        ),
        (
            [("when", "today"), ("day", ""), ("ready", "storm"), ("own_en", &long)],
            "own_en",
            "English: The text is too long.",
        ),
    ];
    for (fields, field, sentence) in cases {
        let page = coordinator.post("/closing", &fields).await;
        assert_eq!(page.status(), 422, "{fields:?}");
        assert!(
            page.text(&format!("#{field}-error")).starts_with(sentence),
            "{fields:?}: {}",
            page.summary()
        );
        assert_eq!(page.form("#answers").value("own_en").trim(), fields[3].1.trim());
        assert_eq!(page.form("#answers").value("day"), fields[1].1);
    }
    assert_eq!(site.number("SELECT count(*) FROM closed_day").await, 1, "only the holiday");
}

#[tokio::test]
async fn the_check_can_be_left_to_change_an_answer_and_read_in_another_language() {
    let site = Site::new().await;
    let coordinator = english(site.coordinator().await).await;
    let check =
        checked(&coordinator, &[("when", "today"), ("ready", "storm"), ("own_kk", "Үйде болыңыз")]).await;
    for reason in ["Боран соғып тұр. Үйде болыңыз", "Буран", "There is a snowstorm"]
    {
        assert!(check.texts(".check dd").contains(&reason.to_owned()), "{reason}: {}", check.summary());
    }
    let russian = coordinator.submit(check.form("#answers").with("language", "ru")).await;
    assert_eq!(russian.text("h1"), "Проверьте перед закрытием");
    let back = coordinator.submit(russian.form("#answers").with("change", "yes")).await;
    let form = back.form("#answers");
    assert_eq!((form.value("ready"), form.value("own_kk")), ("storm", "Үйде болыңыз"));
    assert_eq!((form.value("when"), form.value("day")), ("day", TODAY), "the day stays what it was");
    let holiday =
        coordinator.post("/closing", &[("when", "day"), ("day", "16.12.2026"), ("ready", "storm")]).await;
    let holiday = coordinator.follow(&holiday).await;
    assert!(holiday.says("Этот день уже был закрыт.") && !holiday.has("form[action$=opening]"));
}
