//! What can be booked: the list, the page of each, free times, and nobody's name.

use crate::support::{Page, Site};

/// A booking made behind the portal's back: resource, day and hours, people, state.
async fn booked(site: &Site, resource: i64, (day, from, until): (&str, &str, &str), people: i64) {
    let units = if resource == 1 { people } else { 1 };
    let (starts, ends) = (format!("{day}T{from}"), format!("{day}T{until}"));
    let key = site.number("SELECT count(*) FROM booking").await;
    let member = site.newcomer(key).await;
    site.sql(&format!(
        "INSERT INTO booking (resource_id, member_id, starts, ends, held_from, held_until, units, people,
             wheelchair_places, assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash)
         VALUES ({resource}, {member}, '{starts}', '{ends}', '{starts}', '{ends}', {units}, {people}, 0, 0,
             'Кітап оқу', 'approved', '{starts}', {member}, 1700000000, 'key-{key}', x'00')"
    ))
    .await;
}

/// The times of a day in the list, as words.
fn times(page: &Page, day: &str) -> Vec<String> {
    page.attributes(".free-days a", "href")
        .into_iter()
        .zip(page.texts(".free-days a"))
        .filter(|(href, _)| href.contains(day))
        .map(|(_, words)| words)
        .collect()
}

#[tokio::test]
async fn the_list_shows_everything_to_everybody_in_three_languages() {
    let site = Site::new().await;
    for (language, library, kind) in
        [("kk", "Кітапхана", "Бөлме"), ("ru", "Библиотека", "Комната"), ("en", "Library", "Room")]
    {
        let page = site.visitor().accepts(language).get("/resources").await;
        assert_eq!(page.status(), 200);
        assert_eq!(page.texts(".card").len(), 5, "{language}");
        assert_eq!(page.text(".card h2"), library);
        assert!(page.text(".card").contains(kind), "{}", page.text(".card"));
    }
}

#[tokio::test]
async fn the_list_is_filtered_by_kind_and_by_whom_it_is_right_for() {
    let site = Site::new().await;
    let visitor = site.visitor().accepts("en");
    let cases = [
        ("kind=room", vec!["Library", "Small cinema room"], "2 results found."),
        ("right_for=wheelchair", vec!["Library"], "1 result found."),
        ("kind=room&right_for=deaf", vec!["Small cinema room"], "1 result found."),
        // A "no" and a "not known" are no yes.
        ("right_for=blind", vec![], "No results."),
        ("kind=instrument&right_for=wheelchair", vec![], "No results."),
        ("right_for=wheelchair&right_for=deaf", vec![], "No results."),
    ];
    for (query, names, said) in cases {
        let page = visitor.get(&format!("/resources?{query}")).await;
        assert_eq!(page.texts(".card h2"), names, "{query}");
        assert!(page.says(said), "{query}: {}", page.summary());
        assert!(page.has("main a[href='/resources']"), "{query}: no way back to everything");
    }
    let page = visitor.get("/resources?kind=garage&right_for=%3Cb%3E").await;
    assert_eq!(page.texts(".card").len(), 5, "codes that do not exist filter nothing");
}

#[tokio::test]
async fn the_filter_keeps_what_was_chosen() {
    let site = Site::new().await;
    let visitor = site.visitor();
    let page = visitor.get("/resources?kind=room&right_for=deaf&right_for=blind").await;
    let form = page.form("form.filter");
    let chosen: Vec<_> = form.fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(chosen, ["kind=room", "right_for=blind", "right_for=deaf"]);
    let page = visitor.submit(form.with("right_for", "deaf")).await;
    assert_eq!(page.texts(".card h2"), ["Шағын кинозал"]);
}

#[tokio::test]
async fn a_page_tells_what_is_true_of_a_resource_and_how_it_is_booked() {
    let site = Site::new().await;
    let page = site.visitor().accepts("en").get("/resources/library").await;
    for words in [
        "12 places, 2 wheelchair places, 4 places for personal assistants",
        "At least 30 minutes, at most 4 hours.",
        "At least 1 hour before the start. At the earliest 60 days ahead.",
        "by 12:00 on the working day before",
        "from 09:00 to 13:00; from 14:00 to 18:00",
        "Yes. A wide door without a threshold.",
        "No. There are no books in Braille yet.",
        "Turn right at the entrance.",
        "Speak quietly.",
    ] {
        assert!(page.says(words), "{words}: {}", page.text("main"));
    }
    assert_eq!(page.attribute("main a.button", "href"), "/bookings/new?resource=library");
    let page = site.visitor().accepts("en").get("/resources/chess").await;
    assert!(page.says("3 sets, up to 2 people, 2 wheelchair places"), "{}", page.text("main"));
    assert!(page.says("Not needed: the place is yours at once."));
}

