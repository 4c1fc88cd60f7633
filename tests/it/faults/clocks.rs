//! A clock that is set while the portal runs. What it does when it was down, or starts with a wrong clock: see `outage`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::not_tested;
use crate::running::{Demo, ESIK, acknowledged, assert_sound, fresh};
use crate::support::Site;

async fn run_jobs(site: &Site) {
    esik::jobs::run_all(&site.app()).await;
}

#[tokio::test]
async fn whoever_is_signed_in_stays_so_however_the_clock_jumps() {
    let site = Site::new().await;
    let member = site.member().await;
    let wish = |start: &'static str, key: &'static str| {
        [
            ("key", key),
            ("resource", "piano"),
            ("date", "2026-11-27"),
            ("start", start),
            ("duration", "60"),
            ("people", "1"),
        ]
    };
    let jumps = ["09:00", "08:00", "09:30", "08:59"];
    for (number, now) in jumps.into_iter().enumerate() {
        site.turn_clock_to(&format!("2026-11-23T{now}"));
        run_jobs(&site).await;
        let (start, key) = [
            ("10:00", "key-one-of-the-jumps"),
            ("11:00", "key-two-of-the-jumps"),
            ("12:00", "key-three-of-the-jumps"),
            ("14:00", "key-four-of-the-jumps"),
        ][number];
        let booked = member.post("/bookings", &wish(start, key)).await;
        assert_eq!(booked.status(), 303, "{now}: {}", booked.summary());
        let path = booked.location().split('?').next().unwrap().to_owned();
        for page in ["/bookings", "/account", path.as_str()] {
            let page = member.get(page).await;
            assert_eq!(page.status(), 200, "{now}: {}", page.address);
            assert!(!page.body.contains("-1 "), "nothing lasts a negative time: {}", page.summary());
        }
    }
    // A day ahead the session is too old; that was the clock's mistake, and nothing is left of it.
    site.turn_clock_to("2026-11-24T09:31");
    run_jobs(&site).await;
    assert_eq!(member.get("/bookings").await.status(), 303, "not seen for twenty hours");
    site.turn_clock_to("2026-11-23T09:31");
    run_jobs(&site).await;
    assert_eq!(member.get("/bookings").await.status(), 200);
    assert_eq!(site.number("SELECT count(*) FROM session WHERE last_seen_at < created_at").await, 0);
    let order = "SELECT count(*) FROM booking_event AS event JOIN booking ON booking.id = booking_id WHERE event.at <> made_at";
    assert_eq!(site.number(order).await, 0, "each is dated by the clock of its moment");
}

