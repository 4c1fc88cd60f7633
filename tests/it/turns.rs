//! Units of work that share a commit: each is whole, none is answered before it lasts, and none suffers for another.

use std::collections::BTreeSet;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use esik::db::{Result, Work, Writer};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::database::CHESS;
use crate::support::{Page, Site};

async fn write(work: &mut Work, number: i64) {
    sqlx::query("INSERT INTO journal (at, action, detail) VALUES ($1, 'signed_in', '')")
        .bind(number)
        .execute(&mut **work)
        .await
        .unwrap();
}

/// What lasts, as everybody else sees it.
async fn lasting(site: &Site) -> String {
    site.word("SELECT coalesce(group_concat(at, ' '), '') FROM (SELECT at FROM journal ORDER BY at)").await
}

/// Waits for its turn; once it has it, goes on when it is told to, and ends as it is told.
fn next(writer: &Writer, number: i64) -> (oneshot::Sender<bool>, JoinHandle<Option<Result<()>>>) {
    let (go, told) = oneshot::channel();
    let writer = writer.clone();
    let task = tokio::spawn(async move {
        let mut work = writer.begin_shared().await.unwrap();
        write(&mut work, number).await;
        if told.await.unwrap() { Some(work.commit().await) } else { None }
    });
    (go, task)
}

/// Until everybody who can go on has.
async fn settled() {
    tokio::time::sleep(Duration::from_millis(50)).await;
}

/// The first has written and been left open for the second, which has the turn.
async fn first_and_second(
    site: &Site,
) -> (JoinHandle<Result<()>>, oneshot::Sender<bool>, JoinHandle<Option<Result<()>>>) {
    let writer = &site.db().writer;
    let mut first = writer.begin_shared().await.unwrap();
    write(&mut first, 1).await;
    let (go, second) = next(writer, 2);
    settled().await;
    let first = tokio::spawn(first.commit());
    settled().await;
    assert!(!first.is_finished() && !second.is_finished());
    (first, go, second)
}

#[tokio::test]
async fn whoever_ends_while_another_waits_is_answered_when_both_last() {
    let site = Site::new().await;
    let (first, go, second) = first_and_second(&site).await;
    assert_eq!(lasting(&site).await, "");
    go.send(true).unwrap();
    first.await.unwrap().unwrap();
    assert_eq!(lasting(&site).await, "1 2");
    second.await.unwrap().unwrap().unwrap();
}

#[tokio::test]
async fn whoever_gives_up_takes_nothing_of_the_others_along() {
    let site = Site::new().await;
    let (first, go, second) = first_and_second(&site).await;
    let (go_on, third) = next(&site.db().writer, 3);
    settled().await;
    go.send(false).unwrap();
    go_on.send(true).unwrap();
    first.await.unwrap().unwrap();
    third.await.unwrap().unwrap().unwrap();
    assert!(second.await.unwrap().is_none());
    assert_eq!(lasting(&site).await, "1 3");
}

#[tokio::test]
async fn the_last_who_gives_up_leaves_what_was_done_before() {
    let site = Site::new().await;
    let (first, _go, second) = first_and_second(&site).await;
    second.abort();
    first.await.unwrap().unwrap();
    assert_eq!(lasting(&site).await, "1");
}

#[tokio::test]
async fn what_nobody_waits_for_any_more_lasts_all_the_same() {
    let site = Site::new().await;
    let (first, go, second) = first_and_second(&site).await;
    first.abort();
    go.send(true).unwrap();
    second.await.unwrap().unwrap().unwrap();
    assert_eq!(lasting(&site).await, "1 2");
}

#[tokio::test]
async fn whoever_shares_nothing_begins_after_all_that_is_done() {
    let site = Site::new().await;
    let (first, go, second) = first_and_second(&site).await;
    let writer = site.db().writer.clone();
    let alone = tokio::spawn(async move { writer.begin().await });
    settled().await;
    go.send(true).unwrap();
    let mut alone = alone.await.unwrap().unwrap();
    assert_eq!(lasting(&site).await, "1 2");
    write(&mut alone, 3).await;
    alone.commit().await.unwrap();
    assert_eq!(lasting(&site).await, "1 2 3");
    first.await.unwrap().unwrap();
    second.await.unwrap().unwrap().unwrap();
}

