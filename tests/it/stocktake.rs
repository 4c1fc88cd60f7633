//! Counting a place: by several people, in any spelling, and a report for ever once it is closed.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use esik::equipment::rules::State;
use futures_like::all;

use crate::equipment;
use crate::support::{Page, Person, Site};

/// Many at once, without another crate.
mod futures_like {
    use std::future::Future;

    pub async fn all<T: Send + 'static>(many: Vec<impl Future<Output = T> + Send + 'static>) -> Vec<T> {
        let started: Vec<_> = many.into_iter().map(tokio::spawn).collect();
        let mut ended = Vec::new();
        for one in started {
            ended.push(one.await.unwrap());
        }
        ended
    }
}

/// So many clean laptops, AQ-0001 and so on, in the store; the library is the other place.
async fn stocked(many: i64) -> Site {
    let site = Site::new().await;
    site.sql(&format!(
        "INSERT INTO place (id, name, folded) VALUES (1, 'Қойма', 'коима'), (2, 'Кітапхана', 'китапхана');
         INSERT INTO item (id, tag, category_id, make, model, serial, make_key, serial_key, holds_data, dirty, place_id,
             state, made_by, made_at)
         WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {many})
         SELECT i, printf('AQ-%04d', i), 1, 'Lenovo', 'T480', 'SN' || i, 'lenovo', 'sn' || i, 0, 0, 1, 'received', 4, 1 FROM n;
         INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
         SELECT id, 1, 4, 'state', 'new', 'received' FROM item;
         UPDATE tag_series SET last_number = {many}"
    ))
    .await;
    site
}

async fn english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// Begins to count the store.
async fn start(person: &Person) -> String {
    let page = person.get("/equipment/stocktakes").await;
    let sent = person.submit(page.form("#answers").with("place", "1")).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().to_owned()
}

/// Types into the one field and presses Enter.
async fn scan(person: &Person, at: &str, typed: &str) -> Page {
    let sent = person.submit(person.get(at).await.form("#answers").with("tag", typed)).await;
    person.follow(&sent).await
}

async fn lines(site: &Site) -> i64 {
    site.number("SELECT count(*) FROM stocktake_line").await
}

async fn to_state(site: &Site, id: i64, to: &str) {
    site.sql(&format!(
        "INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state, reason)
         SELECT id, 2, 4, 'state', state, '{to}', 'себебі' FROM item WHERE id = {id}"
    ))
    .await;
}

#[tokio::test]
async fn two_people_count_thirty_pieces_in_any_spelling() {
    let site = stocked(30).await;
    let (staff, admin) = (english(site.staff().await).await, english(site.admin_as("staff").await).await);
    let at = start(&staff).await;
    assert_eq!(start(&admin).await, format!("{at}?notice=joined"), "the same place is counted along");
    for number in 1..=30 {
        let typed = match number % 5 {
            0 => format!("AQ-{number:04}"),
            1 => format!("aq {number}"),
            2 => number.to_string(),
            3 => format!("АҚ-{number:04}"),
            _ => format!("https://esik.kz/t/AQ-{number:04}"),
        };
        let person = if number % 2 == 0 { &staff } else { &admin };
        let page = scan(person, &at, &typed).await;
        let said = format!("AQ-{number:04}, Laptop Lenovo T480: found. Found {number} of 30.");
        assert_eq!(page.text("#said"), said, "{typed}");
        assert!(page.text("title").starts_with(&said), "{}", page.text("title"));
    }
    assert_eq!(lines(&site).await, 30);
    let report = staff.get(&format!("{at}/report")).await;
    assert!(report.says("Expected: 30.") && report.says("Found: 30.") && report.says("Not found: 0."));
    assert!(report.says("Everything was found."));
}

#[tokio::test]
async fn the_focus_is_back_in_the_field_which_is_described_by_what_came_of_the_scan() {
    let site = stocked(2).await;
    let staff = english(site.staff().await).await;
    let page = scan(&staff, &start(&staff).await, "1").await;
    assert!(page.has("input#tag[autofocus][value='']"), "{}", page.summary());
    assert!(page.attribute("#tag", "aria-describedby").starts_with("said "));
    assert_eq!(page.attributes("[autofocus]", "id"), ["tag"]);
    assert_eq!(page.form("#answers").names.len(), 1, "Enter sends one field and nothing else");
}

