//! One piece that is both lent and booked: what is out cannot be booked, and what is booked is not lent.

use crate::borrow::ready;
use crate::database::{Booked, CHESS, CINEMA, PIANO};
use crate::equipment::{hand_over, take_back};
use crate::lending::give;
use crate::race::{Attempt, assert_sound, at_once, crowd, open};
use crate::support::{Page, Person, Site};

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// Ready pieces of what can be booked.
async fn pieces(site: &Site, resource: i64, ids: &[i64]) {
    for id in ids {
        ready(site, *id).await;
        site.sql(&format!("INSERT INTO item_resource VALUES ({id}, {resource}, 5, 1)")).await;
    }
}

/// Lends an item until a civil time.
async fn lend(site: &Site, id: i64, due: &str) -> Result<(), String> {
    site.try_sql(&hand_over(id, "loan").replace("2026-12-01T18:00", due)).await
}

/// Asks for an hour of something.
async fn book(person: &Person, resource: &str, (day, start): (&str, &str)) -> Page {
    let key = format!("bookable-{resource}-{day}-{}-{}", start.replace(':', ""), person.id);
    let wish = [
        ("key", key.as_str()),
        ("resource", resource),
        ("date", day),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
    ];
    person.post("/bookings", &wish).await
}

/// The starts of a day that are offered.
async fn starts(person: &Person, resource: &str, day: &str) -> usize {
    let path = format!("/bookings/new?resource={resource}&date={day}&duration=60&people=1");
    person.get(&path).await.attributes("input[name=start]", "value").len()
}

async fn awake(site: &Site) {
    esik::jobs::run_all(&site.app()).await;
}

#[tokio::test]
async fn staff_say_what_a_piece_is_one_of() {
    let site = Site::new().await;
    for id in [1, 3] {
        ready(&site, id).await;
    }
    let staff = in_english(site.staff().await).await;
    let form = staff.get("/equipment/aq-0001/resource").await.form("#answers");
    assert!(!form.fields.iter().any(|(_, value)| value == "1"), "a library is no thing");
    let saved = staff.submit(form.clone().with("resource", "4")).await;
    assert_eq!(saved.location(), "/equipment/AQ-0001/resource?notice=saved", "{}", saved.summary());
    let page = staff.follow(&saved).await;
    assert!(page.says("Saved.") && page.has("#resource-4[checked]"));
    assert_eq!(staff.submit(form.clone().with("resource", "4")).await.status(), 303, "sent twice");
    let stale = staff.submit(form.with("resource", "3")).await;
    assert_eq!(stale.status(), 422);
    assert_eq!(
        stale.text("#resource-error"),
        "Somebody else has changed this meanwhile. Choose again and save."
    );
    assert!(stale.has("#resource-3[checked]"));
    assert_eq!(
        staff.submit(stale.form("#answers")).await.status(),
        303,
        "and may put their own in its place"
    );
    ready(&site, 5).await;
    lend(&site, 5, "2026-12-01T18:00").await.unwrap();
    let away = staff.get("/equipment/AQ-0005/resource").await.form("#answers").with("resource", "4");
    let away = staff.submit(away).await;
    assert_eq!(
        (away.status(), &*away.text("#resource-error")),
        (422, "This device is not at the centre now. Record its return first.")
    );
    staff.submit(staff.get("/equipment/AQ-0003/resource").await.form("#answers").with("resource", "4")).await;
    let full = staff.get("/equipment/AQ-0001/resource").await.form("#answers").with("resource", "4");
    let full = staff.submit(full).await;
    assert_eq!(full.status(), 422);
    assert!(full.text("#resource-error").starts_with("All pieces of this booking are known."));
    for wrong in ["", "1", "99", "x"] {
        let form = staff.get("/equipment/AQ-0001/resource").await.form("#answers").with("resource", wrong);
        assert_eq!(staff.submit(form).await.text("#resource-error"), "Choose from the list.", "{wrong}");
    }
    let apart = staff.get("/equipment/AQ-0003/resource").await.form("#answers").with("resource", "none");
    assert_eq!(staff.submit(apart).await.status(), 303);
    assert_eq!(
        site.word("SELECT group_concat(item_id || ' ' || resource_id) FROM item_resource").await,
        "1 3"
    );
    let noted = "SELECT group_concat(detail) FROM journal WHERE action = 'item_bookable' AND by_member = 4";
    assert_eq!(site.word(noted).await, "AQ-0001,AQ-0001,AQ-0003,AQ-0003");
    let library = "INSERT INTO item_resource VALUES (3, 1, 5, 1)";
    assert_eq!(site.try_sql(library).await, Err("item_resource_is_a_thing".to_owned()));
}

