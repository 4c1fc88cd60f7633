//! Letters from the outbox to a mail server on this computer, read there by somebody else's parser.

use std::time::Duration;

use esik::centre::Details;
use esik::language::Texts;
use esik::mail::{MailError, Mailer};
use esik::messages::delivery::{deliver, store};
use esik::messages::notice::Notice;
use mail_parser::{Message, MessageParser, MimeHeaders};

use crate::smtp::{MailServer, Mood, Received};
use crate::support::{MONDAY, Settings, Site, mailer};
use clap::Parser;

/// A portal whose letters go to a server of its own.
async fn posting() -> (Site, MailServer) {
    let (site, server) = (Site::new().await, MailServer::start().await);
    let options = server.options();
    site.send_by(mailer(&options.each_ref().map(String::as_str)));
    (site, server)
}

fn announcement(title: &str, changes_plans: bool) -> Notice {
    let title = Texts { kk: title.to_owned(), ..Texts::default() };
    Notice::Announcement { title, text: Texts::default(), changes_plans }
}

/// Puts a message and its letter into the outbox.
async fn tell(site: &Site, member: i64, notice: &Notice) {
    let facts = serde_json::to_string(notice).unwrap().replace('\'', "''");
    let now = site.app().clock.now().seconds();
    let code = notice.code();
    site.sql(&format!(
        "INSERT INTO message (member_id, kind, facts, created_at) VALUES ({member}, '{code}', '{facts}', {now});
         INSERT INTO delivery (message_id, member_id, way, next_at)
             VALUES (last_insert_rowid(), {member}, 'email', {now})"
    ))
    .await;
}

async fn work(site: &Site) {
    deliver(site.app()).await.unwrap();
}

async fn states(site: &Site) -> String {
    site.word("SELECT group_concat(state || ' ' || attempts, ', ') FROM (SELECT * FROM delivery WHERE way = 'email' ORDER BY id)")
        .await
}

fn read(letter: &Received) -> Message<'_> {
    MessageParser::default().parse(&letter.bytes).unwrap()
}

fn subjects(server: &MailServer, to: &str) -> Vec<String> {
    let letters = server.letters();
    let theirs = letters.iter().filter(|letter| letter.to == to);
    theirs.map(|letter| read(letter).subject().unwrap().to_owned()).collect()
}

async fn book(site: &Site, key: &str) -> String {
    let fields = [
        ("key", key),
        ("resource", "chess"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    let page = site.member().await.post("/bookings", &fields).await;
    assert_eq!(page.status(), 303, "{}", page.body);
    page.location().split('?').next().unwrap().to_owned()
}

fn calendar(letter: &Message<'_>) -> String {
    let part = letter.attachments().next().unwrap();
    let kind = part.content_type().unwrap();
    assert_eq!((kind.ctype(), kind.subtype()), ("text", Some("calendar")));
    let text = part.text_contents().unwrap().replace("\r\n ", "");
    let method = kind.attribute("method").unwrap();
    assert!(text.contains(&format!("METHOD:{method}")), "{text}");
    text
}

fn line<'a>(calendar: &'a str, name: &str) -> &'a str {
    calendar
        .lines()
        .find_map(|line| line.strip_prefix(name))
        .unwrap_or_else(|| panic!("no {name} in {calendar}"))
}

