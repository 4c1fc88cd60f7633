//! Booking at the desk: for members, guests and schools; who stands there; what stood on paper; the sheet on paper.

use crate::database::{Booked, PIANO};
use crate::support::{PASSWORD, Page, Person, Site};

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// The page filled in and sent.
async fn book(person: &Person, path: &str, fields: &[(&str, &str)]) -> Page {
    let mut form = person.get(path).await.form("#answers");
    for (name, value) in fields {
        form = form.with(name, value);
    }
    person.submit(form).await
}

/// As the register knows it, which is brought up to date in the background.
async fn name_of_the_member(site: &Site) -> String {
    let mut work = site.db().writer.begin().await.unwrap();
    esik::members::people::file_stale(&mut work).await.unwrap();
    work.commit().await.unwrap();
    site.word("SELECT given_name FROM member WHERE id = 1").await
}

const NEW: &str = "/desk/bookings/new";
const CHESS_AT_TEN: [(&str, &str); 3] = [("resource", "chess"), ("start", "10:00"), ("end", "11:00")];

fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    CHESS_AT_TEN.iter().chain(more).copied().collect()
}

const LAST: &str =
    "SELECT member_id || ' ' || made_by || ' ' || starts || ' ' || ends || ' ' || state FROM booking
    ORDER BY id DESC LIMIT 1";

#[tokio::test]
async fn a_caller_is_booked_for_by_number_in_one_page() {
    let site = Site::new().await;
    let coordinator = in_english(site.coordinator().await).await;
    let phone =
        site.word("SELECT phone FROM member WHERE phone IS NOT NULL AND state = 'active' LIMIT 1").await;
    let whom = site.number(&format!("SELECT id FROM member WHERE phone = '{phone}'")).await;
    let typed = phone.replace("+7", "8 ");
    let sent = book(&coordinator, NEW, &with(&[("member", &typed), ("date", "25.11.2026")])).await;
    assert_eq!(sent.location(), "/desk?day=2026-11-25&notice=booked", "{}", sent.summary());
    assert_eq!(coordinator.follow(&sent).await.text(".summary h2"), "It is booked.");
    assert_eq!(site.word(LAST).await, format!("{whom} 3 2026-11-25T10:00 2026-11-25T11:00 approved"));
    let told = format!("SELECT count(*) FROM message WHERE member_id = {whom} AND kind = 'approved'");
    assert_eq!(site.number(&told).await, 1, "the member reads of it");
}

#[tokio::test]
async fn a_name_is_chosen_among_those_who_may_be_meant_and_the_look_is_noted() {
    let site = Site::new().await;
    let coordinator = in_english(site.coordinator().await).await;
    let name = name_of_the_member(&site).await;
    let asked = book(&coordinator, NEW, &with(&[("member", &name), ("date", "25.11.2026")])).await;
    assert_eq!((asked.status(), asked.text("#person-error").as_str()), (422, "Choose who it is."));
    assert!(asked.has("#person-1"), "{}", asked.text("main"));
    let looks = "SELECT count(*) FROM journal WHERE action = 'register_viewed'";
    assert_eq!(site.number(looks).await, 1);
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 0);
    let form = asked.form("#answers");
    assert_eq!((form.value("start"), form.value("resource")), ("10:00", "chess"), "nothing typed is lost");
    let sent = coordinator.submit(form.with("person", "1")).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert!(site.word(LAST).await.starts_with("1 3 "));
    let nobody = book(&coordinator, NEW, &with(&[("member", "Хххх"), ("date", "25.11.2026")])).await;
    assert!(nobody.text("#member-error").starts_with("No such member"), "{}", nobody.summary());
}

#[tokio::test]
async fn nobody_is_booked_for_who_was_not_meant() {
    let site = Site::new().await;
    let coordinator = in_english(site.coordinator().await).await;
    let name = name_of_the_member(&site).await;
    let asked = book(&coordinator, NEW, &with(&[("member", &name), ("date", "25.11.2026")])).await;
    let form = asked.form("#answers").with("member", "Хххх").with("person", "1");
    let sent = coordinator.submit(form).await;
    assert_eq!((sent.status(), site.number("SELECT count(*) FROM booking").await), (422, 0));
}

