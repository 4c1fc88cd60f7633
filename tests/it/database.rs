//! The law of the database, put to the test without the portal: who gets what, and what can never be undone.

use std::sync::atomic::{AtomicU32, Ordering};

use esik::bookings::rules::State;
use esik::db::{self, Lock, LockError, Work};
use esik::resources::catalogue::Catalogue;
use esik::resources::rules::ClosedDay;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Row};
use time::macros::date;

use crate::support::Site;

pub const LIBRARY: i64 = 1;
pub const CINEMA: i64 = 2;
pub const CHESS: i64 = 3;
pub const PIANO: i64 = 4;

static KEYS: AtomicU32 = AtomicU32::new(0);

/// One row of `booking` as SQL. Each has a member of its own unless a test says otherwise.
#[derive(Clone, Copy)]
pub struct Booked<'a> {
    pub resource: i64,
    pub member: i64,
    /// `HH:MM` on one Wednesday.
    pub from: &'a str,
    pub until: &'a str,
    pub people: i64,
    pub wheelchairs: i64,
    pub assistants: i64,
    pub state: &'a str,
}

impl<'a> Booked<'a> {
    pub fn of(resource: i64, member: i64, from: &'a str, until: &'a str) -> Self {
        Self { resource, member, from, until, people: 1, wheelchairs: 0, assistants: 0, state: "requested" }
    }

    pub fn sql(&self) -> String {
        let Self { resource, member, people, wheelchairs, assistants, state, .. } = self;
        let key = KEYS.fetch_add(1, Ordering::Relaxed);
        let (from, until) = (format!("2026-11-25T{}", self.from), format!("2026-11-25T{}", self.until));
        let units = if *resource == LIBRARY { *people } else { 1 };
        format!(
            "INSERT INTO booking (resource_id, member_id, starts, ends, held_from, held_until, units, people,
                wheelchair_places, assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash)
             VALUES ({resource}, {member}, '{from}', '{until}', '{from}', '{until}', {units}, {people},
                {wheelchairs}, {assistants}, '', '{state}', '{from}', {member}, 1, 'key {key}', x'00')"
        )
    }
}

/// A booking and the first row of its history, moved on to a state by the ways that exist.
async fn in_state(site: &Site, state: State) -> i64 {
    let way: &[&str] = match state {
        State::Requested => &["requested"],
        State::Approved => &["approved"],
        State::Declined => &["requested", "declined"],
        State::Expired => &["requested", "expired"],
        State::Cancelled => &["approved", "cancelled"],
        State::CheckedIn => &["approved", "checked_in"],
        State::Completed => &["approved", "checked_in", "completed"],
        State::NoShow => &["approved", "no_show"],
    };
    let first = Booked { state: way[0], ..Booked::of(PIANO, 1, "10:00", "11:00") };
    site.sql(&first.sql()).await;
    let id = site.number("SELECT max(id) FROM booking").await;
    let mut from = "new";
    for to in way {
        site.sql(&event(id, from, to, "себебі")).await;
        from = to;
    }
    id
}

fn event(booking: i64, from: &str, to: &str, reason: &str) -> String {
    format!(
        "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member, reason)
         VALUES ({booking}, '{from}', '{to}', 1, 3, '{reason}')"
    )
}

#[tokio::test]
async fn an_hour_of_a_whole_thing_is_given_once() {
    let table = [
        ("before", "08:00", "09:00", true),
        ("touching its start", "09:00", "10:00", true),
        ("touching its end", "12:00", "13:00", true),
        ("after", "13:00", "14:00", true),
        ("over its start", "09:30", "10:30", false),
        ("over its end", "11:30", "12:30", false),
        ("inside", "10:30", "11:30", false),
        ("around", "09:00", "13:00", false),
        ("equal", "10:00", "12:00", false),
        ("the same start", "10:00", "10:30", false),
        ("the same end", "11:30", "12:00", false),
    ];
    let site = Site::new().await;
    for (name, from, until, fits) in table {
        site.sql(&Booked::of(PIANO, 1, "10:00", "12:00").sql()).await;
        let rival = site.try_sql(&Booked::of(PIANO, 2, from, until).sql()).await;
        assert_eq!(rival, if fits { Ok(()) } else { Err("booking_taken".to_owned()) }, "{name}");
        clear(&site).await;
    }
}

