//! A coordinator asks before deciding, and the member answers: within the request, in turn, and in time.

use crate::database::{Booked, LIBRARY};
use crate::support::{Page, Person, Site};

async fn reader(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// Request 1, of the member.
async fn site() -> Site {
    let site = Site::new().await;
    site.sql(&Booked::of(LIBRARY, 1, "10:00", "11:00").sql()).await;
    site.sql("INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member) VALUES (1, 'new', 'requested', 1, 1)").await;
    site
}

async fn ask(person: &Person, question: &str) -> Page {
    person.post("/bookings/1/question", &[("question", question)]).await
}

async fn answer(person: &Person, to: &str, answer: &str) -> Page {
    person.post("/bookings/1/answer", &[("to", to), ("answer", answer)]).await
}

#[tokio::test]
async fn a_question_is_told_answered_on_the_page_and_read_in_the_queue() {
    let site = site().await;
    let (member, coordinator) = (reader(site.member().await).await, reader(site.coordinator().await).await);
    let queue = coordinator.get("/approvals").await;
    let form = coordinator.get(&queue.attribute("article a[href$='/question']", "href")).await;
    let sent = coordinator.submit(form.form("#answers").with("question", "Do you bring a laptop?")).await;
    assert!(coordinator.follow(&sent).await.says("The question is sent."));
    assert!(!coordinator.get("/approvals").await.has("article a[href$='/question']"), "one at a time");
    assert_eq!(
        site.number("SELECT count(*) FROM message WHERE kind = 'question_asked' AND member_id = 1").await,
        1
    );
    assert_eq!(site.number("SELECT count(*) FROM message WHERE facts LIKE '%laptop%'").await, 0);
    let page = member.get("/bookings/1").await;
    assert!(page.says("Do you bring a laptop?"), "{}", page.summary());
    let sent = member.submit(page.form("#answers").with("answer", "Yes, a small one.")).await;
    assert!(member.follow(&sent).await.says("Your answer is sent."));
    let waits = "SELECT count(*) FROM delivery JOIN message ON message.id = message_id
        WHERE kind = 'question_asked' AND delivery.state = 'waiting'";
    assert_eq!(site.number(waits).await, 0);
    let queue = coordinator.get("/approvals").await;
    assert!(queue.text("article").contains("Yes, a small one."), "{}", queue.summary());
    assert!(queue.says("Questions about 1 request are answered."));
    assert!(queue.has("article a[href$='/question']"), "the next one");
}

#[tokio::test]
async fn questions_come_in_turn_and_the_decision_stays_where_it_was() {
    let site = site().await;
    let coordinator = reader(site.coordinator().await).await;
    let before = site.word("SELECT decide_by FROM booking").await;
    assert_eq!(ask(&coordinator, "First?").await.status(), 303);
    let second = ask(&coordinator, "Second?").await;
    assert_eq!((second.status(), second.form("#answers").value("question")), (422, "Second?"));
    assert!(second.text("#question-error").contains("not been answered yet"));
    answer(&site.member().await, "1", "Yes").await;
    assert_eq!(ask(&coordinator, "Second?").await.status(), 303);
    assert_eq!(site.word("SELECT decide_by FROM booking").await, before);
    assert_eq!(site.number("SELECT count(*) FROM booking_question").await, 2);
}

#[tokio::test]
async fn an_empty_or_long_question_or_answer_stays_on_its_page() {
    let site = site().await;
    let (member, coordinator) = (reader(site.member().await).await, reader(site.coordinator().await).await);
    assert_eq!(ask(&coordinator, " ").await.text("#question-error"), "Write the question.");
    ask(&coordinator, "Why?").await;
    let long = "a".repeat(501);
    let page = answer(&member, "1", &long).await;
    assert_eq!((page.status(), page.form("#answers").value("answer")), (422, long.as_str()));
    assert_eq!(answer(&member, "1", "").await.text("#answer-error"), "Write an answer.");
}

#[tokio::test]
async fn a_decided_request_takes_no_answer_and_what_was_written_is_not_lost() {
    let site = site().await;
    let (member, coordinator) = (reader(site.member().await).await, reader(site.coordinator().await).await);
    ask(&coordinator, "Why?").await;
    coordinator.post("/bookings/1/approval", &[]).await;
    let page = answer(&member, "1", "Because of the books").await;
    assert_eq!(page.status(), 422);
    assert!(page.text(".summary-error").contains("No answer is needed any more."), "{}", page.summary());
    assert_eq!(page.text("#answer .reason"), "Because of the books");
    let late = ask(&coordinator, "Too late?").await;
    assert!(late.status() == 422 && late.text("#question-error").contains("has been decided"));
    assert_eq!(coordinator.get("/bookings/1/question").await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM booking_question WHERE answer IS NOT NULL").await, 0);
}

#[tokio::test]
async fn an_answer_is_given_once() {
    let site = site().await;
    let member = reader(site.member().await).await;
    ask(&site.coordinator().await, "Why?").await;
    assert_eq!(answer(&member, "1", "First").await.status(), 303);
    let page = answer(&member, "1", "Second").await;
    assert!(page.status() == 422 && page.says("This question has been answered."));
    assert_eq!(site.word("SELECT answer FROM booking_question").await, "First");
    assert_eq!(answer(&site.other_member().await, "1", "Mine").await.status(), 404);
}

/// A helper of the member with these rights.
async fn helper(site: &Site, may_book: i64, sees_support: i64) -> Person {
    site.sql(&format!(
        "INSERT INTO helper_grant (member_id, helper_id, footing, may_book, may_cancel, may_collect, may_read,
             sees_support, recorded_by, recorded_at)
         VALUES (1, 2, 'helper', {may_book}, 1, 0, 1, {sees_support}, 1, 1)"
    ))
    .await;
    let person = reader(site.other_member().await).await;
    assert_eq!(person.post("/acting", &[("member", "1")]).await.status(), 303);
    person
}

#[tokio::test]
async fn a_helper_who_may_book_answers_and_another_does_not() {
    for (may_book, status) in [(1, 303), (0, 403)] {
        let site = site().await;
        ask(&site.coordinator().await, "Why?").await;
        let helper = helper(&site, may_book, 0).await;
        assert_eq!(helper.get("/bookings/1").await.has("#answers"), may_book == 1);
        assert_eq!(answer(&helper, "1", "So").await.status(), status);
    }
}

#[tokio::test]
async fn what_may_speak_of_support_is_not_for_a_helper_who_may_not_know() {
    let site = site().await;
    site.sql(
        "INSERT INTO support_request (booking_id, wish, status, asked_at, consent_text, consent_language, consent_by)
         VALUES (1, 'A guide', 'asked', 1, 'yes', 'en', 1)",
    )
    .await;
    ask(&site.coordinator().await, "Which guide?").await;
    let helper = helper(&site, 1, 0).await;
    assert!(!helper.get("/bookings/1").await.says("Which guide?"));
    assert_eq!(answer(&helper, "1", "Any").await.status(), 403);
    let file = site.member().await.get("/bookings/1").await;
    assert!(file.says("Which guide?"));
}

#[tokio::test]
async fn the_database_keeps_one_question_at_a_time_and_none_that_comes_too_late() {
    let site = site().await;
    let ask =
        "INSERT INTO booking_question (booking_id, question, asked_by, asked_at) VALUES (1, 'Why?', 3, 1)";
    site.sql(ask).await;
    assert!(site.try_sql(ask).await.is_err());
    site.sql("INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member) VALUES (1, 'requested', 'approved', 2, 3)").await;
    let late = "UPDATE booking_question SET answer = 'So', answered_by = 1, answered_at = 2";
    assert_eq!(site.try_sql(late).await.unwrap_err(), "booking_question_too_late");
}
