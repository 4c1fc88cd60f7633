//! A list as it was sent, with what was chosen for all of it.

use serde::Deserialize;

use super::rules::{self, Newcomer, Wrong};
use super::table::{self, Unreadable};
use crate::language::Language;

/// As typed. The list travels in the form itself until it is taken over: it is kept nowhere.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct List {
    pub(super) text: String,
    /// The language of those whose row names none.
    pub(super) reads: String,
    /// `yes`: those who have an address get a letter.
    pub(super) invite: String,
    pub(super) key: String,
    /// `change`: back to the text.
    pub(super) step: String,
}

/// What a list says.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) people: Vec<Newcomer>,
    pub(super) wrong: Vec<Wrong>,
    /// Columns that are not taken over.
    pub(super) ignored: Vec<String>,
}

impl List {
    /// Before anything is typed.
    pub(super) fn new(reads: Language) -> Self {
        Self { reads: reads.code().to_owned(), invite: "yes".to_owned(), ..Self::default() }
    }

    /// Reads the list and judges every row.
    pub(super) fn read(&self) -> Result<Read, Unreadable> {
        let table = table::read(&self.text)?;
        let (people, wrong) = rules::judge(&table.rows, Language::parse(&self.reads));
        Ok(Read { people, wrong, ignored: table.ignored })
    }

    pub(super) fn invites(&self) -> bool {
        self.invite == "yes"
    }
}