#[tokio::test]
async fn moving_a_booking_is_judged_like_making_one() {
    let site = Site::new().await;
    site.sql(&Booked::of(PIANO, 1, "10:00", "12:00").sql()).await;
    site.sql(&Booked::of(PIANO, 2, "13:00", "14:00").sql()).await;
    let moved = |id: i64, from: &str, until: &str| {
        let (from, until) = (format!("2026-11-25T{from}"), format!("2026-11-25T{until}"));
        format!(
            "UPDATE booking SET starts = '{from}', held_from = '{from}', ends = '{until}', held_until = '{until}'
             WHERE member_id = {id}"
        )
    };
    assert_eq!(site.try_sql(&moved(1, "10:30", "12:30")).await, Ok(()), "over itself");
    assert_eq!(site.try_sql(&moved(1, "12:00", "13:30")).await, Err("booking_taken".into()), "over another");
    assert_eq!(site.try_sql(&moved(2, "12:30", "13:30")).await, Ok(()), "touching another");
    let swapped = "UPDATE booking SET resource_id = 4 WHERE resource_id = 5";
    site.sql(&Booked::of(5, 3, "11:00", "12:00").sql()).await;
    assert_eq!(site.try_sql(swapped).await, Err("booking_taken".into()), "to another's thing");
}

#[tokio::test]
async fn what_was_declined_cannot_come_back_over_another() {
    let site = Site::new().await;
    let declined = in_state(&site, State::Declined).await;
    site.sql(&Booked::of(PIANO, 2, "10:00", "11:00").sql()).await;
    let back = format!("UPDATE booking SET state = 'approved' WHERE id = {declined}");
    assert!(site.try_sql(&back).await.is_err());
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE held").await, 1);
}

#[tokio::test]
async fn places_are_counted_at_the_fullest_moment() {
    let site = Site::new().await;
    for (member, from, until, people) in [(1, "09:00", "11:00", 6), (2, "10:00", "12:00", 4)] {
        site.sql(&Booked { people, ..Booked::of(LIBRARY, member, from, until) }.sql()).await;
    }
    let third = |people, from, until| Booked { people, ..Booked::of(LIBRARY, 3, from, until) }.sql();
    assert_eq!(site.try_sql(&third(3, "09:30", "10:30")).await, Err("booking_taken".into()));
    assert_eq!(site.try_sql(&third(3, "11:00", "13:00")).await, Ok(()), "six have left by then");
    let fourth = Booked { people: 2, ..Booked::of(LIBRARY, 4, "10:00", "11:00") };
    assert_eq!(site.try_sql(&fourth.sql()).await, Ok(()), "twelve are twelve");
    site.sql(&Booked { people: 5, ..Booked::of(LIBRARY, 5, "12:30", "14:00") }.sql()).await;
    let through = |people| Booked { people, ..Booked::of(LIBRARY, 6, "11:00", "14:00") }.sql();
    assert_eq!(site.try_sql(&through(5)).await, Err("booking_taken".into()), "thirteen at half past twelve");
    assert_eq!(site.try_sql(&through(4)).await, Ok(()), "sixteen come, and never more than twelve at once");
}

#[tokio::test]
async fn wheelchair_and_assistant_places_are_counted_apart() {
    let site = Site::new().await;
    site.sql(
        &Booked { people: 2, wheelchairs: 2, assistants: 3, ..Booked::of(LIBRARY, 1, "10:00", "12:00") }
            .sql(),
    )
    .await;
    let more = |wheelchairs, assistants| {
        Booked { wheelchairs, assistants, ..Booked::of(LIBRARY, 2, "11:00", "13:00") }.sql()
    };
    assert_eq!(site.try_sql(&more(1, 0)).await, Err("booking_wheelchair_places_taken".into()));
    assert_eq!(site.try_sql(&more(0, 2)).await, Err("booking_assistant_places_taken".into()));
    assert_eq!(site.try_sql(&more(0, 1)).await, Ok(()));
}

