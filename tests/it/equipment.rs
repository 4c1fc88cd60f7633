//! The law of donations and equipment, put to the test without the portal.

use std::collections::BTreeSet;

use esik::equipment::rules::State;
use sqlx::Row;

use crate::support::Site;

/// Certified donation 1 of ten laptops that hold data and a box of mice, none of it registered yet.
pub const DONATION: &str = "
    INSERT INTO donor (id, kind, name, sort_key, reads, may_be_named, made_by, made_at)
        VALUES (1, 'organisation', 'Ақ Жайық', 'AK', 'kk', 1, 4, 1);
    INSERT INTO donation (id, donor_id, received_on, received_by, wish, made_by, made_at, one_time_key)
        VALUES (1, 1, '2026-11-20', 4, 'wipe', 4, 1, 'd-1');
    INSERT INTO donation_line (id, donation_id, position, category_id, make, model, quantity, counted, holds_data)
        VALUES (1, 1, 1, 1, 'Lenovo', 'T480', 10, 0, 1), (2, 1, 2, 11, 'Logitech', 'M90', 40, 1, 0)";

/// An item and the first row of its history. Even ids hold data, odd ones do not.
fn item(id: i64) -> String {
    let data = i64::from(id % 2 == 0);
    format!(
        "INSERT INTO item (id, tag, category_id, make, model, serial, make_key, serial_key, holds_data, dirty, state,
             made_by, made_at)
         VALUES ({id}, 'AQ-{id:04}', 1, 'Lenovo', 'T480', 'SN{id}', 'lenovo', 'sn{id}', {data}, {data}, 'received', 4, 1);
         INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
         VALUES ({id}, 1, 4, 'state', 'new', 'received')"
    )
}

fn event(id: i64, from: &str, to: &str) -> String {
    let inside = if to == "installed" { "900" } else { "NULL" };
    format!(
        "INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state, reason, inside_id)
         VALUES ({id}, 2, 4, 'state', '{from}', '{to}', 'себебі', {inside})"
    )
}

fn cleaned(id: i64) -> String {
    format!(
        "INSERT INTO item_event (item_id, at, by_member, kind, second_person) VALUES ({id}, 2, 4, 'cleaned', 'Ким')"
    )
}

/// Hands an item to member 1 or, as a placement, to place 1; the custody has the item's id.
pub fn hand_over(id: i64, kind: &str) -> String {
    let (holder, place) = if kind == "placement" { ("NULL", "1") } else { ("1", "NULL") };
    let due = if kind == "loan" { "'2026-12-01T18:00'" } else { "NULL" };
    format!(
        "INSERT INTO handover (id, kind, holder_id, place_id, handed_at, handed_by, sentence, version, language, one_time_key)
         VALUES ({id}, '{kind}', {holder}, {place}, 3, 4, '', 1, 'kk', 'h-{id}');
         INSERT INTO custody (id, item_id, handover_id, kind, holder_id, place_id, started_at, due)
         VALUES ({id}, {id}, {id}, '{kind}', {holder}, {place}, 3, {due})"
    )
}

pub fn take_back(id: i64, to: &str) -> String {
    format!(
        "UPDATE custody SET ended_at = 4, taken_back_by = 4, ended_as = '{to}', ended_why = 'себебі'
         WHERE id = {id} AND ended_at IS NULL"
    )
}

const TURN_TO_GIFT: &str = "INSERT INTO custody_gift SELECT id, 4, 4, due FROM custody WHERE id = ";

fn gift(id: i64) -> String {
    format!("{TURN_TO_GIFT}{id}; UPDATE custody SET kind = 'gift', due = NULL WHERE id = {id}")
}

