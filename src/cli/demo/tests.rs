//! The example has to be whole on whatever day somebody tries the portal.

use std::collections::BTreeSet;
use std::path::Path;

use sqlx::Row;

use super::*;
use crate::bookings::rules::State;
use crate::bookings::store::{coming, count_waiting, past};
use crate::db::Connection;
use crate::ids::MemberId;
use crate::language::Language;
use crate::members::rules::Login;
use crate::members::store::{account, roles};

/// Ordinary days, both ends of a working day, a Sunday, holidays and what comes after them, the end of a month.
const MOMENTS: [&str; 12] = [
    "2026-11-23T09:00",
    "2026-11-25T12:00",
    "2026-11-27T19:45",
    "2026-11-28T00:05",
    "2026-11-29T15:00",
    "2026-11-30T11:59",
    "2026-12-16T10:00",
    "2027-01-01T00:00",
    "2027-01-09T17:50",
    "2027-03-22T08:00",
    "2027-03-24T13:30",
    "2028-02-29T23:59",
];

const EVERYTHING: &str = "
    SELECT 'booking ' || concat_ws(' ', id, resource_id, member_id, starts, ends, held_from, held_until, units, people,
        wheelchair_places, assistants, purpose, state, decide_by, made_at, one_time_key) FROM booking
    UNION ALL SELECT 'event ' || concat_ws(' ', id, booking_id, from_state, to_state, at, by_member, reason)
        FROM booking_event
    UNION ALL SELECT 'support ' || concat_ws(' ', booking_id, wish, status, asked_at) FROM support_request
    UNION ALL SELECT 'kind ' || concat_ws(' ', booking_id, kind, status, told, giver) FROM support_need
    UNION ALL SELECT 'message ' || concat_ws(' ', id, member_id, kind, facts, created_at, read_at) FROM message
    UNION ALL SELECT 'series ' || concat_ws(' ', series_id, booking_id) FROM series_booking
    UNION ALL SELECT 'waits ' || concat_ws(' ', resource_id, member_id, starts, ends) FROM waitlist_entry
    UNION ALL SELECT 'by hand ' || concat_ws(' ', message_id, member_id, attempts, next_at) FROM delivery
    UNION ALL SELECT 'member ' || concat_ws(' ', id, surname, given_name, email, phone, created_at) FROM member";

async fn made(file: &Path, civil: &str) -> (Db, Now) {
    let now = Clock::standing("Asia/Aqtobe", civil).unwrap().now();
    make(file, now, &Passwords::default()).await.unwrap();
    (Db::open(file).await.unwrap(), now)
}

async fn texts(connection: &mut Connection, sql: &'static str) -> Vec<String> {
    sqlx::query(sql).fetch_all(connection).await.unwrap().iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn on_any_day_the_example_is_whole_and_obeys_its_clock() {
    for civil in MOMENTS {
        let folder = tempfile::tempdir().unwrap();
        let (db, now) = made(&folder.path().join("demo.db"), civil).await;
        let mut connection = db.reader.get().await.unwrap();
        assert_eq!(db::check(&mut connection).await.unwrap(), [], "{civil}");
        has_every_state(&mut connection, civil).await;
        contradicts_nothing(&mut connection, now).await;
        tells_the_first_members_story(&mut connection, now).await;
        repeats_and_waits(&mut connection, now).await;
        has_given_and_lent(&mut connection, now).await;
        has_told_people_of_it(&mut connection, now).await;
        drop(connection);
        db.close().await;
    }
}

async fn has_every_state(connection: &mut Connection, civil: &str) {
    let found = texts(connection, "SELECT DISTINCT state FROM booking").await;
    let states: BTreeSet<_> = found.iter().map(String::as_str).collect();
    assert_eq!(states, State::ALL.map(State::code).into(), "{civil}");
    let coordinator = account(connection, &Login::parse("coordinator@esik.test").unwrap()).await.unwrap();
    let decides = sqlx::query_scalar("SELECT resource_id FROM coordinates WHERE member_id = $1")
        .bind(coordinator.unwrap().id)
        .fetch_all(&mut *connection)
        .await
        .unwrap();
    let waiting = count_waiting(connection, &decides).await.unwrap();
    assert!((12..=16).contains(&waiting), "{waiting} wait at {civil}");
}

/// A visit of three dates that repeats, and a wish for a time that somebody else has.
async fn repeats_and_waits(connection: &mut Connection, now: Now) {
    let counts = texts(
        connection,
        "SELECT concat_ws(' ', (SELECT count(*) FROM series_booking JOIN booking ON id = booking_id WHERE member_id = 2),
            (SELECT count(*) FROM waitlist_entry AS entry JOIN booking USING (resource_id, starts, ends)
                WHERE entry.member_id = 2 AND held AND booking.member_id <> 2))",
    )
    .await;
    assert_eq!(counts, ["3 1"], "{}", now.civil);
}

