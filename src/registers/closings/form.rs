//! A month to be closed, and an act about one, as typed.

use serde::Deserialize;

use crate::ids::CategoryId;
use crate::registers::books::Kind;
use crate::text::{self, TextProblem};

/// Characters.
const LONGEST: usize = 500;
/// The most pieces that one act is about.
pub(super) const MOST: i64 = 10_000;

/// Which month.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Close {
    pub(super) month: String,
}

/// An act.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) key: String,
    pub(super) category: String,
    pub(super) pieces: String,
    pub(super) sentence: String,
}

/// What is wrong with one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// None is chosen.
    Category,
    /// No number, nothing, or too many.
    Pieces,
    /// The books would hold less than nothing; so many are in them.
    BelowNothing(i64),
    /// Nobody says why.
    Silent,
    /// The sentence cannot be kept.
    Text(TextProblem),
}

/// What is wrong, at its field.
pub(super) type Problems = Vec<(&'static str, Problem)>;

/// What an act says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) category: CategoryId,
    pub(super) pieces: i64,
    pub(super) sentence: String,
}

impl Typed {
    pub(super) fn parse(&self, kinds: &[Kind]) -> Result<Said, Problems> {
        let mut problems = Problems::new();
        let kind = kinds.iter().find(|kind| kind.code == self.category);
        if kind.is_none() {
            problems.push(("category", Problem::Category));
        }
        let pieces = pieces(&self.pieces);
        if pieces.is_none() {
            problems.push(("pieces", Problem::Pieces));
        }
        let sentence = match text::clean(&self.sentence, LONGEST) {
            Ok(sentence) if sentence.is_empty() => Err(Problem::Silent),
            Ok(sentence) => Ok(sentence),
            Err(problem) => Err(Problem::Text(problem)),
        };
        if let Err(problem) = sentence {
            problems.push(("sentence", problem));
        }
        match (kind, pieces, sentence) {
            (Some(kind), Some(pieces), Ok(sentence)) => Ok(Said { category: kind.id, pieces, sentence }),
            _ => Err(problems),
        }
    }
}

/// `5`, `+5`, `-5`, or with the sign that typesetters use.
fn pieces(typed: &str) -> Option<i64> {
    let typed = typed.trim().replace(['−', '–'], "-");
    typed.parse().ok().filter(|pieces: &i64| *pieces != 0 && (-MOST..=MOST).contains(pieces))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Texts;

    fn kinds() -> Vec<Kind> {
        vec![Kind { id: CategoryId(3), code: "laptop".into(), name: Texts::default() }]
    }

    #[test]
    fn pieces_have_a_sign_and_are_never_none() {
        let read =
            ["5", " +5 ", "-5", "−5", "0", "", "five", "10001", "-10001", "-9223372036854775808"].map(pieces);
        assert_eq!(read, [Some(5), Some(5), Some(-5), Some(-5), None, None, None, None, None, None]);
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let problems =
            vec![("category", Problem::Category), ("pieces", Problem::Pieces), ("sentence", Problem::Silent)];
        assert_eq!(Typed::default().parse(&kinds()), Err(problems));
        let typed = Typed {
            category: "laptop".into(),
            pieces: "-2".into(),
            sentence: " Екі рет тіркелген ".into(),
            ..Typed::default()
        };
        let said =
            Said { category: CategoryId(3), pieces: -2, sentence: "Екі рет тіркелген".into() };
        assert_eq!(typed.parse(&kinds()), Ok(said));
    }
}
