//! What people are told of their bookings, by which ways, and how they read it.

use esik::bookings::store as bookings;
use esik::ids::{BookingId, MemberId};
use esik::messages::Notice;
use esik::messages::rules::Ways;
use esik::messages::store::{NewMessage, insert};

use crate::database::{Booked, CHESS};
use crate::support::{Person, Site};

pub async fn asks(member: &Person, resource: &str, date: &str, start: &str) -> String {
    let key = format!("key-{}-{resource}-{date}-{}", member.id, start.replace(':', ""));
    let fields = [
        ("key", key.as_str()),
        ("resource", resource),
        ("date", date),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
    ];
    let sent = member.post("/bookings", &fields).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split('?').next().unwrap().to_owned()
}

pub async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// What somebody has been told since the beginning, each with its ways besides the inbox.
async fn told(site: &Site, member: i64) -> String {
    site.word(&format!(
        "SELECT group_concat(kind || coalesce(' by ' || (SELECT group_concat(way, ' and ') FROM
             (SELECT way FROM delivery WHERE message_id = told.id ORDER BY way DESC)), ''), ', ')
         FROM (SELECT id, kind FROM message WHERE member_id = {member} ORDER BY id) AS told"
    ))
    .await
}

pub async fn prefers(site: &Site, member: i64, columns: &str) {
    site.sql(&format!(
        "INSERT INTO contact_preference VALUES ({member}, 'kk', 'everything', 'call', '', 1, 0, 'at_once');
         UPDATE contact_preference SET {columns} WHERE member_id = {member}"
    ))
    .await;
}

/// The jobs run at a civil time, more than once.
async fn jobs_at(site: &Site, civil: &str) {
    site.turn_clock_to(civil);
    for _ in 0..2 {
        esik::jobs::run_all(&site.app()).await;
    }
}

async fn write(site: &Site, member: i64, facts: &str) {
    site.sql(&format!(
        "INSERT INTO message (member_id, kind, facts, created_at)
         VALUES ({member}, json_extract('{facts}', '$.kind'), '{facts}', 1795000000)"
    ))
    .await;
}

const ANSWER: &str = r#"{"kind":"answer","about":"The door is heavy.","text":"We have mended it."}"#;

async fn unread(site: &Site, member: i64) -> i64 {
    site.number(&format!("SELECT count(*) FROM message WHERE member_id = {member} AND read_at IS NULL")).await
}

// What each event of a booking tells.

#[tokio::test]
async fn a_request_is_told_to_the_member_and_to_those_who_decide() {
    let site = Site::new().await;
    asks(&site.member().await, "library", "2026-11-25", "10:00").await;
    assert_eq!(told(&site, 1).await, "request_received by email");
    assert_eq!(told(&site, 3).await, "request_waits by email");
    for nobody in [2, 4, 5, 6] {
        assert_eq!(told(&site, nobody).await, "", "{nobody}");
    }
}

#[tokio::test]
async fn what_needs_no_approval_is_told_as_approved_at_once() {
    let site = Site::new().await;
    asks(&site.member().await, "chess", "2026-11-25", "10:00").await;
    assert_eq!(told(&site, 1).await, "approved by email");
    assert_eq!(told(&site, 3).await, "");
}

#[tokio::test]
async fn an_approval_is_told_and_nobody_else_is_asked_to_decide_any_more() {
    let site = Site::new().await;
    let booking = asks(&site.member().await, "library", "2026-11-25", "10:00").await;
    site.coordinator().await.post(&format!("{booking}/approval"), &[]).await;
    assert_eq!(told(&site, 1).await, "request_received by email, approved by email");
    assert_eq!(unread(&site, 3).await, 0, "what has been decided waits in no inbox");
    assert_eq!(
        site.word("SELECT group_concat(state) FROM delivery WHERE member_id = 3").await,
        "dropped",
        "and no letter says that it waits"
    );
}

