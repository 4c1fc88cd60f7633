//! What the engine itself can store here a second, each in a transaction of its own and as durable as ours.

use std::path::Path;
use std::time::Instant;

use rusqlite::{Connection, params};

use crate::SPELL;
use crate::booking::{ALONE, half_hour, half_hours};

/// The same bookings as through the form, by one connection: the row of each with what the database's laws make of it,
/// without its history and its messages.
pub fn of_bookings(file: &Path, folder: &Path) -> f64 {
    let copy = folder.join("same.db");
    Connection::open(file).unwrap().execute("VACUUM INTO ?1", [copy.to_str()]).unwrap();
    let db = as_ours(&copy);
    let library: i64 =
        db.query_row("SELECT id FROM resource WHERE slug = 'library'", [], |row| row.get(0)).unwrap();
    let mut members = db.prepare("SELECT id FROM member WHERE email LIKE 'writer%' ORDER BY id").unwrap();
    let members: Vec<i64> = members.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut insert = db
        .prepare(
            "INSERT INTO booking (resource_id, member_id, starts, ends, held_from, held_until, units, people,
                wheelchair_places, assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash)
             VALUES (?1, ?2, ?3, ?4, ?3, ?4, 1, 1, 0, 0, '', 'requested', ?3, ?2, 0, ?5, zeroblob(32))",
        )
        .unwrap();
    let slots =
        members.iter().take(ALONE.len()).flat_map(|member| (0..half_hours()).map(move |slot| (member, slot)));
    let began = Instant::now();
    let mut rows = 0.0;
    for (member, slot) in slots.take_while(|_| began.elapsed() < SPELL) {
        let Some((date, from, until)) = half_hour(slot) else { break };
        let (from, until) = (format!("{date}T{from}"), format!("{date}T{until}"));
        db.execute_batch("BEGIN IMMEDIATE").unwrap();
        insert.execute(params![library, member, from, until, format!("same-{slot}")]).unwrap();
        db.execute_batch("COMMIT").unwrap();
        rows += 1.0;
    }
    let rate = rows / began.elapsed().as_secs_f64();
    drop(insert);
    std::fs::remove_file(copy).unwrap();
    rate
}

/// One bare row of a table with neither index nor law.
pub fn of_bare_rows(folder: &Path) -> f64 {
    let db = as_ours(&folder.join("bare.db"));
    db.execute_batch(
        "CREATE TABLE IF NOT EXISTS booking (id INTEGER PRIMARY KEY, resource_id INTEGER, member_id INTEGER,
            starts TEXT, ends TEXT, purpose TEXT)",
    )
    .unwrap();
    let mut insert = db
        .prepare(
            "INSERT INTO booking (resource_id, member_id, starts, ends, purpose)
            VALUES (1, 1, '2026-12-22T10:00', '2026-12-22T11:00', 'Оқу')",
        )
        .unwrap();
    let began = Instant::now();
    let mut rows = 0.0;
    while began.elapsed() < SPELL {
        insert.execute([]).unwrap();
        rows += 1.0;
    }
    rows / began.elapsed().as_secs_f64()
}

/// A connection that keeps what it is given as the portal's does.
fn as_ours(file: &Path) -> Connection {
    let db = Connection::open(file).unwrap();
    db.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
        PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4000; PRAGMA wal_autocheckpoint = 4000;
        PRAGMA cell_size_check = ON",
    )
    .unwrap();
    db
}
