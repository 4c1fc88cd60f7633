//! A return as a page: to be written down, or as it was.

use askama::Template;

use super::form::{Problem, Problems, Typed};
use crate::dates::{self, Marked};
use crate::equipment::lending::rules::Kind;
use crate::equipment::lending::store::Held;
use crate::equipment::lending::words;
use crate::equipment::rules::State;
use crate::equipment::words as items;
use crate::language::Words;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

/// How it came back, in words.
struct Was {
    at: Marked,
    by: String,
    stands: String,
    /// It did not come back.
    is_lost: bool,
    grade: Option<String>,
    missing: String,
    why: String,
    cleaned: String,
}

#[derive(Template)]
#[template(path = "equipment/lending/return.html")]
pub(super) struct ReturnPage {
    page: Page,
    t: &'static Words,
    held: Held,
    said: String,
    due: Option<String>,
    grade_out: Option<String>,
    was: Option<Was>,
    /// Code, words, chosen.
    ways: Vec<(String, String, bool)>,
    grades: Vec<(&'static str, String, bool)>,
    is_loan: bool,
    typed: Typed,
    errors: Errors,
}

impl ReturnPage {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, held: &Held, typed: Typed, problems: Problems) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        for (field, problem) in problems {
            errors.add(field, sentence(t, field, problem));
        }
        let ways = held.kind.comes_back_to(held.holds_data);
        // Where there is one way, nobody chooses.
        let chosen = |state: State| state.code() == typed.to || ways.len() == 1;
        let way = |state: &State| (state.code().to_owned(), to(t, *state), chosen(*state));
        let page = visit.page();
        Self {
            page: if held.ended.is_none() { page.with_form().with_errors(&errors) } else { page },
            t,
            said: words::held(visit.language, held),
            due: held.due.map(|due| words::due(t, due)),
            grade_out: held.grade_out.map(|grade| items::grade(t, Some(grade))),
            was: held.ended.as_ref().map(|ended| {
                let at = visit.app.clock.civil(ended.at);
                Was {
                    at: Marked::moment(at, dates::moment(t, at)),
                    by: ended.by.clone(),
                    stands: items::state(t, ended.stands),
                    is_lost: ended.stands == State::Missing,
                    grade: ended.grade.map(|grade| items::grade(t, Some(grade))),
                    missing: ended.missing.clone(),
                    why: ended.why.clone(),
                    cleaned: ended.cleaned.clone(),
                }
            }),
            ways: ways.iter().map(way).collect(),
            grades: words::grades(t, &typed.grade),
            is_loan: held.kind == Kind::Loan,
            held: held.clone(),
            typed,
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let is_lost = self.was.as_ref().is_some_and(|was| was.is_lost);
        let done = match notice {
            "returned" if is_lost && self.held.holder.is_some() => Some(self.t.lending_done_lost()),
            "returned" if is_lost => Some(self.t.lending_done_lost_here()),
            "returned" if self.was.is_some() => Some(self.t.lending_done_returned()),
            "before" if self.was.is_some() => Some(self.t.lending_done_returned_before()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}

/// Where it goes, as a choice.
fn to(t: &Words, state: State) -> String {
    match state {
        State::Ready => t.lending_to_ready(),
        State::InWorkshop => t.lending_to_workshop(),
        State::Missing => t.lending_to_missing(),
        other => items::state(t, other),
    }
}

fn sentence(t: &Words, field: &str, problem: Problem) -> String {
    match problem {
        Problem::To => t.lending_error_to(),
        Problem::HoldsData => t.lending_holds_data(),
        Problem::Why => t.lending_error_why(),
        Problem::Text(problem) => {
            let label = match field {
                "missing" => t.lending_missing(),
                "why" => t.lending_why(),
                _ => t.lending_cleaned(),
            };
            t.form_error_at(label, words::text(t, problem))
        }
    }
}
