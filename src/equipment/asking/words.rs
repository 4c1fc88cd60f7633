//! Requests in words.

use super::rules::{FURTHEST_DAYS, LONGEST_LOAN_DAYS, Problem, State};
use super::store::Request;
use crate::dates;
use crate::language::Words;
use crate::text::TextProblem;

/// What is wrong with an answer.
pub(in crate::equipment) fn problem(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::NoSuchDay => t.borrow_error_day(),
        Problem::Past => t.borrow_error_past(),
        Problem::TooFar => t.borrow_error_far(FURTHEST_DAYS),
        Problem::Closed(next) => t.borrow_error_closed(dates::long(t, next)),
        Problem::Backwards => t.borrow_error_backwards(),
        Problem::TooLong => t.borrow_error_long(LONGEST_LOAN_DAYS),
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
        Problem::Asked => t.borrow_error_asked(),
    }
}

/// What has become of a request, for the member.
pub(in crate::equipment) fn state(t: &Words, request: &Request) -> String {
    match (request.state, request.collect_by) {
        (State::Waiting, _) => t.borrow_state_waiting(),
        (State::Approved, Some(by)) => t.borrow_state_approved(dates::long(t, by)),
        (State::Approved | State::Collected, _) => t.borrow_state_collected(),
        (State::Declined, _) => t.borrow_state_declined(),
        (State::Withdrawn, _) => t.borrow_state_withdrawn(),
        (State::Released, _) => t.borrow_state_released(),
        (State::Lapsed, None) => t.borrow_state_undecided(),
        (State::Lapsed, Some(_)) => t.borrow_state_lapsed(),
    }
}

/// From which day to which.
pub(in crate::equipment) fn days(t: &Words, request: &Request) -> String {
    t.borrow_days(dates::long(t, request.from), dates::long(t, request.until))
}
