//! The map of the data, and what a person takes along.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Stdio};

use esik::privacy::breach::list;
use esik::privacy::map::{Export, tables};
use serde_json::Value;
use sqlx::Row;

use crate::roles;
use crate::support::{PASSWORD, Page, Person, Site};

async fn pairs(site: &Site, query: &'static str) -> BTreeSet<(String, String)> {
    let mut db = site.db().reader.get().await.unwrap();
    let rows = sqlx::query(query).fetch_all(&mut *db).await.unwrap();
    rows.iter().map(|row| (row.get(0), row.get(1))).collect()
}

const COLUMNS: &str = "SELECT it.name, col.name FROM sqlite_schema AS it, pragma_table_xinfo(it.name) AS col
    WHERE it.type = 'table' AND it.name NOT LIKE 'sqlite_%' AND it.name <> '_sqlx_migrations'";

const WHOM: &str =
    "SELECT it.name, fk.\"from\" FROM sqlite_schema AS it, pragma_foreign_key_list(it.name) AS fk
    WHERE it.type = 'table' AND fk.\"table\" = 'member'";

async fn export(person: &Person, format: &str) -> Page {
    person.post("/account/export", &[("format", format), ("password", PASSWORD)]).await
}

#[tokio::test]
async fn every_column_of_the_database_is_on_the_map() {
    let site = Site::new().await;
    let mapped: BTreeSet<_> = tables()
        .iter()
        .flat_map(|table| table.columns.iter().map(|column| (table.name.clone(), column.name.clone())))
        .collect();
    let found = pairs(&site, COLUMNS).await;
    let missing: Vec<_> = found.difference(&mapped).collect();
    let gone: Vec<_> = mapped.difference(&found).collect();
    assert!(missing.is_empty() && gone.is_empty(), "not mapped: {missing:?}, mapped in vain: {gone:?}");
}

#[tokio::test]
async fn the_map_says_of_every_reference_to_a_person_what_it_is() {
    let site = Site::new().await;
    let known: BTreeMap<_, _> = tables()
        .iter()
        .flat_map(|table| table.columns.iter().map(|column| ((&*table.name, &*column.name), column)))
        .collect();
    for (table, column) in pairs(&site, WHOM).await {
        let mapped = known[&(&*table, &*column)];
        let is_said = matches!(mapped.export, Export::Whose | Export::Act) || mapped.unit == "person";
        assert!(is_said, "{table}.{column} names a person");
    }
}

#[tokio::test]
async fn a_person_takes_along_every_row_and_column_that_is_theirs() {
    let site = roles::site().await;
    let person = site.member().await;
    site.sql(
        "INSERT INTO booking_draft VALUES (1, 1, 'k', 'purpose=chess', 1);
              INSERT INTO mail_refusal VALUES (1, 'member@esik.test', 1)",
    )
    .await;
    let file = export(&person, "json").await;
    assert_eq!((file.status(), file.header("content-type")), (200, "application/json"));
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"esik-2026-11-23.json\"");
    let all: Value = serde_json::from_str(&file.body).unwrap();
    let mut filled = 0;
    for table in tables() {
        let Some(owner) = table.owner() else { continue };
        let rows =
            all["tables"][&table.name].as_array().unwrap_or_else(|| panic!("{} is missing", table.name));
        if owner.export == Export::Whose {
            // What is handed over is journalled after it was read.
            let later = if table.name == "journal" { "AND action <> 'data_exported'" } else { "" };
            let query = format!("SELECT count(*) FROM {} WHERE {} = 1 {later}", table.name, owner.name);
            assert_eq!(rows.len(), usize::try_from(site.number(&query).await).unwrap(), "{}", table.name);
        }
        filled += usize::from(!rows.is_empty());
        for row in rows {
            let found: BTreeSet<_> = row.as_object().unwrap().keys().map(String::as_str).collect();
            let wanted = table
                .columns
                .iter()
                .filter(|column| column.export == Export::Yes || matches!(column.export, Export::Of(_)));
            assert_eq!(found, wanted.map(|column| column.name.as_str()).collect(), "{}", table.name);
        }
    }
    assert!(filled > 9, "only {filled} tables hold anything of this person");
    assert!(!file.body.contains("$argon2"), "no password leaves, not even as a hash");
}

