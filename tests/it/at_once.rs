//! What is written together: nobody is answered before all of it lasts, and nobody suffers for another.

use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use esik::db::{Error, Result, Together, Work, Writer};
use esik::ids::{BookingId, MemberId};
use esik::journal::Views;
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use tokio::task::JoinHandle;

use crate::database::{Booked, CHESS};
use crate::support::{Page, Person, Site};

/// What becomes of a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Lasts,
    /// It breaks a rule when it is written.
    Refused,
    /// It breaks a rule when it is committed.
    Dangles,
    /// There is no room for it.
    TooLarge,
    Panics,
}

/// A row of the journal.
struct Note {
    number: i64,
    fate: Fate,
    /// How many were written at a time.
    sizes: Arc<Mutex<Vec<usize>>>,
}

impl Together for Note {
    type Made = i64;

    async fn write(work: &mut Work, all: &[&Self]) -> Result<Vec<i64>> {
        for note in all {
            note.insert(work).await?;
        }
        let first = all.first().unwrap();
        first.sizes.lock().unwrap().push(all.len());
        Ok(all.iter().map(|note| note.number).collect())
    }
}

impl Note {
    async fn insert(&self, work: &mut Work) -> Result<()> {
        assert_ne!(self.fate, Fate::Panics);
        let (action, detail) = match self.fate {
            Fate::Refused => ("Not an action", 0),
            Fate::TooLarge => ("signed_in", 40_000_000),
            _ => ("signed_in", 0),
        };
        let dangling = (self.fate == Fate::Dangles).then_some(9999);
        if dangling.is_some() {
            sqlx::raw_sql("PRAGMA defer_foreign_keys = ON").execute(&mut **work).await?;
        }
        sqlx::query(
            "INSERT INTO journal (at, by_member, action, detail) VALUES ($1, $2, $3, hex(zeroblob($4)))",
        )
        .bind(self.number)
        .bind(dangling)
        .bind(action)
        .bind(detail)
        .execute(&mut **work)
        .await?;
        Ok(())
    }
}

/// Many notes of one test.
struct Notes {
    writer: Writer,
    sizes: Arc<Mutex<Vec<usize>>>,
}

impl Notes {
    fn of(site: &Site) -> Self {
        Self { writer: site.db().writer.clone(), sizes: Arc::default() }
    }

    fn write(&self, number: i64, fate: Fate) -> impl Future<Output = Result<i64>> + Send + 'static {
        let (writer, note) = (self.writer.clone(), Note { number, fate, sizes: Arc::clone(&self.sizes) });
        async move { writer.write(note).await }
    }

    /// All of them asked for while somebody else writes.
    async fn write_at_once(&self, fates: &[Fate]) -> Vec<Result<i64>> {
        let other = self.writer.begin().await.unwrap();
        let tasks: Vec<JoinHandle<_>> =
            (1..).zip(fates).map(|(number, fate)| tokio::spawn(self.write(number, *fate))).collect();
        settled().await;
        assert!(tasks.iter().all(|task| !task.is_finished()));
        drop(other);
        let mut heard = Vec::new();
        for task in tasks {
            heard.push(task.await.unwrap());
        }
        heard
    }

    fn sizes(&self) -> Vec<usize> {
        self.sizes.lock().unwrap().clone()
    }
}

/// What lasts, as everybody else sees it.
async fn lasting(site: &Site) -> BTreeSet<i64> {
    let there = "SELECT coalesce(group_concat(at, ' '), '') FROM journal WHERE action = 'signed_in'";
    site.word(there).await.split_whitespace().map(|number| number.parse().unwrap()).collect()
}

/// Until everybody who can go on has.
async fn settled() {
    tokio::time::sleep(Duration::from_millis(50)).await;
}

fn refusals(heard: &[Result<i64>]) -> Vec<i64> {
    let refused =
        |(number, one): (i64, &Result<i64>)| one.as_ref().is_err_and(Error::is_refusal).then_some(number);
    (1..).zip(heard).filter_map(refused).collect()
}