#[tokio::test]
async fn a_guest_needs_no_account_and_is_known_the_next_time() {
    let site = Site::new().await;
    let coordinator = in_english(site.coordinator().await).await;
    let guest = [("name", "Асель Ким"), ("phone", "8 701 000 00 01"), ("date", "25.11.2026")];
    let sent = book(&coordinator, NEW, &with(&guest)).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    let whom = site.number("SELECT member_id FROM guest").await;
    let row =
        "SELECT state || ' ' || given_name || ' ' || ifnull(phone, '-') FROM member ORDER BY id DESC LIMIT 1";
    assert_eq!(site.word(row).await, "guest Асель Ким -");
    assert_eq!(site.number(&format!("SELECT count(*) FROM message WHERE member_id = {whom}")).await, 0);
    let day = coordinator.get("/desk?day=2026-11-25").await;
    assert!(day.text("main").contains("Асель Ким, Chess"), "{}", day.text("main"));

    let again = [("name", "асель ким"), ("phone", "+7 701 000 00 01"), ("date", "26.11.2026")];
    assert_eq!(book(&coordinator, NEW, &with(&again)).await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM guest").await, 1);
    let clash = book(
        &coordinator,
        NEW,
        &[("resource", "piano"), ("start", "10:00"), ("end", "11:00"), guest[0], guest[1], guest[2]],
    )
    .await;
    assert_eq!(clash.status(), 422, "nobody is in two places");

    let visitor = site.visitor();
    visitor.sign_in("87010000001", PASSWORD).await;
    assert_eq!(visitor.get("/bookings").await.status(), 303, "a guest signs in nowhere");
    let admin = in_english(site.admin().await).await;
    let found = admin.get("/people?state=guest").await;
    assert!(found.says("Асель Ким") && found.says("+7 701 000 0001"), "{}", found.text("main"));
    let one = admin.get(&format!("/people/{whom}")).await;
    assert!(one.status() == 200 && one.says("Guest, without an account"), "{}", one.text("main"));
}

#[tokio::test]
async fn groups_of_a_school_are_in_several_rooms_at_a_time() {
    let site = Site::new().await;
    let coordinator = in_english(site.coordinator().await).await;
    let school =
        [("organisation", "№ 5 мектеп"), ("name", "Асель"), ("phone", "87010000001"), ("date", "25.11.2026")];
    for (resource, people) in [("library", "6"), ("chess", "2")] {
        let place = [("resource", resource), ("start", "10:00"), ("end", "11:00"), ("people", people)];
        let fields: Vec<_> = school.into_iter().chain(place).collect();
        let sent = book(&coordinator, NEW, &fields).await;
        assert_eq!(sent.status(), 303, "{resource}: {}", sent.summary());
    }
    let kept = "SELECT given_name || ', ' || contact || ', ' || organisation FROM member JOIN guest ON member_id = id";
    assert_eq!(site.word(kept).await, "№ 5 мектеп, Асель, 1");
}

#[tokio::test]
async fn what_staff_books_for_later_is_decided_by_a_coordinator_and_who_is_here_is_here() {
    let site = Site::new().await;
    let staff = in_english(site.staff().await).await;
    let place = [("resource", "desk-1"), ("start", "10:00"), ("end", "11:00"), ("date", "25.11.2026")];
    let later: Vec<_> = place.into_iter().chain([("name", "Асель"), ("phone", "87010000001")]).collect();
    let sent = book(&staff, NEW, &later).await;
    assert_eq!(sent.location(), "/desk?day=2026-11-25&notice=asked", "{}", sent.summary());
    assert!(site.word(LAST).await.ends_with(" requested"));
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'request_waits'").await, 1);

    site.turn_clock_to("2026-11-23T10:10");
    let now = [("resource", "chess"), ("start", "10:00"), ("end", "11:00"), ("here", "yes")];
    let guest = [("name", "Бахыт"), ("phone", "87010000002"), ("date", "23.11.2026")];
    let fields: Vec<_> = now.into_iter().chain(guest).collect();
    let sent = book(&staff, NEW, &fields).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert!(site.word(LAST).await.ends_with(" checked_in"));
    assert!(staff.follow(&sent).await.text("main").contains("Here now: 1."));
    let tomorrow: Vec<_> = now.into_iter().chain([guest[0], guest[1], ("date", "24.11.2026")]).collect();
    let refused = book(&staff, NEW, &tomorrow).await;
    assert!(refused.text("#here-error").contains("begins now"), "{}", refused.summary());
}

#[tokio::test]
async fn every_rule_has_its_sentence_at_its_field() {
    let site = Site::new().await;
    let coordinator = in_english(site.coordinator().await).await;
    let empty = book(&coordinator, NEW, &[("date", ""), ("people", "x")]).await;
    assert_eq!(empty.status(), 422);
    for field in ["member", "resource", "date", "start", "end", "people"] {
        assert!(empty.has(&format!("#{field}-error")), "{field}: {}", empty.summary());
    }
    site.sql(&Booked::of(PIANO, 2, "10:00", "11:00").sql()).await;
    let guest = [("name", "Асель"), ("phone", "87010000001")];
    for (fields, at, words) in [
        (
            [("resource", "piano"), ("date", "25.11.2026"), ("start", "10:00"), ("end", "11:00")],
            "start",
            "taken",
        ),
        ([("resource", "piano"), ("date", "29.11.2026"), ("start", "10:00"), ("end", "11:00")], "date", ""),
        (
            [("resource", "piano"), ("date", "22.11.2026"), ("start", "10:00"), ("end", "11:00")],
            "start",
            "from paper",
        ),
        (
            [("resource", "piano"), ("date", "25.11.2026"), ("start", "11:00"), ("end", "10:00")],
            "end",
            "after the start",
        ),
        (
            [("resource", "nothing"), ("date", "25.11.2026"), ("start", "11:00"), ("end", "12:00")],
            "resource",
            "Choose",
        ),
    ] {
        let all: Vec<_> = fields.into_iter().chain(guest).collect();
        let page = book(&coordinator, NEW, &all).await;
        let said = page.text(&format!("#{at}-error"));
        assert!(
            page.status() == 422 && !said.is_empty() && said.contains(words),
            "{fields:?}: {}",
            page.summary()
        );
    }
    let taken = [
        ("resource", "piano"),
        ("date", "25.11.2026"),
        ("start", "10:00"),
        ("end", "11:00"),
        guest[0],
        guest[1],
    ];
    let page = book(&coordinator, NEW, &taken).await;
    assert!(page.text("main .note").contains("Free times: "), "{}", page.text("main"));
    assert_eq!(site.number("SELECT count(*) FROM guest").await, 0, "nobody is added for nothing");
    assert_eq!(page.form("#answers").value("phone"), "87010000001");
}

#[tokio::test]
async fn a_page_sent_twice_books_once() {
    let site = Site::new().await;
    let coordinator = in_english(site.coordinator().await).await;
    let mut form = coordinator.get(NEW).await.form("#answers");
    for (name, value) in with(&[("name", "Асель"), ("phone", "87010000001"), ("date", "25.11.2026")]) {
        form = form.with(name, value);
    }
    let (once, twice) = (coordinator.submit(form.clone()).await, coordinator.submit(form.clone()).await);
    assert_eq!((once.status(), twice.status()), (303, 303));
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 1);
    let other = coordinator.submit(form.with("start", "10:30").with("end", "11:30")).await;
    assert!(other.text("#resource-error").contains("booked once already"), "{}", other.summary());
}

