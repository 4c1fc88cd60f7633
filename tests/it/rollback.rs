//! An upgrade that is taken back: the earlier program meets what the later one wrote.

use std::fs;
use std::process::Command;

use crate::backups::{ask, change, esik};
use crate::http;
use crate::running::{ESIK, said};
use crate::serving::{Serving, refusal};

const BASE: [(&str, &str); 1] = [("ESIK_BASE_URL", "http://127.0.0.1:8080")];

#[tokio::test]
async fn an_earlier_program_refuses_what_a_later_one_wrote_and_says_how_to_go_back() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    Serving::start(folder.path(), &BASE).stop();
    let database = at("data/esik.db");
    change(&database, "INSERT INTO journal (at, action) VALUES (unixepoch(), 'signed_in')").await;
    for old in fs::read_dir(at("data/backups")).unwrap().map(|entry| entry.unwrap().path()) {
        if old.extension().is_some_and(|ending| ending == "db") {
            fs::remove_file(old).unwrap();
        }
    }
    let none = "in data/backups there is no backup that this one can read";
    let backed_up = async |name: &str| {
        let path = format!("backups/{name}");
        let output = esik(&["backup", &path], &database);
        assert!(output.status.success(), "{}", said(&output));
    };
    // As an upgrade does it, and an hour after it.
    let before = "esik-2026-11-20T04-00-00Z-before-migration.db";
    backed_up(before).await;
    change(
        &database,
        "CREATE TABLE of_later (id INTEGER);
         INSERT INTO _sqlx_migrations VALUES (9999, 'later', '2030-01-01', TRUE, x'00', 1)",
    )
    .await;
    backed_up("esik-2026-11-20T05-00-00Z.db").await;

    let told = refusal(folder.path(), &BASE);
    assert!(told.contains("data/esik.db was written by a newer Esik than this one"), "{told}");
    assert!(told.contains("written after 2026-11-20 04:00 UTC"), "{told}");
    assert_eq!(ask(&database, "SELECT count(*) FROM _sqlx_migrations WHERE version = 9999").await, "1");

    let typed = told.trim().split("UTC: esik ").nth(1).unwrap();
    let words: Vec<_> = typed.split(' ').take(3).collect();
    assert_eq!(words, ["restore", &format!("data/backups/{before}"), "--replace"]);
    let output = Command::new(ESIK).args(&words).current_dir(folder.path()).env_clear().output().unwrap();
    assert!(output.status.success(), "{}", said(&output));

    let portal = Serving::start(folder.path(), &BASE);
    assert_eq!(http::get(portal.address, "/readyz", "").await.unwrap().status, 200);
    portal.stop();
    let kept = ask(&database, "SELECT count(*) FROM journal WHERE action = 'signed_in'").await;
    assert_eq!(kept, "1", "what stood there before the upgrade is back");

    change(&database, "INSERT INTO _sqlx_migrations VALUES (9999, 'later', '2030-01-01', TRUE, x'00', 1)")
        .await;
    fs::remove_dir_all(at("data/backups")).unwrap();
    let told = refusal(folder.path(), &BASE);
    assert!(told.contains(none), "{told}");
    let told = said(&esik(&["member", "add", "--email", "a@esik.test"], &database));
    assert!(!told.contains("can sign in"), "{told}");
}
