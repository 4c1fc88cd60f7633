//! Being forgotten: nothing of the person is left in the file, and the statistics stay as they were.

use std::fs;

use esik::privacy::map::{Class, Column, Export, Table, tables};
use sqlx::Row;

use crate::database::{Booked, LIBRARY};
use crate::roles;
use crate::support::{PASSWORD, Page, Person, Site};

const MARK: &str = "zx7mark";

async fn erase(person: &Person, path: &str) -> Page {
    person.post(path, &[("sure", "on"), ("password", PASSWORD)]).await
}

/// A column with words that are the person's own.
fn is_ones_own(column: &Column) -> bool {
    let is_personal =
        matches!(column.class, Class::Identity | Class::Contact | Class::Content | Class::Special);
    is_personal && column.export == Export::Yes && matches!(column.unit.as_str(), "text" | "notice")
}

fn owned(table: &Table, member: i64) -> String {
    let owner = table.owner().unwrap();
    match &owner.export {
        Export::Of(parent) => {
            let parent = tables().iter().find(|table| table.name == *parent).unwrap();
            format!("{} IN (SELECT id FROM {} WHERE {})", owner.name, parent.name, owned(parent, member))
        }
        _ => format!("{} = {member}", owner.name),
    }
}

/// Writes a mark into every word that is the person's own, around the rules that forbid it.
async fn mark(site: &Site, member: i64) {
    let triggers: Vec<(String, String)> = {
        let mut db = site.db().reader.get().await.unwrap();
        let rows = sqlx::query("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        let rows = rows.fetch_all(&mut *db).await.unwrap();
        rows.iter().map(|row| (row.get(0), row.get(1))).collect()
    };
    for (name, _) in &triggers {
        site.sql(&format!("DROP TRIGGER {name}")).await;
    }
    for table in tables() {
        for column in table.columns.iter().filter(|column| is_ones_own(column)) {
            let (table_name, name) = (&table.name, &column.name);
            let words = format!("{MARK} {table_name} {name}");
            let value = match column.unit.as_str() {
                "notice" => format!("json_set({name}, '$.resource.kk', '{words}')"),
                _ => format!("'{words}'"),
            };
            let whose = owned(table, member);
            let rows = site.number(&format!("SELECT count(*) FROM {table_name} WHERE {whose}")).await;
            assert!(rows > 0, "give the person a row in {table_name}: it has words of their own");
            // One word of several is enough where each may be there once only.
            let once = if table_name == "member_word" { "LIMIT 1" } else { "" };
            let rows = format!("SELECT {name} FROM {table_name} WHERE {whose} {once}");
            site.sql(&format!(
                "UPDATE {table_name} SET {name} = {value} WHERE {whose} AND {name} IN ({rows})"
            ))
            .await;
        }
    }
    for (_, sql) in &triggers {
        site.sql(sql).await;
    }
}

/// So often a word stands in the files of the database.
fn found(site: &Site, word: &str) -> usize {
    let file = site.file();
    let all = ["", "-wal", "-journal"].map(|ending| {
        let mut path = file.clone().into_os_string();
        path.push(ending);
        fs::read(path).unwrap_or_default()
    });
    all.iter().map(|bytes| bytes.windows(word.len()).filter(|part| *part == word.as_bytes()).count()).sum()
}

/// A person with a row wherever there may be one, one past booking and one to come.
pub async fn known_everywhere() -> Site {
    let site = roles::site().await;
    let past = Booked::of(LIBRARY, 1, "10:00", "11:00");
    let past = past.sql().replace("2026-11-25T", "2026-11-02T").replace("(resource_id", "(id, resource_id");
    site.sql(&past.replace("VALUES (", "VALUES (900, ")).await;
    site.sql(
        "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member)
             VALUES (900, 'new', 'requested', 1, 1);
         INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member, reason)
             VALUES (900, 'requested', 'declined', 1, 3, 'Жөндеу жүріп жатыр.');
         INSERT INTO booking_draft VALUES (1, 1, 'k', 'purpose=chess', 1);
         INSERT INTO mail_refusal VALUES (1, 'member@esik.test', 1);
         INSERT OR IGNORE INTO contact_preference VALUES (1, 'kk', 'everything', 'helper', 'Nobody', 1, 1, 'at_once');
         INSERT OR IGNORE INTO sign_in_code VALUES (1, 'x', 4, 1, 2, 0);
         INSERT OR IGNORE INTO member_word VALUES ('nobody', 1);
         INSERT INTO link (purpose, member_id, email, asked_at, next_at)
             VALUES ('sign_in', 1, 'member@esik.test', 1, 2000000000);
         INSERT OR IGNORE INTO application (member_id, again, at) VALUES (1, 1, 1);
         INSERT INTO consent VALUES (1, 1, 'access_needs', 1, 'kk', 'x', 'x', 'x', 'x', 'x', 'portal', 1, 1);
         INSERT INTO access_needs VALUES (1, 1, 1, 1, NULL);
         INSERT INTO access_need VALUES (1, 'ramp', 'Бүйір есіктен');
         INSERT INTO message (member_id, kind, facts, created_at)
             VALUES (5, 'mail_refused', json_object('kind', 'mail_refused', 'name', 'Әлия Серікова'), 1)",
    )
    .await;
    site
}

