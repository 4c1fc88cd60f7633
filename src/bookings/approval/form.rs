//! Why a request is declined: a ready sentence in the member's language, or the coordinator's own words.

use serde::Deserialize;

use crate::bookings::rules::{ReasonProblem, judge_reason};
use crate::bookings::store::Reason;
use crate::language::Words;

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

/// The codes of the ready sentences.
pub(super) const READY: [&str; 4] = ["event", "repair", "no-staff", "party"];

/// A ready sentence in the language of `t`.
pub(super) fn ready(t: &Words, code: &str) -> Option<String> {
    match code {
        "event" => Some(t.reason_event()),
        "repair" => Some(t.reason_repair()),
        "no-staff" => Some(t.reason_no_staff()),
        "party" => Some(t.reason_party()),
        _ => None,
    }
}

impl Refusal {
    /// What was said, and whether it was said of this very booking.
    pub(in crate::bookings) fn said<'a>(&self, reason: &'a str) -> Reason<'a> {
        if self.reason.trim().is_empty() { Reason::Ready(reason) } else { Reason::Own(reason) }
    }

    /// What the member will read, in the member's own language.
    pub(in crate::bookings) fn parse(&self, of_member: &Words) -> Result<String, ReasonProblem> {
        match (ready(of_member, &self.ready), self.reason.trim()) {
            (Some(ready), "") => Ok(ready),
            (Some(ready), _) => Ok(format!("{ready} {}", judge_reason(&self.reason)?)),
            (None, _) => judge_reason(&self.reason),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn a_ready_sentence_is_said_in_the_members_language() {
        let refusal = Refusal { ready: "repair".into(), ..Refusal::default() };
        let t = Language::Ru.words();
        assert_eq!(refusal.parse(t), Ok(t.reason_repair()));
    }

    #[test]
    fn own_words_stand_alone_or_after_a_ready_sentence() {
        let t = Language::En.words();
        let own = Refusal { ready: String::new(), reason: " Sorry. ".into(), ..Refusal::default() };
        assert_eq!(own.parse(t), Ok("Sorry.".to_owned()));
        let both = Refusal { ready: "party".into(), ..own };
        assert_eq!(both.parse(t), Ok(format!("{} Sorry.", t.reason_party())));
    }

    #[test]
    fn nothing_is_no_reason() {
        assert_eq!(Refusal::default().parse(Language::En.words()), Err(ReasonProblem::Empty));
    }
}
