//! How fast the portal answers, beside what this machine can do in the same minutes. `cargo bench --bench portal`
//! starts the program itself on generated data and prints ratios; `-- --quick` leaves the million bookings out.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on says so by ending")]
#![expect(clippy::cast_precision_loss, reason = "rates and ratios")]

mod baseline;
mod booking;
mod data;
mod inserts;
mod load;
mod people;
mod server;
mod table;

use std::time::Duration;

use load::{Load, Request};
use server::Server;
use table::Aim;

/// Of one measurement.
const SPELL: Duration = Duration::from_secs(3);
/// Of the load after which memory is looked at.
const LOAD: Duration = Duration::from_mins(1);
/// So long after its start the program has nothing left to do.
const SETTLED: Duration = Duration::from_secs(3);
const CLIENTS: usize = 8;

/// A page that is measured, and who opens it.
struct Measured {
    name: &'static str,
    path: String,
    /// The e-mail address of whoever opens it; nobody: a visitor.
    login: Option<&'static str>,
}

fn pages() -> Vec<Measured> {
    let public = |name, path: String| Measured { name, path, login: None };
    let own = |name, path: &str, login| Measured { name, path: path.to_owned(), login: Some(login) };
    vec![
        public("day page, 12 resources, 100 bookings", format!("/day?date={}", data::FULL_DAY)),
        public("week page of one resource", format!("/resources/library/week?date={}", data::FULL_DAY)),
        own("home, signed in", "/", "member@esik.test"),
        own("my bookings", "/bookings", "member@esik.test"),
        own("approvals, 200 waiting", "/approvals", "coordinator@esik.test"),
    ]
}

#[tokio::main]
async fn main() {
    if let Ok(file) = std::env::var(baseline::FILE) {
        return baseline::serve(&file).await;
    }
    let quick = std::env::args().any(|argument| argument == "--quick");
    let sizes: &[i64] = if quick { &[10_000, 200_000] } else { &[10_000, 200_000, 1_000_000] };
    let folder = tempfile::tempdir().unwrap();
    let mut first = Vec::new();
    for (number, size) in sizes.iter().enumerate() {
        let file = folder.path().join(format!("{size}.db"));
        data::make(&file, *size).await;
        let server = Server::start(&file).await;
        table::say(&format!("\n{size} bookings"));
        let ready = server.ready_after.as_secs_f64() * 1e3;
        table::figure("from the start to the first answer", (ready, "ms"), Aim::AtMost(1000.0));
        tokio::time::sleep(SETTLED).await;
        table::figure("memory, idle", (server.memory(), "MiB"), Aim::AtMost(40.0));
        for (at, page) in pages().iter().enumerate() {
            let afresh = fresh(&server, page).await;
            if number == 0 {
                first.push(afresh);
            } else if let Some(before) = first.get(at) {
                let growth = afresh.cpu / before.cpu;
                table::row(
                    "  CPU, beside 10,000 bookings",
                    growth,
                    (afresh.cpu, before.cpu),
                    Aim::AtMost(1.15),
                );
            }
        }
        if number == 0 {
            kept(&server).await;
        }
        booking::measure(&server, &file, folder.path()).await;
        let mut page = Request::get(&format!("/day?date={}", data::FULL_DAY));
        page.always_new();
        load::run(server.address, &page, (CLIENTS, if quick { SPELL } else { LOAD })).await;
        table::figure("memory, after the load", (server.memory(), "MiB"), Aim::AtMost(120.0));
        if number == 0 {
            sign_ins(&server).await;
        }
    }
    people::measure(folder.path()).await;
}

/// A page whose every request is rendered anew, beside its own bytes from memory.
async fn fresh(server: &Server, page: &Measured) -> Figures {
    let mut request = Request::get(&page.path);
    match page.login {
        Some(login) => request.cookie(&server.sign_in(login).await),
        None => request.always_new(),
    }
    measure(server, page.name, (&request, Aim::AtLeast(0.05))).await
}

/// The same public page while nothing changes, and for a browser that has it.
async fn kept(server: &Server) {
    let path = format!("/day?date={}", data::FULL_DAY);
    let mut request = Request::get(&path);
    measure(server, "day page, nothing changes", (&request, Aim::AtLeast(0.35))).await;
    request.header("Accept-Encoding", "gzip");
    measure(server, "day page, nothing changes, gzip", (&request, Aim::AtLeast(0.35))).await;
    let mut known = Request::get(&path);
    let tag = load::once(server.address, &known).await.header("etag").unwrap();
    known.header("If-None-Match", &tag);
    measure(server, "day page, not modified", (&known, Aim::AtLeast(0.8))).await;
}

/// What one measurement of the portal gave.
struct Figures {
    /// Seconds of CPU per request.
    cpu: f64,
}

async fn measure(server: &Server, name: &str, (request, aim): (&Request, Aim)) -> Figures {
    let answer = load::once(server.address, request).await;
    assert!(matches!(answer.status, 200 | 304), "{name}: {}", answer.status);
    let memory = baseline::Baseline::start(&answer);
    let bare = load::run(memory.address, request, (CLIENTS, SPELL)).await;
    let before = server.cpu();
    let ours = load::run(server.address, request, (CLIENTS, SPELL)).await;
    let cpu = (server.cpu() - before) / ours.answers as f64;
    drop(memory);
    let Load { rate, p99, .. } = ours;
    table::row(name, rate / bare.rate, (rate, bare.rate), aim);
    table::say(&format!(
        "    p99 {:.1} ms, {:.0} µs of CPU a request, {} bytes",
        p99 * 1e3,
        cpu * 1e6,
        answer.bytes
    ));
    Figures { cpu }
}

/// Fifty people sign in at once: passwords are hashed two at a time.
async fn sign_ins(server: &Server) {
    let mut most = 0.0_f64;
    let mut signing: Vec<_> = (0..50).map(|_| Box::pin(server.sign_in("member2@esik.test"))).collect();
    let mut watch = tokio::time::interval(Duration::from_millis(50));
    while !signing.is_empty() {
        tokio::select! {
            (_, index) = first_of(&mut signing) => drop(signing.swap_remove(index)),
            _ = watch.tick() => most = most.max(server.memory()),
        }
    }
    table::figure("memory, 50 sign-ins at once", (most, "MiB"), Aim::AtMost(200.0));
}

/// The first that is ready, and which it was.
async fn first_of<F: Future + Unpin>(futures: &mut [F]) -> (F::Output, usize) {
    std::future::poll_fn(|context| {
        for (index, future) in futures.iter_mut().enumerate() {
            if let std::task::Poll::Ready(done) = std::pin::Pin::new(future).poll(context) {
                return std::task::Poll::Ready((done, index));
            }
        }
        std::task::Poll::Pending
    })
    .await
}