#[tokio::test]
async fn what_stood_on_paper_is_entered_as_it_was() {
    let site = Site::new().await;
    site.turn_clock_to("2026-11-24T12:00");
    let staff = in_english(site.staff().await).await;
    for (day, from, until, outcome, state) in [
        ("23.11.2026", "10:00", "11:00", "came", "completed"),
        ("23.11.2026", "11:00", "12:00", "not_used", "no_show"),
        ("24.11.2026", "11:30", "12:30", "came", "checked_in"),
    ] {
        let fields = [
            ("resource", "chess"),
            ("date", day),
            ("start", from),
            ("end", until),
            ("outcome", outcome),
            ("name", "Асель"),
            ("phone", "87010000001"),
        ];
        let sent = book(&staff, "/desk/paper", &fields).await;
        assert_eq!(sent.status(), 303, "{day} {from}: {}", sent.summary());
        assert!(site.word(LAST).await.ends_with(state), "{day} {from}: {}", site.word(LAST).await);
    }
    assert_eq!(site.number("SELECT count(*) FROM message").await, 0, "nobody is told of what they know");
    for (day, words) in [("25.11.2026", "still to come"), ("10.11.2026", "Too long ago")] {
        let fields = with(&[("date", day), ("outcome", "came"), ("name", "Асель"), ("phone", "87010000001")]);
        let page = book(&staff, "/desk/paper", &fields).await;
        assert!(page.text("#start-error").contains(words), "{day}: {}", page.summary());
    }
    let untold = with(&[("date", "23.11.2026"), ("name", "Асель"), ("phone", "87010000001")]);
    assert!(book(&staff, "/desk/paper", &untold).await.has("#outcome-error"));
}

