//! The journal in the eyes of administrators.

use crate::support::{Person, Site};

async fn admin(site: &Site) -> Person {
    let admin = site.admin().await;
    admin.reads("en").await;
    admin
}

/// A small past: row n is written on day n of November, at nine in the evening UTC, which is the next day here.
async fn site() -> Site {
    let site = Site::new().await;
    site.sql(
        "INSERT INTO journal (at, by_member, action, about, detail) VALUES
             (unixepoch('2026-11-01 10:00'), 1, 'signed_in', NULL, ''),
             (unixepoch('2026-11-02 21:00'), 5, 'role_granted', 2, 'staff'),
             (unixepoch('2026-11-03 10:00'), NULL, 'access_denied', NULL, '')",
    )
    .await;
    esik::jobs::run_all(&site.app()).await;
    site
}

#[tokio::test]
async fn each_entry_says_who_did_what_to_whom() {
    let site = site().await;
    let page = admin(&site).await.get("/journal").await;
    let lines = page.texts(".history li");
    assert_eq!(lines.len(), 3);
    assert!(
        lines[0].contains("Access denied") && lines[0].contains("somebody not signed in"),
        "{}",
        lines[0]
    );
    for words in
        ["Tuesday, 3 November", "02:00", "Gave a role", "Олег Петров", "About: Дәулет Оспанов", "staff"]
    {
        assert!(lines[1].contains(words), "{words} in {}", lines[1]);
    }
}

#[tokio::test]
async fn the_journal_is_searched_by_person_by_act_and_by_the_days_of_the_centre() {
    let site = site().await;
    let admin = admin(&site).await;
    let count = async |query: &str| admin.get(&format!("/journal?{query}")).await.texts(".history li").len();
    assert_eq!(count("q=даулет").await, 1, "whom it is about");
    assert_eq!(count("q=Серик").await, 1, "who did it");
    assert_eq!(count("action=signed_in").await, 1);
    assert_eq!(count("from=03.11.2026&until=2026-11-03").await, 2, "21:00 UTC is the next day in Aktobe");
    assert_eq!(count("until=02.11.2026").await, 1);
    assert_eq!(count("q=nobody").await, 0);
    let page = admin.get("/journal?from=31.02.2026&q=Ким").await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.text("#from-error"), "Enter a real date, for example 22.11.2026.");
    assert_eq!(page.form("#answers").value("q"), "Ким");
}

#[tokio::test]
async fn a_long_journal_is_read_page_by_page_without_gaps() {
    let site = site().await;
    site.sql(
        "INSERT INTO journal (at, by_member, action)
         WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 117)
         SELECT 1795000000 + n, 1, 'signed_out' FROM n",
    )
    .await;
    let admin = admin(&site).await;
    let (mut address, mut pages, mut lines) = ("/journal".to_owned(), 0, 0);
    while !address.is_empty() {
        let page = admin.get(&address).await;
        lines += page.texts(".history li").len();
        pages += 1;
        address = if page.has("main p > a[href*=before]") {
            page.attribute("main p > a[href*=before]", "href")
        } else {
            String::new()
        };
    }
    assert_eq!((pages, lines), (3, 120));
}

#[tokio::test]
async fn entries_are_never_changed() {
    let site = site().await;
    assert_eq!(site.try_sql("UPDATE journal SET detail = 'x'").await, Err("journal_append_only".to_owned()));
}

/// Every code that is kept as a detail.
const DETAILS: [&str; 24] = [
    "coordinator",
    "staff",
    "accountant",
    "administrator",
    "applied",
    "active",
    "paused",
    "left",
    "died",
    "helper",
    "representative",
    "surname",
    "given_name",
    "patronymic",
    "called",
    "phone",
    "email",
    "language",
    "emergency_name",
    "emergency_phone",
    "import",
    "requests",
    "supports",
    "all",
];

#[tokio::test]
async fn no_code_is_shown_for_any_act() {
    let site = site().await;
    let admin = site.admin().await;
    let acts = admin.get("/journal").await.attributes("#action option", "value");
    assert!(acts.len() > 30, "{acts:?}");
    let details = DETAILS.join(" ");
    for act in acts.iter().filter(|act| !act.is_empty()) {
        for detail in [&details, "unheard_of", "library, piano"] {
            site.sql(&format!("INSERT INTO journal (at, by_member, action, about, detail) VALUES (1, 1, '{act}', 2, '{detail}')")).await;
        }
    }
    for language in ["kk", "ru"] {
        admin.reads(language).await;
        for act in acts.iter().filter(|act| !act.is_empty()) {
            let lines =
                admin.get(&format!("/journal?action={act}&until=02.01.1970")).await.texts(".history li");
            assert_eq!(lines.len(), 3, "{act}");
            for line in lines {
                let latin: Vec<_> = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
                let raw =
                    latin.iter().find(|word| word.contains('_') || DETAILS.contains(word) || **word == act);
                assert_eq!(raw, None, "{act}: {line}");
            }
        }
    }
    admin.reads("en").await;
    let page = admin.get("/journal?action=role_granted&until=02.01.1970").await;
    let other: usize = page.texts(".history li").iter().map(|line| line.matches("other").count()).sum();
    assert_eq!(other, 3, "what is known has words: {:?}", page.texts(".history li"));
    site.sql("INSERT INTO journal (at, action, about, detail) VALUES (2, 'handed_over', 2, 'requests: 2, supports: 1')").await;
    let page = admin.get("/journal?action=handed_over&until=02.01.1970").await;
    assert!(page.texts(".history li")[0].ends_with("bookings to decide: 2, requests for support: 1"));
    let page = admin.get("/journal?action=scope_changed&until=02.01.1970").await;
    {
        assert!(page.texts(".history li")[0].contains("Library, Piano"), "{:?}", page.texts(".history li"));
    }
}

#[tokio::test]
async fn who_looked_at_whom_in_the_register_is_journalled() {
    let site = site().await;
    let admin = admin(&site).await;
    for path in ["/people", "/people/2", "/people/5", "/people/9999"] {
        admin.get(path).await;
    }
    let looks = "SELECT group_concat(action || ' ' || coalesce(about, '-'), '; ') FROM journal WHERE action LIKE '%_viewed'";
    assert_eq!(site.word(looks).await, "register_viewed -; person_viewed 2", "oneself is nobody else");
}
