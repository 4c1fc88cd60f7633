//! The queue sifted: by what, when, of what kind and for how long something waits; read in as many steps however much does.

use esik::civil;
use time::Duration;
use time::macros::date;

use crate::database::{Booked, CINEMA, LIBRARY, PIANO};
use crate::support::{Page, Person, Site};

async fn coordinator(site: &Site) -> Person {
    let person = site.coordinator().await;
    person.reads("en").await;
    person
}

/// Two requests: the library on Wednesday, and the piano on Thursday, asked for just now.
async fn site() -> Site {
    let site = Site::new().await;
    let (old, new) = (site.app().clock.now().seconds() - 4 * 86_400, site.app().clock.now().seconds());
    for (booked, day, at) in [(LIBRARY, 25, old), (PIANO, 26, new)] {
        let booked = Booked::of(booked, 1, "10:00", "11:00").sql();
        site.sql(&booked.replace("2026-11-25T", &format!("2026-11-{day}T"))).await;
        site.sql(&format!("UPDATE booking SET made_at = {at} WHERE id = (SELECT max(id) FROM booking)"))
            .await;
    }
    site.sql("INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member) SELECT id, 'new', 'requested', 1, 1 FROM booking").await;
    site
}

/// The headings of what is shown.
fn shown(page: &Page) -> Vec<String> {
    let first = |heading: String| heading.split(':').next().unwrap().to_owned();
    page.texts("article h2").into_iter().map(first).collect()
}

#[tokio::test]
async fn the_queue_is_sifted_by_what_when_kind_and_how_long() {
    let site = site().await;
    let person = coordinator(&site).await;
    let cases = [
        ("", vec!["Library", "Piano"]),
        ("resource=piano", vec!["Piano"]),
        ("date=2026-11-25", vec!["Library"]),
        ("date=26.11.2026&kind=instrument", vec!["Piano"]),
        ("kind=room", vec!["Library"]),
        ("since=day", vec!["Library"]),
        ("kind=garage&date=x&since=ever", vec!["Library", "Piano"]),
    ];
    for (query, names) in cases {
        let page = person.get(&format!("/approvals?{query}")).await;
        assert_eq!(shown(&page), names, "{query}");
    }
}

#[tokio::test]
async fn when_nothing_matches_the_page_says_so_and_offers_everything() {
    let site = site().await;
    let page = coordinator(&site).await.get("/approvals?resource=piano&kind=room").await;
    assert!(shown(&page).is_empty() && page.says("No request is like that."), "{}", page.summary());
    assert_eq!(page.text("main a[href='/approvals'].button"), "Show all requests");
    assert_eq!(page.attribute("#resource option[selected]", "value"), "piano");
    assert!(page.says("2 requests wait for an answer."), "of everything");
}

#[tokio::test]
async fn a_choice_stays_a_choice_when_nothing_of_it_waits_any_more() {
    let site = site().await;
    let page = coordinator(&site).await.get("/approvals?resource=cinema&date=2026-11-30").await;
    assert_eq!(page.attribute("#resource option[selected]", "value"), "cinema");
    assert_eq!(page.attribute("#date option[selected]", "value"), "2026-11-30");
}

#[tokio::test]
async fn a_decision_leads_back_to_the_queue_as_it_was_sifted() {
    let site = site().await;
    let person = coordinator(&site).await;
    let page = person.get("/approvals?kind=room&since=day").await;
    let done = person.submit(page.form("article form")).await;
    assert_eq!(done.location(), "/approvals?kind=room&since=day&notice=approved");
    let page = person.get("/approvals?kind=instrument").await;
    let refusal = person.get(&page.attribute("article a.secondary", "href")).await;
    assert!(refusal.has("main a[href='/approvals?kind=instrument']"), "{}", refusal.summary());
    let done = person.submit(refusal.form("#answers").with("ready", "repair")).await;
    assert_eq!(done.location(), "/approvals?kind=instrument&notice=declined");
}

