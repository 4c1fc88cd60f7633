//! Which days an exception may speak of, and which bookings it hits.

use time::{Date, Duration};

use crate::civil::{self, Interval};
use crate::resources::rules::Terms;
use crate::text::TextProblem;

/// Characters of a reason, in one language.
pub(super) const LONGEST_REASON: usize = 300;

/// So many days from the first to the last.
pub(super) const MOST_DAYS: i64 = 366;

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// Nothing is chosen.
    NotChosen,
    /// No such day.
    Unreal,
    /// Before today.
    Past,
    /// The last day lies before the first.
    Order,
    /// More days than that.
    TooMany(i64),
    /// Not the hours of a day.
    Hours,
    /// It is out of order for no reason.
    NoReason,
    /// The text cannot be kept.
    Text(TextProblem),
    /// Something of that sort is told for one of these days.
    Told,
    /// There are bookings at the hours that would go.
    Held,
}

/// The days from the first to the last: from today on, and not endless.
pub(super) fn judge_days(from: Date, until: Date, today: Date) -> Result<(), (&'static str, Problem)> {
    if from < today {
        return Err(("from", Problem::Past));
    }
    if until < from {
        return Err(("until", Problem::Order));
    }
    if until >= from.saturating_add(Duration::days(MOST_DAYS)) {
        return Err(("until", Problem::TooMany(MOST_DAYS)));
    }
    Ok(())
}

/// Is it open through the whole stay? What was booked over midnight under other rules is asked for its first day.
pub(super) fn is_open(terms: &Terms, stay: &Interval) -> bool {
    let day = stay.from.date();
    let from = i64::from(civil::minute_of_day(stay.from.time()));
    let until = from + stay.minutes();
    terms.closed_by(day).is_none()
        && terms.on(day).any(|open| i64::from(open.opens) <= from && until <= i64::from(open.closes))
}

/// Of some stays, those at which it is open before a change and not after it.
pub(super) fn hit<'a, T>(
    stays: &'a [T],
    of: impl Fn(&T) -> Interval,
    (before, after): (&Terms, &Terms),
) -> Vec<&'a T> {
    let is_hit = |one: &&T| is_open(before, &of(one)) && !is_open(after, &of(one));
    stays.iter().filter(is_hit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn days_lie_ahead_in_order_and_are_at_most_a_year() {
        let today = date!(2026 - 11 - 23);
        assert_eq!(judge_days(today, today, today), Ok(()));
        assert_eq!(judge_days(date!(2026 - 11 - 22), today, today), Err(("from", Problem::Past)));
        assert_eq!(judge_days(date!(2026 - 11 - 24), today, today), Err(("until", Problem::Order)));
        assert_eq!(judge_days(today, date!(2027 - 11 - 23), today), Ok(()));
        assert_eq!(judge_days(today, date!(2027 - 11 - 24), today), Err(("until", Problem::TooMany(366))));
    }
}
