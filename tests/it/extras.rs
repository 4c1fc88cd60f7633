//! What is taken along with a booking: offered, counted by the portal and the database alike, and told everywhere.

use crate::database::{Booked, CHESS, CINEMA, PIANO};
use crate::http::Answer;
use crate::race::{Attempt, assert_sound, at_once, crowd, open};
use crate::support::{Page, Person, Site};
use crate::together::in_english;

/// Up to two boards may be taken into the cinema room, and no board is lent by itself.
async fn two_boards_to_the_cinema(site: &Site) {
    site.sql(&format!("INSERT INTO resource_extra VALUES ({CINEMA}, {CHESS}, 2)")).await;
    site.sql(&format!("UPDATE resource SET alone = 0 WHERE id = {CHESS}")).await;
}

/// The cinema room for an hour, with so many boards, as a form of the last step.
fn wish<'a>(key: &'a str, start: &'a str, boards: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("key", key),
        ("resource", "cinema"),
        ("date", "2026-11-25"),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
        ("extra", "chess"),
        ("extra_units", boards),
    ]
}

async fn book(person: &Person, start: &str, boards: &str) -> Page {
    let key = format!("key-{}-{}", person.id, start.replace(':', ""));
    person.post("/bookings", &wish(&key, start, boards)).await
}

/// Boards that somebody else holds, of the three.
async fn others_hold(site: &Site, boards: i64) {
    for member in 3..3 + boards {
        let board = Booked::of(CHESS, member, "10:00", "12:00");
        site.sql(&board.sql()).await;
    }
    site.sql(
        "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member)
         SELECT id, 'new', state, 1, member_id FROM booking
         WHERE id NOT IN (SELECT booking_id FROM booking_event)",
    )
    .await;
}

async fn boards(site: &Site) -> i64 {
    site.number("SELECT coalesce(sum(units), 0) FROM booking_extra").await
}

#[tokio::test]
async fn a_room_and_a_piano_are_one_booking_and_the_piano_is_nobody_elses() {
    let site = Site::new().await;
    let admin = in_english(site.admin().await).await;
    let page = admin.get("/admin/resources/cinema/together").await;
    assert!(page.has("#extra-piano") && !page.has("#extra-library"), "a thing goes along, a room does not");
    site.sql(&format!("INSERT INTO resource_extra VALUES ({CINEMA}, {PIANO}, 1)")).await;
    let member = in_english(site.member().await).await;
    let wish = [&wish("key-room-and-piano", "10:00", "1")[..6], &[("extra", "piano"), ("extra_units", "1")]];
    let sent = member.post("/bookings", &wish.concat()).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert!(member.follow(&sent).await.says("Piano"));
    let rival = Booked::of(PIANO, 2, "10:30", "11:30").sql();
    assert_eq!(site.try_sql(&rival).await, Err("booking_taken".to_owned()));
    assert_eq!(site.try_sql(&Booked::of(PIANO, 2, "11:30", "12:30").sql()).await, Ok(()));
}

#[tokio::test]
async fn what_is_for_chosen_members_goes_along_for_them_alone() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    site.sql(&format!(
        "UPDATE resource SET for_chosen = 1 WHERE id = {CHESS}; INSERT INTO resource_member VALUES ({CHESS}, 1, 5, 1)"
    ))
    .await;
    let (chosen, other) = (site.member().await, in_english(site.other_member().await).await);
    let time = "/bookings/new?resource=cinema&duration=60&date=2026-11-25&start=10:00";
    for (person, is_offered) in [(&chosen, true), (&other, false)] {
        let details = person.follow(&person.get(time).await).await;
        assert_eq!(details.has("#extra-chess"), is_offered);
    }
    let refused = book(&other, "10:00", "1").await;
    assert_eq!(refused.status(), 422);
    assert!(refused.text("#extra-chess-error").contains("not offered"), "{}", refused.summary());
    assert_eq!(boards(&site).await, 0);
    assert_eq!(book(&chosen, "10:00", "1").await.status(), 303);
}

