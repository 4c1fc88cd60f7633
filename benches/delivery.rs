//! How fast letters leave: from the outbox through the worker to a mail server on this computer, and the same letters
//! sent by lettre alone over as many connections. `cargo bench --bench delivery`.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on says so by ending")]

#[path = "../tests/it/smtp.rs"]
#[expect(dead_code, reason = "the tests know more moods")]
mod smtp;

use std::time::{Duration, Instant};

use clap::Parser;
use esik::centre::Details;
use esik::clock::Clock;
use esik::db::{self, Db};
use esik::ids::MemberId;
use esik::language::Texts;
use esik::mail::{LANES, Mailer};
use esik::members::password::Passwords;
use esik::messages::delivery::deliver;
use esik::messages::{Notice, tell};
use esik::settings::{Address, Mail, Site};
use esik::web::{App, Parts};
use lettre::address::Envelope;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::extension::ClientId;
use smtp::{MailServer, Received};

const LETTERS: usize = 1000;
const ROUNDS: usize = 5;

#[derive(Parser)]
struct Settings {
    #[command(flatten)]
    site: Site,
    #[command(flatten)]
    mail: Mail,
}

/// A portal with a member for each letter, whose letters go to `server`.
async fn portal(folder: &tempfile::TempDir, server: &MailServer) -> App {
    let file = folder.path().join("esik.db");
    db::migrate(&file).await.unwrap();
    let db = Db::open(&file).await.unwrap();
    let mut work = db.writer.begin().await.unwrap();
    let add = "INSERT INTO member (id, surname, given_name, email, language, state, created_at)
               VALUES ($1, 'Серікова', 'Әлия', $2, 'kk', 'active', 0)";
    for id in (1_i64..).take(LETTERS) {
        sqlx::query(add).bind(id).bind(format!("m{id}@esik.test")).execute(&mut *work).await.unwrap();
    }
    work.commit().await.unwrap();
    let settings = Settings::parse_from(["esik".to_owned()].into_iter().chain(server.options()));
    let mail = Mailer::new(&settings.mail, &Details::unknown().email).unwrap();
    let address = Address::new("127.0.0.1:8080".parse().unwrap(), "http://127.0.0.1:8080").unwrap();
    let clock = Clock::standing("Asia/Aqtobe", "2026-11-23T09:00").unwrap();
    App::from(Parts::new(db, clock, Passwords::default(), mail, (settings.site, address)))
}

async fn write(app: &App) -> Duration {
    let text = |words: &str| Texts { kk: words.into(), ru: words.into(), en: words.into() };
    let notice = Notice::Announcement {
        title: text("Ертең орталық жабық"),
        text: text("Жылу жоқ. Орталық сейсенбіде ашылады."),
        changes_plans: true,
    };
    let began = Instant::now();
    let mut work = app.db().writer.begin().await.unwrap();
    for id in (1..).take(LETTERS) {
        tell(&mut work, MemberId(id), &notice, app.clock.now()).await.unwrap();
    }
    work.commit().await.unwrap();
    began.elapsed()
}

/// Four connections, each with its share of the letters; nothing is read, written or noted.
async fn lettre_alone(server: &MailServer, letters: Vec<Received>) -> Duration {
    let began = Instant::now();
    let address = server.address;
    let shares = letters.chunks(letters.len().div_ceil(LANES)).map(<[_]>::to_vec).map(|share| {
        tokio::spawn(async move {
            let hello = ClientId::Domain("esik.test".to_owned());
            let mut connection =
                AsyncSmtpConnection::connect_tokio1(address, None, &hello, None, None).await.unwrap();
            for letter in share {
                let from = "esik@esik.test".parse().unwrap();
                let envelope = Envelope::new(Some(from), vec![letter.to.parse().unwrap()]).unwrap();
                connection.send(&envelope, &letter.bytes).await.unwrap();
            }
            connection.quit().await.unwrap();
        })
    });
    for share in shares.collect::<Vec<_>>() {
        share.await.unwrap();
    }
    began.elapsed()
}

fn a_second(time: Duration) -> f64 {
    f64::from(u32::try_from(LETTERS).unwrap()) / time.as_secs_f64()
}

fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all.swap_remove(all.len() / 2)
}

#[tokio::main]
async fn main() {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 1..=ROUNDS {
        let folder = tempfile::tempdir().unwrap();
        let (server, other) = (MailServer::start().await, MailServer::start().await);
        let app = portal(&folder, &server).await;
        let written = a_second(write(&app).await);
        let began = Instant::now();
        deliver(app.clone()).await.unwrap();
        let delivered = a_second(began.elapsed());
        assert_eq!(server.count(), LETTERS, "every letter arrives once");
        let alone = a_second(lettre_alone(&other, server.letters()).await);
        assert_eq!(other.count(), LETTERS);
        println!(
            "round {round}: {written:.0} messages/s written, {delivered:.0} letters/s delivered on {} connections, \
             {alone:.0} letters/s by lettre alone on {}",
            server.peak(),
            other.peak()
        );
        ours.push(delivered);
        theirs.push(alone);
    }
    let (ours, theirs) = (median(ours), median(theirs));
    println!("median: {ours:.0} letters/s, {:.2} of lettre alone ({theirs:.0} letters/s)", ours / theirs);
}