#[tokio::test]
async fn a_piano_that_is_lent_is_busy_until_it_is_due() {
    let site = Site::new().await;
    pieces(&site, PIANO, &[1]).await;
    let member = in_english(site.member().await).await;
    let free = starts(&member, "piano", "2026-11-25").await;
    assert!(free > 0);
    lend(&site, 1, "2026-11-25T15:00").await.unwrap();
    assert_eq!(starts(&member, "piano", "2026-11-24").await, 0);
    let rest = starts(&member, "piano", "2026-11-25").await;
    assert!(0 < rest && rest < free, "{rest} of {free}");
    assert_eq!(starts(&member, "piano", "2026-11-26").await, free);
    let taken = book(&member, "piano", ("2026-11-25", "10:00")).await;
    assert_eq!(taken.status(), 422);
    assert!(taken.has("#start-error"), "{}", taken.summary());
    let law = site.try_sql(&Booked::of(PIANO, 2, "10:00", "11:00").sql()).await;
    assert_eq!(law, Err("booking_taken".to_owned()));
    assert_eq!(book(&member, "piano", ("2026-11-25", "15:00")).await.status(), 303);
    site.sql(&take_back(1, "ready")).await;
    assert_eq!(book(&member, "piano", ("2026-11-25", "10:00")).await.status(), 303, "it is back early");
    assert_sound(&site).await;
}

#[tokio::test]
async fn what_does_not_come_back_is_busy_for_as_long_as_it_is_out() {
    let site = Site::new().await;
    pieces(&site, PIANO, &[1]).await;
    lend(&site, 1, "2026-11-23T12:00").await.unwrap();
    let member = in_english(site.member().await).await;
    assert!(starts(&member, "piano", "2026-11-26").await > 0);
    site.turn_clock_to("2026-11-23T14:00");
    awake(&site).await;
    assert_eq!(starts(&member, "piano", "2026-11-26").await, 0);
    assert_eq!(book(&member, "piano", ("2026-11-26", "10:00")).await.status(), 422);
    site.sql(&take_back(1, "ready")).await;
    assert_eq!(book(&member, "piano", ("2026-11-26", "10:00")).await.status(), 303);
}

#[tokio::test]
async fn a_gift_is_gone_and_a_placement_is_here() {
    let site = Site::new().await;
    pieces(&site, PIANO, &[1]).await;
    site.sql("INSERT INTO place (id, name, folded) VALUES (1, 'Музыка бөлмесі', 'muzyka')").await;
    site.sql(&hand_over(1, "placement")).await;
    let member = in_english(site.member().await).await;
    assert_eq!(book(&member, "piano", ("2026-11-26", "10:00")).await.status(), 303);
    site.sql("DELETE FROM item_resource").await;
    pieces(&site, PIANO, &[3]).await;
    assert_eq!(site.try_sql(&hand_over(3, "gift")).await, Err("item_booked".to_owned()));
    site.sql("DELETE FROM hold").await;
    site.sql(&hand_over(3, "gift")).await;
    assert_eq!(starts(&member, "piano", "2026-12-10").await, 0);
}

#[tokio::test]
async fn of_several_boards_one_less_can_be_booked() {
    let site = Site::new().await;
    pieces(&site, CHESS, &[1, 3, 5]).await;
    lend(&site, 1, "2026-12-01T18:00").await.unwrap();
    for (member, fits) in [(2, true), (3, true), (4, false)] {
        let done = site.try_sql(&Booked::of(CHESS, member, "10:00", "11:00").sql()).await;
        assert_eq!(done.is_ok(), fits, "{member}: {done:?}");
    }
    assert_eq!(lend(&site, 3, "2026-12-01T18:00").await, Err("item_booked".to_owned()), "both are promised");
    assert_eq!(lend(&site, 3, "2026-11-25T10:00").await, Ok(()), "until then nobody needs it");
    let done = site.try_sql(&Booked::of(CHESS, 5, "14:00", "15:00").sql()).await;
    assert_eq!(done, Ok(()));
}

