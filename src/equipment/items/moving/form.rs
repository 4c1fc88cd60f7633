//! Where it goes and why, and how it was made clean, as typed.

use serde::Deserialize;

use crate::equipment::rules::State;
use crate::names::{folded_words, may_be};
use crate::text::{self, TextProblem};

/// Characters.
const LONGEST_REASON: usize = 300;
const LONGEST_NAME: usize = 120;

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// No state was chosen that it can go to.
    NoState,
    /// There is no going there without a reason.
    NoReason,
    /// Nobody says how.
    NoWay,
    /// Nobody else has seen it, or nobody who could be asked: a name of one word.
    NobodyElse,
    /// The second person is the first.
    Oneself,
    /// It cannot be kept.
    Text(TextProblem),
}

/// A move as typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Move {
    /// In which state the page showed it.
    pub(super) from: String,
    pub(super) to: String,
    pub(super) reason: String,
    /// The last row of history that the page showed.
    pub(super) seen: String,
}

impl Move {
    /// Where it goes, and why.
    pub(super) fn parse(&self, from: State) -> Result<(State, String), Vec<(&'static str, Problem)>> {
        let to = State::parse(&self.to).filter(|to| from.next_by_hand().contains(to));
        let reason = text::clean(&self.reason, LONGEST_REASON).map_err(Problem::Text);
        let reason = match (reason, to) {
            (Ok(reason), Some(to)) if to.needs_reason() && reason.is_empty() => Err(Problem::NoReason),
            (reason, _) => reason,
        };
        match (to, reason) {
            (Some(to), Ok(reason)) => Ok((to, reason)),
            (to, reason) => {
                let no_state = to.is_none().then_some(("to", Problem::NoState));
                let reason = reason.err().map(|problem| ("reason", problem));
                Err(no_state.into_iter().chain(reason).collect())
            }
        }
    }
}

/// A statement as typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Wipe {
    pub(super) how: String,
    /// Who has seen it too.
    pub(super) second: String,
    /// The last row of history that the page showed.
    pub(super) seen: String,
}

impl Wipe {
    /// How, and who has seen it beside `oneself`.
    pub(super) fn parse(&self, oneself: &str) -> Result<(String, String), Vec<(&'static str, Problem)>> {
        let how = match text::clean(&self.how, LONGEST_REASON) {
            Ok(how) if folded_words(&how).is_empty() => Err(Problem::NoWay),
            how => how.map_err(Problem::Text),
        };
        let second = match text::clean(&self.second, LONGEST_NAME) {
            Ok(name) if may_be(&name, oneself) => Err(Problem::Oneself),
            Ok(name) if folded_words(&name).len() < 2 => Err(Problem::NobodyElse),
            second => second.map_err(Problem::Text),
        };
        match (how, second) {
            (Ok(how), Ok(second)) => Ok((how, second)),
            (how, second) => {
                let how = how.err().map(|problem| ("how", problem));
                Err(how.into_iter().chain(second.err().map(|problem| ("second", problem))).collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wipe(how: &str, second: &str) -> Result<(String, String), Vec<(&'static str, Problem)>> {
        Wipe { how: how.into(), second: second.into(), ..Wipe::default() }.parse("Жұмабаев Ерлан Серікұлы")
    }

    #[test]
    fn nobody_is_their_own_second_person() {
        for name in ["Ерлан Жұмабаев", "жумабаев", " ЕРЛАН  ЖУМАБАЕВ ", "Жұмабаев Ерлан Серікұлы"]
        {
            assert_eq!(wipe("Диск тазартылды", name), Err(vec![("second", Problem::Oneself)]), "{name}");
        }
        assert!(wipe("Диск тазартылды", "Ерлан Ким").is_ok());
    }

    #[test]
    fn a_statement_says_how_and_who_has_seen_it() {
        let both = vec![("how", Problem::NoWay), ("second", Problem::NobodyElse)];
        assert_eq!(wipe(" ", "–"), Err(both));
        assert_eq!(wipe("Диск тазартылды", "Ким"), Err(vec![("second", Problem::NobodyElse)]));
        let unreadable = Problem::Text(TextProblem::Unreadable);
        assert_eq!(wipe("\0", "Ким Ян"), Err(vec![("how", unreadable)]));
    }

    #[test]
    fn a_move_is_one_that_exists_and_says_why_where_it_must() {
        let typed = |to: &str, reason: &str| {
            Move { to: to.into(), reason: reason.into(), ..Move::default() }.parse(State::Received)
        };
        assert_eq!(typed("in_workshop", ""), Ok((State::InWorkshop, String::new())));
        assert_eq!(typed("missing", " "), Err(vec![("reason", Problem::NoReason)]));
        assert_eq!(typed("missing", "Іздедік"), Ok((State::Missing, "Іздедік".into())));
        for to in ["", "with_holder", "installed", "received", "x"] {
            assert_eq!(typed(to, ""), Err(vec![("to", Problem::NoState)]), "{to}");
        }
    }
}
