//! When the desk may book: sooner than members may, and after the event if the portal was away.

use time::{Date, Duration, PrimitiveDateTime};

use crate::civil::{self, Interval};

/// So many days back what stood on paper is entered.
pub(super) const PAPER_DAYS: i64 = 7;

/// Where the words come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// Somebody stands there or calls.
    Desk,
    /// Written down while the portal was away.
    Paper,
}

/// Why a time is not one for this page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Untimely {
    /// It has begun already: that is for paper.
    Begun,
    /// It is still to come: that is for the desk.
    Ahead,
    /// Too long ago.
    LongAgo,
    /// Only who comes now can be here now.
    NotNow,
}

/// By what time a stay is judged, so that what the page is for is not past.
pub(super) fn judged_at(
    source: Source,
    stay: &Interval,
    (grid, now): (u16, PrimitiveDateTime),
) -> Result<PrimitiveDateTime, Untimely> {
    let before = stay.from.saturating_sub(Duration::MINUTE);
    match source {
        Source::Desk if stay.from < floor(now, grid) => Err(Untimely::Begun),
        Source::Desk => Ok(now.min(before)),
        Source::Paper if stay.from > now => Err(Untimely::Ahead),
        Source::Paper if (now.date() - stay.from.date()).whole_days() > PAPER_DAYS => Err(Untimely::LongAgo),
        Source::Paper => Ok(before),
    }
}

/// Whoever is said to be here comes today and within the step of the grid that has begun.
pub(super) fn is_now(stay: &Interval, (grid, now): (u16, PrimitiveDateTime)) -> bool {
    floor(now, grid) <= stay.from && stay.from <= now.saturating_add(Duration::minutes(i64::from(grid)))
}

/// The beginning of the step of the grid in which a moment lies.
pub(super) fn floor(now: PrimitiveDateTime, grid: u16) -> PrimitiveDateTime {
    let minute = civil::minute_of_day(now.time());
    civil::at_minute(now.date(), minute - minute % grid.max(1))
}

/// The day that a page begins with: the one that was asked for, if it can be meant.
pub(super) fn first_day(source: Source, asked: Option<Date>, today: Date) -> Date {
    asked.filter(|day| (source == Source::Desk) == (*day >= today)).unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const NOW: PrimitiveDateTime = datetime!(2026-11-23 10:40);

    fn from(start: PrimitiveDateTime) -> Interval {
        Interval::lasting(start, 60)
    }

    #[test]
    fn the_desk_books_from_the_step_that_has_begun() {
        let judged = |start| judged_at(Source::Desk, &from(start), (30, NOW));
        assert_eq!(judged(datetime!(2026-11-23 10:00)), Err(Untimely::Begun));
        assert_eq!(judged(datetime!(2026-11-23 10:30)), Ok(datetime!(2026-11-23 10:29)));
        assert_eq!(judged(datetime!(2026-11-23 11:00)), Ok(NOW));
        assert_eq!(judged(datetime!(2026-11-30 11:00)), Ok(NOW));
    }

    #[test]
    fn paper_is_of_the_last_week() {
        let judged = |start| judged_at(Source::Paper, &from(start), (30, NOW));
        assert_eq!(judged(datetime!(2026-11-23 11:00)), Err(Untimely::Ahead));
        assert_eq!(judged(datetime!(2026-11-23 10:00)), Ok(datetime!(2026-11-23 09:59)));
        assert_eq!(judged(datetime!(2026-11-16 10:00)), Ok(datetime!(2026-11-16 09:59)));
        assert_eq!(judged(datetime!(2026-11-15 10:00)), Err(Untimely::LongAgo));
    }

    #[test]
    fn who_is_here_comes_now() {
        for (start, here) in [
            (datetime!(2026-11-23 10:00), false),
            (datetime!(2026-11-23 10:30), true),
            (datetime!(2026-11-23 11:00), true),
            (datetime!(2026-11-23 11:30), false),
            (datetime!(2026-11-24 10:30), false),
        ] {
            assert_eq!(is_now(&from(start), (30, NOW)), here, "{start}");
        }
    }
}