#[tokio::test]
async fn three_chess_sets_go_to_three() {
    let site = Site::new().await;
    for member in 1..=3 {
        site.sql(&Booked::of(CHESS, member, "10:00", "11:00").sql()).await;
    }
    let fourth = Booked::of(CHESS, 4, "10:30", "11:30").sql();
    assert_eq!(site.try_sql(&fourth).await, Err("booking_taken".into()));
}

#[tokio::test]
async fn one_person_is_in_one_place_at_a_time() {
    let site = Site::new().await;
    site.sql(&Booked::of(PIANO, 1, "10:00", "11:00").sql()).await;
    let elsewhere = |from, until| Booked::of(CHESS, 1, from, until).sql();
    assert_eq!(site.try_sql(&elsewhere("10:30", "11:30")).await, Err("booking_person_elsewhere".into()));
    assert_eq!(site.try_sql(&elsewhere("11:00", "12:00")).await, Ok(()));
    let moved = "UPDATE booking SET starts = '2026-11-25T10:30' , held_from = '2026-11-25T10:30' WHERE resource_id = 3";
    assert_eq!(site.try_sql(moved).await, Err("booking_person_elsewhere".into()));
}

#[tokio::test]
async fn a_booking_that_makes_no_sense_is_refused_by_name() {
    let site = Site::new().await;
    let base = Booked::of(PIANO, 1, "10:00", "11:00");
    let wrong = [
        (Booked { until: "10:00", ..base }, "booking_interval_ordered"),
        (Booked { from: "12:00", ..base }, "booking_interval_ordered"),
        (Booked { people: 0, ..base }, "booking_people_positive"),
        (Booked { wheelchairs: 2, ..base }, "booking_wheelchairs_among_people"),
        (Booked { state: "maybe", ..base }, "booking_state_known"),
        (Booked { from: "ten", ..base }, "booking_starts_is_civil_time"),
    ];
    for (booking, rule) in wrong {
        assert_eq!(site.try_sql(&booking.sql()).await, Err(rule.into()));
    }
    let tomorrow = base.sql().replacen("'2026-11-25T11:00'", "'2026-11-26T11:00'", 2);
    let refused = site.try_sql(&tomorrow).await.unwrap_err();
    assert!(["booking_within_a_day", "booking_interval_ordered"].contains(&refused.as_str()), "{refused}");
    let miscounted =
        Booked { people: 3, ..Booked::of(LIBRARY, 1, "10:00", "11:00") }.sql().replace(", 3, 3,", ", 1, 3,");
    assert_eq!(site.try_sql(&miscounted).await, Err("booking_units_mismatch".into()));
}

#[tokio::test]
async fn a_key_makes_one_booking() {
    let site = Site::new().await;
    let first = Booked::of(PIANO, 1, "10:00", "11:00").sql();
    site.sql(&first).await;
    let twin = first.replace("T10:00", "T15:00").replace("T11:00", "T16:00");
    assert_eq!(site.try_sql(&twin).await, Err("booking.made_by, booking.one_time_key".into()));
}

#[tokio::test]
async fn a_state_changes_only_in_the_ways_that_exist() {
    let known = [
        (State::Requested, State::Approved),
        (State::Requested, State::Declined),
        (State::Requested, State::Expired),
        (State::Requested, State::Cancelled),
        (State::Approved, State::CheckedIn),
        (State::Approved, State::Cancelled),
        (State::Approved, State::NoShow),
        (State::CheckedIn, State::Completed),
        (State::CheckedIn, State::Approved),
        (State::Completed, State::CheckedIn),
        (State::NoShow, State::Approved),
    ];
    let site = Site::new().await;
    for from in State::ALL {
        for to in State::ALL {
            let booking = in_state(&site, from).await;
            let moved = site.try_sql(&event(booking, from.code(), to.code(), "себебі")).await;
            assert_eq!(moved.is_ok(), known.contains(&(from, to)), "{from:?} to {to:?}: {moved:?}");
            clear(&site).await;
        }
    }
}

#[tokio::test]
async fn a_state_never_changes_without_its_row_of_history() {
    let site = Site::new().await;
    let booking = in_state(&site, State::Requested).await;
    let quietly = format!("UPDATE booking SET state = 'approved' WHERE id = {booking}");
    assert_eq!(site.try_sql(&quietly).await, Err("booking_state_without_event".into()));
    assert_eq!(
        site.try_sql(&event(booking, "approved", "no_show", "")).await,
        Err("booking_moved_on".into())
    );
    assert_eq!(
        site.try_sql(&event(booking, "new", "requested", "")).await,
        Err("booking_begins_once".into())
    );
}

