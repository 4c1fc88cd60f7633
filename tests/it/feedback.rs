//! Something is wrong: anybody says so, only administrators read it, and whoever wants stays nameless.

use crate::database::{Booked, CHESS};
use crate::support::{Form, Page, Person, Site};

async fn english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// The form of a page's foot, filled in.
async fn complaint(person: &Person, page: &str) -> Form {
    let page = person.get(page).await;
    let link = page.attribute("footer a[href^='/feedback']", "href");
    let form = person.get(&link).await.form("#answers");
    form.with("kind", "barrier").with("text", "The door is heavy.\r\nI could not open it.")
}

async fn sent(person: &Person, form: Form) -> Page {
    person.follow(&person.submit(form).await).await
}

#[tokio::test]
async fn anybody_says_what_is_wrong_from_the_foot_of_any_page() {
    let site = Site::new().await;
    let visitor = english(site.visitor()).await;
    let form = complaint(&visitor, "/resources/library?view=table").await.with("contact", "+7 777 000 0000");
    let thanks = sent(&visitor, form).await;
    assert_eq!(thanks.text(".summary h2"), "Sent. Thank you for writing.");
    assert!(thanks.has("main a[href^='tel:']"), "{}", thanks.summary());
    let kept = "SELECT kind || '|' || text || '|' || page || '|' || contact || '|' || coalesce(member_id, '-') FROM feedback";
    assert_eq!(
        site.word(kept).await,
        "barrier|The door is heavy.\nI could not open it.|/resources/library|+7 777 000 0000|-"
    );
}

#[tokio::test]
async fn an_answer_comes_to_the_members_messages_and_only_once() {
    let site = Site::new().await;
    let member = english(site.member().await).await;
    let form = complaint(&member, "/resources").await.with("text", "<b>Loud</b> & cold");
    sent(&member, form).await;
    let admin = english(site.admin().await).await;
    let list = admin.get("/feedback/reports").await;
    assert!(
        list.says("Report 1: A barrier <b>Loud</b> & cold") && list.says("Әлия Серікова"),
        "{}",
        list.summary()
    );
    let report = admin.get(&list.attribute(".card a", "href")).await;
    assert!(report.says("/resources") && !report.has("main b"), "{}", report.summary());
    let form = report.form("#answers").with("answer", "We have mended it.");
    let other = report.form("#answers").with("answer", "We have not.");
    let done = admin.follow(&admin.submit(form).await).await;
    assert_eq!(done.text(".summary h2"), "The answer is sent.");
    let told = site.word("SELECT facts FROM message WHERE member_id = 1 AND kind = 'answer'").await;
    assert!(told.contains("We have mended it.") && told.contains("<b>Loud</b> & cold"), "{told}");
    let late = admin.submit(other).await;
    assert_eq!(late.status(), 422);
    assert!(late.says("Someone else has already answered this."), "{}", late.summary());
    assert!(late.says("We have mended it."));
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'answer'").await, 1);
    assert!(admin.get("/feedback/reports").await.texts(".card").is_empty());
    assert_eq!(admin.get("/feedback/reports?show=answered").await.texts(".card").len(), 1);
}

#[tokio::test]
async fn without_a_name_nothing_ties_it_to_the_person() {
    let site = Site::new().await;
    site.turn_clock_to("2026-11-23T09:47");
    let member = english(site.member().await).await;
    site.sql(&Booked::of(CHESS, 1, "10:00", "11:00").sql()).await;
    let booking = site.number("SELECT id FROM booking").await;
    let form = complaint(&member, &format!("/bookings/{booking}")).await.with("without_name", "yes");
    let traces = || async {
        let journal = site.number("SELECT count(*) FROM journal").await;
        (journal, site.number("SELECT count(*) FROM message").await)
    };
    let before = traces().await;
    sent(&member, form.with("contact", "member@esik.test")).await;
    assert_eq!(traces().await, before);
    let kept = "SELECT coalesce(member_id, '-') || page || contact || (at % 3600) FROM feedback";
    assert_eq!(site.word(kept).await, "-/bookings0", "no name, no record, no address, and only the hour");
    let admin = english(site.admin().await).await;
    let list = admin.get("/feedback/reports").await;
    assert!(list.says("Without a name") && !list.says("Әлия"), "{}", list.summary());
    let report = admin.get(&list.attribute(".card a", "href")).await;
    let done = admin.submit(report.form("#answers").with("answer", "A ramp is ordered.")).await;
    let done = admin.follow(&done).await;
    assert_eq!(done.text(".summary h2"), "The note is saved.");
    assert_eq!(site.number("SELECT count(*) FROM message").await, before.1, "a note is sent to nobody");
}

