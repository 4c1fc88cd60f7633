//! Which bookings can be moved, and what becomes of the wish.

use time::PrimitiveDateTime;

use crate::bookings::rules::State;
use crate::civil::Interval;

/// What became of a wish to move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// A coordinator decides.
    Asked,
    /// The booking stands at the new time.
    Made,
    /// It stays where it was, and a coordinator says why.
    Declined,
    /// It stays where it was: nobody decided in time.
    Expired,
    /// It stays where it was: the member thought better of it, or the booking came to its end.
    Withdrawn,
}

impl Outcome {
    /// Every outcome.
    pub(crate) const ALL: [Self; 5] =
        [Self::Asked, Self::Made, Self::Declined, Self::Expired, Self::Withdrawn];

    /// As the database spells it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Made => "made",
            Self::Declined => "declined",
            Self::Expired => "expired",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads a code.
    pub(crate) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// What has begun, or will not be, is not moved.
pub(crate) fn may_move(state: State, stay: &Interval, now: PrimitiveDateTime) -> bool {
    state.may_be_cancelled() && stay.from > now
}

/// A coordinator agreed to the visit, not to another one; what nobody has agreed to yet changes at once.
pub(crate) fn outcome(state: State, needs_approval: bool, is_other_visit: bool) -> Outcome {
    if needs_approval && is_other_visit && state == State::Approved { Outcome::Asked } else { Outcome::Made }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn codes_are_read_back() {
        assert!(Outcome::ALL.iter().all(|outcome| Outcome::parse(outcome.code()) == Some(*outcome)));
        assert_eq!(Outcome::parse("maybe"), None);
    }

    #[test]
    fn only_what_is_ahead_and_stands_can_be_moved() {
        let stay = Interval { from: datetime!(2026-11-25 10:00), until: datetime!(2026-11-25 11:00) };
        let before = datetime!(2026-11-25 09:59);
        for state in State::ALL {
            let stands = matches!(state, State::Requested | State::Approved);
            assert_eq!(may_move(state, &stay, before), stands, "{state:?}");
            assert!(!may_move(state, &stay, stay.from), "{state:?} has begun");
        }
    }

    #[test]
    fn what_was_agreed_to_is_agreed_to_anew() {
        assert_eq!(outcome(State::Approved, true, true), Outcome::Asked);
        assert_eq!(outcome(State::Approved, true, false), Outcome::Made, "only what it is for");
        assert_eq!(outcome(State::Approved, false, true), Outcome::Made);
        assert_eq!(outcome(State::Requested, true, true), Outcome::Made);
    }
}
