//! Days, weeks and months of one resource in words.

use super::rules::{Period, Scale};
use crate::dates;
use crate::language::{Language, Words};
use crate::resources::availability::Problem;

/// What a period is called, at the beginning of a line.
pub(super) fn period(t: &Words, period: &Period) -> String {
    match period.scale {
        Scale::Day => dates::capital(&dates::weekday_day(t, period.first)),
        Scale::Week => t.timetable_week(dates::short(t, period.first)),
        Scale::Month => dates::month(t, period.first),
    }
}

/// The period that today is in.
pub(super) fn current(t: &Words, scale: Scale) -> String {
    match scale {
        Scale::Day => t.date_today(),
        Scale::Week => t.timetable_this_week(),
        Scale::Month => t.timetable_this_month(),
    }
}

/// The way to another view.
pub(super) fn scale(t: &Words, scale: Scale) -> String {
    match scale {
        Scale::Day => t.timetable_as_day(),
        Scale::Week => t.timetable_as_week(),
        Scale::Month => t.timetable_as_month(),
    }
}

/// Why nobody can be there on a day.
pub(super) fn closed(language: Language, problem: &Problem) -> String {
    let t = language.words();
    match problem {
        Problem::ClosedDay(closed) => t.resource_closed_because(closed.reason.get(language)),
        Problem::Excepted(exception) => crate::resources::words::excepted(language, exception),
        _ => dates::capital(&t.date_closed()),
    }
}