#[tokio::test]
async fn what_is_asked_for_while_somebody_writes_is_written_in_one() {
    let site = Site::new().await;
    let notes = Notes::of(&site);
    let heard = notes.write_at_once(&[Fate::Lasts; 5]).await;
    assert_eq!(heard.into_iter().map(Result::unwrap).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    assert_eq!(notes.sizes(), [5]);
    assert_eq!(lasting(&site).await, (1..=5).collect());
}

#[tokio::test]
async fn nobody_is_answered_before_it_lasts() {
    let site = Site::new().await;
    let notes = Notes::of(&site);
    for number in 1..=50 {
        assert_eq!(notes.write(number, Fate::Lasts).await.unwrap(), number);
        assert!(lasting(&site).await.contains(&number));
    }
}

#[tokio::test]
async fn what_is_refused_takes_nothing_of_the_others_along() {
    for fate in [Fate::Refused, Fate::Dangles] {
        for (count, bad) in [(1, 1), (2, 1), (5, 3), (7, 7), (20, 11)] {
            let site = Site::new().await;
            let notes = Notes::of(&site);
            let mut fates = vec![Fate::Lasts; count];
            fates[bad - 1] = fate;
            let heard = notes.write_at_once(&fates).await;
            let bad = i64::try_from(bad).unwrap();
            assert_eq!(refusals(&heard), [bad], "{fate:?}, {count}");
            assert_eq!(heard.iter().filter(|one| one.is_ok()).count(), count - 1, "{fate:?}, {count}");
            let others = (1..=i64::try_from(count).unwrap()).filter(|number| *number != bad).collect();
            assert_eq!(lasting(&site).await, others, "{fate:?}, {count}");
        }
    }
}

#[tokio::test]
async fn nobody_who_came_later_has_the_turn_while_what_was_refused_is_tried_in_parts() {
    let site = Site::new().await;
    let notes = Notes::of(&site);
    let other = notes.writer.begin().await.unwrap();
    let fates = [Fate::Lasts, Fate::Refused, Fate::Lasts, Fate::Lasts];
    let tasks: Vec<_> =
        (1..).zip(fates).map(|(number, fate)| tokio::spawn(notes.write(number, fate))).collect();
    settled().await;
    let (writer, sizes) = (notes.writer.clone(), Arc::clone(&notes.sizes));
    let later = tokio::spawn(async move {
        let mut work = writer.begin().await.unwrap();
        sizes.lock().unwrap().push(100);
        let seen = "SELECT group_concat(at) FROM (SELECT at FROM journal ORDER BY at)";
        sqlx::query_scalar::<_, String>(seen).fetch_one(&mut *work).await.unwrap()
    });
    settled().await;
    drop(other);
    for task in tasks {
        let _ = task.await.unwrap();
    }
    assert_eq!(later.await.unwrap(), "1,3,4");
    assert_eq!(notes.sizes(), [1, 2, 100]);
}

#[tokio::test]
async fn no_room_for_one_is_told_to_all_and_the_next_goes_on() {
    let site = Site::new().await;
    let notes = Notes::of(&site);
    let pages = site.number("SELECT page_count + 50 FROM pragma_page_count").await;
    let mut work = notes.writer.begin().await.unwrap();
    let limit = format!("PRAGMA max_page_count = {pages}");
    sqlx::raw_sql(sqlx::AssertSqlSafe(limit)).execute(&mut *work).await.unwrap();
    work.commit().await.unwrap();
    let heard = notes.write_at_once(&[Fate::Lasts, Fate::TooLarge, Fate::Lasts]).await;
    assert!(heard.iter().all(|one| one.as_ref().is_err_and(Error::is_full)), "{heard:?}");
    assert!(lasting(&site).await.is_empty());
    notes.write(4, Fate::Lasts).await.unwrap();
    assert_eq!(lasting(&site).await, [4].into());
}

#[tokio::test]
async fn a_fault_of_the_program_ends_none_of_the_others_waiting() {
    let site = Site::new().await;
    let notes = Notes::of(&site);
    let heard = notes.write_at_once(&[Fate::Lasts, Fate::Panics]).await;
    assert!(heard.iter().all(Result::is_err), "{heard:?}");
    notes.write(3, Fate::Lasts).await.unwrap();
    assert_eq!(lasting(&site).await, [3].into());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_at_once_all_last_that_are_not_refused_in_parts_of_a_bounded_size() {
    let site = Site::new().await;
    let notes = Notes::of(&site);
    let fate = |number: i64| if number % 97 == 0 { Fate::Refused } else { Fate::Lasts };
    let fates: Vec<_> = (1..=300).map(fate).collect();
    let heard = notes.write_at_once(&fates).await;
    assert_eq!(refusals(&heard), [97, 194, 291]);
    assert_eq!(lasting(&site).await, (1..=300).filter(|number| number % 97 != 0).collect());
    assert_eq!(notes.sizes().iter().max(), Some(&32));
}

/// Goes on as far as it can now; true when it has ended.
async fn once<F: Future>(future: &mut Pin<Box<F>>) -> bool {
    std::future::poll_fn(|context| Poll::Ready(future.as_mut().poll(context).is_ready())).await
}

/// What somebody does who may go away at any moment.
async fn done(notes: &Notes, kind: &str, number: i64) {
    match kind {
        "together" => drop(notes.write(number, Fate::Lasts).await),
        "alone" => {
            let mut work = notes.writer.begin().await.unwrap();
            let note = Note { number, fate: Fate::Lasts, sizes: Arc::clone(&notes.sizes) };
            note.insert(&mut work).await.unwrap();
            work.commit().await.unwrap();
        }
        _ => drop(notes.writer.fold().await),
    }
}

#[tokio::test]
async fn whoever_goes_away_at_any_moment_harms_nobody() {
    let site = Site::new().await;
    let notes = Notes::of(&site);
    let (mut sure, mut last) = (BTreeSet::new(), 0);
    for kind in ["together", "alone", "fold"] {
        for polls in 1..=12 {
            let [gone, stays] = [last + 1, last + 2];
            last = stays;
            let mut going = Box::pin(done(&notes, kind, gone));
            let mut is_done = once(&mut going).await;
            let staying = tokio::spawn(notes.write(stays, Fate::Lasts));
            for _ in 1..polls {
                tokio::time::sleep(Duration::from_micros(300)).await;
                is_done = is_done || once(&mut going).await;
            }
            drop(going);
            staying.await.unwrap().unwrap();
            settled().await;
            sure.insert(stays);
            if kind == "together" || (kind == "alone" && is_done) {
                sure.insert(gone);
            }
            assert!(lasting(&site).await.is_superset(&sure), "{kind}, gone after {polls}");
            let mut another = SqliteConnectOptions::new().filename(site.file()).connect().await.unwrap();
            sqlx::raw_sql("BEGIN IMMEDIATE; COMMIT").execute(&mut another).await.unwrap();
        }
    }
}

/// What comes of all of them, side by side.
async fn all<F: Future>(futures: impl Iterator<Item = F>) -> Vec<F::Output> {
    let mut waiting: Vec<_> = futures.map(|future| (Box::pin(future), None)).collect();
    std::future::poll_fn(|context| {
        for (future, output) in waiting.iter_mut().filter(|(_, output)| output.is_none()) {
            if let Poll::Ready(ready) = future.as_mut().poll(context) {
                *output = Some(ready);
            }
        }
        if waiting.iter().all(|(_, output)| output.is_some()) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    waiting.into_iter().filter_map(|(_, output)| output).collect()
}

/// The form of a booking of chess, of which there are three boards.
fn form<'a>(key: &'a str, start: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("key", key),
        ("resource", "chess"),
        ("date", "2026-11-25"),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
    ]
}

/// All of them sent while somebody else writes, who then does what is told.
async fn sent_at_once(site: &Site, forms: &[(&Person, Vec<(&str, &str)>)], meanwhile: &str) -> Vec<Page> {
    let mut other = site.db().writer.begin().await.unwrap();
    let sent = all(forms.iter().map(|(who, form)| who.post("/bookings", form)));
    let meanwhile = async {
        settled().await;
        sqlx::raw_sql(sqlx::AssertSqlSafe(meanwhile.to_owned())).execute(&mut *other).await.unwrap();
        other.commit().await.unwrap();
    };
    tokio::join!(sent, meanwhile).0
}

#[tokio::test]
async fn a_form_sent_twice_at_once_books_once() {
    let site = Site::new().await;
    let (member, other) = (site.member().await, site.other_member().await);
    let key = "key-sent-twice";
    let forms = [
        (&member, form(key, "10:00")),
        (&other, form("key-of-another", "10:00")),
        (&member, form(key, "10:00")),
    ];
    let answers = sent_at_once(&site, &forms, "").await;
    let pages: BTreeSet<_> = answers.iter().map(|answer| (answer.status(), answer.location())).collect();
    assert_eq!(pages.len(), 2, "{pages:?}");
    assert!(pages.iter().all(|(status, _)| *status == 303), "{pages:?}");
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 2);
    assert_eq!(site.number("SELECT count(*) FROM message").await, 2);
}

#[tokio::test]
async fn of_rivals_at_once_as_many_book_as_there_is_room_for() {
    let site = Site::new().await;
    let mut people = Vec::new();
    for member in [1, 2, 3, 4, 5, 6] {
        people.push(site.signed_in(member).await);
    }
    let keys: Vec<_> = (0..people.len()).map(|number| format!("key-of-a-rival-{number}")).collect();
    let forms: Vec<_> = people.iter().zip(&keys).map(|(who, key)| (who, form(key, "10:00"))).collect();
    let answers = sent_at_once(&site, &forms, "").await;
    let mut statuses: Vec<_> = answers.iter().map(Page::status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 303, 303, 422, 422, 422]);
    assert_eq!(site.number("SELECT count(*) FROM hold").await, 3);
    let told = "SELECT count(*) FROM booking JOIN message ON message.booking_id = booking.id
        AND message.member_id = booking.member_id WHERE message.kind = 'approved'";
    assert_eq!(site.number(told).await, 3);
}

