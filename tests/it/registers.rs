//! The accountant's books: numbers, months that add up and are closed, acts, papers, files.

use std::collections::BTreeMap;

use time::macros::date;

use crate::equipment::{DONATION, hand_over, in_state, take_back};
use crate::support::{Page, Person, Site};
use esik::equipment::rules::State;
use esik::registers::rules::Way;

/// The certified donation with two laptops, a lent keyboardless one, a missing one and one to be disposed of.
async fn prepared() -> Site {
    let site = Site::new().await;
    site.sql(DONATION).await;
    site.sql("INSERT INTO place (id, name, folded) VALUES (1, 'Қойма', 'коима')").await;
    for (id, state) in [
        (1, State::Received),
        (3, State::WithHolder),
        (5, State::Missing),
        (7, State::ForDisposal),
        (9, State::Given),
    ] {
        in_state(&site, id, state).await;
    }
    site
}

async fn accountant(site: &Site) -> Person {
    let person = site.accountant().await;
    person.reads("en").await;
    person
}

/// The instant of a civil time of the centre, which is five hours ahead.
fn at(site: &Site, day: time::Date) -> i64 {
    site.app().clock.instant(day).unwrap()
}

/// A monitor that came at an instant, and its history since.
async fn monitor(site: &Site, id: i64, came: i64, since: &[(i64, &str, &str)]) {
    site.sql(&format!(
        "INSERT INTO item (id, tag, category_id, make, model, serial, make_key, serial_key, holds_data, dirty, state,
             made_by, made_at)
         VALUES ({id}, 'MN-{id:04}', 6, '', '', '', '', '', 0, 0, 'received', 4, {came});
         INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
         VALUES ({id}, {came}, 4, 'state', 'new', 'received')"
    ))
    .await;
    for (at, from, to) in since {
        let step = format!(
            "INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state, reason)
             VALUES ({id}, {at}, 4, 'state', '{from}', '{to}', 'себебі')"
        );
        site.sql(&step).await;
    }
}

type Numbers = [i64; 5];

/// Opening, in, out, acts and closing of each line of a month.
async fn figures(person: &Person, month: &str) -> BTreeMap<String, Numbers> {
    let page = person.get(&format!("/registers/movements?month={month}")).await;
    assert_eq!(page.status(), 200, "{}", page.address);
    numbers(&page)
}

fn numbers(page: &Page) -> BTreeMap<String, Numbers> {
    let (names, cells) =
        (page.texts("table:has(#figures) tbody th"), page.texts("table:has(#figures) tbody td"));
    let number = |cell: &String| {
        let number: String = cell.split(':').next().unwrap().replace('−', "-").replace('+', "");
        number.parse().unwrap_or_else(|_| panic!("{cell}"))
    };
    let lines = cells.chunks(5).map(|line| {
        let line: Vec<i64> = line.iter().map(number).collect();
        Numbers::try_from(line).unwrap()
    });
    names.into_iter().zip(lines).collect()
}

#[tokio::test]
async fn the_register_holds_what_is_the_centres_and_names_no_member() {
    let site = prepared().await;
    let person = accountant(&site).await;
    let page = person.get("/registers").await;
    let tags = page.texts("tbody th");
    assert_eq!(tags, ["AQ-0001", "AQ-0003", "AQ-0005", "AQ-0007"], "what is given is gone");
    assert!(page.says("with a member") && !page.body.contains("Серікова"), "{}", page.text("main"));
    let missing = person.get("/registers?state=missing").await;
    assert_eq!(missing.texts("tbody th"), ["AQ-0005"]);
    let none = person.get("/registers?category=printer").await;
    assert!(none.says("Nothing found."), "{}", none.summary());
}

#[tokio::test]
async fn what_has_left_the_books_is_found_and_stays_as_it_was() {
    let site = prepared().await;
    let person = accountant(&site).await;
    let gone = person.get("/registers?state=gone").await;
    assert_eq!(gone.texts("tbody th"), ["AQ-0009"]);
    assert!(!gone.says("with a member"), "with whom it is now is not the books' business");
    let page = person.get("/registers/items/AQ-0009").await;
    assert!(page.says("Left the books on") && !page.has("form#answers"), "{}", page.text("main"));
    let late = person.post("/registers/items/AQ-0009", &[("number", "A-1"), ("was", "")]).await;
    assert!(late.status() == 422 && late.summary().contains("has left the books"), "{}", late.summary());
    assert_eq!(site.word("SELECT inventory_number FROM item WHERE id = 9").await, "");
    let file = person.get("/registers/export?format=csv&state=gone").await;
    assert!(file.body.contains("AQ-0009;") && file.body.contains(";1970-01-01"), "{}", file.body);
}

