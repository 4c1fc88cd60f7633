//! A wish to keep something longer, and its answer, as typed and as understood.

use serde::Deserialize;
use time::{Date, Time};

use crate::civil;
use crate::dates;
use crate::equipment::lending::rules::{LONGEST_TEXT, Untimely};
use crate::text::{TextProblem, clean};

/// The wish as typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    pub(super) key: String,
    pub(super) day: String,
    pub(super) sentence: String,
    /// Whose loan it is, as [`crate::members::rules::acting::Actor::whom`] says it.
    pub(super) whom: String,
}

/// The answer as typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Answered {
    pub(super) key: String,
    /// `grant` or `decline`.
    pub(super) answer: String,
    pub(super) day: String,
    pub(super) hour: String,
    pub(super) reason: String,
    /// When it was due as the page was shown.
    pub(super) was: String,
    /// The wish that the page showed; empty: none.
    pub(super) wish: String,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    Untimely(Untimely),
    Text(TextProblem),
    Answer,
    Reason,
    /// Somebody else has answered meanwhile.
    Changed,
    /// It waits for an answer already.
    Waits,
    /// It is no open loan any more.
    Over,
}

/// The field at which something is wrong, and what.
pub(super) type Problems = Vec<(&'static str, Problem)>;

/// What staff answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    Grant(Date, Option<Time>),
    Decline(String),
}

impl Wished {
    /// Day and words, or all that is wrong.
    pub(super) fn parse(&self, today: Date) -> Result<(Date, String), Problems> {
        let day = dates::read(&self.day, today).ok_or(("day", Problem::Untimely(Untimely::Day)));
        let sentence =
            clean(&self.sentence, LONGEST_TEXT).map_err(|problem| ("sentence", Problem::Text(problem)));
        match (day, sentence) {
            (Ok(day), Ok(sentence)) => Ok((day, sentence)),
            (day, sentence) => Err(day.err().into_iter().chain(sentence.err()).collect()),
        }
    }
}

impl Answered {
    /// The answer, or all that is wrong.
    pub(super) fn parse(&self, today: Date) -> Result<Answer, Problems> {
        match self.answer.as_str() {
            "grant" => {
                let untimely = |field, one| vec![(field, Problem::Untimely(one))];
                let day = dates::read(&self.day, today).ok_or_else(|| untimely("day", Untimely::Day))?;
                let hour = match self.hour.trim() {
                    "" => None,
                    typed => Some(civil::parse_time(typed).ok_or_else(|| untimely("hour", Untimely::Hour))?),
                };
                Ok(Answer::Grant(day, hour))
            }
            "decline" => match clean(&self.reason, LONGEST_TEXT) {
                Ok(reason) if reason.is_empty() => Err(vec![("reason", Problem::Reason)]),
                Ok(reason) => Ok(Answer::Decline(reason)),
                Err(problem) => Err(vec![("reason", Problem::Text(problem))]),
            },
            _ => Err(vec![("answer", Problem::Answer)]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    #[test]
    fn a_wish_has_a_day_and_perhaps_words() {
        let wish =
            Wished { day: "10 December".into(), sentence: " Оқуым бар ".into(), ..Wished::default() };
        assert_eq!(wish.parse(TODAY), Ok((date!(2026 - 12 - 10), "Оқуым бар".into())));
        let wrong = Wished { sentence: "\u{202e}".into(), ..Wished::default() }.parse(TODAY).unwrap_err();
        assert_eq!(wrong.iter().map(|(field, _)| *field).collect::<Vec<_>>(), ["day", "sentence"]);
    }

    #[test]
    fn an_answer_is_a_day_or_a_reason() {
        let answer = |answer: &str, day: &str, reason: &str| {
            Answered { answer: answer.into(), day: day.into(), reason: reason.into(), ..Answered::default() }
                .parse(TODAY)
        };
        assert_eq!(answer("grant", "10 желтоқсан", ""), Ok(Answer::Grant(date!(2026 - 12 - 10), None)));
        assert_eq!(answer("decline", "", "Басқаға керек"), Ok(Answer::Decline("Басқаға керек".into())));
        assert_eq!(answer("decline", "", " "), Err(vec![("reason", Problem::Reason)]));
        assert_eq!(answer("grant", "x", ""), Err(vec![("day", Problem::Untimely(Untimely::Day))]));
        assert_eq!(answer("", "", ""), Err(vec![("answer", Problem::Answer)]));
    }
}
