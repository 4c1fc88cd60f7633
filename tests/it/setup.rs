//! `esik setup`, the real program: asked, answered, told by options, refused; and `esik serve` with what it has told.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use sqlx::{Connection, Row};

use crate::http;

const ESIK: &str = env!("CARGO_BIN_EXE_esik");

const OPTIONS: [&str; 22] = [
    "--name-kk=Шаңырақ",
    "--name-ru=Дом Шанырак",
    "--name-en=Shanyraq House",
    "--address-kk=Абай даңғылы, 5",
    "--address-ru=проспект Абая, 5",
    "--address-en=5 Abai Avenue",
    "--phones",
    "+7 7132 55 55 55",
    "--email",
    "hello@shanyraq.kz",
    "--base-url",
    "https://shanyraq.kz",
    "--admin",
    "8 701 555 00 11",
    "--admin-given-name",
    "Олег",
    "--admin-surname",
    "Петров",
    "--admin-language",
    "ru",
    "--yes",
    "--database=esik.db",
];

/// Answers, wrong ones among them; then all once more, with one changed.
const ANSWERS: &[&str] = &[
    "",
    "Шаңырақ",
    "Дом Шанырак",
    "Shanyraq House",
    "Абай даңғылы, 5",
    "проспект Абая, 5",
    "5 Abai Avenue",
    "call me",
    "+7 7132 55 55 55; 8 (7132) 11 11 11",
    "esik",
    "hello@shanyraq.kz",
    "de",
    "ru",
    "http://shanyraq.kz",
    "https://shanyraq.kz",
    "nobody",
    "Admin@Shanyraq.kz",
    "",
    "Олег",
    "Петров",
    "de",
    "ru",
    "no",
    "",
    "",
    "Shanyraq",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "perhaps",
    "yes",
    "short",
    "a long enough secret",
];

/// What is said to them.
const TOLD: &[&str] = &[
    "it cannot be empty",
    "a phone has three digits",
    "it must look like esik@example.kz",
    "Language the centre speaks first: kk, ru or en [kk]",
    "it must be kk, ru or en",
    "ESIK_BASE_URL must begin with https://",
    "neither an e-mail address nor a phone",
    "Language the administrator reads: kk, ru or en [ru]",
    "This cannot be kept: must be kk, ru or en",
    "Name of the centre in English [Shanyraq House]",
    "answer yes or no",
    "Name in English     Shanyraq\n",
    "First language      ru\n",
    "Next: esik serve",
];

/// The program in a folder of its own, told nothing by the environment of the tests.
fn esik(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(ESIK);
    command.args(arguments).current_dir(folder).stdout(Stdio::piped()).stderr(Stdio::piped());
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("ESIK_")) {
        command.env_remove(name);
    }
    command
}

/// What became of it after it was answered these lines.
fn answered(mut command: Command, lines: &[&str]) -> Output {
    let mut process = command.stdin(Stdio::piped()).spawn().unwrap();
    // Whoever needs no answer has gone already.
    let _ = process.stdin.take().unwrap().write_all((lines.join("\n") + "\n").as_bytes());
    process.wait_with_output().unwrap()
}

fn unanswered(mut command: Command) -> Output {
    command.stdin(Stdio::null()).output().unwrap()
}

fn said(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    text(&output.stdout) + &text(&output.stderr)
}

async fn ask(folder: &Path, query: &str) -> String {
    let file = folder.join("esik.db");
    let mut db = esik::db::Connection::connect(&format!("sqlite://{}", file.display())).await.unwrap();
    let row = sqlx::query(sqlx::AssertSqlSafe(query)).fetch_one(&mut db).await.unwrap();
    db.close().await.unwrap();
    row.get(0)
}

/// A folder that is set up by options.
fn set_up() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    let mut arguments = vec!["setup"];
    arguments.extend(OPTIONS);
    let output = answered(esik(&path, &arguments), &["a long enough secret"]);
    assert!(output.status.success(), "{}", said(&output));
    (folder, path)
}

/// `esik serve` in a folder; it ends with the test.
struct Serving {
    process: Child,
    address: SocketAddr,
}

impl Serving {
    fn start(folder: &Path, environment: &[(&str, &str)]) -> Self {
        let arguments = ["serve", "--listen=127.0.0.1:0", "--mail-dir=mail", "--backup-dir=backups"];
        let mut command = esik(folder, &arguments);
        let mut process = command.envs(environment.iter().copied()).stderr(Stdio::inherit()).spawn().unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let printed = lines.next().unwrap().unwrap();
        std::thread::spawn(move || lines.count());
        Self { process, address: printed.rsplit(' ').next().unwrap().parse().unwrap() }
    }

    async fn page(&self, path: &str) -> String {
        http::get(self.address, path, "").await.unwrap().body
    }

