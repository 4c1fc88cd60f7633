//! Esik as a service of Debian: the unit as systemd itself judges it, and what its manager is told.

use std::fs;
use std::os::unix::net::UnixDatagram;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use crate::backups::text;
use crate::running::{ESIK, said};
use crate::serving::{Serving, command};

const BASE: (&str, &str) = ("ESIK_BASE_URL", "http://127.0.0.1:8080");

fn analyze(words: &[&str]) -> Output {
    Command::new("systemd-analyze").args(words).output().unwrap()
}

/// The unit with this program in place of the one that is not installed.
fn unit() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("esik.service");
    let unit = concat!(env!("CARGO_MANIFEST_DIR"), "/packaging/esik.service");
    fs::write(&file, fs::read_to_string(unit).unwrap().replace("/usr/bin/esik", ESIK)).unwrap();
    (folder, file)
}

#[test]
fn systemd_knows_every_line_of_the_unit() {
    let (_folder, file) = unit();
    let output = analyze(&["verify", "--man=no", text(&file)]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(!said(&output).contains("esik.service"), "{}", said(&output));
    let broken = fs::read_to_string(&file).unwrap().replace("NoNewPrivileges", "NoNewPrivilege");
    fs::write(&file, broken).unwrap();
    assert!(said(&analyze(&["verify", "--man=no", text(&file)])).contains("Unknown key"));
}

#[test]
fn the_unit_leaves_little_to_whoever_breaks_in() {
    let (_folder, file) = unit();
    let output = analyze(&["security", "--offline=true", "--no-pager", text(&file)]);
    let told = said(&output);
    let overall = told.lines().find(|line| line.contains("Overall exposure level")).unwrap_or(&told);
    println!("{overall}");
    let level: f64 = overall.split(": ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
    assert!(level <= 2.0, "{overall}");
}

/// What the manager hears next.
fn hears(manager: &UnixDatagram) -> String {
    let mut bytes = [0; 256];
    let length = manager.recv(&mut bytes).unwrap();
    String::from_utf8(bytes[..length].to_vec()).unwrap()
}

#[test]
fn the_manager_hears_when_it_listens_that_it_is_well_and_that_it_stops() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("notify");
    let manager = UnixDatagram::bind(&socket).unwrap();
    manager.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let settings = [BASE, ("NOTIFY_SOCKET", text(&socket)), ("WATCHDOG_USEC", "400000")];
    let portal = Serving::start(folder.path(), &settings);
    assert_eq!(hears(&manager), "READY=1");
    assert!(std::net::TcpStream::connect(portal.address).is_ok());
    let began = Instant::now();
    for _ in 0..3 {
        assert_eq!(hears(&manager), "WATCHDOG=1");
    }
    assert!(began.elapsed() < Duration::from_secs(5));
    portal.stop();
    let mut last = hears(&manager);
    while last == "WATCHDOG=1" {
        last = hears(&manager);
    }
    assert_eq!(last, "STOPPING=1");
}

#[tokio::test]
async fn without_a_manager_it_tells_nobody_and_one_that_is_gone_stops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("gone");
    let portal = Serving::of(&mut command(folder.path(), &[BASE, ("NOTIFY_SOCKET", text(&gone))]));
    portal.says("the service manager is not told").await;
    portal.stop();
}