#[tokio::test]
async fn a_number_is_one_however_it_is_written() {
    let site = prepared().await;
    let person = accountant(&site).await;
    let give = async |tag: &str, number: &str| {
        let form = person.get(&format!("/registers/items/{tag}")).await.form("#answers");
        person.submit(form.with("number", number)).await
    };
    assert_eq!(give("AQ-0001", "ОС-001").await.status(), 303);
    for alike in ["ос-001", "ОС–001", "OC − 001"] {
        let refused = give("AQ-0003", alike).await;
        let said = refused.text("#number-error");
        assert!(refused.status() == 422 && said.contains("has this number: AQ-0001"), "{alike}: {said}");
    }
    assert_eq!(give("AQ-0003", "ОС-0.01").await.status(), 303, "a full stop makes another number");
    assert_eq!(give("AQ-0001", "ос-001").await.status(), 303, "one's own may be written otherwise");
}

#[tokio::test]
async fn a_donation_says_what_it_is_worth_and_no_piece_does() {
    let site = prepared().await;
    site.sql("UPDATE donation SET value = 120000050, paper_number = '15/2'").await;
    site.sql(
        "INSERT INTO certificate (donation_id, year, number, issued_on, issued_by, issued_at, content)
              VALUES (1, 2026, 1, '2026-11-21', 4, 1, '{}')",
    )
    .await;
    site.sql(
        "INSERT INTO item (id, tag, category_id, donation_line_id, make, model, serial, make_key, serial_key, holds_data,
             dirty, state, made_by, made_at)
         VALUES (11, 'AQ-0011', 11, 2, 'Logitech', 'M90', '', 'logitech', '', 0, 0, 'received', 4, 1);
         INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
         VALUES (11, 1, 4, 'state', 'new', 'received')",
    )
    .await;
    let person = accountant(&site).await;
    let register = person.get("/registers").await;
    assert!(register.says("Ақ Жайық") && register.says("1/2026"), "{}", register.text("main"));
    assert!(!register.says("1 200 000"));
    let donations = person.get("/registers/donations").await;
    let cells = donations.texts("tbody td");
    assert_eq!(cells[..4], ["20.11.2026", "1/2026", "15/2", "50"]);
    assert_eq!((cells[4].as_str(), cells[5].replace('\u{a0}', " ").as_str()), ("1", "1 200 000,50 ₸"));
}

#[tokio::test]
async fn a_number_is_given_found_and_kept_in_the_history() {
    let site = prepared().await;
    let person = accountant(&site).await;
    let page = person.get("/registers/items/aq-0001").await;
    let sent = person.submit(page.form("#answers").with("number", " 2411-007 ")).await;
    assert_eq!(sent.location(), "/registers/items/AQ-0001?notice=numbered", "{}", sent.summary());
    assert!(person.follow(&sent).await.says("The inventory number is saved."));
    assert_eq!(
        person.submit(page.form("#answers").with("number", "2411-007")).await.status(),
        303,
        "sent twice"
    );
    let detail = "SELECT group_concat(detail) FROM item_event WHERE item_id = 1 AND kind = 'changed'";
    assert_eq!(site.word(detail).await, r#"{"inventory_number":["","2411-007"]}"#);
    let found = person.get("/registers?q=2411").await;
    assert_eq!(found.texts("tbody th"), ["AQ-0001"]);
    assert_eq!(person.get("/registers?numberless=yes").await.texts("tbody th").len(), 3);
    let other = person.get("/registers/items/AQ-0003").await.form("#answers");
    let refused = person.submit(other.with("number", "2411-007")).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.text("#number-error").contains("Another piece has this number: AQ-0001"));
    assert_eq!(refused.form("#answers").value("number"), "2411-007", "nothing typed is lost");
}

#[tokio::test]
async fn whoever_is_slower_with_a_number_is_told_who_was_faster() {
    let site = prepared().await;
    let (person, admin) = (accountant(&site).await, site.admin_as("accountant").await);
    let old = person.get("/registers/items/AQ-0001").await.form("#answers");
    admin.submit(admin.get("/registers/items/AQ-0001").await.form("#answers").with("number", "A-1")).await;
    let page = person.submit(old.with("number", "B-1")).await;
    assert_eq!(page.status(), 422);
    let said = page.text("#number-error");
    assert!(said.contains("A-1") && said.contains("Олег Петров"), "{said}");
    assert_eq!(person.submit(page.form("#answers")).await.status(), 303, "after a second look");
    assert_eq!(site.word("SELECT inventory_number FROM item WHERE id = 1").await, "B-1");
    let long = person.post("/registers/items/AQ-0001", &[("number", &"1".repeat(41)), ("was", "B-1")]).await;
    assert!(long.status() == 422 && long.has("#number-error"), "{}", long.summary());
}

