//! What is wrong, as typed, and parsed into what is kept.

use serde::Deserialize;

use super::rules::{Kind, LONGEST_CONTACT, Problem, judge_text};
use crate::text;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) key: String,
    pub(super) kind: String,
    pub(super) text: String,
    /// The page from which it is written.
    pub(super) page: String,
    /// Ticked: nobody learns who wrote it.
    pub(super) without_name: String,
    /// How to answer somebody without an account.
    pub(super) contact: String,
}

/// What somebody says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) kind: Kind,
    pub(super) text: String,
    /// May be empty.
    pub(super) contact: String,
}

impl Typed {
    /// What is said, or what is wrong at each field.
    pub(super) fn parse(&self) -> Result<Said, Vec<(&'static str, Problem)>> {
        let mut problems = Vec::new();
        let mut keep = |field, result: Result<String, Problem>| {
            result.unwrap_or_else(|problem| {
                problems.push((field, problem));
                String::new()
            })
        };
        let kind = Kind::parse(&self.kind);
        if kind.is_none() {
            keep("kind", Err(Problem::NoKind));
        }
        let text = keep("text", judge_text(&self.text));
        let contact = keep("contact", text::clean(&self.contact, LONGEST_CONTACT).map_err(Problem::Text));
        match kind {
            Some(kind) if problems.is_empty() => Ok(Said { kind, text, contact }),
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TextProblem;

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let typed = Typed { contact: "\0".into(), ..Typed::default() };
        let unreadable = Problem::Text(TextProblem::Unreadable);
        let problems = [("kind", Problem::NoKind), ("text", Problem::Empty), ("contact", unreadable)];
        assert_eq!(typed.parse().unwrap_err(), problems);
    }

    #[test]
    fn a_kind_and_a_text_are_enough() {
        let typed = Typed { kind: "barrier".into(), text: " Есік ауыр ".into(), ..Typed::default() };
        let said = Said { kind: Kind::Barrier, text: "Есік ауыр".into(), contact: String::new() };
        assert_eq!(typed.parse(), Ok(said));
    }
}