#[tokio::test]
async fn a_member_takes_boards_along_step_by_step() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    let member = in_english(site.member().await).await;
    let time = "/bookings/new?resource=cinema&duration=60&date=2026-11-25&start=10:00";
    let ahead = member.get(time).await;
    let details = member.follow(&ahead).await;
    assert!(
        details.text("#extra-chess-hint").contains("Free at that time: 3. At most 2"),
        "{}",
        details.summary()
    );
    let form = details.form("#answers").with("extra_units", "two");
    let told = member.submit(form).await;
    assert_eq!(told.status(), 422);
    assert_eq!(told.attributes(".summary a", "href"), ["#extra-chess"]);
    assert_eq!(told.form("#answers").value("extra_units"), "two", "nothing typed is lost");
    let kept = member.submit(told.form("#answers").with("extra_units", "2")).await;
    let check = member.follow(&kept).await;
    assert!(check.text("dl.check").contains("Chess: 2"), "{}", check.text("main"));
    let sent = member.submit(check.form("#answers")).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    let page = member.follow(&sent).await;
    assert!(page.text("dl.facts").contains("Chess: 2"), "{}", page.text("main"));
    assert_eq!(site.number("SELECT units FROM hold WHERE role = 'extra'").await, 2);
}

#[tokio::test]
async fn one_less_than_is_free_all_that_is_free_and_not_one_more() {
    for (held, wanted, status) in [(2, "0", 303), (2, "1", 303), (2, "2", 422), (1, "2", 303), (0, "3", 422)]
    {
        let site = Site::new().await;
        two_boards_to_the_cinema(&site).await;
        others_hold(&site, held).await;
        let member = in_english(site.member().await).await;
        let sent = book(&member, "10:00", wanted).await;
        assert_eq!(sent.status(), status, "{held} held, {wanted} wanted: {}", sent.summary());
        if status == 422 {
            let said = sent.text("#extra-chess-error");
            let rule = if held == 0 { "at most 2" } else { "free at that time: 1" };
            assert!(said.contains(rule), "{said}");
            assert_eq!(site.number("SELECT count(*) FROM booking WHERE member_id = 1").await, 0);
        }
        assert_sound(&site).await;
    }
}

#[tokio::test]
async fn what_nobody_holds_at_another_hour_may_be_taken_then() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    others_hold(&site, 3).await;
    let member = in_english(site.member().await).await;
    let none = book(&member, "10:00", "1").await;
    assert!(none.text("#extra-chess-error").contains("none is free"), "{}", none.summary());
    assert_eq!(book(&member, "15:00", "2").await.status(), 303);
}

#[tokio::test]
async fn a_form_from_before_the_limit_was_lowered_is_told_so() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    let member = in_english(site.member().await).await;
    site.sql("UPDATE resource_extra SET most = 1").await;
    let told = book(&member, "10:00", "2").await;
    assert!(told.text("#extra-chess-error").contains("at most 1"), "{}", told.summary());
    site.sql("DELETE FROM resource_extra").await;
    let told = book(&member, "10:00", "2").await;
    assert!(told.text("#extra-chess-error").contains("not offered with this booking"), "{}", told.summary());
    assert_eq!(told.form("#answers").value("extra_units"), "2");
    assert_eq!(boards(&site).await, 0);
    let emptied = member.submit(told.form("#answers").with("extra_units", "")).await;
    assert_eq!(emptied.status(), 303, "{}", emptied.summary());
}

#[tokio::test]
async fn the_same_form_with_other_boards_is_another_wish() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    let member = in_english(site.member().await).await;
    let first = book(&member, "10:00", "1").await;
    assert_eq!(book(&member, "10:00", "1").await.location(), first.location(), "sent twice");
    assert_eq!(book(&member, "10:00", "2").await.status(), 422, "with other answers");
    assert_eq!(boards(&site).await, 1);
}

#[tokio::test]
async fn booked_again_it_takes_the_same_along() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    let member = in_english(site.member().await).await;
    let first = book(&member, "10:00", "2").await;
    let id = first.location().split(['/', '?']).nth(2).unwrap().to_owned();
    let again = member.get(&format!("/bookings/new?again={id}")).await;
    assert_eq!(again.form("#answers").value("extra"), "chess", "{}", again.text("main"));
    assert_eq!(again.form("#answers").value("extra_units"), "2");
    let sent = member.submit(again.form("#answers")).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert_eq!(boards(&site).await, 4);
}

#[tokio::test]
async fn coordinators_and_the_desk_read_what_goes_along() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    let (member, coordinator) = (site.member().await, in_english(site.coordinator().await).await);
    let sent = book(&member, "10:00", "2").await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert!(coordinator.get("/approvals").await.text("article.request dl").contains("Chess: 2"));
    assert!(coordinator.get("/desk?day=2026-11-25").await.says("Taken along: Chess: 2"));
    site.turn_clock_to("2026-11-24T10:00");
    let coordinator = in_english(site.coordinator().await).await;
    assert!(coordinator.get("/desk/print").await.says("Taken along: Chess: 2"));
}