#[tokio::test]
async fn the_program_and_the_database_count_the_same_ways() {
    let site = Site::new().await;
    let mut db = site.db().reader.get().await.unwrap();
    let ways: Vec<(String, String)> =
        sqlx::query_as("SELECT from_state, to_state FROM item_transition").fetch_all(&mut *db).await.unwrap();
    drop(db);
    assert!(ways.len() > 25);
    site.sql("DROP TRIGGER item_event_disposed_with_a_paper; DROP TRIGGER item_event_starts_where_it_is")
        .await;
    for trigger in
        ["goes_out_by_custody", "leaves_clean", "comes_back_for_cleaning", "part_moves_on_the_bench"]
    {
        site.sql(&format!("DROP TRIGGER item_event_{trigger}")).await;
    }
    monitor(&site, 900, 1, &[]).await;
    site.sql("DROP TRIGGER item_event_begins_once; DROP TRIGGER item_event_moves_item").await;
    for (from, to) in &ways {
        let inside = if to == "installed" { "900" } else { "NULL" };
        site.sql(&format!(
            "INSERT INTO item_event (item_id, at, kind, from_state, to_state, reason, inside_id)
             VALUES (900, 2, 'state', '{from}', '{to}', 'x', {inside})"
        ))
        .await;
        let sign = site.number("SELECT sign FROM item_movement ORDER BY event_id DESC LIMIT 1").await;
        let said = Way::of(from, to).map_or(0, |way| if way.is_in() { 1 } else { -1 });
        assert_eq!(sign, said, "{from} to {to}");
    }
}

#[tokio::test]
async fn a_month_begins_and_ends_at_midnight_of_the_centre() {
    let site = Site::new().await;
    let november = at(&site, date!(2026 - 11 - 01));
    monitor(&site, 1, november - 1, &[]).await;
    monitor(&site, 2, november, &[]).await;
    let person = accountant(&site).await;
    assert_eq!(figures(&person, "2026-10").await["Monitor"], [0, 1, 0, 0, 1]);
    assert_eq!(figures(&person, "2026-11").await["All"], [1, 1, 0, 0, 2]);
    let behind = person.get("/registers/movements/items?month=2026-11&what=in&category=monitor").await;
    assert_eq!(behind.texts("tbody th"), ["MN-0002"]);
    assert_eq!(behind.attributes("tbody th a", "href"), ["/registers/items/MN-0002"]);
    let links = behind.attributes("a[href^='/registers/movements/items/export']", "href");
    assert_eq!(links.len(), 2);
    let file = person.get(&links[0]).await;
    assert!(file.body.contains("MN-0002;;Monitor;;;1;2026-11-01;registered"), "{}", file.body);
    assert!(!file.body.contains("MN-0001"), "{}", file.body);
    let stood = person.get("/registers/movements/items?month=2026-11&what=opening").await;
    assert_eq!(stood.texts("tbody th"), ["MN-0001"]);
    for address in ["month=2026-12", "month=x", "month=2026-11&what=x", "what=in&category=x"] {
        for page in ["items?", "items/export?format=csv&"] {
            let page = person.get(&format!("/registers/movements/{page}{address}")).await;
            assert_eq!(page.status(), 404, "{address}");
        }
    }
}

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

/// A piece on its way through the house, moved by dice; when it crossed the edge of the books, and how.
async fn wander(site: &Site, dice: &mut Dice, (id, kind, quantity): (i64, i64, i64)) -> Vec<(i64, i64)> {
    let mut now = at(site, date!(2026 - 08 - 05)) + i64::try_from(dice.roll(6_000_000)).unwrap();
    monitor(site, id, now, &[]).await;
    site.sql(&format!("UPDATE item SET category_id = {kind}, quantity = {quantity} WHERE id = {id}")).await;
    let end = at(site, date!(2026 - 11 - 20));
    let (mut state, mut crossed, mut custody) = ("received", vec![(now, 1)], 0);
    for step in 0..10 {
        now += i64::try_from(dice.roll(2_500_000)).unwrap();
        let ways: &[&str] = match state {
            "received" => &["missing", "ready", "for_disposal"],
            "in_workshop" => &["ready", "missing"],
            "ready" => &["given", "with_holder", "in_workshop", "missing"],
            "with_holder" => &["ready", "in_workshop", "missing"],
            "given" => &["received"],
            "missing" => &["received", "disposed"],
            "for_disposal" => &["disposed", "in_workshop"],
            _ => &[],
        };
        if ways.is_empty() || now >= end {
            break;
        }
        let to = ways[dice.roll(ways.len())];
        let sql = match (state, to) {
            (_, "given" | "with_holder") => {
                custody = id * 100 + step;
                let kind = if to == "given" { "gift" } else { "loan" };
                hand_over(custody, kind).replace(", 3, ", &format!(", {now}, ")).replace(
                    &format!("({custody}, {custody}, {custody}"),
                    &format!("({custody}, {id}, {custody}"),
                )
            }
            ("given" | "with_holder", _) => {
                take_back(custody, to).replace("ended_at = 4", &format!("ended_at = {now}"))
            }
            _ => format!(
                "INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state, reason)
                 VALUES ({id}, {now}, 4, 'state', '{state}', '{to}', 'x')"
            ),
        };
        site.sql(&sql).await;
        let is_out = |state: &str| matches!(state, "given" | "missing" | "disposed");
        match (is_out(state), is_out(to)) {
            (true, false) => crossed.push((now, 1)),
            (false, true) => crossed.push((now, -1)),
            _ => {}
        }
        state = to;
    }
    crossed.into_iter().map(|(at, sign)| (at, sign * quantity)).collect()
}

