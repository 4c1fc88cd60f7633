//! The report of a period: its tables, its drawing, its files, and periods that are none.

use esik::equipment::rules::State;
use time::macros::date;

use crate::equipment::{DONATION, in_state};
use crate::support::{Page, Person, Site};

const PERIOD: &str = "from=01.11.2026&until=30.11.2026";

/// A donation of November; pieces whose history is dated 1970.
async fn prepared() -> Site {
    let site = Site::new().await;
    site.sql(DONATION).await;
    site.sql("INSERT INTO place (id, name, folded) VALUES (1, 'Қойма', 'коима')").await;
    for (id, state) in [(1, State::WithHolder), (3, State::Given), (5, State::Missing), (7, State::Ready)] {
        in_state(&site, id, state).await;
    }
    site
}

async fn staff(site: &Site) -> Person {
    let person = site.staff().await;
    person.reads("en").await;
    person
}

fn line(page: &Page, table: &str, name: &str) -> Vec<String> {
    let names = page.texts(&format!("table:has(#{table}) tbody th"));
    let cells = page.texts(&format!("table:has(#{table}) tbody td"));
    let width = cells.len() / names.len();
    let at = names.iter().position(|known| known == name).unwrap_or_else(|| panic!("{name}: {names:?}"));
    cells[at * width..(at + 1) * width].to_vec()
}

#[tokio::test]
async fn a_period_says_what_came_and_what_became_of_it() {
    let site = prepared().await;
    let person = staff(&site).await;
    let november = person.get(&format!("/reports?{PERIOD}")).await;
    assert_eq!(line(&november, "categories", "Laptop"), ["10", "0", "0", "0", "0", "0", "0", "0"]);
    assert_eq!(line(&november, "categories", "All"), ["50", "0", "0", "0", "0", "0", "0", "0"]);
    assert_eq!(line(&november, "donors", "Ақ Жайық"), ["1", "50", "not stated"]);
    assert!(november.says("Donations without a stated value: 1."));
    // What happened to pieces counts in the month in which it happened.
    let now = site.app().clock.now().seconds();
    site.sql(&format!(
        "INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state, reason)
         VALUES (7, {now}, 4, 'state', 'ready', 'missing', 'x'), (7, {now}, 4, 'state', 'missing', 'received', '');
         UPDATE custody SET ended_at = {now}, taken_back_by = 4, ended_as = 'ready' WHERE id = 1"
    ))
    .await;
    let november = person.get(&format!("/reports?{PERIOD}")).await;
    assert_eq!(line(&november, "categories", "Laptop"), ["10", "0", "0", "0", "0", "1", "1", "1"]);
    let before = person.get("/reports?from=01.01.2020&until=31.10.2026").await;
    assert!(
        before.says("Nothing happened in this period.") && !before.has("svg.chart"),
        "{}",
        before.summary()
    );
}

#[tokio::test]
async fn donors_who_do_not_want_to_be_known_stand_together_and_last() {
    let site = prepared().await;
    for id in [2, 3] {
        site.sql(&format!(
            "INSERT INTO donor (id, kind, name, sort_key, reads, may_be_named, made_by, made_at)
                 VALUES ({id}, 'anonymous', '', '', 'kk', 0, 4, 1);
             INSERT INTO donation (id, donor_id, received_on, received_by, value, wish, made_by, made_at, one_time_key)
                 VALUES ({id}, {id}, '2026-11-30', 4, 150000, 'none', 4, 1, 'd-{id}');
             INSERT INTO donation_line (donation_id, position, category_id, make, model, quantity, counted, holds_data)
                 VALUES ({id}, 1, 6, '', '', 2, 0, 0)"
        ))
        .await;
    }
    let person = staff(&site).await;
    let page = person.get(&format!("/reports?{PERIOD}")).await;
    assert_eq!(page.texts("table:has(#donors) tbody th"), ["Ақ Жайық", "A donor without a name"]);
    let said = line(&page, "donors", "A donor without a name");
    assert_eq!(
        (said[0].as_str(), said[1].as_str(), said[2].replace('\u{a0}', " ").as_str()),
        ("2", "4", "3 000 ₸")
    );
    assert!(page.text("main").replace('\u{a0}', " ").contains("Declared value in all: 3 000 ₸"));
    assert_eq!(person.get("/reports?from=01.12.2026&until=31.12.2026").await.texts("table").len(), 0);
    site.sql("UPDATE donation SET value = NULL WHERE id = 3").await;
    let page = person.get(&format!("/reports?{PERIOD}")).await;
    let said = line(&page, "donors", "A donor without a name");
    let said = said[2].replace('\u{a0}', " ");
    assert_eq!(said, "1 500 ₸. Donations without a stated value: 1.", "the sum is not of all");
}