#[tokio::test]
async fn two_bookings_of_one_person_at_once_are_told_each_on_its_ways() {
    let site = Site::new().await;
    let member = site.member().await;
    let first = form("key-of-the-first", "10:00");
    assert_eq!(member.post("/bookings", &first).await.status(), 303);
    let of_one = site.number("SELECT count(*) FROM delivery").await;
    assert!(of_one > 0);
    let forms = [(&member, form("key-of-a-second", "11:00")), (&member, form("key-of-a-third", "12:00"))];
    let answers = sent_at_once(&site, &forms, "").await;
    assert!(answers.iter().all(|answer| answer.status() == 303));
    assert_eq!(site.number("SELECT count(*) FROM message").await, 3);
    assert_eq!(site.number("SELECT count(*) FROM delivery").await, 3 * of_one);
    let facts = "SELECT count(DISTINCT facts ->> '$.booking') FROM message";
    assert_eq!(site.number(facts).await, 3);
}

#[tokio::test]
async fn terms_that_change_while_a_form_waits_hold_for_it() {
    let site = Site::new().await;
    let member = site.member().await;
    let forms = [(&member, form("key-that-waits", "10:00"))];
    let answers = sent_at_once(&site, &forms, "UPDATE resource SET needs_approval = 1 WHERE id = 3").await;
    assert_eq!(answers[0].status(), 303);
    assert_eq!(site.word("SELECT state FROM booking").await, "requested");
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'request_waits'").await, 1);

    let site = Site::new().await;
    let member = site.member().await;
    let closed =
        "INSERT INTO closed_day (day, reason_kk, reason_ru, reason_en) VALUES ('2026-11-25', 'а', 'б', 'c')";
    let answers = sent_at_once(&site, &forms.map(|(_, form)| (&member, form)), closed).await;
    assert_eq!(answers[0].status(), 422);
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 0);
}

