//! A kernel that answers otherwise: a disk that turns read-only, syncs that are slow, syncs that fail. strace answers for it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::time::{Duration, Instant};

use super::disk::{
    assert_healed, assert_kept, assert_readable, assert_said_in_every_language, until_unsaved,
};
use super::{not_tested, percentile};
use crate::running::{Demo, ESIK, SmallDisk, assert_sound, busy, check, demo, fresh, said, send};

/// What SQLite writes with. Sockets, letters and the log use other calls.
const WRITES: &str = "pwrite64,ftruncate,fallocate,unlink";
const SYNCS: &str = "fsync,fdatasync";

/// strace, which holds on to a running portal and answers some of its calls, until it is dropped.
struct Answering(Child);

impl Answering {
    /// None where processes may not be held on to, or there is no strace.
    fn start(portal: &Demo, calls: &str, answer: &str) -> Option<Self> {
        let pid = portal.process.id().to_string();
        let mut strace = Command::new("strace");
        strace.args(["-f", "-o", "/dev/null", "-p", &pid, "-e", &format!("trace={calls}")]);
        strace.args(["-e", &format!("inject={calls}:{answer}")]).stderr(Stdio::piped());
        let mut process = strace.spawn().ok()?;
        let mut lines = BufReader::new(process.stderr.take()?).lines();
        let attached = lines.next().is_some_and(|line| line.is_ok_and(|line| line.contains(" attached")));
        // It tells of every new thread, and ends when nobody listens.
        std::thread::spawn(move || lines.count());
        let one = Self(process);
        attached.then_some(one)
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        // Asked and not killed: it lets go of the portal, which goes on by itself.
        send("-TERM", &self.0);
        let _ = self.0.wait();
    }
}

/// A portal whose complaints nobody needs to see.
fn quiet(database: &Path, more: &[&str]) -> Demo {
    Demo::run(demo(Command::new(ESIK), database).args(more).stderr(Stdio::null()))
}

/// Nothing can be written for a while; whatever the kernel answers, everything can be read, and it heals.
async fn unwritable(what: &str, calls: &str, answer: &str) {
    let (_folder, database) = fresh();
    let portal = quiet(&database, &[]);
    let cookie = portal.sign_in("member@esik.test").await;
    let Some(answering) = Answering::start(&portal, calls, answer) else {
        return not_tested(what, "strace is not there, or may not hold on to processes");
    };
    let (kept, wish) = until_unsaved(&portal, &cookie).await;
    assert_said_in_every_language(&portal, &cookie, &wish).await;
    assert_readable(&portal, &cookie).await;
    drop(answering);
    println!("{what}: {} bookings were saved before", kept.len());
    assert_healed(&portal, &cookie, &wish, kept.clone()).await;
    portal.kill();
    assert_sound(&database);
    let portal = quiet(&database, &["--keep"]);
    assert_kept(&portal, &cookie, &kept).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_disk_that_turns_read_only_everything_can_be_read_and_it_heals() {
    unwritable("a read-only disk", WRITES, "error=EROFS").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sync_that_fails_acknowledges_nothing_and_it_heals() {
    unwritable("failing syncs", SYNCS, "error=EIO").await;
}

#[test]
fn on_a_disk_that_is_read_only_from_the_beginning_it_does_not_start_and_says_why() {
    let Some(disk) = SmallDisk::new(160 * 1024) else {
        return not_tested("a start on a read-only disk", "this machine lets nobody mount a disk of its own");
    };
    let portal = Demo::run(demo(disk.inside(ESIK), Path::new("/mnt/demo.db")).stderr(Stdio::null()));
    portal.kill();
    // Named in full, or it repeats options that no namespace but the first understands.
    assert!(disk.inside("mount").args(["-o", "remount,ro", "tmpfs", "/mnt"]).status().unwrap().success());
    let words = ["demo", "--keep", "--listen", "127.0.0.1:0", "--database", "/mnt/demo.db"];
    let output = disk.inside(ESIK).args(words).output().unwrap();
    assert!(!output.status.success());
    assert!(
        said(&output).contains("cannot lock /mnt/demo.db.lock: Read-only file system"),
        "{}",
        said(&output)
    );
    let output = disk.inside(ESIK).args(["check", "--database", "/mnt/demo.db"]).output().unwrap();
    assert!(output.status.success(), "it can still be checked: {}", said(&output));
}

/// Each sync takes a fifth of a second, on which writers wait and readers do not.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_syncs_are_slow_pages_come_at_once_and_bookings_are_durable() {
    let (_folder, database) = fresh();
    quiet(&database, &[]).kill();
    let mut strace = Command::new("strace");
    strace.args(["-D", "-f", "--seccomp-bpf", "-o", "/dev/null", "-e", "trace=fsync,fdatasync"]);
    strace.args(["-e", "inject=fsync,fdatasync:delay_exit=200000", ESIK]);
    if !Command::new("strace").args(["-o", "/dev/null", "true"]).status().is_ok_and(|done| done.success()) {
        return not_tested("slow syncs", "strace is not there, or may not hold on to processes");
    }
    let portal = Demo::run(demo(strace, &database).arg("--keep").stderr(Stdio::null()));
    let mut cookies = Vec::new();
    for login in ["member@esik.test", "member2@esik.test", "staff@esik.test"] {
        cookies.push(portal.sign_in(login).await);
    }
    let booked = Arc::new(AtomicUsize::new(0));
    let began = Instant::now();
    let clients: Vec<_> = cookies
        .iter()
        .enumerate()
        .map(|(number, cookie)| busy(&portal, cookie.clone(), (number, 0), Arc::clone(&booked)))
        .collect();
    let mut times = Vec::new();
    while began.elapsed() < Duration::from_secs(6) {
        // Another address each time: a page that is kept proves nothing.
        let path = format!("/day?date=2026-11-25&n={}", times.len());
        let look = Instant::now();
        assert_eq!(portal.get(&path, "").await.status, 200);
        times.push(look.elapsed());
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let took = began.elapsed();
    portal.kill();
    let (mut kept, mut all) = (Vec::new(), 0);
    for client in clients {
        let own = client.await.unwrap();
        all += own.len();
        kept.push(own);
    }
    println!(
        "syncs of 200 ms: {} looks, p50 {:?}, p99 {:?} (20 ms are aimed at); {all} bookings in {took:?}",
        times.len(),
        percentile(&mut times, 50),
        percentile(&mut times, 99),
    );
    assert!(all >= 5, "too little was booked to show anything: {all}");
    // Each booking is a sync at least, one after the other.
    assert!(took >= Duration::from_millis(200) * u32::try_from(all).unwrap(), "syncs were not slow");
    assert!(percentile(&mut times, 50) < Duration::from_millis(100), "a look waits for a sync");
    assert!(check(&database).status.success());
    let portal = quiet(&database, &["--keep"]);
    for (cookie, own) in cookies.iter().zip(&kept) {
        assert_kept(&portal, cookie, own).await;
    }
}
