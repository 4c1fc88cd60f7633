//! What can be wrong, in words.

use super::rules::{Kind, Problem};
use crate::language::Words;
use crate::text::TextProblem;

/// What it is about.
pub(super) fn kind(t: &Words, kind: Kind) -> String {
    match kind {
        Kind::Barrier => t.feedback_kind_barrier(),
        Kind::Complaint => t.feedback_kind_complaint(),
        Kind::SecondLook => t.feedback_kind_second_look(),
    }
}

/// What is wrong with an answer.
pub(super) fn problem(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::NoKind => t.feedback_error_kind(),
        Problem::Empty => t.feedback_error_text(),
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
    }
}