/// What a month has to say of movements: opening, in, out, acts, closing.
fn expected(moves: &[(i64, i64)], (from, until): (i64, i64)) -> Numbers {
    let sum = |is_meant: &dyn Fn(&(i64, i64)) -> bool| -> i64 {
        moves.iter().filter(|one| is_meant(one)).map(|(_, pieces)| pieces).sum()
    };
    let opening = sum(&|(at, _)| *at < from);
    let came_in = sum(&|(at, pieces)| *at >= from && *at < until && *pieces > 0);
    let went_out = -sum(&|(at, pieces)| *at >= from && *at < until && *pieces < 0);
    [opening, came_in, went_out, 0, opening + came_in - went_out]
}

#[tokio::test]
async fn whatever_happens_every_month_adds_up_and_opens_as_the_last_one_closed() {
    for seed in 1..=4 {
        let site = Site::new().await;
        site.sql("DROP TRIGGER IF EXISTS item_event_disposed_with_a_paper").await;
        let mut dice = Dice(seed);
        let mut moves: BTreeMap<&str, Vec<(i64, i64)>> = BTreeMap::new();
        for id in 1..=18 {
            let (kind, name) = if id % 3 == 0 { (10, "Keyboard") } else { (6, "Monitor") };
            let quantity = 1 + i64::try_from(dice.roll(4)).unwrap();
            let crossed = wander(&site, &mut dice, (id, kind, quantity)).await;
            moves.entry(name).or_default().extend(crossed.iter().copied());
            moves.entry("All").or_default().extend(crossed);
        }
        let person = accountant(&site).await;
        let months = [(7, 8), (8, 9), (9, 10), (10, 11), (11, 12)].map(|(from, until)| {
            let day = |month: u8| date!(2026 - 01 - 01).replace_month(month.try_into().unwrap()).unwrap();
            (format!("2026-{from:02}"), (at(&site, day(from)), at(&site, day(until))))
        });
        let mut closed: BTreeMap<String, i64> = BTreeMap::new();
        for (month, span) in &months {
            let said = figures(&person, month).await;
            for (name, moves) in &moves {
                let line = said.get(*name).copied().unwrap_or_default();
                assert_eq!(line, expected(moves, *span), "{name} in {month} of history {seed}");
                assert_eq!(line[0] + line[1] - line[2] + line[3], line[4]);
                assert_eq!(line[0], closed.get(*name).copied().unwrap_or_default(), "{name} opens {month}");
                closed.insert((*name).to_owned(), line[4]);
            }
        }
        // Behind each number stand as many pieces.
        let said = figures(&person, "2026-11").await["All"];
        for (what, number) in [("opening", said[0]), ("in", said[1]), ("out", said[2]), ("closing", said[4])]
        {
            let page = person.get(&format!("/registers/movements/items?month=2026-11&what={what}")).await;
            let column = page.texts("tbody td:nth-of-type(3)");
            let pieces: i64 = column.iter().map(|cell| cell.parse::<i64>().unwrap()).sum();
            assert_eq!(pieces, number, "{what} of history {seed}");
        }
        let mut books: i64 = site.number("SELECT coalesce(sum(quantity), 0) FROM item WHERE state NOT IN ('given', 'missing', 'disposed')").await;
        books -= said[4];
        assert_eq!(books, 0, "the history and the pieces agree");
    }
}

/// Monitors that came in September and October; one went missing in October.
async fn three_months() -> Site {
    let site = Site::new().await;
    let day = |day| at(&site, day);
    monitor(&site, 1, day(date!(2026 - 09 - 10)), &[]).await;
    monitor(&site, 2, day(date!(2026 - 09 - 11)), &[(day(date!(2026 - 10 - 02)), "received", "missing")])
        .await;
    monitor(&site, 3, day(date!(2026 - 10 - 20)), &[]).await;
    site
}

async fn close(person: &Person) -> Page {
    let page = person.get("/registers/closings/new").await;
    person.submit(page.form("#answers")).await
}

