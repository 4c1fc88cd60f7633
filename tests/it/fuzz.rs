//! Whatever arrives, the answer is a page in words: never a fault of ours, never something booked by mistake.

use proptest::prelude::*;

use crate::roles::site;

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