#[tokio::test]
async fn a_refusal_is_told_with_its_reason_in_the_members_inbox() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let booking = asks(&member, "library", "2026-11-25", "10:00").await;
    site.coordinator().await.post(&format!("{booking}/refusal"), &[("reason", "The roof leaks.")]).await;
    assert_eq!(told(&site, 1).await, "request_received by email, declined by email");
    let first = member.get("/messages").await.text("article");
    assert!(
        first.contains("Request declined: Library") && first.contains("Reason: The roof leaks."),
        "{first}"
    );
}

#[tokio::test]
async fn what_the_centre_cancels_within_a_day_is_told_by_hand_as_well() {
    let site = Site::new().await;
    let member = site.member().await;
    let far = asks(&member, "chess", "2026-11-25", "10:00").await;
    let near = asks(&member, "chess", "2026-11-23", "15:00").await;
    let coordinator = site.coordinator().await;
    for booking in [far, near] {
        let sent = coordinator.post(&format!("{booking}/cancellation"), &[("reason", "Repairs.")]).await;
        assert_eq!(sent.status(), 303);
    }
    let all = "approved by email, approved by email, cancelled_by_staff by email, \
               cancelled_by_staff by email and by_hand";
    assert_eq!(told(&site, 1).await, all);
}

#[tokio::test]
async fn ones_own_cancellation_is_confirmed_and_never_phoned() {
    let site = Site::new().await;
    let member = site.member().await;
    prefers(&site, 1, "preset = 'by_hand'").await;
    let booking = asks(&member, "chess", "2026-11-25", "10:00").await;
    member.post(&format!("{booking}/cancellation"), &[("reason", "")]).await;
    assert_eq!(told(&site, 1).await, "approved by by_hand, given_up");
    assert_eq!(
        site.number("SELECT count(*) FROM delivery WHERE state = 'waiting'").await,
        0,
        "nobody is called about a visit that was given up"
    );
}

#[tokio::test]
async fn a_request_that_nobody_decided_is_told_once() {
    let site = Site::new().await;
    asks(&site.member().await, "cinema", "2026-11-25", "10:00").await;
    jobs_at(&site, "2026-11-24T12:00").await;
    assert_eq!(told(&site, 1).await, "request_received by email, expired by email");
}

#[tokio::test]
async fn who_has_no_address_hears_by_hand_what_changes_their_plans_and_nothing_else() {
    let site = Site::new().await;
    site.sql("UPDATE member SET email = NULL WHERE id = 1").await;
    let booking = asks(&site.member().await, "library", "2026-11-25", "10:00").await;
    site.coordinator().await.post(&format!("{booking}/approval"), &[]).await;
    assert_eq!(told(&site, 1).await, "request_received, approved by by_hand");
}

#[tokio::test]
async fn an_address_that_was_refused_is_no_address_until_there_is_another() {
    let site = Site::new().await;
    site.sql("INSERT INTO mail_refusal VALUES (1, 'member@esik.test', 1)").await;
    asks(&site.member().await, "chess", "2026-11-25", "10:00").await;
    assert_eq!(told(&site, 1).await, "approved by by_hand");
    site.sql("UPDATE member SET email = 'new@esik.test' WHERE id = 1").await;
    asks(&site.member().await, "chess", "2026-11-26", "10:00").await;
    assert_eq!(told(&site, 1).await, "approved by by_hand, approved by email");
}

#[tokio::test]
async fn who_wants_only_changes_gets_no_letter_for_a_courtesy() {
    let site = Site::new().await;
    prefers(&site, 1, "preset = 'changes'").await;
    let booking = asks(&site.member().await, "library", "2026-11-25", "10:00").await;
    site.coordinator().await.post(&format!("{booking}/approval"), &[]).await;
    assert_eq!(told(&site, 1).await, "request_received, approved by email");
}

// Reminders.

#[tokio::test]
async fn everybody_is_reminded_a_day_before_once() {
    let site = Site::new().await;
    asks(&site.member().await, "chess", "2026-11-25", "10:00").await;
    jobs_at(&site, "2026-11-24T09:59").await;
    assert_eq!(told(&site, 1).await, "approved by email");
    jobs_at(&site, "2026-11-24T10:00").await;
    jobs_at(&site, "2026-11-24T11:00").await;
    assert_eq!(told(&site, 1).await, "approved by email, reminder_day by email");
    jobs_at(&site, "2026-11-25T08:30").await;
    assert_eq!(
        told(&site, 1).await,
        "approved by email, reminder_day by email",
        "two hours were not asked for"
    );
}