#[tokio::test]
async fn months_are_closed_in_order_when_they_are_over() {
    let site = three_months().await;
    let person = accountant(&site).await;
    let check = person.get("/registers/closings/new").await;
    assert!(check.says("Close the month: September"), "{}", check.summary());
    assert_eq!(numbers(&check)["All"], [0, 2, 0, 0, 2]);
    let october = person.post("/registers/closings", &[("month", "2026-10")]).await;
    assert!(october.status() == 422 && october.summary().contains("in order"), "{}", october.summary());
    for month in ["2026-09", "2026-10"] {
        let closed = close(&person).await;
        assert_eq!(closed.location(), "/registers/closings?notice=closed", "{month}: {}", closed.summary());
        let again = person.post("/registers/closings", &[("month", month)]).await;
        assert_eq!(again.status(), 303, "sent twice");
    }
    assert_eq!(site.number("SELECT count(*) FROM month_closing").await, 2);
    let page = person.get("/registers/closings/new").await;
    assert!(page.says("There is no month to close.") && !page.has("#answers button"), "{}", page.summary());
    let november = person.post("/registers/closings", &[("month", "2026-11")]).await;
    assert_eq!(november.status(), 422, "it is not over");
    let list = person.get("/registers/closings").await;
    assert_eq!(list.texts("tbody th").len(), 2);
    assert_eq!(list.texts("tbody td")[..5], ["2", "1", "1", "0", "2"], "{}", list.text("main"));
}

#[tokio::test]
async fn what_is_closed_stays_as_it_was_counted() {
    let site = three_months().await;
    let person = accountant(&site).await;
    let before = figures(&person, "2026-09").await;
    close(&person).await;
    assert_eq!(figures(&person, "2026-09").await, before);
    let october = at(&site, date!(2026 - 10 - 01));
    let event = |at: i64| {
        format!(
            "INSERT INTO item_event (item_id, at, kind, from_state, to_state) VALUES (1, {at}, 'state', 'received', 'ready')"
        )
    };
    let refused = [
        (event(october - 1), "month_closed"),
        ("UPDATE item SET quantity = 2 WHERE id = 1".to_owned(), "month_closed"),
        ("UPDATE item SET category_id = 1 WHERE id = 1".to_owned(), "month_closed"),
        ("UPDATE month_closing SET figures = '[]'".to_owned(), "month_closing_append_only"),
        ("DELETE FROM month_closing".to_owned(), "month_closing_append_only"),
        (
            format!(
                "INSERT INTO month_closing VALUES ('2026-11', {}, {}, '[]', 6, {})",
                october + 1,
                october + 2,
                i64::MAX
            ),
            "month_closing_in_order",
        ),
        (
            format!(
                "INSERT INTO month_closing VALUES ('2026-10', {october}, {}, '[]', 6, {october})",
                october + 9
            ),
            "month_closing_is_over",
        ),
    ];
    for (sql, rule) in refused {
        assert_eq!(site.try_sql(&sql).await, Err(rule.to_owned()), "{sql}");
    }
    site.sql(&event(october)).await;
    site.sql("UPDATE item SET quantity = 2 WHERE id = 3").await;
    assert_eq!(
        figures(&person, "2026-10").await["All"],
        [2, 2, 1, 0, 3],
        "what came later may still be put right"
    );
}

#[tokio::test]
async fn before_a_month_is_closed_it_is_said_what_is_not_registered() {
    let site = three_months().await;
    site.sql(DONATION).await;
    let person = accountant(&site).await;
    let check = person.get("/registers/closings/new").await;
    assert!(!check.has(".note"), "it came after the month: {}", check.text("main"));
    site.sql("UPDATE donation SET received_on = '2026-09-30'").await;
    let check = person.get("/registers/closings/new").await;
    assert!(check.says("Received but not registered: 50 pieces."), "{}", check.text("main"));
    assert_eq!(check.attributes(".note li a", "href"), ["/registers/donations/1/act"]);
    assert_eq!(person.submit(check.form("#answers")).await.status(), 303, "it is told, not forbidden");
}

