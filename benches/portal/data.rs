//! The example centre with many more bookings: its past full to the brim, one day ahead with a hundred, 200 waiting.

use std::path::Path;

use esik::clock::Clock;
use esik::members::password::Passwords;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{Connection, Executor, Row};

/// What the clock of the centre shows.
pub const NOW: &str = "2026-11-23T09:00";
/// The day of which the pages tell; the example knows nothing of it.
pub const FULL_DAY: &str = "2026-12-22";

/// Members among whom the bookings are spread, so that nobody is in two places: `writer1@esik.test` and so on.
const MEMBERS: i64 = 200;

/// Makes the example in `file` and fills it up to `size` bookings.
pub async fn make(file: &Path, size: i64) {
    let clock = Clock::standing("Asia/Aqtobe", NOW).unwrap();
    esik::cli::demo::make(file, clock.now(), &Passwords::default()).await.unwrap();
    let options = SqliteConnectOptions::new().filename(file).foreign_keys(true).pragma("synchronous", "OFF");
    let mut db = SqliteConnection::connect_with(&options).await.unwrap();
    db.execute(
        "BEGIN; DELETE FROM quota; DELETE FROM kind_quota;
        UPDATE resource SET units = 200 WHERE slug = 'library'",
    )
    .await
    .unwrap();
    people(&mut db).await;
    ahead(&mut db).await;
    waiting(&mut db).await;
    let there: i64 = db.fetch_one("SELECT count(*) FROM booking").await.unwrap().get(0);
    past(&mut db, size - there).await;
    histories(&mut db).await;
    db.execute("COMMIT; ANALYZE").await.unwrap();
    db.close().await.unwrap();
}

async fn people(db: &mut SqliteConnection) {
    let people = format!(
        "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < {MEMBERS})
         INSERT INTO member (id, surname, given_name, email, language, state, password_hash, created_at, sort_key)
         SELECT 10000 + n, 'Ахметов', 'Нұрлан ' || n, 'writer' || n || '@esik.test', 'kk', 'active', password_hash, 0,
             'ахметов ' || n
         FROM number, member AS example WHERE example.email = 'member@esik.test'"
    );
    db.execute(sqlx::AssertSqlSafe(people)).await.unwrap();
}

/// So many people more, whose surnames are their own and whose given names one in a hundred shares; not filed yet.
pub async fn more_people(file: &Path, many: i64) {
    let options = SqliteConnectOptions::new().filename(file).foreign_keys(true).pragma("synchronous", "OFF");
    let mut db = SqliteConnection::connect_with(&options).await.unwrap();
    let people = format!(
        "{NUMBERS} {many})
         INSERT INTO member (surname, given_name, email, language, state, created_at)
         SELECT printf('Өтеген%04d', n), 'Жан' || n % 100, 'person' || n || '@esik.test', 'kk', 'active', 0 FROM number"
    );
    db.execute(sqlx::AssertSqlSafe(people)).await.unwrap();
    db.close().await.unwrap();
}

const COLUMNS: &str =
    "INSERT INTO booking (resource_id, member_id, starts, ends, held_from, held_until, units, people,
    wheelchair_places, assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash)";

/// Rows of `COLUMNS`, an hour long, from `source`, which knows resource, member, day, hour and state.
async fn book(db: &mut SqliteConnection, source: &str) {
    let statement = format!(
        "{COLUMNS} SELECT resource, member, day || 'T' || printf('%02d:00', hour), day || 'T' || printf('%02d:00', hour + 1),
             day || 'T' || printf('%02d:00', hour), day || 'T' || printf('%02d:00', hour + 1), 1, 1, 0, 0, 'Оқу', state,
             day || 'T08:00', member, 0, day || hour || '-' || resource || '-' || n, x'00' FROM ({source})"
    );
    db.execute(sqlx::AssertSqlSafe(statement)).await.unwrap();
}

const NUMBERS: &str =
    "WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < ";

/// A hundred on one day: eight hours of each of the twelve, and four more of what there are three of.
async fn ahead(db: &mut SqliteConnection) {
    let source = format!(
        "{NUMBERS} 100) SELECT n, CASE WHEN n < 96 THEN n % 12 + 1 ELSE 3 END AS resource, 10001 + n AS member,
             '{FULL_DAY}' AS day, CASE WHEN n < 96 THEN n / 12 + 10 ELSE n - 86 END AS hour, 'approved' AS state FROM number"
    );
    book(db, &source).await;
}

/// Requests for the library on days of their own, which a coordinator has still to decide.
async fn waiting(db: &mut SqliteConnection) {
    let there: i64 =
        db.fetch_one("SELECT count(*) FROM booking WHERE state = 'requested'").await.unwrap().get(0);
    let source = format!(
        "{NUMBERS} {}) SELECT n, 1 AS resource, 10001 + n AS member, date('2026-12-23', (n / 40) || ' days') AS day,
             10 + n % 8 AS hour, 'requested' AS state FROM number",
        200 - there
    );
    book(db, &source).await;
}

/// Everything that was, a hundred a day backwards from yesterday.
async fn past(db: &mut SqliteConnection, many: i64) {
    let source = format!(
        "{NUMBERS} {many}) SELECT n, n % 12 + 1 AS resource, 10001 + n % 100 AS member,
             date('2026-10-31', (-n / 100) || ' days') AS day, 10 + n / 12 % 8 AS hour, 'completed' AS state FROM number"
    );
    book(db, &source).await;
}

/// The steps that lead to a state.
const STEPS: [(&str, &str, &str); 5] = [
    ("approved", "new", "approved"),
    ("requested", "new", "requested"),
    ("completed", "new", "approved"),
    ("completed", "approved", "checked_in"),
    ("completed", "checked_in", "completed"),
];

/// How each booking came to its state. Rows by the million are written without the laws that watch over every one, and
/// the laws stand again afterwards: the program looks at the start whether they were kept.
async fn histories(db: &mut SqliteConnection) {
    let laws = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'booking_event'";
    let laws: Vec<(String, String)> = sqlx::query_as(laws).fetch_all(&mut *db).await.unwrap();
    for (name, _) in &laws {
        db.execute(sqlx::AssertSqlSafe(format!("DROP TRIGGER {name}"))).await.unwrap();
    }
    db.execute("CREATE TEMP TABLE told AS SELECT DISTINCT booking_id AS id FROM booking_event")
        .await
        .unwrap();
    for (state, from, to) in STEPS {
        let step = format!(
            "INSERT INTO booking_event (booking_id, from_state, to_state, at)
             SELECT id, '{from}', '{to}', 0 FROM booking WHERE state = '{state}' AND id NOT IN (SELECT id FROM told)"
        );
        db.execute(sqlx::AssertSqlSafe(step)).await.unwrap();
    }
    for (_, sql) in laws {
        db.execute(sqlx::AssertSqlSafe(sql)).await.unwrap();
    }
}