#[tokio::test]
async fn no_without_a_reason_is_no_answer() {
    let site = Site::new().await;
    let booking = in_state(&site, State::Requested).await;
    let declined = event(booking, "requested", "declined", "");
    assert_eq!(site.try_sql(&declined).await, Err("booking_event_decline_has_reason".into()));
    let by_staff = event(booking, "requested", "cancelled", "");
    assert_eq!(site.try_sql(&by_staff).await, Err("booking_cancel_needs_reason".into()));
    assert_eq!(site.try_sql(&by_staff.replace(", 3, ''", ", 1, ''")).await, Ok(()), "the member owes none");
}

#[tokio::test]
async fn history_is_only_added_to() {
    let site = Site::new().await;
    in_state(&site, State::Approved).await;
    site.sql("INSERT INTO journal (at, by_member, action) VALUES (1, 1, 'signed_in')").await;
    for (statement, rule) in [
        ("UPDATE booking_event SET at = 2", "booking_event_append_only"),
        ("DELETE FROM booking_event", "booking_event_append_only"),
        ("UPDATE journal SET at = 2", "journal_append_only"),
        ("DELETE FROM booking", "booking_kept"),
    ] {
        assert_eq!(site.try_sql(statement).await, Err(rule.into()), "{statement}");
    }
}

/// Makes room again, behind the back of the rules.
async fn clear(site: &Site) {
    site.sql(
        "DROP TRIGGER IF EXISTS booking_is_never_deleted; DROP TRIGGER IF EXISTS booking_event_is_never_deleted;
         DELETE FROM hold; DELETE FROM booking_extra; DELETE FROM booking_event; DELETE FROM booking",
    )
    .await;
}

#[tokio::test]
async fn a_lost_trigger_is_noticed() {
    let site = Site::new().await;
    assert_eq!(findings(&site).await, [""; 0]);
    site.sql("DROP TRIGGER booking_takes_anew").await;
    assert_eq!(findings(&site).await, ["schema"]);
    assert!(db::migrate(&site.file()).await.is_err(), "a portal does not start on such a file");
}

#[tokio::test]
async fn bookings_over_each_other_and_broken_history_are_noticed() {
    let site = Site::new().await;
    in_state(&site, State::Approved).await;
    assert_eq!(findings(&site).await, [""; 0]);
    site.sql("DROP TRIGGER hold_fits").await;
    site.sql(&Booked::of(PIANO, 2, "10:30", "11:30").sql()).await;
    assert_eq!(findings(&site).await, ["no_overlap", "history", "schema"]);
}

#[tokio::test]
async fn a_booking_that_holds_nothing_is_noticed() {
    let site = Site::new().await;
    in_state(&site, State::Approved).await;
    site.sql("DELETE FROM hold").await;
    assert_eq!(findings(&site).await, ["holds"]);
}

/// The cinema room and the piano can be one; microphones (the chess sets of the seed) go with the piano.
async fn joined() -> Site {
    let site = Site::new().await;
    site.sql(
        "INSERT INTO resource_link VALUES (2, 4);
         INSERT INTO resource_extra VALUES (2, 3, 3)",
    )
    .await;
    site
}

#[tokio::test]
async fn what_is_linked_is_kept_free_of_others() {
    let site = joined().await;
    site.sql(&Booked::of(CINEMA, 1, "10:00", "12:00").sql()).await;
    let piano = |member, from, until| Booked::of(PIANO, member, from, until).sql();
    assert_eq!(site.try_sql(&piano(2, "11:00", "13:00")).await, Err("booking_taken".into()));
    assert_eq!(site.try_sql(&piano(2, "12:00", "13:00")).await, Ok(()));
    let cinema = Booked::of(CINEMA, 3, "12:30", "13:30").sql();
    assert_eq!(site.try_sql(&cinema).await, Err("booking_taken".into()), "somebody plays the piano");
    let id = site.number("SELECT id FROM booking WHERE resource_id = 2").await;
    site.sql(&event(id, "new", "requested", "")).await;
    site.sql(&event(id, "requested", "declined", "себебі")).await;
    assert_eq!(site.try_sql(&piano(3, "10:00", "11:00")).await, Ok(()), "given back with the booking");
}

