//! Joining as pages.

use askama::Template;

use super::form::{CodeProblem, Newcomer, Problem, WithCode};
use crate::dates::{self, Marked};
use crate::language::Words;
use crate::members::account::new_password;
use crate::members::rules::{Login, shown_phone};
use crate::members::typed;
use crate::web::{Desk, Errors, Page, Public, Visit};

#[derive(Template)]
#[template(path = "members/newcomer.html")]
pub(super) struct NewPage {
    page: Page,
    t: &'static Words,
    typed: Newcomer,
    errors: Errors,
}

impl NewPage {
    pub(super) fn new(visit: &Visit<Desk>, typed: Newcomer, errors: Errors) -> Self {
        Self { page: visit.page().with_form().with_errors(&errors), t: visit.words(), typed, errors }
    }

    /// Says first what has been done.
    pub(super) fn saying(mut self, notice: &str) -> Self {
        self.page = self.page.with_done((notice == "invited").then(|| self.t.joining_invited()));
        self
    }
}

pub(super) fn newcomer_errors(t: &Words, problems: &[Problem]) -> Errors {
    let mut errors = Errors::default();
    for problem in problems {
        match problem {
            Problem::Typed(problem) => typed::say(&mut errors, t, *problem),
            Problem::LoginEmpty => errors.add("login", t.sign_in_error_login_empty()),
            Problem::LoginUnreadable => errors.add("login", t.joining_error_login()),
            Problem::NoLanguage => errors.add("reads", t.joining_error_language()),
            Problem::NoAddress => errors.add("way", t.joining_error_invitation()),
        }
    }
    errors
}

#[derive(Template)]
#[template(path = "members/code_for.html")]
pub(super) struct CodePage {
    page: Page,
    t: &'static Words,
    login: String,
    /// For somebody with a role the administrator's own password is asked for.
    asks_password: bool,
    errors: Errors,
}

impl CodePage {
    pub(super) fn new(visit: &Visit<Desk>, login: String, errors: Errors) -> Self {
        let asks_password = visit.person.may_administer();
        let page = visit.page().with_form().with_errors(&errors);
        Self { page, t: visit.words(), login, asks_password, errors }
    }
}

/// The code in large print, shown once.
#[derive(Template)]
#[template(path = "members/code_given.html")]
pub(super) struct GivenPage {
    page: Page,
    t: &'static Words,
    login: String,
    /// In pairs, as it is said.
    code: String,
    until: Marked,
    address: String,
}

impl GivenPage {
    pub(super) fn new(visit: &Visit<Desk>, login: &Login, code: &str, until: i64) -> Self {
        let t = visit.words();
        let until = visit.app.clock.civil(until);
        let digits: Vec<char> = code.chars().collect();
        let pairs: Vec<String> = digits.chunks(2).map(|pair| pair.iter().collect()).collect();
        Self {
            page: visit.page(),
            t,
            login: match login {
                Login::Phone(phone) => shown_phone(phone),
                Login::Email(email) => email.clone(),
            },
            code: pairs.join(" "),
            until: Marked::moment(until, dates::moment(t, until)),
            address: format!("{}/code", visit.app.address.base_url),
        }
    }
}

#[derive(Template)]
#[template(path = "members/code.html")]
pub(super) struct WithCodePage {
    page: Page,
    t: &'static Words,
    login: String,
    shared: bool,
    centre_computer: bool,
    errors: Errors,
}

impl WithCodePage {
    pub(super) fn new(
        visit: &Visit<Public>,
        typed: WithCode,
        problems: &[CodeProblem],
        centre_computer: bool,
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        for problem in problems {
            match problem {
                CodeProblem::LoginEmpty => errors.add("login", t.sign_in_error_login_empty()),
                CodeProblem::CodeEmpty => errors.add("code", t.joining_error_code_empty()),
                CodeProblem::CodeWrong => errors.add("code", t.joining_error_code_wrong()),
                CodeProblem::New(problem) => errors.add("new_password", new_password(t, *problem)),
                CodeProblem::NotRepeated => {
                    errors.add("repeated_password", t.account_error_not_repeated());
                }
            }
        }
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t,
            shared: !typed.shared_computer.is_empty(),
            login: typed.login,
            centre_computer,
            errors,
        }
    }
}
