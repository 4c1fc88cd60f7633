//! The wish to be forgotten, as typed.

use secrecy::SecretString;
use serde::Deserialize;

/// As typed; the password is never given back.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    pub(super) password: SecretString,
    /// Ticked: it cannot be undone.
    pub(super) sure: String,
}

impl Wish {
    pub(super) fn is_sure(&self) -> bool {
        self.sure == "on"
    }
}
