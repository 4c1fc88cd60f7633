//! What may be typed, and what closing may do to what was found and what was not.

use crate::equipment::rules::State;
use crate::text::{self, TextProblem};

/// Characters of what is typed or scanned.
pub(super) const LONGEST: usize = 200;
/// Closed ones on one page.
pub(super) const SHOWN: i64 = 20;

/// Why something cannot be noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    Nothing,
    Text(TextProblem),
}

/// What was scanned, on one line.
pub(super) fn scanned(typed: &str) -> Result<String, Problem> {
    let text = text::clean(typed, LONGEST).map_err(Problem::Text)?;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() { Err(Problem::Nothing) } else { Ok(text) }
}

/// By what a second scan of something that is no tag of ours is known.
pub(super) fn key_of_unknown(text: &str, reading: Option<&String>) -> String {
    reading.cloned().unwrap_or_else(|| text.to_uppercase())
}

/// What stands in a place, and is neither with anybody nor gone.
pub(super) fn stands(state: State) -> bool {
    use State::{ForDisposal, ForParts, InWorkshop, Ready, Received};
    matches!(state, Received | InWorkshop | Ready | ForParts | ForDisposal)
}

/// Whoever closes may say that it is missing: it still has its place here, and nobody has it.
pub(super) fn may_go_missing(state: State, is_here: bool) -> bool {
    is_here && state.next_by_hand().contains(&State::Missing)
}

/// Whoever closes may say that from now on its place is here; what was missing is found again.
pub(super) fn may_move_here(state: State, is_here: bool) -> bool {
    state == State::Missing || (stands(state) && !is_here)
}

/// What became of a piece or of a scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Found,
    NotFound,
    Unexpected,
    Unknown,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_scanned_is_one_line_of_readable_text() {
        assert_eq!(scanned(" AQ \t 412\n"), Ok("AQ 412".to_owned()));
        assert_eq!(scanned(" \r\n "), Err(Problem::Nothing));
        assert_eq!(scanned("a\0b"), Err(Problem::Text(TextProblem::Unreadable)));
        assert_eq!(scanned(&"7".repeat(201)), Err(Problem::Text(TextProblem::TooLong(200))));
    }

    #[test]
    fn what_is_unknown_is_known_again() {
        assert_eq!(key_of_unknown("kaspi 77", None), "KASPI 77");
        assert_eq!(key_of_unknown("aq 9", Some(&"AQ-0009".to_owned())), "AQ-0009");
    }

    #[test]
    fn only_what_stands_here_goes_missing_and_only_by_ways_that_exist() {
        let missing = State::ALL.into_iter().filter(|state| may_go_missing(*state, true));
        assert_eq!(missing.collect::<Vec<_>>(), [State::Received, State::InWorkshop, State::Ready]);
        assert!(!State::ALL.into_iter().any(|state| may_go_missing(state, false)));
    }

    #[test]
    fn what_somebody_has_is_not_moved_but_taken_back_elsewhere() {
        for state in [State::WithHolder, State::Given, State::Disposed, State::Installed] {
            assert!(!may_move_here(state, false), "{state:?}");
        }
        assert!(may_move_here(State::ForParts, false) && !may_move_here(State::ForParts, true));
        assert!(may_move_here(State::Missing, true), "it is found again where it was lost");
    }
}