#[tokio::test]
async fn a_period_with_closed_months_says_why_its_numbers_may_differ() {
    let site = prepared().await;
    let person = staff(&site).await;
    let words = "Some months of this period are closed";
    assert!(!person.get(&format!("/reports?{PERIOD}")).await.says(words));
    let at = |day| site.app().clock.instant(day).unwrap();
    let (from, until) = (at(date!(2026 - 10 - 01)), at(date!(2026 - 11 - 01)));
    site.sql(&format!(
        "DROP TRIGGER month_closing_in_order;
         INSERT INTO month_closing VALUES ('2026-10', {from}, {until}, '[]', 6, {until})"
    ))
    .await;
    assert!(!person.get(&format!("/reports?{PERIOD}")).await.says(words), "it ends where the period begins");
    assert!(person.get("/reports?from=31.10.2026&until=30.11.2026").await.says(words));
}

#[tokio::test]
async fn the_drawing_has_a_name_a_description_and_the_numbers_of_the_table() {
    let site = prepared().await;
    for (language, title) in [
        ("kk", "Келгені мен уақытша берілгені, диаграмма"),
        ("ru", "Поступило и выдано, диаграмма"),
        ("en", "Received and lent, as a chart"),
    ] {
        let person = site.accountant().await;
        person.reads(language).await;
        let page = person.get(&format!("/reports?{PERIOD}")).await;
        assert_eq!(page.attribute("svg.chart", "role"), "img");
        assert_eq!(page.text("svg.chart > title"), title);
        assert!(!page.text("svg.chart > desc").is_empty());
        let drawn = page.texts("svg.chart text");
        assert_eq!(
            drawn.iter().filter(|text| text.parse::<i64>().is_ok()).collect::<Vec<_>>(),
            ["10", "0", "40", "0"]
        );
        assert!(page.has("svg.chart pattern") && !page.body.contains("style="), "no colour tells them apart");
    }
}

#[tokio::test]
async fn a_period_that_is_none_is_answered_at_its_field() {
    let site = prepared().await;
    let person = staff(&site).await;
    let page = person.get("/reports?from=31.02.2026&until=soon").await;
    assert_eq!(page.status(), 422);
    assert!(page.has("#from-error") && page.has("#until-error") && !page.has("table"), "{}", page.summary());
    assert_eq!(
        (page.form("#answers").value("from"), page.form("#answers").value("until")),
        ("31.02.2026", "soon")
    );
    let order = person.get("/reports?from=02.11.2026&until=01.11.2026").await;
    assert_eq!(order.text("#until-error"), "The last day cannot be before the first.");
    let year = person.get("/reports").await;
    assert_eq!(year.form("#answers").value("from"), "01.01.2026", "the year so far");
    assert_eq!(year.form("#answers").value("until"), "23.11.2026");
}

#[tokio::test]
async fn the_tables_are_taken_along() {
    let site = prepared().await;
    let person = staff(&site).await;
    let page = person.get(&format!("/reports?{PERIOD}")).await;
    let links = page.attributes("a[href^='/reports/export']", "href");
    assert_eq!(links.len(), 4);
    for link in &links {
        assert_eq!(person.get(link).await.status(), 200, "{link}");
    }
    let donors = person.get(&format!("/reports/export?{PERIOD}&table=donors&format=csv")).await;
    assert!(donors.body.contains("Ақ Жайық;1;50;not stated;1"), "{}", donors.body);
    let kinds = person.get(&format!("/reports/export?{PERIOD}&table=categories&format=csv")).await;
    assert!(kinds.body.contains("All;50;0;0;0;0;0;0;0"), "{}", kinds.body);
    for bad in ["table=donors&format=exe", "table=x&format=csv", "table=donors&format=csv&from=x"] {
        assert_eq!(person.get(&format!("/reports/export?{bad}")).await.status(), 404, "{bad}");
    }
}