#[tokio::test]
async fn a_refused_booking_leads_to_a_second_look() {
    let site = Site::new().await;
    let member = english(site.member().await).await;
    for state in ["declined", "cancelled", "approved"] {
        site.sql(&Booked::of(CHESS, 1, "10:00", "11:00").sql().replace("'requested'", &format!("'{state}'")))
            .await;
        let id = site.number("SELECT max(id) FROM booking").await;
        let page = member.get(&format!("/bookings/{id}")).await;
        assert_eq!(page.has("main a[href^='/feedback']"), state != "approved", "{state}");
        assert!(
            !site.coordinator().await.get(&format!("/bookings/{id}")).await.has("main a[href^='/feedback']")
        );
        if state != "approved" {
            let form =
                member.get(&page.attribute("main a[href^='/feedback']", "href")).await.form("#answers");
            assert_eq!(form.value("kind"), "second_look");
            assert_eq!(form.value("page"), format!("/bookings/{id}"));
        }
    }
}

#[tokio::test]
async fn strangers_are_throttled_with_the_phone_at_hand_and_members_never() {
    let site = Site::new().await;
    let visitor = english(site.visitor()).await;
    for _ in 0..30 {
        assert_eq!(visitor.submit(complaint(&visitor, "/help").await).await.status(), 303);
    }
    let page = visitor.submit(complaint(&visitor, "/help").await).await;
    assert_eq!(page.status(), 422);
    let said = page.text(".summary");
    assert!(said.contains("Too many reports have just come in.") && said.contains("+7"), "{said}");
    assert!(page.form("#answers").value("text").starts_with("The door is heavy."), "nothing is lost");
    let member = english(site.member().await).await;
    assert_eq!(member.submit(complaint(&member, "/help").await).await.status(), 303);
    site.turn_clock_to("2026-11-23T10:00");
    assert_eq!(visitor.submit(page.form("#answers")).await.status(), 303);
}

#[tokio::test]
async fn a_form_that_is_sent_twice_is_kept_once() {
    let site = Site::new().await;
    let visitor = english(site.visitor()).await;
    let form = visitor.get("/feedback").await.form("#answers").with("kind", "complaint").with("text", "Cold");
    let fields: Vec<_> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    for _ in 0..2 {
        assert_eq!(visitor.post("/feedback", &fields).await.location(), "/feedback?notice=sent");
    }
    assert_eq!(site.number("SELECT count(*) FROM feedback").await, 1);
}

#[tokio::test]
async fn what_is_wrong_with_it_is_said_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    let visitor = english(site.visitor()).await;
    let long = "ә".repeat(2001);
    let cases = [
        ([("kind", ""), ("text", "Cold"), ("contact", "")], "kind", "Choose what it is about."),
        ([("kind", "praise"), ("text", "Warm"), ("contact", "")], "kind", "Choose what it is about."),
        ([("kind", "barrier"), ("text", " "), ("contact", "me")], "text", "Write the text."),
        ([("kind", "barrier"), ("text", long.as_str()), ("contact", "")], "text", "The text is too long."),
        (
            [("kind", "barrier"), ("text", "a\0b"), ("contact", "")],
            "text",
            "The text has invisible characters.",
        ),
    ];
    for (fields, field, sentence) in cases {
        let page = visitor.post("/feedback", &fields).await;
        assert_eq!(page.status(), 422, "{}", page.summary());
        assert!(page.text(&format!("#{field}-error")).starts_with(sentence), "{}", page.summary());
        assert_eq!(page.form("#answers").value("contact"), fields[2].1);
    }
    let elsewhere =
        visitor.get("/feedback?page=https%3A%2F%2Fevil.test%2F&kind=praise").await.form("#answers");
    assert_eq!((elsewhere.value("page"), elsewhere.value("kind")), ("", ""));
    let form = elsewhere.with("page", "//evil.test").with("kind", "barrier").with("text", "x");
    assert_eq!(visitor.submit(form).await.status(), 303);
    assert_eq!(site.word("SELECT page FROM feedback").await, "", "only pages of our own are kept");
    let in_russian =
        visitor.get("/feedback").await.form("#answers").with("text", "Холодно").with("language", "ru");
    let page = visitor.submit(in_russian).await;
    assert_eq!((page.status(), page.text("h1")), (200, "Напишите нам".to_owned()));
    assert_eq!(page.form("#answers").value("text"), "Холодно");
}

#[tokio::test]
async fn administrators_see_how_many_came_each_month() {
    let site = Site::new().await;
    let visitor = english(site.visitor()).await;
    sent(&visitor, complaint(&visitor, "/").await).await;
    sent(&visitor, complaint(&visitor, "/").await).await;
    site.turn_clock_to("2026-12-01T00:00");
    sent(&visitor, complaint(&visitor, "/").await.with("kind", "second_look")).await;
    let table = english(site.admin().await).await.get("/feedback/reports").await;
    assert_eq!(table.texts("tbody tr"), ["December 2026 0 0 1", "November 2026 2 0 0"]);
}
