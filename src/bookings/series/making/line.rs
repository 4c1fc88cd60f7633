//! A date of a series to be checked, with what can be had of it.

use time::{Duration, PrimitiveDateTime};

use super::form::OUT;
use super::rules::Planned;
use crate::bookings::words;
use crate::civil;
use crate::dates::{self, Marked};
use crate::web::{Acting, Books, Visit};

/// A date to be checked.
pub(in crate::bookings::series) struct Line {
    pub(in crate::bookings::series) day: Marked,
    /// Why it cannot be at the time that was chosen, or at the usual one.
    pub(in crate::bookings::series) problem: Option<String>,
    /// It was chosen and cannot be had: not merely left out at first.
    pub(in crate::bookings::series) wrong: bool,
    /// Value, words, chosen.
    pub(in crate::bookings::series) choices: Vec<(String, String, bool)>,
}

impl Line {
    /// `out`: what choosing none of the times means. `sent`: the form was sent before.
    pub(in crate::bookings::series) fn new(
        visit: &Visit<Acting<Books>>,
        (planned, length): (&Planned, Duration),
        out: &str,
        sent: bool,
    ) -> Self {
        let t = visit.words();
        let problem = planned.refusal.as_ref().map(|refusal| words::refusal(visit.language, refusal));
        let mut starts: Vec<PrimitiveDateTime> = planned.offers.clone();
        starts.extend(planned.bookable());
        starts.sort_unstable();
        starts.dedup();
        let choice = |start: PrimitiveDateTime| {
            let until = start.saturating_add(length);
            let hours = dates::hours_words(t, start.time(), until.time());
            let said = if start.date() == planned.day {
                dates::capital(&hours)
            } else {
                t.booking_stay(dates::capital(&dates::weekday_day(t, start.date())), hours)
            };
            (civil::text(start), said, Some(start) == planned.bookable())
        };
        let mut choices: Vec<_> = starts.into_iter().map(choice).collect();
        choices.push((OUT.to_owned(), out.to_owned(), planned.bookable().is_none()));
        Self {
            day: Marked::day(planned.day, dates::capital(&dates::long(t, planned.day))),
            wrong: sent && problem.is_some(),
            problem,
            choices,
        }
    }
}
