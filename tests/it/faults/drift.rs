//! A file that was changed by hand: it is said what is wrong with it and what to do, and no portal starts on it.

use std::path::Path;

use crate::backups::{change, earlier, esik};
use crate::running::{Serve, said};
use crate::support::Site;

/// What somebody did to the file, and what is said of it: by `esik check`, and by `esik serve`.
const DRIFT: [(&str, &str, &str); 7] = [
    ("DROP TRIGGER hold_fits", "trigger hold_fits is missing", "trigger hold_fits is missing"),
    ("DROP INDEX hold_of_booking", "index hold_of_booking is missing", "index hold_of_booking is missing"),
    (
        "ALTER TABLE member ADD COLUMN nickname TEXT",
        "table member is not as the migrations make it",
        "table member is not as the migrations make it",
    ),
    (
        "CREATE TABLE of_mine (id INTEGER) STRICT; DROP TRIGGER hold_fits",
        "table of_mine is not of the migrations",
        "trigger hold_fits is missing (and 1 more)",
    ),
    (
        "UPDATE _sqlx_migrations SET checksum = x'00' WHERE version = 3",
        "is not of Esik, or a migration in it is not one of this program's",
        "migration 3 in it is not one of this program's",
    ),
    (
        "INSERT INTO _sqlx_migrations VALUES (9999, 'later', '2030-01-01', TRUE, x'00', 1)",
        "is of a newer Esik than this one",
        "was written by a newer Esik than this one",
    ),
    (
        "DROP TABLE _sqlx_migrations",
        "is not of Esik",
        "it is a database of another program and is left alone",
    ),
];

fn refused(database: &Path) -> String {
    let started = Serve::start(database, &[]).wait();
    assert!(!started, "a portal started on such a file");
    std::fs::read_to_string(database.with_file_name("log")).unwrap()
}

#[tokio::test]
async fn a_file_that_was_changed_by_hand_is_refused_and_it_is_said_what_to_do() {
    let (site, folder) = (Site::new().await, tempfile::tempdir().unwrap());
    let sound = folder.path().join("sound.db");
    site.copy_to(&sound).await;
    let checked = esik(&["check"], &sound);
    assert!(checked.status.success(), "{}", said(&checked));
    for (number, (statement, of_check, of_serve)) in DRIFT.into_iter().enumerate() {
        let database = folder.path().join(format!("{number}/esik.db"));
        std::fs::create_dir(database.parent().unwrap()).unwrap();
        std::fs::copy(&sound, &database).unwrap();
        change(&database, statement).await;
        let checked = esik(&["check"], &database);
        assert!(!checked.status.success(), "{statement}");
        assert!(said(&checked).contains(&format!("schema: {of_check}")), "{statement}: {}", said(&checked));
        let log = refused(&database);
        assert!(
            log.contains(&database.display().to_string()) && log.contains(of_serve),
            "{statement}: {log}"
        );
        println!("{statement}\n  check: {}  serve: {log}", said(&checked));
    }
    assert!(!esik(&["check"], &folder.path().join("gone.db")).status.success());
}

#[tokio::test]
async fn a_file_of_an_earlier_program_is_said_to_be_one() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("esik.db");
    earlier(&database, "0099", "SELECT 1").await;
    let checked = esik(&["check"], &database);
    assert!(!checked.status.success());
    assert!(
        said(&checked).contains("schema: is of an earlier Esik; `esik serve` backs it up"),
        "{}",
        said(&checked)
    );
}

/// Ten thousand bookings may hold nothing: the log names a few, the number, and where all of them are listed.
#[tokio::test]
async fn what_is_wrong_many_times_is_said_a_few_times_and_counted() {
    let (site, folder) = (Site::new().await, tempfile::tempdir().unwrap());
    let database = folder.path().join("esik.db");
    site.copy_to(&database).await;
    let bookings = "WITH RECURSIVE day (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM day WHERE n < 39)
        INSERT INTO booking (resource_id, member_id, starts, ends, held_from, held_until, units, people,
            wheelchair_places, assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash)
        SELECT 4, 1, starts || '10:00', starts || '11:00', starts || '10:00', starts || '11:00', 1, 1, 0, 0, '',
            'approved', starts || '10:00', 1, 1, 'key ' || n, x'00'
        FROM (SELECT n, date('2026-12-01', n || ' days') || 'T' AS starts FROM day);
        DELETE FROM hold";
    change(&database, bookings).await;
    let checked = esik(&["check"], &database);
    assert!(said(&checked).contains("80 findings"), "holds and history: {}", said(&checked));
    let mut portal = Serve::start(&database, &[]);
    assert!(portal.wait());
    let address = std::net::SocketAddr::from(([127, 0, 0, 1], portal.port));
    let ready = loop {
        let ready = crate::http::get(address, "/readyz", "").await.unwrap();
        if ready.status != 200 && !ready.body.contains("being checked") {
            break ready.body;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    };
    assert!(
        ready.contains("fault findings: the database file is not sound (holds, history): run `esik check`\n"),
        "{ready}"
    );
    portal.stop();
    let log = std::fs::read_to_string(folder.path().join("log")).unwrap();
    assert_eq!(log.matches("the database file is not sound\"").count(), 5, "{log}");
    assert!(log.contains("\"more\":75"), "{log}");
}