#[tokio::test]
async fn only_what_is_booked_whole_keeps_something_else_free() {
    let site = Site::new().await;
    let link = "INSERT INTO resource_link VALUES (1, 4)";
    assert_eq!(site.try_sql(link).await, Err("resource_link_from_whole".into()));
}

#[tokio::test]
async fn extras_are_counted_come_along_and_are_given_back() {
    let site = joined().await;
    site.sql(&Booked::of(CINEMA, 1, "10:00", "12:00").sql()).await;
    let id = site.number("SELECT max(id) FROM booking").await;
    let extra = |booking, units| format!("INSERT INTO booking_extra VALUES ({booking}, {CHESS}, {units})");
    site.sql(&Booked::of(CHESS, 2, "11:00", "12:00").sql()).await;
    assert_eq!(site.try_sql(&extra(id, 3)).await, Err("booking_extra_taken".into()));
    assert_eq!(site.try_sql(&extra(id, 2)).await, Ok(()));
    assert_eq!(
        site.try_sql(&Booked::of(CHESS, 3, "11:30", "12:30").sql()).await,
        Err("booking_taken".into()),
        "two went with the room"
    );
    let moved = "UPDATE booking SET held_from = '2026-11-25T13:00', starts = '2026-11-25T13:00',
                     ends = '2026-11-25T15:00', held_until = '2026-11-25T15:00' WHERE resource_id = 2";
    site.sql(moved).await;
    assert_eq!(site.try_sql(&Booked::of(CHESS, 3, "11:30", "12:30").sql()).await, Ok(()), "they moved too");
    site.sql(&format!("DELETE FROM booking_extra WHERE booking_id = {id}")).await;
    assert_eq!(site.number("SELECT count(*) FROM hold WHERE role = 'extra'").await, 0);
    assert_eq!(findings(&site).await, ["history"], "rows of history were left out here");
}

#[tokio::test]
async fn where_a_booking_is_to_move_is_held_and_counts_once() {
    let site = Site::new().await;
    site.sql(&Booked::of(PIANO, 1, "10:00", "12:00").sql()).await;
    let id = site.number("SELECT max(id) FROM booking").await;
    let wish = |from, until| {
        format!(
            "INSERT INTO hold (booking_id, role, resource_id, held_from, held_until, units)
             VALUES ({id}, 'wish', {PIANO}, '2026-11-25T{from}', '2026-11-25T{until}', 1)"
        )
    };
    assert_eq!(site.try_sql(&wish("11:00", "13:00")).await, Ok(()), "over itself");
    let rival = |from, until| Booked::of(PIANO, 2, from, until).sql();
    assert_eq!(site.try_sql(&rival("12:00", "13:00")).await, Err("booking_taken".into()), "the wished hour");
    assert_eq!(site.try_sql(&rival("10:00", "11:00")).await, Err("booking_taken".into()), "the hour it has");
    assert_eq!(site.try_sql(&rival("13:00", "14:00")).await, Ok(()));
    assert_eq!(site.try_sql(&wish("13:00", "14:00")).await, Err("booking_taken".into()), "over another");
    assert_eq!(site.try_sql("UPDATE hold SET units = 2").await, Err("hold_unchangeable".into()));
}

#[tokio::test]
async fn a_resource_never_shrinks_below_what_is_promised() {
    let site = Site::new().await;
    for (member, from, until, people) in [(1, "09:00", "11:00", 6), (2, "10:00", "12:00", 4)] {
        site.sql(&Booked { people, wheelchairs: 1, ..Booked::of(LIBRARY, member, from, until) }.sql()).await;
    }
    let units = |units| format!("UPDATE resource SET units = {units} WHERE id = {LIBRARY}");
    assert_eq!(site.try_sql(&units(9)).await, Err("resource_is_held".into()));
    assert_eq!(site.try_sql(&units(10)).await, Ok(()));
    let wheelchairs =
        |places| format!("UPDATE resource SET wheelchair_places = {places} WHERE id = {LIBRARY}");
    assert_eq!(site.try_sql(&wheelchairs(1)).await, Err("resource_is_held".into()));
    assert_eq!(site.try_sql(&units(11)).await, Ok(()), "more is never refused");
}

