//! A free time is found across everything, and choosing it leads on with what was said.

use crate::database::{Booked, LIBRARY, PIANO};
use crate::support::{Page, Person, Site};

async fn member(site: &Site) -> Person {
    let member = site.member().await;
    member.reads("en").await;
    member
}

fn labels(page: &Page) -> Vec<String> {
    page.texts("main fieldset#slot .choices label")
}

/// The one that offers a resource at a time.
fn value(page: &Page, resource: &str, start: &str) -> String {
    let begins = format!("{resource} 2026-11-25T{start} ");
    let values = page.attributes("main input[name=slot]", "value");
    values
        .into_iter()
        .find(|value| value.starts_with(&begins))
        .unwrap_or_else(|| panic!("{begins} is not offered"))
}

#[tokio::test]
async fn the_question_has_answers_ready() {
    let site = Site::new().await;
    let page = member(&site).await.get("/find").await;
    assert_eq!(page.status(), 200);
    let form = page.form("#answers");
    assert_eq!((form.value("date"), form.value("duration"), form.value("people")), ("23.11.2026", "60", "1"));
    assert!(page.has("select#what option[value=piano]") && page.has("#right-blind"));
    assert!(!page.has("#slot"), "nothing was looked for");
}

#[tokio::test]
async fn times_of_all_resources_are_found_the_nearest_first_and_one_is_booked() {
    let site = Site::new().await;
    let member = member(&site).await;
    let page = member.get("/find?date=25.11.2026&duration=60&people=2&wheelchair_places=1").await;
    assert_eq!(page.status(), 200, "{}", page.summary());
    let found = labels(&page);
    assert!(found.len() > 4 && found[0] == "Library, from 09:00 to 10:00", "{found:?}");
    let headings = page.texts("main fieldset#slot h2");
    assert_eq!(headings[0], "Wednesday, 25 November, from 09:00 to 10:00");
    assert!(headings.is_sorted(), "{headings:?}");
    assert!(!found.iter().any(|label| label.starts_with("Desk")), "a desk is for one");
    let chosen = value(&page, "library", "10:00");
    let form = page.forms().into_iter().find(|form| form.action == "/find/choice").unwrap();
    let sent = member.submit(form.with("slot", &chosen)).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    let details = member.follow(&sent).await;
    let form = details.form("#answers");
    assert_eq!((form.value("people"), form.value("wheelchair_places")), ("2", "1"), "what was said is kept");
    let check = member.follow(&member.submit(form).await).await;
    let sent = member.submit(check.form("#answers")).await;
    assert!(sent.location().ends_with("?notice=sent"), "{}", sent.summary());
    let booked = "SELECT starts || ' ' || people || ' ' || wheelchair_places FROM booking";
    assert_eq!(site.word(booked).await, "2026-11-25T10:00 2 1");
}

#[tokio::test]
async fn what_is_taken_and_when_one_is_elsewhere_is_left_out() {
    let site = Site::new().await;
    let member = member(&site).await;
    site.sql(&Booked::of(PIANO, 2, "10:00", "11:00").sql()).await;
    site.sql(&Booked::of(LIBRARY, 1, "12:00", "13:00").sql()).await;
    let page = member.get("/find?date=25.11.2026&duration=60&what=piano").await;
    let found = labels(&page);
    assert!(!found.is_empty());
    assert!(
        found.iter().all(|label| !label.starts_with("From 10") && !label.starts_with("From 12")),
        "{found:?}"
    );
    assert!(page.says("Times at which you have a booking already are left out."));
    let other = site.other_member().await.get("/find?date=25.11.2026&duration=60&what=library").await;
    assert!(labels(&other).iter().any(|label| label.contains("12:00")), "the other one is free then");
}

#[tokio::test]
async fn when_nothing_is_free_the_nearest_is_offered() {
    let site = Site::new().await;
    let member = member(&site).await;
    site.sql(&Booked::of(PIANO, 2, "09:00", "12:00").sql()).await;
    let page = member.get("/find?date=25.11.2026&duration=60&part=morning&what=piano").await;
    assert_eq!((page.status(), page.text("h1").as_str()), (200, "Nothing is free then"));
    let headings = page.texts("main fieldset#slot h2");
    assert_eq!(headings, ["Another time of day", "Other days", "Something else"]);
    assert!(
        labels(&page).iter().any(|label| label.starts_with("Wednesday, 25 November, from 12:00")),
        "{:?}",
        labels(&page)
    );
    let long = member.get("/find?date=25.11.2026&duration=480&what=piano").await;
    let headings = long.texts("main fieldset#slot h2");
    assert!(headings.last().unwrap().starts_with("A shorter visit: "), "{headings:?}");
}

