//! The wish to take one's data along, as typed.

use secrecy::SecretString;
use serde::Deserialize;

/// As typed; the password is never given back.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    pub(super) password: SecretString,
    pub(super) format: String,
}

/// What the file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// To be read: HTML.
    Page,
    /// For other programs: JSON.
    Data,
}

impl Wish {
    /// The chosen format.
    pub(super) fn format(&self) -> Format {
        if self.format == "json" { Format::Data } else { Format::Page }
    }
}
