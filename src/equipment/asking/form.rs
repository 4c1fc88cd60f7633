//! A wish to borrow as typed, and parsed into what can be asked for.

use serde::Deserialize;
use time::Date;

use super::rules::{LONGEST_TEXT, OpenDays, Problem, judge};
use crate::dates;
use crate::text;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) key: String,
    /// A piece of the model.
    pub(super) model: String,
    pub(super) from: String,
    pub(super) until: String,
    pub(super) purpose: String,
    /// Ticked: somebody is to show how it is used.
    pub(super) shown: String,
    /// For whom it was filled in; empty: for oneself.
    pub(super) whom: String,
    /// Back from the page on which it is looked over.
    pub(super) change: String,
}

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) from: Date,
    pub(super) until: Date,
    pub(super) purpose: String,
    pub(super) to_be_shown: bool,
}

/// The field at which a problem stands, and the problem.
pub(super) type Problems = Vec<(&'static str, Problem)>;

impl Typed {
    /// All of it, or all that is wrong.
    pub(super) fn parse(&self, today: Date, open: &OpenDays) -> Result<Wanted, Problems> {
        let mut problems = Problems::new();
        let mut day = |field, typed: &str| {
            let day = dates::read(typed, today);
            if day.is_none() {
                problems.push((field, Problem::NoSuchDay));
            }
            day
        };
        let (from, until) = (day("from", &self.from), day("until", &self.until));
        if let (Some(from), Some(until)) = (from, until) {
            problems.extend(judge(from, until, today, open));
        }
        let purpose = text::clean(&self.purpose, LONGEST_TEXT);
        if let Err(problem) = purpose {
            problems.push(("purpose", Problem::Text(problem)));
        }
        match (from, until, purpose) {
            (Some(from), Some(until), Ok(purpose)) if problems.is_empty() => {
                Ok(Wanted { from, until, purpose, to_be_shown: !self.shown.is_empty() })
            }
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TextProblem;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let typed = Typed { from: "x".into(), purpose: "\0".into(), ..Typed::default() };
        let unreadable = Problem::Text(TextProblem::Unreadable);
        let problems =
            vec![("from", Problem::NoSuchDay), ("until", Problem::NoSuchDay), ("purpose", unreadable)];
        assert_eq!(typed.parse(TODAY, &OpenDays::default()), Err(problems));
    }

    #[test]
    fn two_days_are_enough() {
        let typed =
            Typed { from: "24.11.2026".into(), until: "1 желтоқсан".into(), ..Typed::default() };
        let wanted = Wanted {
            from: date!(2026 - 11 - 24),
            until: date!(2026 - 12 - 01),
            purpose: String::new(),
            to_be_shown: false,
        };
        assert_eq!(typed.parse(TODAY, &OpenDays::default()), Ok(wanted));
    }
}
