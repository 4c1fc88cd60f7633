//! A member books: the journey, each refusal, the second thoughts.

use crate::support::{Page, Person, Site};

/// A Wednesday two days after [`crate::support::MONDAY`].
const DAY: &str = "2026-11-25";

async fn reader(site: &Site) -> Person {
    let member = site.member().await;
    member.reads("en").await;
    member
}

/// Everything that the form of the last step sends, for one hour of a resource.
fn wish<'a>(resource: &'a str, key: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("key", key),
        ("resource", resource),
        ("date", DAY),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
    ]
}

fn but<'a>(mut wish: Vec<(&'a str, &'a str)>, changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    wish.retain(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    wish.extend(changes);
    wish
}

/// The one sentence of the error summary, said in the title, at the top and at a field.
fn refusal(page: &Page) -> String {
    assert_eq!(page.status(), 422, "{}", page.summary());
    assert!(page.text("title").starts_with("Error:"), "{}", page.text("title"));
    assert!(page.has(".summary-error[autofocus]"));
    let sentences = page.texts(".summary-error li a");
    assert_eq!(sentences.len(), 1, "{sentences:?}");
    assert_eq!(page.texts(".error"), sentences, "{}", page.summary());
    sentences.into_iter().next().unwrap()
}

async fn refused(changes: &[(&str, &str)]) -> String {
    let site = Site::new().await;
    let member = reader(&site).await;
    let page = member.post("/bookings", &but(wish("library", "key-0001"), changes)).await;
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 0);
    refusal(&page)
}

#[tokio::test]
async fn a_member_books_the_library_step_by_step() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let length = member.get("/bookings/new?resource=library").await;
    let day = member.submit(length.form("#answers").with("duration", "90")).await;
    let time = member.submit(day.form("#answers").with("date", DAY)).await;
    let details = member.follow(&member.submit(time.form("#answers").with("start", "10:30")).await).await;
    let form = details.form("#answers").with("people", "2").with("purpose", "Reading together");
    let check = member.follow(&member.submit(form).await).await;
    assert!(check.says("from 10:30 to 12:00") && check.says("2 people") && check.says("Reading together"));
    let booking = member.follow(&member.submit(check.form("#answers")).await).await;
    assert_eq!(booking.text(".state"), "Awaiting approval");
    assert!(booking.says("Tuesday, 24 November, 12:00"), "the decide-by time: {}", booking.summary());
    assert!(member.get("/bookings").await.says("Library"));
}

#[tokio::test]
async fn what_needs_no_approval_is_approved_at_once() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let sent = member.post("/bookings", &wish("piano", "key-0001")).await;
    assert_eq!(member.follow(&sent).await.text(".state"), "Approved");
}

#[tokio::test]
async fn a_link_of_a_free_time_leads_straight_to_who_comes() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let free = format!("/bookings/new?resource=library&duration=60&date={DAY}&start=10:00");
    let page = member.follow(&member.get(&free).await).await;
    assert_eq!((page.status(), page.text("h1")), (200, "Who will come?".to_owned()));
}

#[tokio::test]
async fn each_rule_about_time_is_named() {
    let cases: [(&[(&str, &str)], &str); 14] = [
        (&[("date", "2026-02-30")], "Enter a real date, for example 22.11.2026."),
        (&[("date", "")], "Choose a day or write one."),
        (&[("date", "2026-11-20")], "That time is in the past. Choose another."),
        (&[("date", "2026-11-23"), ("start", "09:00")], "That time is in the past. Choose another."),
        (&[("date", "2026-12-16")], "The centre is closed on that day. Reason: Independence Day."),
        (&[("date", "2026-11-29")], "It is closed on Sunday. Choose another day."),
        (&[("date", "2027-03-01")], "You can book at most 60 days ahead. Choose a nearer day."),
        (&[("start", "08:00")], "It is closed at that time. Choose a time within the opening hours."),
        (&[("start", "12:30")], "It is closed at that time. Choose a time within the opening hours."),
        (&[("start", "10:10")], "Times go in steps of 30 minutes. Choose one below."),
        (&[("start", "ten")], "Enter a real time, for example 10:30."),
        (&[("start", "")], "Choose a time."),
        (&[("start", "23:30")], "A booking ends on the day it begins. Start earlier or make it shorter."),
        (&[("date", "2026-11-23"), ("start", "09:30")], "That is too soon. Book at least 1 hour ahead."),
    ];
    for (changes, sentence) in cases {
        assert_eq!(refused(changes).await, sentence, "{changes:?}");
    }
}