#[tokio::test]
async fn a_closed_day_says_why() {
    let site = Site::new().await;
    site.sql("INSERT INTO closed_day (day, reason_kk, reason_ru, reason_en) VALUES ('2026-11-25', 'a', 'b', 'Repairs')").await;
    let page = member(&site).await.get("/find?date=25.11.2026&duration=60").await;
    assert!(page.says("The centre is closed on that day. Reason: Repairs."), "{}", page.summary());
    assert!(page.texts("main fieldset#slot h2").contains(&"Other days".to_owned()));
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    for (language, sentence) in [
        ("kk", "Соңғы күн бірінші күннен бұрын тұр."),
        ("ru", "Последний день раньше первого."),
        ("en", "The last day is before the first."),
    ] {
        let member = site.member().await;
        member.reads(language).await;
        let page =
            member.get("/find?date=25.11.2026&until=24.11.2026&duration=60&people=two&right_for=deaf").await;
        assert_eq!(page.status(), 422);
        assert!(page.text("#until-error").contains(sentence), "{}", page.summary());
        assert!(page.has("#people-error"));
        assert_eq!(
            (page.form("#answers").value("people"), page.form("#answers").value("right_for")),
            ("two", "deaf")
        );
    }
    let page = member(&site).await.get("/find?date=25.11.2026&duration=60&people=40").await;
    assert_eq!(page.status(), 422);
    assert!(page.text("#people-error").contains("The most is"), "{}", page.summary());
}

#[tokio::test]
async fn no_choice_and_a_made_up_one_lead_back_to_the_times() {
    let site = Site::new().await;
    let member = member(&site).await;
    let page = member.get("/find?date=25.11.2026&duration=60&what=piano").await;
    let form = || page.forms().into_iter().find(|form| form.action == "/find/choice").unwrap();
    for slot in ["", "piano", "piano yesterday 60"] {
        let sent = member.submit(form().with("slot", slot)).await;
        let back = member.follow(&sent).await;
        assert_eq!((back.status(), back.text("#slot-error").as_str()), (422, "Choose a time."), "{slot}");
        assert_eq!(labels(&back), labels(&page), "the search is the same");
    }
    let unknown = member.submit(form().with("slot", "spaceship 2026-11-25T10:00 60")).await;
    assert_eq!(unknown.status(), 404);
}

#[tokio::test]
async fn a_time_that_is_gone_meanwhile_is_said_and_others_are_offered() {
    let site = Site::new().await;
    let member = member(&site).await;
    let page = member.get("/find?date=25.11.2026&duration=60&what=piano").await;
    let chosen = value(&page, "piano", "15:00");
    site.sql(&Booked::of(PIANO, 2, "15:00", "16:00").sql()).await;
    let form = page.forms().into_iter().find(|form| form.action == "/find/choice").unwrap();
    let gone = member.submit(form.with("slot", &chosen)).await;
    assert_eq!(gone.status(), 422);
    assert!(gone.says("Sorry, that time is taken."), "{}", gone.summary());
    assert!(gone.has("main input[name=start]"));
    assert!(gone.attributes("main a", "href").iter().any(|link| link.starts_with("/find?date=25.11.2026")));
}

#[tokio::test]
async fn whoever_is_not_signed_in_finds_links_that_lead_through_the_sign_in() {
    let site = Site::new().await;
    let visitor = site.visitor();
    let page = visitor.get("/find?date=25.11.2026&duration=60&what=piano").await;
    assert!(page.status() == 200 && !page.has("input[name=slot]"));
    let links = page.attributes("main ul.others a", "href");
    assert!(
        links[0].starts_with("/bookings/new?resource=piano&duration=60&date=2026-11-25&start="),
        "{links:?}"
    );
    assert!(visitor.get(&links[0]).await.location().starts_with("/sign-in?return="));
}

/// Where a link with these words leads.
fn link(page: &Page, words: &str) -> Option<String> {
    let links = page.texts("main p a").into_iter().zip(page.attributes("main p a", "href"));
    links.into_iter().find(|(text, _)| text == words).map(|(_, address)| address)
}

#[tokio::test]
async fn later_and_earlier_times_are_a_press_away_and_each_is_shown_once() {
    let site = Site::new().await;
    let member = member(&site).await;
    let mut address = Some("/find?date=25.11.2026&until=26.11.2026&duration=60".to_owned());
    let (mut pages, mut seen) = (Vec::new(), Vec::new());
    while let Some(next) = address {
        let page = member.get(&next).await;
        seen.extend(page.attributes("main input[name=slot]", "value"));
        address = link(&page, "Show later times");
        pages.push(page);
    }
    assert!(pages.len() > 2, "{}", pages.len());
    assert!(pages.iter().rev().skip(1).all(|page| labels(page).len() == 24));
    assert_eq!(link(&pages[0], "Show earlier times"), None);
    let back = member.get(&link(&pages[2], "Show earlier times").unwrap()).await;
    assert_eq!(labels(&back), labels(&pages[1]));
    let all = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), all, "none is shown twice");
}