#[tokio::test]
async fn a_letter_speaks_the_language_of_its_reader_in_all_its_parts() {
    let (site, server) = posting().await;
    site.sql("UPDATE member SET language = 'ru' WHERE id = 1").await;
    let booking = book(&site, "key-of-a-letter").await;
    work(&site).await;
    let letters = server.letters();
    let letter = read(&letters[0]);
    let subject = letter.subject().unwrap();
    assert_eq!(subject, "Бронирование одобрено: Шахматы, среда, 25 ноября, 10:00");
    assert_eq!(letters[0].to, "member@esik.test");
    assert_eq!(letter.header_raw("Content-Language").unwrap().trim(), "ru");
    let (text, html) = (letter.body_text(0).unwrap(), letter.body_html(0).unwrap());
    for part in [&text, &html] {
        assert!(part.contains(subject), "{part}");
        assert!(part.contains(&format!("http://127.0.0.1:8080{booking}")), "{part}");
        assert!(part.contains("http://127.0.0.1:8080/account/contact"), "{part}");
        assert!(part.contains("+7 7132 00 00 00"), "{part}");
    }
    assert!(
        html.starts_with("<!DOCTYPE html>\r\n<html lang=\"ru\">")
            || html.starts_with("<!DOCTYPE html>\n<html lang=\"ru\">")
    );
    assert!(!html.contains("<img") && !html.contains("src="), "nothing is fetched from anywhere");
    let kept = calendar(&letter);
    assert_eq!(line(&kept, "SUMMARY:"), "Шахматы");
    assert_eq!(line(&kept, "DTSTART;TZID=Asia/Aqtobe:"), "20261125T100000");
    assert_eq!(site.number("SELECT count(*) FROM delivery WHERE state = 'done'").await, 1);
}

#[tokio::test]
async fn a_cancellation_strikes_the_visit_out_of_the_calendar() {
    let (site, server) = posting().await;
    let booking = book(&site, "key-of-two-letters").await;
    let page = site.member().await.post(&format!("{booking}/cancellation"), &[]).await;
    assert_eq!(page.status(), 303, "{}", page.body);
    work(&site).await;
    let letters = server.letters();
    let [first, second] = [0, 1].map(|number| calendar(&read(&letters[number])));
    assert_eq!((line(&first, "METHOD:"), line(&second, "METHOD:")), ("REQUEST", "CANCEL"));
    assert_eq!((line(&first, "STATUS:"), line(&second, "STATUS:")), ("CONFIRMED", "CANCELLED"));
    assert_eq!(line(&first, "UID:"), line(&second, "UID:"));
    let sequence = |calendar: &str| line(calendar, "SEQUENCE:").parse::<u32>().unwrap();
    assert!(sequence(&first) < sequence(&second));
}

#[tokio::test]
async fn after_an_hour_without_a_server_everything_arrives_in_order() {
    let (site, server) = posting().await;
    let address = server.address;
    drop(server);
    for number in 1..=3 {
        for member in [1, 2] {
            tell(&site, member, &announcement(&format!("{number}"), true)).await;
        }
    }
    work(&site).await;
    let failing = site.app().mail.status().failing.unwrap();
    assert_eq!(failing.since, site.app().clock.now().seconds());
    assert!(failing.error.to_lowercase().contains("connect"), "{}", failing.error);
    let server = MailServer::at(address).await;
    work(&site).await;
    assert_eq!(server.connections(), 0, "letters rest for a while before they are tried again");
    assert_eq!(states(&site).await, ["waiting 0"; 6].join(", "), "no letter has lost an attempt");
    site.turn_clock_to("2026-11-23T10:00");
    work(&site).await;
    for member in ["member@esik.test", "member2@esik.test"] {
        assert_eq!(subjects(&server, member), ["1", "2", "3"]);
    }
    assert_eq!(site.app().mail.status().failing, None);
    assert_eq!(states(&site).await, ["done 0"; 6].join(", "));
}

#[tokio::test]
async fn a_server_that_drops_or_hangs_costs_no_letter_an_attempt() {
    let (site, server) = posting().await;
    tell(&site, 1, &announcement("1", true)).await;
    let moods = [(Mood::Drops, "09:00"), (Mood::Hangs, "09:20"), (Mood::DropsAfterLetter, "09:40")];
    for (mood, time) in moods {
        server.mood(mood);
        site.turn_clock_to(&format!("2026-11-23T{time}"));
        work(&site).await;
        assert!(site.app().mail.failing().is_some(), "{mood:?}");
        assert_eq!(states(&site).await, "waiting 0", "{mood:?}");
    }
    server.mood(Mood::Kind);
    site.turn_clock_to("2026-11-23T10:00");
    work(&site).await;
    // The server had the letter already but had not said so: the second one is known by its id.
    let letters = server.letters();
    let ids: Vec<_> = letters.iter().map(|letter| read(letter).message_id().unwrap().to_owned()).collect();
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
    assert_eq!(states(&site).await, "done 0");
}

