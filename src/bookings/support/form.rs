//! An answer to a request for support, as typed.

use serde::Deserialize;

use crate::bookings::rules::{ReasonProblem, judge_reason};
use crate::support::rules::Status;
use crate::support::store::{Giver, Line, Set};

/// As typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_field_names, reason = "the name of a field of the page")]
pub(super) struct Answer {
    /// Where the request stood when the form was shown.
    pub(super) from: String,
    /// What the member is to read.
    pub(super) answer: String,
    /// What each kind was when the form was shown, in the order of the page.
    pub(super) was: Vec<String>,
    /// What each kind becomes, in the same order: a status, or the number of who gives it.
    pub(super) given: Vec<String>,
}

/// Which kind somebody else is to give.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Another {
    pub(super) kind: String,
}

/// A kind as the form spells it: who gives it, or else where it stands.
pub(super) fn spelled(line: &Line) -> String {
    line.giver.as_ref().map_or_else(|| line.status.code().to_owned(), |(id, _)| id.to_string())
}

/// What a kind becomes, of those who could give it; `None`: no such choice.
pub(super) fn parse(typed: &str, line: &Line, givers: &[Giver]) -> Option<Set> {
    let (kind, giver) = (line.kind, None);
    if let Some(status) = Status::parse(typed).filter(|status| *status != Status::Withdrawn) {
        return Some(Set { kind, status, giver });
    }
    let giver = givers.iter().find(|giver| giver.id.to_string() == typed && !line.brings_own)?;
    Some(Set { kind, status: Status::Arranged, giver: Some(giver.id) })
}

impl Answer {
    /// What the member is to read; it may be left out when support will be there.
    pub(super) fn parse(&self, to: Status) -> Result<String, ReasonProblem> {
        match judge_reason(&self.answer) {
            Err(ReasonProblem::Empty) if to == Status::Arranged => Ok(String::new()),
            judged => judged,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_refusal_must_say_why() {
        let silent = Answer { answer: " ".into(), ..Answer::default() };
        assert_eq!(silent.parse(Status::Arranged), Ok(String::new()));
        assert_eq!(silent.parse(Status::NotPossible), Err(ReasonProblem::Empty));
        let said = Answer { answer: " Sorry. ".into(), ..silent };
        assert_eq!(said.parse(Status::Arranged), Ok("Sorry.".to_owned()));
    }
}
