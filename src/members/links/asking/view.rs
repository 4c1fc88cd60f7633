//! Asking for a link, as a page.

use askama::Template;

use super::form::{Wish, WishProblem};
use crate::language::Words;
use crate::members::links::rules::Purpose;
use crate::web::{Errors, Page, Public, Visit};

#[derive(Template)]
#[template(path = "members/link_asked.html")]
pub(super) struct WishPage {
    page: Page,
    t: &'static Words,
    typed: Wish,
    errors: Errors,
    /// Code, words, what it does.
    purposes: [(&'static str, String, String); 2],
    /// It has been asked for: what to do now.
    asked: bool,
}

impl WishPage {
    pub(super) fn new(visit: &Visit<Public>, typed: Wish, errors: Errors) -> Self {
        let t = visit.words();
        let purposes = [
            (Purpose::SignIn.code(), t.links_wish_sign_in(), t.links_wish_sign_in_hint()),
            (Purpose::NewPassword.code(), t.links_wish_password(), t.links_wish_password_hint()),
        ];
        Self { page: visit.page().with_form().with_errors(&errors), t, typed, errors, purposes, asked: false }
    }

    /// Says first what has been done.
    pub(super) fn saying(mut self, notice: &str) -> Self {
        self.asked = notice == "asked";
        self.page = self.page.with_done(self.asked.then(|| self.t.links_asked()));
        self
    }
}

pub(super) fn wish_errors(t: &Words, problems: &[WishProblem]) -> Errors {
    let mut errors = Errors::default();
    for problem in problems {
        match problem {
            WishProblem::LoginEmpty => errors.add("login", t.sign_in_error_login_empty()),
            WishProblem::LoginUnreadable => errors.add("login", t.joining_error_login()),
            WishProblem::NoPurpose => errors.add("purpose", t.links_error_purpose()),
        }
    }
    errors
}
