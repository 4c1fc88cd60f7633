//! A portal for each test, with a database of its own and a clock that stands still, and people who use it like a browser.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, LazyLock, Mutex, OnceLock};

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, header};
use clap::Parser;
use esik::backup::{Backups, Copies, Place};
use esik::centre::Details;
use esik::clock::Clock;
use esik::db::{self, Db};
use esik::mail::Mailer;
use esik::members::password::Passwords;
use esik::settings;
use esik::tls::Certificate;
use esik::web::{App, Parts, Portal};
use http_body_util::BodyExt;
use scraper::{ElementRef, Html, Node, Selector};
use secrecy::SecretString;
use sha2::{Digest, Sha256};
use sqlx::{Connection, Row};
use tempfile::TempDir;

use crate::accessible;

/// What the clock shows until a test turns it: a Monday, when the centre opens.
pub const MONDAY: &str = "2026-11-23T09:00";
pub const PASSWORD: &str = "esik-demo-2026";
pub const HTTP: &str = "http://127.0.0.1:8080";
pub const HTTPS: &str = "https://esik.kz";

static PASSWORDS: LazyLock<Passwords> = LazyLock::new(Passwords::default);
static SESSIONS: AtomicU32 = AtomicU32::new(0);
static TEMPLATE: LazyLock<Template> = LazyLock::new(|| Template::made(seed));

#[derive(Parser)]
pub struct Settings {
    #[command(flatten)]
    pub site: settings::Site,
    #[command(flatten)]
    pub mail: settings::Mail,
}

/// Letters as the settings of a command line say.
pub fn mailer(options: &[&str]) -> Mailer {
    let settings = Settings::parse_from(["esik"].iter().chain(options));
    Mailer::new(&settings.mail, &Details::unknown().email).unwrap()
}

/// A filled file that tests get copies of.
pub struct Template {
    _folder: TempDir,
    file: PathBuf,
}

impl Template {
    /// On a thread and a runtime of its own, because a test's runtime ends with the test.
    pub fn made<F: Future<Output = ()>>(make: impl FnOnce(PathBuf) -> F + Send + 'static) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("template.db");
        let filled = file.clone();
        let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        std::thread::spawn(move || runtime().block_on(make(filled))).join().unwrap();
        Self { _folder: folder, file }
    }
}