/// A clean item brought to a state by the ways that exist; item 900 is a machine on the bench.
pub async fn in_state(site: &Site, id: i64, state: State) {
    site.sql(&item(id)).await;
    if id % 2 == 0 {
        site.sql(&cleaned(id)).await;
    }
    let way: Vec<String> = match state {
        State::Received => Vec::new(),
        State::InWorkshop
        | State::Ready
        | State::ForParts
        | State::ForDisposal
        | State::Missing
        | State::Installed => {
            vec![event(id, "received", state.code())]
        }
        State::WithHolder => vec![event(id, "received", "ready"), hand_over(id, "loan")],
        State::Given => vec![event(id, "received", "ready"), hand_over(id, "gift")],
        State::Disposed => panic!("nothing is disposed of yet"),
    };
    for step in way {
        site.sql(&step).await;
    }
    assert_eq!(site.word(&format!("SELECT state FROM item WHERE id = {id}")).await, state.code());
}

async fn prepared() -> Site {
    let site = Site::new().await;
    site.sql(DONATION).await;
    site.sql("INSERT INTO place (id, name, folded) VALUES (1, 'Қойма', 'коима')").await;
    site.sql(&item(900)).await;
    site.sql(&event(900, "received", "in_workshop")).await;
    site
}

#[tokio::test]
async fn the_program_and_the_database_know_the_same_ways() {
    let site = prepared().await;
    let mut db = site.db().reader.get().await.unwrap();
    let rows = sqlx::query("SELECT from_state, to_state FROM item_transition WHERE from_state <> 'new'");
    let known: BTreeSet<(String, String)> =
        rows.fetch_all(&mut *db).await.unwrap().iter().map(|row| (row.get(0), row.get(1))).collect();
    let said = State::ALL
        .into_iter()
        .flat_map(|from| from.next().iter().map(move |to| (from.code().to_owned(), to.code().to_owned())));
    assert_eq!(known, said.collect());
}

#[tokio::test]
async fn every_way_that_exists_can_be_gone_and_no_other() {
    let site = prepared().await;
    let mut id = 1;
    for from in State::ALL.into_iter().filter(|state| *state != State::Disposed) {
        for to in State::ALL {
            // Odd: without data, which have a test of their own.
            id += 2;
            in_state(&site, id, from).await;
            let out = [State::WithHolder, State::Given];
            let step = match (from, to) {
                (State::WithHolder, State::Given) => gift(id),
                (from, _) if out.contains(&from) => take_back(id, to.code()),
                (_, State::WithHolder) => hand_over(id, "loan"),
                (_, State::Given) => hand_over(id, "gift"),
                _ => event(id, from.code(), to.code()),
            };
            let result = site.try_sql(&step).await;
            let is_allowed = from.next().contains(&to) && to != State::Disposed;
            assert_eq!(result.is_ok(), is_allowed, "{from:?} to {to:?}: {result:?}");
            let stands = if is_allowed { to } else { from };
            assert_eq!(site.word(&format!("SELECT state FROM item WHERE id = {id}")).await, stands.code());
        }
    }
}

#[tokio::test]
async fn history_is_the_only_way_and_is_never_rewritten() {
    let site = prepared().await;
    in_state(&site, 3, State::WithHolder).await;
    in_state(&site, 4, State::InWorkshop).await;
    let cases = [
        ("UPDATE item SET state = 'missing' WHERE id = 3", "item_state_without_event"),
        ("UPDATE item SET tag = 'AQ-9999' WHERE id = 3", "item_origin_kept"),
        ("UPDATE item_event SET reason = 'x'", "item_event_append_only"),
        ("DELETE FROM item_event", "item_event_append_only"),
        ("DELETE FROM item", "item_kept"),
        ("DELETE FROM custody", "custody_kept"),
        ("DELETE FROM handover", "handover_kept"),
        (
            "INSERT INTO item_event (item_id, at, kind, from_state, to_state) VALUES (3, 9, 'state', 'with_holder', 'ready')",
            "item_without_custody",
        ),
        (
            "INSERT INTO item_event (item_id, at, kind, from_state, to_state) VALUES (4, 9, 'state', 'received', 'ready')",
            "item_moved_on",
        ),
        (
            "INSERT INTO item_event (item_id, at, kind, from_state, to_state) VALUES (4, 9, 'state', 'new', 'received')",
            "item_begins_once",
        ),
        (
            "INSERT INTO item_event (item_id, at, kind, from_state, to_state)
             VALUES (4, 9, 'state', 'in_workshop', 'missing')",
            "item_event_has_reason",
        ),
        (
            "INSERT INTO item_event (item_id, at, kind) VALUES (4, 9, 'cleaned')",
            "item_event_cleaned_before_two",
        ),
    ];
    for (sql, rule) in cases {
        assert_eq!(site.try_sql(sql).await, Err(rule.to_owned()), "{sql}");
    }
}