#[tokio::test]
async fn a_cancelled_booking_gives_its_boards_back() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    let member = in_english(site.member().await).await;
    let id = book(&member, "10:00", "2").await.location().split(['/', '?']).nth(2).unwrap().to_owned();
    assert_eq!(member.post(&format!("/bookings/{id}/cancellation"), &[]).await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM hold").await, 0);
    assert_eq!(boards(&site).await, 2, "what was asked for stays told");
}

#[tokio::test]
async fn what_is_out_of_order_that_day_is_not_lent() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    let admin = site.admin().await;
    let repairs = [("what", "out_of_order"), ("from", "25.11.2026"), ("reason_en", "Repairs")];
    assert_eq!(admin.post("/admin/resources/chess/exceptions", &repairs).await.status(), 303);
    let member = in_english(site.member().await).await;
    let told = book(&member, "10:00", "1").await;
    assert!(told.text("#extra-chess-error").contains("none is free"), "{}", told.summary());
}

#[tokio::test]
async fn a_helper_who_may_book_takes_along_for_the_member() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    site.sql(
        "INSERT INTO helper_grant (id, member_id, helper_id, footing, may_book, may_cancel, may_collect, may_read,
             sees_support, recorded_by, recorded_at)
         VALUES (7, 1, 2, 'helper', 1, 0, 0, 1, 0, 1, 1700000000)",
    )
    .await;
    let helper = in_english(site.other_member().await).await;
    assert_eq!(helper.post("/acting", &[("member", "1")]).await.status(), 303);
    let mut fields = wish("key-of-a-helper", "10:00", "2");
    fields.push(("whom", "1"));
    let sent = helper.post("/bookings", &fields).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert_eq!(site.number("SELECT member_id FROM booking").await, 1);
    assert_eq!(boards(&site).await, 2);
}

fn won(answers: &[Answer]) -> usize {
    answers.iter().filter(|answer| answer.status == 303).count()
}

/// Many want a board with their place in the library, of which there are three.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_hundred_who_want_one_of_three_boards_three_get_them() {
    let site = Site::new().await;
    site.sql(&format!("INSERT INTO resource_extra VALUES ({CINEMA}, {CHESS}, 2), (1, {CHESS}, 1)")).await;
    site.sql("UPDATE resource SET units = 400 WHERE id = 1").await;
    let (address, _open) = open(&site).await;
    let attempts = crowd(&site, 200).await.into_iter().map(|rival| Attempt {
        what: "create",
        path: "/bookings".to_owned(),
        cookie: rival.cookie,
        fields: [
            ("key", format!("rival-key-{}", rival.id)),
            ("resource", "library".to_owned()),
            ("date", "2026-11-25".to_owned()),
            ("start", "10:00".to_owned()),
            ("duration", "60".to_owned()),
            ("people", "1".to_owned()),
            ("extra", "chess".to_owned()),
            ("extra_units", "1".to_owned()),
        ]
        .into(),
    });
    let answers = at_once(attempts.map(|attempt| attempt.send(address))).await;
    assert_eq!(won(&answers), 3);
    let told = answers.iter().filter(|answer| answer.status == 422);
    assert_eq!(told.filter(|answer| answer.body.contains("id=\"extra-chess-error\"")).count(), 197);
    assert_eq!(site.number("SELECT sum(units) FROM hold WHERE role = 'extra'").await, 3);
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 3, "no room without its board");
    assert_sound(&site).await;
}

/// The number of the booking to which an answer leads.
fn number(page: &Page) -> String {
    assert_eq!(page.status(), 303, "{}", page.summary());
    page.location().split(['/', '?']).nth(2).unwrap().to_owned()
}

async fn move_to(person: &Person, id: &str, start: &str) -> Page {
    let key = format!("move-key-{id}-{}", start.replace(':', ""));
    let fields = [
        ("key", key.as_str()),
        ("moves", id),
        ("date", "2026-11-25"),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
    ];
    person.post("/bookings", &fields).await
}

#[tokio::test]
async fn what_goes_along_moves_along() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    let member = in_english(site.member().await).await;
    let id = number(&book(&member, "10:00", "2").await);
    let moved = move_to(&member, &id, "15:00").await;
    assert_eq!(moved.location(), format!("/bookings/{id}?notice=moved"), "{}", moved.summary());
    let held = "SELECT group_concat(held_from || ' ' || units) FROM hold WHERE role = 'extra'";
    assert_eq!(site.word(held).await, "2026-11-25T14:45 2");
    assert!(member.get(&format!("/bookings/{id}")).await.text("dl.facts").contains("Chess: 2"));
}

