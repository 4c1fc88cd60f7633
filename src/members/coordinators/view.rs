//! Asking who takes over.

use super::handover::{Question, Stopped};
use crate::ids::MemberId;
use crate::language::{Language, Words};
use crate::web::Errors;

/// The question as a form shows it.
pub(crate) struct Successors {
    /// What is to be taken over.
    pub(crate) hint: String,
    /// Who, by what name, chosen.
    pub(crate) people: Vec<(MemberId, String, bool)>,
}

impl Successors {
    pub(crate) fn new(language: Language, question: Question, chosen: &str) -> Self {
        let open = question.open;
        let names: Vec<_> = open.resources.iter().map(|name| name.get(language)).collect();
        let person = |(id, name): (MemberId, String)| (id, name, id.to_string() == chosen);
        Self {
            hint: language.words().handover_hint(open.requests, open.supports, names.join(", ")),
            people: question.candidates.into_iter().map(person).collect(),
        }
    }
}

/// Says why nobody goes yet, `at` the field unless there is a question to answer.
pub(in crate::members) fn explain(
    language: Language,
    stopped: Stopped,
    at: &'static str,
    errors: &mut Errors,
) -> Option<Question> {
    let t: &Words = language.words();
    match stopped {
        Stopped::Orphans(names) => {
            let names: Vec<_> = names.iter().map(|name| name.get(language)).collect();
            errors.add(at, t.coordinating_error_orphans(names.join(", ")));
            None
        }
        Stopped::Unnamed(question) if question.candidates.is_empty() => {
            errors.add(at, t.handover_error_nobody());
            None
        }
        Stopped::Unnamed(question) => {
            errors.add("successor", t.handover_error_choose());
            Some(question)
        }
    }
}
