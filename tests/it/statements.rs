//! How often a page asks the database, and that no question reads all bookings: told by the program's own log.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use esik::db::{Connection, Db};
use serde_json::Value;
use sqlx::Row;

use crate::running::{Demo, ESIK, demo};

/// Who looks, where, and how many statements that may take when the terms are known already.
const BUDGETS: &[(&str, &str, usize)] = &[
    ("", "/", 1),
    ("", "/day?date=2026-11-25", 1),
    ("", "/resources", 1),
    ("", "/resources/library/day?date=2026-11-25", 1),
    ("", "/resources/library/week?date=2026-11-25", 1),
    ("", "/find?date=27.11.2026&duration=60&people=1", 2),
    ("member", "/", 4),
    ("member", "/bookings", 4),
    ("member", "/messages", 2),
    ("member", "/borrow", 4),
    ("coordinator", "/approvals", 11),
    ("coordinator", "/desk", 3),
    ("staff", "/equipment?q=lenovo", 11),
    ("staff", "/loans", 7),
];

/// One of the requests is part of a series, and a visit is to move: nothing is asked about what there is none of.
const MORE_WAITS: &str = "
    INSERT INTO series (id, rhythm, made_by, made_at, one_time_key)
    SELECT 900, 'week', made_by, 1, 's-900' FROM booking WHERE state = 'requested' ORDER BY decide_by LIMIT 1;
    INSERT INTO series_booking (booking_id, series_id)
    SELECT id, 900 FROM booking WHERE state = 'requested' ORDER BY decide_by LIMIT 1;
    INSERT INTO booking_move (booking_id, old_starts, old_ends, starts, ends, held_from, held_until, units,
        people, wheelchair_places, assistants, purpose, state, decide_by, asked_at, asked_by, one_time_key, answers_hash)
    SELECT id, starts, ends, '2026-12-21T10:00', '2026-12-21T11:00', '2026-12-21T10:00', '2026-12-21T11:00', units,
        people, 0, 0, '', 'asked', '2026-11-30T12:00', 1, member_id, 'm-900', x'00'
    FROM booking WHERE state = 'approved' ORDER BY starts DESC LIMIT 1";

/// How many statements a booking may take, from the form to the messages that tell of it.
const BOOKING: usize = 4;

/// What grows with the years, and by what other names statements call it: no page reads it from end to end.
const HISTORY: &[&str] = &[
    "booking",
    "other",
    "booking_event",
    "booking_move",
    "booking_question",
    "booking_reminder",
    "series_booking",
    "hold",
    "support_request",
    "support_need",
    "message",
    "delivery",
    "journal",
    "session",
    "item_event",
    "custody",
    "handover",
    "reservation",
    "loan_request",
];

/// What the engine has counted of a centre with 200,000 bookings; of everything else nothing.
const LARGE: &[(&str, &str, &str)] = &[
    ("booking", "booking_by_start", "200000 13"),
    ("booking", "booking_waiting", "200 16 4 1 1"),
    ("booking", "booking_of_member", "200000 870 1"),
    ("booking", "booking_held_of_member", "450 4 2 1"),
    ("booking_event", "booking_event_by_time", "599114 1061"),
    ("booking_event", "booking_event_of_booking", "599114 3"),
];

/// The example centre, which writes down what it asks its database.
struct Talking {
    demo: Demo,
    log: Arc<Mutex<Vec<String>>>,
}

impl Talking {
    fn start(database: &Path) -> Self {
        let log = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&log);
        let demo =
            Demo::heard(demo(Command::new(ESIK), database).env("ESIK_LOG", "sqlx=debug"), move |line| {
                kept.lock().unwrap().extend(statement(&line));
            });
        Self { demo, log }
    }

    async fn sign_in(&self, role: &str) -> String {
        if role.is_empty() { String::new() } else { self.demo.sign_in(&format!("{role}@esik.test")).await }
    }

    /// Everything that was asked until nothing more is; the jobs' own questions may be among it.
    async fn asked(&self) -> Vec<String> {
        let mut seen = 0;
        loop {
            tokio::time::sleep(Duration::from_millis(60)).await;
            let mut log = self.log.lock().unwrap();
            if log.len() == seen {
                return std::mem::take(&mut *log);
            }
            seen = log.len();
        }
    }

    /// What one booking asks, and changes.
    async fn book(&self, cookie: &str, number: usize) -> Vec<String> {
        self.asked().await;
        let (key, date) =
            (format!("statements-{number}-{}", "k".repeat(12)), format!("2026-11-{}", 25 + number));
        let fields = [
            ("key", key.as_str()),
            ("resource", "library"),
            ("date", &date),
            ("start", "10:30"),
            ("duration", "30"),
            ("people", "1"),
        ];
        let answer = self.demo.post("/bookings", cookie, &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        self.asked().await
    }

    /// What one look at a page asks: the fewest of three, since the jobs ask as well.
    async fn look(&self, cookie: &str, path: &str) -> Vec<String> {
        let mut fewest: Option<Vec<String>> = None;
        for number in 0..3 {
            self.asked().await;
            let joint = if path.contains('?') { '&' } else { '?' };
            let answer = self.demo.get(&format!("{path}{joint}n={number}"), cookie).await;
            assert_eq!(answer.status, 200, "{path}");
            let asked = self.asked().await;
            if fewest.as_ref().is_none_or(|fewest| asked.len() < fewest.len()) {
                fewest = Some(asked);
            }
        }
        fewest.unwrap()
    }
}

