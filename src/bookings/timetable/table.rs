//! A week as a table: days across, hours down.

use time::{Date, Duration};

use super::offer::Offer;
use super::view::Known;
use crate::civil::{self, Interval};
use crate::dates::{self, Marked, capital};
use crate::language::Words;

pub(super) struct Table {
    pub(super) days: Vec<Marked>,
    /// By hour: of each day a class, and a word.
    pub(super) rows: Vec<(String, Vec<(&'static str, String)>)>,
}

impl Table {
    pub(super) fn new(t: &Words, known: &Known<'_>, days: &[Date]) -> Self {
        let offers: Vec<_> = days.iter().map(|day| (*day, known.sight(*day).offer())).collect();
        let row = |hour: u16| {
            let cells = offers.iter().map(|(day, offer)| cell(t, known, offer, (*day, hour * 60)));
            (format!("{hour:02}:00"), cells.collect())
        };
        let heading = |day: &Date| Marked::day(*day, capital(&dates::weekday_day(t, *day)));
        Self { days: days.iter().map(heading).collect(), rows: hours(known, days).map(row).collect() }
    }
}

/// From the first opening of the days to the last closing.
fn hours(known: &Known<'_>, days: &[Date]) -> std::ops::Range<u16> {
    let openings = || days.iter().flat_map(|day| known.timeless.on(*day));
    let first = openings().map(|open| open.opens / 60).min().unwrap_or(0);
    first..openings().map(|open| open.closes.div_ceil(60)).max().unwrap_or(0)
}

fn cell(t: &Words, known: &Known<'_>, offer: &Offer, (day, minute): (Date, u16)) -> (&'static str, String) {
    let hour = Interval::lasting(civil::at_minute(day, minute), 60);
    let mut openings = known.timeless.on(day);
    let is_open = openings.any(|open| open.opens < minute.saturating_add(60) && minute < open.closes);
    let Offer::Open { free, busy, .. } = offer else { return closed(t) };
    if !is_open {
        return closed(t);
    }
    let is_busy = busy.iter().any(|stretch| stretch.overlaps(&hour));
    match (free.iter().any(|span| span.interval.overlaps(&hour)), is_busy) {
        (true, false) => ("free", t.resource_free()),
        (true, true) => ("free", t.timetable_part()),
        (false, true) => ("busy", t.resource_busy()),
        (false, false) => {
            let notice = Duration::minutes(known.resource.terms.notice.into());
            let is_over = hour.until <= known.now.now.saturating_add(notice);
            if is_over { ("closed", t.resource_passed()) } else { ("busy", t.resource_busy()) }
        }
    }
}

fn closed(t: &Words) -> (&'static str, String) {
    ("closed", capital(&t.date_closed()))
}
