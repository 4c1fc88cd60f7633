//! Many things and many bookings: found, listed, and read in as few steps as one.

use std::fs;
use std::path::Path;

use crate::support::Site;

/// So many more pianos, each with the words, hours and terms of the one that is there.
async fn pianos(site: &Site, number: i64) {
    let copied = |table: &str, but: &str| {
        format!("SELECT group_concat(name) FROM pragma_table_info('{table}') WHERE name NOT IN ({but})")
    };
    let terms = site.word(&copied("resource", "'id', 'slug', 'position'")).await;
    let numbers =
        format!("WITH number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < {number})");
    site.sql(&format!(
        "INSERT INTO resource (id, slug, position, {terms}) {numbers}
         SELECT 1000 + n, 'piano-' || n, 1000 + n, {terms} FROM number, resource WHERE resource.id = 4"
    ))
    .await;
    for table in ["resource_text", "opening_interval"] {
        let rest = site.word(&copied(table, "'resource_id'")).await;
        site.sql(&format!(
            "INSERT INTO {table} (resource_id, {rest}) {numbers}
             SELECT 1000 + n, {rest} FROM number, {table} WHERE resource_id = 4"
        ))
        .await;
    }
    site.sql("UPDATE resource_text SET name = name || ' ' || (resource_id - 1000) WHERE resource_id > 1000")
        .await;
}

#[tokio::test]
async fn five_hundred_things_are_looked_through_for_a_free_time() {
    let site = Site::new().await;
    pianos(&site, 500).await;
    let member = site.member().await;
    member.reads("en").await;
    let page = member.get("/find?date=25.11.2026&duration=60&people=1&what=instrument").await;
    assert_eq!(page.status(), 200, "{}", page.summary());
    assert!(page.attributes("main input[name=slot]", "value").len() > 4, "{}", page.text("main"));
    let last = member.get("/find?date=25.11.2026&duration=60&people=1&what=piano-500").await;
    assert!(last.has("input[name=slot][value='piano-500 2026-11-25T10:00 60']"), "{}", last.text("main"));
    assert_eq!(member.get("/resources").await.status(), 200);
}

#[tokio::test]
async fn a_day_of_thirty_things_and_three_hundred_bookings_is_one_page() {
    let site = Site::new().await;
    pianos(&site, 30).await;
    for number in 1..=30 {
        site.newcomer(number).await;
    }
    let starts = "(SELECT value AS start FROM json_each('[\"09:00\",\"09:30\",\"10:00\",\"10:30\",\"11:00\",
        \"14:00\",\"14:30\",\"15:00\",\"15:30\",\"16:00\"]'))";
    site.sql(&format!(
        "INSERT INTO booking (resource_id, member_id, starts, ends, held_from, held_until, units, people,
             wheelchair_places, assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash)
         SELECT id, id, '2026-11-25T' || start, '2026-11-25T' || strftime('%H:%M', start, '+30 minutes'),
             '2026-11-25T' || start, '2026-11-25T' || strftime('%H:%M', start, '+30 minutes'), 1, 1, 0, 0, '',
             'approved', '2026-11-25T' || start, id, 1, 'many ' || id || start, x'00'
         FROM resource, {starts} WHERE id > 1000"
    ))
    .await;
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 300);
    let page = site.coordinator().await.get("/day?date=2026-11-25").await;
    assert_eq!((page.status(), page.texts("main .free-days .state").len()), (200, 300));
    let public = site.visitor().get("/day?date=2026-11-25&view=table").await;
    assert_eq!((public.status(), public.texts("main tbody tr").len()), (200, 35), "{}", public.text("main"));
}

/// These pages ask the database the same questions however much there is: no question stands in a loop.
#[test]
fn as_many_questions_for_one_as_for_all() {
    for name in ["approval/queue/read.rs", "finding/routes.rs", "overview/routes.rs"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bookings").join(name);
        let text = fs::read_to_string(file).unwrap();
        assert!(text.contains(".await"), "{name} asks nothing");
        let mut indents = Vec::new();
        for line in text.lines() {
            let indent = line.len() - line.trim_start().len();
            indents.retain(|outer| *outer < indent || line.trim().is_empty());
            assert!(!line.contains(".await") || indents.is_empty(), "{name}: a question in a loop: {line}");
            if ["for ", "while ", "loop "].iter().any(|word| line.trim_start().starts_with(word)) {
                indents.push(indent);
            }
        }
    }
}
