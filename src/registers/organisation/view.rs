//! The centre as a page.

use askama::Template;

use super::form::Typed;
use crate::language::Words;
use crate::web::{Administrator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "registers/organisation.html")]
pub(super) struct FormPage {
    page: Page,
    t: &'static Words,
    typed: Typed,
    errors: Errors,
}

impl FormPage {
    pub(super) fn new(visit: &Visit<Administrator>, typed: Typed, errors: Errors) -> Self {
        let page = visit.page().with_form().with_errors(&errors);
        Self { page, t: visit.words(), typed, errors }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        self.page = self.page.with_done((notice == "saved").then(|| self.t.organisation_saved()));
        self
    }
}
