//! Whatever arrives, the answer is a page in words: never a fault of ours, never something booked by mistake.

use std::collections::BTreeMap;

use axum::http::Method;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::roles::{ROLES, TABLE, address, person, site};
use crate::support::{Form, PASSWORD, Page, Person, Site};

const FIELDS: [&str; 30] = [
    "need",
    "about_ramp",
    "consent",
    "use_card",
    "to_card",
    "from",
    "answer",
    "current_password",
    "new_password",
    "repeated_password",
    "key",
    "resource",
    "duration",
    "end",
    "date",
    "day",
    "month",
    "year",
    "start",
    "people",
    "wheelchair_places",
    "assistants",
    "purpose",
    "support",
    "support_consent",
    "reason",
    "ready",
    "language",
    "step",
    "draft",
];

/// Almost right, plainly wrong, and never meant for a form.
fn value() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "library",
        "piano",
        "pool",
        "2026-11-25",
        "25.11.2026",
        "2026-02-30",
        "0000-00-00",
        "9999-12-31",
        "10:00",
        "25:61",
        "60",
        "0",
        "-1",
        "65536",
        "99999999999999999999",
        "1e9",
        "٣",
        "",
        " ",
        "\0",
        "\u{202e}",
        "\u{feff}",
        "қараша",
        "ru",
        "xx",
        "yes",
        "<script>",
        "'; --",
        "%00",
        "../..",
        "//evil.test",
        "other",
        "check",
        "NaN",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => ".{0,40}", 1 => Just("ә".repeat(600))]
}

fn form() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    prop::collection::vec((prop::sample::select(FIELDS.to_vec()), value()), 0..12)
}

#[test]
fn no_form_and_no_address_breaks_the_portal() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (site, member, coordinator) = runtime.block_on(async {
        let site = site().await;
        let (member, coordinator) = (site.member().await, site.coordinator().await);
        (site, member, coordinator)
    });
    let cases = ProptestConfig {
        cases: 96,
        failure_persistence: None,
        max_shrink_iters: 200,
        ..ProptestConfig::default()
    };
    proptest!(cases, |(fields in form(), path in value())| {
        let pairs: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
        let segment: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
        runtime.block_on(async {
            for address in [
                "/bookings",
                "/bookings/check",
                "/bookings/101/cancellation",
                "/bookings/101/support/withdrawal",
                "/account/access-needs",
                "/account/evacuation",
                "/display",
                "/language",
            ] {
                let status = member.post(address, &pairs).await.status();
                assert!(status < 500, "POST {address} {pairs:?}: {status}");
            }
            for address in ["/bookings/103/support/refusal", "/bookings/103/support/arrangement", "/bookings/102/refusal", "/bookings/102/approval"] {
                assert!(coordinator.post(address, &pairs).await.status() < 500, "POST {address} {pairs:?}");
            }
            for address in ["/bookings/new", "/account/access-needs", "/resources", "/resources/library", "/bookings", "/display", "/sign-in"] {
                let page = member.get(&format!("{address}?{query}")).await;
                assert!(page.status() < 500, "GET {}", page.address);
            }
            for address in ["/bookings/", "/resources/", "/how-to-book/", "/static/"] {
                assert!(member.get(&format!("{address}{segment}")).await.status() < 500, "GET {address}{segment}");
            }
        });
    });
    runtime.block_on(async {
        let mut connection = site.db().reader.get().await.unwrap();
        let wrong = esik::db::check(&mut connection).await.unwrap();
        assert!(wrong.iter().all(|finding| finding.check == "history"), "{wrong:?}");
    });
}

/// Every posted form that a person is shown anywhere: where it goes, and all that can be typed into it.
async fn forms_of(person: &Person) -> BTreeMap<String, Form> {
    let mut forms = BTreeMap::new();
    for row in TABLE.iter().filter(|row| row.method == "GET") {
        for form in person.get(&address(row, person)).await.forms() {
            if form.method == Method::POST && !form.action.starts_with("/sign-out") {
                forms.entry(form.action.clone()).or_insert(form);
            }
        }
    }
    forms
}

/// Fills a form in anyhow; now and then a field stays as it was, or the password is right.
fn filled(form: &Form, runner: &mut TestRunner) -> Vec<(String, String)> {
    let filled = form.names.iter().map(|name| {
        let typed = value().new_tree(runner).unwrap().current();
        let as_it_was = form.value(name).to_owned();
        let right = if name.contains("password") { PASSWORD.to_owned() } else { as_it_was.clone() };
        let choice = (0..4_u8).new_tree(runner).unwrap().current();
        let value = match choice {
            0 => as_it_was,
            1 => right,
            _ => typed,
        };
        (name.clone(), value)
    });
    filled.collect()
}

async fn sent(site: &Site, person: &Person, form: &Form, fields: &[(String, String)]) -> Page {
    // Failures make the next answer slower, which is not what is tried here.
    site.sql("DELETE FROM sign_in_failure").await;
    let pairs: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    person.post(&form.action, &pairs).await
}

#[tokio::test]
async fn every_form_of_every_page_bears_whatever_is_typed_into_it() {
    let mut runner = TestRunner::deterministic();
    let mut tried = 0;
    for role in ROLES {
        let shown = site().await;
        let forms = forms_of(&person(&shown, role).await).await;
        for form in forms.values() {
            // What one form changes must not take another one away.
            let site = site().await;
            let mut person = person(&site, role).await;
            for _ in 0..4 {
                let fields = filled(form, &mut runner);
                let page = sent(&site, &person, form, &fields).await;
                assert!(page.status() < 500, "{role}: POST {} {fields:?}: {}", form.action, page.summary());
                if page.status() == 401 {
                    person = crate::roles::person(&site, role).await;
                }
                tried += 1;
            }
        }
    }
    assert!(tried > 400, "only {tried} forms were sent");
}