#[tokio::test]
async fn a_way_back_from_elsewhere_leads_to_the_queue() {
    let site = site().await;
    let sent = coordinator(&site).await.post("/bookings/1/approval", &[("back", "//elsewhere?x=y")]).await;
    assert_eq!(sent.location(), "/approvals?notice=approved");
}

#[tokio::test]
async fn a_coordinator_of_one_resource_is_offered_what_waits_there_alone() {
    let site = site().await;
    site.sql("INSERT INTO coordinator_resource SELECT 3, id FROM resource WHERE slug = 'piano'").await;
    let page = coordinator(&site).await.get("/approvals?resource=library").await;
    assert!(shown(&page).is_empty());
    assert_eq!(page.attributes("#resource option", "value"), ["", "piano"]);
}

#[tokio::test]
async fn wishes_to_move_of_a_series_are_one_line_that_leads_to_it() {
    let site = site().await;
    site.sql(&Booked::of(CINEMA, 2, "15:00", "16:00").sql()).await;
    site.sql(
        "INSERT INTO series (id, rhythm, made_by, made_at, one_time_key) VALUES (7, 'week', 1, 1, 's-7');
         INSERT INTO series_booking (booking_id, series_id) VALUES (1, 7)",
    )
    .await;
    for (booking, start, end) in [(1, "12:00", "13:00"), (3, "17:00", "18:00")] {
        site.sql(&format!(
            "INSERT INTO booking_move (booking_id, old_starts, old_ends, starts, ends, held_from, held_until, units,
                 people, wheelchair_places, assistants, purpose, state, decide_by, asked_at, asked_by, one_time_key,
                 answers_hash)
             SELECT id, starts, ends, '2026-11-27T{start}', '2026-11-27T{end}', '2026-11-27T{start}',
                 '2026-11-27T{end}', units, people, 0, 0, '', 'asked', decide_by, 1, member_id, 'm-' || id, x'00'
             FROM booking WHERE id = {booking}"
        ))
        .await;
    }
    let page = coordinator(&site).await.get("/approvals").await;
    let links = page.attributes("ul[aria-labelledby=to-move] a", "href");
    assert!(links.contains(&"/series/7".to_owned()) && links.len() == 2, "{links:?}");
    assert_eq!(page.text("main a[href='#to-move']"), "2 wishes to move wait for an answer.");
}

/// Besides the requests, what waits is told of one's own resources: the nearest of it, and how much it is.
#[tokio::test]
async fn much_to_arrange_is_counted_whole_and_what_others_decide_is_not_told() {
    let site = site().await;
    site.sql("INSERT INTO coordinator_resource SELECT 3, id FROM resource WHERE slug = 'library'").await;
    let first = date!(2026 - 12 - 01);
    for day in (0..52).map(|days| civil::date_text(first + Duration::days(days))) {
        site.sql(&Booked::of(LIBRARY, 2, "12:00", "13:00").sql().replace("2026-11-25T", &format!("{day}T")))
            .await;
    }
    site.sql(
        "INSERT INTO support_request (booking_id, wish, status, asked_at, consent_text, consent_language, consent_by)
         SELECT id, 'A guide', 'asked', 1, 'yes', 'en', 2 FROM booking WHERE id <> 1;
         INSERT INTO booking_move (booking_id, old_starts, old_ends, starts, ends, held_from, held_until, units,
             people, wheelchair_places, assistants, purpose, state, decide_by, asked_at, asked_by, one_time_key,
             answers_hash)
         SELECT id, starts, ends, '2026-11-27T10:00', '2026-11-27T11:00', '2026-11-27T10:00', '2026-11-27T11:00', units,
             people, 0, 0, '', 'asked', decide_by, 1, member_id, 'm', x'00' FROM booking WHERE id = 2",
    )
    .await;
    let person = coordinator(&site).await;
    let page = person.get("/approvals").await;
    assert_eq!(page.attributes("ul[aria-labelledby=to-arrange] a", "href").len(), 50);
    assert!(page.text("main a[href='#to-arrange']").contains("for 52 visits"), "{}", page.summary());
    assert!(!page.text("ul[aria-labelledby=to-arrange]").contains("Piano") && !page.has("#to-move"));
    site.sql("DELETE FROM coordinator_resource").await;
    let page = person.get("/approvals").await;
    assert!(page.text("main a[href='#to-arrange']").contains("for 53 visits"), "{}", page.summary());
    assert!(page.text("ul[aria-labelledby=to-arrange] li").contains("Piano"), "the nearest first");
    assert!(page.text("ul[aria-labelledby=to-move]").contains("Piano"));
}