#[tokio::test]
async fn a_booking_does_not_move_to_where_its_boards_are_not() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    let member = in_english(site.member().await).await;
    let id = number(&book(&member, "15:00", "2").await);
    others_hold(&site, 2).await;
    let told = move_to(&member, &id, "10:30").await;
    assert_eq!(told.status(), 422);
    let said = told.text("#start-error");
    assert!(said.contains("Chess") && said.contains("free at that time: 1"), "{said}");
    assert_eq!(site.word("SELECT min(starts) FROM booking WHERE member_id = 1").await, "2026-11-25T15:00");
    assert_eq!(move_to(&member, &id, "16:00").await.status(), 303);
    assert_sound(&site).await;
}

/// The dates to be checked of a visit every week, three times, with so many boards each.
async fn weeks(person: &Person, boards: &str) -> Page {
    let mut fields = wish("key-of-a-series", "10:00", boards);
    fields.push(("repeat", "yes"));
    let sent = person.post("/bookings", &fields).await;
    let ask = person.follow(&sent).await;
    person.submit(ask.form("#answers").with("rhythm", "week").with("times", "3")).await
}

#[tokio::test]
async fn each_visit_of_a_series_takes_the_boards_along() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    let member = in_english(site.member().await).await;
    let preview = weeks(&member, "2").await;
    assert!(preview.text("dl.facts").contains("Chess: 2"), "{}", preview.text("main"));
    let sent = member.submit(preview.form("#answers")).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert_eq!(site.word("SELECT count(*) || ' ' || sum(units) FROM booking_extra").await, "3 6");
    assert_sound(&site).await;
}

#[tokio::test]
async fn a_date_without_its_boards_is_named_in_the_preview() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    site.sql(
        "INSERT INTO booking (resource_id, member_id, starts, ends, held_from, held_until, units, people,
             wheelchair_places, assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash)
         SELECT 3, value, '2026-12-02T10:00', '2026-12-02T11:00', '2026-12-02T10:00', '2026-12-02T11:00', 1, 1, 0, 0,
             '', 'approved', '2026-12-01T12:00', value, 1, 'key of ' || value, x'00' FROM json_each('[3, 4]')",
    )
    .await;
    let member = in_english(site.member().await).await;
    let preview = weeks(&member, "2").await;
    let said = preview.text("main");
    assert!(
        said.contains("Taken along with this booking: Chess. So many are free at that time: 1."),
        "{said}"
    );
    let sent = member.submit(preview.form("#answers")).await;
    assert_eq!(sent.status(), 303, "the other dates can be had: {}", sent.summary());
    assert_eq!(site.word("SELECT count(*) || ' ' || sum(units) FROM booking_extra").await, "2 4");
}

#[tokio::test]
async fn the_desk_takes_boards_along_for_a_caller() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    let coordinator = in_english(site.coordinator().await).await;
    let call = |resource: &'static str, start: &'static str, end: &'static str, boards: &'static str| {
        [
            ("member", "87771234567"),
            ("resource", resource),
            ("date", "25.11.2026"),
            ("start", start),
            ("end", end),
            ("extra_units", boards),
        ]
    };
    let fill = async |fields: &[(&str, &str)]| {
        let form = coordinator.get("/desk/bookings/new").await.form("#answers");
        coordinator.submit(fields.iter().fold(form, |form, (name, value)| form.with(name, value))).await
    };
    for (fields, words) in [
        (call("cinema", "10:00", "11:00", "3"), "at most 2"),
        (call("cinema", "10:00", "11:00", "two"), "Chess"),
        (call("library", "10:00", "11:00", "1"), "not offered with this booking"),
    ] {
        let told = fill(&fields).await;
        assert_eq!(told.status(), 422);
        assert!(told.text("#extra-chess-error").contains(words), "{}", told.summary());
        assert_eq!(told.form("#answers").value("extra_units"), fields[5].1);
    }
    let sent = fill(&call("cinema", "10:00", "11:00", "2")).await;
    assert_eq!(sent.location(), "/desk?day=2026-11-25&notice=booked", "{}", sent.summary());
    assert_eq!(boards(&site).await, 2);
}

#[tokio::test]
async fn a_calendar_reads_what_goes_along() {
    let site = Site::new().await;
    two_boards_to_the_cinema(&site).await;
    let member = in_english(site.member().await).await;
    let id = number(&book(&member, "10:00", "2").await);
    let calendar = member.get(&format!("/bookings/{id}/calendar.ics")).await;
    assert!(calendar.body.contains("DESCRIPTION:Taken along: Chess: 2"), "{}", calendar.body);
}
