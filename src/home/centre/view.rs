//! The centre's details as a page.

use askama::Template;

use super::form::Typed;
use crate::centre::rules::Problem;
use crate::language::Words;
use crate::web::{Administrator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "home/centre.html")]
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
        self.page = self.page.with_done((notice == "saved").then(|| self.t.centre_saved()));
        self
    }
}

/// Names the field: two can have the same wrong with them.
pub(super) fn sentence(t: &Words, (field, problem): (&str, Problem)) -> String {
    let wrong = match problem {
        Problem::Phone => return t.centre_error_phone(),
        Problem::Email => return t.joining_error_email(),
        Problem::Language => return t.centre_error_language(),
        Problem::TooMany(most) => return t.centre_error_many(most),
        Problem::Missing => t.centre_error_missing(),
        Problem::TooLong(most) => t.form_error_too_long(most),
        Problem::Unreadable => t.form_error_characters(),
    };
    let name = match field {
        "name_kk" => t.organisation_name_kk(),
        "name_ru" => t.organisation_name_ru(),
        "name_en" => t.centre_name_en(),
        "address_kk" => t.organisation_address_kk(),
        "address_ru" => t.organisation_address_ru(),
        "address_en" => t.centre_address_en(),
        "phones" => t.centre_phones(),
        _ => t.centre_email(),
    };
    t.form_error_at(name, wrong)
}