#[tokio::test]
async fn a_booking_under_old_terms_can_still_be_decided_and_used() {
    let site = Site::new().await;
    site.sql(&Booked { people: 3, ..Booked::of(LIBRARY, 1, "10:00", "12:00") }.sql()).await;
    let id = site.number("SELECT max(id) FROM booking").await;
    site.sql(&event(id, "new", "requested", "")).await;
    site.sql("UPDATE resource SET allocation = 'pieces' WHERE id = 1").await;
    for (from, to) in [("requested", "approved"), ("approved", "checked_in"), ("checked_in", "completed")] {
        assert_eq!(site.try_sql(&event(id, from, to, "")).await, Ok(()), "{to}");
    }
}

async fn findings(site: &Site) -> Vec<&'static str> {
    let mut connection = site.db().reader.get().await.unwrap();
    let mut found: Vec<_> =
        db::check(&mut connection).await.unwrap().iter().map(|finding| finding.check).collect();
    found.dedup();
    found
}

#[tokio::test]
async fn a_reader_cannot_write() {
    let site = Site::new().await;
    let mut reader = site.db().reader.get().await.unwrap();
    let refused = sqlx::query("DELETE FROM member").execute(&mut *reader).await.unwrap_err();
    assert!(refused.to_string().contains("readonly"), "{refused}");
}

#[tokio::test]
async fn both_pools_answer_as_the_rules_of_storage_say() {
    let site = Site::new().await;
    for (pragma, expected) in [
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("trusted_schema", "0"),
        ("secure_delete", "1"),
        ("busy_timeout", "5000"),
        ("mmap_size", "0"),
        ("temp_store", "2"),
        ("cell_size_check", "1"),
        ("cache_size", "-4000"),
        ("journal_mode", "wal"),
    ] {
        let query = || sqlx::query(sqlx::AssertSqlSafe(format!("PRAGMA {pragma}")));
        let mut reader = site.db().reader.get().await.unwrap();
        let read = query().fetch_one(&mut *reader).await.unwrap();
        let mut work = site.db().writer.begin().await.unwrap();
        let written = query().fetch_one(&mut *work).await.unwrap();
        for row in [read, written] {
            let found = row.try_get::<i64, _>(0).map_or_else(|_| row.get(0), |number| number.to_string());
            assert_eq!(found, expected, "{pragma}");
        }
    }
}

#[tokio::test]
async fn a_unit_of_work_that_is_dropped_leaves_nothing() {
    let site = Site::new().await;
    let mut work = site.db().writer.begin().await.unwrap();
    sqlx::query("UPDATE member SET language = 'en'").execute(&mut *work).await.unwrap();
    drop(work);
    assert_eq!(site.number("SELECT count(*) FROM member WHERE language = 'en'").await, 0);
}

#[tokio::test]
async fn the_writer_heals_after_the_disk_was_full() {
    let site = Site::new().await;
    for round in 1..=3 {
        let mut work = site.db().writer.begin().await.unwrap();
        sqlx::raw_sql("PRAGMA max_page_count = 1").execute(&mut *work).await.unwrap();
        let filler =
            "INSERT INTO journal (at, action, detail) VALUES (1, 'signed_in', hex(zeroblob(100000)))";
        let full = sqlx::query(filler).execute(&mut *work).await.unwrap_err();
        assert!(full.to_string().contains("full"), "{full}");
        drop(work);
        let mut work = site.db().writer.begin().await.unwrap();
        sqlx::raw_sql("PRAGMA max_page_count = 1000000").execute(&mut *work).await.unwrap();
        sqlx::query(filler).execute(&mut *work).await.unwrap();
        work.commit().await.unwrap();
        assert_eq!(site.number("SELECT count(*) FROM journal").await, round);
    }
}