#[tokio::test]
async fn a_second_scan_says_so_and_changes_nothing() {
    let site = stocked(2).await;
    let staff = english(site.staff().await).await;
    let at = start(&staff).await;
    scan(&staff, &at, "AQ-0002").await;
    let page = scan(&staff, &at, "aq2").await;
    assert!(page.says("AQ-0002, Laptop Lenovo T480: counted already. Found 1 of 2."), "{}", page.summary());
    scan(&staff, &at, "kaspi 77").await;
    let again = scan(&staff, &at, "KASPI  77").await;
    assert!(again.says("kaspi 77: counted already."), "{}", again.summary());
    assert_eq!(lines(&site).await, 2);
}

#[tokio::test]
async fn what_does_not_belong_here_says_what_the_register_knows() {
    let site = stocked(6).await;
    site.sql("UPDATE item SET place_id = 2 WHERE id = 2; UPDATE item SET place_id = NULL WHERE id = 3").await;
    to_state(&site, 4, "ready").await;
    site.sql(&equipment::hand_over(4, "loan")).await;
    to_state(&site, 5, "missing").await;
    let staff = english(site.staff().await).await;
    let at = start(&staff).await;
    let cases = [
        ("1", "AQ-0001, Laptop Lenovo T480: found. Found 1 of 2."),
        ("2", "not expected here. Its place in the register: Кітапхана. State: Received, not looked at yet."),
        ("3", "not expected here. It has no place in the register."),
        ("4", "not expected here. Its place in the register: Қойма. The register says that it is lent."),
        ("5", "not expected here. Its place in the register: Қойма. State: Missing."),
        ("AQ-7777", "AQ-7777: there is no such number. It is kept as typed. Found 1 of 2."),
        ("<b>=7", "<b>=7: there is no such number. It is kept as typed."),
    ];
    for (typed, said) in cases {
        let page = scan(&staff, &at, typed).await;
        assert!(page.says(said), "{typed}: {}", page.text("#said"));
        assert!(!page.body.contains("Серік"), "no name of whoever has it");
    }
    let report = staff.get(&format!("{at}/report")).await;
    for sentence in ["Found: 1.", "Not found: 1.", "Not expected: 4.", "Unknown numbers: 2."] {
        assert!(report.says(sentence), "{sentence} {}", report.summary());
    }
}

#[tokio::test]
async fn a_scan_is_taken_back_while_it_is_counted() {
    let site = stocked(2).await;
    let staff = english(site.staff().await).await;
    let at = start(&staff).await;
    let page = scan(&staff, &at, "1").await;
    let back = page.forms().into_iter().find(|form| form.action.ends_with("/removal")).unwrap();
    for _ in 0..2 {
        let page = staff.follow(&staff.submit(back.clone()).await).await;
        assert_eq!(page.text(".summary-done h2"), "Taken back.");
        assert!(page.says("Found 0 of 2."));
    }
    scan(&staff, &at, "2").await;
    let report = staff.get(&format!("{at}/report")).await;
    let back = report.forms().into_iter().find(|form| form.action.ends_with("/removal")).unwrap();
    assert_eq!(staff.submit(back).await.status(), 303);
    assert_eq!(lines(&site).await, 0);
}

#[tokio::test]
async fn nothing_and_too_much_is_refused_at_the_field() {
    let site = stocked(1).await;
    let staff = english(site.staff().await).await;
    let at = start(&staff).await;
    let long = "7".repeat(201);
    for (typed, said) in [(" ", "Type or scan the number on the label."), (long.as_str(), "200")] {
        let page = staff.post(&at, &[("tag", typed)]).await;
        assert_eq!(page.status(), 422);
        assert!(page.text("#tag-error").contains(said), "{}", page.summary());
        assert!(page.has("#tag[autofocus][value='']") && !page.has(".summary-error"), "{}", page.summary());
    }
    let page = staff.post("/equipment/stocktakes", &[("place", "77")]).await;
    assert_eq!((page.status(), page.text("#place-error").as_str()), (422, "Choose a place."));
}

