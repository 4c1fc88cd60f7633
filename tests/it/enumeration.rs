//! Nobody finds out from the portal's answers, or from how long they take, who is a member.

use std::time::{Duration, Instant};

use crate::support::{Page, Site};

const NEW: &str = "төрт жаңа сөз жетеді";
const ROUNDS: usize = 100;
/// Medians may differ by so much.
const ALIKE: Duration = Duration::from_millis(10);

/// The page without what was typed.
fn without(page: &Page, typed: &str) -> (u16, String, String) {
    (page.status(), page.location().to_owned(), page.body.replace(typed, ""))
}

/// Sends a form for a known and an unknown person in turn; prints the medians and holds them to be alike.
async fn compare(
    site: &Site,
    path: &str,
    logins: [fn(usize) -> String; 2],
    more: &[(&str, &str)],
    field: &str,
) {
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..ROUNDS {
        let mut answers = Vec::new();
        for (times, login) in times.iter_mut().zip(logins) {
            site.sql("DELETE FROM sign_in_failure").await;
            let login = login(round);
            let mut fields = vec![(field, login.as_str())];
            let key = format!("key-{round}-{}", times.len() * 2 + answers.len());
            fields.extend(
                more.iter().map(|(name, value)| (*name, if *value == "KEY" { &key } else { *value })),
            );
            let began = Instant::now();
            let page = site.visitor().post(path, &fields).await;
            times.push(began.elapsed());
            let (status, location, body) = without(&page, &login);
            answers.push((status, location, body.replace(&key, "")));
        }
        assert_eq!(answers[0], answers[1], "{path}");
    }
    let [known, unknown] = times.map(|mut times| {
        times.sort();
        times[times.len() / 2]
    });
    println!("{path}: known {known:?}, unknown {unknown:?} (medians of {ROUNDS} each)");
    assert!(known.abs_diff(unknown) <= ALIKE, "{path}: known {known:?}, unknown {unknown:?}");
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_person_take_the_same_time() {
    let site = Site::new().await;
    let logins: [fn(usize) -> String; 2] =
        [|_| "member@esik.test".to_owned(), |round| format!("nobody{round}@esik.test")];
    compare(&site, "/sign-in", logins, &[("password", "not the password")], "login").await;
}

#[tokio::test]
async fn asking_for_a_link_takes_the_same_time_for_everybody() {
    let site = Site::new().await;
    let logins: [fn(usize) -> String; 2] =
        [|_| "member@esik.test".to_owned(), |round| format!("nobody{round}@esik.test")];
    compare(&site, "/sign-in/link", logins, &[("purpose", "sign_in")], "login").await;
}

#[tokio::test]
async fn joining_takes_the_same_time_with_a_taken_address_and_a_free_one() {
    let site = Site::new().await;
    let logins: [fn(usize) -> String; 2] =
        [|_| "member@esik.test".to_owned(), |round| format!("nobody{round}@esik.test")];
    let more = [("key", "KEY"), ("given_name", "Ян"), ("new_password", NEW), ("repeated_password", NEW)];
    compare(&site, "/join", logins, &more, "email").await;
    assert_eq!(site.number("SELECT count(*) FROM member WHERE state = 'applied'").await, 100);
}
