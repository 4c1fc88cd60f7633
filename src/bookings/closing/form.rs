//! A closing as typed, and parsed into what can be done.

use serde::Deserialize;
use time::Date;

use super::rules::{Closing, LONGEST_OWN, Problem, Ready, Reason, judge_day};
use crate::civil;
use crate::language::{Language, Texts};
use crate::text;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// `today`, or `day` for the one that is typed.
    pub(super) when: String,
    pub(super) day: String,
    /// The code of a ready sentence, or nothing.
    pub(super) ready: String,
    pub(super) own_kk: String,
    pub(super) own_ru: String,
    pub(super) own_en: String,
    /// The page on which the form stood: `check`, or the one with the fields.
    pub(super) step: String,
    /// "Close" was pressed.
    pub(super) confirmed: String,
    /// "Change" was pressed.
    pub(super) change: String,
}

/// The field at which a problem stands, and the problem.
pub(super) type Problems = Vec<(&'static str, Problem)>;

impl Typed {
    /// Name and value of the own words in one language.
    pub(super) fn own(&self, language: Language) -> (&'static str, &str) {
        match language {
            Language::Kk => ("own_kk", &self.own_kk),
            Language::Ru => ("own_ru", &self.own_ru),
            Language::En => ("own_en", &self.own_en),
        }
    }

    /// Name and value of every answer, for the page to check. "Today" stays the day it was.
    pub(super) fn carried(&self, day: Date) -> Vec<(&'static str, String)> {
        let own = Language::ALL.into_iter().map(|language| self.own(language));
        let own = own.map(|(name, value)| (name, value.to_owned()));
        let day = [("when", "day".to_owned()), ("day", civil::date_text(day)), ("ready", self.ready.clone())];
        day.into_iter().chain(own).collect()
    }

    /// Which day.
    pub(super) fn date(&self, today: Date, horizon: i64) -> Result<Date, (&'static str, Problem)> {
        match self.when.as_str() {
            "today" => Ok(today),
            "day" => {
                let day = judge_day(civil::parse_date(&self.day), today, horizon);
                day.map_err(|problem| ("day", problem))
            }
            _ => Err(("when", Problem::NoDay)),
        }
    }

    /// All of it.
    pub(super) fn closing(&self, today: Date, horizon: i64) -> Result<Closing, Problems> {
        let mut problems = Problems::new();
        let day = self.date(today, horizon).unwrap_or_else(|problem| {
            problems.push(problem);
            today
        });
        let mut own = |language| {
            let (name, typed) = self.own(language);
            text::clean(typed, LONGEST_OWN).unwrap_or_else(|problem| {
                problems.push((name, Problem::Text(problem)));
                String::new()
            })
        };
        let own = Texts { kk: own(Language::Kk), ru: own(Language::Ru), en: own(Language::En) };
        let reason = Reason { ready: Ready::parse(&self.ready), own };
        let says_nothing = Language::ALL.iter().all(|one| self.own(*one).1.trim().is_empty());
        if reason.ready.is_none() && says_nothing {
            problems.push(("ready", Problem::NoReason));
        }
        if problems.is_empty() { Ok(Closing { day, reason }) } else { Err(problems) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TextProblem;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    #[test]
    fn a_day_and_a_ready_sentence_are_enough() {
        let typed = Typed { when: "today".into(), ready: "storm".into(), ..Typed::default() };
        let closing = typed.closing(TODAY, 60).unwrap();
        assert_eq!((closing.day, closing.reason.ready), (TODAY, Some(Ready::Storm)));
    }

    #[test]
    fn own_words_in_one_language_are_enough_too() {
        let typed = Typed {
            when: "day".into(),
            day: "24.11.2026".into(),
            own_ru: " Прорвало трубу ".into(),
            ..Typed::default()
        };
        let closing = typed.closing(TODAY, 60).unwrap();
        assert_eq!((closing.day, closing.reason.own.ru.as_str()), (date!(2026 - 11 - 24), "Прорвало трубу"));
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let nothing = Typed::default().closing(TODAY, 60);
        assert_eq!(nothing, Err(vec![("when", Problem::NoDay), ("ready", Problem::NoReason)]));
        let typed = Typed {
            when: "day".into(),
            day: "yesterday".into(),
            own_en: "a".repeat(301),
            ..Typed::default()
        };
        let long = Problem::Text(TextProblem::TooLong(300));
        assert_eq!(typed.closing(TODAY, 60), Err(vec![("day", Problem::Unreal), ("own_en", long)]));
    }
}