#[tokio::test]
async fn each_rule_about_length_and_people_is_named() {
    let long = "a".repeat(10_000);
    let cases: [(&[(&str, &str)], &str); 12] = [
        (&[("duration", "15")], "That is too short. The shortest is 30 minutes."),
        (&[("duration", "300")], "That is too long. The longest is 4 hours."),
        (&[("duration", "45")], "Times go in steps of 30 minutes. Choose one below."),
        (&[("duration", "")], "Choose how long you will stay."),
        (&[("duration", "an hour")], "Choose the duration from the list."),
        (&[("people", "7")], "That is too many people. The most is 6."),
        (&[("people", "0")], "At least one person must come."),
        (&[("people", "two")], "Enter a number in digits, for example 2."),
        (&[("wheelchair_places", "2")], "There are more wheelchair places than people. Check both numbers."),
        (&[("people", "5"), ("wheelchair_places", "3")], "Only 2 wheelchair places are there."),
        (&[("assistants", "5")], "Only 4 places for assistants are there."),
        (&[("purpose", &long)], "What for: The text is too long. Use at most 500 characters."),
    ];
    for (changes, sentence) in cases {
        assert_eq!(refused(changes).await, sentence, "{changes:?}");
    }
    assert_eq!(
        refused(&[("purpose", "a\u{202e}b")]).await,
        "What for: The text has invisible characters. Remove them."
    );
    assert!(
        refused(&[("support", "an interpreter")]).await.starts_with("A coordinator may read this only if")
    );
}

#[tokio::test]
async fn all_that_is_wrong_with_one_page_is_said_at_once() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let typed = [("people", "7"), ("purpose", "a\u{202e}b"), ("support", "quiet")];
    let page = member.post("/bookings/check", &but(wish("library", "key-0001"), &typed)).await;
    let fields: Vec<_> = page.attributes(".summary-error a", "href");
    assert_eq!(fields, ["#people", "#purpose", "#support_consent"]);
    assert_eq!(page.text(".summary h2"), "There are 3 errors in the form");
}

#[tokio::test]
async fn nothing_typed_is_lost_when_a_form_is_refused() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let typed = [
        ("people", "two"),
        ("purpose", "Шахмат <b>ойнау</b>"),
        ("support", "quiet"),
        ("support_consent", "en"),
    ];
    let page = member.post("/bookings/check", &but(wish("library", "key-0001"), &typed)).await;
    refusal(&page);
    let form = page.form("#answers");
    for (name, value) in typed {
        assert_eq!(form.value(name), value);
    }
    assert_eq!((form.value("date"), form.value("start"), form.value("duration")), (DAY, "10:00", "60"));
    assert_eq!(form.value("key"), "key-0001");
}

#[tokio::test]
async fn a_language_button_in_a_form_keeps_what_was_typed() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let typed = [("people", "two"), ("purpose", "Оқу"), ("language", "ru")];
    let page = member.post("/bookings/check", &but(wish("library", "key-0001"), &typed)).await;
    assert_eq!((page.status(), page.attribute("html", "lang")), (200, "ru".to_owned()));
    assert_eq!(
        (page.form("#answers").value("people"), page.form("#answers").value("purpose")),
        ("two", "Оқу")
    );
    assert!(!page.has(".error"), "nothing was sent, so nothing is wrong");
}

