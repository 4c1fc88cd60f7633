//! Opening hours of a week.

use time::Weekday;

use crate::civil;

/// Open from `opens` to `closes`, minutes since midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// On which day of the week.
    pub weekday: Weekday,
    /// Minutes since midnight.
    pub opens: u16,
    /// Minutes since midnight, at most 1440.
    pub closes: u16,
}

impl Opening {
    /// Reads what the database keeps: ISO weekday, `HH:MM`, `HH:MM` or `24:00`.
    #[must_use]
    pub fn read(weekday: i64, opens: &str, closes: &str) -> Option<Self> {
        let minute = |text: &str| match text {
            "24:00" => Some(1440),
            text => civil::parse_time(text).map(civil::minute_of_day),
        };
        let weekday = Weekday::Monday.nth_next(u8::try_from(weekday).ok()?.checked_sub(1)?);
        Some(Self { weekday, opens: minute(opens)?, closes: minute(closes)? })
    }
}

/// Some days of the week, one after the other, with the same hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// The first of the days.
    pub first: Weekday,
    /// The last; may be the first.
    pub last: Weekday,
    /// From and until, minutes since midnight; none when it is closed.
    pub times: Vec<(u16, u16)>,
}

/// The hours of a week, days with equal hours together; openings that overlap or touch are one.
#[must_use]
pub fn week(openings: &[Opening]) -> Vec<Hours> {
    let mut week: Vec<Hours> = Vec::new();
    for day in (0..7).map(|n| Weekday::Monday.nth_next(n)) {
        let times = times(openings, day);
        match week.last_mut() {
            Some(hours) if hours.times == times => hours.last = day,
            _ => week.push(Hours { first: day, last: day, times }),
        }
    }
    week
}

fn times(openings: &[Opening], day: Weekday) -> Vec<(u16, u16)> {
    let mut times: Vec<_> =
        openings.iter().filter(|open| open.weekday == day).map(|open| (open.opens, open.closes)).collect();
    times.sort_unstable();
    let mut merged: Vec<(u16, u16)> = Vec::new();
    for (opens, closes) in times {
        match merged.last_mut() {
            Some((_, until)) if opens <= *until => *until = closes.max(*until),
            _ => merged.push((opens, closes)),
        }
    }
    merged
}

/// A minute of the day as `HH:MM`; the last one is `24:00`.
#[must_use]
pub fn minute_text(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

#[cfg(test)]
mod tests;
