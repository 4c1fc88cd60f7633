//! On which day the centre may be closed, and why.

use time::{Date, Duration};

use crate::civil::Interval;
use crate::ids::BookingId;
use crate::language::Texts;
use crate::messages::rules::Ways;
use crate::text::TextProblem;

/// Characters, in one language.
pub(super) const LONGEST_OWN: usize = 300;

/// What happens to every centre sooner or later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ready {
    /// No electricity.
    Power,
    /// No heating or no water.
    Heating,
    /// Nobody should go out.
    Storm,
    /// Nobody is there to open.
    Illness,
}

impl Ready {
    /// In the order in which they are offered.
    pub(super) const ALL: [Self; 4] = [Self::Power, Self::Heating, Self::Storm, Self::Illness];

    /// As forms spell it.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Power => "power",
            Self::Heating => "heating",
            Self::Storm => "storm",
            Self::Illness => "illness",
        }
    }

    /// Reads a code.
    pub(super) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ready| ready.code() == code)
    }
}

/// A ready sentence, own words, or both; own words may be missing in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reason {
    pub(super) ready: Option<Ready>,
    pub(super) own: Texts,
}

/// What is to be closed, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Closing {
    pub(super) day: Date,
    pub(super) reason: Reason,
}

/// A visit that falls away, and how its member hears of it.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub(super) booking: BookingId,
    pub(super) resource: String,
    /// Given name and surname.
    pub(super) member: String,
    pub(super) stay: Interval,
    pub(super) ways: Ways,
}

/// What is wrong with one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// Neither today nor another day.
    NoDay,
    /// No such day.
    Unreal,
    /// Before today.
    Past,
    /// Nothing can be booked so far ahead: so many days.
    TooFar(i64),
    /// Neither a ready sentence nor own words.
    NoReason,
    /// The text cannot be kept.
    Text(TextProblem),
}

/// A day from today on, as far as anything can be booked.
pub(super) fn judge_day(day: Option<Date>, today: Date, horizon: i64) -> Result<Date, Problem> {
    let day = day.ok_or(Problem::Unreal)?;
    if day < today {
        return Err(Problem::Past);
    }
    if day > today.saturating_add(Duration::days(horizon)) {
        return Err(Problem::TooFar(horizon));
    }
    Ok(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn only_days_that_can_be_booked_can_be_closed() {
        let today = date!(2026 - 11 - 23);
        let judged = |day| judge_day(day, today, 60);
        assert_eq!(judged(None), Err(Problem::Unreal));
        assert_eq!(judged(Some(date!(2026 - 11 - 22))), Err(Problem::Past));
        assert_eq!(judged(Some(today)), Ok(today));
        assert_eq!(judged(Some(date!(2027 - 01 - 22))), Ok(date!(2027 - 01 - 22)));
        assert_eq!(judged(Some(date!(2027 - 01 - 23))), Err(Problem::TooFar(60)));
    }

    #[test]
    fn every_code_is_read_back() {
        assert!(Ready::ALL.iter().all(|one| Ready::parse(one.code()) == Some(*one)));
        assert_eq!(Ready::parse(""), None);
    }
}
