//! Asking to join, as pages.

use askama::Template;

use super::form::{Join, Problem};
use crate::language::Words;
use crate::members::account::new_password;
use crate::members::typed;
use crate::web::{Errors, Page, Public, Visit};

#[derive(Template)]
#[template(path = "members/join.html")]
pub(super) struct JoinPage {
    page: Page,
    t: &'static Words,
    typed: Join,
    errors: Errors,
    /// It has arrived: what happens now.
    received: bool,
}

impl JoinPage {
    pub(super) fn new(visit: &Visit<Public>, typed: Join, errors: Errors) -> Self {
        let page = visit.page().with_form().with_errors(&errors);
        Self { page, t: visit.words(), typed, errors, received: false }
    }

    /// Says what has been done instead of asking again.
    pub(super) fn saying(mut self, notice: &str) -> Self {
        if notice == "received" {
            self.received = true;
            self.page.has_form = false;
            self.page = self.page.with_done(Some(self.t.join_received()));
        }
        self
    }
}

pub(super) fn errors(t: &Words, problems: &[Problem]) -> Errors {
    let mut errors = Errors::default();
    for problem in problems {
        match problem {
            Problem::Typed(problem) => typed::say(&mut errors, t, *problem),
            Problem::Password(problem) => errors.add("new_password", new_password(t, *problem)),
            Problem::NotRepeated => errors.add("repeated_password", t.account_error_not_repeated()),
        }
    }
    errors
}

/// For somebody whose password is right and whose welcome has not come.
#[derive(Template)]
#[template(path = "members/waiting.html")]
pub(in crate::members) struct WaitingPage {
    page: Page,
    t: &'static Words,
}

impl WaitingPage {
    pub(in crate::members) fn new(visit: &Visit<Public>) -> Self {
        Self { page: visit.page(), t: visit.words() }
    }
}
