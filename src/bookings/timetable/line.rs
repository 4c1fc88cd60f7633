//! One day of a resource in the list.

use time::Date;

use super::offer::Offer;
use super::view::Known;
use super::words as own;
use crate::bookings::store::Listed;
use crate::bookings::words;
use crate::civil::{self, Interval};
use crate::dates::{self, Marked, capital};
use crate::language::Words;
use crate::resources::rules::Allocation;
use crate::web::{Public, Visit};

/// A day with its hours.
pub(super) struct DayLine {
    pub(super) heading: Marked,
    pub(super) date: String,
    /// Said after hours, for those who hear them apart from their day.
    pub(super) short: String,
    /// In order of time.
    pub(super) spans: Vec<SpanLine>,
    /// Why there are none, or no more.
    pub(super) said: Option<String>,
    pub(super) booked: Vec<Booked>,
}

/// A stretch that is free or busy.
pub(super) struct SpanLine {
    stretch: Interval,
    pub(super) words: String,
    pub(super) bookable: bool,
    pub(super) busy: bool,
    pub(super) places: Option<String>,
}

/// A booking, for who welcomes the person.
pub(super) struct Booked {
    pub(super) listed: Listed,
    pub(super) hours: String,
    pub(super) state: String,
    pub(super) party: String,
    /// For who decides about it.
    pub(super) address: Option<String>,
}

/// A day in a word.
pub(super) struct MonthLine {
    pub(super) heading: Marked,
    pub(super) date: String,
    pub(super) class: &'static str,
    pub(super) words: String,
    pub(super) count: Option<String>,
}

fn heading(visit: &Visit<Public>, day: Date) -> Marked {
    Marked::day(day, capital(&words::near_day(visit.words(), day, visit.now.civil.date())))
}

impl DayLine {
    pub(super) fn new(visit: &Visit<Public>, known: &Known<'_>, day: Date) -> Self {
        let t = visit.words();
        let (spans, said) = match known.sight(day).offer() {
            Offer::Closed(problem) => (Vec::new(), Some(own::closed(visit.language, &problem))),
            Offer::Open { free, busy, bookable, too_late } => {
                let said = match (free.is_empty() && busy.is_empty(), too_late) {
                    (_, true) => Some(t.resource_passed()),
                    (true, _) if bookable => Some(t.resource_nothing_free()),
                    (true, _) => Some(t.timetable_none()),
                    (false, _) => None,
                };
                let counted = known.resource.terms.allocation != Allocation::Whole;
                let free = free.iter().map(|span| SpanLine {
                    stretch: span.interval,
                    words: t.timetable_free(hours(t, span.interval)),
                    bookable,
                    busy: false,
                    places: counted.then(|| t.resource_places_free(span.units)),
                });
                let busy = busy.iter().map(|stretch| SpanLine {
                    stretch: *stretch,
                    words: t.timetable_busy(hours(t, *stretch)),
                    bookable: false,
                    busy: true,
                    places: None,
                });
                let mut spans: Vec<_> = free.chain(busy).collect();
                spans.sort_by_key(|span| span.stretch);
                (spans, said)
            }
        };
        let booked = known.booked_on(day).unwrap_or_default();
        Self {
            heading: heading(visit, day),
            date: civil::date_text(day),
            short: dates::short(t, day),
            spans,
            said,
            booked: booked.into_iter().map(|one| told(t, one, known.decides)).collect(),
        }
    }
}

fn hours(t: &Words, stretch: Interval) -> String {
    dates::hours_words(t, stretch.from.time(), stretch.until.time())
}

fn told(t: &Words, one: &Listed, decides: bool) -> Booked {
    Booked {
        hours: hours(t, one.stay),
        state: words::state(t, one.state),
        party: words::party(t, one.party),
        address: decides.then(|| format!("/bookings/{}", one.id)),
        listed: one.clone(),
    }
}

impl MonthLine {
    pub(super) fn new(visit: &Visit<Public>, known: &Known<'_>, day: Date) -> Self {
        let t = visit.words();
        let sight = known.sight(day);
        let offer = sight.offer();
        let is_open = !matches!(offer, Offer::Closed(_));
        let (class, words) = match offer {
            Offer::Closed(problem) => ("closed", own::closed(visit.language, &problem)),
            Offer::Open { too_late: true, .. } => ("closed", t.resource_passed()),
            Offer::Open { free, .. } if free.is_empty() && day < visit.now.civil.date() => {
                ("closed", String::new())
            }
            Offer::Open { free, .. } if free.is_empty() => ("busy", t.resource_nothing_free()),
            Offer::Open { busy, .. } if busy.is_empty() => ("", t.resource_free()),
            Offer::Open { .. } => ("", t.timetable_part()),
        };
        let count = known.booked_on(day).map_or_else(|| sight.count(), |booked| booked.len());
        Self {
            heading: heading(visit, day),
            date: civil::date_text(day),
            class,
            words,
            count: (is_open || count > 0).then(|| t.timetable_count(count)),
        }
    }
}