#[tokio::test]
async fn what_is_taken_along_is_ones_own_alone() {
    let site = roles::site().await;
    // Helpers are named to whom they help, and nobody else is.
    site.sql("DELETE FROM helper_grant; DELETE FROM helper_offer").await;
    let file = export(&site.member().await, "json").await;
    for words in ["Дәулет", "member2@esik.test", "+77771234568"] {
        assert!(!file.body.contains(words), "{words}");
    }
    let other = export(&site.other_member().await, "json").await;
    assert!(other.body.contains("Дәулет") && !other.body.contains("member@esik.test"));
}

#[tokio::test]
async fn the_file_can_be_read_by_a_person() {
    let site = roles::site().await;
    let person = site.member().await;
    for (language, words) in [
        ("kk", ["Портал сіз туралы не сақтайды", "Брондаулар", "Кітапхана", "тілегім 7431"]),
        ("ru", ["Что портал хранит о вас", "Бронирования", "Библиотека", "тілегім 7431"]),
        ("en", ["What the portal keeps about you", "Bookings", "Library", "Monday, 23 November 2026"]),
    ] {
        person.reads(language).await;
        let file = export(&person, "html").await;
        assert_eq!(file.status(), 200);
        assert_eq!(file.attribute("html", "lang"), language);
        for words in words {
            assert!(file.body.contains(words), "{language}: {words}");
        }
    }
}

#[tokio::test]
async fn nobody_takes_data_along_without_the_password() {
    let site = Site::new().await;
    let person = site.member().await;
    person.reads("en").await;
    for (password, sentence) in
        [("", "Enter your current password."), ("guessed", "The current password is wrong.")]
    {
        let page = person.post("/account/export", &[("format", "json"), ("password", password)]).await;
        assert_eq!(page.status(), 422);
        assert_eq!(page.text("#password-error"), sentence);
        assert!(page.has("#format-json[checked]"), "the choice is kept");
    }
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'data_exported'").await, 0);
    export(&person, "json").await;
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'data_exported'").await, 1);
}

#[tokio::test]
async fn after_a_breach_it_is_known_whom_it_concerns_and_who_looked() {
    let site = roles::site().await;
    let coordinator = site.visitor();
    coordinator.sign_in("coordinator@esik.test", PASSWORD).await;
    coordinator.get("/bookings/101").await;
    let app = site.app();
    let span = (app.clock.now().seconds(), app.clock.now().seconds() + 1);
    let mut db = site.db().reader.get().await.unwrap();
    let lines = list(&mut db, &app.clock, span).await.unwrap();
    let of = |kind: &str| lines.iter().filter(|line| line[0] == kind).collect::<Vec<_>>();
    let looked = of("looked");
    assert_eq!(looked.len(), 1, "{looked:?}");
    assert_eq!(
        looked[0][1..6],
        ["2026-11-23T09:00", "Марина Ким", "support_viewed", "Серікова Әлия", "+77771234567"]
    );
    assert_eq!(of("came in")[0][2], "Марина Ким");
    let held = of("held");
    assert_eq!(held.len(), usize::try_from(site.number("SELECT count(*) FROM member").await).unwrap());
    let special =
        |name: &str| held.iter().find(|line| line[4].starts_with(name)).map(|line| line[8].as_str());
    assert_eq!((special("Серікова"), special("Nobody Known101")), (Some("yes"), Some("no")));
    let before = list(&mut db, &app.clock, (1, 2)).await.unwrap();
    assert!(before.iter().all(|line| line[0] == "held"));
}

