//! What is typed on the register's pages.

use secrecy::SecretString;
use serde::Deserialize;

use crate::members::rules::Role;

/// What is looked for, as typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Search {
    pub(super) q: String,
    pub(super) role: String,
    pub(super) state: String,
    pub(super) page: String,
}

/// The roles somebody is to have, and the password of who gives them.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Roles {
    pub(super) roles: Vec<String>,
    pub(super) password: SecretString,
}

impl Roles {
    /// The roles that were ticked.
    pub(super) fn parsed(&self) -> Vec<Role> {
        self.roles.iter().filter_map(|code| Role::parse(code)).collect()
    }
}

/// How far somebody is to belong to the centre.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct State {
    pub(super) state: String,
}
