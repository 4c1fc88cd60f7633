//! A power cut, again and again, while six people book: nothing that was acknowledged is lost.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::percentile;
use crate::http;
use crate::running::{Demo, ESIK, assert_sound, busy, demo, fresh};

const CYCLES: usize = 15;
const PEOPLE: [&str; 6] = ["member", "member2", "coordinator", "staff", "accountant", "admin"];

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nothing_that_was_acknowledged_is_lost_when_the_program_is_killed() {
    let (_folder, database) = fresh();
    let mut cookies = Vec::new();
    let first = Demo::start(&database, &[]);
    for login in PEOPLE {
        cookies.push(first.sign_in(&format!("{login}@esik.test")).await);
    }
    first.kill();
    let (mut kept, mut starts): (Vec<(usize, String)>, Vec<Duration>) = (Vec::new(), Vec::new());
    for cycle in 0..CYCLES {
        let began = Instant::now();
        let portal = Demo::run(demo(Command::new(ESIK), &database).arg("--keep").stderr(Stdio::inherit()));
        let ready = portal.get("/readyz", "").await;
        starts.push(began.elapsed());
        assert_eq!(ready.status, 200, "{}", ready.body);
        let booked = Arc::new(AtomicUsize::new(0));
        let clients: Vec<_> = (0..PEOPLE.len())
            .map(|who| busy(&portal, cookies[who].clone(), (who, cycle * 13), Arc::clone(&booked)))
            .collect();
        let began = Instant::now();
        // Killed in the middle of other things each time.
        let pause = Duration::from_millis(u64::try_from(150 + cycle * 37 % 211).unwrap());
        while began.elapsed() < pause
            || (booked.load(Ordering::Relaxed) < 3 && began.elapsed() < Duration::from_secs(10))
        {
            tokio::time::sleep(Duration::from_millis(3)).await;
        }
        portal.kill();
        for (who, client) in clients.into_iter().enumerate() {
            kept.extend(client.await.unwrap().into_iter().map(|booking| (who, booking)));
        }
        assert_sound(&database);
    }
    println!(
        "{} bookings were acknowledged before {CYCLES} kills; to the first answer: median {:?}, most {:?} (1 s is aimed at)",
        kept.len(),
        percentile(&mut starts, 50),
        percentile(&mut starts, 100),
    );
    assert!(kept.len() >= CYCLES * 3, "too little was booked to show anything: {}", kept.len());
    assert!(percentile(&mut starts, 100) < Duration::from_secs(5), "it starts too slowly");
    let portal = Demo::start(&database, &["--keep"]);
    for (who, booking) in &kept {
        let answer = http::get(portal.address, booking, &cookies[*who]).await.unwrap();
        assert_eq!(answer.status, 200, "{booking} was acknowledged");
    }
}
