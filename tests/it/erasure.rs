//! Being forgotten: nothing of the person is left in the file, and the statistics stay as they were.

use std::fs;

use esik::equipment::rules::State as ItemState;
use esik::privacy::map::{Class, Column, Export, Table, tables};
use sqlx::Row;

use crate::database::{Booked, LIBRARY};
use crate::equipment;
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
            let once =
                if matches!(table_name.as_str(), "member_word" | "former_name") { "LIMIT 1" } else { "" };
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

/// Messages to others: eight that name the person, each in a way of its own, and then those that name somebody else.
const MENTIONS: &str = "INSERT INTO message (id, member_id, kind, facts, once_key, created_at) VALUES
    (8001, 5, 'mail_refused', json_object('kind', 'mail_refused', 'name', 'Әлия Серікова'), NULL, 1),
    (8002, 5, 'mail_refused', json_object('kind', 'mail_refused', 'name', 'Ertede bolgan'),
        'mail_refused 1 before@esik.test 2026-11-01 5', 1),
    (8003, 2, 'helper_recorded', json_object('kind', 'helper_recorded', 'helper', 'Дәулет Оспанов',
        'member', 'Әлия Серікова', 'representative', json('false')), NULL, 1),
    (8004, 6, 'helper_ended', json_object('kind', 'helper_ended', 'helper', 'Әлия Бұрынғы',
        'member', 'Сәуле Ахметова', 'representative', json('false')), NULL, 1),
    (8005, 2, 'helper_offered', json_object('kind', 'helper_offered', 'member', 'Әлия Бұрынғы'), NULL, 1),
    (8006, 5, 'offer_declined', json_object('kind', 'offer_declined', 'login', 'before@esik.test'), NULL, 1),
    (8007, 6, 'approved', json_object('kind', 'approved', 'booking', 1, 'resource', json('{\"kk\":\"\",\"ru\":\"\",\"en\":\"\"}'),
        'from', '2026-11-25T10:00', 'until', '2026-11-25T11:00', 'decide_by', '2026-11-24T12:00', 'sequence', 1,
        'by', 'Әлия Серікова'), NULL, 1),
    (8008, 6, 'declined', json_object('kind', 'declined', 'visit', json_object('booking', 1, 'by', 'Әлия Серікова'),
        'reason', '', 'in_confidence', json('false')), NULL, 1),
    (8101, 2, 'announcement', json_object('kind', 'announcement', 'title', json_object('kk', 'Әлия Серіков кеші')), NULL, 1),
    (8102, 2, 'helper_recorded', json_object('kind', 'helper_recorded', 'helper', 'Дәулет Оспанов',
        'member', 'Әлия Серіков', 'representative', json('false')), NULL, 1),
    (8103, 3, 'helper_recorded', json_object('kind', 'helper_recorded', 'helper', 'Марина Ким',
        'member', 'Әлия Серікова', 'representative', json('false')), NULL, 1),
    (8104, 5, 'mail_refused', json_object('kind', 'mail_refused', 'name', 'Әлия Серікова'),
        'mail_refused 2 member2@esik.test 2026-11-01 5', 1)";

