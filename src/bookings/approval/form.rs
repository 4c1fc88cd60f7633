//! Why a request is declined: a ready sentence in the member's language, or the coordinator's own words.

use serde::Deserialize;

use crate::bookings::refusals::{Sentence, said};
use crate::bookings::rules::{ReasonProblem, judge_reason};
use crate::bookings::store::Reason;
use crate::language::Language;

/// As typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::bookings) struct Refusal {
    /// The code of a ready sentence, or nothing.
    pub(in crate::bookings) ready: String,
    /// Own words; they come after the ready sentence.
    pub(in crate::bookings) reason: String,
    /// How the queue was sifted from which it came.
    pub(in crate::bookings) back: String,
    /// Several requests that are declined with the same words.
    pub(in crate::bookings) chosen: Vec<String>,
}

impl Refusal {
    /// What was said, and whether it was said of this very booking.
    pub(in crate::bookings) fn said<'a>(&self, reason: &'a str) -> Reason<'a> {
        if self.reason.trim().is_empty() { Reason::Ready(reason) } else { Reason::Own(reason) }
    }

    /// What the member will read, in the member's own language.
    pub(in crate::bookings) fn parse(
        &self,
        ready: &[Sentence],
        of_member: Language,
    ) -> Result<String, ReasonProblem> {
        match (said(ready, &self.ready, of_member), self.reason.trim()) {
            (Some(ready), "") => Ok(ready.to_owned()),
            (Some(ready), _) => Ok(format!("{ready} {}", judge_reason(&self.reason)?)),
            (None, _) => judge_reason(&self.reason),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bookings::refusals::sentences;

    #[test]
    fn a_ready_sentence_is_said_in_the_members_language() {
        let refusal = Refusal { ready: "repair".into(), ..Refusal::default() };
        assert_eq!(refusal.parse(&sentences(), Language::Ru), Ok("В ремонте.".to_owned()));
    }

    #[test]
    fn own_words_stand_alone_or_after_a_ready_sentence() {
        let own = Refusal { reason: " Sorry. ".into(), ..Refusal::default() };
        assert_eq!(own.parse(&sentences(), Language::En), Ok("Sorry.".to_owned()));
        let both = Refusal { ready: "repair".into(), ..own };
        assert_eq!(both.parse(&sentences(), Language::En), Ok("Under repair. Sorry.".to_owned()));
    }

    #[test]
    fn nothing_is_no_reason_nor_is_a_sentence_that_is_no_longer_used() {
        let refusal = Refusal { ready: "flood".into(), ..Refusal::default() };
        assert_eq!(refusal.parse(&sentences(), Language::En), Err(ReasonProblem::Empty));
        assert_eq!(Refusal::default().parse(&sentences(), Language::En), Err(ReasonProblem::Empty));
    }
}