const STATISTICS: &str = "SELECT group_concat(line, x'0a') FROM (
    SELECT resource_id || ' ' || starts || ' ' || state || ' ' || sum(people) || ' ' || count(*) AS line
    FROM booking WHERE starts < '2026-11-23' GROUP BY resource_id, starts, state ORDER BY 1)";

#[tokio::test]
async fn after_an_erasure_nothing_of_the_person_is_left_in_the_file() {
    let site = known_everywhere().await;
    let person = site.member().await;
    mark(&site, 1).await;
    assert!(found(&site, MARK) > 15, "the marks are found where they are");
    let statistics = site.word(STATISTICS).await;
    let done = erase(&person, "/account/erasure").await;
    assert_eq!((done.status(), done.location()), (303, "/privacy?notice=erased"));
    assert_eq!(found(&site, MARK), 0);
    assert_eq!(site.word(STATISTICS).await, statistics);
    assert_eq!(site.word("SELECT given_name || state FROM member WHERE id = 1").await, "№ 1left");
    let page = site.visitor().get("/privacy?notice=erased").await;
    assert!(page.has(".summary-done"));
}

#[tokio::test]
async fn whoever_is_erased_is_out_and_holds_no_place() {
    let site = known_everywhere().await;
    let (person, phone) = (site.member().await, site.member().await);
    assert!(site.number("SELECT count(*) FROM booking WHERE member_id = 1 AND held").await > 0);
    erase(&person, "/account/erasure").await;
    for name in ["Әлия", "Серікова", "member@esik.test"] {
        assert_eq!(found(&site, name), 0, "{name}");
    }
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE member_id = 1 AND held").await, 0);
    assert_eq!(phone.get("/bookings").await.status(), 303);
    assert_eq!(site.visitor().sign_in("member@esik.test", PASSWORD).await.status(), 422);
    let coordinator = site.coordinator().await;
    let page = coordinator.get("/bookings/900").await;
    assert!(page.says("№ 1"), "{}", page.body);
}

#[tokio::test]
async fn an_erasure_asks_twice_and_for_the_password() {
    let site = Site::new().await;
    let person = site.member().await;
    person.reads("en").await;
    let page = person.post("/account/erasure", &[("password", PASSWORD)]).await;
    assert_eq!(
        (page.status(), page.text("#sure-error").as_str()),
        (422, "Tick the box to say that you are sure.")
    );
    let page = person.post("/account/erasure", &[("sure", "on"), ("password", "guessed")]).await;
    assert_eq!(
        (page.status(), page.text("#password-error").as_str()),
        (422, "The current password is wrong.")
    );
    assert!(page.has("#sure[checked]"));
    assert_eq!(site.number("SELECT count(*) FROM member WHERE erased_at IS NOT NULL").await, 0);
}

#[tokio::test]
async fn an_administrator_erases_whoever_asked_on_paper() {
    let site = known_everywhere().await;
    let admin = site.admin().await;
    admin.reads("en").await;
    let page = admin.get("/people/1/erasure").await;
    assert_eq!(page.text("h1"), "Erase the data of: Серікова Әлия");
    let done = admin.follow(&erase(&admin, "/people/1/erasure").await).await;
    assert_eq!(done.text(".summary h2"), "The data are erased.");
    assert!(!done.has("form.answers"), "nothing is left to change");
    assert_eq!(erase(&admin, "/people/1/erasure").await.status(), 404, "there is nobody left");
    assert_eq!(admin.post("/people/1/membership", &[("state", "active")]).await.status(), 404);
    assert_eq!(
        admin.get("/people/5/erasure").await.status(),
        404,
        "one's own account is erased on its own page"
    );
    let query = "SELECT count(*) FROM journal WHERE action = 'person_erased' AND by_member = 5 AND about = 1";
    assert_eq!(site.number(query).await, 1);
}

#[tokio::test]
async fn the_last_administrator_cannot_be_forgotten() {
    let site = Site::new().await;
    let admin = site.admin().await;
    admin.reads("en").await;
    let page = erase(&admin, "/account/erasure").await;
    assert_eq!(page.status(), 422);
    assert!(page.text("#sure-error").starts_with("This is the only administrator."));
    site.sql("INSERT INTO member_role VALUES (4, 'administrator', 1)").await;
    assert_eq!(erase(&admin, "/account/erasure").await.status(), 303);
}

#[tokio::test]
async fn history_loses_its_words_by_erasure_and_by_nothing_else() {
    let site = known_everywhere().await;
    let words = "UPDATE booking_event SET reason = '–' WHERE booking_id = 900";
    assert_eq!(site.try_sql(words).await, Err("booking_event_append_only".into()));
    erase(&site.member().await, "/account/erasure").await;
    for change in [
        "UPDATE booking_event SET reason = 'other words' WHERE booking_id = 900",
        "UPDATE booking_event SET at = 2, reason = '–' WHERE booking_id = 900",
        "DELETE FROM booking_event WHERE booking_id = 900",
    ] {
        assert_eq!(site.try_sql(change).await, Err("booking_event_append_only".into()), "{change}");
    }
    assert_eq!(
        site.try_sql("UPDATE member SET given_name = 'Әлия' WHERE id = 1").await,
        Err("member_erased".into())
    );
}
