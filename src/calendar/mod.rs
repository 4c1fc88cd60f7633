//! Visits as iCalendar (RFC 5545) and as invitations by mail (RFC 6047).
//!
//! Written by hand: the crate `icalendar` writes no VTIMEZONE and would bring a third library of time,
//! for what is some lines of text.

mod event;
mod lines;

use time::{OffsetDateTime, PrimitiveDateTime};

use crate::clock::{Clock, Stretch};
pub use event::{Event, Method, Party};
use lines::Lines;

/// One event with the zone it is in.
#[must_use]
pub fn invitation(method: Method, event: &Event<'_>, clock: &Clock) -> String {
    let mut lines = Lines::default();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//Esik//Esik//KK");
    lines.plain("METHOD", method.code());
    zone(&mut lines, clock.zone(), &clock.stretches(event.stay));
    visit(&mut lines, method, event, clock.zone());
    lines.plain("END", "VCALENDAR");
    lines.finish()
}

fn zone(lines: &mut Lines, name: &str, stretches: &[Stretch]) {
    lines.plain("BEGIN", "VTIMEZONE");
    lines.plain("TZID", name);
    for stretch in stretches {
        let kind = if stretch.summer { "DAYLIGHT" } else { "STANDARD" };
        lines.plain("BEGIN", kind);
        lines.plain("DTSTART", &local(stretch.begins));
        lines.plain("TZOFFSETFROM", &offset(stretch.before));
        lines.plain("TZOFFSETTO", &offset(stretch.offset));
        lines.text("TZNAME", &stretch.name);
        lines.plain("END", kind);
    }
    lines.plain("END", "VTIMEZONE");
}

fn visit(lines: &mut Lines, method: Method, event: &Event<'_>, zone: &str) {
    let status = match method {
        Method::Request => "CONFIRMED",
        Method::Cancel => "CANCELLED",
    };
    lines.plain("BEGIN", "VEVENT");
    lines.text("UID", event.uid);
    lines.plain("SEQUENCE", &event.sequence.to_string());
    lines.plain("DTSTAMP", &utc(event.stamped));
    lines.plain(&format!("DTSTART;TZID={zone}"), &local(event.stay.from));
    lines.plain(&format!("DTEND;TZID={zone}"), &local(event.stay.until));
    lines.text("SUMMARY", event.summary);
    lines.text("LOCATION", event.location);
    lines.plain("URL", event.url);
    lines.party("ORGANIZER", "", event.organizer);
    // They have said already that they come: nobody is asked again.
    lines.party("ATTENDEE", ";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE", event.attendee);
    lines.plain("STATUS", status);
    lines.plain("CLASS", "PRIVATE");
    lines.plain("TRANSP", "OPAQUE");
    lines.plain("END", "VEVENT");
}

/// `20261125T100000`.
fn local(at: PrimitiveDateTime) -> String {
    let (year, month, day) = at.date().to_calendar_date();
    let (hour, minute, second) = at.time().as_hms();
    format!("{year:04}{:02}{day:02}T{hour:02}{minute:02}{second:02}", u8::from(month))
}

fn utc(at: OffsetDateTime) -> String {
    format!("{}Z", local(PrimitiveDateTime::new(at.date(), at.time())))
}

/// `+0500`; seconds only where a zone has them.
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes, rest) = (seconds.abs() / 3600, seconds.abs() / 60 % 60, seconds.abs() % 60);
    if rest == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{rest:02}")
    }
}

#[cfg(test)]
mod tests;