#[tokio::test]
async fn a_cancelled_request_leaves_the_writer_usable() {
    let site = Site::new().await;
    for _ in 0..200 {
        let writer = site.db().writer.clone();
        let task = tokio::spawn(async move {
            let mut work = writer.begin().await.unwrap();
            sqlx::query("UPDATE member SET language = 'en'").execute(&mut *work).await.unwrap();
            work.commit().await.unwrap();
        });
        tokio::task::yield_now().await;
        task.abort();
    }
    site.sql("UPDATE member SET language = 'ru'").await;
    assert_eq!(site.number("SELECT count(*) FROM member WHERE language = 'ru'").await, 6);
}

#[tokio::test]
async fn a_file_is_served_by_one_program() {
    let site = Site::new().await;
    let first = Lock::take(&site.file()).unwrap();
    assert!(matches!(Lock::take(&site.file()), Err(LockError::Held(_))));
    first.release();
    assert!(Lock::take(&site.file()).is_ok());
}

/// A day on which the centre is closed, as SQL.
fn closed(day: &str) -> String {
    format!(
        "INSERT INTO closed_day (day, reason_kk, reason_ru, reason_en) VALUES ('{day}', 'Мереке', 'Праздник', 'Holiday')"
    )
}

#[tokio::test]
async fn terms_that_came_to_nothing_are_not_remembered() {
    let site = Site::new().await;
    let (db, from, until) = (site.db(), date!(2027 - 05 - 01), date!(2027 - 05 - 31));
    let days = |closed: Vec<ClosedDay>| closed.iter().map(|one| one.day.day()).collect::<Vec<_>>();
    let shown = async || {
        let mut reader = db.reader.get().await.unwrap();
        let mut catalogue = Catalogue::to_show(db, &mut reader).await.unwrap();
        days(catalogue.closed_days(from, until).await.unwrap())
    };
    let judged = async |work: &mut Work| {
        let mut catalogue = Catalogue::to_judge(db, work).await.unwrap();
        days(catalogue.closed_days(from, until).await.unwrap())
    };
    let before = shown().await;
    let mut work = db.writer.begin().await.unwrap();
    sqlx::query(AssertSqlSafe(closed("2027-05-20"))).execute(&mut *work).await.unwrap();
    assert_eq!(judged(&mut work).await, [before.as_slice(), &[20]].concat(), "judged by what it has changed");
    assert_eq!(judged(&mut work).await, [before.as_slice(), &[20]].concat());
    drop(work);
    assert_eq!(shown().await, before, "it was taken back");
    let mut work = db.writer.begin().await.unwrap();
    sqlx::query(AssertSqlSafe(closed("2027-05-21"))).execute(&mut *work).await.unwrap();
    work.commit().await.unwrap();
    assert_eq!(shown().await, [before.as_slice(), &[21]].concat(), "another change under the same number");
    // Somebody else writes, and nobody has looked yet: who judges knows.
    let mut other = SqliteConnectOptions::new().filename(site.file()).connect().await.unwrap();
    sqlx::query(AssertSqlSafe(closed("2027-05-22"))).execute(&mut other).await.unwrap();
    let mut work = db.writer.begin().await.unwrap();
    assert_eq!(judged(&mut work).await, [before.as_slice(), &[21, 22]].concat());
}

#[tokio::test]
async fn whatever_the_terms_are_read_from_counts_its_changes() {
    let site = Site::new().await;
    let read_from = [
        "resource",
        "resource_text",
        "opening_interval",
        "resource_exception",
        "exception_interval",
        "quota",
        "kind_quota",
        "closed_day",
        "resource_extra",
        "member_allowance",
        "centre",
    ];
    for table in read_from {
        for event in ["INSERT", "UPDATE", "DELETE"] {
            let counts = format!(
                "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '{table}'
                     AND sql LIKE '%AFTER {event} ON {table} BEGIN UPDATE terms_state SET number = number + 1%'"
            );
            assert_eq!(site.number(&counts).await, 1, "{event} of {table}");
        }
    }
    let number = async || site.number("SELECT number FROM terms_state").await;
    let before = number().await;
    site.sql("UPDATE resource SET units = units WHERE slug = 'library'").await;
    site.sql("DELETE FROM closed_day WHERE day = (SELECT min(day) FROM closed_day)").await;
    assert_eq!(number().await, before + 2);
}
