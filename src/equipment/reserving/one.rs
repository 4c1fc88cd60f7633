//! One request, as whoever decides it sees it.

use askama::Template;

use super::form::{Problem, Typed};
use super::store::Piece;
use crate::dates::{self, Marked};
use crate::equipment::asking::rules::State;
use crate::equipment::asking::store::Request;
use crate::equipment::asking::words as asking;
use crate::equipment::catalogue::words::name;
use crate::equipment::words;
use crate::ids::{LoanRequestId, MemberId};
use crate::language::Words;
use crate::text::TextProblem;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

/// What is wrong, in words.
pub(super) fn errors(t: &Words, problem: Option<(&'static str, Problem)>) -> Errors {
    let mut errors = Errors::default();
    if let Some((field, problem)) = problem {
        errors.add(field, sentence(t, problem));
    }
    errors
}

fn sentence(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::Nothing => t.loan_request_error_nothing(),
        Problem::NoReason => t.loan_request_error_reason(),
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
        Problem::Over => t.loan_request_error_over(),
        Problem::NotThere => t.loan_request_error_not_there(),
        Problem::Booked => t.loan_request_error_booked(),
        Problem::NoneFree => t.loan_request_error_none_free(),
        Problem::Changed(who) => t.loan_request_error_changed(who),
    }
}

#[derive(Template)]
#[template(path = "equipment/loan_request.html")]
#[expect(clippy::struct_excessive_bools, reason = "five questions of the template, not one state")]
pub(super) struct OnePage {
    page: Page,
    t: &'static Words,
    id: LoanRequestId,
    name: String,
    member: String,
    made_by: String,
    made_at: Marked,
    days: String,
    purpose: String,
    to_be_shown: bool,
    state: String,
    answer: String,
    is_open: bool,
    is_waiting: bool,
    /// Where it is handed over, and the tag of the piece; no tag where it is chosen then.
    hand_over: Option<(String, String)>,
    pieces: Vec<Choice>,
    later: bool,
    no: bool,
    typed: Typed,
    errors: Errors,
}

struct Choice {
    code: String,
    tag: String,
    grade: String,
    place: String,
    chosen: bool,
}

impl OnePage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        (request, pieces): (&Request, Vec<Piece>),
        typed: Typed,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let made_at = visit.app.clock.civil(request.made_at);
        let kept = request.piece.as_ref().map(|(item, _)| item.to_string());
        let chosen = match (typed.choice.as_str(), request.state) {
            ("", State::Approved) => kept.unwrap_or_else(|| "later".to_owned()),
            (typed, _) => typed.to_owned(),
        };
        let choice = |piece: Piece| {
            let code = piece.id.to_string();
            let grade = words::grade(t, piece.grade);
            Choice { chosen: code == chosen, code, tag: piece.tag, grade, place: piece.place }
        };
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t,
            id: request.id,
            name: name(request.kind.get(visit.language), &request.make, &request.model),
            member: request.member_name.clone(),
            made_by: request.made_by.clone().unwrap_or_default(),
            made_at: Marked::moment(made_at, dates::moment(t, made_at)),
            days: asking::days(t, request),
            purpose: request.purpose.clone(),
            to_be_shown: request.to_be_shown,
            state: state(t, request),
            answer: request.answer.clone(),
            is_open: request.state.is_open(),
            is_waiting: request.state == State::Waiting,
            hand_over: (request.state == State::Approved).then(|| {
                let tag = request.piece.as_ref().map(|(_, tag)| tag.clone()).unwrap_or_default();
                (hand_over(request.member, &tag), tag)
            }),
            pieces: pieces.into_iter().map(choice).collect(),
            later: chosen == "later",
            no: chosen == "no",
            typed,
            errors,
        }
    }
}

/// Where a piece is handed to whoever asked for it.
fn hand_over(member: MemberId, tag: &str) -> String {
    format!("/loans/new?items={tag}&member={member}")
}

/// What has become of a request, for whoever keeps the equipment.
pub(super) fn state(t: &Words, request: &Request) -> String {
    match (request.state, request.collect_by) {
        (State::Waiting, _) => t.loan_request_waiting(),
        (State::Approved, Some(by)) => t.loan_request_kept(dates::long(t, by)),
        (State::Approved | State::Collected, _) => t.loan_request_collected(),
        (State::Declined, _) => t.loan_request_declined(),
        (State::Withdrawn, _) => t.loan_request_withdrawn(),
        (State::Released, _) => t.loan_request_released(),
        (State::Lapsed, None) => t.loan_request_undecided(),
        (State::Lapsed, Some(_)) => t.loan_request_lapsed(),
    }
}
