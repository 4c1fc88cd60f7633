//! What a coordinator says of an attempt, as typed.

use serde::Deserialize;
use time::PrimitiveDateTime;

use super::rules::Outcome;
use crate::civil;
use crate::ids::{DeliveryId, MemberId};

/// More never waits for one person.
const MOST: usize = 500;

/// As typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Attempt {
    pub(super) person: String,
    /// What was on the page for this person, as [`Told::code`] wrote it.
    pub(super) told: Vec<String>,
    pub(super) result: String,
    pub(super) date: String,
    pub(super) time: String,
}

/// A delivery as it stood on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) delivery: DeliveryId,
    /// So many had been made: one more, and somebody else was faster.
    pub(super) attempts: i64,
}

impl Told {
    /// For the form.
    pub(super) fn code(self) -> String {
        format!("{}-{}", self.delivery, self.attempts)
    }

    fn parse(code: &str) -> Option<Self> {
        let (delivery, attempts) = code.split_once('-')?;
        Some(Self { delivery: DeliveryId(delivery.parse().ok()?), attempts: attempts.parse().ok()? })
    }
}

/// What is wrong with the time to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    Date,
    Time,
    Past,
}

impl Attempt {
    /// Whom it is about.
    pub(super) fn member(&self) -> Option<MemberId> {
        self.person.parse().ok().map(MemberId)
    }

    /// What it is about.
    pub(super) fn told(&self) -> Vec<Told> {
        self.told.iter().take(MOST).filter_map(|code| Told::parse(code)).collect()
    }

    /// The key Enter presses no button: then it is the time that was typed which counts.
    pub(super) fn parse(&self, now: PrimitiveDateTime) -> Result<Outcome, Vec<Problem>> {
        match self.result.as_str() {
            "reached" => Ok(Outcome::Reached),
            "no_answer" => Ok(Outcome::NoAnswer),
            _ => self.again(now),
        }
    }

    fn again(&self, now: PrimitiveDateTime) -> Result<Outcome, Vec<Problem>> {
        let date = civil::parse_date(&self.date).ok_or(Problem::Date);
        let time = civil::parse_time(&self.time).ok_or(Problem::Time);
        match (date, time) {
            (Ok(date), Ok(time)) => {
                let at = PrimitiveDateTime::new(date, time);
                if at > now { Ok(Outcome::Again(at)) } else { Err(vec![Problem::Past]) }
            }
            (date, time) => Err(date.err().into_iter().chain(time.err()).collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    fn parsed(result: &str, date: &str, time: &str) -> Result<Outcome, Vec<Problem>> {
        let attempt =
            Attempt { result: result.into(), date: date.into(), time: time.into(), ..Attempt::default() };
        attempt.parse(datetime!(2026-11-23 09:00))
    }

    #[test]
    fn a_time_to_try_again_is_a_time_to_come() {
        let at = Ok(Outcome::Again(datetime!(2026-11-23 10:30)));
        assert_eq!(parsed("again", "23.11.2026", "10:30"), at);
        assert_eq!(parsed("", "2026-11-23", "10:30"), at);
        assert_eq!(parsed("again", "23.11.2026", "09:00"), Err(vec![Problem::Past]));
        assert_eq!(parsed("again", "31.11.2026", "10:30"), Err(vec![Problem::Date]));
        assert_eq!(parsed("again", "", "soon"), Err(vec![Problem::Date, Problem::Time]));
    }

    #[test]
    fn the_time_is_not_asked_when_it_is_not_needed() {
        assert_eq!(parsed("reached", "never", ""), Ok(Outcome::Reached));
        assert_eq!(parsed("no_answer", "", "never"), Ok(Outcome::NoAnswer));
    }

    #[test]
    fn what_stood_on_the_page_is_read_back() {
        let told = Told { delivery: DeliveryId(12), attempts: 3 };
        let codes = vec![told.code(), "12".into(), "x-1".into(), String::new()];
        assert_eq!(Attempt { told: codes, ..Attempt::default() }.told(), [told]);
    }
}
