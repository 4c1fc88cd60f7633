//! The program itself: killed under load, told to stop, started twice.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

use crate::http;
use crate::smtp::MailServer;
use crate::support::PASSWORD;

const ESIK: &str = env!("CARGO_BIN_EXE_esik");

/// A running example portal; it ends with the test.
struct Demo {
    process: Child,
    address: SocketAddr,
}

impl Demo {
    /// Starts on any free port and reads the address it prints.
    fn start(database: &Path, more: &[&str]) -> Self {
        let mut process = command(database, more).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let printed = lines.next().unwrap().unwrap();
        let address = printed.rsplit("http://").next().unwrap().parse().unwrap();
        // Read on, or the program would wait for somebody who does.
        std::thread::spawn(move || lines.count());
        Self { process, address }
    }

    fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    async fn sign_in(&self, login: &str) -> String {
        let fields = [("login", login), ("password", PASSWORD)];
        let answer = http::post(self.address, &self.origin(), "/sign-in", "", &fields).await.unwrap();
        answer.session().unwrap_or_else(|| panic!("{login} did not get in: {}", answer.status))
    }

    fn kill(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Asks it to stop, as a service manager does.
    fn terminate(&self) {
        let pid = self.process.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn command(database: &Path, more: &[&str]) -> Command {
    let mut command = Command::new(ESIK);
    command.args(["demo", "--listen", "127.0.0.1:0", "--now", "2026-11-23T09:00", "--database"]);
    command.arg(database);
    command.arg("--mail-dir").arg(database.with_extension("mail"));
    command.args(more).env_remove("ESIK_DATABASE").stderr(Stdio::inherit());
    command
}

fn check(database: &Path) -> Output {
    Command::new(ESIK).args(["check", "--database"]).arg(database).output().unwrap()
}

fn assert_sound(database: &Path) {
    let output = check(database);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

fn fresh() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("demo.db");
    (folder, database)
}

/// Books without a rest until the portal is gone; returns what was acknowledged.
fn busy(demo: &Demo, cookie: String, number: usize, booked: Arc<AtomicUsize>) -> JoinHandle<Vec<String>> {
    let (address, origin) = (demo.address, demo.origin());
    tokio::spawn(async move {
        let mut acknowledged = Vec::new();
        for step in 0.. {
            let resource =
                ["chess", "piano", "draughts", "dombra", "guitar", "togyzkumalak"][(step + number) % 6];
            let (day, hour) = (24 + step / 7 % 7, 9 + (step + number) % 7);
            let key = format!("key-of-{number}-{step}-{address}").replace(['.', ':'], "-");
            let (date, start) = (format!("2026-11-{day}"), format!("{hour:02}:00"));
            let fields = [
                ("key", key.as_str()),
                ("resource", resource),
                ("date", &date),
                ("start", &start),
                ("duration", "60"),
                ("people", "1"),
            ];
            let Ok(answer) = http::post(address, &origin, "/bookings", &cookie, &fields).await else { break };
            assert!(answer.status < 500, "{}", answer.body);
            if answer.status == 303 {
                acknowledged.push(answer.header("location").split('?').next().unwrap().to_owned());
                booked.fetch_add(1, Ordering::Relaxed);
            }
        }
        acknowledged
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nothing_that_was_acknowledged_is_lost_when_the_program_is_killed() {
    let (_folder, database) = fresh();
    let mut kept: Vec<(usize, String)> = Vec::new();
    let logins = ["member@esik.test", "member2@esik.test", "staff@esik.test", "admin@esik.test"];
    let mut cookies = Vec::new();
    for cycle in 0..3 {
        let demo = Demo::start(&database, if cycle == 0 { &[] } else { &["--keep"] });
        if cycle == 0 {
            for login in logins {
                cookies.push(demo.sign_in(login).await);
            }
        }
        for (number, booking) in &kept {
            let answer = http::get(demo.address, booking, &cookies[*number]).await.unwrap();
            assert_eq!(answer.status, 200, "{booking} was acknowledged");
        }
        let booked = Arc::new(AtomicUsize::new(0));
        let clients: Vec<_> = cookies
            .iter()
            .enumerate()
            .map(|(number, cookie)| busy(&demo, cookie.clone(), number, Arc::clone(&booked)))
            .collect();
        let began = Instant::now();
        while booked.load(Ordering::Relaxed) < 5 && began.elapsed() < Duration::from_secs(20) {
            tokio::time::sleep(Duration::from_millis(37)).await;
        }
        demo.kill();
        for (number, client) in clients.into_iter().enumerate() {
            kept.extend(client.await.unwrap().into_iter().map(|booking| (number, booking)));
        }
        assert_sound(&database);
    }
    println!("{} bookings were acknowledged and kept", kept.len());
    assert!(kept.len() >= 15, "too little was booked to show anything: {}", kept.len());
    let demo = Demo::start(&database, &["--keep"]);
    for (number, booking) in &kept {
        let answer = http::get(demo.address, booking, &cookies[*number]).await.unwrap();
        assert_eq!(answer.status, 200, "{booking} was acknowledged");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_under_way_is_finished_before_the_program_stops() {
    let (_folder, database) = fresh();
    let mut demo = Demo::start(&database, &[]);
    let cookie = demo.sign_in("member@esik.test").await;
    let body = "theme=dark";
    let head = http::head_of(demo.address, &demo.origin(), "/display", &cookie, body.len());
    let mut stream = TcpStream::connect(demo.address).await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&body.as_bytes()[..4]).await.unwrap();
    // The head has arrived once another request has been answered.
    http::get(demo.address, "/healthz", "").await.unwrap();
    demo.terminate();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(TcpStream::connect(demo.address).await.is_err(), "nobody new is let in");
    stream.write_all(&body.as_bytes()[4..]).await.unwrap();
    assert_eq!(http::read(&mut stream).await.unwrap().status, 303);
    let began = Instant::now();
    let ended = loop {
        match demo.process.try_wait().unwrap() {
            Some(status) => break status,
            None if began.elapsed() > Duration::from_secs(20) => panic!("it does not stop"),
            None => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    };
    assert!(ended.success(), "{ended}");
    assert!(std::fs::read(database.with_extension("db.lock")).unwrap().is_empty(), "a clean end is noted");
    assert_sound(&database);
}

#[test]
fn a_second_program_on_the_same_file_is_refused() {
    let (_folder, database) = fresh();
    let _first = Demo::start(&database, &[]);
    let mut second =
        command(&database, &["--keep"]).stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    assert!(!second.wait().unwrap().success());
    let mut said = String::new();
    second.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert!(said.contains("another esik already uses"), "{said}");
    assert_sound(&database);
}

#[test]
fn a_check_says_what_is_wrong_and_fails() {
    let (_folder, database) = fresh();
    let demo = Demo::start(&database, &[]);
    demo.kill();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        use sqlx::Connection;
        let mut connection =
            esik::db::Connection::connect(&format!("sqlite://{}", database.display())).await.unwrap();
        sqlx::raw_sql("DROP TRIGGER hold_fits").execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    });
    let output = check(&database);
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).contains("schema"), "{output:?}");
    assert!(!check(&database.with_extension("gone")).status.success());
}

/// Every letter of the database that is to be sent, by the id it will have.
async fn letter_ids(database: &Path) -> Vec<String> {
    use sqlx::{Connection, Row};
    let mut connection =
        esik::db::Connection::connect(&format!("sqlite://{}", database.display())).await.unwrap();
    let query = "SELECT delivery.id || '.' || created_at || '@127.0.0.1' FROM delivery
                 JOIN message ON message.id = message_id WHERE way = 'email'";
    let rows = sqlx::query(query).fetch_all(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

async fn until(server: &MailServer, letters: usize) {
    let began = Instant::now();
    while server.count() < letters {
        assert!(began.elapsed() < Duration::from_mins(1), "{} of {letters} letters came", server.count());
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Killed once with everything waiting and once with letters under way.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_letter_is_lost_when_the_program_is_killed_and_none_comes_a_third_time() {
    let (_folder, database) = fresh();
    let server = MailServer::start().await;
    server.pause(Duration::from_millis(20));
    let options = server.options();
    let options: Vec<_> = options.iter().map(String::as_str).chain(["--keep"]).collect();
    let demo = Demo::start(&database, &options);
    let cookie = demo.sign_in("member@esik.test").await;
    let booked = Arc::new(AtomicUsize::new(0));
    let client = busy(&demo, cookie, 0, Arc::clone(&booked));
    while booked.load(Ordering::Relaxed) < 12 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    demo.kill();
    client.await.unwrap();
    let ids = letter_ids(&database).await;
    assert!(ids.len() >= 12, "{}", ids.len());
    let before = server.count();
    let demo = Demo::start(&database, &options);
    until(&server, before + 5).await;
    demo.kill();
    assert!(server.count() < ids.len(), "letters were under way");
    let demo = Demo::start(&database, &options);
    let began = Instant::now();
    let mut came = BTreeMap::new();
    while came.len() < ids.len() {
        assert!(began.elapsed() < Duration::from_mins(1), "{} of {} letters came", came.len(), ids.len());
        tokio::time::sleep(Duration::from_millis(50)).await;
        came = BTreeMap::new();
        for letter in server.letters() {
            let parsed = mail_parser::MessageParser::default().parse(&letter.bytes).unwrap();
            *came.entry(parsed.message_id().unwrap().to_owned()).or_insert(0) += 1;
        }
    }
    // What was taken twice is known by its id.
    tokio::time::sleep(Duration::from_millis(300)).await;
    demo.kill();
    assert!(ids.iter().all(|id| came.contains_key(id)), "{came:?}");
    assert!(came.values().all(|times| *times <= 2), "{came:?}");
    assert_eq!(came.len(), ids.len());
    assert_sound(&database);
}