#[tokio::test]
async fn a_language_button_in_a_step_keeps_the_step_and_the_choice() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let fields =
        [("language", "kk"), ("step", "day"), ("resource", "library"), ("duration", "60"), ("date", DAY)];
    let page = member.follow(&member.post("/language?to=/bookings/new", &fields).await).await;
    assert_eq!(page.attribute("html", "lang"), "kk");
    assert!(page.has(&format!("input[name=date][value='{DAY}'][checked]")), "{}", page.summary());
}

#[tokio::test]
async fn a_time_taken_meanwhile_is_explained_and_others_are_offered() {
    let site = Site::new().await;
    let other = site.other_member().await;
    assert_eq!(other.post("/bookings", &wish("piano", "key-0001")).await.status(), 303);
    let member = reader(&site).await;
    let details = [("purpose", "Scales"), ("people", "2")];
    let page = member.post("/bookings", &but(wish("piano", "key-0002"), &details)).await;
    assert_eq!(refusal(&page), "Sorry, that time is taken. Choose another.");
    assert!(page.has("input[name=start][value='11:00']"), "the same day");
    assert!(!page.has("input[name=start][value='10:00']"), "only what is free");
    assert!(page.attributes(".others a", "href").iter().any(|address| address.contains("2026-11-26")));
    let check = member.submit(page.form("#answers").with("start", "11:00")).await;
    assert!(check.says("Scales") && check.says("2 people"), "nothing lost: {}", check.summary());
    assert_eq!(member.submit(check.form("#answers")).await.status(), 303);
}

#[tokio::test]
async fn the_last_places_go_to_whoever_fits() {
    let site = Site::new().await;
    for (member, people) in [(1, "6"), (2, "4")] {
        let person = site.signed_in(member).await;
        let page = person.post("/bookings", &but(wish("library", "key-0001"), &[("people", people)])).await;
        assert_eq!(page.status(), 303, "{}", page.summary());
    }
    let staff = site.staff().await;
    staff.reads("en").await;
    let three = staff.post("/bookings", &but(wish("library", "key-0002"), &[("people", "3")])).await;
    assert_eq!(refusal(&three), "Sorry, that time is taken. Choose another.");
    let two = staff.post("/bookings", &but(wish("library", "key-0003"), &[("people", "2")])).await;
    assert_eq!(two.status(), 303);
}

#[tokio::test]
async fn wheelchair_places_are_counted_apart_over_all_bookings() {
    let site = Site::new().await;
    let other = site.other_member().await;
    let two = [("people", "2"), ("wheelchair_places", "2")];
    assert_eq!(other.post("/bookings", &but(wish("library", "key-0001"), &two)).await.status(), 303);
    let member = reader(&site).await;
    let one = [("people", "1"), ("wheelchair_places", "1")];
    let page = member.post("/bookings", &but(wish("library", "key-0001"), &one)).await;
    assert_eq!(refusal(&page), "No wheelchair place is left then. Choose another time.");
}

#[tokio::test]
async fn time_to_set_up_belongs_to_what_is_held() {
    let site = Site::new().await;
    let other = site.other_member().await;
    assert_eq!(other.post("/bookings", &wish("cinema", "key-0001")).await.status(), 303);
    let member = reader(&site).await;
    let next = member.post("/bookings", &but(wish("cinema", "key-0001"), &[("start", "11:00")])).await;
    assert_eq!(refusal(&next), "Sorry, that time is taken. Choose another.");
    let later = member.post("/bookings", &but(wish("cinema", "key-0002"), &[("start", "11:30")])).await;
    assert_eq!(later.status(), 303, "{}", later.summary());
}

