//! The backups that the running portal takes by itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use esik::db::{Version, open_copy, version};

use super::{ask, of_an_earlier_program, text};
use crate::running::{ESIK, Serve};
use crate::support::{Person, Site};

pub async fn run_jobs(site: &Site) {
    esik::jobs::run_all(&site.app()).await;
}

/// The names in a folder, in their order.
pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.retain(|name| !name.contains("lasting"));
    names.sort();
    names
}

pub async fn reading(site: &Site) -> Person {
    let admin = site.admin().await;
    admin.reads("en").await;
    admin
}

fn outcome() -> &'static str {
    "SELECT last_error FROM job WHERE name = 'backup'"
}

#[tokio::test]
async fn each_hour_brings_a_verified_backup_and_the_page_says_so() {
    let (site, folder) = (Site::new().await, tempfile::tempdir().unwrap());
    let backups = folder.path().join("deep/backups");
    site.keep_backups(&backups);
    let admin = reading(&site).await;
    let page = admin.get("/admin").await;
    assert!(page.says("There is none yet") && page.has("#backup-overdue"), "{}", page.summary());
    for now in ["09:00", "09:30", "09:50", "10:00", "10:10"] {
        site.turn_clock_to(&format!("2026-11-23T{now}"));
        run_jobs(&site).await;
    }
    assert_eq!(names(&backups), ["esik-2026-11-23T04-00-00Z.db", "esik-2026-11-23T05-00-00Z.db"]);
    let rows = ask(&backups.join("esik-2026-11-23T04-00-00Z.db"), "SELECT count(*) FROM member").await;
    assert_eq!(rows, "6");
    let page = admin.get("/admin").await;
    for words in ["Monday, 23 November, 10:00", "kilobytes", "esik-2026-11-23T05-00-00Z.db"] {
        assert!(page.says(words), "{words}: {}", page.summary());
    }
    assert!(!page.has("#backup-overdue") && !page.has("#backup-failing"));
    site.turn_clock_to("2026-11-23T13:01");
    assert!(admin.get("/admin").await.has("#backup-overdue"), "three hours without one");
}

#[tokio::test]
async fn what_is_too_old_goes_with_the_next_good_one_and_other_files_stay() {
    let (site, folder) = (Site::new().await, tempfile::tempdir().unwrap());
    let others = [
        "esik-test-2026-01-01T00-00-00Z.db",
        "my-copy.db",
        "esik-2026-11-22T00-00-00Z.db",
        "esik-2026-10-25T00-00-00Z-before-migration.db",
    ];
    let gone = [
        "esik-2026-10-23T00-00-00Z.db",
        "esik-2026-10-23T00-00-00Z-before-migration.db",
        "esik-2026-11-21T03-00-00Z.db",
        "esik-2026-11-23T01-00-00Z.db.77.part",
    ];
    let stays = "esik-2026-11-21T04-00-00Z.db";
    for name in others.iter().chain(&gone).chain([&stays]) {
        fs::write(folder.path().join(name), "old").unwrap();
    }
    site.keep_backups(folder.path());
    run_jobs(&site).await;
    let left = names(folder.path());
    assert!(gone.iter().all(|name| !left.contains(&(*name).to_owned())), "{left:?}");
    assert!(others.iter().all(|name| left.contains(&(*name).to_owned())), "{left:?}");
    assert!(left.contains(&stays.to_owned()) && left.len() == 6, "{left:?}");
}

#[tokio::test]
async fn a_folder_that_cannot_be_used_is_said_and_healed() {
    let (site, folder) = (Site::new().await, tempfile::tempdir().unwrap());
    let backups = folder.path().join("backups");
    fs::write(&backups, "not a folder").unwrap();
    site.keep_backups(&backups);
    run_jobs(&site).await;
    assert!(site.word(outcome()).await.contains("backups"), "{}", site.word(outcome()).await);
    fs::remove_file(&backups).unwrap();
    run_jobs(&site).await;
    assert_eq!(site.word(outcome()).await, "");
    assert_eq!(names(&backups).len(), 1);
}