#[tokio::test]
async fn two_who_close_at_once_close_once() {
    let site = three_months().await;
    let (person, admin) = (accountant(&site).await, site.admin_as("accountant").await);
    admin.reads("en").await;
    let form = [("month", "2026-09")];
    let both =
        tokio::join!(person.post("/registers/closings", &form), admin.post("/registers/closings", &form));
    let mut statuses = [both.0.status(), both.1.status()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    assert!(both.0.body.contains("has closed this month") || both.1.body.contains("has closed this month"));
    assert_eq!(site.number("SELECT count(*) FROM month_closing").await, 1);
}

#[tokio::test]
async fn an_act_counts_where_it_is_made_and_is_shown_where_it_belongs() {
    let site = three_months().await;
    let person = accountant(&site).await;
    close(&person).await;
    close(&person).await;
    let page = person.get("/registers/closings/2026-09/act").await;
    let form = page.form("#answers").with("category", "monitor").with("pieces", "−1");
    let form = form.with("sentence", "Counted twice.");
    let sent = person.submit(form.clone()).await;
    assert_eq!(sent.location(), "/registers/movements?month=2026-09&notice=act", "{}", sent.summary());
    assert_eq!(person.submit(form).await.status(), 303, "sent twice");
    assert_eq!(site.number("SELECT count(*) FROM correction").await, 1);
    let september = person.follow(&sent).await;
    assert!(september.says("Acts about this month") && september.says("Counted twice."));
    assert_eq!(numbers(&september)["All"], [0, 2, 0, 0, 2], "it stays as it was closed");
    let november = person.get("/registers/movements?month=2026-11").await;
    assert!(november.says("Acts made in this month") && november.says("About the month: September"));
    let paper = person.get("/registers/corrections/1").await;
    for words in ["23.11.2026", "September", "Monitor", "−1", "Counted twice.", "______"] {
        assert!(paper.says(words), "{words}: {}", paper.text("main"));
    }
    assert_eq!(paper.texts("article.paper tbody tr").len(), 2, "the accountant and the head sign");
    assert_eq!(november.attributes("ol.history a", "href"), ["/registers/corrections/1"]);
    let file = person.get("/registers/corrections/export?format=csv").await;
    let line = "1;2026-11-23;2026-09;Monitor;-1;Counted twice.;Сәуле Ахметова";
    assert!(file.body.lines().any(|one| one == line), "{}", file.body);
    assert_eq!(person.get("/registers/corrections/2").await.status(), 404);
    assert_eq!(numbers(&november)["All"], [2, 0, 0, -1, 1]);
    assert_eq!(
        site.try_sql("UPDATE correction SET pieces = 5").await,
        Err("correction_append_only".to_owned())
    );
    site.turn_clock_to("2026-12-01T09:00");
    let person = accountant(&site).await;
    assert_eq!(close(&person).await.status(), 303);
    assert_eq!(figures(&person, "2026-12").await["All"], [1, 0, 0, 0, 1]);
    let november = at(&site, date!(2026 - 11 - 30));
    let late = format!(
        "INSERT INTO correction (month, category_id, pieces, sentence, made_by, made_at, one_time_key)
         VALUES ('2026-09', 6, 1, 'x', 6, {november}, 'late')"
    );
    assert_eq!(site.try_sql(&late).await, Err("month_closed".to_owned()));
}

#[tokio::test]
async fn an_act_that_makes_no_sense_is_refused_at_its_fields() {
    let site = three_months().await;
    let person = accountant(&site).await;
    assert_eq!(person.get("/registers/closings/2026-09/act").await.status(), 404, "it is not closed");
    close(&person).await;
    let form = person.get("/registers/closings/2026-09/act").await.form("#answers");
    let page = person.submit(form.clone().with("pieces", "none").with("sentence", "  ")).await;
    assert_eq!(page.status(), 422);
    for field in ["category", "pieces", "sentence"] {
        assert!(page.has(&format!("#{field}-error")), "{field}: {}", page.summary());
    }
    assert_eq!(page.form("#answers").value("pieces"), "none");
    let less = form.with("category", "monitor").with("pieces", "-3").with("sentence", "Gone.");
    let page = person.submit(less).await;
    assert_eq!(page.text("#pieces-error"), "There are not so many in the books. There are now: 2.");
    assert_eq!(site.number("SELECT count(*) FROM correction").await, 0);
}

#[tokio::test]
async fn an_act_of_handover_has_two_sides_and_room_for_what_is_not_known() {
    let site = prepared().await;
    let (person, staff, admin) = (accountant(&site).await, site.staff().await, site.admin().await);
    admin.reads("en").await;
    let blank = staff.get("/registers/donations/1/act").await;
    assert!(blank.says("Ақ Жайық") && blank.says("______"), "{}", blank.text("main"));
    assert_eq!(blank.texts("table:has(caption.visually-hidden) tbody tr").len(), 3);
    let form = admin.get("/admin/organisation").await.form("#answers");
    let form =
        form.with("name_kk", "«Есік» орталығы").with("bin", "061240 012345").with("head", "А. Б. Сәрсен");
    let saved = admin.submit(form.clone()).await;
    assert_eq!(saved.location(), "/admin/organisation?notice=saved", "{}", saved.summary());
    assert_eq!(admin.submit(form.clone()).await.status(), 303, "sent twice");
    let act = person.get("/registers/donations/1/act").await;
    for words in ["«Есік» орталығы", "061240012345", "А. Б. Сәрсен", "In all: 50 pieces", "not stated"]
    {
        assert!(act.says(words), "{words}: {}", act.text("main"));
    }
    assert_eq!(act.attribute("dd span[lang]", "lang"), "kk", "the only name it has");
    let late = admin.submit(form.with("head", "Another")).await;
    assert!(late.status() == 422 && late.summary().contains("Someone else"), "{}", late.summary());
    let wrong = admin.post("/admin/organisation", &[("bin", "12"), ("version", "2")]).await;
    assert_eq!(wrong.text("#bin-error"), "A BIN has twelve digits.");
    site.sql(
        "INSERT INTO donation (id, donor_id, promised_on, wish, made_by, made_at, one_time_key)
              VALUES (2, 1, '2026-11-20', 'none', 4, 1, 'd-2')",
    )
    .await;
    assert_eq!(staff.get("/registers/donations/2/act").await.status(), 404, "what has not come has no act");
}

#[tokio::test]
async fn a_commission_gets_a_sheet_and_nothing_changes() {
    let site = prepared().await;
    in_state(&site, 13, State::WithHolder).await;
    site.sql(&take_back(13, "missing").replace("себебі", "Әлия жоғалтты")).await;
    let person = accountant(&site).await;
    let events = site.number("SELECT count(*) FROM item_event").await;
    let page = person.get("/registers/write-off").await;
    assert!(page.says("the equipment stays in the register"), "{}", page.text("main"));
    assert_eq!(page.attributes("input[name=item]", "value"), ["AQ-0005", "AQ-0007", "AQ-0013"]);
    let nothing = person.get("/registers/write-off/sheet?item=AQ-0001").await;
    assert!(nothing.status() == 422 && nothing.has("#items-error"), "what is in use is not written off");
    let sheet = person.get("/registers/write-off/sheet?item=AQ-0007&item=AQ-0013").await;
    assert_eq!(sheet.texts("tbody th")[..2], ["AQ-0007", "AQ-0013"]);
    assert!(
        sheet.says("себебі") && sheet.says("It was lent and did not come back"),
        "{}",
        sheet.text("main")
    );
    assert!(!sheet.body.contains("Әлия"), "the words about the holder stay between them and staff");
    assert_eq!(site.number("SELECT count(*) FROM item_event").await, events);
}

#[tokio::test]
async fn files_hold_what_the_pages_say_and_no_formula() {
    let site = prepared().await;
    site.sql("UPDATE item SET make = '=1+1', inventory_number = '@A1' WHERE id = 1").await;
    let person = accountant(&site).await;
    let file = person.get("/registers/export?format=csv&state=received").await;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"register-2026-11-23.csv\"");
    let lines: Vec<_> = file.body.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 2, "{}", file.body);
    assert!(lines[0].starts_with("Tag;Inventory number;Kind;Make;"), "{}", lines[0]);
    assert!(lines[1].starts_with("AQ-0001;'@A1;Laptop;'=1+1;T480;SN1;1;"), "{}", lines[1]);
    let november = site.number("SELECT count(*) FROM item").await;
    let moved = person.get("/registers/movements/export?format=csv&month=2026-11").await;
    // Their history is dated 1970: all of it was there before, but for what is given or missing.
    let all = format!("All;{0};0;0;0;0;0;0;0;{0}", november - 2);
    assert!(moved.body.lines().any(|line| line == all), "{}", moved.body);
    let donations = person.get("/registers/donations/export?format=csv").await;
    assert!(donations.body.contains("Ақ Жайық;2026-11-20;;none;50;0;not stated"), "{}", donations.body);
    let addresses = [
        "/registers/export?format=xlsx",
        "/registers/closings/export?format=xlsx",
        "/registers/corrections/export?format=xlsx",
        "/registers/movements/items/export?format=xlsx&what=closing",
    ];
    for address in addresses {
        let file = person.get(address).await;
        assert!(
            file.body.starts_with("PK") && file.header("content-disposition").contains(".xlsx"),
            "{address}"
        );
    }
}

