//! What can be wrong, in words.

use super::form::Problems;
use super::rules::Problem;
use crate::language::Words;
use crate::text::TextProblem;
use crate::web::Errors;

/// Each problem at its field.
pub(super) fn errors(t: &Words, problems: &Problems) -> Errors {
    let mut errors = Errors::default();
    for (field, problem) in problems {
        errors.add(field, sentence(t, problem));
    }
    errors
}

fn sentence(t: &Words, problem: &Problem) -> String {
    match problem {
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(*most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
        Problem::Place => t.receiving_error_place(),
        Problem::Grade => t.receiving_error_grade(),
        Problem::Tags => t.receiving_error_tags(),
        Problem::NoSerial => t.receiving_error_serial(),
        Problem::OnlySigns => t.receiving_error_signs(),
        Problem::IsTag => t.receiving_error_is_tag(),
        Problem::Roll => t.receiving_error_roll(),
        Problem::RollUsed(tag) => t.receiving_error_roll_used(tag.as_str()),
        Problem::RollFar => t.receiving_error_roll_far(),
        Problem::Known(tag) => t.receiving_error_known(tag.as_str()),
        Problem::Boxes(most) => t.receiving_error_boxes(*most),
        Problem::Full => t.receiving_error_full(),
        Problem::Left => t.receiving_error_left(),
        Problem::Changed => t.receiving_error_changed(),
        Problem::Meanwhile => t.receiving_error_meanwhile(),
        Problem::Which => t.receiving_error_which(),
        Problem::How => t.receiving_error_how(),
        Problem::Second => t.receiving_error_second(),
        Problem::SecondIsOneself => t.receiving_error_second_own(),
    }
}
