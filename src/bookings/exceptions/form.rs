//! An exception as typed, and parsed into what can be kept.

use serde::Deserialize;
use sha2::{Digest, Sha256};
use time::Date;

use super::rules::{LONGEST_REASON, Problem, judge_days};
use super::store::Visit;
use crate::chance::hex;
use crate::civil;
use crate::language::{Language, Texts};
use crate::resources::of_day;
use crate::resources::rules::Exceptional;
use crate::text;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// `out_of_order`, `closed` or `hours`.
    pub(super) what: String,
    pub(super) from: String,
    /// Empty: one day.
    pub(super) until: String,
    pub(super) hours: String,
    pub(super) reason_kk: String,
    pub(super) reason_ru: String,
    pub(super) reason_en: String,
    /// Stands for the bookings that were shown before.
    pub(super) shown: String,
}

/// The field at which a problem stands, and the problem.
pub(super) type Problems = Vec<(&'static str, Problem)>;

/// What is to hold.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) from: Date,
    pub(super) until: Date,
    pub(super) what: Exceptional,
    pub(super) reason: Texts,
}

impl Typed {
    /// Name and value of the reason in one language.
    pub(super) fn reason(&self, language: Language) -> (&'static str, &str) {
        match language {
            Language::Kk => ("reason_kk", &self.reason_kk),
            Language::Ru => ("reason_ru", &self.reason_ru),
            Language::En => ("reason_en", &self.reason_en),
        }
    }

    /// All of it, or all that is wrong.
    pub(super) fn parse(&self, today: Date) -> Result<Wanted, Problems> {
        let mut problems = Problems::new();
        let days = self.days(today).map_err(|problem| problems.push(problem)).ok();
        let what = self.exceptional().map_err(|problem| problems.push(problem)).ok();
        let mut text = |language| {
            let (name, typed) = self.reason(language);
            text::clean(typed, LONGEST_REASON).unwrap_or_else(|problem| {
                problems.push((name, Problem::Text(problem)));
                String::new()
            })
        };
        let reason = Texts { kk: text(Language::Kk), ru: text(Language::Ru), en: text(Language::En) };
        let says_nothing = Language::ALL.iter().all(|one| self.reason(*one).1.trim().is_empty());
        if what == Some(Exceptional::OutOfOrder) && says_nothing {
            problems.push(("reason_kk", Problem::NoReason));
        }
        match (days, what) {
            (Some((from, until)), Some(what)) if problems.is_empty() => {
                Ok(Wanted { from, until, what, reason })
            }
            _ => Err(problems),
        }
    }

    fn days(&self, today: Date) -> Result<(Date, Date), (&'static str, Problem)> {
        let from = civil::parse_date(&self.from).ok_or(("from", Problem::Unreal))?;
        let until = match self.until.trim() {
            "" => from,
            typed => civil::parse_date(typed).ok_or(("until", Problem::Unreal))?,
        };
        judge_days(from, until, today)?;
        Ok((from, until))
    }

    fn exceptional(&self) -> Result<Exceptional, (&'static str, Problem)> {
        match self.what.as_str() {
            "out_of_order" => Ok(Exceptional::OutOfOrder),
            "closed" => Ok(Exceptional::Hours(Vec::new())),
            "hours" => {
                let hours = of_day(&self.hours).filter(|hours| !hours.is_empty());
                hours.map(Exceptional::Hours).ok_or(("hours", Problem::Hours))
            }
            _ => Err(("what", Problem::NotChosen)),
        }
    }
}

/// Stands for some bookings: where it differs, others have come or gone since they were shown.
pub(super) fn mark(hit: &[&Visit]) -> String {
    let said: Vec<_> =
        hit.iter().map(|one| format!("{} {}", one.booking, civil::text(one.stay.from))).collect();
    if said.is_empty() {
        return String::new();
    }
    hex(Sha256::digest(said.join(",").as_bytes()).get(..8).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    #[test]
    fn one_day_and_hours_are_enough() {
        let typed = Typed {
            what: "hours".into(),
            from: "29.11.2026".into(),
            hours: "10-12, 13-15".into(),
            ..Typed::default()
        };
        let wanted = typed.parse(TODAY).unwrap();
        assert_eq!((wanted.from, wanted.until), (date!(2026 - 11 - 29), date!(2026 - 11 - 29)));
        assert_eq!(wanted.what, Exceptional::Hours(vec![(600, 720), (780, 900)]));
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let nothing = Typed::default().parse(TODAY);
        assert_eq!(nothing, Err(vec![("from", Problem::Unreal), ("what", Problem::NotChosen)]));
        let typed = Typed { what: "out_of_order".into(), from: "24.11.2026".into(), ..Typed::default() };
        assert_eq!(typed.parse(TODAY), Err(vec![("reason_kk", Problem::NoReason)]));
        let typed = Typed { what: "hours".into(), reason_en: "Repairs".into(), ..typed };
        assert_eq!(typed.parse(TODAY), Err(vec![("hours", Problem::Hours)]));
    }
}
