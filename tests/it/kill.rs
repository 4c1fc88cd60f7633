//! The program itself: told to stop, started twice, killed with letters under way.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::http;
use crate::running::{Demo, ESIK, assert_sound, busy, complaint, demo, fresh};
use crate::smtp::MailServer;

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
    let mut second = demo(Command::new(ESIK), &database);
    let mut second = second.arg("--keep").stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    assert!(!second.wait().unwrap().success());
    let said = complaint(&mut second);
    assert!(said.contains("another esik already uses"), "{said}");
    assert_sound(&database);
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
    let client = busy(&demo, cookie, (0, 0), Arc::clone(&booked));
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
