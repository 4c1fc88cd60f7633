//! Nobody finds out from the portal's answers, or from how long they take, who is a member.

use std::time::{Duration, Instant};

use crate::support::{Page, Site};

const NEW: &str = "төрт жаңа сөз жетеді";
/// Tries of each, one of the one and one of the other in turn.
const ROUNDS: usize = 200;
/// What disturbs one comparison on a busy computer does not disturb three.
const COMPARISONS: usize = 3;
/// Medians may differ by so much.
const ALIKE: Duration = Duration::from_millis(10);

/// Status, where it leads, words.
type Answer = (u16, String, String);

/// The page without what was typed.
fn without(page: &Page, typed: &str) -> Answer {
    (page.status(), page.location().to_owned(), page.body.replace(typed, ""))
}

/// A form that is sent for a known and an unknown person.
struct Asked<'a> {
    path: &'a str,
    field: &'a str,
    /// Of the known and of the unknown person, each time another one.
    logins: [fn(usize) -> String; 2],
    more: &'a [(&'a str, &'a str)],
}

/// Sends a form; the answer without what was typed, and how long it took.
async fn send(site: &Site, asked: &Asked<'_>, (who, round): (usize, usize)) -> (Answer, Duration) {
    site.sql("DELETE FROM sign_in_failure").await;
    let (login, key) = (asked.logins[who](round), format!("key-{round}-{who}"));
    let mut fields = vec![(asked.field, login.as_str())];
    fields
        .extend(asked.more.iter().map(|(name, value)| (*name, if *value == "KEY" { &key } else { *value })));
    let began = Instant::now();
    let page = site.visitor().post(asked.path, &fields).await;
    let took = began.elapsed();
    let (status, location, body) = without(&page, &login);
    ((status, location, body.replace(&key, "")), took)
}

/// The medians of many tries, known and unknown in turn and each as often the first.
async fn medians(site: &Site, asked: &Asked<'_>, first: usize) -> [Duration; 2] {
    let mut times = [Vec::new(), Vec::new()];
    for round in first..first + ROUNDS {
        let order = if round % 2 == 0 { [0, 1] } else { [1, 0] };
        let mut answers = Vec::new();
        for who in order {
            let (answer, took) = send(site, asked, (who, round)).await;
            times[who].push(took);
            answers.push(answer);
        }
        assert_eq!(answers[0], answers[1], "{}", asked.path);
    }
    times.map(|mut times| {
        times.sort();
        times[times.len() / 2]
    })
}

/// Prints the medians and holds them to be alike; so many people were asked for of each sort.
async fn compare(site: &Site, asked: Asked<'_>) -> usize {
    for comparison in 0..COMPARISONS {
        let [known, unknown] = medians(site, &asked, comparison * ROUNDS).await;
        println!("{}: known {known:?}, unknown {unknown:?} (medians of {ROUNDS} each)", asked.path);
        if known.abs_diff(unknown) <= ALIKE {
            return (comparison + 1) * ROUNDS;
        }
    }
    panic!("{}: the medians differed by more than {ALIKE:?} each time", asked.path);
}

const LOGINS: [fn(usize) -> String; 2] =
    [|_| "member@esik.test".to_owned(), |round| format!("nobody{round}@esik.test")];

#[tokio::test]
async fn a_wrong_password_and_an_unknown_person_take_the_same_time() {
    let site = Site::new().await;
    let more = [("password", "not the password")];
    compare(&site, Asked { path: "/sign-in", field: "login", logins: LOGINS, more: &more }).await;
}

#[tokio::test]
async fn asking_for_a_link_takes_the_same_time_for_everybody() {
    let site = Site::new().await;
    let more = [("purpose", "sign_in")];
    compare(&site, Asked { path: "/sign-in/link", field: "login", logins: LOGINS, more: &more }).await;
}

#[tokio::test]
async fn joining_takes_the_same_time_with_a_taken_address_and_a_free_one() {
    let site = Site::new().await;
    let more = [("key", "KEY"), ("given_name", "Ян"), ("new_password", NEW), ("repeated_password", NEW)];
    let free = compare(&site, Asked { path: "/join", field: "email", logins: LOGINS, more: &more }).await;
    let applied = site.number("SELECT count(*) FROM member WHERE state = 'applied'").await;
    assert_eq!(usize::try_from(applied).unwrap(), free);
}
