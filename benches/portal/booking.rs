//! Bookings through the real form, each durable before it is answered, beside one bare row a transaction; and readers
//! while others write.

use std::path::Path;
use std::time::{Duration, Instant};

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{Connection, Executor};

use crate::data::{FULL_DAY, WRITERS};
use crate::load::{self, Client, Load, Request};
use crate::server::Server;
use crate::table::{self, Aim};
use crate::{CLIENTS, SPELL};

pub async fn measure(server: &Server, folder: &Path) {
    let bare = bare_rows(folder).await;
    let ours = write(server, 0).await;
    table::row(
        "bookings through the form, 8 clients",
        ours.rate / bare,
        (ours.rate, bare),
        Aim::AtLeast(0.5),
    );
    table::say(&format!("    {} stored, p99 {:.1} ms", ours.answers, ours.p99 * 1e3));
    let mut page = Request::get(&format!("/day?date={FULL_DAY}"));
    page.always_new();
    let alone = load::run(server.address, &page, (CLIENTS, SPELL)).await;
    let (beside, _) = tokio::join!(load::run(server.address, &page, (CLIENTS, SPELL)), write(server, 1));
    let (name, aim) = ("readers' p99 beside 8 writers", Aim::AtMost(3.0));
    table::row(name, beside.p99 / alone.p99, (beside.p99, alone.p99), aim);
}

/// Transactions a second of one row each, as durable as ours, by one connection.
async fn bare_rows(folder: &Path) -> f64 {
    let options = SqliteConnectOptions::new()
        .filename(folder.join("bare.db"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let mut db = SqliteConnection::connect_with(&options).await.unwrap();
    db.execute(
        "CREATE TABLE IF NOT EXISTS booking (id INTEGER PRIMARY KEY, resource_id INTEGER, member_id INTEGER,
        starts TEXT, ends TEXT, purpose TEXT)",
    )
    .await
    .unwrap();
    let began = Instant::now();
    let mut rows = 0.0;
    while began.elapsed() < SPELL {
        db.execute(
            "INSERT INTO booking (resource_id, member_id, starts, ends, purpose)
            VALUES (1, 1, '2026-12-22T10:00', '2026-12-22T11:00', 'Оқу')",
        )
        .await
        .unwrap();
        rows += 1.0;
    }
    rows / began.elapsed().as_secs_f64()
}

/// Eight members book the library half an hour at a time, on days that nobody else wants.
async fn write(server: &Server, round: usize) -> Load {
    let mut cookies = Vec::new();
    for number in 1..=WRITERS {
        let number = number + round * WRITERS;
        cookies.push(server.sign_in(&format!("writer{number}@esik.test")).await);
    }
    let began = Instant::now();
    let address = server.address;
    let writers = cookies.into_iter().enumerate().map(|(writer, cookie)| {
        tokio::spawn(async move {
            let mut client = Client::connect(address).await;
            let mut times = Vec::new();
            for number in 0.. {
                let Some(request) = attempt(address, (round, number), (writer, &cookie)) else { break };
                let sent = Instant::now();
                let answer = client.send(&request, 0).await;
                let body = String::from_utf8_lossy(&answer.body);
                let said =
                    body.split("summary-error").nth(1).and_then(|rest| rest.get(..600)).unwrap_or_default();
                assert_eq!(answer.status, 303, "{said}");
                times.push(sent.elapsed().as_secs_f64());
                if began.elapsed() >= SPELL {
                    break;
                }
            }
            times
        })
    });
    let writers: Vec<_> = writers.collect();
    let mut times = Vec::new();
    for writer in writers {
        times.append(&mut writer.await.unwrap());
    }
    Load::of(times, began.elapsed().max(Duration::from_millis(1)))
}

/// The next half hour that is free for everybody; none when all days are taken.
fn attempt(
    address: std::net::SocketAddr,
    (round, number): (usize, usize),
    (writer, cookie): (usize, &str),
) -> Option<Request> {
    // Ten to five without the hour of lunch, on the working days of three weeks that begin where the example ends.
    let (day, slot) = (number / 12, number % 12);
    let days = [
        "2026-12-01",
        "2026-12-02",
        "2026-12-03",
        "2026-12-04",
        "2026-12-07",
        "2026-12-08",
        "2026-12-09",
        "2026-12-10",
        "2026-12-11",
        "2026-12-14",
        "2026-12-15",
        "2026-12-17",
        "2026-12-18",
        "2026-12-21",
    ];
    let date = days.get(day)?;
    let hour = if slot < 6 { 10 + slot / 2 } else { 11 + slot / 2 };
    let start = format!("{hour}:{}", if slot % 2 == 0 { "00" } else { "30" });
    let key = format!("bench-{round}-{writer}-{number}-{}", "k".repeat(12));
    let fields = [
        ("key", key.as_str()),
        ("resource", "library"),
        ("date", date),
        ("start", &start),
        ("duration", "30"),
        ("people", "1"),
        ("wheelchair_places", "0"),
        ("assistants", "0"),
        ("purpose", ""),
    ];
    let mut request = Request::post("/bookings", address, &fields);
    request.cookie(cookie);
    Some(request)
}
