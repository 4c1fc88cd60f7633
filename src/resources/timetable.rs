//! The next days of a resource as everybody may see them: free, busy or closed, and never whose it is.

use time::{Date, Duration};

use super::availability::{Circumstances, Party, Problem, Span, Wish};
use super::rules::{ClosedDay, Exception, Exceptional};
use crate::civil::{self, Interval};

/// So many days are shown, today among them.
pub(super) const DAYS: u16 = 14;

/// What a day has to offer.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Offer {
    /// The stretches that are free; none when all is taken or too late.
    Open(Vec<Span>),
    /// Closed, for a reason if it is the whole centre.
    Closed(Option<ClosedDay>),
    /// Out of order, or closed on that day.
    Excepted(Exception),
}

/// The days that can be booked by now, from today on.
pub(super) fn days(circumstances: &Circumstances<'_>) -> Vec<(Date, Offer)> {
    let today = circumstances.now.date();
    let count = DAYS.min(circumstances.terms.horizon.saturating_add(1));
    let offer = |day| match circumstances.judge_day(day) {
        Err(Problem::ClosedDay(closed)) => Offer::Closed(Some(*closed)),
        Err(Problem::Excepted(exception)) => Offer::Excepted(*exception),
        Err(Problem::ClosedWeekday(_) | Problem::OutOfUse | Problem::NotAlone) => Offer::Closed(None),
        _ => Offer::Open(circumstances.free_spans(day)),
    };
    (0..count).map(|n| today.saturating_add(Duration::days(n.into()))).map(|day| (day, offer(day))).collect()
}

/// One hour of one day.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Slot {
    /// Can be had, or this part of it.
    Free {
        part: Interval,
        /// Through the whole part, of the units.
        units: u16,
        /// The stay that a booking from there on would be, in minutes, if it keeps the terms.
        stay: Option<u16>,
    },
    /// Somebody has it.
    Busy,
    /// Not open then.
    Closed,
    /// Over, or too soon to book.
    Passed,
}

/// What the hour that begins at `minute` has to offer.
pub(super) fn slot(circumstances: &Circumstances<'_>, day: Date, offer: &Offer, minute: u16) -> Slot {
    let Offer::Open(spans) = offer else { return Slot::Closed };
    let hour = Interval::lasting(civil::at_minute(day, minute), 60);
    let terms = circumstances.terms;
    let is_open = terms.on(day).any(|open| open.opens < minute.saturating_add(60) && minute < open.closes);
    if !is_open {
        return Slot::Closed;
    }
    if let Some(span) = spans.iter().find(|span| span.interval.overlaps(&hour)) {
        let part =
            Interval { from: span.interval.from.max(hour.from), until: span.interval.until.min(hour.until) };
        let held = part.widened(terms.buffer_before, terms.buffer_after);
        return Slot::Free { part, units: circumstances.left(held).units, stay: stay(circumstances, &part) };
    }
    let earliest = circumstances.now.saturating_add(Duration::minutes(terms.notice.into()));
    let last_start = hour.until.saturating_sub(Duration::minutes(terms.grid.into()));
    if last_start < earliest { Slot::Passed } else { Slot::Busy }
}

/// The whole part if that can be booked, else the shortest stay from there on.
fn stay(circumstances: &Circumstances<'_>, part: &Interval) -> Option<u16> {
    let terms = circumstances.terms;
    let minutes = u16::try_from(part.minutes()).ok()?.clamp(terms.shortest, terms.longest);
    let wish = Wish { stay: Interval::lasting(part.from, minutes), party: Party::ONE };
    circumstances.judge(&wish).is_ok().then_some(minutes)
}