/// As the engine does on a full disk: everything is undone, also what others have written.
#[tokio::test]
async fn what_the_engine_has_undone_is_told_to_all_and_the_next_begins_anew() {
    let site = Site::new().await;
    let writer = site.db().writer.clone();
    let mut first = writer.begin_shared().await.unwrap();
    write(&mut first, 1).await;
    let (fail, told) = oneshot::channel();
    let second = tokio::spawn(async move {
        let mut work = writer.begin_shared().await.unwrap();
        told.await.unwrap();
        sqlx::raw_sql("ROLLBACK").execute(&mut *work).await.unwrap();
    });
    settled().await;
    let first = tokio::spawn(first.commit());
    let (go, third) = next(&site.db().writer, 3);
    settled().await;
    fail.send(()).unwrap();
    go.send(true).unwrap();
    assert!(first.await.unwrap().is_err());
    second.await.unwrap();
    third.await.unwrap().unwrap().unwrap();
    assert_eq!(lasting(&site).await, "3");
}

/// Writes what the engine refuses to commit, as it refuses everything on a failing disk.
async fn doom(work: &mut Work) {
    let dangling = "PRAGMA defer_foreign_keys = ON;
        INSERT INTO journal (at, by_member, action, detail) VALUES (1, 9999, 'signed_in', '')";
    sqlx::raw_sql(dangling).execute(&mut **work).await.unwrap();
}

#[tokio::test]
async fn whoever_begins_alone_reads_nothing_that_may_still_fail() {
    let site = Site::new().await;
    let writer = site.db().writer.clone();
    let mut first = writer.begin_shared().await.unwrap();
    doom(&mut first).await;
    let (go, second) = next(&writer, 2);
    let alone = tokio::spawn(async move {
        let mut work = writer.begin().await.unwrap();
        let seen: i64 =
            sqlx::query_scalar("SELECT count(*) FROM journal").fetch_one(&mut *work).await.unwrap();
        write(&mut work, 3).await;
        work.commit().await.unwrap();
        seen
    });
    settled().await;
    let first = tokio::spawn(first.commit());
    go.send(true).unwrap();
    assert_eq!(alone.await.unwrap(), 0);
    assert!(first.await.unwrap().is_err() && second.await.unwrap().unwrap().is_err());
    assert_eq!(lasting(&site).await, "3");
}

/// A booking of the first member's that this form has made, and that comes to nothing while the form is sent again.
async fn sent_again_while_the_first_fails(
    site: &Site,
    by: i64,
    key: &str,
    send: impl Future<Output = Page>,
) -> Page {
    let mut first = site.db().writer.begin_shared().await.unwrap();
    let made = format!(
        "INSERT INTO booking (resource_id, member_id, starts, ends, held_from, held_until, units, people,
            wheelchair_places, assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash)
         VALUES ({CHESS}, 1, '2026-11-25T10:00', '2026-11-25T11:00', '2026-11-25T10:00', '2026-11-25T11:00', 1, 1, 0, 0,
            '', 'approved', '2026-11-25T10:00', {by}, 1, '{key}', x'00')"
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(made)).execute(&mut *first).await.unwrap();
    doom(&mut first).await;
    let failing = async {
        settled().await;
        assert!(first.commit().await.is_err());
    };
    tokio::join!(failing, send).1
}

#[tokio::test]
async fn no_form_is_done_by_what_comes_to_nothing() {
    let site = Site::new().await;
    let member = site.member().await;
    let fields = [
        ("key", "key-sent-twice"),
        ("resource", "chess"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    let send = member.post("/bookings", &fields);
    let answer = sent_again_while_the_first_fails(&site, 1, "key-sent-twice", send).await;
    assert_eq!(answer.status(), 303, "{}", answer.summary());
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 1);

    let site = Site::new().await;
    let coordinator = site.coordinator().await;
    let call = [
        ("member", "87771234567"),
        ("resource", "chess"),
        ("date", "25.11.2026"),
        ("start", "10:00"),
        ("end", "11:00"),
    ];
    let form = coordinator.get("/desk/bookings/new").await.form("#answers");
    let form = call.iter().fold(form, |form, (name, value)| form.with(name, value));
    let key = form.value("key").to_owned();
    let answer = sent_again_while_the_first_fails(&site, 3, &key, coordinator.submit(form)).await;
    assert_eq!(answer.status(), 303, "{}", answer.summary());
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 1);
}