    /// Stops as a service manager stops it, so that the next one may begin.
    fn stop(mut self) {
        let pid = self.process.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        assert!(self.process.wait().unwrap().success());
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test]
async fn whoever_answers_is_asked_again_until_it_can_be_kept_and_all_is_right() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let output = answered(esik(folder, &["setup", "--database=esik.db"]), ANSWERS);
    let told = said(&output);
    assert!(output.status.success(), "{told}");
    for words in TOLD {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(!told.contains("long enough"), "a password is not repeated");
    let centre = "SELECT name_kk || '|' || name_ru || '|' || name_en || '|' || address_en || '|' || replace(phones, char(10), '/')
        || '|' || email || '|' || first_language || '|' || version FROM centre";
    let expected = "Шаңырақ|Дом Шанырак|Shanyraq|5 Abai Avenue|+7 7132 55 55 55/8 (7132) 11 11 11|hello@shanyraq.kz|ru|1";
    assert_eq!(ask(folder, centre).await, expected);
    let admin = "SELECT email || given_name || surname || language || state || role FROM member JOIN member_role ON member_id = id";
    assert_eq!(ask(folder, admin).await, "admin@shanyraq.kzОлегПетровruactiveadministrator");
    let journal = "SELECT group_concat(action) FROM (SELECT action FROM journal ORDER BY id)";
    assert_eq!(ask(folder, journal).await, "centre_changed,member_added");
    let env = folder.join(".env");
    assert_eq!(fs::metadata(&env).unwrap().permissions().mode() & 0o777, 0o600);
    let settings = fs::read_to_string(&env).unwrap();
    let database = fs::canonicalize(folder).unwrap().join("esik.db");
    assert!(settings.contains("ESIK_BASE_URL=https://shanyraq.kz\n"), "{settings}");
    assert!(settings.contains(&format!("ESIK_DATABASE='{}'\n", database.display())), "{settings}");

    // The program that is started next finds all of it.
    let serving = Serving::start(folder, &[]);
    let home = serving.page("/").await;
    assert!(home.contains("Дом Шанырак") && home.contains("tel:+77132555555"), "{home}");
    assert!(home.contains("<html lang=\"ru\""), "who has asked for no language is spoken to in the first");
    let fields = [("login", "admin@shanyraq.kz"), ("password", "a long enough secret")];
    let entry = http::post(serving.address, "https://shanyraq.kz", "/sign-in", "", &fields).await.unwrap();
    assert_eq!(entry.status, 303);
    serving.stop();
}

#[tokio::test]
async fn a_second_time_it_is_refused_and_again_changes_what_is_said_beside_serve() {
    let (_kept, folder) = set_up();
    let settings = fs::read_to_string(folder.join(".env")).unwrap();
    let mut arguments = vec!["setup"];
    arguments.extend(OPTIONS);
    let refused = answered(esik(&folder, &arguments), &["another long secret"]);
    assert!(!refused.status.success() && said(&refused).contains("esik setup --again"), "{}", said(&refused));
    assert_eq!(
        ask(&folder, "SELECT first_language || version || ' ' || (SELECT count(*) FROM member) FROM centre")
            .await,
        "kk1 1",
        "Kazakh, as nothing was said"
    );

    let serving = Serving::start(&folder, &[]);
    assert!(serving.page("/").await.contains("+7 7132 55 55 55"));
    let mut again = vec!["setup", "--again", "--yes", "--phones=+7 7132 99 99 99; 109"];
    again.extend(["--first-language=en", "--admin=x@esik.test"]);
    let output = unanswered(esik(&folder, &again));
    assert!(output.status.success(), "{}", said(&output));
    let centre = "SELECT name_kk || '|' || replace(phones, char(10), '/') || '|' || first_language || '|' || version || (SELECT count(*) FROM member) FROM centre";
    assert_eq!(
        ask(&folder, centre).await,
        "Шаңырақ|+7 7132 99 99 99/109|en|21",
        "nothing else is changed, nobody is added"
    );
    let began = Instant::now();
    while !serving.page("/").await.contains("+7 7132 99 99 99") {
        assert!(began.elapsed() < Duration::from_secs(20), "the page never said it");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let home = serving.page("/").await;
    assert!(home.contains("<html lang=\"en\"") && home.contains("Shanyraq House"), "{home}");
    // Asked one by one, an empty answer leaves all as it is.
    let asked =
        answered(esik(&folder, &["setup", "--again"]), &["", "", "", "", "", "Abai 7", "", "", "", "yes"]);
    assert!(asked.status.success(), "{}", said(&asked));
    assert_eq!(
        ask(&folder, "SELECT address_en || name_en || first_language || version FROM centre").await,
        "Abai 7Shanyraq Houseen3"
    );
    assert_eq!(fs::read_to_string(folder.join(".env")).unwrap(), settings, "what is there is not touched");
    serving.stop();
}

#[tokio::test]
async fn what_is_missing_or_wrong_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let run = |change: &dyn Fn(&mut Vec<&'static str>), lines: &[&str]| {
        let mut arguments = vec!["setup"];
        arguments.extend(OPTIONS);
        change(&mut arguments);
        let output = answered(esik(folder, &arguments), lines);
        assert!(!output.status.success(), "{}", said(&output));
        assert!(fs::read_dir(folder).unwrap().next().is_none(), "{}", said(&output));
        said(&output)
    };
    let missing = run(&|arguments| arguments.retain(|one| !one.starts_with("--name-en")), &[]);
    assert!(
        missing.contains("Name of the centre in English") && missing.contains("it cannot be empty"),
        "{missing}"
    );
    let no_password = run(&|_| {}, &["short"]);
    assert!(no_password.contains("there is no answer; nothing was changed"), "{no_password}");
    let change = |from: &'static str, to: &'static str| {
        move |arguments: &mut Vec<&'static str>| {
            for one in arguments.iter_mut().filter(|one| **one == from) {
                *one = to;
            }
        }
    };
    let language = run(&change("ru", "de"), &["a long enough secret"]);
    assert!(language.contains("\"de\": must be kk, ru or en"), "{language}");
    let phone = run(&change("+7 7132 55 55 55", "soon"), &["a long enough secret"]);
    assert!(phone.contains("\"soon\": a phone has three digits"), "{phone}");
    let first = run(&|arguments| arguments.push("--first-language=de"), &["a long enough secret"]);
    assert!(first.contains("\"de\": it must be kk, ru or en"), "{first}");
    let unwritable =
        run(&|arguments| arguments.push("--env-file=nowhere/esik.env"), &["a long enough secret"]);
    assert!(unwritable.contains("nowhere/esik.env cannot be written"), "{unwritable}");
}