#[tokio::test]
async fn what_is_booked_is_not_lent_over_the_booking_nor_kept_longer() {
    let site = Site::new().await;
    pieces(&site, PIANO, &[1]).await;
    awake(&site).await;
    site.sql(&Booked::of(PIANO, 2, "10:00", "11:00").sql()).await;
    let admin = in_english(site.staff().await).await;
    let page = admin.get("/equipment/AQ-0001/resource").await;
    assert!(
        page.says("The next booking that needs it: Wednesday, 25 November, 10:00."),
        "{}",
        page.text("main")
    );
    for due in ["2026-11-25T10:30", "2026-12-01T18:00"] {
        assert_eq!(lend(&site, 1, due).await, Err("item_booked".to_owned()), "{due}");
    }
    let staff = in_english(site.staff().await).await;
    let page = give(&staff, "key-of-the-booked", &[("tag", "AQ-0001")]).await;
    let from = "It is booked from Wednesday, 25 November 2026, 10:00.";
    assert_eq!(
        page.text("#piece-1-error"),
        format!("AQ-0001 cannot be handed over for that long. {from} Choose an earlier return.")
    );
    assert_eq!(lend(&site, 1, "2026-11-25T10:00").await, Ok(()), "it is back when the visit begins");
    let form = staff.get("/loans/1/extension").await.form("#answers");
    let page = staff.submit(form.with("day", "1.12.2026").with("hour", "10:00")).await;
    assert_eq!(page.text("#day-error"), format!("{from} Choose an earlier day."));
    let longer = "UPDATE custody SET due = '2026-11-25T12:00' WHERE id = 1";
    assert_eq!(site.try_sql(longer).await, Err("item_booked".to_owned()));
    site.sql(&take_back(1, "ready")).await;
    site.turn_clock_to("2026-11-25T11:00");
    awake(&site).await;
    ready(&site, 3).await;
    site.sql("DELETE FROM item_resource; INSERT INTO item_resource VALUES (3, 4, 5, 1)").await;
    assert_eq!(lend(&site, 3, "2026-12-01T18:00").await, Ok(()), "the visit is over");
}

#[tokio::test]
async fn what_is_kept_ready_counts_as_out_and_what_is_booked_is_not_kept_ready() {
    let site = Site::new().await;
    pieces(&site, PIANO, &[1]).await;
    site.sql(&Booked::of(PIANO, 2, "10:00", "11:00").sql()).await;
    site.sql(
        "INSERT INTO loan_request (id, member_id, made_by, made_at, category_id, make, model, make_key, model_key,
             from_day, until_day, purpose, to_be_shown, state, changed_at, one_time_key)
         VALUES (1, 1, 1, 1, 1, 'Lenovo', 'T480', 'lenovo', 't480', '2026-11-25', '2026-11-27', '', 0, 'waiting', 1, 'a')",
    )
    .await;
    let keeper = in_english(site.staff().await).await;
    let page = keeper.get("/loan-requests/1").await;
    assert!(page.says("No piece is ready for these days."), "{}", page.text("main"));
    let forced = keeper.submit(page.form("#answers").with("choice", "1")).await;
    assert_eq!(forced.status(), 422);
    assert_eq!(forced.text("#choice-error"), "That piece is booked on these days. Choose another.");
    site.sql("UPDATE loan_request SET from_day = '2026-11-26'").await;
    assert_eq!(keeper.submit(page.form("#answers").with("choice", "1")).await.status(), 303);
    let member = in_english(site.other_member().await).await;
    assert_eq!(starts(&member, "piano", "2026-11-26").await, 0);
    assert_eq!(book(&member, "piano", ("2026-11-27", "10:00")).await.status(), 422);
    assert_eq!(book(&member, "piano", ("2026-11-28", "11:00")).await.status(), 303);
    assert_eq!(lend(&site, 1, "2026-11-24T18:00").await, Ok(()), "whoever asked collects it all the same");
}