#[tokio::test]
async fn two_hours_before_is_each_persons_choice() {
    let site = Site::new().await;
    prefers(&site, 1, "remind_day = 0, remind_hours = 1").await;
    asks(&site.member().await, "chess", "2026-11-25", "11:00").await;
    jobs_at(&site, "2026-11-24T11:00").await;
    jobs_at(&site, "2026-11-25T08:59").await;
    assert_eq!(told(&site, 1).await, "approved by email", "a day before was not wanted");
    jobs_at(&site, "2026-11-25T09:00").await;
    jobs_at(&site, "2026-11-25T09:30").await;
    assert_eq!(told(&site, 1).await, "approved by email, reminder_hours by email");
}

#[tokio::test]
async fn who_asked_to_be_told_by_hand_is_reminded_by_hand() {
    let site = Site::new().await;
    prefers(&site, 1, "preset = 'by_hand'").await;
    asks(&site.member().await, "chess", "2026-11-25", "10:00").await;
    jobs_at(&site, "2026-11-24T10:00").await;
    assert_eq!(told(&site, 1).await, "approved by by_hand, reminder_day by by_hand");
}

#[tokio::test]
async fn nobody_is_reminded_of_a_visit_that_is_not_to_be() {
    let site = Site::new().await;
    let member = site.member().await;
    let booking = asks(&member, "chess", "2026-11-25", "10:00").await;
    member.post(&format!("{booking}/cancellation"), &[("reason", "")]).await;
    asks(&site.other_member().await, "cinema", "2026-11-26", "10:00").await;
    jobs_at(&site, "2026-11-24T10:00").await;
    assert_eq!(told(&site, 1).await, "approved by email, given_up by email");
    jobs_at(&site, "2026-11-25T10:00").await;
    assert!(!told(&site, 2).await.contains("reminder"), "an undecided request is no visit yet");
}

// Those who decide.

#[tokio::test]
async fn a_coordinator_may_have_one_summary_each_working_day_instead() {
    let site = Site::new().await;
    prefers(&site, 3, "requests = 'daily'").await;
    let member = site.member().await;
    asks(&member, "library", "2026-12-02", "10:00").await;
    assert_eq!(told(&site, 3).await, "");
    jobs_at(&site, "2026-11-24T08:59").await;
    assert_eq!(told(&site, 3).await, "", "nobody has come to work yet");
    jobs_at(&site, "2026-11-24T09:00").await;
    jobs_at(&site, "2026-11-24T15:00").await;
    assert_eq!(told(&site, 3).await, "requests_wait by email");
    jobs_at(&site, "2026-11-28T10:00").await;
    assert_eq!(told(&site, 3).await, "requests_wait by email", "a Saturday");
    jobs_at(&site, "2026-11-30T09:00").await;
    assert_eq!(told(&site, 3).await, "requests_wait by email, requests_wait by email");
}

#[tokio::test]
async fn all_who_decide_are_told_once_that_the_portal_will_decide_soon() {
    let site = Site::new().await;
    asks(&site.member().await, "cinema", "2026-11-25", "10:00").await;
    asks(&site.other_member().await, "library", "2026-11-25", "10:00").await;
    jobs_at(&site, "2026-11-24T08:59").await;
    assert_eq!(told(&site, 3).await, "request_waits by email, request_waits by email");
    jobs_at(&site, "2026-11-24T09:00").await;
    jobs_at(&site, "2026-11-24T09:04").await;
    let all = "request_waits by email, request_waits by email, decide_soon by email";
    assert_eq!(told(&site, 3).await, all);
    let page = in_english(site.coordinator().await).await.get("/messages").await;
    assert_eq!(page.texts("article h2")[0], "To be decided soon: 2 requests");
}