#[tokio::test]
async fn nothing_leaves_while_data_may_be_on_it() {
    let site = prepared().await;
    site.sql(&item(2)).await;
    assert_eq!(site.number("SELECT dirty FROM item WHERE id = 2").await, 1);
    assert_eq!(site.try_sql(&event(2, "received", "ready")).await, Err("item_dirty".to_owned()));
    let rules = [
        ("UPDATE item SET dirty = 0 WHERE id = 2", "item_clean_without_event"),
        ("UPDATE item SET holds_data = 0, dirty = 0 WHERE id = 2", "item_clean_without_event"),
        ("UPDATE item SET holds_data = 0 WHERE id = 2", "item_dirty_holds_data"),
    ];
    for (sql, rule) in rules {
        assert_eq!(site.try_sql(sql).await, Err(rule.to_owned()), "{sql}");
    }
    site.sql(&cleaned(2)).await;
    site.sql(&event(2, "received", "ready")).await;
    site.sql(&hand_over(2, "loan")).await;
    // Back from a member there are data on it again, and the way to the next one leads over the bench.
    assert_eq!(site.try_sql(&take_back(2, "ready")).await, Err("item_dirty".to_owned()));
    site.sql(&take_back(2, "in_workshop")).await;
    assert_eq!(site.number("SELECT dirty FROM item WHERE id = 2").await, 1);
    assert_eq!(site.try_sql(&event(2, "in_workshop", "ready")).await, Err("item_dirty".to_owned()));
    // Found to hold data after all: it is dirty from then on.
    site.sql(&item(3)).await;
    let found = "UPDATE item SET holds_data = 1 WHERE id = 3";
    assert_eq!(site.try_sql(found).await, Err("item_found_to_hold_data".to_owned()));
    site.sql("UPDATE item SET holds_data = 1, dirty = 1 WHERE id = 3").await;
}

#[tokio::test]
async fn a_disk_makes_the_machine_dirty_in_which_it_is() {
    let site = prepared().await;
    in_state(&site, 5, State::InWorkshop).await;
    site.sql(&item(6)).await;
    let built_in = event(6, "received", "installed").replace("900", "5");
    site.sql(&built_in).await;
    assert_eq!(site.try_sql(&event(5, "in_workshop", "ready")).await, Err("item_dirty".to_owned()));
    site.sql(&cleaned(6)).await;
    site.sql(&event(5, "in_workshop", "ready")).await;
    // Parts move only while the machine is on the bench.
    let taken_out = event(6, "installed", "received");
    assert_eq!(site.try_sql(&taken_out).await, Err("item_machine_not_on_bench".to_owned()));
    site.sql(&hand_over(5, "placement")).await;
    assert_eq!(site.try_sql(&take_back(5, "ready")).await, Err("item_dirty".to_owned()));
    site.sql(&take_back(5, "in_workshop")).await;
    assert_eq!(site.number("SELECT dirty FROM item WHERE id = 6").await, 1);
    site.sql(&taken_out).await;
    assert_eq!(site.number("SELECT inside_id IS NULL FROM item WHERE id = 6").await, 1);
}

#[tokio::test]
async fn a_piece_is_in_one_hand_and_a_gift_needs_no_cleaning() {
    let site = prepared().await;
    in_state(&site, 8, State::WithHolder).await;
    let again = hand_over(8, "loan")
        .replace("(8, '", "(80, '")
        .replace("(8, 8, 8", "(80, 8, 80")
        .replace("h-8", "h-80");
    assert_eq!(site.try_sql(&again).await, Err("custody_item_not_ready".to_owned()));
    assert_eq!(
        site.try_sql("UPDATE custody SET kind = 'gift', due = NULL WHERE id = 8").await,
        Err("custody_gift_by_nobody".to_owned())
    );
    site.sql(&gift(8)).await;
    assert_eq!(site.number("SELECT dirty FROM item WHERE id = 8").await, 0);
    site.sql(&take_back(8, "received")).await;
    assert_eq!(site.number("SELECT dirty FROM item WHERE id = 8").await, 1);
    let ended_again = "UPDATE custody SET ended_as = 'ready' WHERE id = 8";
    assert_eq!(site.try_sql(ended_again).await, Err("custody_ended".to_owned()));
}