#[tokio::test]
async fn what_is_only_kept_free_of_others_needs_no_piece() {
    let site = Site::new().await;
    pieces(&site, PIANO, &[1]).await;
    site.sql(&format!("INSERT INTO resource_link VALUES ({CINEMA}, {PIANO})")).await;
    site.sql(&Booked::of(CINEMA, 2, "10:00", "11:00").sql()).await;
    assert_eq!(lend(&site, 1, "2026-12-01T18:00").await, Ok(()));
    assert_eq!(site.try_sql(&Booked::of(CINEMA, 3, "14:00", "15:00").sql()).await, Ok(()));
}

#[tokio::test]
async fn whoever_is_there_already_may_leave_early() {
    let site = Site::new().await;
    pieces(&site, PIANO, &[1]).await;
    let here = Booked { state: "approved", ..Booked::of(PIANO, 2, "10:00", "11:00") };
    site.sql(&here.sql()).await;
    site.sql("DELETE FROM item_resource").await;
    lend(&site, 1, "2026-12-01T18:00").await.unwrap();
    site.sql(&format!("INSERT INTO item_resource VALUES (1, {PIANO}, 5, 1)")).await;
    site.sql(
        "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member) VALUES (1, 'new', 'approved', 1, 3),
             (1, 'approved', 'checked_in', 2, 3)",
    )
    .await;
    site.sql("UPDATE booking SET planned_end = ends, ends = '2026-11-25T10:30', held_until = '2026-11-25T10:30' WHERE id = 1")
        .await;
    assert_eq!(site.word("SELECT held_until FROM hold").await, "2026-11-25T10:30");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_a_hundred_who_book_and_a_hundred_who_lend_at_once_one_wins() {
    let site = Site::new().await;
    pieces(&site, PIANO, &[1]).await;
    let (address, _open) = open(&site).await;
    let rivals = crowd(&site, 100).await;
    let bookings = rivals.into_iter().map(|rival| {
        let fields = vec![
            ("key", format!("rival-key-{}", rival.id)),
            ("resource", "piano".to_owned()),
            ("date", "2026-11-25".to_owned()),
            ("start", "10:00".to_owned()),
            ("duration", "60".to_owned()),
            ("people", "1".to_owned()),
        ];
        Attempt { what: "book", path: "/bookings".to_owned(), cookie: rival.cookie, fields }
    });
    let booked =
        tokio::spawn(at_once(bookings.map(move |attempt| attempt.send(address)).collect::<Vec<_>>()));
    let lending = (0..100).map(|_| {
        let site = site.clone();
        async move { lend(&site, 1, "2026-12-01T18:00").await }
    });
    let lent = at_once(lending.collect::<Vec<_>>()).await;
    let booked = booked.await.unwrap();
    assert!(booked.iter().all(|answer| matches!(answer.status, 303 | 422)));
    let won = booked.iter().filter(|answer| answer.status == 303).count();
    let out = lent.iter().filter(|done| done.is_ok()).count();
    assert_eq!(won + out, 1, "{won} bookings and {out} loans");
    let known = ["item_booked", "custody_item_not_ready", "UNIQUE"];
    for refusal in lent.into_iter().filter_map(Result::err) {
        assert!(known.iter().any(|rule| refusal.contains(rule)) || refusal.contains("handover"), "{refusal}");
    }
    assert_sound(&site).await;
}

#[tokio::test]
async fn what_a_booking_needs_is_said_to_be_free_only_until_then() {
    let site = Site::new().await;
    pieces(&site, PIANO, &[1]).await;
    awake(&site).await;
    let visitor = in_english(site.visitor()).await;
    assert!(visitor.get("/borrow").await.says("1 can be had now"));
    site.sql(&Booked::of(PIANO, 2, "10:00", "11:00").sql()).await;
    let page = visitor.get("/borrow").await;
    assert!(!page.says("1 can be had now"), "{}", page.text("main"));
    assert!(page.says("It is booked from Wednesday, 25 November 2026."), "{}", page.text("main"));
    site.turn_clock_to("2026-11-25T09:00");
    awake(&site).await;
    assert!(visitor.get("/borrow").await.says("None can be had now."), "it is needed today");
    site.turn_clock_to("2026-11-25T11:00");
    awake(&site).await;
    assert!(visitor.get("/borrow").await.says("1 can be had now"), "the visit is over");
}