#[tokio::test]
async fn a_resource_that_is_not_there_is_not_found() {
    let site = Site::new().await;
    for slug in ["garage", "LIBRARY", "1", "library'--", "%D2%9B", "..%2Fapprovals"] {
        assert_eq!(site.visitor().get(&format!("/resources/{slug}")).await.status(), 404, "{slug}");
    }
}

#[tokio::test]
async fn free_times_end_where_others_begin_and_never_say_who() {
    let site = Site::new().await;
    booked(&site, 4, ("2026-11-24", "10:00", "12:00"), 1).await;
    booked(&site, 1, ("2026-11-24", "09:30", "10:00"), 3).await;
    let visitor = site.visitor().accepts("en");
    let piano = visitor.get("/resources/piano").await;
    let tuesday = times(&piano, "2026-11-24");
    assert_eq!(
        tuesday,
        [
            "From 09:00 to 10:00, 24 November",
            "From 12:00 to 13:00, 24 November",
            "From 14:00 to 18:00, 24 November"
        ]
    );
    // Places are counted, and the fewest of the stretch are told.
    let library = visitor.get("/resources/library").await;
    assert_eq!(times(&library, "2026-11-24").len(), 2);
    assert!(
        library.texts(".free-days li li").contains(&"From 09:00 to 13:00, 24 November 9 places free".into())
    );
    for page in [piano, library] {
        assert!(!page.body.contains("Мүше") && !page.body.contains("Кітап оқу"));
    }
}

#[tokio::test]
async fn days_without_free_times_say_why() {
    let site = Site::new().await;
    site.turn_clock_to("2026-12-11T17:40");
    let page = site.visitor().accepts("en").get("/resources/piano").await;
    let days = page.texts(".free-days > li");
    assert_eq!(days.len(), 14);
    let said = |day: &str| days.iter().find(|line| line.starts_with(day)).cloned().unwrap_or_default();
    assert_eq!(said("Friday, 11 December"), "Friday, 11 December No free time");
    assert_eq!(said("Sunday, 13 December"), "Sunday, 13 December Closed");
    assert_eq!(said("Wednesday, 16 December"), "Wednesday, 16 December Closed: Independence Day");
    assert_eq!(page.attribute(".free-days time", "datetime"), "2026-12-11");
}

#[tokio::test]
async fn the_table_says_in_each_cell_what_it_is() {
    let site = Site::new().await;
    booked(&site, 2, ("2026-11-24", "10:00", "12:00"), 2).await;
    let page = site.visitor().accepts("en").get("/resources/cinema?view=table").await;
    assert_eq!(page.texts("caption").len(), 2);
    assert_eq!(
        page.text("caption"),
        "Small cinema room: Monday, 23 November 2026 to Sunday, 29 November 2026"
    );
    let cell = |row: usize, column: usize| page.text(&format!("tr:nth-child({row}) td:nth-child({column})"));
    assert_eq!(cell(1, 2), "Too late to book", "Monday, two hours of notice");
    assert_eq!(cell(4, 2), "Free: 12:00– to 13:00, 23 November");
    assert_eq!(cell(1, 3), "Busy", "an hour and the time to clear do not fit before the others");
    assert_eq!(cell(2, 3), "Busy");
    assert_eq!(cell(5, 3), "Closed", "lunch");
    assert_eq!(cell(1, 8), "Closed", "Sunday");
    let free = page.attributes("td.free a", "href");
    assert!(free.contains(&"/bookings/new?resource=cinema&date=2026-11-23&duration=60&start=12:00".into()));
}

#[tokio::test]
async fn the_list_and_the_table_lead_to_each_other() {
    let site = Site::new().await;
    let visitor = site.visitor();
    let list = visitor.get("/resources/library").await;
    let table = visitor.get(&list.attribute("h2#times + p a", "href").replace("#times", "")).await;
    assert!(table.has("table.timetable") && !table.has(".free-days"));
    let back = visitor.get(&table.attribute("h2#times + p a", "href").replace("#times", "")).await;
    assert!(back.has(".free-days") && !back.has("table"));
}

#[tokio::test]
async fn one_booking_of_three_pieces_leaves_it_free() {
    let site = Site::new().await;
    for _ in 0..2 {
        booked(&site, 3, ("2026-11-24", "10:00", "11:00"), 2).await;
    }
    let visitor = site.visitor().accepts("en");
    assert_eq!(times(&visitor.get("/resources/chess").await, "2026-11-24").len(), 2);
    booked(&site, 3, ("2026-11-24", "10:00", "11:00"), 2).await;
    assert_eq!(times(&visitor.get("/resources/chess").await, "2026-11-24").len(), 3);
}
