//! What a person tells of themselves, and what of it changes.

use crate::language::Language;
use crate::members::typed::Names;

/// What a person has told of themselves.
#[derive(Debug, Clone)]
pub struct Profile {
    pub surname: String,
    pub given_name: String,
    pub patronymic: String,
    /// Empty: by the given name.
    pub called: String,
    /// E.164.
    pub phone: Option<String>,
    pub email: Option<String>,
    /// A link that was sent to the address has been used.
    pub is_confirmed: bool,
    pub language: Language,
    pub emergency_name: String,
    /// E.164, or empty.
    pub emergency_phone: String,
}

/// What it is to be, as understood.
#[derive(Debug)]
pub struct New {
    pub names: Names,
    pub called: String,
    /// E.164.
    pub phone: Option<String>,
    /// Folded.
    pub email: Option<String>,
    pub reads: Language,
    pub emergency_name: String,
    /// E.164, or empty.
    pub emergency_phone: String,
}

impl New {
    /// Names of the fields that are to change: what the journal keeps, never the words themselves.
    pub fn changes(&self, was: &Profile) -> Vec<&'static str> {
        let all = [
            ("surname", self.names.surname != was.surname),
            ("given_name", self.names.given_name != was.given_name),
            ("patronymic", self.names.patronymic != was.patronymic),
            ("called", self.called != was.called),
            ("phone", self.phone != was.phone),
            ("email", self.email != was.email),
            ("language", self.reads != was.language),
            ("emergency_name", self.emergency_name != was.emergency_name),
            ("emergency_phone", self.emergency_phone != was.emergency_phone),
        ];
        all.into_iter().filter(|(_, changes)| *changes).map(|(name, _)| name).collect()
    }
}
