//! The first page of each role, and the pages about the portal.

use crate::support::Site;

/// A booking of the first member behind the portal's back.
async fn booked(site: &Site, (key, resource): (&str, i64), (starts, ends): (&str, &str), state: &str) {
    site.sql(&format!(
        "INSERT INTO booking (resource_id, member_id, starts, ends, held_from, held_until, units, people,
             wheelchair_places, assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash)
         VALUES ({resource}, 1, '{starts}', '{ends}', '{starts}', '{ends}', 1, 1, 0, 0, '', '{state}', '{starts}', 1,
             1700000000, '{key}', x'00')"
    ))
    .await;
}

async fn some_bookings(site: &Site) {
    booked(site, ("past", 4), ("2026-11-20T10:00", "2026-11-20T11:00"), "completed").await;
    booked(site, ("missed", 3), ("2026-11-21T10:00", "2026-11-21T11:00"), "no_show").await;
    booked(site, ("today", 2), ("2026-11-23T10:00", "2026-11-23T11:00"), "approved").await;
    booked(site, ("waits", 1), ("2026-11-24T10:00", "2026-11-24T11:00"), "requested").await;
}

#[tokio::test]
async fn a_stranger_learns_what_the_centre_is_and_when_it_is_open() {
    let site = Site::new().await;
    for (language, heading) in [("kk", "Жұмыс уақыты"), ("ru", "Часы работы"), ("en", "Opening hours")]
    {
        let page = site.visitor().accepts(language).get("/").await;
        assert_eq!(page.status(), 200);
        assert!(page.says(heading), "{language}");
        assert_eq!(page.attribute("main a.button", "href"), "/resources");
    }
    let page = site.visitor().accepts("en").get("/").await;
    assert!(page.says("Monday to Friday from 09:00 to 13:00; from 14:00 to 18:00"), "{}", page.text("main"));
    assert!(page.says("Sunday closed"));
}

#[tokio::test]
async fn a_member_finds_what_waits_what_comes_and_the_last_visit() {
    let site = Site::new().await;
    some_bookings(&site).await;
    let member = site.member().await;
    member.reads("en").await;
    let page = member.get("/").await;
    assert_eq!(page.text("h1"), "Welcome, Әлия!");
    let cards = page.texts(".card h3");
    assert_eq!(cards.len(), 2);
    assert!(cards[0].starts_with("Library") && cards[1].starts_with("Small cinema room"), "{cards:?}");
    let again = page.attribute("main a[href*=again]", "href");
    let past = site.number("SELECT id FROM booking WHERE one_time_key = 'past'").await;
    assert_eq!(again, format!("/bookings/new?again={past}"), "a visit that took place, not the missed one");
    assert!(!page.has("main a[href='/approvals']"));
}

#[tokio::test]
async fn a_newcomer_is_told_that_nothing_is_ahead() {
    let site = Site::new().await;
    let newcomer = site.newcomer(1).await;
    let page = site.signed_in(newcomer).await.get("/").await;
    assert!(page.says("Алда брондау жоқ.") && page.texts(".card").is_empty());
    assert!(!page.has("main a[href*=again]"));
}

#[tokio::test]
async fn a_coordinator_finds_the_queue_and_the_people_of_two_days() {
    let site = Site::new().await;
    some_bookings(&site).await;
    let coordinator = site.coordinator().await;
    coordinator.reads("en").await;
    let page = coordinator.get("/").await;
    assert_eq!(page.attribute("main a.button", "href"), "/approvals");
    assert!(page.text(".lead").contains('1'), "{}", page.text(".lead"));
    let agenda = page.text(".agenda");
    for words in ["Today", "Tomorrow", "10:00– to 11:00 Small cinema room, Әлия Серікова"] {
        assert!(agenda.contains(words), "{words}: {agenda}");
    }
}

#[tokio::test]
async fn the_six_steps_lead_to_each_other_and_no_further() {
    let site = Site::new().await;
    let visitor = site.visitor();
    let mut page = visitor.get("/how-to-book/1").await;
    for step in 2..=6 {
        page = visitor.get(&page.attribute("nav.steps a.button", "href")).await;
        assert_eq!(page.address, format!("GET /how-to-book/{step}"));
        assert!(page.has(&format!("nav.steps a[href='/how-to-book/{}']", step - 1)));
    }
    assert_eq!(page.attribute("nav.steps a.button", "href"), "/resources");
    for step in ["0", "7", "256", "one", "-1"] {
        assert_eq!(visitor.get(&format!("/how-to-book/{step}")).await.status(), 404, "{step}");
    }
}

#[tokio::test]
async fn the_pages_about_the_portal_are_there_in_three_languages() {
    let site = Site::new().await;
    for language in ["kk", "ru", "en"] {
        let visitor = site.visitor().accepts(language);
        for path in ["/help", "/accessibility", "/privacy"] {
            assert_eq!(visitor.get(path).await.status(), 200, "{language} {path}");
        }
    }
    let page = site.visitor().accepts("en").get("/accessibility").await;
    assert!(page.says("2026"), "the date of the last check");
}
