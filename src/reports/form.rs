//! The period of a report, as typed.

use serde::Deserialize;
use time::Date;

use crate::civil;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) from: String,
    pub(super) until: String,
    /// Of a file that is taken along: which table, and how.
    pub(super) table: String,
    pub(super) format: String,
}

/// Days, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Period {
    pub(super) from: Date,
    pub(super) until: Date,
}

/// What is wrong with a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// No day that exists.
    NoSuchDay,
    /// It ends before it begins.
    Order,
}

impl Typed {
    /// What is left out: from the beginning of the year, until today.
    pub(super) fn parse(&self, today: Date) -> Result<Period, Vec<(&'static str, Problem)>> {
        let mut problems = Vec::new();
        let mut day = |field, typed: &str, otherwise: Date| match typed.trim() {
            "" => otherwise,
            typed => civil::parse_date(typed)
                .filter(|day| (2000..=9998).contains(&day.year()))
                .unwrap_or_else(|| {
                    problems.push((field, Problem::NoSuchDay));
                    otherwise
                }),
        };
        let until = day("until", &self.until, today);
        let from = day("from", &self.from, Date::from_ordinal_date(until.year(), 1).unwrap_or(until));
        problems.reverse();
        if problems.is_empty() && until < from {
            problems.push(("until", Problem::Order));
        }
        if problems.is_empty() { Ok(Period { from, until }) } else { Err(problems) }
    }
}

impl Period {
    /// As an address asks for it.
    pub(super) fn query(self) -> String {
        format!("from={}&until={}", civil::date_text(self.from), civil::date_text(self.until))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    fn parse(from: &str, until: &str) -> Result<Period, Vec<(&'static str, Problem)>> {
        Typed { from: from.into(), until: until.into(), ..Typed::default() }.parse(TODAY)
    }

    #[test]
    fn a_period_that_is_not_told_is_the_year_so_far() {
        assert_eq!(parse("", ""), Ok(Period { from: date!(2026 - 01 - 01), until: TODAY }));
        let last = Period { from: date!(2025 - 01 - 01), until: date!(2025 - 03 - 31) };
        assert_eq!(parse("", "31.03.2025"), Ok(last));
        assert_eq!(last.query(), "from=2025-01-01&until=2025-03-31");
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        let both = vec![("from", Problem::NoSuchDay), ("until", Problem::NoSuchDay)];
        assert_eq!(parse("x", "31.02.2026"), Err(both));
        assert_eq!(parse("02.11.2026", "01.11.2026"), Err(vec![("until", Problem::Order)]));
        assert!(parse("01.11.2026", "01.11.2026").is_ok());
        assert!(parse("01.01.1999", "").is_err());
    }
}