/// The statement of which a line of the log tells.
fn statement(line: &str) -> Option<String> {
    let line: Value = serde_json::from_str(line).ok()?;
    let fields = line.get("fields")?;
    let summary = fields.get("summary")?.as_str()?;
    let whole = fields.get("db.statement").and_then(Value::as_str).filter(|whole| !whole.trim().is_empty());
    let said = whole.unwrap_or(summary).trim();
    (!said.starts_with("PRAGMA")).then(|| said.to_owned())
}

/// The engine has to find something for it.
fn is_planned(statement: &str) -> bool {
    ["SELECT", "WITH", "INSERT", "UPDATE", "DELETE"].iter().any(|word| statement.starts_with(word))
}

/// How the engine goes about it, step by step.
async fn plan(db: &mut Connection, statement: &str) -> Vec<String> {
    let question = format!("EXPLAIN QUERY PLAN {statement}");
    let steps = sqlx::query(sqlx::AssertSqlSafe(question)).fetch_all(&mut *db).await.unwrap();
    steps.iter().map(|step| step.get("detail")).collect()
}

/// What a statement reads from end to end. An index of some rows alone is short by its making.
async fn scanned(db: &mut Connection, steps: &[String]) -> Vec<String> {
    let mut tables = Vec::new();
    for step in steps {
        // An index that is made for the one question reads all that it is made of.
        let is_made = step.contains("USING AUTOMATIC");
        let Some(rest) = step.strip_prefix("SCAN ").or(step.strip_prefix("SEARCH ").filter(|_| is_made))
        else {
            continue;
        };
        let index = rest.split_once("INDEX ").map(|(_, index)| index.split(' ').next().unwrap());
        let partial = "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = $1 AND sql LIKE '%WHERE%')";
        let is_partial: bool = sqlx::query_scalar(partial).bind(index).fetch_one(&mut *db).await.unwrap();
        if is_made || !is_partial {
            tables.push(rest.split(' ').next().unwrap().to_owned());
        }
    }
    tables
}

async fn write(file: &Path, what: &'static str) {
    let db = Db::open(file).await.unwrap();
    let mut work = db.writer.begin().await.unwrap();
    sqlx::raw_sql(what).execute(&mut *work).await.unwrap();
    work.commit().await.unwrap();
    db.close().await;
}

/// Lets the engine believe these counts and no others.
async fn count(file: &Path, counts: &[(&str, &str, &str)]) {
    let db = Db::open(file).await.unwrap();
    let mut work = db.writer.begin().await.unwrap();
    sqlx::query("DELETE FROM sqlite_stat1").execute(&mut *work).await.unwrap();
    for (table, index, counted) in counts {
        let row = sqlx::query("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ($1, $2, $3)");
        row.bind(table).bind(index).bind(counted).execute(&mut *work).await.unwrap();
    }
    work.commit().await.unwrap();
    db.close().await;
}

#[tokio::test]
async fn a_page_asks_the_database_no_more_than_its_budget_and_reads_no_history_through() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("demo.db");
    let demo = Talking::start(&file);
    write(&file, MORE_WAITS).await;
    let (mut over, mut asked) = (Vec::new(), BTreeSet::new());
    for (role, path, budget) in BUDGETS {
        let cookie = demo.sign_in(role).await;
        let statements = demo.look(&cookie, path).await;
        println!("{:>3} of {budget:>3} statements: {path} {role}", statements.len());
        assert!(!statements.is_empty(), "{path}: the log says nothing");
        if statements.len() > *budget {
            over.push(format!("{role} {path}: {} statements, not {budget}", statements.len()));
        }
        asked.extend(statements.into_iter().filter(|one| is_planned(one)));
    }
    let cookie = demo.sign_in("member").await;
    let mut fewest = usize::MAX;
    for number in 0..3 {
        let statements = demo.book(&cookie, number).await;
        fewest = fewest.min(statements.len());
        let parts = statements.iter().flat_map(|one| one.split(';')).map(str::trim);
        asked.extend(parts.filter(|part| is_planned(part)).map(str::to_owned));
    }
    println!("{fewest:>3} of {BOOKING:>3} statements: a booking");
    assert!((1..=BOOKING).contains(&fewest), "{fewest} statements of a booking, not {BOOKING}");
    drop(demo);
    // Of the example the engine knows that it is small, and so that reading all of it is no loss.
    for counts in [&[][..], LARGE] {
        count(&file, counts).await;
        let db = Db::open(&file).await.unwrap();
        let mut reader = db.reader.get().await.unwrap();
        let mut of_holds = BTreeSet::new();
        for statement in &asked {
            let steps = plan(&mut reader, statement).await;
            of_holds.extend(steps.iter().filter(|step| step.contains("hold_of_resource")).cloned());
            for table in scanned(&mut reader, &steps).await {
                if HISTORY.contains(&table.as_str()) {
                    over.push(format!(
                        "{table} is read through by {}",
                        statement.get(..200).unwrap_or(statement)
                    ));
                }
            }
        }
        let by_table = of_holds.iter().find(|step| !step.contains("COVERING INDEX"));
        assert!(!of_holds.is_empty() && by_table.is_none(), "the index does not tell all: {by_table:?}");
        drop(reader);
        db.close().await;
    }
    assert!(over.is_empty(), "{}", over.join("\n"));
}
