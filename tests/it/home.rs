//! The first page of each role, and the pages about the portal.

use crate::borrow::ready;
use crate::equipment::hand_over;
use crate::support::{Person, Site};

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
    for number in 10..22 {
        let (key, day) = (format!("given up {number}"), format!("2026-11-{number}"));
        let stay = (format!("{day}T15:00"), format!("{day}T16:00"));
        booked(&site, (&key, 1), (&stay.0, &stay.1), "cancelled").await;
    }
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

/// Text and address of every line of what the person borrows.
async fn borrows(person: &Person) -> Vec<(String, String)> {
    let page = person.get("/").await;
    page.texts(".mine li").into_iter().zip(page.attributes(".mine li a", "href")).collect()
}

/// One is late, one is due, one is kept ready, one is asked for, and nothing has been acknowledged.
async fn something_borrowed(site: &Site) {
    for id in [1, 3, 5, 7] {
        ready(site, id).await;
    }
    site.sql("UPDATE item SET model = 'T14' WHERE id = 5").await;
    site.sql(&hand_over(1, "loan")).await;
    site.sql(&hand_over(3, "loan").replace("2026-12-01", "2026-11-20")).await;
    site.sql("UPDATE handover SET how = 'ticked', acknowledged_at = 5, acknowledged_by = 1 WHERE id = 3")
        .await;
    site.sql(
        "INSERT INTO loan_request (id, member_id, made_by, made_at, category_id, make, model, make_key, model_key,
             from_day, until_day, purpose, to_be_shown, state, changed_at, one_time_key)
         SELECT 8, 1, 1, 9, category_id, make, 'T14', make_key, 't14', '2026-11-24', '2026-11-30', 'Емдеу', 0,
             'waiting', 9, 'r-8' FROM item WHERE id = 5;
         UPDATE loan_request SET state = 'approved', collect_by = '2026-11-25';
         INSERT INTO reservation (request_id, item_id, made_by, made_at) VALUES (8, 5, 4, 9);
         INSERT INTO loan_request (id, member_id, made_by, made_at, category_id, make, model, make_key, model_key,
             from_day, until_day, purpose, to_be_shown, state, changed_at, one_time_key)
         SELECT 9, 1, 1, 9, category_id, make, model, make_key, model_key, '2026-11-24', '2026-11-30', '', 0,
             'waiting', 9, 'r-9' FROM item WHERE id = 7",
    )
    .await;
}

#[tokio::test]
async fn a_member_reads_first_what_they_have_on_loan_and_what_is_kept_for_them() {
    let site = Site::new().await;
    let member = site.member().await;
    member.reads("en").await;
    assert!(!member.get("/").await.has(".mine"), "nothing is said of nothing");
    something_borrowed(&site).await;
    let lines = borrows(&member).await;
    let said: Vec<_> = lines.iter().map(|(said, _)| said.as_str()).collect();
    assert_eq!(
        said,
        [
            "Laptop Lenovo T480, AQ-0003 It was due: Friday, 20 November 2026, 18:00. Please bring it when it suits you.",
            "Laptop Lenovo T480, AQ-0001 Due back: Tuesday, 1 December 2026, 18:00.",
            "Request: Laptop Lenovo T14, AQ-0005 It is kept ready for you. Collect it by Wednesday, 25 November 2026.",
            "Request: Laptop Lenovo T480 Staff have not decided yet.",
            "Read and acknowledge the terms of handover no. 1 These terms wait for you to acknowledge them.",
        ]
    );
    let mut names = member.get("/").await.texts(".mine li a");
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 5, "each link says where it goes: {names:?}");
    for (_, path) in lines {
        let page = member.get(&path).await;
        assert_eq!(page.status(), 200, "{path}");
        if let Some((_, anchor)) = path.split_once('#') {
            assert!(page.has(&format!("#{anchor}")), "{path}");
        }
    }
    for (clock, when) in [("2026-11-30T09:00", "tomorrow"), ("2026-12-01T09:00", "today")] {
        site.turn_clock_to(clock);
        let member = site.member().await;
        member.reads("en").await;
        let (said, _) = &borrows(&member).await[1];
        assert!(said.ends_with(&format!("Due back: {when}, 18:00.")), "{said}");
    }
    let other = site.other_member().await;
    assert!(!other.get("/").await.has(".mine"), "it is nobody else's");
}

#[tokio::test]
async fn what_is_back_or_over_is_not_spoken_of_any_more() {
    let site = Site::new().await;
    something_borrowed(&site).await;
    site.sql("UPDATE loan_request SET state = 'withdrawn', changed_at = 10").await;
    for id in [1, 3] {
        site.sql(&crate::equipment::take_back(id, "ready")).await;
    }
    assert_eq!(borrows(&site.member().await).await, []);
}

#[tokio::test]
async fn whoever_may_collect_reads_it_for_the_member_and_a_card_shows_none_of_it() {
    let site = Site::new().await;
    something_borrowed(&site).await;
    site.sql(
        "INSERT INTO helper_grant (id, member_id, helper_id, footing, may_book, may_cancel, may_collect, may_read,
             sees_support, recorded_by, recorded_at) VALUES (7, 1, 2, 'helper', 1, 1, 1, 1, 0, 1, 1700000000)",
    )
    .await;
    let helper = site.other_member().await;
    helper.reads("en").await;
    assert_eq!(helper.post("/acting", &[("member", "1")]).await.status(), 303);
    assert_eq!(borrows(&helper).await.len(), 5);
    assert!(!helper.get("/").await.says("Емдеу"), "what it is for stays with the member");
    site.sql("UPDATE helper_grant SET may_collect = 0").await;
    assert_eq!(borrows(&helper).await, [], "as /borrowed itself decides");
    assert_eq!(helper.get("/borrowed").await.status(), 403);
    let by_card = site.member().await;
    site.sql("UPDATE session SET by_card = 1, shared = 1 WHERE id = (SELECT max(id) FROM session)").await;
    let home = by_card.get("/").await;
    assert!(!home.has(".mine") && !home.body.contains("AQ-0001"), "{}", home.text("main"));
}