/// A booking of the first member's that this form has made, and that comes to nothing while the form is sent again.
async fn sent_again_while_the_first_fails(
    site: &Site,
    by: i64,
    key: &str,
    send: impl Future<Output = Page>,
) -> Page {
    let mut first = site.db().writer.begin().await.unwrap();
    let made = format!(
        "INSERT INTO booking (resource_id, member_id, starts, ends, held_from, held_until, units, people,
            wheelchair_places, assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash)
         VALUES ({CHESS}, 1, '2026-11-25T10:00', '2026-11-25T11:00', '2026-11-25T10:00', '2026-11-25T11:00', 1, 1, 0, 0,
            '', 'approved', '2026-11-25T10:00', {by}, 1, '{key}', x'00')"
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(made)).execute(&mut *first).await.unwrap();
    Note { number: 1, fate: Fate::Dangles, sizes: Arc::default() }.insert(&mut first).await.unwrap();
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
    let fields = form("key-sent-twice", "10:00");
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
async fn a_booking_that_cannot_be_told_is_not_made_and_nobody_hears_of_anothers() {
    let site = Site::new().await;
    let (member, other) = (site.member().await, site.other_member().await);
    site.sql("DELETE FROM resource_text WHERE resource_id = 4 AND language = 'en'").await;
    let mut piano = form("key-of-the-piano", "10:00");
    piano[1].1 = "piano";
    let answers = sent_at_once(&site, &[(&member, piano), (&other, form("key-of-chess", "10:00"))], "").await;
    let statuses: Vec<_> = answers.iter().map(Page::status).collect();
    assert_eq!(statuses, [503, 303]);
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 1);
    let own = site.number("SELECT id FROM booking WHERE member_id = 2").await;
    assert_eq!(answers[1].location(), format!("/bookings/{own}?notice=sent"));
}