#[tokio::test]
async fn closing_by_itself_changes_nothing_but_says_what_was_counted() {
    let site = stocked(3).await;
    site.sql("UPDATE item SET place_id = 2 WHERE id = 3").await;
    let staff = english(site.staff().await).await;
    let at = start(&staff).await;
    scan(&staff, &at, "1").await;
    scan(&staff, &at, "3").await;
    let page = staff.get(&format!("{at}/closing")).await;
    assert!(page.says("If nothing is ticked, no state and no place changes."));
    assert!(!page.has("input[checked]"), "nothing is ticked beforehand");
    let closed = staff.follow(&staff.submit(page.form("#answers")).await).await;
    assert_eq!(closed.text(".summary-done h2"), "The count is closed.");
    assert_eq!(
        closed.text("#not-found + ul li"),
        "AQ-0002, Laptop Lenovo T480. State: Received, not looked at yet."
    );
    let states = "SELECT group_concat(state || ' ' || place_id, ', ') FROM (SELECT state, place_id FROM item ORDER BY id)";
    assert_eq!(site.word(states).await, "received 1, received 1, received 2");
    let events =
        "SELECT group_concat(item_id || kind || by_member || json_extract(detail, '$.stocktake'), ', ')
                  FROM item_event WHERE kind <> 'state'";
    assert_eq!(site.word(events).await, "1counted41");
}

#[tokio::test]
async fn what_is_ticked_goes_missing_is_found_again_or_has_its_place_here() {
    let site = stocked(5).await;
    site.sql("UPDATE item SET place_id = 2 WHERE id IN (3, 4)").await;
    to_state(&site, 4, "missing").await;
    let staff = english(site.staff().await).await;
    let at = start(&staff).await;
    for tag in ["1", "3", "4"] {
        scan(&staff, &at, tag).await;
    }
    let form = staff.get(&format!("{at}/closing")).await.form("#answers");
    let mut form = form.with("missing", "2");
    form.fields.extend([("moved".to_owned(), "2".to_owned()), ("moved".to_owned(), "3".to_owned())]);
    let closed = staff.follow(&staff.submit(form).await).await;
    assert!(
        closed.says("AQ-0002, Laptop Lenovo T480. It counts as missing from now on."),
        "{}",
        closed.summary()
    );
    assert!(closed.says("Its place is here from now on."));
    let states = "SELECT group_concat(state || ' ' || place_id || ' ' || version, ', ')
                  FROM (SELECT state, place_id, version FROM item ORDER BY id)";
    let expected = "received 1 1, missing 1 2, received 1 2, received 1 4, received 1 1";
    assert_eq!(site.word(states).await, expected);
    let why = "SELECT group_concat(reason, ', ') FROM item_event WHERE to_state = 'missing' AND at > 2";
    assert_eq!(site.word(why).await, "Stocktake. Place: Қойма");
    let moves = "SELECT group_concat(item_id || detail || reason, ', ') FROM item_event WHERE kind = 'moved'";
    let from_there = "{\"place\":[\"Кітапхана\",\"Қойма\"]}Stocktake. Place: Қойма";
    assert_eq!(site.word(moves).await, format!("3{from_there}, 4{from_there}"));
}

#[tokio::test]
async fn what_is_found_again_where_it_had_stood_has_not_moved() {
    let site = stocked(2).await;
    to_state(&site, 1, "missing").await;
    let staff = english(site.staff().await).await;
    let at = start(&staff).await;
    scan(&staff, &at, "1").await;
    let form = staff.get(&format!("{at}/closing")).await.form("#answers");
    let closed = staff.follow(&staff.submit(form.with("moved", "1")).await).await;
    assert!(closed.says("Its place is here from now on."), "{}", closed.summary());
    assert_eq!(site.word("SELECT state || place_id FROM item WHERE id = 1").await, "received1");
    assert_eq!(site.number("SELECT count(*) FROM item_event WHERE kind = 'moved'").await, 0);
    assert!(staff.get("/equipment/AQ-0001").await.says("Stocktake. Place: Қойма"), "its story says how");
}

#[tokio::test]
async fn what_cannot_go_missing_is_reported_and_not_offered() {
    let site = stocked(4).await;
    to_state(&site, 1, "for_parts").await;
    to_state(&site, 2, "ready").await;
    site.sql("UPDATE item SET place_id = NULL WHERE id = 2").await;
    site.sql(&equipment::hand_over(2, "placement")).await;
    to_state(&site, 3, "ready").await;
    let staff = english(site.staff().await).await;
    let at = start(&staff).await;
    let page = staff.get(&format!("{at}/closing")).await;
    assert!(page.says("Not found: 4."), "a placement is expected where it was placed");
    assert_eq!(page.attributes("input[name=missing]", "value"), ["3", "4"]);
    // Lent out after the page was opened.
    site.sql(&equipment::hand_over(3, "loan")).await;
    let sent = staff.submit(page.form("#answers").with("missing", "3")).await;
    assert_eq!(sent.status(), 422, "{}", sent.summary());
    assert_eq!(site.number("SELECT count(*) FROM stocktake WHERE closed_at IS NOT NULL").await, 0);
    let forged = staff.submit(page.form("#answers").with("missing", "1")).await;
    assert_eq!(forged.status(), 422);
    assert_eq!(site.word("SELECT state FROM item WHERE id = 1").await, "for_parts");
}

