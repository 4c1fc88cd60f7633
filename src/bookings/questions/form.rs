//! A question and an answer, as typed.

use serde::Deserialize;

/// A question as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    pub(super) question: String,
}

/// An answer as typed, and to which question.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Answered {
    pub(super) to: String,
    pub(super) answer: String,
}
