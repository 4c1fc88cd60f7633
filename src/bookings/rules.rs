//! Where a booking stands, who may move it, and by when it is decided.

use time::{Date, Duration, PrimitiveDateTime, Weekday};

use crate::ids::BookingId;
use crate::resources::availability::{Circumstances, Problem};

/// Where a booking stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
}

/// When an undecided request is decided: at the set time of the working day before it, because transport is ordered
/// a day ahead; a request made later than that is decided by its start at the latest.
#[must_use]
pub fn decide_by(circumstances: &Circumstances<'_>, starts: PrimitiveDateTime) -> PrimitiveDateTime {
    let Circumstances { terms, closed, now, .. } = *circumstances;
    let is_working = |day: Date| {
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        !weekend && closed.iter().all(|closed| closed.day != day)
    };
    let mut day = starts.date();
    // Longer than any run of holidays; then the start itself decides.
    for _ in 0..31 {
        day = day.saturating_sub(Duration::DAY);
        if is_working(day) {
            let deadline = PrimitiveDateTime::new(day, terms.decide_by);
            return if deadline > now { deadline } else { starts };
        }
    }
    starts
}

/// Whether somebody of another's booking may say no: with a reason that the member reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReasonProblem {
    /// There is none.
    Empty,
    /// More characters than this.
    TooLong(usize),
    /// Characters that nobody can see.
    Unreadable,
}

/// Why a change of state did not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// Somebody was faster; where it stands now.
    AlreadyDecided(State),
    /// No such change exists from where it stands.
    NotPossible(State),
}
