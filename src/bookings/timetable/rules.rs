//! Which days are looked at, how one gets to others, and who reads names there.

use time::{Date, Duration, Month};

use crate::ids::ResourceId;
use crate::members::rules::{Person, Role};

/// Days from today that are looked at; what is farther away is today.
const FARTHEST: Duration = Duration::days(366);

/// How much is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    Day,
    Week,
    Month,
}

impl Scale {
    pub(super) const ALL: [Self; 3] = [Self::Day, Self::Week, Self::Month];

    /// In addresses.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }
}

/// A day, a week from Monday on, or a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Period {
    pub(super) scale: Scale,
    pub(super) first: Date,
    /// Belongs to it.
    pub(super) last: Date,
}

impl Period {
    pub(super) fn around(scale: Scale, day: Date) -> Self {
        let first = match scale {
            Scale::Day => day,
            Scale::Week => day.saturating_sub(Duration::days(day.weekday().number_days_from_monday().into())),
            Scale::Month => day.replace_day(1).unwrap_or(day),
        };
        let more = match scale {
            Scale::Day => 0,
            Scale::Week => 6,
            Scale::Month => i64::from(Month::length(first.month(), first.year())) - 1,
        };
        Self { scale, first, last: first.saturating_add(Duration::days(more)) }
    }

    pub(super) fn has(&self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// From its first day, or from a later one on.
    pub(super) fn days_from(&self, earliest: Date) -> impl Iterator<Item = Date> + use<> {
        let last = self.last;
        let next = move |day: &Date| day.next_day().filter(|day| *day <= last);
        std::iter::successors(Some(self.first.max(earliest)).filter(|day| *day <= last), next)
    }
}

/// The days that somebody may look at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reach {
    pub(super) today: Date,
    pub(super) earliest: Date,
    pub(super) latest: Date,
}

impl Reach {
    /// What is past is of use to who has to account for it.
    pub(super) fn new(today: Date, may_look_back: bool) -> Self {
        let earliest = if may_look_back { today.saturating_sub(FARTHEST) } else { today };
        Self { today, earliest, latest: today.saturating_add(FARTHEST) }
    }

    /// What is no day, or out of reach, is today.
    pub(super) fn day(&self, asked: Option<Date>) -> Date {
        asked.filter(|day| self.earliest <= *day && *day <= self.latest).unwrap_or(self.today)
    }

    /// A day of the period before.
    pub(super) fn before(&self, period: &Period) -> Option<Date> {
        let before = period.first.previous_day().filter(|day| *day >= self.earliest)?;
        Some(Period::around(period.scale, before).first.max(self.earliest))
    }

    /// The first day of the period after.
    pub(super) fn after(&self, period: &Period) -> Option<Date> {
        period.last.next_day().filter(|day| *day <= self.latest)
    }
}

/// Reads whose the bookings of a resource are: who decides about it, and the front desk.
pub(super) fn reads_names(person: &Person, resource: ResourceId) -> bool {
    person.coordinates(resource) || person.is(Role::Staff)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    #[test]
    fn a_week_begins_on_monday_and_a_month_knows_its_length() {
        let week = Period::around(Scale::Week, date!(2027 - 01 - 01));
        assert_eq!((week.first, week.last), (date!(2026 - 12 - 28), date!(2027 - 01 - 03)));
        let month = Period::around(Scale::Month, date!(2028 - 02 - 10));
        assert_eq!((month.first, month.last), (date!(2028 - 02 - 01), date!(2028 - 02 - 29)));
        assert_eq!(month.days_from(date!(2028 - 02 - 27)).count(), 3);
        assert_eq!(month.days_from(date!(2028 - 03 - 01)).count(), 0);
    }

    #[test]
    fn what_is_out_of_reach_is_today() {
        let (public, keeper) = (Reach::new(TODAY, false), Reach::new(TODAY, true));
        let past = Some(date!(2026 - 11 - 20));
        assert_eq!((public.day(past), keeper.day(past)), (TODAY, date!(2026 - 11 - 20)));
        for day in [None, Some(date!(2027 - 12 - 28)), Some(date!(2025 - 10 - 19))] {
            assert_eq!((public.day(day), keeper.day(day)), (TODAY, TODAY));
        }
    }

    #[test]
    fn the_way_back_ends_where_the_reach_does() {
        let reach = Reach::new(date!(2026 - 11 - 25), false);
        let this = Period::around(Scale::Week, date!(2026 - 11 - 25));
        assert_eq!(reach.before(&this), None);
        let next = Period::around(Scale::Week, date!(2026 - 12 - 01));
        assert_eq!(reach.before(&next), Some(date!(2026 - 11 - 25)), "the week itself is not over");
        let last = Period::around(Scale::Month, reach.latest);
        assert_eq!(reach.after(&last), None);
    }
}
