//! An answer to a request for support, as typed.

use serde::Deserialize;

use crate::bookings::rules::{ReasonProblem, judge_reason};
use crate::support::rules::Status;

/// As typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Answer {
    /// Where the request stood when the form was shown.
    pub(super) from: String,
    /// What the member is to read.
    pub(super) answer: String,
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
