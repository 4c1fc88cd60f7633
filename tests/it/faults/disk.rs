//! A disk that is full, and one that can only be read: everything can be looked at, nothing is half done, it heals.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;
use std::time::Instant;

use super::{UNSAVED, assert_unsaved, not_tested};
use crate::running::{Demo, ESIK, SmallDisk, Wish, acknowledged, demo, said};

/// What is looked at meanwhile, by a member and by anybody.
const PAGES: [&str; 6] =
    ["/", "/day?date=2026-11-25", "/resources/library/week", "/bookings", "/messages", "/healthz"];

/// Every page can be looked at, with a cookie and without.
pub async fn assert_readable(portal: &Demo, cookie: &str) {
    for path in PAGES {
        assert_eq!(portal.get(path, cookie).await.status, 200, "{path}");
    }
    for path in &PAGES[..3] {
        assert_eq!(portal.get(path, "").await.status, 200, "{path}");
    }
}

/// Asks for one hour after the other; what was acknowledged before the first wish that was not saved, and that wish.
pub async fn until_unsaved(portal: &Demo, cookie: &str) -> (Vec<String>, Wish) {
    let mut kept = Vec::new();
    for step in 0..200 {
        let wish = Wish::new(0, step, "unsaved");
        let answer = portal.post("/bookings", cookie, &wish.fields()).await;
        match answer.status {
            303 => kept.extend(acknowledged(&answer)),
            422 => {}
            _ => {
                assert_unsaved(&answer, UNSAVED[0].1, &wish.fields());
                assert!(answer.body.contains("class=\"warning\""), "it may have been saved");
                return (kept, wish);
            }
        }
    }
    panic!("everything was saved: {}", kept.len());
}

/// In each language it is said, of more forms than one, and no password is given back.
pub async fn assert_said_in_every_language(portal: &Demo, cookie: &str, wish: &Wish) {
    for (language, title) in UNSAVED {
        let spoken = format!("esik-language={language}");
        let fields = [("login", "member2@esik.test"), ("password", crate::support::PASSWORD)];
        let answer = portal.post("/sign-in", &spoken, &fields).await;
        assert_unsaved(&answer, title, &fields[..1]);
        assert!(!answer.body.contains(fields[1].1));
    }
    for _ in 0..20 {
        let answer = portal.post("/bookings", cookie, &wish.fields()).await;
        assert_unsaved(&answer, UNSAVED[0].1, &wish.fields());
    }
    let ready = portal.get("/readyz", "").await;
    assert_eq!(ready.status, 503);
    assert!(ready.body.contains("fault write: the last one failed"), "{}", ready.body);
}

/// The wish is fulfilled once, however often it is sent, and everything that was acknowledged is there.
pub async fn assert_healed(portal: &Demo, cookie: &str, wish: &Wish, mut kept: Vec<String>) {
    let began = Instant::now();
    let first = portal.post("/bookings", cookie, &wish.fields()).await;
    let booking = acknowledged(&first).unwrap_or_else(|| panic!("{}: {}", first.status, first.body));
    println!("the next booking was saved after {:?}", began.elapsed());
    let again = portal.post("/bookings", cookie, &wish.fields()).await;
    assert_eq!(acknowledged(&again).as_ref(), Some(&booking), "sent twice, booked once");
    kept.push(booking);
    assert_kept(portal, cookie, &kept).await;
    portal.ready().await;
}

pub async fn assert_kept(portal: &Demo, cookie: &str, kept: &[String]) {
    for booking in kept {
        assert_eq!(portal.get(booking, cookie).await.status, 200, "{booking} was acknowledged");
    }
}

/// Writes until nothing more goes in.
fn fill(file: &Path) -> u64 {
    let mut filler = File::create(file).unwrap();
    while filler.write_all(&[7; 4096]).is_ok() {}
    filler.metadata().unwrap().len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_full_disk_everything_can_be_read_and_it_heals_once_there_is_room() {
    let Some(disk) = SmallDisk::new(160 * 1024) else {
        return not_tested("a full disk", "this machine lets nobody mount a disk of its own");
    };
    let database = Path::new("/mnt/demo.db");
    let portal = Demo::run(demo(disk.inside(ESIK), database).stderr(Stdio::null()));
    let cookie = portal.sign_in("member@esik.test").await;
    let filler = disk.folder.join("filler");
    println!("{} bytes filled the disk", fill(&filler));
    let (kept, wish) = until_unsaved(&portal, &cookie).await;
    println!("{} bookings were saved before there was no room", kept.len());
    assert_said_in_every_language(&portal, &cookie, &wish).await;
    assert_readable(&portal, &cookie).await;
    fs::remove_file(&filler).unwrap();
    assert_healed(&portal, &cookie, &wish, kept).await;
    portal.kill();
    let check = disk.inside(ESIK).args(["check", "--database", "/mnt/demo.db"]).output().unwrap();
    assert!(check.status.success(), "{}", said(&check));
}
