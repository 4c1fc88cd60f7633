//! States and conditions in words.

use super::rules::{Grade, State};
use crate::language::Words;

/// In which state an item is.
#[must_use]
pub(crate) fn state(t: &Words, state: State) -> String {
    match state {
        State::Received => t.item_state_received(),
        State::InWorkshop => t.item_state_in_workshop(),
        State::Ready => t.item_state_ready(),
        State::WithHolder => t.item_state_with_holder(),
        State::Given => t.item_state_given(),
        State::ForParts => t.item_state_for_parts(),
        State::ForDisposal => t.item_state_for_disposal(),
        State::Disposed => t.item_state_disposed(),
        State::Missing => t.item_state_missing(),
        State::Installed => t.item_state_installed(),
    }
}

/// How an item looks and works; nobody may have looked yet.
#[must_use]
pub(crate) fn grade(t: &Words, grade: Option<Grade>) -> String {
    match grade {
        Some(Grade::A) => t.item_grade_a(),
        Some(Grade::B) => t.item_grade_b(),
        Some(Grade::C) => t.item_grade_c(),
        Some(Grade::D) => t.item_grade_d(),
        None => t.item_grade_none(),
    }
}
