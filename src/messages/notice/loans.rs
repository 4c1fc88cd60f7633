//! What is told of equipment that somebody has, as it was when it was told.

use serde::{Deserialize, Serialize};

use crate::ids::HandoverId;
use crate::language::Texts;

/// One or several pieces that somebody has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lent {
    /// With which they went out.
    pub handover: HandoverId,
    /// What they are, with their tags.
    pub what: Texts,
    /// What the first of them is, its tag, and how many there are besides: what messages are told apart by.
    #[serde(default)]
    pub first: Texts,
    /// See `first`.
    #[serde(default)]
    pub tag: String,
    /// See `first`.
    #[serde(default)]
    pub more: usize,
    /// What it is may tell of somebody's health: it stands behind sign-in and is never mailed.
    pub in_confidence: bool,
    /// Civil time by which they come back; empty: they do not.
    pub due: String,
    /// The centre is closed on that day, and this is the next on which it is open; empty: it is open then.
    #[serde(default)]
    pub opens: String,
}

/// Pieces that were handed over, and the words that the receiver acknowledges.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handed {
    /// Which.
    pub lent: Lent,
    /// Word for word, a sentence a line.
    pub text: String,
    /// The code of the language of the text.
    pub language: String,
    /// The receiver is still to say that they know it.
    pub asks: bool,
    /// How they said so, where that was written down for them.
    #[serde(default)]
    pub known: Option<Known>,
}

/// What was written down of how somebody said that they know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// `said`, `paper` or `representative`.
    pub how: String,
    /// The witness, the number of the paper, or who said it for them.
    pub by: String,
}
