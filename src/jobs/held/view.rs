//! Letters that are held, in words.

use super::form::{Choice, Typed};
use crate::dates::{self, Marked};
use crate::language::Words;
use crate::messages::delivery::store::Held;
use crate::web::{Administrator, Visit};

/// What the page says of them.
pub(in crate::jobs) struct Part {
    pub(in crate::jobs) count: i64,
    /// When the first and the last were told.
    pub(in crate::jobs) told: (Marked, Marked),
    pub(in crate::jobs) restored: Marked,
    pub(in crate::jobs) knew_until: Marked,
    /// Code, words, chosen.
    pub(in crate::jobs) choices: Vec<(&'static str, String, bool)>,
}

impl Part {
    pub(in crate::jobs) fn new(visit: &Visit<Administrator>, held: Held, typed: &Typed) -> Self {
        let t = visit.words();
        let at = |seconds| {
            let at = visit.app.clock.civil(seconds);
            Marked::moment(at, dates::moment(t, at))
        };
        let chosen = typed.choice();
        Self {
            count: held.count,
            told: (at(held.told.0), at(held.told.1)),
            restored: at(held.restored_at),
            knew_until: at(held.knew_until),
            choices: Choice::ALL.map(|one| (one.code(), words(t, one), chosen == Some(one))).to_vec(),
        }
    }
}

fn words(t: &Words, choice: Choice) -> String {
    match choice {
        Choice::All => t.held_all(),
        Choice::OfADay => t.held_day(),
        Choice::OfAWeek => t.held_week(),
        Choice::None => t.held_none(),
    }
}