/// Migrated, with the people and things that every test knows.
async fn seed(file: PathBuf) {
    db::migrate(&file).await.unwrap();
    let hash = PASSWORDS.hash(SecretString::from(PASSWORD)).await.unwrap();
    let seed = include_str!("seed.sql").replace(":hash", &format!("'{hash}'"));
    let mut connection = db::Connection::connect(&format!("sqlite://{}", file.display())).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(seed)).execute(&mut connection).await.unwrap();
    sqlx::raw_sql("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

/// One running portal; clones share it.
#[derive(Clone)]
pub struct Site(Arc<Inner>);

struct Inner {
    folder: TempDir,
    db: Db,
    base_url: &'static str,
    example: bool,
    more: fn() -> Router<App>,
    mail: Mutex<Mailer>,
    strict: AtomicBool,
    /// The folder of backups, if there is one.
    backups: Mutex<Option<PathBuf>>,
    copies: Mutex<Option<Copies>>,
    /// What is shown to those who connect, if it is not a proxy's.
    certificate: Mutex<Option<Certificate>>,
    /// With its pages, which a portal puts together once.
    app: Mutex<(App, Portal)>,
}

impl Site {
    pub async fn new() -> Self {
        Self::made(HTTP, Router::new).await
    }

    /// As people off this computer see it.
    pub async fn https() -> Self {
        Self::made(HTTPS, Router::new).await
    }

    /// The example centre, as `esik demo` makes it.
    pub async fn example() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("esik.db");
        let now = Clock::standing("Asia/Aqtobe", MONDAY).unwrap().now();
        esik::cli::demo::make(&file, now, &PASSWORDS).await.unwrap();
        Self::opened(folder, HTTP, Router::new).await
    }

    /// At one of the two addresses, with pages that no portal has: one that panics, one that never ends.
    pub async fn made(base_url: &'static str, more: fn() -> Router<App>) -> Self {
        Self::copied(&TEMPLATE, base_url, more).await
    }

    /// As it stands in a file that was filled before.
    pub async fn of(template: &Template) -> Self {
        Self::copied(template, HTTP, Router::new).await
    }

    async fn copied(template: &Template, base_url: &'static str, more: fn() -> Router<App>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::copy(&template.file, folder.path().join("esik.db")).unwrap();
        Self::opened(folder, base_url, more).await
    }

    async fn opened(folder: TempDir, base_url: &'static str, more: fn() -> Router<App>) -> Self {
        let file = folder.path().join("esik.db");
        let example = db::is_example(&file).unwrap();
        let db = Db::open(&file).await.unwrap();
        let mail = mailer(&["--mail-dir", folder.path().join("mail").to_str().unwrap()]);
        let app =
            Mutex::new(put_together(App::from(parts_at(&db, &mail, (base_url, example), MONDAY)), more));
        let (mail, strict) = (Mutex::new(mail), AtomicBool::new(false));
        let (backups, copies, certificate) = (Mutex::default(), Mutex::default(), Mutex::default());
        let inner =
            Inner { folder, db, base_url, example, more, mail, strict, backups, copies, certificate, app };
        Self(Arc::new(inner))
    }

    /// Letters leave another way; the clock begins anew.
    pub fn send_by(&self, mail: Mailer) {
        *self.0.mail.lock().unwrap() = mail;
        self.turn_clock_to(MONDAY);
    }

    /// The clock now shows another civil time of the centre, `YYYY-MM-DDTHH:MM`.
    pub fn turn_clock_to(&self, civil: &str) {
        let inner = &*self.0;
        let mail = inner.mail.lock().unwrap();
        let mut parts = parts_at(&inner.db, &mail, (inner.base_url, inner.example), civil);
        parts.second_step_required = inner.strict.load(Ordering::Relaxed);
        if let Some(folder) = &*inner.backups.lock().unwrap() {
            parts.backups =
                Backups::new(Place::new(&self.file(), folder), inner.copies.lock().unwrap().clone());
        }
        parts.certificate.clone_from(&inner.certificate.lock().unwrap());
        *inner.app.lock().unwrap() = put_together(App::from(parts), inner.more);
    }

    /// From now on roles need the second step, as `esik serve` has it; the clock begins anew.
    pub fn require_second_step(&self) {
        self.0.strict.store(true, Ordering::Relaxed);
        self.turn_clock_to(MONDAY);
    }

    /// From now on there is a folder of backups; the clock begins anew.
    pub fn keep_backups(&self, folder: &Path) {
        *self.0.backups.lock().unwrap() = Some(folder.to_owned());
        self.turn_clock_to(MONDAY);
    }

    /// The same, with a folder of encrypted copies.
    pub fn copy_backups(&self, folder: &Path, recipient: &str) {
        *self.0.copies.lock().unwrap() = Some(Copies::new(folder, recipient).unwrap());
        self.turn_clock_to(MONDAY);
    }

    /// From now on it shows a certificate of its own; the clock begins anew.
    pub fn show(&self, certificate: Certificate) {
        *self.0.certificate.lock().unwrap() = Some(certificate);
        self.turn_clock_to(MONDAY);
    }

    pub fn app(&self) -> App {
        self.0.app.lock().unwrap().0.clone()
    }

    pub fn portal(&self) -> Portal {
        self.0.app.lock().unwrap().1.clone()
    }

    pub fn db(&self) -> &Db {
        &self.0.db
    }

    pub fn file(&self) -> PathBuf {
        self.0.folder.path().join("esik.db")
    }

    /// Where letters are written unless they leave another way.
    pub fn letters(&self) -> PathBuf {
        self.0.folder.path().join("mail")
    }

    /// Changes the database behind the portal's back.
    pub async fn sql(&self, statement: &str) {
        self.try_sql(statement).await.unwrap();
    }

    /// The same, for what the database may refuse: with its rule's name.
    pub async fn try_sql(&self, statement: &str) -> Result<(), String> {
        let mut work = self.0.db.writer.begin().await.unwrap();
        let told = |error: sqlx::Error| db::broken_rule(&error).map_or(error.to_string(), str::to_owned);
        sqlx::raw_sql(sqlx::AssertSqlSafe(statement.to_owned())).execute(&mut *work).await.map_err(told)?;
        work.commit().await.map_err(|error| error.to_string())
    }

    /// Copies the database as it stands.
    pub async fn copy_to(&self, file: &Path) {
        let address = format!("sqlite://{}", self.file().display());
        let mut connection = db::Connection::connect(&address).await.unwrap();
        let copy = format!("VACUUM INTO '{}'", file.display());
        sqlx::raw_sql(sqlx::AssertSqlSafe(copy)).execute(&mut connection).await.unwrap();
    }

    /// The number that a query finds.
    pub async fn number(&self, query: &str) -> i64 {
        let mut reader = self.0.db.reader.get().await.unwrap();
        sqlx::query(sqlx::AssertSqlSafe(query.to_owned())).fetch_one(&mut *reader).await.unwrap().get(0)
    }

    /// The text that a query finds; empty for NULL.
    pub async fn word(&self, query: &str) -> String {
        let mut reader = self.0.db.reader.get().await.unwrap();
        let row = sqlx::query(sqlx::AssertSqlSafe(query.to_owned())).fetch_one(&mut *reader).await.unwrap();
        row.get::<Option<String>, _>(0).unwrap_or_default()
    }

    /// Somebody who has not signed in.
    pub fn visitor(&self) -> Person {
        Person {
            site: self.clone(),
            id: 0,
            cookies: Mutex::default(),
            accepts: Mutex::default(),
            address: "127.0.0.1",
        }
    }

    pub async fn member(&self) -> Person {
        self.signed_in(1).await
    }

    pub async fn other_member(&self) -> Person {
        self.signed_in(2).await
    }

    pub async fn coordinator(&self) -> Person {
        self.signed_in(3).await
    }

    pub async fn staff(&self) -> Person {
        self.signed_in(4).await
    }

    pub async fn admin(&self) -> Person {
        self.signed_in(5).await
    }

    /// The administrator, to whom another role was given besides.
    pub async fn admin_as(&self, role: &str) -> Person {
        self.sql(&format!(
            "INSERT OR IGNORE INTO member_role (member_id, role, granted_at) VALUES (5, '{role}', 1795000000)"
        ))
        .await;
        self.admin().await
    }

    pub async fn accountant(&self) -> Person {
        self.signed_in(6).await
    }

    /// A session made without the password, which is slow on purpose.
    pub async fn signed_in(&self, member: i64) -> Person {
        let now = self.app().clock.now().seconds();
        let token = format!("token-{}", SESSIONS.fetch_add(1, Ordering::Relaxed));
        let mut work = self.0.db.writer.begin().await.unwrap();
        sqlx::query(
            "INSERT INTO session (token_hash, member_id, shared, created_at, last_seen_at) VALUES ($1, $2, 0, $3, $3)",
        )
        .bind(Sha256::digest(token.as_bytes()).to_vec())
        .bind(member)
        .bind(now)
        .execute(&mut *work)
        .await
        .unwrap();
        work.commit().await.unwrap();
        let person = Person { id: member, ..self.visitor() };
        person.keep("session", &token);
        person
    }

    /// Adds a member who can be signed in with [`Site::signed_in`].
    pub async fn newcomer(&self, number: i64) -> i64 {
        let id = 1000 + number;
        self.sql(&format!(
            "INSERT INTO member (id, surname, given_name, email, language, state, created_at)
             VALUES ({id}, 'Мүше', 'Мүше', 'm{id}@esik.test', 'kk', 'active', 1795000000)"
        ))
        .await;
        id
    }
}

