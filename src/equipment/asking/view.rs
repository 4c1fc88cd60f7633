//! Asking for something to borrow, as pages.

use askama::Template;

use super::form::{Typed, Wanted};
use super::rules::{LONGEST_LOAN_DAYS, Problem, State};
use super::store::Request;
use super::words;
use crate::dates;
use crate::equipment::catalogue::store::Model;
use crate::equipment::catalogue::words::{availability, name};
use crate::ids::LoanRequestId;
use crate::language::Words;
use crate::members::rules::acting::Need;
use crate::web::{Acting, Collects, Errors, Page, Visit};

/// What is wrong, in words.
pub(super) fn errors(t: &Words, problems: &[(&'static str, Problem)]) -> Errors {
    let mut errors = Errors::default();
    for (field, problem) in problems {
        let sentence = words::problem(t, *problem);
        // Two days can be wrong in the same way: each sentence says which.
        let sentence = match *field {
            "from" => t.form_error_at(t.borrow_from(), sentence),
            "until" => t.form_error_at(t.borrow_until(), sentence),
            _ => sentence,
        };
        errors.add(field, sentence);
    }
    errors
}

fn name_of(visit: &Visit<Acting<Collects>>, model: &Model) -> String {
    name(model.kind.get(visit.language), &model.make, &model.model)
}

#[derive(Template)]
#[template(path = "equipment/asking.html")]
pub(super) struct AskPage {
    page: Page,
    t: &'static Words,
    name: String,
    availability: String,
    /// By the same person.
    is_asked: bool,
    until_hint: String,
    whom: String,
    typed: Typed,
    errors: Errors,
}

impl AskPage {
    pub(super) fn new(
        visit: &Visit<Acting<Collects>>,
        (model, is_asked): &(Model, bool),
        typed: Typed,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t,
            name: name_of(visit, model),
            availability: availability(t, model.available),
            is_asked: *is_asked,
            until_hint: t.borrow_until_hint(LONGEST_LOAN_DAYS),
            whom: visit.person.whom(),
            typed,
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "equipment/asking_check.html")]
pub(super) struct CheckPage {
    page: Page,
    t: &'static Words,
    name: String,
    from: String,
    until: String,
    purpose: String,
    to_be_shown: bool,
    whom: String,
    typed: Typed,
}

impl CheckPage {
    pub(super) fn new(visit: &Visit<Acting<Collects>>, model: &Model, typed: Typed, wanted: &Wanted) -> Self {
        let t = visit.words();
        Self {
            page: visit.page().with_form(),
            t,
            name: name_of(visit, model),
            from: dates::long(t, wanted.from),
            until: dates::long(t, wanted.until),
            purpose: wanted.purpose.clone(),
            to_be_shown: wanted.to_be_shown,
            whom: visit.person.whom(),
            typed,
        }
    }
}

#[derive(Template)]
#[template(path = "equipment/asked.html")]
pub(super) struct OwnPage {
    page: Page,
    t: &'static Words,
    open: Vec<Card>,
    over: Vec<Card>,
}

struct Card {
    id: LoanRequestId,
    name: String,
    days: String,
    state: String,
    answer: String,
    /// Empty for a helper: it is between the member and staff.
    purpose: String,
    to_be_shown: bool,
    is_kept: bool,
}

impl OwnPage {
    pub(super) fn new(visit: &Visit<Acting<Collects>>, requests: &[Request]) -> Self {
        let t = visit.words();
        let is_own = visit.person.grant().is_none_or(|grant| Need::Represent.is_met_by(grant));
        let card = |one: &Request| Card {
            id: one.id,
            name: name(one.kind.get(visit.language), &one.make, &one.model),
            days: words::days(t, one),
            state: words::state(t, one),
            answer: one.answer.clone(),
            purpose: if is_own { one.purpose.clone() } else { String::new() },
            to_be_shown: one.to_be_shown,
            is_kept: one.state == State::Approved,
        };
        let (open, over): (Vec<_>, Vec<_>) = requests.iter().partition(|one| one.state.is_open());
        Self {
            page: visit.page(),
            t,
            open: open.into_iter().map(card).collect(),
            over: over.into_iter().map(card).collect(),
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "sent" => Some(self.t.borrow_sent()),
            "withdrawn" => Some(self.t.borrow_withdrawn()),
            "over" => Some(self.t.borrow_over_meanwhile()),
            "for-another" => Some(self.t.borrow_for_another()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}