#[tokio::test]
async fn whoever_closes_has_seen_the_last_scan() {
    let site = stocked(3).await;
    let (staff, admin) = (english(site.staff().await).await, english(site.admin_as("staff").await).await);
    let at = start(&staff).await;
    let form = staff.get(&format!("{at}/closing")).await.form("#answers").with("missing", "2");
    scan(&admin, &at, "3").await;
    let page = staff.submit(form).await;
    assert_eq!(page.status(), 422);
    assert!(page.says("Something has changed meanwhile."), "{}", page.summary());
    assert!(page.has("#missing-2[checked]"), "what was ticked stays ticked");
    assert_eq!(staff.submit(page.form("#answers")).await.status(), 303);
}

#[tokio::test]
async fn a_closed_counting_takes_nothing_more() {
    let site = stocked(2).await;
    let staff = english(site.staff().await).await;
    let at = start(&staff).await;
    let page = scan(&staff, &at, "1").await;
    let form = staff.get(&format!("{at}/closing")).await.form("#answers");
    let report = staff.follow(&staff.submit(form.clone()).await).await;
    assert!(!report.body.contains("/removal"));
    for form in page.forms().into_iter().filter(|form| form.action.starts_with(&at)) {
        let late = staff.follow(&staff.submit(form.with("tag", "2")).await).await;
        assert!(late.says("The count was closed meanwhile."), "{}", late.summary());
    }
    assert_eq!(staff.submit(form).await.status(), 303, "closing again leads to the report");
    assert_eq!(staff.get(&at).await.location(), format!("{at}/report"));
    assert_eq!(staff.get(&format!("{at}/closing")).await.location(), format!("{at}/report"));
    let refused = [
        "INSERT INTO stocktake_line (stocktake_id, key, scanned, by_member, at) VALUES (1, 'x', 'x', 4, 1)",
        "DELETE FROM stocktake_line",
        "UPDATE stocktake_line SET moved = 1",
        "UPDATE stocktake_item SET became_missing = 1",
        "INSERT INTO stocktake_item SELECT 1, 2, 1, '', '', 1, 'ready', 0",
        "UPDATE stocktake SET closed_at = NULL, closed_by = NULL",
    ];
    for sql in refused {
        assert_eq!(site.try_sql(sql).await, Err("stocktake_closed".to_owned()), "{sql}");
    }
    for sql in ["DELETE FROM stocktake", "DELETE FROM stocktake_item"] {
        assert_eq!(site.try_sql(sql).await, Err("stocktake_kept".to_owned()), "{sql}");
    }
    assert_eq!(start(&staff).await, "/equipment/stocktakes/2", "the place can be counted again");
}

#[tokio::test]
async fn a_line_is_written_once_and_never_rewritten_while_it_is_counted() {
    let site = stocked(2).await;
    let staff = english(site.staff().await).await;
    scan(&staff, &start(&staff).await, "1").await;
    for sql in [
        "UPDATE stocktake_line SET scanned = 'x'",
        "UPDATE stocktake_item SET make = 'x'",
        "UPDATE stocktake SET place_id = 2",
    ] {
        assert_eq!(site.try_sql(sql).await, Err("stocktake_closed".to_owned()), "{sql}");
    }
}

#[tokio::test]
async fn a_report_stays_as_it_was() {
    let site = stocked(2).await;
    let staff = english(site.staff().await).await;
    let at = start(&staff).await;
    scan(&staff, &at, "1").await;
    let form = staff.get(&format!("{at}/closing")).await.form("#answers");
    staff.submit(form).await;
    let before = staff.get(&format!("{at}/report")).await.text("main");
    site.sql("UPDATE item SET make = 'Asus', model = 'X', place_id = 2; UPDATE place SET name = 'Подвал' WHERE id = 1").await;
    to_state(&site, 2, "missing").await;
    assert_eq!(staff.get(&format!("{at}/report")).await.text("main"), before);
}

