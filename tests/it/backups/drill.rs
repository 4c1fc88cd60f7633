//! The whole way with the real program: a day of work, a backup, more work, an erasure, and the backup brought back.

use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use esik::clock::Clock;
use esik::db::Connection;
use esik::members::password::Passwords;
use sqlx::{Connection as _, Row};
use time::Date;

use super::{ask, change, esik, text};
use crate::http;
use crate::running::{Demo, ESIK, Serve, said};
use crate::smtp::MailServer;
use crate::support::PASSWORD;

const MARK: &str = "Zx7mark";

/// Somebody signed in at a portal.
struct Visitor {
    address: SocketAddr,
    cookie: String,
}

impl Visitor {
    async fn signed_in(address: SocketAddr, login: &str) -> Self {
        let fields = [("login", login), ("password", PASSWORD)];
        let answer = http::post(address, &origin(address), "/sign-in", "", &fields).await.unwrap();
        let cookie = answer.session().unwrap_or_else(|| panic!("{login}: {}", answer.status));
        Self { address, cookie }
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> http::Answer {
        http::post(self.address, &origin(self.address), path, &self.cookie, fields).await.unwrap()
    }

    /// Books what is free; the addresses of so many bookings that were acknowledged.
    async fn book(&self, many: usize, from: Date) -> Vec<String> {
        let mut acknowledged = Vec::new();
        for step in 0_u8..60 {
            let day = from + time::Duration::days(i64::from(2 + step / 6));
            let (key, date, start) = (
                format!("drill-{}-{step}-{many}", self.address.port()),
                day.to_string(),
                format!("{:02}:00", 10 + step % 6),
            );
            let resource = ["chess", "piano", "draughts"][usize::from(step % 3)];
            let fields = [
                ("key", key.as_str()),
                ("resource", resource),
                ("date", &date),
                ("start", &start),
                ("duration", "60"),
                ("people", "1"),
            ];
            let answer = self.post("/bookings", &fields).await;
            if answer.status == 303 {
                acknowledged.push(answer.header("location").split('?').next().unwrap().to_owned());
                if acknowledged.len() == many {
                    break;
                }
            }
        }
        assert_eq!(acknowledged.len(), many, "{acknowledged:?}");
        acknowledged
    }
}

fn origin(address: SocketAddr) -> String {
    format!("http://{address}")
}

fn here(port: u16) -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], port))
}

/// The example centre, with a member whom nothing else is called like, a consent of another, and a certificate to come.
async fn example(database: &Path) -> Date {
    let now = Clock::running("Asia/Aqtobe").unwrap().now();
    esik::cli::demo::make(database, now, &Passwords::default()).await.unwrap();
    change(
        database,
        "INSERT INTO member (surname, given_name, email, language, state, created_at, password_hash)
         SELECT 'Zx7mark', 'Айман', 'zx7@esik.test', 'kk', 'active', unixepoch(), password_hash FROM member
             WHERE email = 'member@esik.test';
         INSERT INTO consent (id, member_id, kind, version, language, text, purposes, data, period, third_parties,
             method, at, by_member)
         SELECT 9001, id, 'access_needs', 1, 'kk', 'x', 'x', 'x', 'x', 'x', 'portal', 1, id FROM member
             WHERE email = 'member2@esik.test';
         DELETE FROM access_needs WHERE member_id = (SELECT id FROM member WHERE email = 'member2@esik.test');
         INSERT INTO access_needs (member_id, consent_id, saved_at, last_used_at)
         SELECT id, 9001, unixepoch(), unixepoch() FROM member WHERE email = 'member2@esik.test';
         INSERT INTO access_need SELECT id, 'ramp', 'Zx8wish' FROM member WHERE email = 'member2@esik.test'",
    )
    .await;
    now.civil.date()
}