#[tokio::test]
async fn no_room_for_one_is_no_success_for_another_whose_work_is_gone() {
    let site = Site::new().await;
    let writer = site.db().writer.clone();
    let mut first = writer.begin_shared().await.unwrap();
    write(&mut first, 1).await;
    let second = tokio::spawn(async move {
        let mut work = writer.begin_shared().await.unwrap();
        sqlx::raw_sql("PRAGMA max_page_count = 1").execute(&mut *work).await.unwrap();
        let much = "INSERT INTO journal (at, action, detail) VALUES (2, 'signed_in', hex(zeroblob(100000)))";
        sqlx::query(much).execute(&mut *work).await.unwrap_err();
    });
    settled().await;
    let first = first.commit().await;
    second.await.unwrap();
    assert_eq!(lasting(&site).await, if first.is_ok() { "1" } else { "" });
    let mut after = site.db().writer.begin_shared().await.unwrap();
    sqlx::raw_sql("PRAGMA max_page_count = 1000000").execute(&mut *after).await.unwrap();
    write(&mut after, 3).await;
    after.commit().await.unwrap();
}

/// What somebody does who may go away at any moment.
async fn done(writer: Writer, kind: &str, number: i64) {
    match kind {
        "shared" => {
            let mut work = writer.begin_shared().await.unwrap();
            write(&mut work, number).await;
            work.commit().await.unwrap();
        }
        "alone" => {
            let mut work = writer.begin().await.unwrap();
            write(&mut work, number).await;
            work.commit().await.unwrap();
        }
        _ => {
            writer.fold().await.unwrap();
        }
    }
}

/// Goes on as far as it can now; true when it has ended.
async fn once<F: Future>(future: &mut Pin<Box<F>>) -> bool {
    std::future::poll_fn(|context| Poll::Ready(future.as_mut().poll(context).is_ready())).await
}

#[tokio::test]
async fn whoever_goes_away_at_any_moment_harms_nobody() {
    let site = Site::new().await;
    let writer = &site.db().writer;
    let mut last = 0;
    for kind in ["shared", "alone", "fold"] {
        for polls in 1..=12 {
            let [first, gone, second] = [last + 1, last + 2, last + 3];
            last = second;
            let mut work = writer.begin_shared().await.unwrap();
            write(&mut work, first).await;
            let mut going = Box::pin(done(writer.clone(), kind, gone));
            let mut is_done = once(&mut going).await;
            let (go, after) = next(writer, second);
            go.send(true).unwrap();
            let before = tokio::spawn(work.commit());
            for _ in 1..polls {
                tokio::time::sleep(Duration::from_micros(300)).await;
                is_done = is_done || once(&mut going).await;
            }
            drop(going);
            before.await.unwrap().unwrap();
            after.await.unwrap().unwrap().unwrap();
            let there = lasting(&site).await;
            let there: BTreeSet<i64> = there.split(' ').map(|number| number.parse().unwrap()).collect();
            let case = format!("{kind}, gone after {polls}");
            assert!(there.contains(&first) && there.contains(&second), "{case}");
            assert!(there.contains(&gone) || !is_done || kind == "fold", "{case}");
            settled().await;
            let mut another = SqliteConnectOptions::new().filename(site.file()).connect().await.unwrap();
            sqlx::raw_sql("BEGIN IMMEDIATE; COMMIT").execute(&mut another).await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_at_once_those_and_only_those_last_who_did_not_give_up() {
    let site = Site::new().await;
    let tasks: Vec<_> = (0..300)
        .map(|number| {
            let writer = site.db().writer.clone();
            tokio::spawn(async move {
                let shares = number % 11 != 0;
                let begun = if shares { writer.begin_shared().await } else { writer.begin().await };
                let mut work = begun.unwrap();
                write(&mut work, number).await;
                if number % 7 == 0 {
                    return;
                }
                work.commit().await.unwrap();
            })
        })
        .collect();
    let mut cancelled = BTreeSet::new();
    for (number, task) in (0..).zip(tasks) {
        if number % 13 == 0 {
            task.abort();
            cancelled.insert(number);
        } else {
            task.await.unwrap();
        }
    }
    let there: BTreeSet<i64> =
        lasting(&site).await.split(' ').map(|number| number.parse().unwrap()).collect();
    let expected = (0..300).filter(|number| number % 7 != 0);
    let missing: Vec<_> =
        expected.filter(|number| !there.contains(number) && !cancelled.contains(number)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(there.iter().all(|number| number % 7 != 0));
    site.db().writer.begin().await.unwrap();
}
