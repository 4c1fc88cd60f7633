//! What counts for a quota, and whether a wish still fits.

use std::collections::BTreeMap;

use time::{Date, Duration, PrimitiveDateTime};

use crate::civil::Interval;
use crate::ids::BookingId;
use crate::resources::rules::{Measure, Over, Period, Quota};

/// A visit that a member has booked or had. One that is to move is two of the same booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// Whose it is.
    pub booking: BookingId,
    /// When.
    pub stay: Interval,
    /// Of the very resource that is wished for; else of another of its kind.
    pub here: bool,
}

/// A quota that a wish does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exceeded {
    /// Which.
    pub quota: Quota,
    /// Bookings or minutes without the wish.
    pub used: u16,
}

/// The first day that no quota of a wish from today on looks behind.
#[must_use]
pub fn earliest(today: Date) -> Date {
    let month = first_of_month(today);
    month.min(monday(today))
}

/// Bookings or minutes that count for a quota together with a visit on that day.
#[must_use]
pub fn used(quota: Quota, counted: &[Counted], now: PrimitiveDateTime, day: Date) -> u16 {
    let counts = |stay: &Interval| match quota.period {
        Period::Day => stay.from.date() == day,
        Period::Week => monday(stay.from.date()) == monday(day),
        Period::Month => first_of_month(stay.from.date()) == first_of_month(day),
        Period::Ahead => stay.until > now,
    };
    let mut minutes: BTreeMap<BookingId, i64> = BTreeMap::new();
    let is_of_it = |one: &&Counted| one.here || quota.over != Over::Resource;
    for one in counted.iter().filter(is_of_it).filter(|one| counts(&one.stay)) {
        let longest = minutes.entry(one.booking).or_default();
        *longest = one.stay.minutes().max(*longest);
    }
    let sum = match quota.measure {
        Measure::Bookings => i64::try_from(minutes.len()).unwrap_or(i64::MAX),
        Measure::Minutes => minutes.values().sum(),
    };
    u16::try_from(sum).unwrap_or(u16::MAX)
}

/// What a visit adds to a quota.
#[must_use]
pub fn adds(quota: Quota, stay: &Interval) -> u16 {
    match quota.measure {
        Measure::Bookings => 1,
        Measure::Minutes => u16::try_from(stay.minutes()).unwrap_or(u16::MAX),
    }
}

/// Does one more visit fit every quota?
pub fn judge(
    quotas: &[Quota],
    counted: &[Counted],
    now: PrimitiveDateTime,
    wish: &Interval,
) -> Result<(), Exceeded> {
    for &quota in quotas {
        let used = used(quota, counted, now, wish.from.date());
        if used.saturating_add(adds(quota, wish)) > quota.most {
            return Err(Exceeded { quota, used });
        }
    }
    Ok(())
}

fn monday(day: Date) -> Date {
    day.saturating_sub(Duration::days(i64::from(day.weekday().number_days_from_monday())))
}

fn first_of_month(day: Date) -> Date {
    day.replace_day(1).unwrap_or(day)
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod shifted;
