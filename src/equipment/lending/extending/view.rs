//! The wish to keep something longer as a page, and the page of its answer.

use askama::Template;

use super::form::{Answered, Problem, Problems, Wished};
use super::routes::Known;
use super::store::Wish;
use crate::civil;
use crate::dates::{self, Marked};
use crate::equipment::lending::store::Held;
use crate::equipment::lending::words;
use crate::ids::ExtensionId;
use crate::language::Words;
use crate::web::{Acting, Collects, EquipmentKeeper, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "equipment/lending/ask.html")]
pub(super) struct AskPage {
    page: Page,
    t: &'static Words,
    held: Held,
    said: String,
    due: String,
    /// For whom it is filled in.
    whom: String,
    typed: Wished,
    errors: Errors,
}

impl AskPage {
    pub(super) fn new(
        visit: &Visit<Acting<Collects>>,
        held: &Held,
        typed: Wished,
        problems: Problems,
    ) -> Self {
        let t = visit.words();
        let errors = errors(t, problems);
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t,
            held: held.clone(),
            said: words::held(visit.language, held),
            due: held.due.map(|due| words::due(t, due)).unwrap_or_default(),
            whom: visit.person.whom(),
            typed,
            errors,
        }
    }
}

/// A wish as it waits.
struct Waiting {
    id: ExtensionId,
    day: String,
    sentence: String,
    by: String,
    at: Marked,
}

#[derive(Template)]
#[template(path = "equipment/lending/answer.html")]
pub(super) struct AnswerPage {
    page: Page,
    t: &'static Words,
    held: Held,
    said: String,
    due: String,
    /// As the database spells it.
    was: String,
    waiting: Option<Waiting>,
    /// Answers of before, a sentence each.
    answered: Vec<String>,
    answers: Vec<(String, String, bool)>,
    typed: Answered,
    errors: Errors,
}

impl AnswerPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        known: &Known,
        typed: Answered,
        problems: Problems,
    ) -> Self {
        let t = visit.words();
        let errors = errors(t, problems);
        let choice = |code: &str, words: String| (code.to_owned(), words, typed.answer == code);
        let waiting = known.waiting().map(|wish| {
            let at = visit.app.clock.civil(wish.asked_at);
            Waiting {
                id: wish.id,
                day: day(t, wish),
                sentence: wish.sentence.clone(),
                by: wish.asked_by.clone(),
                at: Marked::moment(at, dates::moment(t, at)),
            }
        });
        let answered = known.wishes.iter().filter(|wish| !wish.waits()).map(|wish| match wish.granted {
            _ if wish.is_withdrawn => t.lending_was_withdrawn(day(t, wish), wish.asked_by.as_str()),
            Some(until) => t.lending_was_granted(words::due(t, until), wish.answered_by.as_str()),
            None => t.lending_was_declined(wish.reason.as_str(), wish.answered_by.as_str()),
        });
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t,
            said: words::held(visit.language, &known.held),
            held: known.held.clone(),
            due: words::due(t, known.due),
            was: civil::text(known.due),
            answered: answered.collect(),
            answers: vec![
                choice("grant", t.lending_answer_grant()),
                choice("decline", t.lending_answer_decline()),
            ],
            waiting,
            typed,
            errors,
        }
    }
}

fn day(t: &Words, wish: &Wish) -> String {
    wish.day.map(|day| dates::long(t, day)).unwrap_or_default()
}

fn errors(t: &Words, problems: Problems) -> Errors {
    let mut errors = Errors::default();
    for (field, problem) in problems {
        errors.add(field, sentence(t, &problem));
    }
    errors
}

fn sentence(t: &Words, problem: &Problem) -> String {
    match problem {
        Problem::Untimely(untimely) => words::untimely(t, *untimely),
        Problem::Text(problem) => words::text(t, *problem),
        Problem::Answer => t.lending_error_answer(),
        Problem::Reason => t.lending_error_reason(),
        Problem::Changed => t.lending_error_changed(),
        Problem::Waits => t.borrowed_error_waits(),
        Problem::Over => t.borrowed_error_over(),
    }
}