fn put_together(app: App, more: fn() -> Router<App>) -> (App, Portal) {
    let portal = esik::surrounded(esik::pages().merge(more()), &app);
    (app, portal)
}

fn parts_at(db: &Db, mail: &Mailer, (base_url, example): (&str, bool), civil: &str) -> Parts {
    let site = Settings::parse_from(["esik"]).site;
    let address = settings::Address::new("127.0.0.1:8080".parse().unwrap(), base_url).unwrap();
    let clock = Clock::standing("Asia/Aqtobe", civil).unwrap();
    let mut parts = Parts::new(db.clone(), clock, PASSWORDS.clone(), mail.clone(), (site, address));
    parts.example = example;
    parts
}

/// Somebody with a browser: keeps cookies, says where a form comes from, reads every page that is shown.
pub struct Person {
    site: Site,
    pub id: i64,
    cookies: Mutex<BTreeMap<String, String>>,
    accepts: Mutex<String>,
    address: &'static str,
}

impl Person {
    pub async fn get(&self, path: &str) -> Page {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form as a page of our own would.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.post_body(path, body.into()).await
    }

    /// Anything at all, from a page of our own.
    pub async fn post_raw(&self, path: &str, kind: &str, body: impl Into<Body>) -> Page {
        let request = Request::post(path)
            .header(header::ORIGIN, self.site.0.base_url)
            .header(header::CONTENT_TYPE, kind);
        self.send(request.body(body.into()).unwrap()).await
    }

