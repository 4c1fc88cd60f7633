//! The choices as typed.

use serde::Deserialize;

use crate::language::Language;
use crate::messages::rules::{Preference, Preset, Reach, Requests};
use crate::text::{self, TextProblem};

/// Characters.
const HELPER_LENGTH: usize = 200;

/// As typed. The language that the person reads is not called `language`: so are the buttons of every form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Choices {
    pub(super) reads: String,
    pub(super) speaks: String,
    pub(super) preset: String,
    pub(super) reach: String,
    pub(super) helper: String,
    pub(super) remind_day: String,
    pub(super) remind_hours: String,
    pub(super) requests: String,
}

/// What is wrong with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// None of the answers offered at this field.
    NotOffered(&'static str),
    HelperMissing,
    Helper(TextProblem),
}

/// Choices that cannot be wrong.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Chosen {
    pub(super) reads: Language,
    pub(super) preference: Preference,
}

impl Choices {
    /// As they were made before.
    pub(super) fn of(reads: Language, preference: &Preference) -> Self {
        let tick = |ticked: bool| if ticked { "yes".to_owned() } else { String::new() };
        Self {
            reads: reads.code().to_owned(),
            speaks: preference.spoken.code().to_owned(),
            preset: preference.preset.code().to_owned(),
            reach: preference.reach.code().to_owned(),
            helper: preference.helper.clone(),
            remind_day: tick(preference.remind_day),
            remind_hours: tick(preference.remind_hours),
            requests: preference.requests.code().to_owned(),
        }
    }

    /// `requests` is what holds for whoever is not asked about it.
    pub(super) fn parse(&self, requests: Option<Requests>) -> Result<Chosen, Vec<Problem>> {
        let reads = Language::parse(&self.reads).ok_or(Problem::NotOffered("reads"));
        let spoken = Language::parse(&self.speaks).ok_or(Problem::NotOffered("speaks"));
        let preset = Preset::parse(&self.preset).ok_or(Problem::NotOffered("preset"));
        let reach = Reach::parse(&self.reach).ok_or(Problem::NotOffered("reach"));
        let helper = match reach {
            Ok(Reach::Helper) => self.helper(),
            _ => Ok(String::new()),
        };
        let requests = match requests {
            Some(kept) => Ok(kept),
            None => Requests::parse(&self.requests).ok_or(Problem::NotOffered("requests")),
        };
        match (reads, spoken, preset, reach, helper, requests) {
            (Ok(reads), Ok(spoken), Ok(preset), Ok(reach), Ok(helper), Ok(requests)) => {
                let remind_day = !self.remind_day.is_empty();
                let remind_hours = !self.remind_hours.is_empty();
                let preference =
                    Preference { spoken, preset, reach, helper, remind_day, remind_hours, requests };
                Ok(Chosen { reads, preference })
            }
            (reads, spoken, preset, reach, helper, requests) => {
                let problems = [reads.err(), spoken.err(), preset.err(), reach.err(), helper.err()];
                Err(problems.into_iter().chain([requests.err()]).flatten().collect())
            }
        }
    }

    fn helper(&self) -> Result<String, Problem> {
        let helper = text::clean(&self.helper, HELPER_LENGTH).map_err(Problem::Helper)?;
        if helper.is_empty() { Err(Problem::HelperMissing) } else { Ok(helper) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usual() -> Choices {
        Choices::of(Language::Ru, &Preference::unchosen(Language::Kk))
    }

    #[test]
    fn what_was_chosen_before_is_read_back() {
        let chosen = Chosen { reads: Language::Ru, preference: Preference::unchosen(Language::Kk) };
        assert_eq!(usual().parse(None), Ok(chosen));
    }

    #[test]
    fn a_helper_has_a_name_and_nobody_else_is_kept() {
        let through = |helper: &str| Choices { reach: "helper".into(), helper: helper.into(), ..usual() };
        assert_eq!(through("  ").parse(None), Err(vec![Problem::HelperMissing]));
        let long = "a".repeat(201);
        assert_eq!(through(&long).parse(None), Err(vec![Problem::Helper(TextProblem::TooLong(200))]));
        assert_eq!(through(" Сәуле ").parse(None).unwrap().preference.helper, "Сәуле");
        let called = Choices { helper: long, ..usual() };
        assert_eq!(called.parse(None).unwrap().preference.helper, "");
    }

    #[test]
    fn every_answer_that_is_none_is_named_in_the_order_of_the_page() {
        let fields = ["reads", "speaks", "preset", "reach", "requests"];
        let problems: Vec<_> = fields.into_iter().map(Problem::NotOffered).collect();
        assert_eq!(Choices::default().parse(None), Err(problems));
    }

    #[test]
    fn who_decides_nothing_is_not_asked_when_to_hear_of_requests() {
        let choices = Choices { requests: String::new(), ..usual() };
        let chosen = choices.parse(Some(Requests::Daily)).unwrap();
        assert_eq!(chosen.preference.requests, Requests::Daily);
    }
}