#[tokio::test]
async fn closed_months_are_taken_along() {
    let site = three_months().await;
    let person = accountant(&site).await;
    close(&person).await;
    let file = person.get("/registers/closings/export?format=csv").await;
    let line = "2026-09;Monitor;0;2;0;0;0;0;0;0;2;2026-11-23;Сәуле Ахметова";
    assert!(file.body.lines().any(|one| one == line), "{}", file.body);
}

#[tokio::test]
async fn an_accountant_reads_the_books_and_nothing_of_members() {
    let site = prepared().await;
    let person = accountant(&site).await;
    let page = person.get("/registers").await;
    let nav = page.attributes("nav.site-nav a", "href");
    assert!(nav.contains(&"/registers".to_owned()) && nav.contains(&"/reports".to_owned()), "{nav:?}");
    for address in
        ["/equipment", "/equipment/AQ-0001", "/loans", "/donors", "/people", "/desk", "/admin/organisation"]
    {
        let status = person.get(address).await.status();
        assert!(matches!(status, 403 | 404), "{address} is {status}");
    }
    let staff = site.staff().await.get("/reports").await;
    let nav = staff.attributes("nav.site-nav a", "href");
    assert!(nav.contains(&"/reports".to_owned()) && !nav.contains(&"/registers".to_owned()), "{nav:?}");
}