#[tokio::test]
async fn a_message_is_written_with_its_fact_or_not_at_all() {
    let site = Site::new().await;
    let booking = asks(&site.member().await, "library", "2026-11-25", "10:00").await;
    site.sql("CREATE TRIGGER full BEFORE INSERT ON message BEGIN SELECT RAISE(ABORT, 'full'); END").await;
    let sent = site.coordinator().await.post(&format!("{booking}/approval"), &[]).await;
    assert_eq!(sent.status(), 503);
    assert_eq!(site.word("SELECT state FROM booking").await, "requested");
}

// The inbox.

#[tokio::test]
async fn the_newest_message_comes_first_and_says_what_there_is_to_know() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let booking = asks(&member, "library", "2026-11-25", "10:00").await;
    site.coordinator().await.post(&format!("{booking}/approval"), &[]).await;
    let page = member.get("/messages").await;
    let subjects = page.texts("article h2");
    assert_eq!(subjects.len(), 2);
    assert_eq!(subjects[0], "Booking approved: Library, Wednesday, 25 November, 10:00");
    let first = page.text("article");
    for words in
        ["New", "Monday, 23 November, 09:00", "from 10:00 to 11:00", "Mark as read: Booking approved"]
    {
        assert!(first.contains(words), "{words} in {first}");
    }
    assert_eq!(page.attribute("article time", "datetime"), "2026-11-23T09:00");
    assert_eq!(page.attribute("article a", "href"), booking);
}

#[tokio::test]
async fn an_empty_inbox_says_so_kindly() {
    let site = Site::new().await;
    let page = in_english(site.member().await).await.get("/messages").await;
    assert!(page.says("There are no messages yet."));
    assert!(!page.has("article") && !page.has("main form"));
}

#[tokio::test]
async fn looking_at_the_inbox_reads_nothing() {
    let site = Site::new().await;
    write(&site, 1, ANSWER).await;
    let member = site.member().await;
    member.get("/messages").await;
    let page = member.get("/messages").await;
    assert_eq!(unread(&site, 1).await, 1);
    assert_eq!(page.text("article .state"), "Жаңа");
}

#[tokio::test]
async fn a_message_is_marked_as_read_on_the_page_where_it_stands() {
    let site = Site::new().await;
    for _ in 0..21 {
        write(&site, 1, ANSWER).await;
    }
    let member = in_english(site.member().await).await;
    let page = member.get("/messages?page=2").await;
    let sent = member.submit(page.form("article form")).await;
    assert_eq!(sent.location(), "/messages?page=2&notice=read");
    let page = member.follow(&sent).await;
    assert_eq!(page.text(".summary h2"), "The message is marked as read.");
    assert!(!page.has("article .state") && !page.has("article form"));
    assert_eq!(unread(&site, 1).await, 20);
}

#[tokio::test]
async fn all_are_read_but_what_came_after_the_page_was_shown() {
    let site = Site::new().await;
    for _ in 0..21 {
        write(&site, 1, ANSWER).await;
    }
    write(&site, 2, ANSWER).await;
    let member = in_english(site.member().await).await;
    let page = member.get("/messages").await;
    write(&site, 1, ANSWER).await;
    let page = member.follow(&member.submit(page.form("main > form")).await).await;
    assert_eq!(unread(&site, 1).await, 1, "the one that nobody has seen");
    assert_eq!(unread(&site, 2).await, 1, "somebody else's");
    assert_eq!(page.texts("article .state"), ["New"]);
    assert_eq!(page.text(".summary h2"), "The messages are marked as read.");
}

#[tokio::test]
async fn there_are_twenty_messages_a_page() {
    let site = Site::new().await;
    for _ in 0..41 {
        write(&site, 1, ANSWER).await;
    }
    let member = site.member().await;
    let mut page = member.get("/messages").await;
    assert_eq!(page.attributes("nav.pages a", "href"), ["/messages?page=2"]);
    for expected in [20, 20, 1] {
        assert_eq!(page.texts("article").len(), expected);
        let Some(next) = page.attributes("nav.pages a", "href").pop() else { break };
        page = member.get(&next).await;
    }
    assert_eq!(page.address, "GET /messages?page=2", "the last page leads back");
}

