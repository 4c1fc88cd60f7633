//! One page for all kinds of a booking.

use askama::Template;

use crate::bookings::store::Booking;
use crate::bookings::support::form::{Answer, spelled};
use crate::bookings::support::view::about;
use crate::civil::Interval;
use crate::ids::BookingId;
use crate::language::Words;
use crate::support::rules::Status;
use crate::support::store::{Giver, Line, Support};
use crate::support::words;
use crate::web::{Coordinator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "bookings/support_lines.html")]
pub(super) struct LinesPage {
    page: Page,
    t: &'static Words,
    booking: BookingId,
    about: String,
    rows: Vec<Row>,
    typed: Answer,
    errors: Errors,
}

struct Row {
    field: &'static str,
    kind: String,
    /// What the member was told of the time, and in which language.
    told: String,
    told_in: &'static str,
    /// What the member asks for besides.
    hint: String,
    was: String,
    /// Value, words, chosen.
    options: Vec<(String, String, bool)>,
}

impl LinesPage {
    pub(super) fn new(
        visit: &Visit<Coordinator>,
        (booking, support): (&Booking, &Support),
        givers: &[Giver],
        typed: Answer,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let stay = &booking.listed.stay;
        let row = |(line, typed): (&Line, &str)| row(t, line, (givers, stay), typed);
        let chosen: Vec<_> = match typed.given.as_slice() {
            [] => support.lines.iter().map(spelled).collect(),
            given => given.to_vec(),
        };
        let chosen = chosen.iter().map(String::as_str).chain(std::iter::repeat(""));
        Self {
            page: visit.page().with_errors(&errors),
            t,
            booking: booking.id,
            about: about(visit, booking),
            rows: support.lines.iter().zip(chosen).map(row).collect(),
            typed,
            errors,
        }
    }
}

fn row(t: &Words, line: &Line, (givers, stay): (&[Giver], &Interval), typed: &str) -> Row {
    let status = |status: Status, words: String| (status.code().to_owned(), words);
    let named = givers.iter().filter(|giver| !line.brings_own && giver.person.kinds.contains(&line.kind));
    let named = named.map(|giver| (giver.id.to_string(), option(t, giver, stay)));
    let all = [status(Status::Asked, t.support_line_asked()), status(Status::Arranged, t.support_arranged())];
    let none = status(Status::NotPossible, t.support_not_possible());
    let options = all.into_iter().chain(named).chain([none]);
    let own = line.brings_own.then(|| t.support_own());
    let other = (!line.other_than.is_empty()).then(|| t.support_other_than(line.other_than.as_str()));
    let hint = [own, other].into_iter().flatten().collect::<Vec<_>>().join(" ");
    Row {
        field: line.kind.field(),
        kind: words::kind(t, line.kind),
        told: line.told.clone(),
        told_in: line.told_in.code(),
        hint,
        was: spelled(line),
        options: options
            .map(|(value, words)| {
                let chosen = value == typed;
                (value, words, chosen)
            })
            .collect(),
    }
}

/// By name, and whether they can.
fn option(t: &Words, giver: &Giver, stay: &Interval) -> String {
    let name = giver.person.name.as_str();
    if giver.busy {
        t.support_option_busy(name)
    } else if giver.person.hours.cover(stay) {
        name.to_owned()
    } else {
        t.support_option_hours(name)
    }
}
