//! The encrypted copy on another disk.

use std::fs;
use std::path::Path;

use esik::backup::new_key;

use super::job::{names, reading, run_jobs};
use super::{ask, esik, text};
use crate::running::{SmallDisk, said};
use crate::support::Site;

/// A portal with backups in one folder and copies on a disk of its own.
async fn with_copies(kilobytes: u64) -> (Site, tempfile::TempDir, SmallDisk, String) {
    let (site, folder, disk) =
        (Site::new().await, tempfile::tempdir().unwrap(), SmallDisk::new(kilobytes).unwrap());
    let (public, secret) = new_key();
    site.keep_backups(&folder.path().join("backups"));
    site.copy_backups(&disk.folder, &public);
    (site, folder, disk, secret)
}

fn copies(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn each_backup_goes_encrypted_to_the_other_disk_and_comes_back_with_its_key_alone() {
    let (site, folder, disk, secret) = with_copies(16 * 1024).await;
    run_jobs(&site).await;
    run_jobs(&site).await;
    let copy = "esik-2026-11-23T04-00-00Z.db.age";
    assert_eq!(copies(&disk.folder), [copy, "esik-lasting.txt"]);
    let bytes = fs::read(disk.folder.join(copy)).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
    assert!(
        !bytes.windows(6).any(|part| part == b"SQLite") && !bytes.windows(9).any(|part| part == b"esik.test")
    );
    let page = reading(&site).await.get("/admin").await;
    assert!(
        page.says("The last copy is of") && !page.has("#copy-overdue, #copy-failing, #copy-unset"),
        "{}",
        page.summary()
    );

    // Another computer, with nothing but the disk and the paper from the safe.
    let (database, key) = (folder.path().join("new/esik.db"), folder.path().join("key.txt"));
    fs::create_dir(folder.path().join("new")).unwrap();
    let copy = disk.folder.join(copy);
    let refused = esik(&["restore", text(&copy)], &database);
    assert!(said(&refused).contains("is encrypted: --identity names the file"), "{}", said(&refused));
    fs::write(&key, new_key().1).unwrap();
    let refused = esik(&["restore", text(&copy), "--identity", text(&key)], &database);
    assert!(said(&refused).contains("could not be decrypted"), "{}", said(&refused));
    fs::write(&key, format!("# from the safe\n{secret}\n")).unwrap();
    let damaged = folder.path().join("damaged.db.age");
    let mut half = bytes.clone();
    let middle = half.len() / 2;
    half[middle] ^= 1;
    fs::write(&damaged, half).unwrap();
    let refused = esik(&["restore", text(&damaged), "--without-list", "--identity", text(&key)], &database);
    assert!(said(&refused).contains("could not be decrypted"), "one bit is enough: {}", said(&refused));
    assert!(!database.exists());
    let done = esik(&["restore", text(&copy), "--identity", text(&key)], &database);
    assert!(done.status.success(), "{}", said(&done));
    print!("{}", said(&done));
    assert_eq!(ask(&database, "SELECT count(*) FROM member").await, "6");
    let left = fs::read_dir(folder.path().join("new")).unwrap().count();
    assert!(left <= 3, "database, lock and list, and nothing decrypted beside them");
}

#[tokio::test]
async fn a_disk_that_is_away_is_missed_after_eight_days() {
    let (site, _folder, disk, _) = with_copies(16 * 1024).await;
    run_jobs(&site).await;
    drop(disk);
    let outcome = "SELECT last_error FROM job WHERE name = 'backup'";
    for (now, overdue) in [("2026-11-30T09:00", false), ("2026-12-01T09:10", true)] {
        site.turn_clock_to(now);
        run_jobs(&site).await;
        let page = reading(&site).await.get("/admin").await;
        assert_eq!(page.has("#copy-overdue"), overdue, "{now}");
        assert!(page.says("Monday, 23 November, 09:00"), "the last copy is still known: {}", page.summary());
        assert!(!page.has("#copy-failing"), "a disk may be away");
        assert_eq!(site.word(outcome).await, "");
    }
}

#[tokio::test]
async fn a_disk_that_is_full_or_the_same_is_said() {
    let (site, folder, disk, _) = with_copies(64).await;
    run_jobs(&site).await;
    let page = reading(&site).await.get("/admin").await;
    assert!(page.text("#copy-failing").starts_with("The other disk is full"), "{}", page.summary());
    assert_eq!(copies(&disk.folder), ["esik-lasting.txt"], "nothing half");
    assert_eq!(names(&folder.path().join("backups")).len(), 1, "the backup itself is there");
    let same = folder.path().join("copies");
    fs::create_dir(&same).unwrap();
    site.copy_backups(&same, &new_key().0);
    run_jobs(&site).await;
    let page = reading(&site).await.get("/admin").await;
    assert!(page.text("#copy-failing").contains("on the same disk as the backups"), "{}", page.summary());
    assert_eq!(copies(&same).len(), 0);
}

#[tokio::test]
async fn copies_are_kept_as_long_as_backups() {
    let (site, _folder, disk, _) = with_copies(16 * 1024).await;
    for name in ["esik-2026-10-20T00-00-00Z.db.age", "esik-2026-11-20T00-00-00Z.db.age", "photos.age"] {
        fs::write(disk.folder.join(name), "old").unwrap();
    }
    run_jobs(&site).await;
    let left = copies(&disk.folder);
    assert!(!left.contains(&"esik-2026-10-20T00-00-00Z.db.age".to_owned()), "{left:?}");
    assert!(
        left.contains(&"esik-2026-11-20T00-00-00Z.db.age".to_owned())
            && left.contains(&"photos.age".to_owned())
    );
}

#[test]
fn a_key_is_made_with_words_on_where_to_keep_it() {
    let folder = tempfile::tempdir().unwrap();
    let said = said(&esik(&["backup-key"], &folder.path().join("esik.db")));
    assert!(said.contains("ESIK_BACKUP_RECIPIENT=age1") && said.contains("AGE-SECRET-KEY-1"), "{said}");
    assert!(said.contains("safe"), "{said}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "it is written nowhere");
}