#[tokio::test]
async fn two_who_close_at_once_close_once() {
    let site = stocked(4).await;
    let staff = site.staff().await;
    let at = start(&staff).await;
    scan(&staff, &at, "1").await;
    let mut closing = Vec::new();
    for number in 0..20 {
        let person = if number % 2 == 0 { site.staff().await } else { site.admin_as("staff").await };
        let form = person.get(&format!("{at}/closing")).await.form("#answers").with("missing", "2");
        closing.push(async move { person.submit(form).await.status() });
    }
    assert_eq!(all(closing).await, [303; 20]);
    let events = "SELECT group_concat(item_id || kind, ', ') FROM item_event WHERE at > 1";
    assert_eq!(site.word(events).await, "1counted, 2state");
}

#[tokio::test]
async fn two_hundred_who_begin_at_once_count_together_and_note_each_piece_once() {
    let site = stocked(10).await;
    let mut rivals = Vec::new();
    for number in 0..200 {
        let person = site.staff().await;
        rivals.push(async move {
            let started = person.post("/equipment/stocktakes", &[("place", "1")]).await;
            let at = started.location().split('?').next().unwrap().to_owned();
            let tag = (number % 10 + 1).to_string();
            (started.status(), person.post(&at, &[("tag", &tag)]).await.status())
        });
    }
    assert_eq!(all(rivals).await, [(303, 303); 200]);
    assert_eq!((site.number("SELECT count(*) FROM stocktake").await, lines(&site).await), (1, 10));
}

#[tokio::test]
async fn the_report_is_a_spreadsheet_without_formulas() {
    let site = stocked(3).await;
    site.sql("UPDATE item SET model = '+T480' WHERE id = 2; UPDATE item SET quantity = 40 WHERE id = 1")
        .await;
    let staff = english(site.staff().await).await;
    let at = start(&staff).await;
    for typed in ["1", "=HYPERLINK(1)"] {
        scan(&staff, &at, typed).await;
    }
    let csv = staff.get(&format!("{at}/file?format=csv")).await;
    let expected = "\u{feff}Number on the label;Result;What;Quantity;State;Place in the register;Counted on\r\n\
        AQ-0002;not found;Laptop Lenovo +T480;1;Received, not looked at yet;Қойма;\r\n\
        AQ-0003;not found;Laptop Lenovo T480;1;Received, not looked at yet;Қойма;\r\n\
        AQ-0001;found;Laptop Lenovo T480, pieces: 40;40;Received, not looked at yet;Қойма;2026-11-23\r\n\
        '=HYPERLINK(1);unknown number;;;;;2026-11-23\r\n";
    assert_eq!(csv.body, expected);
    assert_eq!(csv.header("content-disposition"), "attachment; filename=\"stocktake-1.csv\"");
    assert_eq!(staff.get(&format!("{at}/file")).await.status(), 404);
    let read = read(&staff, &format!("{at}/file?format=xlsx")).await;
    assert_eq!(read[3][3], Data::Float(40.0));
    assert!(matches!(read[3][6], Data::DateTime(_)), "{:?}", read[3]);
    assert_eq!(read[4][0], Data::String("=HYPERLINK(1)".to_owned()));
}

/// The rows of a spreadsheet, head included, as another program reads them.
pub async fn read(person: &Person, path: &str) -> Vec<Vec<Data>> {
    let bytes = person.get(path).await.raw;
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let name = book.sheet_names()[0].clone();
    let formulas = book.worksheet_formula(&name).unwrap();
    assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()), "{path} holds a formula");
    book.worksheet_range(&name).unwrap().rows().map(<[Data]>::to_vec).collect()
}

#[tokio::test]
async fn only_what_stands_in_a_place_or_was_placed_there_is_expected() {
    let site = Site::new().await;
    site.sql("INSERT INTO place (id, name, folded) VALUES (1, 'Қойма', 'коима')").await;
    site.sql(equipment::DONATION).await;
    let states = State::ALL.into_iter().filter(|state| !matches!(state, State::Disposed | State::Installed));
    for (id, state) in (3..).step_by(2).zip(states) {
        equipment::in_state(&site, id, state).await;
    }
    site.sql("UPDATE item SET place_id = 1").await;
    start(&english(site.admin_as("staff").await).await).await;
    let expected = "SELECT group_concat(state, ' ') FROM (SELECT state FROM stocktake_item ORDER BY item_id)";
    assert_eq!(site.word(expected).await, "received in_workshop ready for_parts for_disposal");
}
