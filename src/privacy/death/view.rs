//! The note of a death as a page.

use askama::Template;

use super::form::{Note, Problem};
use crate::ids::MemberId;
use crate::language::Words;
use crate::members::{Question, Successors};
use crate::text::TextProblem;
use crate::web::{Administrator, Errors, Page, Visit};

/// Whom it is about.
pub(super) struct Deceased {
    pub(super) id: MemberId,
    pub(super) name: String,
    /// It is noted already: only a mistake can be mended.
    pub(super) is_noted: bool,
}

#[derive(Template)]
#[template(path = "privacy/death.html")]
pub(super) struct DeathPage {
    page: Page,
    t: &'static Words,
    person: Deceased,
    contact: String,
    phone: String,
    successors: Option<Successors>,
    errors: Errors,
}

impl DeathPage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        person: Deceased,
        (typed, question): (&Note, Option<Question>),
        errors: Errors,
    ) -> Self {
        let successors = question.map(|asked| Successors::new(visit.language, asked, &typed.successor));
        let page = visit.page().with_form().with_errors(&errors);
        let (contact, phone) = (typed.contact.clone(), typed.phone.clone());
        Self { page, t: visit.words(), person, contact, phone, successors, errors }
    }
}

/// At which field what is said.
pub(super) fn problem_words(t: &Words, problem: Problem) -> (&'static str, String) {
    match problem {
        Problem::Contact(TextProblem::TooLong(most)) => ("contact", t.form_error_too_long(most)),
        Problem::Contact(TextProblem::Unreadable) => ("contact", t.form_error_characters()),
        Problem::Phone => ("phone", t.death_error_phone()),
    }
}