#[tokio::test]
async fn who_has_read_a_message_is_not_called_about_it() {
    let site = Site::new().await;
    prefers(&site, 1, "preset = 'by_hand'").await;
    let member = site.member().await;
    asks(&member, "chess", "2026-11-25", "10:00").await;
    asks(&member, "chess", "2026-11-26", "10:00").await;
    let waiting = "SELECT count(*) FROM delivery WHERE state = 'waiting'";
    assert_eq!(site.number(waiting).await, 2);
    let page = member.get("/messages").await;
    member.submit(page.form("article form")).await;
    assert_eq!(site.number(waiting).await, 1);
    let page = member.get("/messages").await;
    member.submit(page.form("main > form")).await;
    assert_eq!(site.number(waiting).await, 0);
    assert_eq!(site.number("SELECT count(*) FROM delivery WHERE state = 'done'").await, 2);
}

#[tokio::test]
async fn a_letter_is_sent_even_when_the_message_has_been_read() {
    let site = Site::new().await;
    let member = site.member().await;
    asks(&member, "chess", "2026-11-25", "10:00").await;
    let page = member.get("/messages").await;
    member.submit(page.form("article form")).await;
    assert_eq!(site.word("SELECT state FROM delivery WHERE way = 'email'").await, "waiting");
}

#[tokio::test]
async fn anothers_message_is_not_there() {
    let site = Site::new().await;
    write(&site, 2, ANSWER).await;
    let id = site.number("SELECT id FROM message").await;
    let member = site.member().await;
    for id in [id.to_string(), "9999".to_owned(), "x".to_owned()] {
        assert_eq!(member.post(&format!("/messages/{id}/reading"), &[]).await.status(), 404, "{id}");
    }
    assert_eq!(unread(&site, 2).await, 1);
}

#[tokio::test]
async fn the_menu_and_the_first_page_say_how_many_messages_are_new() {
    let site = Site::new().await;
    let member = site.member().await;
    assert!(!member.get("/").await.has("main a[href='/messages']"));
    let said = [
        ("kk", "Хабарламалар", "Хабарламалар, жаңасы: 2", "Сізде 2 жаңа хабарлама бар"),
        ("ru", "Сообщения", "Сообщения, новых: 2", "У вас 2 новых сообщения"),
        ("en", "Messages", "Messages, 2 new", "You have 2 new messages"),
    ];
    let menu = "nav.site-nav a[href='/messages']";
    for (language, none, _, _) in said {
        member.reads(language).await;
        assert_eq!(member.get("/").await.text(menu), none);
    }
    write(&site, 1, ANSWER).await;
    write(&site, 1, ANSWER).await;
    for (language, _, two, home) in said {
        member.reads(language).await;
        let page = member.get("/").await;
        assert_eq!(page.text(menu), two);
        assert_eq!(page.text("main a[href='/messages']"), home);
        assert_eq!(member.get("/bookings").await.text(menu), two);
    }
    assert!(!site.visitor().get("/").await.has(menu));
}

#[tokio::test]
async fn words_in_another_language_say_which() {
    let site = Site::new().await;
    let announcement = r#"{"kind":"announcement","title":{"kk":"Ертең жабық","ru":"","en":""},
        "text":{"kk":"Жылу жоқ.","ru":"","en":""},"changes_plans":true}"#;
    write(&site, 1, announcement).await;
    let member = in_english(site.member().await).await;
    let page = member.get("/messages").await;
    assert_eq!(page.text("article h2[lang=kk]"), "Ертең жабық");
    assert_eq!(page.text("article p[lang=kk]"), "Жылу жоқ.");
    assert_eq!(page.text("article button [lang=kk]"), "Ертең жабық");
    member.reads("kk").await;
    assert!(!member.get("/messages").await.has("article [lang]"));
}

