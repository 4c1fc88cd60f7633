//! Visits as iCalendar (RFC 5545), as invitations by mail (RFC 6047) and as feeds that calendars read again and again.
//!
//! Written by hand: the crate `icalendar` writes no VTIMEZONE and would bring a third library of time,
//! for what is some lines of text.

mod event;
mod lines;

use time::{OffsetDateTime, PrimitiveDateTime};

use crate::civil::Interval;
use crate::clock::{Clock, Stretch};
pub use event::{Entry, Event, Method, Party, Status};
use lines::Lines;

/// One event with the zone it is in.
#[must_use]
pub fn invitation(method: Method, event: &Event<'_>, clock: &Clock) -> String {
    let mut lines = Lines::default();
    begin(&mut lines, method.code());
    zone(&mut lines, clock.zone(), &clock.stretches(event.stay));
    visit(&mut lines, method, event, clock.zone());
    lines.plain("END", "VCALENDAR");
    lines.finish()
}

/// All that a calendar is to show under one name; it asks again by itself. In the order in which they are given.
#[must_use]
pub fn feed(name: &str, entries: &[Entry<'_>], clock: &Clock) -> String {
    let mut lines = Lines::default();
    begin(&mut lines, "PUBLISH");
    // Older calendars know only the name that RFC 7986 replaced.
    lines.text("NAME", name);
    lines.text("X-WR-CALNAME", name);
    lines.plain("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
    let first = entries.iter().map(|entry| entry.stay.from).min();
    let last = entries.iter().map(|entry| entry.stay.until).max();
    if let Some((from, until)) = first.zip(last) {
        zone(&mut lines, clock.zone(), &clock.stretches(Interval { from, until }));
    }
    for entry in entries {
        lines.plain("BEGIN", "VEVENT");
        what(&mut lines, entry, clock.zone());
        end(&mut lines, entry.status);
    }
    lines.plain("END", "VCALENDAR");
    lines.finish()
}

fn begin(lines: &mut Lines, method: &str) {
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//Esik//Esik//KK");
    lines.plain("METHOD", method);
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
        Method::Request => Status::Confirmed,
        Method::Cancel => Status::Cancelled,
    };
    let Event { uid, sequence, stamped, stay, summary, location, url, .. } = *event;
    lines.plain("BEGIN", "VEVENT");
    what(
        lines,
        &Entry { uid, sequence, stamped, stay, summary, location, url, description: "", status },
        zone,
    );
    lines.party("ORGANIZER", "", event.organizer);
    lines.party("ATTENDEE", ";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE", event.attendee);
    end(lines, status);
}

/// What, when and where.
fn what(lines: &mut Lines, entry: &Entry<'_>, zone: &str) {
    lines.text("UID", entry.uid);
    lines.plain("SEQUENCE", &entry.sequence.to_string());
    lines.plain("DTSTAMP", &utc(entry.stamped));
    lines.plain(&format!("DTSTART;TZID={zone}"), &local(entry.stay.from));
    lines.plain(&format!("DTEND;TZID={zone}"), &local(entry.stay.until));
    lines.text("SUMMARY", entry.summary);
    lines.text("LOCATION", entry.location);
    lines.plain("URL", entry.url);
    if !entry.description.is_empty() {
        lines.text("DESCRIPTION", entry.description);
    }
}

fn end(lines: &mut Lines, status: Status) {
    lines.plain("STATUS", status.code());
    lines.plain("CLASS", "PRIVATE");
    lines.plain("TRANSP", if status == Status::Cancelled { "TRANSPARENT" } else { "OPAQUE" });
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
