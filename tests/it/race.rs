//! Many want what few can have, all at once and over real sockets.

use std::net::SocketAddr;
use std::sync::Arc;

use esik::db;
use esik::web::{Serving, serve};
use tokio::sync::{Semaphore, oneshot};

use crate::http::{self, Answer};
use crate::support::{HTTP, Person, Site};

/// Serves a site until the sender is dropped.
pub async fn open(site: &Site) -> (SocketAddr, oneshot::Sender<()>) {
    let serving = Serving::bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let address = serving.address().unwrap();
    let (open, closed) = oneshot::channel::<()>();
    let portal = site.portal();
    tokio::spawn(async move {
        serve(serving, portal, async {
            let _ = closed.await;
        })
        .await;
    });
    (address, open)
}

/// Somebody who sends forms over sockets.
#[derive(Clone)]
pub struct Rival {
    pub id: i64,
    pub cookie: String,
}

impl Rival {
    pub fn of(person: &Person) -> Self {
        Self { id: person.id, cookie: format!("esik-session={}", person.cookie("session").unwrap()) }
    }
}

/// As many newcomers, signed in.
pub async fn crowd(site: &Site, many: i64) -> Vec<Rival> {
    let mut rivals = Vec::new();
    for number in 0..many {
        let member = site.newcomer(number).await;
        rivals.push(Rival::of(&site.signed_in(member).await));
    }
    rivals
}

/// One form that somebody sends.
#[derive(Clone)]
pub struct Attempt {
    /// What it tries, under which its answers are counted.
    pub what: &'static str,
    pub path: String,
    pub cookie: String,
    pub fields: Vec<(&'static str, String)>,
}

impl Attempt {
    pub async fn send(self, address: SocketAddr) -> Answer {
        let fields: Vec<_> = self.fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        http::post(address, HTTP, &self.path, &self.cookie, &fields).await.unwrap()
    }
}

/// Does all of it, at most 64 at a time; what comes of it is in the same order.
pub async fn at_once<T: Send + 'static>(
    tasks: impl IntoIterator<Item = impl Future<Output = T> + Send + 'static>,
) -> Vec<T> {
    let gate = Arc::new(Semaphore::new(64));
    let started = tasks.into_iter().map(|task| {
        let gate = Arc::clone(&gate);
        tokio::spawn(async move {
            let _permit = gate.acquire_owned().await.unwrap();
            task.await
        })
    });
    let mut done = Vec::new();
    for task in started.collect::<Vec<_>>() {
        done.push(task.await.unwrap());
    }
    done
}

/// As many newcomers each send the same wish.
async fn rivals(site: &Site, many: i64, wish: &[(&'static str, &'static str)]) -> Vec<Answer> {
    let (address, _open) = open(site).await;
    let attempts = crowd(site, many).await.into_iter().map(|rival| {
        let key = ("key", format!("rival-key-{}", rival.id));
        let wish = wish.iter().map(|(name, value)| (*name, (*value).to_owned()));
        Attempt {
            what: "create",
            path: "/bookings".to_owned(),
            cookie: rival.cookie,
            fields: std::iter::once(key).chain(wish).collect(),
        }
    });
    at_once(attempts.map(|attempt| attempt.send(address))).await
}

/// So many won; all others were told that it is taken, and where else there is room.
fn assert_won(answers: &[Answer], winners: usize) {
    let won = answers.iter().filter(|answer| answer.status == 303).count();
    let lost: Vec<_> = answers.iter().filter(|answer| answer.status == 422).collect();
    assert_eq!((won, lost.len()), (winners, answers.len() - winners), "{:?}", statuses(answers));
    for answer in lost {
        assert!(answer.body.contains("id=\"start-error\""), "said at the field");
        assert!(
            answer.body.contains("name=\"start\"") || answer.body.contains("href=\"/bookings/new?"),
            "others offered"
        );
    }
    assert!(
        answers.iter().filter(|a| a.status == 303).all(|a| a.header("location").starts_with("/bookings/"))
    );
}

fn statuses(answers: &[Answer]) -> Vec<u16> {
    answers.iter().map(|answer| answer.status).collect()
}

/// Nothing in the file breaks a rule.
pub async fn assert_sound(site: &Site) {
    let mut connection = site.db().reader.get().await.unwrap();
    assert_eq!(db::check(&mut connection).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_hundred_who_want_the_piano_at_ten_one_gets_it() {
    let site = Site::new().await;
    let wish = [
        ("resource", "piano"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    let answers = rivals(&site, 200, &wish).await;
    assert_won(&answers, 1);
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE held").await, 1);
    assert_sound(&site).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_forty_who_want_the_librarys_last_three_places_three_get_them() {
    let site = Site::new().await;
    for (role, people) in [(site.member().await, "6"), (site.other_member().await, "3")] {
        let fields = [
            ("key", "key-of-the-first"),
            ("resource", "library"),
            ("date", "2026-11-25"),
            ("start", "10:00"),
            ("duration", "120"),
            ("people", people),
        ];
        assert_eq!(role.post("/bookings", &fields).await.status(), 303);
    }
    let wish = [
        ("resource", "library"),
        ("date", "2026-11-25"),
        ("start", "10:30"),
        ("duration", "60"),
        ("people", "1"),
    ];
    let answers = rivals(&site, 40, &wish).await;
    assert_won(&answers, 3);
    assert_eq!(site.number("SELECT sum(units) FROM booking WHERE held").await, 12);
    assert_sound(&site).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_form_sent_twenty_times_at_once_books_once() {
    let site = Site::new().await;
    let member = site.member().await;
    let cookie = Rival::of(&member).cookie;
    let (address, _open) = open(&site).await;
    let sent = (0..20).map(|_| {
        let cookie = cookie.clone();
        tokio::spawn(async move {
            let fields = [
                ("key", "the-very-same-key"),
                ("resource", "piano"),
                ("date", "2026-11-25"),
                ("start", "10:00"),
                ("duration", "60"),
                ("people", "1"),
            ];
            http::post(address, HTTP, "/bookings", &cookie, &fields).await.unwrap()
        })
    });
    let mut places = Vec::new();
    for task in sent.collect::<Vec<_>>() {
        let answer = task.await.unwrap();
        assert_eq!(answer.status, 303, "{}", answer.body);
        places.push(answer.header("location").to_owned());
    }
    places.dedup();
    assert_eq!(places.len(), 1, "{places:?}");
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_coordinators_never_decide_one_request_twice() {
    let site = Site::new().await;
    let fields = [
        ("key", "key-of-the-request"),
        ("resource", "library"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    let booking = site.member().await.post("/bookings", &fields).await;
    let path = booking.location().split('?').next().unwrap().to_owned();
    let (address, _open) = open(&site).await;
    let mut tasks = Vec::new();
    for number in 0..12 {
        let cookie = Rival::of(&site.coordinator().await).cookie;
        let decision = if number % 2 == 0 { "approval" } else { "refusal" };
        let path = format!("{path}/{decision}");
        tasks.push(tokio::spawn(async move {
            http::post(address, HTTP, &path, &cookie, &[("reason", "Бұл күні жөндеу.")]).await.unwrap().status
        }));
    }
    let mut decided = 0;
    for task in tasks {
        let status = task.await.unwrap();
        assert!(matches!(status, 303 | 422), "{status}");
        decided += usize::from(status == 303);
    }
    assert_eq!(decided, 1);
    assert_eq!(site.number("SELECT count(*) FROM booking_event").await, 2);
}