#[tokio::test]
async fn a_message_of_another_year_names_it() {
    let site = Site::new().await;
    write(&site, 1, ANSWER).await;
    site.sql("UPDATE message SET created_at = 1700000000").await;
    let page = in_english(site.member().await).await.get("/messages").await;
    assert!(page.text("article time").contains("2023"), "{}", page.text("article time"));
}

// How each person wants to hear from us.

/// What is kept of somebody's choices, and the language they read.
async fn kept(site: &Site, member: i64) -> String {
    site.word(&format!(
        "SELECT concat_ws(' ', language, spoken_language, preset, reach, quote(helper), remind_day, remind_hours, requests)
         FROM member LEFT JOIN contact_preference ON member_id = member.id WHERE member.id = {member}"
    ))
    .await
}

#[tokio::test]
async fn the_page_begins_with_what_holds_anyway() {
    let site = Site::new().await;
    let page = site.member().await.get("/account/contact").await;
    let form = page.form("#answers");
    let fields = ["reads", "speaks", "preset", "reach", "helper", "remind_day", "remind_hours", "requests"];
    assert_eq!(fields.map(|field| form.value(field)), ["kk", "kk", "everything", "call", "", "yes", "", ""]);
    assert_eq!(kept(&site, 1).await, "kk NULL", "looking keeps nothing");
}

#[tokio::test]
async fn choices_are_kept_and_shown_again() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let form = member.get("/account/contact").await.form("#answers");
    let form = form.with("reads", "ru").with("speaks", "kk").with("preset", "by_hand");
    let form = form.with("reach", "helper").with("helper", " Сәуле, +7 700 000 0000 ");
    let sent = member.submit(form.with("remind_hours", "yes")).await;
    let page = member.follow(&sent).await;
    assert_eq!(page.text(".summary-done h2"), "Ваш выбор сохранён.", "in the language that they read now");
    assert_eq!(kept(&site, 1).await, "ru kk by_hand helper 'Сәуле, +7 700 000 0000' 1 1 at_once");
    let mut form = page.form("#answers").with("reach", "call").with("preset", "changes");
    form.fields.retain(|(field, _)| field != "remind_day" && field != "remind_hours");
    member.submit(form).await;
    assert_eq!(kept(&site, 1).await, "ru kk changes call '' 0 0 at_once", "nobody is kept who is not needed");
}

#[tokio::test]
async fn a_helper_needs_a_name_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let form = || async { member.get("/account/contact").await.form("#answers") };
    let page = member.submit(form().await.with("reach", "helper").with("preset", "changes")).await;
    assert_eq!(
        (page.status(), page.text("#helper-error")),
        (422, "Write the name and phone of your helper.".into())
    );
    assert_eq!(page.attribute(".summary-error a", "href"), "#helper");
    assert_eq!(page.form("#answers").value("preset"), "changes");
    let long = "a".repeat(201);
    let page = member.submit(form().await.with("reach", "helper").with("helper", &long)).await;
    assert_eq!((page.status(), page.form("#answers").value("helper")), (422, long.as_str()));
    let page = member.submit(form().await.with("preset", "nothing").with("speaks", "de")).await;
    assert_eq!(page.attributes(".summary-error a", "href"), ["#speaks", "#preset"]);
    assert_eq!(kept(&site, 1).await, "en NULL");
}

#[tokio::test]
async fn a_language_button_keeps_what_was_typed_and_is_the_language_that_is_read() {
    let site = Site::new().await;
    let member = site.member().await;
    let form = member.get("/account/contact").await.form("#answers").with("reach", "write");
    let page = member.submit(form.with("language", "ru")).await;
    let form = page.form("#answers");
    assert_eq!((page.status(), form.value("reach"), form.value("reads")), (200, "write", "ru"));
    assert_eq!(form.value("speaks"), "kk");
}

