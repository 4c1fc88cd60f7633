//! The furniture: headers, forms of other sites, caching, error pages, limits.

use std::time::{Duration, Instant};

use axum::Router;
use axum::routing::get;
use esik::web::{App, Check};

use crate::support::{HTTP, HTTPS, PASSWORD, Page, Site};

/// Pages that no portal has.
fn more() -> Router<App> {
    let endless = || tokio::time::sleep(Duration::from_mins(1));
    Router::new().route("/panics", get(panics)).route("/endless", get(endless).post(endless))
}

async fn panics() -> &'static str {
    assert!(Instant::now().elapsed() > Duration::from_mins(1), "on purpose");
    "never said"
}

fn assert_safe(page: &Page, https: bool) {
    let headers = [
        (
            "content-security-policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
        ("strict-transport-security", if https { "max-age=63072000; includeSubDomains" } else { "" }),
    ];
    for (name, value) in headers {
        assert_eq!(page.header(name), value, "{name} of {}", page.address);
    }
    assert!(!page.header("cache-control").is_empty(), "{} says nothing of caching", page.address);
}

/// Requests that end in each way in which a request can end, and how.
async fn every_ending(site: &Site, own: &str) -> Vec<(u16, Page)> {
    let visitor = site.visitor();
    let style = visitor.get("/display").await.attribute("link[rel=stylesheet]", "href");
    let form = "application/x-www-form-urlencoded";
    vec![
        (200, visitor.get("/display").await),
        (200, visitor.get(&style).await),
        (200, visitor.get("/healthz").await),
        (308, visitor.get("/favicon.ico").await),
        (303, visitor.get("/centre-computer").await),
        (400, visitor.post("/language", &[("language", "xx")]).await),
        (401, visitor.post("/sign-out", &[]).await),
        (403, visitor.ask("POST", "/sign-in", &[]).await),
        (403, site.member().await.get("/centre-computer").await),
        (404, visitor.get("/nowhere").await),
        (404, visitor.get("/static/nothing.css").await),
        (405, visitor.ask("PUT", "/display", &[("origin", own)]).await),
        (413, visitor.post_raw("/display", form, "a".repeat(300_000)).await),
        (422, visitor.post("/sign-in", &[]).await),
        (500, visitor.get("/panics").await),
        (503, visitor.get("/endless").await),
    ]
}

#[tokio::test]
async fn every_response_carries_the_safety_headers() {
    let (http, https) = (Site::made(HTTP, more).await, Site::made(HTTPS, more).await);
    let endings = tokio::join!(every_ending(&http, HTTP), every_ending(&https, HTTPS));
    for (pages, is_https) in [(endings.0, false), (endings.1, true)] {
        for (status, page) in pages {
            assert_eq!(page.status(), status, "{}", page.address);
            assert_safe(&page, is_https);
        }
    }
}

#[tokio::test]
async fn a_page_that_takes_too_long_is_busy_and_gives_back_what_was_sent() {
    let site = Site::made(HTTP, more).await;
    let visitor = site.visitor();
    let page = visitor.post("/endless", &[("purpose", "кино"), ("password", "not to be shown")]).await;
    assert_eq!((page.status(), page.header("retry-after")), (503, "30"));
    let again = page.form("main form");
    assert_eq!(again.action, "/endless");
    assert_eq!(again.fields, [("purpose".to_owned(), "кино".to_owned())]);
    assert!(page.has("main .warning"), "it may have been saved");
}

#[tokio::test]
async fn a_panic_is_a_page_and_the_portal_lives() {
    let site = Site::made(HTTP, more).await;
    let visitor = site.visitor();
    let page = visitor.get("/panics").await;
    assert_eq!((page.status(), page.text("h1").as_str()), (500, "Серверде қате болды"));
    assert!(!page.body.contains("on purpose"));
    assert_eq!(visitor.get("/display").await.status(), 200);
}

#[tokio::test]
async fn a_database_that_does_not_answer_is_a_page_that_can_be_sent_again() {
    let site = Site::new().await;
    site.sql("DROP TABLE sign_in_failure").await;
    let page = site.visitor().sign_in("member@esik.test", PASSWORD).await;
    assert_eq!(page.status(), 503);
    assert!(!page.body.contains(PASSWORD));
    assert!(!page.body.contains("sign_in_failure"), "no internal message");
    assert_eq!(page.form("main form").value("login"), "member@esik.test");
}

#[tokio::test]
async fn a_form_counts_only_when_a_page_of_ours_sent_it() {
    let site = Site::https().await;
    let member = site.member().await;
    let refused: [&[(&str, &str)]; 8] = [
        &[],
        &[("origin", "https://evil.test")],
        &[("origin", "null")],
        &[("origin", "http://esik.kz")],
        &[("origin", "https://esik.kz.evil.test")],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site"), ("origin", HTTPS)],
        &[("sec-fetch-site", "cross-site"), ("origin", HTTPS)],
    ];
    for method in ["POST", "PUT", "DELETE", "PATCH"] {
        for headers in refused {
            assert_eq!(member.ask(method, "/sign-out", headers).await.status(), 403, "{method} {headers:?}");
        }
    }
    assert_eq!(site.number("SELECT count(*) FROM session WHERE ended_at IS NULL").await, 1);
    for own in [("origin", HTTPS), ("sec-fetch-site", "same-origin"), ("sec-fetch-site", "none")] {
        let headers = [own, ("content-type", "application/x-www-form-urlencoded")];
        assert_eq!(site.member().await.ask("POST", "/sign-out", &headers).await.status(), 303, "{own:?}");
    }
}

#[tokio::test]
async fn nothing_changes_by_looking() {
    let site = Site::new().await;
    let staff = site.staff().await;
    for path in ["/sign-out", "/language?language=ru", "/display?theme=dark", "/centre-computer"] {
        staff.get(path).await;
    }
    assert_eq!(site.number("SELECT count(*) FROM session WHERE ended_at IS NULL").await, 1);
    assert_eq!(site.word("SELECT language FROM member WHERE id = 4").await, "kk");
    assert_eq!(site.word("SELECT display FROM member WHERE id = 4").await, "");
    assert_eq!(site.number("SELECT count(*) FROM centre_computer").await, 0);
}

#[tokio::test]
async fn cookies_are_bound_to_the_host_and_hidden_from_scripts() {
    for (site, name, end) in [
        (Site::https().await, "__Host-esik-session", "; Secure"),
        (Site::new().await, "esik-session", "; SameSite=Lax; Max-Age=2592000"),
    ] {
        let page = site.visitor().sign_in("member@esik.test", PASSWORD).await;
        let [cookie] = page.set_cookies()[..] else { panic!("{:?}", page.set_cookies()) };
        assert!(cookie.starts_with(&format!("{name}=")) && cookie.ends_with(end), "{cookie}");
        assert!(cookie.contains("; Path=/; HttpOnly; SameSite=Lax"), "{cookie}");
        assert!(!cookie.contains("Domain"), "{cookie}");
    }
}

#[tokio::test]
async fn a_public_page_is_kept_as_long_as_it_is_the_same() {
    let site = Site::new().await;
    let visitor = site.visitor();
    let page = visitor.get("/display").await;
    assert_eq!(page.header("cache-control"), "no-cache");
    assert_eq!(page.header("vary").to_lowercase(), "cookie, accept-language, accept-encoding");
    let tag = page.header("etag").to_owned();
    let same = visitor.ask("GET", "/display", &[("if-none-match", &tag)]).await;
    assert_eq!((same.status(), same.body.as_str(), same.header("etag")), (304, "", tag.as_str()));
    visitor.reads("ru").await;
    assert_eq!(visitor.ask("GET", "/display", &[("if-none-match", &tag)]).await.status(), 200);
}

#[tokio::test]
async fn a_page_that_is_kept_is_made_anew_as_soon_as_something_has_changed() {
    let site = Site::new().await;
    let visitor = site.visitor();
    let names = |page: &Page| page.texts("main h2 a, main h3 a").join(" ");
    let (first, again) = (visitor.get("/resources").await, visitor.get("/resources").await);
    assert_eq!(first.header("etag"), again.header("etag"));
    assert_eq!(again.header("content-security-policy"), first.header("content-security-policy"));
    site.sql("UPDATE resource_text SET name = 'Жаңа атау' WHERE resource_id = 4").await;
    let changed = visitor.get("/resources").await;
    assert!(changed.says("Жаңа атау") && !first.says("Жаңа атау"), "{}", names(&changed));
    let russian = site.visitor().accepts("ru");
    assert_eq!(russian.get("/resources").await.attribute("html", "lang"), "ru", "each language has its own");
    let member = site.member().await;
    assert!(member.get("/resources").await.has(".sign-out"), "and whoever signed in their own page");
    assert!(!visitor.get("/resources").await.has(".sign-out"));
}

#[tokio::test]
async fn what_another_program_writes_is_noticed() {
    let site = Site::new().await;
    let (db, file) = (site.db().clone(), site.file());
    let watching = tokio::spawn(async move { db.watch(&file, Duration::from_millis(5)).await });
    let before = site.db().version();
    let other = esik::db::Db::open(&site.file()).await.unwrap();
    let mut seen = site.db().version();
    for _ in 0..400 {
        let mut work = other.writer.begin().await.unwrap();
        sqlx::query("UPDATE resource_text SET name = name || 'а' WHERE resource_id = 4")
            .execute(&mut *work)
            .await
            .unwrap();
        work.commit().await.unwrap();
        tokio::time::sleep(Duration::from_millis(10)).await;
        seen = site.db().version();
        if seen > before {
            break;
        }
    }
    watching.abort();
    assert!(seen > before, "the other program wrote and nobody saw it");
}

#[tokio::test]
async fn a_page_of_somebody_signed_in_is_never_kept() {
    let site = Site::new().await;
    let member = site.member().await;
    let page = member.get("/display").await;
    assert_eq!((page.header("cache-control"), page.header("etag")), ("no-store", ""));
}

#[tokio::test]
async fn static_files_are_named_by_their_content_and_kept_for_ever() {
    let site = Site::new().await;
    let visitor = site.visitor();
    let style = visitor.get("/display").await.attribute("link[rel=stylesheet]", "href");
    for (accepted, encoding) in [("br, gzip", "br"), ("gzip", "gzip"), ("identity", "")] {
        let file = visitor.ask("GET", &style, &[("accept-encoding", accepted)]).await;
        assert_eq!(file.header("content-encoding"), encoding);
        assert_eq!(file.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(file.header("content-type"), "text/css; charset=utf-8");
    }
    let icon = visitor.get("/favicon.ico").await;
    assert_eq!(visitor.get(icon.location()).await.header("content-type"), "image/svg+xml");
}

#[tokio::test]
async fn asking_for_the_head_gives_the_same_without_the_body() {
    let site = Site::new().await;
    let visitor = site.visitor();
    for path in ["/display", "/sign-in"] {
        let (page, head) = (visitor.get(path).await, visitor.ask("HEAD", path, &[]).await);
        assert_eq!((head.status(), head.body.as_str()), (page.status(), ""), "{path}");
        assert_eq!(head.header("etag"), page.header("etag"), "{path}");
    }
}

#[tokio::test]
async fn a_way_back_never_leaves_the_portal() {
    let site = Site::new().await;
    for elsewhere in
        ["//evil.test", "https://evil.test/", "/\\evil.test", "javascript:x", "", "/\u{9}/evil.test"]
    {
        let visitor = site.visitor();
        let page = visitor.post("/language", &[("language", "ru"), ("return", elsewhere)]).await;
        assert_eq!(page.location(), "/", "{elsewhere:?}");
        let asked: String =
            form_urlencoded::Serializer::new(String::new()).append_pair("return", elsewhere).finish();
        let form = visitor.get(&format!("/sign-in?{asked}")).await.form("#answers");
        let page = visitor.submit(form.with("login", "member@esik.test").with("password", PASSWORD)).await;
        assert_eq!(page.location(), "/", "{elsewhere:?}");
        assert!(!visitor.get(&format!("/display?{asked}")).await.has("main a[href*=evil]"));
    }
}

#[tokio::test]
async fn a_body_that_is_no_form_is_refused_in_words() {
    let site = Site::new().await;
    let visitor = site.visitor();
    let form = "application/x-www-form-urlencoded";
    let refused = [
        ("application/json", "{}".to_owned(), 400),
        ("multipart/form-data; boundary=x", "--x--".to_owned(), 400),
        ("text/plain", "login=a".to_owned(), 400),
        (form, "a".repeat(256 * 1024 + 1), 413),
    ];
    for (kind, body, status) in refused {
        let page = visitor.post_raw("/sign-in", kind, body).await;
        assert_eq!(page.status(), status, "{kind}");
        assert!(page.has("main h1"), "{kind}");
    }
}

#[tokio::test]
async fn whatever_is_typed_never_breaks_a_form() {
    let site = Site::new().await;
    let visitor = site.visitor();
    let long = "ә".repeat(10_000);
    for typed in
        ["\0", "a\0b@esik.test", "\u{202e}txt", "\u{fffd}", "'; DROP TABLE member; --", "<script>", &long]
    {
        let page = visitor.post("/sign-in", &[("login", typed), ("password", "no password")]).await;
        assert_eq!(page.status(), 422, "{typed:?}");
        assert!(!page.body.contains("<script>"), "{typed:?}");
    }
    for raw in ["login=%FF%FE&password=%00", "&&&=&==", "login=%", "%%%=1"] {
        let page = visitor.post_raw("/sign-in", "application/x-www-form-urlencoded", raw).await;
        assert!([400, 422].contains(&page.status()), "{raw}: {}", page.status());
    }
}

#[tokio::test]
async fn error_pages_speak_the_visitors_language() {
    let site = Site::new().await;
    for (language, words) in
        [("kk", "Бет табылмады"), ("ru", "Страница не найдена"), ("en", "Page not found")]
    {
        let page = site.visitor().accepts(language).get("/nowhere").await;
        assert_eq!((page.status(), page.text("h1").as_str()), (404, words));
        assert_eq!(page.attribute("html", "lang"), language);
    }
    let member = site.member().await;
    member.reads("ru").await;
    assert_eq!(member.get("/centre-computer").await.text("h1"), "У вас нет доступа к этой странице");
}

#[tokio::test]
async fn a_refusal_to_a_role_is_journalled() {
    let site = Site::new().await;
    site.member().await.get("/centre-computer").await;
    let denied = "SELECT by_member FROM journal WHERE action = 'access_denied'";
    assert_eq!(site.number(denied).await, 1);
}

#[tokio::test]
async fn the_portal_says_whether_it_can_be_relied_on() {
    let site = Site::new().await;
    let visitor = site.visitor();
    assert_eq!(visitor.get("/healthz").await.body, "alive\n");
    assert_eq!(visitor.get("/readyz").await.status(), 200);
    site.app().health.set_check(Check::Running);
    assert_eq!(visitor.get("/readyz").await.status(), 503);
}

#[tokio::test]
async fn an_address_that_is_no_text_gets_a_page_of_ours() {
    let site = Site::new().await;
    let member = site.member().await;
    for path in ["/bookings/%ff", "/bookings/%ff/cancellation", "/resources/%ff", "/how-to-book/%ff"] {
        let page = member.get(path).await;
        assert_eq!((page.status(), page.header("content-type")), (400, "text/html; charset=utf-8"), "{path}");
        assert!(page.has(".sign-out") && !page.body.contains("UTF-8 in"), "{path}: {}", page.summary());
    }
}