#[tokio::test]
async fn no_more_pieces_come_out_of_a_donation_than_it_has() {
    let site = prepared().await;
    let of_line = |id: i64, line: i64, quantity: i64| {
        item(id)
            .replace("category_id, make,", "category_id, donation_line_id, quantity, make,")
            .replace(", 1, 'Lenovo'", &format!(", 1, {line}, {quantity}, 'Lenovo'"))
    };
    for id in 11..21 {
        site.sql(&of_line(id, 1, 1)).await;
    }
    assert_eq!(site.try_sql(&of_line(21, 1, 1)).await, Err("item_beyond_line".to_owned()));
    assert_eq!(site.try_sql(&of_line(23, 2, 41)).await, Err("item_beyond_line".to_owned()));
    site.sql(&of_line(23, 2, 40)).await;
    let less = "UPDATE donation_line SET quantity = 9 WHERE id = 1";
    assert_eq!(site.try_sql(less).await, Err("item_beyond_line".to_owned()));
    let same = item(25).replace("'SN25'", "'sn-11'").replace("'sn25'", "'sn11'");
    assert_eq!(site.try_sql(&same).await, Err("item.make_key, item.serial_key".to_owned()));
}

fn certificate(number: i64, year: i64) -> String {
    format!(
        "INSERT INTO certificate (donation_id, year, number, issued_on, issued_by, issued_at, content)
         VALUES (1, {year}, {number}, '{year}-11-23', 4, 1, '{{}}')"
    )
}

#[tokio::test]
async fn certificates_are_numbered_without_a_gap_and_frozen() {
    let site = prepared().await;
    assert_eq!(site.try_sql(&certificate(2, 2026)).await, Err("certificate_number_next".to_owned()));
    site.sql(&certificate(1, 2026)).await;
    let rules = [
        (certificate(2, 2026), "certificate.donation_id"),
        ("UPDATE certificate SET content = '[]'".into(), "certificate_frozen"),
        ("DELETE FROM certificate".into(), "certificate_kept"),
        ("UPDATE donation SET value = 5".into(), "donation_certified"),
        ("UPDATE donation_line SET quantity = 11 WHERE id = 1".into(), "donation_certified"),
        ("DELETE FROM donation_line".into(), "donation_certified"),
        ("DELETE FROM donation".into(), "donation_kept"),
        (
            "UPDATE certificate SET voided_at = 2, voided_by = 4".into(),
            "certificate_voided_by_somebody_for_a_reason",
        ),
    ];
    for (sql, rule) in rules {
        assert_eq!(site.try_sql(&sql).await, Err(rule.to_owned()), "{sql}");
    }
    let void = "UPDATE certificate SET voided_at = 2, voided_by = 4, void_reason = 'қате' WHERE number = 1";
    site.sql(void).await;
    assert_eq!(site.try_sql(void).await, Err("certificate_frozen".to_owned()));
    // The number is never given again; the year begins with one.
    site.sql(&certificate(2, 2026)).await;
    site.sql(&void.replace("number = 1", "number = 2")).await;
    site.sql(&certificate(1, 2027)).await;
    // What has not come is not certified.
    site.sql(
        "INSERT INTO donation (id, donor_id, promised_on, wish, made_by, made_at, one_time_key)
              VALUES (2, 1, '2026-11-20', 'none', 4, 1, 'd-2')",
    )
    .await;
    let promised = certificate(3, 2026).replace("VALUES (1,", "VALUES (2,");
    assert_eq!(site.try_sql(&promised).await, Err("certificate_for_received".to_owned()));
}
