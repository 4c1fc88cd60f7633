//! A power cut while a new program brings the database up to date: it is old, new or between two steps, never half of one.

use std::fs;
use std::path::Path;
use std::time::Instant;

use esik::db::{self, Connection, Version, open_copy, version};
use sqlx::Connection as _;

use crate::backups::{ask, earlier};
use crate::running::{Serve, assert_sound};

const FILLED: &str = include_str!("earlier.sql");
const ROUNDS: u32 = 10;
/// What was there, in the words of any version.
const WHOLE: &str =
    "SELECT count(*) || ' ' || min(starts) || ' ' || max(starts) || ' ' || sum(length(purpose)) || ' '
    || (SELECT count(*) FROM booking_event) || ' ' || (SELECT surname FROM member WHERE id = 7) FROM booking";
const STEPS: &str = "SELECT count(*) FROM _sqlx_migrations";

/// How many migrations are in a file that is sound and holds everything.
async fn steps(database: &Path, before: &str) -> usize {
    let mut connection = Connection::connect(&format!("sqlite://{}", database.display())).await.unwrap();
    assert_eq!(db::damage(&mut connection).await.unwrap(), []);
    let found = version(&mut connection).await.unwrap();
    assert!(matches!(found, Version::Older | Version::Ours), "{found:?}");
    connection.close().await.unwrap();
    assert_eq!(ask(database, WHOLE).await, before);
    ask(database, STEPS).await.parse().unwrap()
}

/// The first backup is of the file as it was before any of it; none is half a file.
async fn assert_backed_up(backups: &Path, old: usize, before: &str) {
    let mut names: Vec<_> = fs::read_dir(backups)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(!names.iter().any(|name| name.contains(".part")), "{names:?}");
    names.retain(|name| name.ends_with("-before-migration.db"));
    let first = backups.join(names.first().unwrap());
    assert_eq!(ask(&first, STEPS).await, old.to_string(), "{names:?}");
    for name in names {
        let mut copy = open_copy(&backups.join(&name)).await.unwrap();
        assert_eq!(db::damage(&mut copy).await.unwrap(), [], "{name}");
        assert_eq!(version(&mut copy).await.unwrap(), Version::Older, "{name}");
        copy.close().await.unwrap();
        assert_eq!(ask(&backups.join(&name), WHOLE).await, before, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_migration_that_is_killed_goes_on_where_it_was_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let template = folder.path().join("template.db");
    earlier(&template, "0020", FILLED).await;
    let before = ask(&template, WHOLE).await;
    let old: usize = ask(&template, STEPS).await.parse().unwrap();
    let (mut seen, mut whole, mut new) = (Vec::new(), None, 0);
    for round in 0..=ROUNDS {
        let database = folder.path().join(format!("{round}/esik.db"));
        fs::create_dir(database.parent().unwrap()).unwrap();
        fs::copy(&template, &database).unwrap();
        // The first is left alone, to know how long it takes; others are killed twice.
        for cut in whole.into_iter().flat_map(|whole| [whole, whole * 2 / 3]) {
            let mut portal = Serve::start(&database, &[]);
            tokio::time::sleep(cut * (round - 1) / ROUNDS).await;
            portal.process.kill().unwrap();
            portal.process.wait().unwrap();
            seen.push(steps(&database, &before).await);
        }
        let began = Instant::now();
        let mut portal = Serve::start(&database, &[]);
        assert!(portal.wait(), "{}", fs::read_to_string(database.with_file_name("log")).unwrap());
        whole.get_or_insert(began.elapsed());
        portal.stop();
        new = steps(&database, &before).await;
        assert_sound(&database);
        assert_backed_up(&database.with_file_name("backups"), old, &before).await;
    }
    println!("from {old} to {new} migrations in {:?}; killed with {seen:?} of them done", whole.unwrap());
    assert!(old < new && seen.iter().all(|steps| (old..=new).contains(steps)));
    assert!(seen.iter().any(|steps| *steps < new), "nothing was killed early enough: {seen:?}");
}
