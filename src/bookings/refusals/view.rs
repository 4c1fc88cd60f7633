//! The ready sentences as pages.

use askama::Template;

use super::form::{Problem, Problems, Typed, field};
use super::rules::Sentence;
use crate::language::{Language, Words};
use crate::text::TextProblem;
use crate::web::{Administrator, Errors, Page, Visit};

/// Field, language, label, value.
type Field = (&'static str, &'static str, String, String);

fn label(t: &Words, language: Language) -> String {
    let what = t.refusals_sentence();
    match language {
        Language::Kk => t.settings_in_kk(what),
        Language::Ru => t.settings_in_ru(what),
        Language::En => t.settings_in_en(what),
    }
}

fn fields(t: &Words, typed: &Typed) -> Vec<Field> {
    let one = |language: Language| {
        (field(language), language.code(), label(t, language), typed.value(language).to_owned())
    };
    Language::ALL.map(one).into()
}

/// What is wrong, in words.
pub(super) fn errors(t: &Words, problems: Problems) -> Errors {
    let mut errors = Errors::default();
    for (language, problem) in problems {
        let sentence = match problem {
            Problem::Empty => t.refusals_error_empty(),
            Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
            Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
            Problem::Changed => t.refusals_error_changed(),
        };
        errors.add(field(language), t.form_error_at(label(t, language), sentence));
    }
    errors
}

#[derive(Template)]
#[template(path = "bookings/refusals.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    lines: Vec<Line>,
    fields: Vec<Field>,
    errors: Errors,
}

/// A sentence of the list.
struct Line {
    code: String,
    /// In the reader's language: buttons say it again.
    about: String,
    /// In the others: language and words.
    others: Vec<(&'static str, String)>,
    in_use: bool,
    is_first: bool,
    is_last: bool,
}

impl ListPage {
    pub(super) fn new(visit: &Visit<Administrator>, all: &[Sentence], typed: &Typed, errors: Errors) -> Self {
        let t = visit.words();
        let line = |(number, one): (usize, &Sentence)| Line {
            code: one.code.clone(),
            about: one.texts.get(visit.language).to_owned(),
            others: Language::ALL
                .into_iter()
                .filter(|language| *language != visit.language)
                .map(|language| (language.code(), one.texts.get(language).to_owned()))
                .collect(),
            in_use: one.in_use,
            is_first: number == 0,
            is_last: number + 1 == all.len(),
        };
        Self {
            page: visit.page().with_errors(&errors),
            t,
            lines: all.iter().enumerate().map(line).collect(),
            fields: fields(t, typed),
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "added" => Some(self.t.refusals_added()),
            "changed" => Some(self.t.refusals_changed()),
            "used" => Some(self.t.refusals_used()),
            "unused" => Some(self.t.refusals_unused()),
            "moved" => Some(self.t.refusals_moved()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}

#[derive(Template)]
#[template(path = "bookings/refusal_sentence.html")]
pub(super) struct OnePage {
    page: Page,
    t: &'static Words,
    code: String,
    about: String,
    fields: Vec<Field>,
    was: String,
    errors: Errors,
}

impl OnePage {
    pub(super) fn new(visit: &Visit<Administrator>, one: &Sentence, typed: Typed, errors: Errors) -> Self {
        Self {
            page: visit.page().with_errors(&errors),
            t: visit.words(),
            code: one.code.clone(),
            about: one.texts.get(visit.language).to_owned(),
            fields: fields(visit.words(), &typed),
            was: typed.was,
            errors,
        }
    }
}