/// Pieces in most states, two loans of which one is late, and a promise.
async fn has_given_and_lent(connection: &mut Connection, now: Now) {
    let states = "SELECT group_concat(state || ' ' || n, ', ') FROM (
        SELECT state, count(*) AS n FROM item GROUP BY state ORDER BY state)";
    let expected = "given 1, in_workshop 1, missing 1, ready 5, received 2, with_holder 5";
    assert_eq!(texts(connection, states).await, [expected], "{}", now.civil);
    let late = sqlx::query("SELECT count(*) FROM custody WHERE ended_at IS NULL AND due < $1");
    let late: i64 = late.bind(civil::text(now.civil)).fetch_one(&mut *connection).await.unwrap().get(0);
    assert_eq!(late, 1, "{}", now.civil);
    assert_eq!(texts(connection, "SELECT wish FROM donation WHERE received_on IS NULL").await, ["wiped"]);
    let told = "SELECT language FROM handover WHERE holder_id IS NOT NULL AND sentence LIKE '%AQ-%'";
    assert_eq!(texts(connection, told).await.len(), 3, "everybody reads what they were told");
}

async fn contradicts_nothing(connection: &mut Connection, now: Now) {
    let wrong = "
        SELECT 'undecided ' || id FROM booking WHERE state = 'requested' AND (decide_by <= $1 OR starts <= $1)
        UNION ALL SELECT 'still approved ' || id FROM booking WHERE state = 'approved' AND starts <= $1
        UNION ALL SELECT 'ended early ' || id FROM booking WHERE state IN ('completed', 'no_show') AND ends > $1
        UNION ALL SELECT 'closed ' || booking.id FROM booking JOIN closed_day ON day = substr(starts, 1, 10)
        UNION ALL SELECT 'in the future ' || id FROM booking_event WHERE at > $2
        UNION ALL SELECT 'out of order ' || later.id FROM booking_event AS later JOIN booking_event AS earlier
            ON earlier.booking_id = later.booking_id AND earlier.id < later.id AND earlier.at > later.at
        UNION ALL SELECT 'item in the future ' || id FROM item_event WHERE at > $2
        UNION ALL SELECT 'item out of order ' || later.id FROM item_event AS later JOIN item_event AS earlier
            ON earlier.item_id = later.item_id AND earlier.id < later.id AND earlier.at > later.at";
    let query = sqlx::query(wrong).bind(civil::text(now.civil)).bind(now.seconds());
    let wrong = query.fetch_all(connection).await.unwrap();
    let wrong: Vec<String> = wrong.iter().map(|row| row.get(0)).collect();
    assert_eq!(wrong, Vec::<String>::new(), "{}", now.civil);
}

/// Two to come, one to wait for, five to repeat.
async fn tells_the_first_members_story(connection: &mut Connection, now: Now) {
    let coming = coming(connection, Language::Kk, MemberId(1), now.civil).await.unwrap();
    let count = |state| coming.iter().filter(|listed| listed.state == state).count();
    assert_eq!((count(State::Approved), count(State::Requested)), (2, 1), "{}", now.civil);
    assert!(coming.iter().any(|listed| listed.state == State::Approved && listed.has_support));
    let past = past(connection, Language::Kk, MemberId(1), now.civil, (20, 0)).await.unwrap();
    let mut states: Vec<_> = past.iter().map(|listed| listed.state.code()).collect();
    states.sort_unstable();
    assert_eq!(states, ["cancelled", "completed", "completed", "declined", "no_show"], "{}", now.civil);
}

