//! What is typed: which place, what was scanned, and what closing is to do.

use serde::Deserialize;

use crate::ids::{ItemId, ScanId};

/// Where to count.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Start {
    pub(super) place: String,
}

/// A tag, typed or scanned.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) tag: String,
}

/// What closing is to do besides.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Closing {
    /// Of the counting, as the page was made.
    pub(super) version: String,
    /// Pieces that are missing.
    pub(super) missing: Vec<String>,
    /// Scans of pieces whose place is here from now on.
    pub(super) moved: Vec<String>,
}

impl Closing {
    pub(super) fn is_missing(&self, item: ItemId) -> bool {
        self.missing.contains(&item.to_string())
    }

    pub(super) fn is_moved(&self, scan: ScanId) -> bool {
        self.moved.contains(&scan.to_string())
    }
}