#[tokio::test]
async fn support_is_asked_for_by_phone_only_with_a_yes() {
    let site = Site::new().await;
    let coordinator = in_english(site.coordinator().await).await;
    let guest = [("name", "Асель"), ("phone", "87010000001"), ("date", "25.11.2026"), ("support", "A ramp")];
    let page = book(&coordinator, NEW, &with(&guest)).await;
    assert!(page.status() == 422 && page.has("#support_consent-error"), "{}", page.summary());
    let agreed = coordinator.submit(page.form("#answers").with("support_consent", "en")).await;
    assert_eq!(agreed.status(), 303, "{}", agreed.summary());
    let kept = "SELECT wish || ' ' || consent_language || ' ' || consent_by FROM support_request";
    assert_eq!(site.word(kept).await, "A ramp en 3");
}

#[tokio::test]
async fn a_coordinator_of_chosen_things_books_those_only() {
    let site = Site::new().await;
    site.sql("INSERT INTO coordinator_resource VALUES (3, 3)").await;
    let coordinator = in_english(site.coordinator().await).await;
    let page = coordinator.get(NEW).await;
    assert_eq!(page.attributes("#resource option", "value"), ["", "chess"]);
    let form =
        page.form("#answers").with("name", "Асель").with("phone", "87010000001").with("date", "25.11.2026");
    let sent =
        coordinator.submit(form.with("resource", "piano").with("start", "10:00").with("end", "11:00")).await;
    assert!(sent.has("#resource-error"), "{}", sent.summary());
}

#[tokio::test]
async fn two_at_the_desk_never_give_one_place_twice() {
    let site = Site::new().await;
    let (first, second) = (site.coordinator().await, site.coordinator().await);
    let piano = [("resource", "piano"), ("start", "10:00"), ("end", "11:00"), ("date", "25.11.2026")];
    let one: Vec<_> = piano.into_iter().chain([("name", "Асель"), ("phone", "87010000001")]).collect();
    let two: Vec<_> = piano.into_iter().chain([("name", "Бахыт"), ("phone", "87010000002")]).collect();
    let (a, b) = tokio::join!(book(&first, NEW, &one), book(&second, NEW, &two));
    let mut statuses = [a.status(), b.status()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE held").await, 1);
}

#[tokio::test]
async fn the_sheet_names_two_days_and_who_is_in_the_building() {
    let site = Site::new().await;
    let staff = in_english(site.staff().await).await;
    site.turn_clock_to("2026-11-23T10:00");
    let here = [("here", "yes"), ("name", "Асель"), ("phone", "87010000001"), ("date", "23.11.2026")];
    let sent = book(&staff, NEW, &with(&here)).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    let tomorrow = [("name", "Бахыт"), ("phone", "87010000002"), ("date", "24.11.2026")];
    assert_eq!(book(&staff, NEW, &with(&tomorrow)).await.status(), 303);
    let sheet = staff.get("/desk/print").await;
    let said = sheet.text("main");
    assert!(said.contains("People, assistants included: 1."), "{said}");
    let rows = sheet.texts("main tbody tr");
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[0].contains("Асель") && rows[0].contains("+7 701 000 0001"), "{rows:?}");
    assert!(rows[1].starts_with("10:00–11:00") && rows[1].contains("Бахыт"), "{rows:?}");
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'register_viewed'").await, 1);
}

#[tokio::test]
async fn a_guest_is_forgotten_a_year_after_the_last_visit() {
    let site = Site::new().await;
    let coordinator = site.coordinator().await;
    let guest = [("name", "Асель"), ("phone", "87010000001"), ("date", "25.11.2026")];
    assert_eq!(book(&coordinator, NEW, &with(&guest)).await.status(), 303);
    for (day, left) in [("2027-11-24T09:00", 1), ("2027-11-26T09:00", 0)] {
        site.turn_clock_to(day);
        esik::privacy::retain(site.app()).await.unwrap();
        assert_eq!(site.number("SELECT count(*) FROM guest").await, left, "{day}");
    }
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 1, "the statistics stay");
    assert_eq!(site.number("SELECT count(*) FROM member WHERE given_name = 'Асель'").await, 0);
}