/// The centre with a name in Kazakh, and a certificate for the first donation.
async fn certified() -> (Site, Person, Person) {
    let site = prepared().await;
    site.sql(
        "UPDATE organisation SET name_kk = 'Бұрынғы атау', bin = '061240012345', address_kk = 'Абай даңғылы, 1';
         UPDATE donor SET reads = 'kk'",
    )
    .await;
    let (staff, person) = (site.staff().await, accountant(&site).await);
    staff.reads("en").await;
    let issued = staff.submit(staff.get("/donations/1/certificate/new").await.form("#answers")).await;
    assert_eq!(issued.location(), "/donations/1?notice=issued", "{}", issued.summary());
    (site, staff, person)
}

#[tokio::test]
async fn a_certificate_says_for_ever_who_received_and_the_act_does_not_contradict_it() {
    let (site, staff, person) = certified().await;
    site.sql(
        "UPDATE organisation SET name_kk = 'Жаңа атау', bin = '000000000001', address_kk = 'Жаңа көше';
         UPDATE donor SET name = 'Басқа'; UPDATE category SET name_kk = 'Жазба', name_en = 'Notebook' WHERE id = 1",
    )
    .await;
    person.reads("kk").await;
    for address in ["/certificates/1", "/registers/donations/1/act"] {
        let said = person.get(address).await.text(".paper");
        for words in ["Бұрынғы атау", "061240012345", "Абай даңғылы, 1", "Ақ Жайық", "Ноутбук"]
        {
            assert!(said.contains(words), "{address}: {words} in {said}");
        }
        for words in ["Жаңа", "000000000001", "Басқа", "Жазба"] {
            assert!(!said.contains(words), "{address}: {words} in {said}");
        }
    }
    let titles = [person.get("/certificates/1").await, person.get("/registers/donations/1/act").await];
    assert!(titles[0].text("h1").starts_with("Сыйға тарту куәлігі"), "{}", titles[0].text("h1"));
    assert!(titles[1].text("h1").starts_with("Қабылдау-тапсыру актісі"), "{}", titles[1].text("h1"));
    let links = staff.get("/donations/1").await.attributes("main a", "href");
    assert!(links.contains(&"/registers/donations/1/act".to_owned()), "{links:?}");
}

#[tokio::test]
async fn a_voided_certificate_keeps_its_number_in_the_journal_and_can_be_read() {
    let (site, staff, person) = certified().await;
    site.sql(
        "INSERT INTO item (id, tag, category_id, donation_line_id, make, model, serial, make_key, serial_key, holds_data,
             dirty, state, made_by, made_at)
         VALUES (11, 'AQ-0011', 11, 2, 'Logitech', 'M90', '', 'logitech', '', 0, 0, 'received', 4, 1);
         INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
         VALUES (11, 1, 4, 'state', 'new', 'received')",
    )
    .await;
    let mut work = site.db().writer.begin().await.unwrap();
    esik::equipment::items::file(&mut work, esik::ids::ItemId(11)).await.unwrap();
    work.commit().await.unwrap();
    let voiding = staff.get("/donations/1/certificate/voiding").await.form("#answers");
    staff.submit(voiding.with("reason", "A wrong sum")).await;
    let listed = person.get("/registers?q=AQ-0011").await;
    assert!(listed.text("tbody td:last-child").starts_with("not issued"), "{}", listed.text("tbody"));
    assert!(listed.text("tbody td:last-child a").starts_with("Handover certificate"));
    staff.submit(staff.get("/donations/1/certificate/new").await.form("#answers")).await;
    let journal = person.get("/registers/certificates").await;
    assert_eq!(journal.texts("tbody th"), ["2/2026", "1/2026"]);
    assert!(journal.says("voided: 23.11.2026") && journal.says("A wrong sum"), "{}", journal.text("table"));
    let file = person.get("/registers/certificates/export?format=csv").await;
    assert!(file.body.contains("1/2026;2026-11-23;Ақ Жайық;2026-11-20;50;not stated;voided;2026-11-23;"));
    assert!(file.body.contains(";A wrong sum") && file.body.contains(";in force;;;"), "{}", file.body);
    let old = person.get("/certificates/1").await;
    assert!(old.text(".stamp").starts_with("ЖАРАМСЫЗ 23.11.2026"), "{}", old.summary());
    assert!(old.text(".stamp").contains("A wrong sum") && old.text(".paper").contains("Ақ Жайық"));
    assert!(
        old.has("a[href='/registers/certificates']") && !person.get("/certificates/2").await.has(".stamp")
    );
    let page = staff.get("/donations/1").await;
    assert!(page.has("a[href='/certificates/1']") && page.has("a[href='/certificates/2']"));
}
