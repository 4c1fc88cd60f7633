//! Who may give and end what, and how far it may go.

use time::Date;

use crate::members::rules::Person;
use crate::resources::rules::{Leeway, NO_LIMIT, Reach};

/// How many times what others may book, in the order in which it is offered.
pub(super) const TIMES: [u16; 3] = [2, 3, NO_LIMIT];

/// Why nothing is given or ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// In what, is not chosen.
    What,
    /// No number, or one that is out of bounds: from, to.
    Minutes(u16, u16),
    /// How many times, is not chosen.
    Times,
    /// For what, is not chosen, or is not theirs to decide.
    Reach,
    /// No day that exists.
    NoSuchDay,
    /// The last day is over.
    Past,
    /// The same counts already.
    There,
    /// Somebody else has given or ended something meanwhile.
    Changed,
}

/// The fewest and the most minutes; none where no minutes are asked for.
pub(super) fn bounds(leeway: Leeway) -> Option<(u16, u16)> {
    match leeway {
        Leeway::LongerStay => Some((5, 720)),
        Leeway::BiggerQuota => None,
        Leeway::ShorterNotice => Some((0, 10_080)),
        Leeway::LaterArrival => Some((5, 240)),
    }
}

/// Whoever decides for a thing gives it; what counts for more than one thing gives who decides for all.
pub(super) fn may_give(person: &Person, reach: Reach) -> bool {
    match reach {
        Reach::One(resource) => person.coordinates(resource),
        Reach::Everything | Reach::Kind(_) => person.may_close_centre(),
    }
}

/// It counts today or later.
pub(super) fn judge_until(until: Option<Date>, today: Date) -> Result<(), Problem> {
    if until.is_some_and(|until| until < today) { Err(Problem::Past) } else { Ok(()) }
}
