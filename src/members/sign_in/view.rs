//! The sign-in page, and the page that gives back what was typed.

use askama::Template;

use super::form::{Problem, SignIn};
use crate::language::Words;
use crate::web::{Errors, Page};

#[derive(Template)]
#[template(path = "members/sign_in.html")]
pub(crate) struct SignInPage {
    pub(crate) page: Page,
    pub(crate) t: &'static Words,
    pub(crate) typed: SignIn,
    pub(crate) errors: Errors,
    /// Why the page is shown, when nobody asked for it.
    pub(crate) notice: Option<String>,
    /// A computer of the centre: always shared.
    pub(crate) centre_computer: bool,
}

#[derive(Template)]
#[template(path = "members/kept.html")]
pub(crate) struct KeptPage {
    pub(crate) page: Page,
    pub(crate) t: &'static Words,
    pub(crate) path: String,
    pub(crate) fields: Vec<(String, String)>,
}

pub(crate) fn errors(t: &Words, problems: &[Problem]) -> Errors {
    let mut errors = Errors::default();
    for problem in problems {
        match problem {
            Problem::LoginEmpty => errors.add("login", t.sign_in_error_login_empty()),
            Problem::LoginLong => errors.add("login", t.sign_in_error_login_long()),
            Problem::PasswordEmpty => errors.add("password", t.sign_in_error_password_empty()),
            Problem::PasswordLong => errors.add("password", t.sign_in_error_password_long()),
        }
    }
    errors
}