#[tokio::test]
async fn one_person_is_in_one_place_at_a_time() {
    let site = Site::new().await;
    let member = reader(&site).await;
    assert_eq!(member.post("/bookings", &wish("piano", "key-0001")).await.status(), 303);
    let page = member.post("/bookings", &but(wish("chess", "key-0002"), &[("start", "10:30")])).await;
    assert_eq!(refusal(&page), "You already have a booking at that time. Choose another time.");
    let after = member.post("/bookings", &but(wish("chess", "key-0003"), &[("start", "11:00")])).await;
    assert_eq!(after.status(), 303, "touching is not overlapping");
}

#[tokio::test]
async fn a_form_sent_twice_books_once_and_shows_the_first_result() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let first = member.post("/bookings", &wish("piano", "key-0001")).await;
    let second = member.post("/bookings", &wish("piano", "key-0001")).await;
    assert_eq!((second.status(), second.location()), (303, first.location()));
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 1);
}

#[tokio::test]
async fn the_same_form_with_other_answers_asks_what_is_meant() {
    let site = Site::new().await;
    let member = reader(&site).await;
    assert_eq!(member.post("/bookings", &wish("piano", "key-0001")).await.status(), 303);
    let page = member.post("/bookings", &but(wish("piano", "key-0001"), &[("start", "14:00")])).await;
    assert_eq!((page.status(), page.text("h1")), (422, "This form was sent before".to_owned()));
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 1);
    assert!(page.has("a[href='/bookings/1']"));
    assert_eq!(member.submit(page.form("#answers")).await.status(), 303, "yes, I mean another one");
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 2);
}

#[tokio::test]
async fn going_back_to_a_page_that_was_sent_leads_to_the_booking() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let sent = member.post("/bookings/check", &wish("piano", "key-0001")).await;
    let check = member.follow(&sent).await;
    let booked = member.submit(check.form("#answers")).await;
    let back = member.get(sent.location()).await;
    assert_eq!(back.status(), 303);
    assert!(booked.location().starts_with(back.location()), "{} {}", booked.location(), back.location());
}

#[tokio::test]
async fn going_back_to_who_comes_finds_what_was_typed() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let free = format!("/bookings/new?resource=library&duration=60&date={DAY}&start=10:00");
    let address = member.get(&free).await.location().to_owned();
    let details = member.get(&address).await;
    assert_eq!(details.form("#answers").value("purpose"), "");
    let sent = member.submit(details.form("#answers").with("people", "3").with("purpose", "Reading")).await;
    let check = member.follow(&sent).await;
    let back = member.get(&address).await;
    assert_eq!(
        (back.text("h1"), back.form("#answers").value("purpose")),
        ("Who will come?".into(), "Reading")
    );
    assert_eq!(member.submit(check.form("#answers")).await.status(), 303);
    assert!(member.get(&address).await.location().starts_with("/bookings/1"), "it was sent");
}

#[tokio::test]
async fn every_answer_can_be_changed_from_the_page_to_check() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let check = but(wish("library", "key-0001"), &[("people", "2"), ("purpose", "Reading")]);
    let check = member.follow(&member.post("/bookings/check", &check).await).await;
    let changes = check.attributes(".change a", "href");
    assert_eq!(changes.len(), 4);
    let day = member.get(&changes[1]).await;
    let time = member.submit(day.form("#answers").with("date", "2026-11-26")).await;
    assert!(
        time.says("26 November") && time.says("Reading"),
        "straight back to the check: {}",
        time.summary()
    );
    let details = member.get(&changes[3]).await;
    assert_eq!(details.form("#answers").value("purpose"), "Reading");
}

#[tokio::test]
async fn support_is_kept_apart_with_the_words_that_were_agreed_to() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let asked = [("support", "An interpreter"), ("support_consent", "en")];
    let page =
        member.follow(&member.post("/bookings", &but(wish("library", "key-0001"), &asked)).await).await;
    assert!(page.says("An interpreter") && page.says("Nobody has read it yet."));
    let consent = "SELECT consent_text FROM support_request";
    assert!(site.word(consent).await.starts_with("I agree that the coordinators"));
    assert_eq!(site.number("SELECT count(*) FROM booking_draft").await, 0);
}