#[tokio::test]
async fn a_card_whose_support_was_withdrawn_says_that_nothing_is_asked_for() {
    let site = site().await;
    site.sql(
        "INSERT INTO support_request (booking_id, wish, status, asked_at, consent_text, consent_language, consent_by)
         SELECT id, 'A guide', 'asked', 1, 'yes', 'en', 1 FROM booking",
    )
    .await;
    site.sql("UPDATE support_request SET status = 'withdrawn', wish = '', changed_at = 2, changed_by = 1 WHERE booking_id = 1")
        .await;
    let page = coordinator(&site).await.get("/approvals").await;
    let rows = page.texts("article dl > div").into_iter();
    let support: Vec<_> = rows.filter(|row| row.starts_with("Support asked for")).collect();
    assert_eq!(support, ["Support asked for None", "Support asked for A guide"]);
}

/// The card of the library's first request.
async fn library(person: &Person) -> Page {
    person.get("/approvals?resource=library&date=2026-11-25").await
}

const LAST_FACT: &str = "article .facts div:last-child";

#[tokio::test]
async fn a_card_tells_of_few_others_as_they_are_and_folds_many_but_those_at_the_same_time() {
    let site = site().await;
    let person = coordinator(&site).await;
    let others =
        [("10:30", "11:30"), ("12:00", "13:00"), ("13:00", "14:00"), ("14:00", "15:00"), ("15:00", "16:00")];
    for (from, until) in others {
        site.sql(&Booked { state: "approved", ..Booked::of(LIBRARY, 2, from, until) }.sql()).await;
    }
    let page = library(&person).await;
    assert_eq!(page.text(&format!("{LAST_FACT} dt")), "Other bookings that day");
    assert_eq!(page.texts(&format!("{LAST_FACT} dd")).len(), 5);
    assert!(!page.has("article details"), "{}", page.summary());
    site.sql(&Booked { state: "approved", ..Booked::of(LIBRARY, 2, "09:00", "10:00") }.sql()).await;
    let page = library(&person).await;
    assert_eq!(page.text(&format!("{LAST_FACT} dt")), "Other bookings at that time");
    let at_once = page.texts(&format!("{LAST_FACT} dd"));
    assert!(at_once.len() == 1 && at_once[0].starts_with("From 10:30 to 11:30"), "{at_once:?}");
    assert!(
        page.text("article summary").starts_with("All other bookings that day (6): "),
        "{}",
        page.summary()
    );
    let folded = page.texts("article details li");
    let hours: Vec<_> =
        folded.iter().filter_map(|one| one.split(':').next()?.strip_prefix("From ")).collect();
    assert_eq!(hours, ["09", "10", "12", "13", "14", "15"], "all others by their start: {folded:?}");
    site.sql(
        "UPDATE booking SET held_from = '2026-11-25T17:00', starts = '2026-11-25T17:00', ends = '2026-11-25T18:00',
         held_until = '2026-11-25T18:00' WHERE id = 1",
    )
    .await;
    let page = library(&person).await;
    assert_eq!(page.texts(&format!("{LAST_FACT} dd")), ["No others"]);
    assert_eq!(page.texts("article details li").len(), 6);
}
