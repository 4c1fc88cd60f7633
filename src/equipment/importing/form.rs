//! A list as it was sent.

use serde::Deserialize;

/// As typed. The list travels in the form itself until it is taken over: it is kept nowhere.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct List {
    pub(super) text: String,
    pub(super) key: String,
    /// `change`: back to the text.
    pub(super) step: String,
    /// Ticked: places that nobody knows yet are made.
    pub(super) places: String,
}
