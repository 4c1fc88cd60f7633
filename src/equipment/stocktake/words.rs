//! Countings in words.

use super::rules::{Outcome, Problem};
use super::store::{Called, Expected, Scan};
use crate::equipment::rules::State;
use crate::equipment::words;
use crate::language::{Language, Words};
use crate::text::TextProblem;

/// Kind, make and model; of a counted box how many are in it.
pub(super) fn called(t: &Words, language: Language, called: &Called) -> String {
    let parts = [called.category.get(language), &called.make, &called.model];
    let name = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    if called.quantity > 1 { t.stocktake_box(name, called.quantity) } else { name }
}

/// The tag, and what it is on; of what is unknown no tag, and what was typed.
pub(super) fn named(t: &Words, language: Language, scan: &Scan) -> (String, String) {
    match &scan.piece {
        Some(piece) => (piece.tag.clone(), called(t, language, &piece.called)),
        None => (String::new(), scan.scanned.clone()),
    }
}

/// The same in one.
pub(super) fn what(t: &Words, language: Language, scan: &Scan) -> String {
    let (tag, what) = named(t, language, scan);
    if tag.is_empty() { what } else { format!("{tag}, {what}") }
}

/// What is wrong with what was typed.
pub(super) fn problem(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::Nothing => t.stocktake_error_nothing(),
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
    }
}

/// What became of it, in a word.
pub(super) fn outcome(t: &Words, outcome: Outcome) -> String {
    match outcome {
        Outcome::Found => t.stocktake_is_found(),
        Outcome::NotFound => t.stocktake_is_not_found(),
        Outcome::Unexpected => t.stocktake_is_unexpected(),
        Outcome::Unknown => t.stocktake_is_unknown(),
    }
}

/// What else is to be known of a scan, as the register had it: where its place is, and in which state it is.
pub(super) fn about_scan(t: &Words, scan: &Scan) -> Vec<String> {
    let Some(piece) = scan.piece.as_ref().filter(|piece| !piece.is_expected) else { return Vec::new() };
    let place = if piece.place_name.is_empty() {
        t.stocktake_no_place()
    } else {
        t.stocktake_its_place(piece.place_name.as_str())
    };
    let state = match piece.state {
        State::WithHolder => t.stocktake_with_holder(),
        state => t.stocktake_its_state(words::state(t, state)),
    };
    let moved = scan.moved.then(|| t.stocktake_was_moved());
    [place, state].into_iter().chain(moved).collect()
}

/// What else is to be known of a piece that nobody found.
pub(super) fn about_expected(t: &Words, one: &Expected) -> Vec<String> {
    if one.became_missing {
        return vec![t.stocktake_went_missing()];
    }
    vec![t.stocktake_its_state(words::state(t, one.state))]
}

/// What came of a scan, in one sentence; the second time it says so.
pub(super) fn verdict(t: &Words, outcome: Outcome, (what, is_new): (&str, bool)) -> String {
    match outcome {
        _ if !is_new => t.stocktake_said_again(what),
        Outcome::Unexpected => t.stocktake_said_unexpected(what),
        Outcome::Unknown => t.stocktake_said_unknown(what),
        Outcome::Found | Outcome::NotFound => t.stocktake_said_found(what),
    }
}
