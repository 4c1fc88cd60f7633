//! What is told of wishes to borrow, as it was when it was told.

use serde::{Deserialize, Serialize};

use crate::language::Texts;

/// A wish to borrow something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanAsked {
    /// Kind, make and model.
    pub what: Texts,
    /// The day on which it is collected, `YYYY-MM-DD`.
    pub from: String,
    /// The day on which it is brought back.
    pub until: String,
    /// The civil time until which it is kept ready, or was; empty: it was never approved.
    pub collect_by: String,
    /// Of a refusal.
    pub reason: String,
}