#[tokio::test]
async fn looks_of_several_people_at_once_are_each_their_own() {
    let site = Site::new().await;
    for member in [1, 2] {
        site.sql(&Booked::of(CHESS, member, "10:00", "11:00").sql()).await;
    }
    let writer = &site.db().writer;
    let other = writer.begin().await.unwrap();
    let look = |by, bookings: &[i64]| Views {
        at: 7,
        by: MemberId(by),
        bookings: bookings.iter().map(|id| BookingId(*id)).collect(),
    };
    let looks = async { tokio::join!(writer.write(look(3, &[1, 2])), writer.write(look(5, &[2]))) };
    let (looked, ()) = tokio::join!(looks, async {
        settled().await;
        drop(other);
    });
    looked.0.unwrap();
    looked.1.unwrap();
    let rows = "SELECT group_concat(by_member || ' ' || booking_id || ' ' || about || ' ' || at) FROM
        (SELECT * FROM journal WHERE action = 'support_viewed' ORDER BY by_member, booking_id)";
    assert_eq!(site.word(rows).await, "3 1 1 7,3 2 2 7,5 2 2 7");
}

#[tokio::test]
async fn the_log_is_folded_in_after_the_last_who_reads() {
    let site = Site::new().await;
    site.sql("UPDATE member SET phone = '+77770000000' WHERE id = 1").await;
    let db = site.db().clone();
    let mut reading = db.reader.get().await.unwrap();
    sqlx::raw_sql("BEGIN; SELECT count(*) FROM member").execute(&mut *reading).await.unwrap();
    let closing = tokio::spawn(async move { db.close().await });
    settled().await;
    assert!(!closing.is_finished());
    drop(reading);
    closing.await.unwrap();
    let log = site.file().with_extension("db-wal");
    assert!(std::fs::metadata(&log).map_or(0, |log| log.len()) == 0, "{}", log.display());
}
