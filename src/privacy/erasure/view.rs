//! The wish to be forgotten as a page.

use askama::Template;

use crate::ids::MemberId;
use crate::language::Words;
use crate::web::{Errors, Guard, Page, Visit};

/// Who is to be forgotten.
pub(super) enum Whose {
    Own,
    /// Who, and by what name.
    Other(MemberId, String),
}

#[derive(Template)]
#[template(path = "privacy/erasure.html")]
pub(super) struct ErasurePage {
    page: Page,
    t: &'static Words,
    /// Empty for oneself.
    name: String,
    action: String,
    back: String,
    sure: bool,
    errors: Errors,
}

impl ErasurePage {
    pub(super) fn new<G: Guard>(visit: &Visit<G>, whose: Whose, sure: bool, errors: Errors) -> Self {
        let (name, action, back) = match whose {
            Whose::Own => (String::new(), "/account/erasure".to_owned(), "/account".to_owned()),
            Whose::Other(id, name) => (name, format!("/people/{id}/erasure"), format!("/people/{id}")),
        };
        let page = visit.page().with_form().with_errors(&errors);
        Self { page, t: visit.words(), name, action, back, sure, errors }
    }
}
