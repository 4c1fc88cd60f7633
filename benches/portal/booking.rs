//! Bookings through the real form, each durable before it is answered, beside what the engine itself stores; and readers
//! while others write.

use std::net::SocketAddr;
use std::ops::Range;
use std::path::Path;
use std::time::{Duration, Instant};

use tokio::runtime::Builder;

use crate::data::FULL_DAY;
use crate::load::{self, Client, Load, Request};
use crate::server::Server;
use crate::table::{self, Aim};
use crate::{CLIENTS, SPELL, inserts};

/// Those who book alone, few clients and many, and those who book while others read: nobody can be in two places.
pub const ALONE: Range<usize> = 0..2 * CLIENTS;
const CROWD: Range<usize> = 2 * CLIENTS..8 * CLIENTS;
const BESIDE_READERS: Range<usize> = 8 * CLIENTS..14 * CLIENTS;

pub async fn measure(server: &Server, file: &Path, folder: &Path) {
    let engine = (inserts::of_bookings(file, folder), inserts::of_bare_rows(folder));
    alone(server, (CLIENTS, ALONE), engine).await;
    let mut page = Request::get(&format!("/day?date={FULL_DAY}"));
    page.always_new();
    let readers = load::run(server.address, &page, (CLIENTS, SPELL)).await;
    let (beside, _) = tokio::join!(
        load::run(server.address, &page, (CLIENTS, SPELL)),
        write(server, CLIENTS, BESIDE_READERS)
    );
    let (name, aim) = ("readers' p99 beside 8 writers", Aim::AtMost(3.0));
    table::row(name, beside.p99 / readers.p99, (beside.p99, readers.p99), aim);
    // The last of them: the letters about so many are written for a while.
    alone(server, (2 * CLIENTS, CROWD), engine).await;
}

/// How many are stored when nobody reads; `same` and `bare` are what the engine stores of the same and of bare rows.
async fn alone(server: &Server, (clients, members): (usize, Range<usize>), (same, bare): (f64, f64)) {
    let Load { answers, rate, p99 } = write(server, clients, members).await;
    let name = format!("bookings through the form, {clients} clients");
    table::row(&name, rate / same, (rate, same), Aim::AtLeast(0.5));
    let (p99, rows) = (p99 * 1e3, rate / bare);
    table::say(&format!("    {answers} stored, p99 {p99:.1} ms, {rows:.2} of {bare:.0} bare rows"));
}

/// So many clients book the library half an hour at a time, each for one of these members after the other.
async fn write(server: &Server, many: usize, members: Range<usize>) -> Load {
    let mut clients = vec![Vec::new(); many];
    for member in members {
        let cookie = server.sign_in(&format!("writer{}@esik.test", member + 1)).await;
        clients.get_mut(member % many).unwrap().push(cookie);
    }
    let address = server.address;
    // As with the tools by which others are measured, one thread asks for all of them: the program has the other core.
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    tokio::task::spawn_blocking(move || runtime.block_on(book(address, clients))).await.unwrap()
}

/// Each client one booking after the other, for each of its members in turn.
async fn book(address: SocketAddr, clients: Vec<Vec<String>>) -> Load {
    let began = Instant::now();
    let clients = clients.into_iter().map(|cookies| {
        tokio::spawn(async move {
            let mut client = Client::connect(address).await;
            let mut times = Vec::new();
            for (cookie, slot) in
                cookies.iter().flat_map(|cookie| (0..half_hours()).map(move |slot| (cookie, slot)))
            {
                let Some(request) = attempt(address, cookie, slot) else { break };
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
    let clients: Vec<_> = clients.collect();
    let mut times = Vec::new();
    for client in clients {
        times.append(&mut client.await.unwrap());
    }
    Load::of(times, began.elapsed().max(Duration::from_millis(1)))
}

fn attempt(address: SocketAddr, cookie: &str, slot: usize) -> Option<Request> {
    let (date, start, _) = half_hour(slot)?;
    let key = format!("bench-{slot}-{}", "k".repeat(12));
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

/// The working days of three weeks that begin where the example ends.
const DAYS: [&str; 14] = [
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

/// How many half hours there are on them from ten to five, without the hour of lunch.
pub fn half_hours() -> usize {
    DAYS.len() * 12
}

/// One of them: the day, when it begins and when it ends.
pub fn half_hour(number: usize) -> Option<(&'static str, String, String)> {
    let (day, slot) = (number / 12, number % 12);
    let half = if slot < 6 { 20 + slot } else { 22 + slot };
    let time = |half: usize| format!("{}:{}", half / 2, if half.is_multiple_of(2) { "00" } else { "30" });
    Some((DAYS.get(day)?, time(half), time(half + 1)))
}