#[tokio::test]
async fn what_was_done_once_is_not_done_again_when_the_clock_is_set_back() {
    let site = Site::new().await;
    let fields = [
        ("key", "key-of-the-reminded"),
        ("resource", "piano"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    assert_eq!(site.member().await.post("/bookings", &fields).await.status(), 303);
    site.sql(
        "INSERT INTO contact_preference VALUES (1, 'kk', 'everything', 'call', '', 1, 1, 'at_once')
         ON CONFLICT DO UPDATE SET remind_day = 1, remind_hours = 1",
    )
    .await;
    // To and fro over both moments at which a reminder is due.
    for now in
        ["24T18:00", "24T17:30", "24T18:00", "23T18:00", "24T18:30", "25T08:30", "24T18:31", "25T08:31"]
    {
        site.turn_clock_to(&format!("2026-11-{now}"));
        run_jobs(&site).await;
    }
    let told =
        "SELECT group_concat(kind || ' ' || many, ', ') FROM (SELECT kind, count(*) AS many FROM message
        WHERE kind LIKE 'reminder%' GROUP BY kind ORDER BY kind)";
    assert_eq!(site.word(told).await, "reminder_day 1, reminder_hours 1");
}

/// The library that tells a program another time.
fn faketime() -> Option<PathBuf> {
    let folders = fs::read_dir("/usr/lib").ok()?.flatten().map(|entry| entry.path());
    let libraries = folders.map(|folder| folder.join("faketime/libfaketimeMT.so.1"));
    libraries.chain([PathBuf::from("/usr/lib/faketime/libfaketimeMT.so.1")]).find(|library| library.exists())
}

/// What `/readyz` answers once it answers with this status and these words.
async fn until(portal: &Demo, status: u16, words: &str) -> Duration {
    let began = Instant::now();
    loop {
        let ready = portal.get("/readyz", "").await;
        if ready.status == status && ready.body.contains(words) {
            return began.elapsed();
        }
        assert!(began.elapsed() < Duration::from_secs(40), "{}: {}", ready.status, ready.body);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// The first hour that is free from this day on: whenever this runs, a day may be a holiday.
async fn book(portal: &Demo, cookie: &str, first: time::Date, key: &str) -> String {
    for day in (0..7).map(|days| (first + time::Duration::days(days)).to_string()) {
        for start in ["10:00", "11:00", "12:00", "13:00", "14:00", "15:00"] {
            for resource in ["chess", "dombra", "guitar", "draughts"] {
                let key = format!("{key}-{day}-{start}-{resource}").replace(':', "-");
                let fields = [
                    ("key", key.as_str()),
                    ("resource", resource),
                    ("date", &day),
                    ("start", start),
                    ("duration", "60"),
                    ("people", "1"),
                ];
                let answer = portal.post("/bookings", cookie, &fields).await;
                assert!(answer.status < 500, "{}", answer.body);
                if let Some(booking) = acknowledged(&answer) {
                    return booking;
                }
            }
        }
    }
    panic!("nothing is free within a week of {first}")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_program_notices_that_its_clock_was_set_and_goes_on() {
    let Some(library) = faketime() else {
        return not_tested("a clock that jumps under the program", "libfaketime is not installed");
    };
    let (folder, database) = fresh();
    let told = folder.path().join("time");
    let tell = |offset: &str| {
        // At once: a program that reads half of it would see no time at all.
        let next: &Path = &folder.path().join("next");
        fs::write(next, offset).unwrap();
        fs::rename(next, &told).unwrap();
    };
    tell("+0");
    let mut command = Command::new(ESIK);
    command.args(["demo", "--listen", "127.0.0.1:0", "--database"]).arg(&database);
    command.arg("--mail-dir").arg(folder.path().join("mail"));
    command.env("LD_PRELOAD", library).env("FAKETIME_TIMESTAMP_FILE", &told).env("FAKETIME_NO_CACHE", "1");
    // Timers do not jump when a clock is set.
    command.env("FAKETIME_DONT_FAKE_MONOTONIC", "1").env("DONT_FAKE_MONOTONIC", "1");
    let portal = Demo::run(command.stderr(Stdio::null()));
    let cookie = portal.sign_in("member@esik.test").await;
    portal.ready().await;
    let today = esik::clock::Clock::running("Asia/Aqtobe").unwrap().now().civil.date();
    let day = today + time::Duration::days(i64::from(7 + 8 - today.weekday().number_from_monday()) % 7 + 7);
    let mut kept = vec![book(&portal, &cookie, day, "first-of-all").await];

    tell("-1h");
    let noticed = until(&portal, 503, "it is behind the newest record").await;
    kept.push(book(&portal, &cookie, day + time::Duration::days(1), "an-hour-back").await);
    for path in ["/", "/bookings", kept[0].as_str(), kept[1].as_str()] {
        assert_eq!(portal.get(path, &cookie).await.status, 200, "{path}: an hour back nobody is sent away");
    }
    tell("+0");
    let right = until(&portal, 200, "ready").await;
    tell("+1d");
    let began = Instant::now();
    assert_eq!(portal.get("/bookings", &cookie).await.status, 303, "not seen for a day");
    let cookie = portal.sign_in("member@esik.test").await;
    let caught_up = until(&portal, 200, "ready").await;
    println!(
        "set back by an hour: noticed after {noticed:?}, right again after {right:?}; a day ahead: \
         every job has run after {:?} ({caught_up:?})",
        began.elapsed()
    );
    kept.push(book(&portal, &cookie, day + time::Duration::days(2), "a-day-ahead").await);
    for booking in &kept {
        assert_eq!(portal.get(booking, &cookie).await.status, 200, "{booking}");
    }
    portal.kill();
    assert_sound(&database);
}
