//! The form, and the thanks for it.

use askama::Template;

use super::form::Typed;
use super::rules::Kind;
use super::words;
use crate::language::Words;
use crate::web::{Errors, Page, Public, Visit};

#[derive(Template)]
#[template(path = "feedback/form.html")]
pub(super) struct FormPage {
    page: Page,
    t: &'static Words,
    /// Code, sentence, chosen.
    kinds: Vec<(&'static str, String, bool)>,
    is_member: bool,
    typed: Typed,
    errors: Errors,
}

impl FormPage {
    pub(super) fn new(visit: &Visit<Public>, typed: Typed, errors: Errors) -> Self {
        let t = visit.words();
        let kind = |kind: Kind| (kind.code(), words::kind(t, kind), kind.code() == typed.kind);
        Self {
            page: visit.page().with_errors(&errors),
            t,
            kinds: Kind::ALL.into_iter().map(kind).collect(),
            is_member: visit.person.is_some(),
            typed,
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "feedback/sent.html")]
pub(super) struct SentPage {
    page: Page,
    t: &'static Words,
}

impl SentPage {
    pub(super) fn new(visit: &Visit<Public>) -> Self {
        let t = visit.words();
        Self { page: visit.page().with_done(Some(t.feedback_sent())), t }
    }
}