/// A certificate under the next number of this year; what it says matters to nobody here.
const ISSUE: &str = "INSERT INTO certificate (donation_id, year, number, issued_on, issued_by, issued_at, content)
    SELECT donation.id, strftime('%Y', 'now'),
        coalesce((SELECT number FROM certificate_highest WHERE year = CAST(strftime('%Y', 'now') AS INTEGER)), 0) + 1,
        date('now'), 1, unixepoch(), coalesce((SELECT content FROM certificate LIMIT 1), '{}')
    FROM donation WHERE received_on IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM certificate WHERE donation_id = donation.id AND voided_at IS NULL) LIMIT 1";
const HIGHEST: &str = "SELECT coalesce(max(number), 0) FROM certificate_highest
    WHERE year = CAST(strftime('%Y', 'now') AS INTEGER)";

fn found(file: &Path, word: &str) -> usize {
    let all = ["", "-wal"].map(|ending| fs::read(format!("{}{ending}", file.display())).unwrap_or_default());
    all.iter().map(|bytes| bytes.windows(word.len()).filter(|part| *part == word.as_bytes()).count()).sum()
}

async fn try_change(file: &Path, statement: &'static str) -> Result<(), String> {
    let mut connection = Connection::connect(&format!("sqlite://{}", file.display())).await.unwrap();
    let done = sqlx::raw_sql(statement).execute(&mut connection).await;
    connection.close().await.unwrap();
    done.map(|_| ()).map_err(|error| error.to_string())
}

async fn held(file: &Path) -> String {
    ask(
        file,
        "SELECT count(*) FROM delivery WHERE way = 'email' AND state = 'waiting'
             AND id <= (SELECT last_delivery FROM restoration)",
    )
    .await
}

/// The same file served as an example, whose administrators need no second step.
fn example_of(database: &Path, options: &[String]) -> Demo {
    let mut command = Command::new(ESIK);
    command.args(["demo", "--keep", "--listen", "127.0.0.1:0", "--database"]).arg(database).args(options);
    Demo::run(command.env_clear().current_dir(database.parent().unwrap()))
}

