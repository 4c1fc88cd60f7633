//! What is noted at the desk, when, and how it is taken back.

use time::{Duration, PrimitiveDateTime};

use crate::bookings::rules::State;
use crate::civil::{self, Interval};

/// What somebody at the desk notes of a booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The people are here.
    Arrival,
    /// They have gone.
    Departure,
    /// Nobody came.
    NonUse,
    /// They are not here after all.
    ArrivalBack,
    /// They are still here.
    DepartureBack,
    /// They are expected after all.
    NonUseBack,
}

/// Why a step is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// It is of another day.
    OtherDay,
    /// It has not begun yet.
    NotBegun,
    /// The person may come later, until then.
    Awaited(PrimitiveDateTime),
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 6] = [
        Self::Arrival,
        Self::Departure,
        Self::NonUse,
        Self::ArrivalBack,
        Self::DepartureBack,
        Self::NonUseBack,
    ];

    /// In an address, after a change.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Arrival => "arrival",
            Self::Departure => "departure",
            Self::NonUse => "non-use",
            Self::ArrivalBack => "arrival-back",
            Self::DepartureBack => "departure-back",
            Self::NonUseBack => "non-use-back",
        }
    }

    /// Where its form is sent, after the booking's own address.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Arrival => "arrival",
            Self::Departure => "departure",
            Self::NonUse => "non-use",
            Self::ArrivalBack => "arrival/withdrawal",
            Self::DepartureBack => "departure/withdrawal",
            Self::NonUseBack => "non-use/withdrawal",
        }
    }

    /// From which state to which.
    #[must_use]
    pub fn states(self) -> (State, State) {
        match self {
            Self::Arrival => (State::Approved, State::CheckedIn),
            Self::Departure => (State::CheckedIn, State::Completed),
            Self::NonUse => (State::Approved, State::NoShow),
            Self::ArrivalBack => (State::CheckedIn, State::Approved),
            Self::DepartureBack => (State::Completed, State::CheckedIn),
            Self::NonUseBack => (State::NoShow, State::Approved),
        }
    }

    /// Takes something back.
    #[must_use]
    pub fn is_back(self) -> bool {
        matches!(self, Self::ArrivalBack | Self::DepartureBack | Self::NonUseBack)
    }

    /// People arrive on their day, are missed once it has begun and they are not awaited any more, and leave whenever; a
    /// mistake is mended on the day.
    pub fn judge(self, stay: &Interval, (later, now): (u16, PrimitiveDateTime)) -> Result<(), Problem> {
        let is_today = stay.from.date() == now.date();
        match self {
            Self::Departure => Ok(()),
            Self::NonUse if awaited_until(stay, later) <= now => Ok(()),
            Self::NonUse if stay.from <= now => Err(Problem::Awaited(awaited_until(stay, later))),
            Self::NonUse => Err(Problem::NotBegun),
            _ if is_today => Ok(()),
            _ => Err(Problem::OtherDay),
        }
    }

    /// What can be noted of a booking now.
    #[must_use]
    pub fn open(state: State, stay: &Interval, (later, now): (u16, PrimitiveDateTime)) -> Vec<Self> {
        let is_open = |step: &Self| step.states().0 == state && step.judge(stay, (later, now)).is_ok();
        Self::ALL.into_iter().filter(is_open).collect()
    }
}

/// Until when somebody who may come so many minutes later is awaited: never longer than their visit.
#[must_use]
pub fn awaited_until(stay: &Interval, later: u16) -> PrimitiveDateTime {
    stay.from.saturating_add(Duration::minutes(later.into())).min(stay.until)
}

/// The end of a stay that people leave early: now, rounded up to the grid. `None`: it ends as it was to end.
#[must_use]
pub fn early_end(stay: &Interval, grid: u16, now: PrimitiveDateTime) -> Option<PrimitiveDateTime> {
    if now.date() != stay.from.date() || now >= stay.until || grid == 0 {
        return None;
    }
    let begun = now.max(stay.from.saturating_add(Duration::MINUTE));
    let end = civil::minute_of_day(begun.time()).div_ceil(grid).saturating_mul(grid);
    let end = PrimitiveDateTime::new(stay.from.date(), time::Time::MIDNIGHT)
        .saturating_add(Duration::minutes(i64::from(end)));
    (end < stay.until).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    fn stay() -> Interval {
        Interval { from: datetime!(2026-11-23 10:00), until: datetime!(2026-11-23 12:00) }
    }

    #[test]
    fn nobody_is_missed_before_the_start() {
        let (before, start) = (datetime!(2026-11-23 09:59), datetime!(2026-11-23 10:00));
        assert_eq!(Step::NonUse.judge(&stay(), (0, before)), Err(Problem::NotBegun));
        assert_eq!(Step::NonUse.judge(&stay(), (0, start)), Ok(()));
        assert_eq!(Step::open(State::Approved, &stay(), (0, before)), [Step::Arrival]);
        assert_eq!(Step::open(State::Approved, &stay(), (0, start)), [Step::Arrival, Step::NonUse]);
    }

    #[test]
    fn who_may_come_later_is_missed_later_and_by_the_end_at_the_latest() {
        let awaited = |later, now| Step::NonUse.judge(&stay(), (later, now));
        let half_past = datetime!(2026-11-23 10:30);
        assert_eq!(awaited(30, stay().from), Err(Problem::Awaited(half_past)));
        assert_eq!(awaited(30, half_past), Ok(()));
        assert_eq!(awaited(30, datetime!(2026-11-23 09:00)), Err(Problem::NotBegun));
        assert_eq!(awaited_until(&stay(), 240), stay().until);
        assert_eq!(awaited(240, stay().until), Ok(()));
    }

    #[test]
    fn a_mistake_is_mended_on_the_day() {
        let next = datetime!(2026-11-24 09:00);
        for step in [Step::Arrival, Step::ArrivalBack, Step::DepartureBack, Step::NonUseBack] {
            assert_eq!(step.judge(&stay(), (0, next)), Err(Problem::OtherDay));
        }
        assert_eq!(Step::open(State::CheckedIn, &stay(), (0, next)), [Step::Departure]);
        assert!(Step::open(State::Declined, &stay(), (0, stay().from)).is_empty());
    }

    #[test]
    fn an_early_end_is_on_the_grid_and_after_the_start() {
        let table = [
            (datetime!(2026-11-23 10:40), Some(datetime!(2026-11-23 11:00))),
            (datetime!(2026-11-23 11:00), Some(datetime!(2026-11-23 11:00))),
            (datetime!(2026-11-23 09:50), Some(datetime!(2026-11-23 10:30))),
            (datetime!(2026-11-23 11:31), None),
            (datetime!(2026-11-23 12:00), None),
            (datetime!(2026-11-24 09:00), None),
        ];
        for (now, end) in table {
            assert_eq!(early_end(&stay(), 30, now), end, "{now}");
        }
    }
}