#[tokio::test]
async fn what_contradicts_the_rules_is_said_and_the_backup_is_kept() {
    let (site, folder) = (Site::new().await, tempfile::tempdir().unwrap());
    site.sql(&crate::database::Booked::of(1, 1, "10:00", "11:00").sql()).await;
    site.keep_backups(folder.path());
    run_jobs(&site).await;
    assert_eq!(names(folder.path()).len(), 1, "better than none");
    let page = reading(&site).await.get("/admin").await;
    assert!(page.says("contradicts its rules") && page.says("history: booking"), "{}", page.summary());
}

#[tokio::test]
async fn a_damaged_copy_is_not_kept() {
    let (site, folder) = (Site::new().await, tempfile::tempdir().unwrap());
    site.keep_backups(folder.path());
    run_jobs(&site).await;
    site.sql("DROP TRIGGER hold_fits").await;
    site.turn_clock_to("2026-11-23T10:00");
    run_jobs(&site).await;
    assert_eq!(names(folder.path()), ["esik-2026-11-23T04-00-00Z.db"]);
    let page = reading(&site).await.get("/admin").await;
    assert!(page.text("#backup-failing").starts_with("The new backup was damaged"), "{}", page.summary());
    assert!(page.says("trigger hold_fits is missing"));
}

/// SQLite follows the way into a disk of another namespace to the wrong place: here the portal itself lives there.
#[tokio::test]
async fn a_full_disk_keeps_the_earlier_backups_and_is_said() {
    let site = Site::new().await;
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("esik.db");
    site.copy_to(&database).await;
    let kilobytes = fs::metadata(&database).unwrap().len() / 1024;
    let earlier = "esik-2026-11-23T04-00-00Z.db";
    fs::copy(&database, folder.path().join(earlier)).unwrap();
    let script = format!(
        "mount -t tmpfs -o size={}k tmpfs /mnt && cp {earlier} /mnt && exec {ESIK} serve",
        kilobytes * 3 / 2
    );
    let mut portal = Serve::run(
        Command::new("unshare").args(["--map-root-user", "--mount", "sh", "-c", &script]),
        &database,
        Path::new("/mnt"),
    );
    assert!(portal.wait());
    let disk = PathBuf::from(format!("/proc/{}/root/mnt", portal.process.id()));
    let began = Instant::now();
    while ask(&database, "SELECT count(*) FROM job WHERE name = 'backup'").await == "0" {
        assert!(began.elapsed() < Duration::from_secs(30), "the job does not run");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(ask(&database, outcome()).await.contains("disk is full"), "{}", ask(&database, outcome()).await);
    assert_eq!(names(&disk), [earlier], "the earlier one is there and nothing half");
    assert!(fs::read(disk.join(earlier)).unwrap() == fs::read(folder.path().join(earlier)).unwrap());
    portal.stop();
    let log = fs::read_to_string(folder.path().join("log")).unwrap();
    assert!(log.contains("a job failed"), "{log}");
}

#[tokio::test]
async fn before_a_migration_the_database_is_backed_up_or_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let (database, backups) = (folder.path().join("esik.db"), folder.path().join("backups"));
    of_an_earlier_program(&database).await;
    let before = ask(&database, "SELECT count(*) FROM _sqlx_migrations").await;
    fs::write(&backups, "not a folder").unwrap();
    assert!(!Serve::start(&database, &[]).wait(), "{}", text(&backups));
    let log = fs::read_to_string(folder.path().join("log")).unwrap();
    assert!(log.contains("no backup could be made before"), "{log}");
    assert_eq!(ask(&database, "SELECT count(*) FROM _sqlx_migrations").await, before);
    fs::remove_file(&backups).unwrap();
    let mut portal = Serve::start(&database, &[]);
    assert!(portal.wait());
    portal.stop();
    let found = names(&backups);
    let first = found.iter().find(|name| name.ends_with("-before-migration.db"));
    let first = backups.join(first.unwrap_or_else(|| panic!("{found:?}")));
    assert_eq!(version(&mut open_copy(&first).await.unwrap()).await.unwrap(), Version::Older);
    assert_eq!(ask(&first, "SELECT surname FROM member").await, "Бұрынғы");
    assert_ne!(ask(&database, "SELECT count(*) FROM _sqlx_migrations").await, before);
    let found = found.len();
    let mut portal = Serve::start(&database, &[]);
    assert!(portal.wait());
    portal.stop();
    let again = names(&backups).iter().filter(|name| name.ends_with("-before-migration.db")).count();
    assert_eq!(again, 1, "nothing is migrated twice: {found}");
}
