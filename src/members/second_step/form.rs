//! What is typed for the second step.

use secrecy::SecretString;
use serde::Deserialize;

/// A code as typed, and what was typed before the session ended.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) code: String,
    /// Where to go next.
    #[serde(rename = "return")]
    pub(super) to: String,
    pub(super) kept: String,
    pub(super) kept_path: String,
}

/// One's password, before something changes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asking {
    pub(super) password: SecretString,
}
