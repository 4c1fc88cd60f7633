//! The choices in words.

use askama::Template;

use super::form::{Choices, Problem};
use super::store::Known;
use crate::language::{Language, Words};
use crate::members::rules::shown_phone;
use crate::messages::rules::{Preset, Reach, Requests};
use crate::text::TextProblem;
use crate::web::{Errors, Member, Page, Visit};

#[derive(Template)]
#[template(path = "messages/preferences.html")]
pub(super) struct PreferencesPage {
    page: Page,
    t: &'static Words,
    /// Empty when there is none.
    email: String,
    is_refused: bool,
    /// Empty when there is none.
    phone: String,
    languages: [Question; 2],
    preset: Question,
    reach: Question,
    /// For those who decide bookings.
    requests: Option<Question>,
    typed: Choices,
    errors: Errors,
}

/// A question with one answer.
struct Question {
    field: &'static str,
    legend: String,
    hint: String,
    choices: Vec<Choice>,
}

struct Choice {
    value: &'static str,
    label: String,
    /// When the label is in a language of its own.
    language: Option<Language>,
    chosen: bool,
}

impl PreferencesPage {
    pub(super) fn new(visit: &Visit<Member>, known: Known, typed: Choices, errors: Errors) -> Self {
        let t = visit.words();
        Self {
            page: visit.page().with_errors(&errors),
            t,
            email: known.email.unwrap_or_default(),
            is_refused: known.is_refused,
            phone: known.phone.as_deref().map(shown_phone).unwrap_or_default(),
            languages: [
                language(t, "reads", &typed.reads, visit.language),
                language(t, "speaks", &typed.speaks, visit.language),
            ],
            preset: question(t, "preset", Preset::ALL.map(Preset::code), &typed.preset),
            reach: question(t, "reach", Reach::ALL.map(Reach::code), &typed.reach),
            requests: visit
                .person
                .may_decide_bookings()
                .then(|| question(t, "requests", Requests::ALL.map(Requests::code), &typed.requests)),
            typed,
            errors,
        }
    }

    pub(super) fn with_done(mut self, sentence: Option<String>) -> Self {
        self.page = self.page.with_done(sentence);
        self
    }
}

fn language(t: &Words, field: &'static str, typed: &str, of_page: Language) -> Question {
    let choice = |language: Language| Choice {
        value: language.code(),
        label: language.name().to_owned(),
        language: (language != of_page).then_some(language),
        chosen: typed == language.code(),
    };
    let (legend, hint) = about(t, field);
    Question { field, legend, hint, choices: Language::ALL.map(choice).into() }
}

fn question<const N: usize>(
    t: &Words,
    field: &'static str,
    values: [&'static str; N],
    typed: &str,
) -> Question {
    let choice =
        |value| Choice { value, label: label(t, field, value), language: None, chosen: typed == value };
    let (legend, hint) = about(t, field);
    Question { field, legend, hint, choices: values.map(choice).into() }
}

fn about(t: &Words, field: &str) -> (String, String) {
    match field {
        "reads" => (t.preferences_reads(), t.preferences_reads_hint()),
        "speaks" => (t.preferences_speaks(), t.preferences_speaks_hint()),
        "preset" => (t.preferences_preset(), t.preferences_preset_hint()),
        "reach" => (t.preferences_reach(), t.preferences_reach_hint()),
        _ => (t.preferences_requests(), String::new()),
    }
}

fn label(t: &Words, field: &str, value: &str) -> String {
    match (field, value) {
        ("preset", "everything") => t.preferences_preset_everything(),
        ("preset", "changes") => t.preferences_preset_changes(),
        ("preset", _) => t.preferences_preset_by_hand(),
        ("reach", "call") => t.preferences_reach_call(),
        ("reach", "write") => t.preferences_reach_write(),
        ("reach", "helper") => t.preferences_reach_helper(),
        ("reach", _) => t.preferences_reach_in_person(),
        (_, "at_once") => t.preferences_requests_at_once(),
        (_, _) => t.preferences_requests_daily(),
    }
}

/// The sentences at the fields.
pub(super) fn errors(t: &Words, problems: &[Problem]) -> Errors {
    let mut errors = Errors::default();
    for problem in problems {
        match *problem {
            Problem::NotOffered(field) => errors.add(field, t.display_choose(about(t, field).0)),
            Problem::HelperMissing => errors.add("helper", t.preferences_error_helper()),
            Problem::Helper(TextProblem::TooLong(most)) => errors.add("helper", t.form_error_too_long(most)),
            Problem::Helper(TextProblem::Unreadable) => errors.add("helper", t.form_error_characters()),
        }
    }
    errors
}
