//! How much of a series is meant.

use time::PrimitiveDateTime;

use crate::bookings::store::Booking;

/// How much of a series somebody speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::bookings) enum Scope {
    /// This booking.
    #[default]
    One,
    /// This one and those after it.
    Following,
    /// All that have not begun.
    All,
}

impl Scope {
    /// In the order in which they are offered.
    pub(in crate::bookings) const ALL: [Self; 3] = [Self::One, Self::Following, Self::All];

    /// As forms spell it.
    pub(in crate::bookings) fn code(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Following => "following",
            Self::All => "all",
        }
    }

    /// Reads a code.
    pub(in crate::bookings) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.code() == code)
    }

    /// Is `other` meant when somebody speaks so of `this`?
    pub(super) fn covers(self, this: &Booking, other: &Booking) -> bool {
        match self {
            Self::One => other.id == this.id,
            Self::Following => other.listed.stay.from >= this.listed.stay.from,
            Self::All => true,
        }
    }
}

/// It has not begun, and stands or waits.
pub(super) fn is_ahead(booking: &Booking, now: PrimitiveDateTime) -> bool {
    booking.listed.state.may_be_cancelled() && booking.listed.stay.from > now
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        assert!(Scope::ALL.iter().all(|scope| Scope::parse(scope.code()) == Some(*scope)));
        assert_eq!(Scope::parse(""), None);
    }
}