#[tokio::test]
async fn a_draft_never_keeps_support_without_consent() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let typed = [("support", "An interpreter"), ("start", "08:00")];
    member.post("/bookings/check", &but(wish("library", "key-0001"), &typed)).await;
    assert_eq!(site.number("SELECT count(*) FROM booking_draft WHERE answers LIKE '%interpreter%'").await, 0);
}

#[tokio::test]
async fn book_again_takes_the_next_free_day_at_that_hour() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let wished = but(wish("library", "key-0001"), &[("people", "3"), ("purpose", "Reading")]);
    assert_eq!(member.post("/bookings", &wished).await.status(), 303);
    site.turn_clock_to("2026-11-27T15:00");
    let member = reader(&site).await;
    let check = member.get("/bookings/new?again=1").await;
    assert_eq!(check.text("h1"), "Check your answers");
    assert!(check.says("Saturday, 28 November 2026") && check.says("3 people") && check.says("Reading"));
    assert_eq!(member.submit(check.form("#answers")).await.status(), 303);
}

#[tokio::test]
async fn a_repeated_booking_can_be_changed_without_losing_the_rest() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let wished = but(wish("library", "key-0001"), &[("people", "3"), ("purpose", "Reading")]);
    assert_eq!(member.post("/bookings", &wished).await.status(), 303);
    let check = member.get("/bookings/new?again=1").await;
    let day = member.get(&check.attributes(".change a", "href")[1]).await;
    let time = member.submit(day.form("#answers").with("date", "2026-12-01")).await;
    assert!(time.says("1 December") && time.says("3 people") && time.says("Reading"), "{}", time.summary());
    let details = member.get(&time.attributes(".change a", "href")[3]).await;
    assert_eq!(details.form("#answers").value("purpose"), "Reading");
}

#[tokio::test]
async fn nobody_repeats_somebody_elses_booking() {
    let site = Site::new().await;
    assert_eq!(site.member().await.post("/bookings", &wish("library", "key-0001")).await.status(), 303);
    assert_eq!(site.other_member().await.get("/bookings/new?again=1").await.status(), 404);
}

#[tokio::test]
async fn a_member_cancels_after_being_asked() {
    let site = Site::new().await;
    let member = reader(&site).await;
    assert_eq!(member.post("/bookings", &wish("piano", "key-0001")).await.status(), 303);
    let page = member.get("/bookings/1/cancellation").await;
    assert!(page.says("Cancel this booking?"));
    let gone = member.follow(&member.submit(page.form("#answers")).await).await;
    assert_eq!(gone.text(".state"), "Cancelled");
    assert_eq!(
        member.post("/bookings", &wish("piano", "key-0002")).await.status(),
        303,
        "the place is free again"
    );
}

#[tokio::test]
async fn what_has_begun_cannot_be_cancelled() {
    let site = Site::new().await;
    let member = reader(&site).await;
    assert_eq!(member.post("/bookings", &wish("piano", "key-0001")).await.status(), 303);
    site.turn_clock_to("2026-11-25T10:30");
    let member = reader(&site).await;
    assert!(!member.get("/bookings/1").await.has("a[href='/bookings/1/cancellation']"));
    let page = member.post("/bookings/1/cancellation", &[]).await;
    assert_eq!(page.status(), 422);
    assert!(page.says("can no longer be cancelled"));
}

#[tokio::test]
async fn someone_elses_booking_is_not_there_like_a_missing_one() {
    let site = Site::new().await;
    assert_eq!(site.member().await.post("/bookings", &wish("piano", "key-0001")).await.status(), 303);
    let other = site.other_member().await;
    for path in ["/bookings/1", "/bookings/1/cancellation", "/bookings/99", "/bookings/x"] {
        assert_eq!(other.get(path).await.status(), 404, "{path}");
    }
    assert_eq!(other.post("/bookings/1/cancellation", &[]).await.status(), 404);
    assert_eq!(other.get("/bookings/1").await.text("main"), other.get("/bookings/99").await.text("main"));
}

