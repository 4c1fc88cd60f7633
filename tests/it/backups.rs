//! Backups by the program itself: taken beside writers, refused when they are not what they should be, brought back.

mod copies;
mod drill;
mod held;
pub mod job;

use std::fs;
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use esik::db::{self, Connection, Lock};
use sqlx::{Connection as _, Row};

use crate::running::{ESIK, said};
use crate::support::Site;

/// Runs a command of the program on a database, with no setting but those that are given.
pub fn esik(words: &[&str], database: &Path) -> Output {
    let folder = database.parent().unwrap();
    let mut command = Command::new(ESIK);
    command.args(words).current_dir(folder).env_clear().env("ESIK_DATABASE", database);
    command.env("ESIK_BACKUP_DIR", folder.join("backups")).output().unwrap()
}

pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What a query finds in a file that no portal has open.
pub async fn ask(file: &Path, query: &'static str) -> String {
    let mut connection = Connection::connect(&format!("sqlite://{}", file.display())).await.unwrap();
    let row = sqlx::query(query).fetch_one(&mut connection).await.unwrap();
    let found =
        row.try_get::<i64, _>(0).map_or_else(|_| row.get::<String, _>(0), |number| number.to_string());
    connection.close().await.unwrap();
    found
}

pub async fn change(file: &Path, statement: &'static str) {
    let mut connection = Connection::connect(&format!("sqlite://{}", file.display())).await.unwrap();
    sqlx::raw_sql(statement).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

/// A portal that is not running, and a backup of it.
async fn backed_up() -> (tempfile::TempDir, PathBuf, PathBuf) {
    let site = Site::new().await;
    let folder = tempfile::tempdir().unwrap();
    let (database, backup) = (folder.path().join("esik.db"), folder.path().join("of-today.db"));
    site.copy_to(&database).await;
    let output = esik(&["backup", text(&backup)], &database);
    assert!(output.status.success(), "{}", said(&output));
    (folder, database, backup)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_beside_writers_is_one_moment() {
    let site = Site::new().await;
    let stop = Arc::new(AtomicBool::new(false));
    let writers: Vec<_> = (0..3)
        .map(|_| {
            let (site, stop) = (site.clone(), Arc::clone(&stop));
            tokio::spawn(async move {
                while !stop.load(Ordering::Relaxed) {
                    site.sql(
                        "INSERT INTO journal (at, action) VALUES (1, 'signed_in'), (1, 'signed_out');
                         UPDATE member SET language = iif(language = 'kk', 'ru', 'kk'), last_seen_at = last_seen_at + 1",
                    )
                    .await;
                }
            })
        })
        .collect();
    let folder = tempfile::tempdir().unwrap();
    while site.number("SELECT count(*) FROM journal").await == 0 {
        tokio::task::yield_now().await;
    }
    let mut rows = Vec::new();
    for number in 0..3 {
        let backup = folder.path().join(format!("{number}.db"));
        let file = site.file();
        let path = text(&backup).to_owned();
        let output = tokio::task::spawn_blocking(move || esik(&["backup", &path], &file)).await.unwrap();
        assert!(output.status.success(), "{}", said(&output));
        assert!(said(&output).contains("bytes, verified"), "{}", said(&output));
        print!("{}", said(&output));
        assert_eq!(fs::metadata(&backup).unwrap().permissions().mode() & 0o777, 0o600);
        let halves =
            ask(&backup, "SELECT sum(action = 'signed_in') - sum(action = 'signed_out') FROM journal").await;
        assert_eq!(halves, "0", "half of a unit of work is in the copy");
        assert_eq!(ask(&backup, "SELECT count(DISTINCT language) FROM member").await, "1");
        rows.push(ask(&backup, "SELECT count(*) FROM journal").await.parse::<i64>().unwrap());
    }
    stop.store(true, Ordering::Relaxed);
    for writer in writers {
        writer.await.unwrap();
    }
    assert!(rows[0] > 0 && rows[2] > rows[0], "nobody wrote meanwhile: {rows:?}");
    let left = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 3, "nothing unfinished is left");
}

#[tokio::test]
async fn a_backup_never_replaces_a_file() {
    let (folder, database, backup) = backed_up().await;
    let before = fs::read(&backup).unwrap();
    let output = esik(&["backup", text(&backup)], &database);
    assert!(!output.status.success());
    assert!(said(&output).contains("is there already and is left as it is"), "{}", said(&output));
    assert_eq!(fs::read(&backup).unwrap(), before);
    let nowhere = folder.path().join("no-such-folder/x.db");
    assert!(!esik(&["backup", text(&nowhere)], &database).status.success());
    assert!(!esik(&["backup", "x.db"], &folder.path().join("gone.db")).status.success());
}

#[tokio::test]
async fn a_database_is_replaced_on_demand_only_and_never_deleted() {
    let (folder, database, backup) = backed_up().await;
    change(&database, "UPDATE member SET surname = 'Кейінгі' WHERE id = 1").await;
    let output = esik(&["restore", text(&backup)], &database);
    assert!(!output.status.success() && said(&output).contains("--replace"), "{}", said(&output));
    assert_eq!(ask(&database, "SELECT surname FROM member WHERE id = 1").await, "Кейінгі");
    let output = esik(&["restore", text(&backup), "--replace"], &database);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(ask(&database, "SELECT surname FROM member WHERE id = 1").await, "Серікова");
    let old = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let old: Vec<_> = old.filter(|path| text(path).contains("esik.db.replaced-")).collect();
    assert_eq!(old.len(), 1, "{old:?}");
    assert_eq!(ask(&old[0], "SELECT surname FROM member WHERE id = 1").await, "Кейінгі");
    assert!(said(&output).contains(text(&old[0])), "{}", said(&output));
    assert_eq!(fs::metadata(&database).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(esik(&["check"], &database).status.success());
}

#[tokio::test]
async fn a_database_that_is_served_is_not_replaced() {
    let (_folder, database, backup) = backed_up().await;
    let _lock = Lock::take(&database).unwrap();
    let output = esik(&["restore", text(&backup), "--replace"], &database);
    assert!(!output.status.success());
    assert!(said(&output).contains("another esik already uses"), "{}", said(&output));
}

#[tokio::test]
async fn a_damaged_backup_is_refused_and_the_database_stays() {
    let (folder, database, backup) = backed_up().await;
    let (file, whole) =
        (fs::OpenOptions::new().write(true).open(&backup).unwrap(), fs::read(&backup).unwrap());
    let pages = u64::try_from(whole.len()).unwrap() / 4096;
    let mut refused = 0;
    for page in (1..pages).step_by(7) {
        file.write_all_at(&[0xA5; 4096], page * 4096).unwrap();
        let output = esik(&["restore", text(&backup), "--replace"], &database);
        assert!(!output.status.success(), "page {page}: {}", said(&output));
        assert!(said(&output).contains("is damaged and was not brought back"), "{}", said(&output));
        file.write_all_at(&whole, 0).unwrap();
        refused += 1;
        if refused == 6 {
            break;
        }
    }
    file.set_len(4096 * 5).unwrap();
    assert!(!esik(&["restore", text(&backup), "--replace"], &database).status.success(), "half of it");
    for not_ours in ["A letter.", ""] {
        fs::write(&backup, not_ours).unwrap();
        assert!(!esik(&["restore", text(&backup), "--replace"], &database).status.success(), "{not_ours:?}");
    }
    assert_eq!(ask(&database, "SELECT surname FROM member WHERE id = 1").await, "Серікова");
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    let strays = names.iter().filter(|name| name.to_str().unwrap().contains("part")).count();
    assert_eq!(strays, 0, "{names:?}");
    assert!(!names.iter().any(|name| name.to_str().unwrap().contains("replaced")), "{names:?}");
}

#[tokio::test]
async fn a_backup_of_a_newer_program_is_refused_in_clear_words() {
    let (_folder, database, backup) = backed_up().await;
    change(&backup, "INSERT INTO _sqlx_migrations VALUES (9999, 'later', '2030-01-01', TRUE, x'00', 1)")
        .await;
    let output = esik(&["restore", text(&backup), "--replace"], &database);
    assert!(said(&output).contains("was made by a newer Esik than this one"), "{}", said(&output));
    change(&backup, "DROP TABLE _sqlx_migrations").await;
    let output = esik(&["restore", text(&backup), "--replace"], &database);
    assert!(said(&output).contains("is no database of Esik"), "{}", said(&output));
}

/// A file as an earlier program made it: without the last migrations.
pub async fn of_an_earlier_program(file: &Path) {
    let member = "INSERT INTO member (id, surname, given_name, email, language, state, created_at)
         VALUES (7, 'Бұрынғы', 'Мүше', 'm@esik.test', 'kk', 'active', 1)";
    earlier(file, "0094", member).await;
}

/// The same by the program that knew the migrations before `first`, with what was then filled in.
pub async fn earlier(file: &Path, first: &str, filled: &'static str) {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite");
    let folder = tempfile::tempdir().unwrap();
    let mut names: Vec<_> = fs::read_dir(&ours).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    for name in names.iter().take_while(|name| name.to_str().unwrap() < first) {
        fs::copy(ours.join(name), folder.path().join(name)).unwrap();
    }
    let address = format!("sqlite://{}?mode=rwc", file.display());
    let mut connection = Connection::connect(&address).await.unwrap();
    sqlx::raw_sql("PRAGMA foreign_keys = OFF").execute(&mut connection).await.unwrap();
    sqlx::migrate::Migrator::new(folder.path()).await.unwrap().run(&mut connection).await.unwrap();
    sqlx::raw_sql(filled).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

#[tokio::test]
async fn a_backup_of_an_older_program_is_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let (old, database) = (folder.path().join("old.db"), folder.path().join("esik.db"));
    of_an_earlier_program(&old).await;
    let before = fs::read(&old).unwrap();
    let output = esik(&["restore", text(&old), "--without-list"], &database);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("made by an earlier Esik"), "{}", said(&output));
    assert_eq!(fs::read(&old).unwrap(), before, "the backup itself stays as it is");
    assert_eq!(ask(&database, "SELECT surname FROM member WHERE id = 7").await, "Бұрынғы");
    let db = db::Db::open(&database).await.unwrap();
    assert_eq!(db::check(&mut db.reader.get().await.unwrap()).await.unwrap(), []);
}