#[tokio::test]
async fn after_a_breach_it_is_known_who_gave_rights_and_who_knew_a_password_only() {
    let site = Site::new().await;
    site.sql(
        "INSERT INTO second_step (member_id, secret, made_at, confirmed_at) VALUES (2, zeroblob(20), 1, 1)",
    )
    .await;
    let admin = site.admin().await;
    admin.get("/people").await;
    admin.get("/people/1").await;
    admin.post("/people/1/roles", &[("roles", "staff"), ("password", PASSWORD)]).await;
    admin.post("/people/code", &[("login", "member@esik.test"), ("password", PASSWORD)]).await;
    let card = [("login", "member2@esik.test"), ("what", "give"), ("password", PASSWORD)];
    admin.post("/people/card", &card).await;
    let some = [("roles", "coordinator"), ("scope", "some"), ("resources", "piano"), ("password", PASSWORD)];
    admin.post("/people/6/roles", &some).await;
    site.visitor().sign_in("member2@esik.test", PASSWORD).await;
    admin.post("/people/2/second-step", &[("password", PASSWORD)]).await;
    let app = site.app();
    let now = app.clock.now().seconds();
    let mut db = site.db().reader.get().await.unwrap();
    let lines = list(&mut db, &app.clock, (now, now + 1)).await.unwrap();
    let acts: Vec<_> = lines.iter().filter(|line| line[0] != "held").collect();
    let told: Vec<_> = acts.iter().map(|line| format!("{}: {} {}", line[0], line[3], line[4])).collect();
    assert_eq!(
        told,
        [
            "looked: register_viewed ",
            "looked: person_viewed Серікова Әлия",
            "changed: role_granted Серікова Әлия",
            "changed: code_given Серікова Әлия",
            "changed: card_given Оспанов Дәулет",
            "changed: role_granted Ахметова Сәуле",
            "changed: role_withdrawn Ахметова Сәуле",
            "changed: scope_changed Ахметова Сәуле",
            "password only: second_step_asked ",
            "changed: second_step_reset Оспанов Дәулет",
        ]
    );
}

#[test]
fn the_list_after_a_breach_is_printed_by_one_command() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("esik.db");
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_esik"));
        command.args(arguments).arg("--database").arg(&file).stdin(Stdio::null()).output().unwrap()
    };
    assert!(
        !run(&["breach-list", "--from", "2026-11-20T18:00", "--to", "2026-11-21T09:00"]).status.success()
    );
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        esik::db::migrate(&file).await.unwrap();
        let db = esik::db::Db::open(&file).await.unwrap();
        let mut work = db.writer.begin().await.unwrap();
        let add = "INSERT INTO member (surname, given_name, phone, language, state, created_at)
            VALUES ('=cmd()', '@A', '+77010000001', 'kk', 'active', 1)";
        sqlx::raw_sql(add).execute(&mut *work).await.unwrap();
        work.commit().await.unwrap();
        db.close().await;
    });
    let listed = run(&["breach-list", "--from", "2026-11-20T18:00", "--to", "2026-11-21T09:00"]);
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    let table = String::from_utf8(listed.stdout).unwrap();
    assert!(table.starts_with("list,at,by,what,person,"));
    assert!(table.contains(",'=cmd() @A,'+77010000001,"), "no formula: {table}");
    for wrong in [["2026-11-21T09:00", "2026-11-20T18:00"], ["soon", "2026-11-20T18:00"]] {
        assert!(!run(&["breach-list", "--from", wrong[0], "--to", wrong[1]]).status.success());
    }
}

#[tokio::test]
async fn a_name_of_somebody_else_does_not_leave_with_the_notices_of_a_duty() {
    let site = roles::site().await;
    site.sql(
        "DELETE FROM helper_grant; DELETE FROM helper_offer;
         INSERT INTO message (member_id, kind, facts, created_at)
             VALUES (5, 'mail_refused', json_object('kind', 'mail_refused', 'name', 'Дәулет Оспанов'), 1)",
    )
    .await;
    let admin = site.admin().await;
    admin.reads("en").await;
    for format in ["json", "html"] {
        let file = export(&admin, format).await;
        assert_eq!(file.status(), 200);
        assert!(!file.body.contains("Оспанов"), "{format}");
        assert!(file.body.contains("another person"), "{format}");
    }
}

#[tokio::test]
async fn who_acted_for_the_centre_reads_how_often() {
    let site = roles::site().await;
    let coordinator = site.coordinator().await;
    coordinator.reads("en").await;
    let file = export(&coordinator, "html").await;
    assert!(file.says("Where you are named as the one who did it"), "{}", file.body);
    assert!(file.says("6 records"), "announcements");
}