/// Nobody listens there: letters wait.
const NO_MAIL: [&str; 6] = ["--smtp-host", "127.0.0.1", "--smtp-port", "9", "--smtp-tls", "none"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_backup_is_brought_back_what_was_promised_holds() {
    let folder = tempfile::tempdir().unwrap();
    let (database, backup) = (folder.path().join("esik.db"), folder.path().join("of-noon.db"));
    let today = example(&database).await;
    let mut portal = Serve::start(&database, &NO_MAIL);
    assert!(portal.wait());
    let member = Visitor::signed_in(here(portal.port), "zx7@esik.test").await;
    let other = Visitor::signed_in(here(portal.port), "member2@esik.test").await;
    let kept = [member.book(2, today).await, other.book(2, today).await].concat();
    let output = esik(&["backup", text(&backup)], &database);
    assert!(output.status.success(), "{}", said(&output));
    print!("{}", said(&output));
    assert!(found(&backup, MARK) > 0 && found(&backup, "Zx8wish") > 0, "the marks are found where they are");

    let later = other.book(1, today + time::Duration::days(12)).await;
    change(&database, ISSUE).await;
    change(&database, ISSUE).await;
    let highest: i64 = ask(&database, HIGHEST).await.parse().unwrap();
    assert_eq!(ask(&backup, HIGHEST).await.parse::<i64>().unwrap() + 2, highest);
    let withdrawn = other.post("/account/access-needs/withdrawal", &[]).await;
    assert_eq!(withdrawn.status, 303, "{}", withdrawn.body);
    let erased = member.post("/account/erasure", &[("sure", "on"), ("password", PASSWORD)]).await;
    assert_eq!((erased.status, erased.header("location")), (303, "/privacy?notice=erased"));
    let noted = fs::read_to_string(folder.path().join("backups/esik-lasting.txt")).unwrap();
    assert!(!noted.contains("esik.test") && !noted.contains(MARK), "{noted}");
    let refused = esik(&["restore", text(&backup), "--replace"], &database);
    assert!(said(&refused).contains("another esik already uses"), "{}", said(&refused));
    portal.stop();

    let began = Instant::now();
    let output = esik(&["restore", text(&backup), "--replace"], &database);
    let took = began.elapsed();
    assert!(output.status.success(), "{}", said(&output));
    println!(
        "{}restored in {:.2} s, {} bytes",
        said(&output),
        took.as_secs_f64(),
        fs::metadata(&database).unwrap().len()
    );
    assert!(took < Duration::from_mins(1));
    for booking in &kept {
        let id = booking.rsplit('/').next().unwrap();
        assert_eq!(
            count(&database, "SELECT count(*) FROM booking WHERE id = $1", id).await,
            1,
            "{booking} was acknowledged"
        );
    }
    let id = later[0].rsplit('/').next().unwrap();
    assert_eq!(
        count(&database, "SELECT count(*) FROM booking WHERE id = $1", id).await,
        0,
        "it came after the backup"
    );
    assert_eq!(found(&database, MARK), 0, "whoever was erased is erased");
    assert_eq!(found(&database, "Zx8wish"), 0, "what was withdrawn is withdrawn");
    assert_eq!(ask(&database, "SELECT count(*) FROM session WHERE ended_at IS NULL").await, "0");
    assert_eq!(ask(&database, "SELECT count(*) FROM journal WHERE action = 'database_restored'").await, "1");
    numbers_are_given_once(&database, highest).await;
    letters_wait_for_a_decision(&database, &other).await;
}

async fn count(file: &Path, query: &'static str, id: &str) -> i64 {
    let mut connection = Connection::connect(&format!("sqlite://{}", file.display())).await.unwrap();
    let row = sqlx::query(query).bind(id.parse::<i64>().unwrap()).fetch_one(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    row.get(0)
}

async fn numbers_are_given_once(database: &Path, highest: i64) {
    let again = "INSERT INTO certificate (donation_id, year, number, issued_on, issued_by, issued_at, content)
        SELECT donation.id, strftime('%Y', 'now'), (SELECT max(first_number) FROM certificate_gap), date('now'), 1, 1, '{}'
        FROM donation WHERE received_on IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM certificate WHERE donation_id = donation.id AND voided_at IS NULL) LIMIT 1";
    let refused = try_change(database, again).await.unwrap_err();
    assert!(refused.contains("certificate_number_next"), "{refused}");
    change(database, ISSUE).await;
    assert_eq!(ask(database, HIGHEST).await, (highest + 1).to_string());
}

async fn letters_wait_for_a_decision(database: &Path, other: &Visitor) {
    let waiting = held(database).await;
    assert_ne!(waiting, "0", "letters had waited in the backup");
    let server = MailServer::start().await;
    let options = server.options();
    let words: Vec<&str> = options.iter().map(String::as_str).collect();
    let mut portal = Serve::start(database, &words);
    assert!(portal.wait());
    let page = http::get(here(portal.port), "/bookings", &other.cookie).await.unwrap();
    assert_eq!(page.status, 303, "the sign-in has ended");
    tokio::time::sleep(Duration::from_secs(2)).await;
    portal.stop();
    assert_eq!(held(database).await, waiting, "none has left");
    let before = server.count();
    let example = example_of(database, &options);
    let admin = Visitor::signed_in(example.address, "admin@esik.test").await;
    assert_eq!(admin.post("/admin/held-letters", &[]).await.status, 422);
    assert_eq!(admin.post("/admin/held-letters", &[("leave", "all")]).await.status, 303);
    let began = Instant::now();
    while held(database).await != "0" {
        assert!(began.elapsed() < Duration::from_mins(1), "the letters do not leave");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    println!("{waiting} letters were held and then sent, {} in all", server.count());
    assert!(server.count() > before);
    let mut ids = BTreeMap::new();
    for letter in server.letters() {
        let parsed = mail_parser::MessageParser::default().parse(&letter.bytes).unwrap();
        *ids.entry(parsed.message_id().unwrap().to_owned()).or_insert(0) += 1;
    }
    assert!(ids.values().all(|times| *times == 1), "{ids:?}");
}