    /// A request without a body, with these headers and no others.
    pub async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Page {
        let request = Request::builder().method(method).uri(path);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        self.send(request.body(Body::empty()).unwrap()).await
    }

    async fn post_body(&self, path: &str, body: Body) -> Page {
        self.post_raw(path, "application/x-www-form-urlencoded", body).await
    }

    /// Sends a form of a page with what it holds.
    pub async fn submit(&self, form: Form) -> Page {
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(&form.fields).finish();
        if form.method == Method::POST {
            return self.post_body(&form.action, query.into()).await;
        }
        self.get(&format!("{}?{query}", form.action)).await
    }

    /// Where a 303 leads.
    pub async fn follow(&self, page: &Page) -> Page {
        assert_eq!(page.status(), 303, "{}: {}", page.address, page.summary());
        self.get(page.location()).await
    }

    /// Any request, with this person's cookies. Whatever page comes back is held to the accessibility rules.
    pub async fn send(&self, mut request: Request<Body>) -> Page {
        let cookies: Vec<_> =
            self.cookies.lock().unwrap().iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request.headers_mut().insert(header::COOKIE, cookies.join("; ").parse().unwrap());
        }
        let accepts = self.accepts.lock().unwrap().clone();
        if !accepts.is_empty() {
            request.headers_mut().insert(header::ACCEPT_LANGUAGE, accepts.parse().unwrap());
        }
        let peer = SocketAddr::new(self.address.parse().unwrap(), 40_000);
        request.extensions_mut().insert(ConnectInfo(peer));
        let address = format!("{} {}", request.method(), request.uri());
        let response = self.site.portal().answer(request).await;
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        self.remember(&parts.headers);
        let (status, size, html) = (parts.status.as_u16(), bytes.len(), OnceLock::new());
        let page = Page { address, status, headers: parts.headers, body, raw: bytes, size, html };
        let is_readable = page.header("content-encoding").is_empty() && !page.body.is_empty();
        if is_readable && page.header("content-type").starts_with("text/html") {
            let is_file = !page.header("content-disposition").is_empty();
            let html = page.html();
            let faults = if is_file { accessible::faults_of_file(html) } else { accessible::faults(html) };
            assert!(
                faults.is_empty(),
                "{} ({}) is not accessible:\n  {}",
                page.address,
                page.status,
                faults.join("\n  ")
            );
        }
        page
    }

    fn remember(&self, headers: &HeaderMap) {
        for line in headers.get_all(header::SET_COOKIE) {
            let line = line.to_str().unwrap();
            let (name, value) = line.split(';').next().unwrap().split_once('=').unwrap();
            let mut cookies = self.cookies.lock().unwrap();
            if line.contains("Max-Age=0") {
                cookies.remove(name);
            } else {
                cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    fn name_of(&self, cookie: &str) -> String {
        let host = if self.site.0.base_url.starts_with("https") { "__Host-" } else { "" };
        format!("{host}esik-{cookie}")
    }

    /// The value of one of the portal's cookies.
    pub fn cookie(&self, cookie: &str) -> Option<String> {
        self.cookies.lock().unwrap().get(&self.name_of(cookie)).cloned()
    }

    pub fn keep(&self, cookie: &str, value: &str) {
        self.cookies.lock().unwrap().insert(self.name_of(cookie), value.to_owned());
    }

    /// Comes from another address.
    pub fn at(self, address: &'static str) -> Self {
        Self { address, ..self }
    }

    /// What the browser asks for with `Accept-Language`.
    pub fn accepts(self, languages: &str) -> Self {
        languages.clone_into(&mut self.accepts.lock().unwrap());
        self
    }

    /// Presses a language button and stays with that language.
    pub async fn reads(&self, language: &str) {
        assert_eq!(self.post("/language", &[("language", language)]).await.status(), 303);
    }

    /// Signs in on the sign-in page, password and all.
    pub async fn sign_in(&self, login: &str, password: &str) -> Page {
        let page = self.get("/sign-in").await;
        self.submit(page.form("#answers").with("login", login).with("password", password)).await
    }
}

/// What came back.
pub struct Page {
    /// Method and address that were asked for.
    pub address: String,
    status: u16,
    headers: HeaderMap,
    pub body: String,
    /// The same, where it is no text.
    pub raw: axum::body::Bytes,
    /// Bytes of the body as it was sent.
    pub size: usize,
    html: OnceLock<Html>,
}

impl Page {
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The value of a header; empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn set_cookies(&self) -> Vec<&str> {
        self.headers.get_all(header::SET_COOKIE).iter().map(|line| line.to_str().unwrap()).collect()
    }

    pub fn location(&self) -> &str {
        self.header("location")
    }

    pub fn html(&self) -> &Html {
        self.html.get_or_init(|| Html::parse_document(&self.body))
    }

    /// The words of the first element that matches.
    pub fn text(&self, css: &str) -> String {
        let texts = self.texts(css);
        texts.into_iter().next().unwrap_or_else(|| panic!("{}: no {css} in {}", self.address, self.summary()))
    }

    pub fn texts(&self, css: &str) -> Vec<String> {
        self.html().select(&selector(css)).map(|element| words(&element)).collect()
    }

    pub fn has(&self, css: &str) -> bool {
        self.html().select(&selector(css)).next().is_some()
    }

    /// An attribute of every element that matches and has it.
    pub fn attributes(&self, css: &str, name: &str) -> Vec<String> {
        self.html().select(&selector(css)).filter_map(|e| e.attr(name)).map(str::to_owned).collect()
    }

    pub fn attribute(&self, css: &str, name: &str) -> String {
        self.attributes(css, name)
            .into_iter()
            .next()
            .unwrap_or_else(|| panic!("{}: no {css}[{name}]", self.address))
    }

    /// The words are somewhere in the main part.
    pub fn says(&self, words: &str) -> bool {
        self.text("main").contains(words)
    }

    /// The form with what it holds: hidden fields, values, checked choices. Buttons are pressed with [`Form::with`].
    pub fn form(&self, css: &str) -> Form {
        let html = self.html();
        let form = html.select(&selector(css)).next();
        Form::read(&form.unwrap_or_else(|| panic!("{}: no form {css} in {}", self.address, self.summary())))
    }

    /// Every form of the page.
    pub fn forms(&self) -> Vec<Form> {
        self.html().select(&selector("form")).map(|form| Form::read(&form)).collect()
    }

    /// For the message of a failing test.
    pub fn summary(&self) -> String {
        let main: String = self.texts("main").join(" ").chars().take(600).collect();
        format!("{} {} {main}", self.status, self.location())
    }
}

/// A form as a browser would send it.
#[derive(Clone)]
pub struct Form {
    pub method: Method,
    pub action: String,
    pub fields: Vec<(String, String)>,
    /// Every name that it can send, chosen or not.
    pub names: BTreeSet<String>,
}

impl Form {
    fn read(form: &ElementRef<'_>) -> Self {
        let method = if form.attr("method") == Some("post") { Method::POST } else { Method::GET };
        let named = |control: ElementRef<'_>| control.attr("name").map(str::to_owned);
        let every = form.select(&selector("[name]")).filter_map(named).collect();
        let mut fields = Vec::new();
        for control in form.select(&selector("input[name], textarea[name], select[name]")) {
            let name = control.attr("name").unwrap();
            let value = match (control.value().name(), control.attr("type")) {
                ("textarea", _) => control.text().collect::<String>(),
                ("select", _) => {
                    let chosen = control.select(&selector("option[selected]")).next();
                    let chosen = chosen.or_else(|| control.select(&selector("option")).next());
                    chosen.and_then(|option| option.attr("value")).unwrap_or_default().to_owned()
                }
                (_, Some("radio" | "checkbox")) if control.attr("checked").is_none() => continue,
                _ => control.attr("value").unwrap_or_default().to_owned(),
            };
            fields.push((name.to_owned(), value));
        }
        Self { method, action: form.attr("action").unwrap_or_default().to_owned(), fields, names: every }
    }

    /// Types a value, makes a choice or presses a named button.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(field, _)| field != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }
}

/// Parsed once: pages are asked the same few thousand times.
pub fn selector(css: &str) -> Arc<Selector> {
    static KNOWN: LazyLock<Mutex<HashMap<String, Arc<Selector>>>> = LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap();
    if let Some(selector) = known.get(css) {
        return Arc::clone(selector);
    }
    let selector = Arc::new(Selector::parse(css).unwrap());
    known.insert(css.to_owned(), Arc::clone(&selector));
    selector
}

/// The text of an element as it is read: each run of space as one, and space between blocks.
pub fn words(element: &ElementRef<'_>) -> String {
    const INLINE: [&str; 7] = ["a", "abbr", "b", "em", "span", "strong", "time"];
    let mut text = String::new();
    for node in element.descendants() {
        match node.value() {
            Node::Text(words) => text.push_str(words),
            Node::Element(inner) if !INLINE.contains(&inner.name()) => text.push(' '),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
