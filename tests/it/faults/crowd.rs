//! Visitors who vanish, who are slow on purpose, and who come all at once.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Barrier;

use super::percentile;
use crate::http;
use crate::race::at_once;
use crate::running::{Demo, Wish, acknowledged, assert_sound, fresh};

const CANCELLED: usize = 3000;

/// A request that nobody waits for: sent in whole or in part, and gone at once or some milliseconds later.
async fn cancelled(address: SocketAddr, cookie: String, number: usize) {
    let origin = format!("http://{address}");
    let looks = ["/bookings", "/day?date=2026-11-25", "/resources/library/week", "/messages"];
    let request = if number.is_multiple_of(2) {
        let path = looks[number / 2 % looks.len()];
        format!("GET {path} HTTP/1.1\r\nhost: {address}\r\ncookie: {cookie}\r\n\r\n")
    } else {
        let wish = Wish::new(number, number / 4, "cancelled");
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(wish.fields()).finish();
        http::head_of(address, &origin, "/bookings", &cookie, body.len()) + &body
    };
    let sent = if number.is_multiple_of(3) { request.len() * (number % 10) / 10 } else { request.len() };
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(&request.as_bytes()[..sent]).await.unwrap();
    tokio::time::sleep(Duration::from_millis(u64::try_from(number % 13).unwrap())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_thousand_cancelled_requests_leave_writer_and_readers_usable() {
    let (_folder, database) = fresh();
    let portal = Demo::start(&database, &[]);
    let cookie = portal.sign_in("member@esik.test").await;
    let before = portal.kilobytes("VmRSS");
    let began = Instant::now();
    let address = portal.address;
    at_once((0..CANCELLED).map(|number| cancelled(address, cookie.clone(), number))).await;
    let took = began.elapsed();
    let began = Instant::now();
    let mut saved = 0;
    for step in 0..160 {
        let answer = portal.post("/bookings", &cookie, &Wish::new(0, step, "after").fields()).await;
        assert!(matches!(answer.status, 303 | 422), "{}: {}", answer.status, answer.body);
        saved += usize::from(answer.status == 303);
    }
    let last = portal.post("/display", &cookie, &[("theme", "dark")]).await;
    assert_eq!(last.status, 303, "the writer is usable");
    // More at once than there are connections to read: one that was lost would keep some of them waiting for ever.
    let looks = (0..64).map(|number| {
        let cookie = cookie.clone();
        async move { http::get(address, &format!("/bookings?n={number}"), &cookie).await.unwrap().status }
    });
    assert_eq!(at_once(looks).await, [200; 64]);
    let after = portal.kilobytes("VmRSS");
    println!(
        "{CANCELLED} cancelled requests in {took:?}; then {saved} of 160 wishes saved and 64 pages in {:?}; \
         memory {before} kB before, {after} kB after, {} kB at most",
        began.elapsed(),
        portal.kilobytes("VmHWM"),
    );
    portal.ready().await;
    assert!(after < before + 150_000, "memory is not given back: {before} kB, then {after} kB");
    portal.kill();
    assert_sound(&database);
}

const SLOW: usize = 200;

/// Sends one byte more every half second; how long it is let, and what it was answered.
async fn dripping(address: SocketAddr, number: usize) -> (Duration, String) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let began = Instant::now();
    let head = if number.is_multiple_of(2) {
        "GET / HTTP/1.1\r\nhost: slow\r\nx-slow: ".to_owned()
    } else {
        http::head_of(address, &format!("http://{address}"), "/display", "", 5000)
    };
    stream.write_all(head.as_bytes()).await.unwrap();
    let (mut from, mut to) = stream.split();
    let mut answer = Vec::new();
    let dripped = async {
        while to.write_all(b"a").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        std::future::pending::<()>().await;
    };
    tokio::select! {
        _ = from.read_to_end(&mut answer) => {}
        () = dripped => {}
        () = tokio::time::sleep(Duration::from_secs(40)) => {}
    }
    let line = String::from_utf8_lossy(&answer).lines().next().unwrap_or_default().to_owned();
    (began.elapsed(), line)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_slow_connections_are_closed_in_time_and_disturb_nobody() {
    let (_folder, database) = fresh();
    let portal = Demo::start(&database, &[]);
    let address = portal.address;
    let slow: Vec<_> = (0..SLOW).map(|number| tokio::spawn(dripping(address, number))).collect();
    let (mut times, began) = (Vec::new(), Instant::now());
    while began.elapsed() < Duration::from_secs(4) {
        let look = Instant::now();
        assert_eq!(portal.get(&format!("/day?n={}", times.len()), "").await.status, 200);
        times.push(look.elapsed());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let (mut headers, mut bodies) = (Vec::new(), Vec::new());
    for (number, task) in slow.into_iter().enumerate() {
        let (took, answer) = task.await.unwrap();
        if number.is_multiple_of(2) {
            headers.push(took);
        } else {
            assert!(answer.contains(" 400 "), "whoever sends a form too slowly is told: {answer:?}");
            bodies.push(took);
        }
    }
    println!(
        "{SLOW} slow connections: headers closed after {:?} at most, bodies after {:?}; {} others, p50 {:?}, most {:?}",
        percentile(&mut headers, 100),
        percentile(&mut bodies, 100),
        times.len(),
        percentile(&mut times, 50),
        percentile(&mut times, 100),
    );
    assert!(percentile(&mut headers, 100) < Duration::from_secs(20), "slow headers stay");
    assert!(percentile(&mut bodies, 100) < Duration::from_secs(30), "slow bodies stay");
    portal.ready().await;
}

const VISITORS: usize = 500;

/// All are connected before the first of them asks, each for a page that nobody has asked for before.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_hundred_who_come_at_once_are_served_or_refused_politely() {
    let (_folder, database) = fresh();
    let portal = Demo::start(&database, &[]);
    let address = portal.address;
    let together = Arc::new(Barrier::new(VISITORS));
    let visitors: Vec<_> = (0..VISITORS)
        .map(|number| {
            let together = Arc::clone(&together);
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(address).await.unwrap();
                together.wait().await;
                let began = Instant::now();
                let path = format!("/day?date=2026-11-25&n={number}");
                let request = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
                stream.write_all(request.as_bytes()).await.unwrap();
                (http::read(&mut stream).await.unwrap(), began.elapsed())
            })
        })
        .collect();
    let (mut times, mut served, mut refused) = (Vec::new(), 0, 0);
    for visitor in visitors {
        let (answer, took) = visitor.await.unwrap();
        match answer.status {
            200 => served += 1,
            503 => {
                assert_eq!(answer.header("retry-after"), "30");
                refused += 1;
            }
            other => panic!("{other}: {}", answer.body),
        }
        times.push(took);
    }
    println!(
        "{VISITORS} at once: {served} served, {refused} refused; p50 {:?}, p99 {:?}; memory {} kB at most",
        percentile(&mut times, 50),
        percentile(&mut times, 99),
        portal.kilobytes("VmHWM"),
    );
    assert!(served > 0);
    portal.ready().await;
    let cookie = portal.sign_in("member@esik.test").await;
    let answer = portal.post("/bookings", &cookie, &Wish::new(0, 0, "after").fields()).await;
    assert!(acknowledged(&answer).is_some(), "{}", answer.body);
}
