//! What was typed to sign in.

use secrecy::SecretString;
use serde::Deserialize;

use crate::members::rules::{LONGEST_PASSWORD, Login};

/// As typed; the password is never given back.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct SignIn {
    pub(crate) login: String,
    pub(crate) password: SecretString,
    pub(crate) shared_computer: String,
    pub(crate) r#return: String,
    /// The fields of a form whose session had ended, and where it was going.
    pub(crate) kept: String,
    pub(crate) kept_path: String,
}

/// What is wrong before anything is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Problem {
    LoginEmpty,
    LoginLong,
    PasswordEmpty,
    PasswordLong,
}

impl SignIn {
    /// The problems of the form, in the order of the page.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        use secrecy::ExposeSecret;
        let login = match self.login.trim().chars().count() {
            0 => Some(Problem::LoginEmpty),
            1..=254 => None,
            _ => Some(Problem::LoginLong),
        };
        let password = match self.password.expose_secret().chars().count() {
            0 => Some(Problem::PasswordEmpty),
            1..=LONGEST_PASSWORD => None,
            _ => Some(Problem::PasswordLong),
        };
        login.into_iter().chain(password).collect()
    }

    /// `None`: nobody's, and treated like an unknown person.
    pub(crate) fn parsed_login(&self) -> Option<Login> {
        Login::parse(&self.login)
    }

    pub(crate) fn is_shared(&self) -> bool {
        !self.shared_computer.is_empty()
    }
}
