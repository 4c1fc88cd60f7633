//! How fast people are found: each search among many beside the same among a thousand.

use std::path::Path;
use std::time::Duration;

use esik::db::Db;
use esik::members::people::file_stale;

use crate::data;
use crate::load::{self, Request};
use crate::server::Server;
use crate::table::{self, Aim};

const SIZES: [i64; 3] = [1_000, 10_000, 100_000];
const SPELL: Duration = Duration::from_secs(1);

/// What is typed: one person of all; one in a hundred; everybody, a page of them; nobody.
const SEARCHES: [(&str, &str); 4] = [
    ("one person", "q=%D3%A9%D1%82%D0%B5%D0%B3%D0%B5%D0%BD0007"),
    ("a given name of one in a hundred", "q=%D0%B6%D0%B0%D0%BD17"),
    ("all, by name", "q="),
    ("nobody", "q=zzzz"),
];

/// Seconds of CPU of each search among so many.
async fn among(folder: &Path, size: i64) -> Vec<f64> {
    let file = folder.join(format!("{size}-people.db"));
    data::make(&file, 400).await;
    data::more_people(&file, size).await;
    let db = Db::open(&file).await.unwrap();
    let unfiled = "SELECT EXISTS (SELECT 1 FROM member WHERE sort_key = '')";
    loop {
        let mut work = db.writer.begin().await.unwrap();
        if !sqlx::query_scalar::<_, bool>(unfiled).fetch_one(&mut *work).await.unwrap() {
            break;
        }
        file_stale(&mut work).await.unwrap();
        work.commit().await.unwrap();
    }
    db.close().await;
    let server = Server::start(&file).await;
    let cookie = server.sign_in("admin@esik.test").await;
    let mut found = Vec::new();
    for (_, query) in SEARCHES {
        let mut request = Request::get(&format!("/people?{query}"));
        request.cookie(&cookie);
        assert_eq!(load::once(server.address, &request).await.status, 200);
        let before = server.program.cpu();
        let load = load::run(server.address, &request, (2, SPELL)).await;
        found.push((server.program.cpu() - before) / load.answers as f64);
    }
    found
}

pub async fn measure(folder: &Path) {
    let mut first: Vec<f64> = Vec::new();
    for size in SIZES {
        let cpu = among(folder, size).await;
        if first.is_empty() {
            first = cpu;
            continue;
        }
        table::say(&format!("\npeople found among {size}, CPU beside 1,000"));
        for (((name, _), many), few) in SEARCHES.iter().zip(cpu).zip(&first) {
            table::row(name, many / few, (many, *few), Aim::AtMost(2.0));
        }
    }
}