#[tokio::test]
async fn an_unknown_resource_is_not_there() {
    let site = Site::new().await;
    let member = site.member().await;
    assert_eq!(member.get("/bookings/new?resource=pool").await.status(), 404);
    assert_eq!(member.post("/bookings", &wish("pool", "key-0001")).await.status(), 404);
    assert_eq!(member.get("/bookings/new").await.location(), "/resources");
}

#[tokio::test]
async fn a_form_without_a_key_is_checked_again_with_one() {
    let site = Site::new().await;
    let member = reader(&site).await;
    let page = member.post("/bookings", &but(wish("piano", ""), &[])).await;
    assert_eq!(page.text("h1"), "Check your answers");
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 0);
    assert_eq!(member.submit(page.form("#answers")).await.status(), 303);
}

#[tokio::test]
async fn my_bookings_tell_waiting_from_coming_from_past() {
    let site = Site::new().await;
    let member = reader(&site).await;
    for (resource, key, start) in [("library", "key-0001", "10:00"), ("piano", "key-0002", "11:00")] {
        let page = member.post("/bookings", &but(wish(resource, key), &[("start", start)])).await;
        assert_eq!(page.status(), 303, "{}", page.summary());
    }
    let page = member.get("/bookings").await;
    assert_eq!(page.texts(".card .state"), ["Awaiting approval", "Approved"]);
    site.turn_clock_to("2026-11-26T09:00");
    let member = reader(&site).await;
    let page = member.get("/bookings").await;
    assert!(page.texts(".card .state").is_empty());
    assert_eq!(page.texts("tbody tr").len(), 2);
}

#[tokio::test]
async fn a_link_neither_writes_a_wish_nor_agrees_to_it() {
    let site = Site::new().await;
    let member = site.member().await;
    let wish = "purpose=theirs&support=theirs&support_consent=kk";
    let asked = "resource=library&duration=60&date=2026-11-25&start=10:00";
    let details = member.get(&format!("/bookings/new?{asked}&{wish}")).await;
    assert!(!details.location().contains("theirs"));
    let details = member.follow(&details).await;
    let form = details.form("#answers");
    assert_eq!(
        (form.action.as_str(), form.value("support"), form.value("purpose")),
        ("/bookings/check", "", "")
    );
    assert!(!details.has("#support_consent[checked]"));
    let sent = member.submit(form.with("key", "key-of-mine")).await;
    let sent = member.submit(member.follow(&sent).await.form("#answers")).await;
    let id = sent.location().split(['/', '?']).nth(2).unwrap().to_owned();
    site.turn_clock_to("2026-11-26T09:00");
    let again = site.member().await.get(&format!("/bookings/new?again={id}&{wish}")).await;
    let form = again.form("#answers");
    assert_eq!(
        (form.action.as_str(), form.value("support"), form.value("support_consent")),
        ("/bookings", "", "")
    );
    assert!(!again.says("theirs"), "{}", again.summary());
}

#[tokio::test]
async fn nobody_fills_the_disk_with_drafts() {
    let site = Site::new().await;
    let member = site.member().await;
    for number in 10..35 {
        let key = format!("draft-key-{number}");
        let typed = [("key", key.as_str()), ("resource", "library"), ("purpose", "again and again")];
        member.post("/bookings/check", &typed).await;
        let kept = format!("SELECT count(*) FROM booking_draft WHERE key = '{key}'");
        assert_eq!(site.number(&kept).await, 1, "the newest stays");
    }
    assert_eq!(site.number("SELECT count(*) FROM booking_draft").await, 20);
}
