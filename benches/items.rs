//! How fast items are found: each search among 10,000 and 100,000 of them beside the same among 1,000. `cargo bench --bench items`.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on says so by ending")]

use std::time::{Duration, Instant};

use esik::db::{self, Db};
use esik::equipment::items::finding::rules::{Asked, Column, words};
use esik::equipment::items::finding::store::search;
use esik::equipment::items::{NewItem, add};
use esik::equipment::rules::State;
use esik::ids::{CategoryId, MemberId};

const ROUNDS: usize = 101;
const MAKES: [&str; 4] = ["Lenovo", "HP", "Dell", "Acer"];

/// A register of so many, on its own.
async fn register(folder: &tempfile::TempDir, number: usize) -> Db {
    let file = folder.path().join("esik.db");
    db::migrate(&file).await.unwrap();
    let db = Db::open(&file).await.unwrap();
    let mut work = db.writer.begin().await.unwrap();
    sqlx::query(
        "INSERT INTO member (id, surname, given_name, email, language, state, created_at)
         VALUES (1, 'Жұмабаев', 'Ерлан', 'staff@esik.test', 'kk', 'active', 0)",
    )
    .execute(&mut *work)
    .await
    .unwrap();
    for (n, make) in (0..number).zip(MAKES.into_iter().cycle()) {
        let serial = format!("PF{n:06}");
        let new = NewItem {
            category: CategoryId(i64::try_from(n % 20 + 1).unwrap()),
            line: None,
            quantity: 1,
            make,
            model: "T480",
            serial: &serial,
            holds_data: false,
            grade: None,
            place: None,
            comes_with: "",
            note: "",
        };
        add(&mut work, &new, (MemberId(1), 0)).await.unwrap().unwrap();
    }
    work.commit().await.unwrap();
    db
}

fn asked(typed: &str) -> Asked {
    Asked {
        words: words(typed, &[]),
        holder: Vec::new(),
        state: None,
        category: None,
        place: None,
        overdue: false,
        now: "2026-11-23T09:00".to_owned(),
        first: Vec::new(),
        order: (Column::Tag, false),
    }
}

/// The medians of as many rounds, one search in each register after the other: what disturbs one disturbs all.
async fn times(registers: [&Db; 3], asked: &Asked) -> [Duration; 3] {
    let mut rounds = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        for (register, times) in registers.into_iter().zip(&mut rounds) {
            let mut reader = register.reader.get().await.unwrap();
            let began = Instant::now();
            search(&mut reader, asked, (50, 0)).await.unwrap();
            times.push(began.elapsed());
        }
    }
    rounds.map(|mut times| {
        times.sort();
        times.swap_remove(ROUNDS / 2)
    })
}

#[tokio::main]
async fn main() {
    let folders = [(), (), ()].map(|()| tempfile::tempdir().unwrap());
    let [few, many, most] = &folders;
    let (few, many, most) =
        (register(few, 1000).await, register(many, 10_000).await, register(most, 100_000).await);
    for (name, asked) in [
        ("all, by tag", asked("")),
        ("all, by make", Asked { order: (Column::Device, false), ..asked("") }),
        ("a serial number", asked("pf000512")),
        ("a make", asked("lenovo")),
        ("a make and a model", asked("t480 lenovo")),
        ("a state", Asked { state: Some(State::Received), ..asked("") }),
        ("nothing there", asked("nothing")),
    ] {
        let [small, large, largest] = times([&few, &many, &most], &asked).await;
        println!("{name}: {small:.1?} among 1,000");
        for (number, large) in [("10,000", large), ("100,000", largest)] {
            let ratio = large.as_secs_f64() / small.as_secs_f64();
            println!("    {large:.1?} among {number}, {ratio:.2} times as long");
        }
    }
}
