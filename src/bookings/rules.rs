//! Where a booking stands, who may move it, and by when it is decided.

use serde::Deserialize;
use time::{Date, Duration, PrimitiveDateTime};

use super::extras::rules::Missing;
use super::quotas::rules::Exceeded;
use crate::civil;
use crate::ids::BookingId;
use crate::resources::availability::{Circumstances, Problem};
use crate::resources::rules::AtDeadline;
use crate::text::{self, TextProblem};

mod notice;
mod part_of_day;
mod waking;
mod wanted;

pub use notice::is_late;
pub use part_of_day::PartOfDay;
pub use waking::{after_waking, waking};
pub use wanted::{Wanted, a_working_day_before};

/// Where a booking stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "&str")]
pub enum State {
    /// Waits for a decision and holds its place.
    Requested,
    /// Stands.
    Approved,
    /// Refused by a coordinator.
    Declined,
    /// Nobody decided in time.
    Expired,
    /// Given up by the member, or by staff with a reason.
    Cancelled,
    /// The person is there.
    CheckedIn,
    /// The person was there.
    Completed,
    /// Not used.
    NoShow,
}

/// For what is read as JSON from a text that is at hand as it stands.
impl TryFrom<&str> for State {
    type Error = &'static str;

    fn try_from(code: &str) -> Result<Self, Self::Error> {
        Self::parse(code).ok_or("not a state of a booking")
    }
}

impl State {
    /// Every state.
    pub const ALL: [Self; 8] = [
        Self::Requested,
        Self::Approved,
        Self::Declined,
        Self::Expired,
        Self::Cancelled,
        Self::CheckedIn,
        Self::Completed,
        Self::NoShow,
    ];

    /// As the database spells it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Approved => "approved",
            Self::Declined => "declined",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
            Self::CheckedIn => "checked_in",
            Self::Completed => "completed",
            Self::NoShow => "no_show",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Holds its place.
    #[must_use]
    pub fn holds(self) -> bool {
        matches!(self, Self::Requested | Self::Approved | Self::CheckedIn)
    }

    /// The visit is to be, or has been.
    #[must_use]
    pub fn takes_place(self) -> bool {
        self.holds() || self == Self::Completed
    }

    /// Product rule: cancelling is never blocked before the visit begins.
    #[must_use]
    pub fn may_be_cancelled(self) -> bool {
        matches!(self, Self::Requested | Self::Approved)
    }
}

/// Why a wish is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The resource cannot be had then.
    Rule(Problem),
    /// The same person has another booking then, this one if it is known.
    Elsewhere(Option<BookingId>),
    /// It is for members who were chosen, and the same person was not.
    NotChosen,
    /// It can be moved by hand only: fewer minutes than this are left before it begins.
    Late(u16),
    /// The same person would have more than one may have.
    Quota(Exceeded),
    /// What goes along with it is not there then.
    Extra(Missing),
}

/// When an undecided request is decided: at the set time of the working day before it, because transport is ordered
/// a day ahead; a request made later than that is decided by its start at the latest.
#[must_use]
pub fn decide_by(circumstances: &Circumstances<'_>, starts: PrimitiveDateTime) -> PrimitiveDateTime {
    let Circumstances { terms, closed, now, .. } = *circumstances;
    let is_closed = |day: Date| closed.iter().any(|closed| closed.day == day);
    let mut day = starts.date();
    // Longer than any run of holidays; then the start itself decides.
    for _ in 0..31 {
        day = day.saturating_sub(Duration::DAY);
        if civil::is_working_day(day, is_closed) {
            let deadline = PrimitiveDateTime::new(day, terms.decide_by);
            return if deadline > now { deadline } else { starts };
        }
    }
    starts
}

/// Characters.
pub const REASON_LENGTH: usize = 500;

/// Why a reason is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReasonProblem {
    /// There is none.
    Empty,
    /// The text cannot be kept.
    Text(TextProblem),
}

/// A reason that the member will read.
pub fn judge_reason(typed: &str) -> Result<String, ReasonProblem> {
    let reason = text::clean(typed, REASON_LENGTH).map_err(ReasonProblem::Text)?;
    if reason.is_empty() { Err(ReasonProblem::Empty) } else { Ok(reason) }
}

/// Why a change of state did not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// Somebody was faster; where it stands now.
    AlreadyDecided(State),
}

/// What becomes of a request at its decide-by time.
#[must_use]
pub fn at_deadline(rule: AtDeadline) -> State {
    match rule {
        AtDeadline::Approve => State::Approved,
        AtDeadline::Expire => State::Expired,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Texts;
    use crate::resources::rules::{ClosedDay, Terms};
    use time::macros::{date, datetime};

    fn terms() -> Terms {
        Terms { largest_party: 4, ..Terms::plain() }
    }

    fn decided(now: PrimitiveDateTime, starts: PrimitiveDateTime) -> PrimitiveDateTime {
        let holiday = ClosedDay { day: date!(2026 - 12 - 16), reason: Texts::default() };
        let (terms, closed) = (terms(), [holiday]);
        decide_by(&Circumstances { terms: &terms, closed: &closed, now, held: &[] }, starts)
    }

    #[test]
    fn a_request_is_decided_at_noon_of_the_working_day_before() {
        let now = datetime!(2026-11-20 09:00);
        let cases = [
            ("an ordinary day", datetime!(2026-11-26 10:00), datetime!(2026-11-25 12:00)),
            ("a Monday, over the weekend", datetime!(2026-11-30 10:00), datetime!(2026-11-27 12:00)),
            ("after a holiday", datetime!(2026-12-17 10:00), datetime!(2026-12-15 12:00)),
        ];
        for (name, starts, deadline) in cases {
            assert_eq!(decided(now, starts), deadline, "{name}");
        }
    }

    #[test]
    fn a_late_request_is_decided_by_its_start() {
        let starts = datetime!(2026-11-26 10:00);
        assert_eq!(decided(datetime!(2026-11-25 12:00), starts), starts);
        assert_eq!(decided(datetime!(2026-11-25 11:59), starts), datetime!(2026-11-25 12:00));
    }

    #[test]
    fn a_reason_says_something() {
        assert_eq!(judge_reason(" \n"), Err(ReasonProblem::Empty));
        assert_eq!(judge_reason(&"a".repeat(501)), Err(ReasonProblem::Text(TextProblem::TooLong(500))));
        assert_eq!(judge_reason(" Жөндеу "), Ok("Жөндеу".to_owned()));
    }

    #[test]
    fn states_are_read_back_and_only_three_hold_a_place() {
        assert!(State::ALL.iter().all(|state| State::parse(state.code()) == Some(*state)));
        assert_eq!(State::ALL.iter().filter(|state| state.holds()).count(), 3);
    }
}
