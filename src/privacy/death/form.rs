//! The note of a death, as typed.

use secrecy::SecretString;
use serde::Deserialize;

use crate::members::rules::Login;
use crate::text::{self, TextProblem};

/// Characters.
const LONGEST_NAME: usize = 200;

/// As typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Note {
    pub(super) password: SecretString,
    /// Somebody of the family.
    pub(super) contact: String,
    pub(super) phone: String,
    /// Who takes over a coordinator's open work.
    pub(super) successor: String,
}

/// That it was a mistake, as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Undoing {
    pub(super) password: SecretString,
}

/// Whom to speak to; both may be empty.
#[derive(Debug)]
pub(super) struct Family {
    pub(super) name: String,
    /// E.164.
    pub(super) phone: String,
}

/// What is wrong, field by field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    Contact(TextProblem),
    Phone,
}

impl Note {
    pub(super) fn family(&self) -> Result<Family, Problem> {
        let name = text::clean(&self.contact, LONGEST_NAME).map_err(Problem::Contact)?;
        let typed = self.phone.trim();
        let phone = match Login::parse(typed) {
            _ if typed.is_empty() => String::new(),
            Some(Login::Phone(phone)) => phone,
            Some(Login::Email(_)) | None => return Err(Problem::Phone),
        };
        Ok(Family { name, phone })
    }
}