#[tokio::test]
async fn only_those_who_decide_choose_when_to_hear_of_requests() {
    let site = Site::new().await;
    let coordinator = site.coordinator().await;
    let form = coordinator.get("/account/contact").await.form("#answers");
    assert_eq!(form.value("requests"), "at_once");
    coordinator.submit(form.with("requests", "daily")).await;
    assert!(kept(&site, 3).await.ends_with("daily"));
    let member = site.member().await;
    let form = member.get("/account/contact").await.form("#answers");
    member.submit(form.with("requests", "daily")).await;
    assert!(kept(&site, 1).await.ends_with("at_once"), "a member decides nothing");
}

#[tokio::test]
async fn the_page_says_whether_letters_arrive() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let page = member.get("/account/contact").await;
    assert!(page.says("member@esik.test") && page.says("Letters go to this e-mail address."));
    assert!(page.says("+7 777 123 4567"));
    site.sql("INSERT INTO mail_refusal VALUES (1, 'member@esik.test', 1)").await;
    assert!(member.get("/account/contact").await.text(".warning").contains("refused"));
    site.sql("UPDATE member SET email = 'new@esik.test' WHERE id = 1").await;
    assert!(!member.get("/account/contact").await.has(".warning"), "another address has refused nothing");
    site.sql("UPDATE member SET email = NULL WHERE id = 1").await;
    assert!(member.get("/account/contact").await.says("We have no e-mail address of yours"));
}

#[tokio::test]
async fn the_choices_are_found_from_the_inbox_the_first_page_and_the_account() {
    let site = Site::new().await;
    let member = site.member().await;
    for path in ["/messages", "/", "/account"] {
        assert!(member.get(path).await.has("main a[href='/account/contact']"), "{path}");
    }
}

#[tokio::test]
async fn what_is_told_once_goes_on_each_of_its_ways_once() {
    let site = Site::new().await;
    let notice = Notice::MailRefused { name: "Әлия".to_owned() };
    let ways = Ways { email: true, by_hand: true };
    let once =
        NewMessage { to: MemberId(2), notice: &notice, once_key: Some("an occasion".to_owned()), ways };
    let often = NewMessage { once_key: None, ..once.clone() };
    let other = NewMessage { to: MemberId(3), ways: Ways { by_hand: false, ..ways }, ..often.clone() };
    let mut work = site.db().writer.begin().await.unwrap();
    // What was inserted last before it is not what goes on its ways.
    insert(&mut work, &[often], 1).await.unwrap();
    insert(&mut work, &[once.clone(), other], 2).await.unwrap();
    insert(&mut work, &[once], 3).await.unwrap();
    work.commit().await.unwrap();
    let deliveries =
        "SELECT group_concat(created_at || ' ' || delivery.member_id || ' ' || way || ' ' || next_at)
        FROM (SELECT * FROM delivery ORDER BY id) AS delivery JOIN message ON message.id = message_id";
    let expected = "1 2 email 1,1 2 by_hand 1,2 2 email 2,2 2 by_hand 2,2 3 email 2";
    assert_eq!(site.number("SELECT count(*) FROM message").await, 3, "it has been told before");
    assert_eq!(site.word(deliveries).await, expected);
}

#[tokio::test]
async fn what_is_told_at_once_of_two_bookings_goes_on_the_ways_of_each() {
    let site = Site::new().await;
    for (from, until) in [("10:00", "11:00"), ("12:00", "13:00")] {
        site.sql(&Booked::of(CHESS, 1, from, until).sql()).await;
    }
    let mut work = site.db().writer.begin().await.unwrap();
    let mut notices = Vec::new();
    for id in [1, 2] {
        notices
            .push(Notice::Approved(bookings::told(&mut work, BookingId(id)).await.unwrap().unwrap().visit));
    }
    let of = |notice, email| {
        let ways = Ways { email, by_hand: !email };
        NewMessage { to: MemberId(1), notice, once_key: None, ways }
    };
    let [first, second] = &*notices else { panic!("{notices:?}") };
    insert(&mut work, &[of(first, true), of(second, false)], 1).await.unwrap();
    work.commit().await.unwrap();
    let ways =
        "SELECT group_concat(booking_id || ' ' || way) FROM delivery JOIN message ON message.id = message_id";
    assert_eq!(site.word(ways).await, "1 email,2 by_hand");
}
