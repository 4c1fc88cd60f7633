//! How an attempt to tell somebody went, and when to try again.

use time::{Duration, PrimitiveDateTime};

/// Nobody is called twice in less.
const LATER: Duration = Duration::HOUR;

/// How it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The person knows.
    Reached,
    /// Nobody answered.
    NoAnswer,
    /// To be tried again at this civil time.
    Again(PrimitiveDateTime),
}

impl Outcome {
    /// As the database spells it.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::NoAnswer => "no_answer",
            Self::Again(_) => "again",
        }
    }

    /// So long from `now` it is tried again; `None`: it is over.
    pub(super) fn wait(self, now: PrimitiveDateTime) -> Option<Duration> {
        match self {
            Self::Reached => None,
            Self::NoAnswer => Some(LATER),
            Self::Again(at) => Some(at - now),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn whoever_was_not_reached_is_tried_again() {
        let now = datetime!(2026-11-23 09:00);
        assert_eq!(Outcome::Reached.wait(now), None);
        assert_eq!(Outcome::NoAnswer.wait(now), Some(Duration::HOUR));
        let again = Outcome::Again(datetime!(2026-11-24 08:30));
        assert_eq!(again.wait(now), Some(Duration::minutes(23 * 60 + 30)));
    }
}
