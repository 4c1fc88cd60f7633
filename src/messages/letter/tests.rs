//! What a letter holds, line by line; whether mail programs read it is shown by other parsers in `tests/`.

use lettre::Address;

use super::*;
use crate::centre::Details;
use crate::clock::Clock;
use crate::ids::BookingId;
use crate::language::Texts;
use crate::messages::content::samples;
use crate::messages::notice::{Refused, Visit};
use crate::settings;

fn letter(notice: Notice, language: Language, name: &str) -> String {
    let centre = Details::unknown();
    let portal = settings::Address::new("127.0.0.1:8080".parse().unwrap(), "https://esik.kz").unwrap();
    let clock = Clock::standing("Asia/Aqtobe", "2026-11-23T09:00").unwrap();
    let from: Address = "letters@esik.kz".parse().unwrap();
    let sender = Sender { centre: &centre, portal: &portal, from: &from, clock: &clock };
    let draft = Draft {
        delivery: DeliveryId(12),
        told_at: 1_795_400_000,
        notice,
        name: name.to_owned(),
        email: "member@esik.test".to_owned(),
        language,
    };
    String::from_utf8(draft.compose(sender, clock.now()).unwrap().bytes).unwrap()
}

fn announcement(title: &str, text: &str) -> Notice {
    let texts = |en: &str| Texts { en: en.to_owned(), ..Texts::default() };
    Notice::Announcement { title: texts(title), text: texts(text), changes_plans: false }
}

#[test]
fn the_headers_say_who_what_and_when() {
    let letter = letter(announcement("Closed", "No heating."), Language::En, "Aliya Serikova");
    let expected = [
        "From: Esik <letters@esik.kz>",
        "To: \"Aliya Serikova\" <member@esik.test>",
        "Reply-To: Esik <esik@esik.test>",
        "Subject: Closed",
        "Date: Mon, 23 Nov 2026 04:00:00 +0000",
        "Message-ID: <12.1795400000@esik.kz>",
        "Auto-Submitted: auto-generated",
        "Content-Language: en",
    ];
    for line in expected {
        assert!(letter.contains(&format!("{line}\r\n")), "{line} is not in\n{letter}");
    }
}

#[test]
fn nothing_that_is_typed_becomes_a_header() {
    let typed = "Closed\r\nBcc: everybody@esik.test\r\n\r\n<script>";
    let letter = letter(announcement(typed, "a"), Language::En, "A\r\nBcc: b@c.kz");
    let (headers, _) = letter.split_once("\r\n\r\n").unwrap();
    assert!(!headers.lines().any(|line| line.starts_with("Bcc")), "{headers}");
    assert!(headers.contains("Subject: Closed Bcc: everybody@esik.test <script>\r\n"), "{headers}");
}

#[test]
fn every_kind_makes_a_letter_in_every_language() {
    for notice in samples() {
        for language in Language::ALL {
            let code = notice.code();
            let letter = letter(notice.clone(), language, "Әлия Серікова");
            assert!(letter.is_ascii(), "{code}: a mail server need not take more");
            assert!(letter.lines().all(|line| line.len() <= 998), "{code}");
            let invites = matches!(code, "approved" | "moved" | "cancelled_by_staff" | "given_up");
            assert_eq!(letter.contains("Content-Type: text/calendar"), invites, "{code}");
        }
    }
}

#[test]
fn a_reason_in_confidence_is_in_no_part_of_the_letter() {
    let visit = Visit {
        booking: BookingId(7),
        resource: Texts { kk: "a".into(), ru: "a".into(), en: "a".into() },
        from: "2026-11-25T10:00".into(),
        until: "2026-11-25T11:30".into(),
        decide_by: "2026-11-24T12:00".into(),
        sequence: 1,
        by: String::new(),
    };
    let refused = Refused { visit, reason: "interpreter".into(), in_confidence: true };
    assert!(!letter(Notice::CancelledByStaff(refused), Language::En, "a").contains("interpreter"));
}
