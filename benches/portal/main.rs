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
mod turns;

use std::path::Path;
use std::time::Duration;

use baseline::Baseline;
use load::Request;
use server::Server;
use table::Aim;
use turns::Side;

/// Of one measurement.
const SPELL: Duration = Duration::from_secs(3);
/// Of the load after which memory is looked at.
const LOAD: Duration = Duration::from_mins(1);
/// So long after its start the program has nothing left to do.
const SETTLED: Duration = Duration::from_secs(3);
const CLIENTS: usize = 8;
/// Bookings beside which many are measured.
const FEW: i64 = 10_000;

/// A page that is measured, and who opens it.
struct Measured {
    name: &'static str,
    path: String,
    /// The e-mail address of whoever opens it; nobody: a visitor.
    login: Option<&'static str>,
}

impl Measured {
    /// As its reader asks for it; visitors in a way that no answer can have been kept.
    async fn asked_of<'a>(&self, server: &'a Server) -> Side<'a> {
        let mut request = Request::get(&self.path);
        match self.login {
            Some(login) => request.cookie(&server.sign_in(login).await),
            None => request.always_new(),
        }
        Side::new(server, request)
    }
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
    let sizes: &[i64] = if quick { &[FEW, 200_000] } else { &[FEW, 200_000, 1_000_000] };
    let folder = tempfile::tempdir().unwrap();
    let few = folder.path().join("few.db");
    data::make(&few, FEW).await;
    for size in sizes {
        let file = folder.path().join(format!("{size}.db"));
        data::make(&file, *size).await;
        let server = Server::start(&file).await;
        table::say(&format!("\n{size} bookings"));
        let ready = server.ready_after.as_secs_f64() * 1e3;
        table::figure("from the start to the first answer", (ready, "ms"), Aim::AtMost(1000.0));
        tokio::time::sleep(SETTLED).await;
        table::figure("memory, idle", (server.memory(), "MiB"), Aim::AtMost(40.0));
        all_fresh(&server, (*size > FEW).then_some(few.as_path())).await;
        if *size == FEW {
            kept(&server).await;
        }
        booking::measure(&server, &file, folder.path()).await;
        let mut page = Request::get(&format!("/day?date={}", data::FULL_DAY));
        page.always_new();
        load::run(server.address, &page, (CLIENTS, if quick { SPELL } else { LOAD })).await;
        table::figure("memory, after the load", (server.memory(), "MiB"), Aim::AtMost(120.0));
        if *size == FEW {
            sign_ins(&server).await;
        }
    }
    people::measure(folder.path()).await;
}

/// Every page rendered anew for each request, beside its own bytes from memory and beside the portal with few bookings.
async fn all_fresh(server: &Server, few: Option<&Path>) {
    // It runs no longer than it is needed: what two of the program share is counted to each by half.
    let few = match few {
        Some(file) => Some(Server::start(file).await),
        None => None,
    };
    for page in pages() {
        let mut sides = vec![page.asked_of(server).await];
        if let Some(few) = &few {
            sides.push(page.asked_of(few).await);
        }
        let cpu = measure(page.name, sides, Aim::AtLeast(0.05)).await;
        if let [ours, few] = cpu[..] {
            table::row("  CPU, beside 10,000 bookings", ours / few, (ours, few), Aim::AtMost(1.15));
        }
    }
}

/// The same public page while nothing changes, and for a browser that has it.
async fn kept(server: &Server) {
    let path = format!("/day?date={}", data::FULL_DAY);
    let mut request = Request::get(&path);
    let asked = |request: &Request| vec![Side::new(server, request.clone())];
    measure("day page, nothing changes", asked(&request), Aim::AtLeast(0.35)).await;
    request.header("Accept-Encoding", "gzip");
    measure("day page, nothing changes, gzip", asked(&request), Aim::AtLeast(0.35)).await;
    let mut known = Request::get(&path);
    let tag = load::once(server.address, &known).await.header("etag").unwrap();
    known.header("If-None-Match", &tag);
    measure("day page, not modified", asked(&known), Aim::AtLeast(0.8)).await;
}

/// The first of the sides beside its own bytes from memory; seconds of CPU a request of every side.
async fn measure(name: &str, sides: Vec<Side<'_>>, aim: Aim) -> Vec<f64> {
    let asked = sides.first().unwrap();
    let answer = load::once(asked.address, &asked.request).await;
    assert!(matches!(answer.status, 200 | 304), "{name}: {}", answer.status);
    let memory = Baseline::start(&answer);
    let bare = Side { program: &memory.program, address: memory.address, request: asked.request.clone() };
    let found = turns::measure(&std::iter::once(bare).chain(sides).collect::<Vec<_>>()).await;
    let [bare, ours, ..] = &found[..] else { unreachable!("both were measured") };
    table::row(name, ours.rate / bare.rate, (ours.rate, bare.rate), aim);
    let (p99, cpu) = (ours.p99 * 1e3, ours.cpu * 1e6);
    table::say(&format!("    p99 {p99:.1} ms, {cpu:.0} µs of CPU a request, {} bytes", answer.bytes));
    found.iter().skip(1).map(|side| side.cpu).collect()
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