#[tokio::test]
async fn a_server_that_takes_few_letters_at_a_time_gets_all_of_them() {
    let (site, server) = posting().await;
    server.letters_each(2);
    for number in 1..=9 {
        tell(&site, 1, &announcement(&number.to_string(), true)).await;
    }
    work(&site).await;
    assert_eq!(subjects(&server, "member@esik.test"), ["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
}

#[tokio::test]
async fn whose_address_is_refused_is_called_and_administrators_know() {
    let (site, server) = posting().await;
    server.answer("member@esik.test", 550, "5.1.1 No such user");
    tell(&site, 1, &announcement("1", true)).await;
    tell(&site, 1, &announcement("2", true)).await;
    tell(&site, 1, &announcement("3", false)).await;
    tell(&site, 2, &announcement("4", true)).await;
    work(&site).await;
    assert_eq!(subjects(&server, "member2@esik.test"), ["4"], "others get their letters");
    assert_eq!(states(&site).await, "failed 0, failed 0, failed 0, done 0");
    let told = "SELECT group_concat(json_extract(facts, '$.name')) FROM message WHERE kind = 'mail_refused' AND member_id = 5";
    assert_eq!(site.word(told).await, "Әлия Серікова", "once, however many letters waited");
    let by_hand =
        "SELECT count(*) FROM delivery WHERE way = 'by_hand' AND state = 'waiting' AND member_id = 1";
    assert_eq!(site.number(by_hand).await, 2, "what changes plans is told by hand, a courtesy is not");
    book(&site, "key-without-letters").await;
    assert_eq!(site.number(by_hand).await, 3, "from now on no letter is tried");
    let mut work_db = site.db().reader.get().await.unwrap();
    let failed = store::failed(&mut work_db, 10).await.unwrap();
    assert_eq!(failed.len(), 3);
    let kind = failed[2].notice.as_ref().map(esik::messages::Notice::code);
    assert_eq!((failed[2].name.as_str(), kind), ("Әлия Серікова", Some("announcement")));
    assert!(failed[2].last_error.contains("No such user"), "{}", failed[2].last_error);
    assert_eq!(store::waiting(&mut work_db).await.unwrap(), store::Waiting { email: 0, by_hand: 3 });
    drop(work_db);

    server.answer("member@esik.test", 250, "");
    let mut again = site.db().writer.begin().await.unwrap();
    let now = site.app().clock.now().seconds();
    assert!(store::retry(&mut again, failed[2].id, now).await.unwrap());
    assert!(!store::retry(&mut again, failed[2].id, now).await.unwrap(), "it waits already");
    again.commit().await.unwrap();
    work(&site).await;
    assert_eq!(subjects(&server, "member@esik.test"), ["1"]);
    assert_eq!(site.number("SELECT count(*) FROM mail_refusal").await, 0, "the address is good again");
}

#[tokio::test]
async fn a_letter_put_off_waits_and_keeps_its_place() {
    let (site, server) = posting().await;
    server.answer("member@esik.test", 450, "4.2.0 Try later");
    tell(&site, 1, &announcement("1", true)).await;
    tell(&site, 1, &announcement("2", true)).await;
    tell(&site, 2, &announcement("3", true)).await;
    work(&site).await;
    assert_eq!(states(&site).await, "waiting 1, waiting 0, done 0");
    server.answer("member@esik.test", 250, "");
    work(&site).await;
    assert_eq!(server.count(), 1, "the second letter does not overtake the first");
    site.turn_clock_to("2026-11-23T09:01");
    work(&site).await;
    assert_eq!(subjects(&server, "member@esik.test"), ["1", "2"]);
}

#[tokio::test]
async fn a_letter_put_off_for_a_day_becomes_a_call() {
    let (site, server) = posting().await;
    server.answer("member@esik.test", 450, "4.2.0 Try later");
    tell(&site, 1, &announcement("1", true)).await;
    for hour in 9..17 {
        site.turn_clock_to(&format!("2026-11-23T{hour:02}:59"));
        work(&site).await;
    }
    assert_eq!(states(&site).await, "waiting 8");
    site.turn_clock_to("2026-11-24T10:00");
    work(&site).await;
    assert_eq!(
        site.word("SELECT group_concat(way || ' ' || state) FROM delivery").await,
        "email failed,by_hand waiting"
    );
    assert_eq!(site.number("SELECT count(*) FROM mail_refusal").await, 0, "the address may be good");
}

#[tokio::test]
async fn who_waits_for_a_letter_for_a_day_is_called() {
    let (site, server) = posting().await;
    drop(server);
    tell(&site, 1, &announcement("1", true)).await;
    work(&site).await;
    site.turn_clock_to("2026-11-23T20:00");
    tell(&site, 2, &announcement("2", true)).await;
    site.turn_clock_to("2026-11-24T09:01");
    work(&site).await;
    let states = "SELECT group_concat(member_id || ' ' || way || ' ' || state) FROM (SELECT * FROM delivery ORDER BY id)";
    assert_eq!(site.word(states).await, "1 email failed,2 email waiting,1 by_hand waiting");
}

#[tokio::test]
async fn what_is_typed_stays_in_its_place() {
    let (site, server) = posting().await;
    site.sql(
        "UPDATE member SET given_name = 'A' || char(13) || char(10) || 'Bcc: all@esik.test' WHERE id = 1",
    )
    .await;
    let title = "<b>Жабық</b>\r\nBcc: everybody@esik.test\r\n\r\n<script>alert(1)</script>";
    let text = Texts { kk: "<img src=x>\n.\nжаңа жол & тағы".into(), ..Texts::default() };
    let title = Texts { kk: title.into(), ..Texts::default() };
    tell(&site, 1, &Notice::Announcement { title, text, changes_plans: false }).await;
    work(&site).await;
    let letters = server.letters();
    let letter = read(&letters[0]);
    assert_eq!(letter.bcc(), None);
    assert_eq!(letter.subject().unwrap(), "<b>Жабық</b> Bcc: everybody@esik.test <script>alert(1)</script>");
    let html = letter.body_html(0).unwrap();
    for element in ["<b>", "<script", "<img"] {
        assert!(!html.contains(element), "{html}");
    }
    let shown = scraper::Html::parse_document(&html);
    let paragraphs = scraper::Selector::parse("main p").unwrap();
    let words: Vec<String> = shown.select(&paragraphs).map(|p| p.text().collect()).collect();
    assert_eq!(words, ["<img src=x>", ".", "жаңа жол & тағы"]);
    assert!(
        letter.body_text(0).unwrap().contains("\r\n.\r\n") || letter.body_text(0).unwrap().contains("\n.\n")
    );
}

#[tokio::test]
async fn an_untranslated_announcement_says_in_which_language_it_is() {
    let (site, server) = posting().await;
    site.sql("UPDATE member SET language = 'en' WHERE id = 1").await;
    tell(&site, 1, &announcement("Ертең жабық", true)).await;
    work(&site).await;
    let letters = server.letters();
    let html = read(&letters[0]).body_html(0).unwrap().into_owned();
    assert!(html.contains("<html lang=\"en\">") && html.contains("<h1 lang=\"kk\">"), "{html}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_letters_leave_on_four_connections() {
    let (site, server) = posting().await;
    server.pause(Duration::from_millis(2));
    for number in 0..500 {
        let member = site.newcomer(number).await;
        tell(&site, member, &announcement("1", true)).await;
        tell(&site, member, &announcement("2", true)).await;
    }
    work(&site).await;
    assert_eq!(server.count(), 1000);
    assert_eq!(server.peak(), 4);
    for number in [0, 250, 499] {
        assert_eq!(subjects(&server, &format!("m{}@esik.test", 1000 + number)), ["1", "2"]);
    }
    assert_eq!(site.number("SELECT count(*) FROM delivery WHERE state = 'done'").await, 1000);
}

#[tokio::test]
async fn a_clock_set_back_keeps_no_letter_waiting() {
    let (site, server) = posting().await;
    site.turn_clock_to("2027-11-23T09:00");
    server.answer("member@esik.test", 450, "4.2.0 Try later");
    tell(&site, 1, &announcement("1", true)).await;
    work(&site).await;
    server.mood(Mood::Drops);
    tell(&site, 2, &announcement("2", true)).await;
    work(&site).await;
    assert!(site.app().mail.failing().is_some());
    server.mood(Mood::Kind);
    server.answer("member@esik.test", 250, "");
    site.turn_clock_to(MONDAY);
    work(&site).await;
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn who_leaves_while_letters_wait_gets_none() {
    let (site, server) = posting().await;
    let erased = site.newcomer(1).await;
    for member in [1, 2, erased] {
        tell(&site, member, &announcement("1", true)).await;
    }
    site.sql("UPDATE member SET state = 'left' WHERE id = 1").await;
    site.sql(&format!("DELETE FROM member WHERE id = {erased}")).await;
    work(&site).await;
    let letters = server.letters();
    assert_eq!(letters.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), ["member2@esik.test"]);
    assert_eq!(states(&site).await, "dropped 0, done 0");
    assert_eq!(site.number("SELECT count(*) FROM delivery WHERE way = 'by_hand'").await, 0);
}

#[tokio::test]
async fn without_a_server_letters_are_files_and_a_repeated_one_is_the_same_file() {
    let site = Site::new().await;
    book(&site, "key-of-a-file").await;
    work(&site).await;
    let files = || {
        let names = std::fs::read_dir(site.letters()).unwrap().map(|entry| entry.unwrap().path());
        names.collect::<Vec<_>>()
    };
    let [file] = files().try_into().unwrap();
    assert_eq!(file.extension().unwrap(), "eml");
    let bytes = std::fs::read(&file).unwrap();
    let letter = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(letter.subject().unwrap(), "Брондау мақұлданды: Шахмат, 25 қараша, сәрсенбі, сағат 10:00");
    site.sql("UPDATE delivery SET state = 'waiting', ended_at = NULL").await;
    work(&site).await;
    assert_eq!(files(), [file]);
    let status = site.app().mail.status();
    assert!(status.is_folder() && status.folder.unwrap().ends_with("/mail"));
}

#[tokio::test]
async fn a_server_without_starttls_is_told_nothing() {
    let (site, server) = (Site::new().await, MailServer::start().await);
    let port = format!("--smtp-port={}", server.address.port());
    site.send_by(mailer(&["--smtp-host=localhost", &port, "--smtp-tls=starttls"]));
    tell(&site, 1, &announcement("1", true)).await;
    work(&site).await;
    assert_eq!(server.count(), 0);
    let error = site.app().mail.failing().unwrap().error;
    assert!(error.contains("STARTTLS"), "{error}");
}

#[test]
fn settings_that_would_send_in_the_clear_or_from_nobody_are_refused() {
    let refused = |options: &[&str]| {
        let settings = Settings::parse_from(["esik"].iter().chain(options));
        Mailer::new(&settings.mail, &Details::unknown().email).unwrap_err()
    };
    let clear = refused(&["--smtp-host=smtp.example.kz", "--smtp-tls=none"]);
    assert!(matches!(&clear, MailError::InTheClear(host) if host == "smtp.example.kz"), "{clear}");
    assert!(matches!(refused(&["--mail-from=nobody"]), MailError::From(_)));
    let half = refused(&["--smtp-host=localhost", "--smtp-tls=none", "--smtp-user=esik"]);
    assert!(matches!(half, MailError::HalfCredentials), "{half}");
}