#[tokio::test]
async fn whoever_is_added_without_a_language_reads_the_centres_first() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let run = |arguments: &[&str]| {
        let output = answered(esik(folder, arguments), &["a long enough secret"]);
        assert!(output.status.success(), "{}", said(&output));
    };
    let mut setup = vec!["setup", "--first-language=en"];
    let language = OPTIONS.iter().position(|one| *one == "--admin-language").unwrap();
    setup.extend(OPTIONS[..language].iter().chain(&OPTIONS[language + 2..]));
    run(&setup);
    run(&["member", "add", "--email=b@esik.test", "--database=esik.db"]);
    run(&["member", "add", "--email=c@esik.test", "--language=kk", "--database=esik.db"]);
    let language = "SELECT group_concat(language) FROM (SELECT language FROM member ORDER BY id)";
    assert_eq!(ask(folder, language).await, "en,en,kk");
}

#[tokio::test]
async fn an_administrator_from_before_stays_and_settings_from_before_are_offered() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let add = ["member", "add", "--email=a@esik.test", "--role=admin", "--database=esik.db"];
    let added = answered(esik(folder, &add), &["a long enough secret"]);
    assert!(added.status.success(), "{}", said(&added));
    fs::write(
        folder.join(".env"),
        "ESIK_BASE_URL=https://esik.kz\nESIK_DATABASE=esik.db\nESIK_PHONE='+7 7132 44 44 44'\nESIK_ADDRESS_EN='1 Old Street'\n",
    )
    .unwrap();
    let answers = ["Есік", "Есик", "Esik", "Көше, 1", "улица, 1", "", "", "a@esik.kz", "", "yes"];
    let output = answered(esik(folder, &["setup"]), &answers);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("[+7 7132 44 44 44]"), "{}", said(&output));
    let centre = "SELECT address_en || '|' || phones || '|' || (SELECT count(*) FROM member) FROM centre";
    assert_eq!(ask(folder, centre).await, "1 Old Street|+7 7132 44 44 44|1");
}

#[tokio::test]
async fn what_the_settings_told_moves_into_the_database_once() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let base = [("ESIK_BASE_URL", "http://localhost:8080"), ("ESIK_DATABASE", "esik.db")];
    let serving = Serving::start(folder, &base);
    assert!(serving.page("/").await.contains("+7 7132 00 00 00"), "nobody has told another");
    serving.stop();
    assert_eq!(ask(folder, "SELECT count(*) || '' FROM centre").await, "0", "a placeholder is not told");
    for phone in ["+7 7132 44 44 44", "+7 7132 33 33 33"] {
        let more = [("ESIK_PHONE", phone), ("ESIK_EMAIL", "old@esik.kz"), ("ESIK_ADDRESS_RU", "улица, 1")];
        let serving = Serving::start(folder, &[&base[..], &more[..]].concat());
        let home = serving.page("/").await;
        assert!(home.contains("+7 7132 44 44 44") && home.contains("old@esik.kz"), "{phone}");
        serving.stop();
    }
    assert_eq!(
        ask(folder, "SELECT address_ru || address_en || version FROM centre").await,
        "улица, 1Aktobe1"
    );
    assert_eq!(ask(folder, "SELECT count(*) || '' FROM journal WHERE action = 'centre_changed'").await, "1");
    let refused = unanswered(esik(folder, &["setup", "--database=esik.db"]));
    assert!(!refused.status.success() && said(&refused).contains("--again"), "{}", said(&refused));
}
