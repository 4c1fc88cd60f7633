//! How long an offer stands, and for whom a place can be held.

use time::{Date, Duration, PrimitiveDateTime};

use crate::bookings::rules::{after_waking, waking};
use crate::civil::{self, Interval};
use crate::resources::availability::{Circumstances, Party, Problem, Wish};

/// An offer stands so long of the hours in which people can answer.
pub(super) const TO_ANSWER: Duration = Duration::hours(6);
/// Unless they asked for short notice, nobody is offered what begins sooner.
const A_DAY: Duration = Duration::DAY;

/// Where a wish on the waiting list stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::bookings) enum State {
    /// In line.
    Waiting,
    /// A place is held.
    Offered,
    /// The place was taken.
    Booked,
    /// The place was not wanted any more.
    Passed,
    /// Nobody answered.
    Lapsed,
    /// Not wished for any more.
    Withdrawn,
    /// The time has come, or the person has gone.
    Over,
}

impl State {
    /// Every state.
    pub(super) const ALL: [Self; 7] =
        [Self::Waiting, Self::Offered, Self::Booked, Self::Passed, Self::Lapsed, Self::Withdrawn, Self::Over];

    /// As the database spells it.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::Booked => "booked",
            Self::Passed => "passed",
            Self::Lapsed => "lapsed",
            Self::Withdrawn => "withdrawn",
            Self::Over => "over",
        }
    }

    /// Reads a code.
    pub(super) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// Would it be had if nobody else had it?
pub(super) fn is_full(circumstances: &Circumstances<'_>, wish: &Wish) -> bool {
    let full = |problem: &Problem| {
        matches!(problem, Problem::Taken | Problem::WheelchairPlaces(_) | Problem::AssistantPlaces(_))
    };
    circumstances.judge_terms(wish).is_ok() && circumstances.judge(wish).is_err_and(|problem| full(&problem))
}

/// The starts of a day that would be had if nobody else had them.
pub(super) fn full_starts(
    circumstances: &Circumstances<'_>,
    day: Date,
    (minutes, party): (u16, Party),
) -> Vec<PrimitiveDateTime> {
    let grid = usize::from(circumstances.terms.grid.max(1));
    let starts = (0..1440_u16).step_by(grid).map(|minute| civil::at_minute(day, minute));
    let full = |start: &PrimitiveDateTime| {
        is_full(circumstances, &Wish { stay: Interval::lasting(*start, minutes), party })
    };
    if minutes == 0 { Vec::new() } else { starts.filter(full).collect() }
}

/// Is any time of that day full?
pub(in crate::bookings) fn any_full(
    circumstances: &Circumstances<'_>,
    day: Date,
    wish: (u16, Party),
) -> bool {
    !full_starts(circumstances, day, wish).is_empty()
}

/// From when on nothing is offered: a day before the start, or the notice of the resource if that is longer; whoever
/// asked for short notice is offered it until that notice. `notice` in minutes.
pub(super) fn last_call(starts: PrimitiveDateTime, short_notice: bool, notice: u16) -> PrimitiveDateTime {
    let notice = Duration::minutes(i64::from(notice));
    starts.saturating_sub(if short_notice { notice } else { notice.max(A_DAY) })
}

/// Until when an offer stands that the person could hear of at `heard`.
pub(super) fn answer_by(heard: PrimitiveDateTime, last_call: PrimitiveDateTime) -> PrimitiveDateTime {
    after_waking(heard, TO_ANSWER).min(last_call)
}

/// Until when an offer stands after the portal was asleep: what was left to answer in is left again, but never beyond
/// the start.
pub(super) fn extended(
    (asleep_from, awake): (PrimitiveDateTime, PrimitiveDateTime),
    answer_by: PrimitiveDateTime,
    starts: PrimitiveDateTime,
) -> PrimitiveDateTime {
    let left = waking(asleep_from, answer_by);
    answer_by.max(after_waking(awake, left)).min(starts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const STARTS: PrimitiveDateTime = datetime!(2026-11-27 10:00);

    #[test]
    fn six_hours_are_counted_while_people_are_awake() {
        let far = datetime!(2026-12-24 10:00);
        for (heard, by) in [
            (datetime!(2026-11-23 10:00), datetime!(2026-11-23 16:00)),
            (datetime!(2026-11-23 15:00), datetime!(2026-11-23 21:00)),
            (datetime!(2026-11-23 18:30), datetime!(2026-11-24 12:30)),
            (datetime!(2026-11-23 22:00), datetime!(2026-11-24 15:00)),
            (datetime!(2026-11-23 03:00), datetime!(2026-11-23 15:00)),
        ] {
            assert_eq!(answer_by(heard, far), by, "heard at {heard}");
        }
    }

    #[test]
    fn nothing_is_offered_less_than_a_day_before_unless_somebody_asked_for_it() {
        assert_eq!(last_call(STARTS, false, 0), datetime!(2026-11-26 10:00));
        assert_eq!(last_call(STARTS, false, 2880), datetime!(2026-11-25 10:00), "two days of notice");
        assert_eq!(last_call(STARTS, true, 0), STARTS);
        assert_eq!(last_call(STARTS, true, 120), datetime!(2026-11-27 08:00));
        let by = answer_by(datetime!(2026-11-26 09:00), last_call(STARTS, false, 0));
        assert_eq!(by, datetime!(2026-11-26 10:00));
    }

    #[test]
    fn what_was_left_when_the_portal_fell_asleep_is_left_when_it_wakes() {
        let by = datetime!(2026-11-23 16:00);
        let slept = (datetime!(2026-11-23 14:00), datetime!(2026-11-24 09:00));
        assert_eq!(extended(slept, by, STARTS), datetime!(2026-11-24 11:00));
        let to_the_start = (datetime!(2026-11-23 14:00), datetime!(2026-11-27 09:00));
        assert_eq!(extended(to_the_start, by, STARTS), STARTS);
    }

    #[test]
    fn codes_are_read_back() {
        assert!(State::ALL.iter().all(|state| State::parse(state.code()) == Some(*state)));
    }
}