/// Two unread messages in each of three inboxes, and three people on the contact list, each reached in another way.
async fn has_told_people_of_it(connection: &mut Connection, now: Now) {
    let unread = "SELECT group_concat(n) FROM (SELECT count(*) AS n FROM message
        WHERE read_at IS NULL AND member_id <= 6 GROUP BY member_id ORDER BY member_id)";
    assert_eq!(texts(connection, unread).await, ["2,2,2"], "{}", now.civil);
    let ways = "SELECT reach FROM delivery JOIN contact_preference USING (member_id) ORDER BY delivery.id";
    assert_eq!(texts(connection, ways).await, ["call", "write", "helper"], "{}", now.civil);
    let ahead = sqlx::query("SELECT count(*) FROM message WHERE created_at > $1 OR read_at > $1");
    let ahead: i64 = ahead.bind(now.seconds()).fetch_one(connection).await.unwrap().get(0);
    assert_eq!(ahead, 0, "{}", now.civil);
}

#[tokio::test]
async fn the_same_moment_gives_the_same_example() {
    let folder = tempfile::tempdir().unwrap();
    let (first, _) = made(&folder.path().join("first.db"), MOMENTS[0]).await;
    let (second, _) = made(&folder.path().join("second.db"), MOMENTS[0]).await;
    let of_first = texts(&mut first.reader.get().await.unwrap(), EVERYTHING).await;
    let of_second = texts(&mut second.reader.get().await.unwrap(), EVERYTHING).await;
    assert!(of_first.len() > 800, "{}", of_first.len());
    assert_eq!(of_first, of_second);
}

#[tokio::test]
async fn every_account_can_sign_in_and_every_resource_says_all_it_should() {
    let folder = tempfile::tempdir().unwrap();
    let (db, _) = made(&folder.path().join("demo.db"), MOMENTS[0]).await;
    let mut connection = db.reader.get().await.unwrap();
    for (_, known) in people::accounts() {
        let login = Login::parse(known.email).unwrap();
        let account = account(&mut connection, &login).await.unwrap().unwrap();
        assert!(account.may_sign_in() && account.password_hash.is_some(), "{}", known.email);
        assert_eq!(roles(&mut connection, account.id).await.unwrap(), Vec::from_iter(known.role));
    }
    let counts = texts(
        &mut connection,
        "SELECT concat_ws(' ', (SELECT count(*) FROM resource), (SELECT count(*) FROM resource_text),
            (SELECT count(*) FROM resource_fact), (SELECT count(*) FROM member))",
    )
    .await;
    assert_eq!(counts, ["12 36 84 47"]);
}

#[tokio::test]
async fn only_an_example_gives_way_to_an_example() {
    let folder = tempfile::tempdir().unwrap();
    let (own, example) = (folder.path().join("own.db"), folder.path().join("demo.db"));
    db::migrate(&own).await.unwrap();
    assert!(make_room(&own, false).is_err());
    assert!(make_room(&own, true).is_err());
    assert!(own.exists());
    assert!(make_room(&example, true).unwrap());
    db::create_example(&example).await.unwrap();
    assert!(!make_room(&example, true).unwrap());
    assert!(make_room(&example, false).unwrap());
    assert!(!example.exists());
}

#[test]
fn only_this_computer_is_listened_on() {
    for typed in ["127.0.0.1:8080", "127.0.0.1:0", "[::1]:8080"] {
        assert!(this_computer(typed).is_ok(), "{typed}");
    }
    for typed in ["0.0.0.0:8080", "[::]:8080", "192.168.1.2:80", "localhost", ""] {
        assert!(this_computer(typed).is_err(), "{typed}");
    }
}
