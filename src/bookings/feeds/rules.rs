//! What a feed holds, and how sure each visit in it is.

use crate::bookings::rules::State;
use crate::calendar::Status;

/// Visits of so many days ago are still in a feed.
pub(crate) const DAYS_BACK: i64 = 90;
/// What will not be stays in a feed so long, so that every calendar has struck it out; seconds.
pub(crate) const CANCELLED_FOR: i64 = 30 * 86_400;

/// How sure a visit is.
pub(crate) fn status(state: State) -> Status {
    match state {
        State::Requested => Status::Tentative,
        State::Approved | State::CheckedIn | State::Completed => Status::Confirmed,
        State::Declined | State::Expired | State::Cancelled | State::NoShow => Status::Cancelled,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_is_certain() {
        for state in State::ALL {
            let expected = match state {
                State::Requested => Status::Tentative,
                state if state.takes_place() => Status::Confirmed,
                _ => Status::Cancelled,
            };
            assert_eq!(status(state), expected, "{state:?}");
        }
    }
}
