//! The holidays as chosen.

use std::collections::BTreeSet;

use serde::Deserialize;
use time::{Date, Duration};

use crate::civil;
use crate::ids::BookingId;
use crate::resources::holidays::{coming, kurban_ait};
use crate::resources::rules::ClosedDay;

/// What is wrong with the day that is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// No such day.
    Unreal,
    /// Over, or not in this year or the next.
    OutOfReach,
    /// Closed already.
    Closed,
    /// No day is chosen.
    Nothing,
}

/// Names and values as they came.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(transparent)]
pub(super) struct Typed(Vec<(String, String)>);

impl Typed {
    /// With all days chosen.
    pub(super) fn all(days: &[ClosedDay]) -> Self {
        Self(days.iter().map(|one| ("day".to_owned(), civil::date_text(one.day))).collect())
    }

    fn values(&self, field: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(name, _)| name == field).map(|(_, value)| value.as_str())
    }

    /// The first day of Kurban Ait as typed.
    pub(super) fn kurban(&self) -> &str {
        self.values("kurban").next().unwrap_or_default()
    }

    pub(super) fn has(&self, day: Date) -> bool {
        let day = civil::date_text(day);
        self.values("day").any(|chosen| chosen == day)
    }

    /// The bookings that were shown before.
    pub(super) fn shown(&self) -> BTreeSet<BookingId> {
        let ids = self.values("shown").flat_map(|ids| ids.split(','));
        ids.filter_map(|id| id.parse().ok().map(BookingId)).collect()
    }

    /// The days that are to be closed, `closed` apart.
    pub(super) fn chosen(
        &self,
        today: Date,
        closed: &[ClosedDay],
    ) -> Result<Vec<ClosedDay>, (&'static str, Problem)> {
        let is_closed = |day: Date| closed.iter().any(|one| one.day == day);
        let mut chosen: Vec<_> =
            coming(today).into_iter().filter(|one| self.has(one.day) && !is_closed(one.day)).collect();
        if !self.kurban().trim().is_empty() {
            let day = civil::parse_date(self.kurban()).ok_or(("kurban", Problem::Unreal))?;
            if day < today || day.year() > today.year() + 1 {
                return Err(("kurban", Problem::OutOfReach));
            }
            if is_closed(day) || chosen.iter().any(|one| one.day == day) {
                return Err(("kurban", Problem::Closed));
            }
            chosen.push(kurban_ait(day));
        }
        if chosen.is_empty() { Err(("answers", Problem::Nothing)) } else { Ok(chosen) }
    }
}

/// From today until the end of the next year.
pub(super) fn reach(today: Date) -> (Date, Date) {
    (today, today.saturating_add(Duration::days(731)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn only_what_is_chosen_and_open_is_closed() {
        let today = date!(2026 - 11 - 23);
        let form = |fields: &[(&str, &str)]| {
            Typed(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
        };
        let days = |typed: &Typed, closed: &[ClosedDay]| {
            typed.chosen(today, closed).map(|all| all.iter().map(|one| one.day).collect::<Vec<_>>())
        };
        let two = form(&[("day", "2026-12-16"), ("day", "2027-01-01"), ("day", "2027-02-02")]);
        assert_eq!(days(&two, &[]), Ok(vec![date!(2026 - 12 - 16), date!(2027 - 01 - 01)]));
        let closed = [kurban_ait(date!(2026 - 12 - 16))];
        assert_eq!(days(&two, &closed), Ok(vec![date!(2027 - 01 - 01)]));
        assert_eq!(days(&Typed::default(), &[]), Err(("answers", Problem::Nothing)));
        let kurban = |day| days(&form(&[("kurban", day)]), &closed);
        assert_eq!(kurban("16.05.2027"), Ok(vec![date!(2027 - 05 - 16)]));
        assert_eq!(kurban("in May"), Err(("kurban", Problem::Unreal)));
        assert_eq!(kurban("22.11.2026"), Err(("kurban", Problem::OutOfReach)));
        assert_eq!(kurban("01.01.2028"), Err(("kurban", Problem::OutOfReach)));
        assert_eq!(kurban("16.12.2026"), Err(("kurban", Problem::Closed)));
    }
}
