//! What an invitation holds; whether calendars read it is shown by a parser of somebody else's in the browser tests.

use time::macros::datetime;

use super::*;
use crate::civil::Interval;

fn invited(method: Method, zone: &str, from: PrimitiveDateTime) -> String {
    let event = Event {
        uid: "booking-7@esik.kz",
        sequence: 1,
        stamped: datetime!(2026-11-23 04:00 UTC),
        stay: Interval::lasting(from, 90),
        summary: "Кітапхана, 2-қабат",
        location: "Ақтөбе қаласы",
        url: "https://esik.kz/bookings/7",
        organizer: Party { name: "Есік", email: "esik@esik.kz" },
        attendee: Party { name: "Әлия Серікова", email: "member@esik.test" },
    };
    invitation(method, &event, &Clock::running(zone).unwrap()).replace("\r\n ", "")
}

#[test]
fn an_invitation_says_what_when_and_where() {
    let text = invited(Method::Request, "Asia/Aqtobe", datetime!(2026-11-25 10:00));
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Esik//Esik//KK",
        "METHOD:REQUEST",
        "BEGIN:VTIMEZONE",
        "TZID:Asia/Aqtobe",
        "BEGIN:STANDARD",
        "DTSTART:20041031T030000",
        "TZOFFSETFROM:+0600",
        "TZOFFSETTO:+0500",
        "TZNAME:+05",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "UID:booking-7@esik.kz",
        "SEQUENCE:1",
        "DTSTAMP:20261123T040000Z",
        "DTSTART;TZID=Asia/Aqtobe:20261125T100000",
        "DTEND;TZID=Asia/Aqtobe:20261125T113000",
        "SUMMARY:Кітапхана\\, 2-қабат",
        "LOCATION:Ақтөбе қаласы",
        "URL:https://esik.kz/bookings/7",
        "ORGANIZER;CN=\"Есік\":mailto:esik@esik.kz",
        "ATTENDEE;CN=\"Әлия Серікова\";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:member@esik.test",
        "STATUS:CONFIRMED",
        "CLASS:PRIVATE",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
    ];
    assert_eq!(text.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn a_cancellation_strikes_the_same_visit_out() {
    let text = invited(Method::Cancel, "Asia/Aqtobe", datetime!(2026-11-25 10:00));
    for line in ["METHOD:CANCEL", "UID:booking-7@esik.kz", "STATUS:CANCELLED"] {
        assert!(text.lines().any(|found| found == line), "{line}");
    }
}

#[test]
fn a_visit_on_the_day_of_summer_time_knows_both_offsets() {
    let text = invited(Method::Request, "Europe/Berlin", datetime!(2027-03-28 10:00));
    let summer =
        "BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST";
    assert!(text.contains(summer), "{text}");
    assert!(
        text.contains("BEGIN:STANDARD\r\nDTSTART:20271031T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100")
    );
}

#[test]
fn an_offset_has_seconds_only_where_the_zone_has() {
    assert_eq!([18000, -12600, 0, 17 * 60 + 30].map(offset), ["+0500", "-0330", "+0000", "+001730"]);
}