/// A person with a row wherever there may be one, one past booking and one to come.
pub async fn known_everywhere() -> Site {
    let site = roles::site().await;
    let past = Booked::of(LIBRARY, 1, "10:00", "11:00");
    let past = past.sql().replace("2026-11-25T", "2026-11-02T").replace("(resource_id", "(id, resource_id");
    site.sql(&past.replace("VALUES (", "VALUES (900, ")).await;
    site.sql(
        "INSERT INTO booking_move (booking_id, old_starts, old_ends, starts, ends, held_from, held_until, units,
             people, wheelchair_places, assistants, purpose, state, decide_by, asked_at, asked_by, decided_at,
             decided_by, reason, one_time_key, answers_hash)
             VALUES (900, '2026-11-25T10:00', '2026-11-25T11:00', '2026-11-26T10:00', '2026-11-26T11:00',
             '2026-11-26T10:00', '2026-11-26T11:00', 1, 1, 0, 0, 'chess', 'declined', '2026-11-25T09:00', 1, 1, 2,
             3, 'Жөндеу жүріп жатыр.', 'k', x'00');
         INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member)
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
         INSERT INTO evacuation_help (member_id, help, consent, version, language, agreed_at, agreed_by)
             VALUES (1, 'zx7mark: екі адам', 'x', 1, 'kk', 1, 1);
         INSERT INTO second_step (member_id, secret, made_at, confirmed_at) VALUES (1, zeroblob(20), 1, 1);
         INSERT INTO guest VALUES (1, '+77010000001', 1, 'Nobody');
         INSERT INTO recovery_code VALUES (x'0102', 1, 1);
         UPDATE session SET acting_for = 1 WHERE member_id = 2;
         INSERT INTO booking_draft VALUES (2, 1, 'for another', 'purpose=zx7mark', 1);
         INSERT INTO link_request (login, purpose, asked_at) VALUES ('member@esik.test', 'sign_in', 1);
         INSERT INTO helper_grant (member_id, helper_id, footing, may_book, may_cancel, may_collect, may_read,
             sees_support, recorded_by, recorded_at, paper, ended_by, ended_at)
             VALUES (6, 1, 'helper', 1, 1, 1, 1, 1, 4, 1, 'zx7mark: келісім № 7', 4, 2);
         INSERT INTO helper_offer (member_id, login, may_book, may_cancel, may_collect, may_read, sees_support, offered_at)
             VALUES (5, 'member@esik.test', 1, 0, 0, 0, 0, 1), (5, '+77771234567', 1, 0, 0, 0, 0, 1);
         UPDATE member SET patronymic = 'Бұрынғықызы', called = 'Бұрынғыша', email = 'before@esik.test' WHERE id = 1;
         UPDATE member SET surname = 'Бұрынғы' WHERE id = 1;
         UPDATE member SET surname = 'Серікова', called = 'Әлия апай', email = 'member@esik.test' WHERE id = 1",
    )
    .await;
    site.sql(MENTIONS).await;
    // Something was lent to them, and came back.
    equipment::in_state(&site, 9, ItemState::WithHolder).await;
    site.sql(&equipment::take_back(9, "ready")).await;
    site.sql(&equipment::take_back(101, "ready")).await;
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
    // Theirs, though no column of the export says so.
    for more in [
        "UPDATE member SET sort_key = 'zx7mark' WHERE id = 1",
        "UPDATE link_request SET login = (SELECT email FROM member WHERE id = 1)",
        "UPDATE helper_offer SET login = (SELECT email FROM member WHERE id = 1) WHERE login = 'member@esik.test'",
        "UPDATE message SET facts = json_set(facts, '$.by', trim((SELECT given_name || ' ' || surname FROM member WHERE id = 1)))
            WHERE id = 8007",
    ] {
        site.sql(more).await;
    }
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
    // Namesakes and announcements stay as they were written, and nothing else does.
    site.sql("DELETE FROM message WHERE id > 8100").await;
    site.app().db().writer.fold().await.unwrap();
    for name in ["Әлия", "Серікова", "Бұрынғы", "member@esik.test", "before@esik.test"] {
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
async fn messages_to_others_lose_the_name_and_nobody_elses() {
    let site = known_everywhere().await;
    let others = "SELECT group_concat(facts) FROM message WHERE id BETWEEN 8100 AND 8200";
    let before = site.word(others).await;
    erase(&site.member().await, "/account/erasure").await;
    assert_eq!(site.word(others).await, before);
    let left = "SELECT group_concat(id || ' ' || coalesce(facts ->> '$.helper', '') || coalesce(facts ->> '$.member', '')
        || coalesce(facts ->> '$.login', '') || coalesce(facts ->> '$.by', '') || coalesce(facts ->> '$.visit.by', ''), '; ')
        FROM message WHERE id BETWEEN 8000 AND 8100";
    assert_eq!(
        site.word(left).await,
        "8003 Дәулет Оспанов№ 1; 8004 № 1Сәуле Ахметова; 8005 № 1; 8006 № 1; 8007 № 1; 8008 № 1"
    );
    site.sql("DELETE FROM message WHERE id IN (8007, 8008)").await;
    let inbox = site.other_member().await.get("/messages").await;
    assert!(inbox.says("№ 1"), "the message is still a message: {}", inbox.summary());
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
    assert!(page.text("h1").starts_with("Erase the data of: Серікова Әлия"));
    assert!(page.says("What others wrote in their own words stays"));
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
