//! A return as typed, and as understood.

use serde::Deserialize;

use crate::equipment::lending::rules::LONGEST_TEXT;
use crate::equipment::rules::{Grade, State};
use crate::text::{TextProblem, clean};

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// Where it goes.
    pub(super) to: String,
    pub(super) grade: String,
    pub(super) missing: String,
    pub(super) why: String,
    pub(super) cleaned: String,
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// Where it goes is not chosen.
    To,
    /// It holds data and goes to the next person by way of the workshop only.
    HoldsData,
    /// It does not come back, and nobody says why.
    Why,
    Text(TextProblem),
}

/// The field at which something is wrong, and what.
pub(super) type Problems = Vec<(&'static str, Problem)>;

/// How it comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Return {
    pub(super) to: State,
    pub(super) grade: Option<Grade>,
    pub(super) missing: String,
    pub(super) why: String,
    pub(super) cleaned: String,
}

impl Typed {
    /// All of it, or all that is wrong; `ways` are those that this piece can go.
    pub(super) fn parse(&self, ways: &[State]) -> Result<Return, Problems> {
        let mut problems = Problems::new();
        let mut text = |field, typed: &str| {
            clean(typed, LONGEST_TEXT)
                .map_err(|problem| problems.push((field, Problem::Text(problem))))
                .unwrap_or_default()
        };
        let missing = text("missing", &self.missing);
        let why = text("why", &self.why);
        let cleaned = text("cleaned", &self.cleaned);
        let to = match State::parse(&self.to) {
            Some(to) if ways.contains(&to) => Some(to),
            Some(State::Ready) => {
                problems.push(("to", Problem::HoldsData));
                None
            }
            _ => {
                problems.push(("to", Problem::To));
                None
            }
        };
        if to == Some(State::Missing) && why.is_empty() && problems.is_empty() {
            problems.push(("why", Problem::Why));
        }
        match to {
            Some(to) if problems.is_empty() => {
                Ok(Return { to, grade: Grade::parse(&self.grade), missing, why, cleaned })
            }
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLEAN: [State; 3] = [State::Ready, State::InWorkshop, State::Missing];
    const DATA: [State; 2] = [State::InWorkshop, State::Missing];

    fn typed(to: &str, why: &str) -> Typed {
        Typed { to: to.into(), why: why.into(), grade: "C".into(), ..Typed::default() }
    }

    #[test]
    fn it_goes_where_it_can_and_nowhere_else() {
        let back = typed("ready", "").parse(&CLEAN).unwrap();
        assert_eq!((back.to, back.grade), (State::Ready, Some(Grade::C)));
        assert_eq!(typed("ready", "").parse(&DATA), Err(vec![("to", Problem::HoldsData)]));
        for nowhere in ["", "given", "x"] {
            assert_eq!(typed(nowhere, "").parse(&CLEAN), Err(vec![("to", Problem::To)]));
        }
        assert_eq!(typed("missing", " ").parse(&DATA), Err(vec![("why", Problem::Why)]));
        assert_eq!(typed("missing", "Жоғалды").parse(&DATA).unwrap().why, "Жоғалды");
    }

    #[test]
    fn what_cannot_be_read_is_said_at_its_field() {
        let typed = Typed { missing: "\u{202e}".into(), ..typed("ready", "") };
        assert_eq!(typed.parse(&CLEAN), Err(vec![("missing", Problem::Text(TextProblem::Unreadable))]));
    }
}
