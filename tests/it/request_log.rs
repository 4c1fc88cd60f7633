//! The log of the running program: one line for each request, without anybody in it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::backups::change;
use crate::http;
use crate::serving::{Serving, until};

const BASE: [(&str, &str); 1] = [("ESIK_BASE_URL", "http://127.0.0.1:8080")];

/// The lines that are about requests.
fn lines(log: &str) -> Vec<Value> {
    let all = log.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    all.filter(|line| line["fields"]["message"] == "request").collect()
}

#[tokio::test]
async fn each_request_is_one_line_that_names_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let portal = Serving::start(folder.path(), &BASE);
    for (path, cookie) in [
        ("/resources?word=hidden-word", ""),
        ("/resources?word=hidden-word", ""),
        ("/bookings/4711?word=hidden-word", "esik-session=hidden-session"),
        ("/no-such-page/hidden-name", ""),
        ("/healthz", ""),
    ] {
        http::get(portal.address, path, cookie).await.unwrap();
    }
    let fields = [("login", "hidden@esik.test"), ("password", "hidden-password")];
    http::post(portal.address, BASE[0].1, "/sign-in", "", &fields).await.unwrap();
    until("six requests are written down", || lines(&portal.log()).len() >= 6).await;
    let log = portal.log();
    let lines = lines(&log);
    let told: Vec<_> = lines
        .iter()
        .map(|line| {
            let fields = &line["fields"];
            assert!(fields["micros"].as_u64().is_some(), "{line}");
            format!("{} {} {}", fields["method"], fields["route"], fields["status"]).replace('"', "")
        })
        .collect();
    assert_eq!(
        told,
        [
            "GET /resources 200",
            "GET /resources 200",
            "GET /bookings/{id} 303",
            "GET none 404",
            "GET /healthz 200",
            "POST /sign-in 422",
        ]
    );
    let ids: BTreeSet<_> = lines.iter().map(|line| line["fields"]["id"].to_string()).collect();
    assert_eq!(ids.len(), 6, "{ids:?}");
    assert!(!log.contains("hidden") && !log.contains("4711"), "{log}");
    portal.stop();
}

#[tokio::test]
async fn an_error_page_says_the_number_by_which_the_log_knows_its_cause() {
    let folder = tempfile::tempdir().unwrap();
    let portal = Serving::start(folder.path(), &BASE);
    change(&folder.path().join("data/esik.db"), "ALTER TABLE resource RENAME TO elsewhere").await;
    let answer = http::get(portal.address, "/resources", "").await.unwrap();
    assert_eq!(answer.status, 503, "{}", answer.body);
    let number = answer.body.split("<code>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    until("the request is written down", || lines(&portal.log()).len() == 1).await;
    assert_eq!(lines(&portal.log())[0]["fields"]["id"], number.as_str());
    let log = portal.log();
    let cause = log.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let cause: Vec<_> =
        cause.filter(|line| line["level"] == "ERROR" && line["span"]["id"] == number.as_str()).collect();
    assert!(cause.iter().any(|line| line.to_string().contains("no such table")), "{log}");
    portal.stop();
}