/// The hours that a table of these days has rows for, as minutes since midnight.
pub(super) fn hours(circumstances: &Circumstances<'_>) -> Vec<u16> {
    let terms = circumstances.terms;
    let today = circumstances.now.date();
    let last = today.saturating_add(Duration::days(DAYS.into()));
    let near = terms.exceptions.iter().filter(|one| one.from <= last && one.until >= today);
    let others = near.flat_map(|one| match &one.what {
        Exceptional::Hours(hours) => hours.as_slice(),
        Exceptional::OutOfOrder => &[],
    });
    let weekly = terms.openings.iter().map(|open| (open.opens, open.closes));
    let openings: Vec<_> = weekly.chain(others.copied()).collect();
    let first = openings.iter().map(|(opens, _)| opens / 60).min().unwrap_or(0);
    let end = openings.iter().map(|(_, closes)| closes.div_ceil(60)).max().unwrap_or(0);
    (first..end).map(|hour| hour * 60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Texts;
    use crate::resources::availability::Held;
    use crate::resources::rules::{Allocation, Approval, Opening, Terms};
    use time::macros::{date, datetime};
    use time::{PrimitiveDateTime, Weekday};

    const MONDAY: Date = date!(2026 - 11 - 23);

    fn terms() -> Terms {
        let open = |weekday| Opening { weekday, opens: 600, closes: 840 };
        Terms {
            allocation: Allocation::Places,
            units: 3,
            largest_party: 3,
            notice: 30,
            approval: Approval::Never,
            openings: vec![open(Weekday::Monday), open(Weekday::Tuesday)],
            ..Terms::plain()
        }
    }

    fn taken(hour: u16, minutes: u16, units: u16) -> Held {
        let interval = Interval::lasting(civil::at_minute(MONDAY, hour * 60), minutes);
        Held { interval, units, wheelchairs: 0, assistants: 0 }
    }

    fn told(now: PrimitiveDateTime, held: &[Held]) -> Vec<Slot> {
        let terms = terms();
        let circumstances = Circumstances { terms: &terms, closed: &[], now, held };
        let offer = Offer::Open(circumstances.free_spans(MONDAY));
        hours(&circumstances).into_iter().map(|h| slot(&circumstances, MONDAY, &offer, h)).collect()
    }

    #[test]
    fn a_closed_day_says_why_and_the_horizon_ends_the_list() {
        let terms = Terms { horizon: 3, ..terms() };
        let closed = [ClosedDay { day: date!(2026 - 11 - 24), reason: Texts::default() }];
        let circumstances =
            Circumstances { terms: &terms, closed: &closed, now: datetime!(2026-11-23 15:00), held: &[] };
        let [holiday] = closed.clone();
        let days: Vec<_> = days(&circumstances).into_iter().map(|(_, offer)| offer).collect();
        let expected =
            [Offer::Open(vec![]), Offer::Closed(Some(holiday)), Offer::Closed(None), Offer::Closed(None)];
        assert_eq!(days, expected);
    }

    #[test]
    fn an_hour_is_free_in_part_busy_or_passed() {
        let slots = told(datetime!(2026-11-23 10:20), &[taken(11, 90, 3), taken(13, 60, 2)]);
        let part = |from, minutes| Interval::lasting(civil::at_minute(MONDAY, from), minutes);
        assert_eq!(
            slots,
            [
                Slot::Passed,
                Slot::Busy,
                Slot::Free { part: part(750, 30), units: 3, stay: Some(30) },
                Slot::Free { part: part(780, 60), units: 1, stay: Some(60) },
            ]
        );
    }

    #[test]
    fn outside_the_openings_it_is_closed() {
        let terms = terms();
        let now = datetime!(2026-11-22 09:00);
        let circumstances = Circumstances { terms: &terms, closed: &[], now, held: &[] };
        let offer = Offer::Open(circumstances.free_spans(MONDAY));
        assert_eq!(slot(&circumstances, MONDAY, &offer, 540), Slot::Closed);
        assert_eq!(slot(&circumstances, MONDAY, &offer, 840), Slot::Closed);
        assert_eq!(slot(&circumstances, MONDAY, &Offer::Closed(None), 600), Slot::Closed);
    }
}
