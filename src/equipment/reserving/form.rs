//! How the queue is sifted, and a decision as typed and parsed.

use serde::Deserialize;

use crate::equipment::asking::rules::LONGEST_TEXT;
use crate::ids::ItemId;
use crate::text::{self, TextProblem};

/// How the queue is sifted.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Filter {
    /// The code of a category; empty: every one.
    pub(super) category: String,
    /// `days` or `week`: has waited for so long; empty: however long.
    pub(super) since: String,
    pub(super) notice: String,
}

/// Has waited for so many days: code and days, in the order in which it is offered.
pub(super) const WAITED: [(&str, i64); 2] = [("days", 3), ("week", 7)];

impl Filter {
    /// What came later than this moment, in seconds since 1970, has not waited for long enough.
    pub(super) fn came_by(&self, now: i64) -> i64 {
        let days = WAITED.iter().find(|(code, _)| *code == self.since).map_or(0, |(_, days)| *days);
        now - days * 86_400
    }

    /// It leaves something out.
    pub(super) fn is_set(&self) -> bool {
        !self.category.is_empty() || WAITED.iter().any(|(code, _)| *code == self.since)
    }
}

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// `later`, `no`, or a piece.
    pub(super) choice: String,
    pub(super) reason: String,
    /// Of the request that was shown.
    pub(super) version: String,
}

/// What is decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Choice {
    /// This piece is kept ready.
    Piece(ItemId),
    /// One is chosen when it is collected.
    Later,
    /// Declined, or taken back; the member reads why.
    No(String),
}

/// Why it is not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    /// Nothing is chosen.
    Nothing,
    /// No reason is given.
    NoReason,
    /// The reason cannot be kept.
    Text(TextProblem),
    /// The days that were asked for are over.
    Over,
    /// The piece is kept for somebody else, or is not ready any more.
    NotThere,
    /// It can be booked, and is booked in these days.
    Booked,
    /// All are out, or promised to others.
    NoneFree,
    /// Somebody has changed the request meanwhile: who.
    Changed(String),
}

impl Typed {
    /// A decision, or what is wrong with it and where.
    pub(super) fn parse(&self) -> Result<Choice, (&'static str, Problem)> {
        match self.choice.as_str() {
            "later" => Ok(Choice::Later),
            "no" => match text::clean(&self.reason, LONGEST_TEXT) {
                Ok(reason) if reason.is_empty() => Err(("reason", Problem::NoReason)),
                Ok(reason) => Ok(Choice::No(reason)),
                Err(problem) => Err(("reason", Problem::Text(problem))),
            },
            piece => match piece.parse() {
                Ok(id) => Ok(Choice::Piece(ItemId(id))),
                Err(_) => Err(("choice", Problem::Nothing)),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(choice: &str, reason: &str) -> Typed {
        Typed { choice: choice.into(), reason: reason.into(), ..Typed::default() }
    }

    #[test]
    fn a_decision_is_a_piece_or_later_or_no_with_a_reason() {
        assert_eq!(typed("12", "").parse(), Ok(Choice::Piece(ItemId(12))));
        assert_eq!(typed("later", "x").parse(), Ok(Choice::Later));
        assert_eq!(typed("no", " Сынған. ").parse(), Ok(Choice::No("Сынған.".into())));
        assert_eq!(typed("no", " ").parse(), Err(("reason", Problem::NoReason)));
        assert_eq!(typed("no", "\0").parse(), Err(("reason", Problem::Text(TextProblem::Unreadable))));
        assert_eq!(typed("", "").parse(), Err(("choice", Problem::Nothing)));
    }

    #[test]
    fn a_filter_that_does_not_exist_leaves_nothing_out() {
        let since = |code: &str| Filter { since: code.into(), ..Filter::default() };
        assert_eq!(since("week").came_by(1_000_000), 1_000_000 - 604_800);
        assert_eq!(since("ever").came_by(1_000_000), 1_000_000);
        assert!(since("days").is_set() && !since("ever").is_set());
    }
}
