//! Civil time: what the clock on the centre's wall shows, to the minute.

use serde::Deserialize;
use time::{Date, Duration, Month, PrimitiveDateTime, Time, Weekday};

/// Half-open `[from, until)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Interval {
    /// Belongs to it.
    pub from: PrimitiveDateTime,
    /// Does not.
    pub until: PrimitiveDateTime,
}

impl Interval {
    /// `minutes` from `from` on.
    #[must_use]
    pub fn lasting(from: PrimitiveDateTime, minutes: u16) -> Self {
        Self { from, until: from.saturating_add(Duration::minutes(i64::from(minutes))) }
    }

    /// Shares at least one moment; touching ends share none.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.from < other.until && other.from < self.until
    }

    /// Longer at both ends, in minutes.
    #[must_use]
    pub fn widened(&self, before: u16, after: u16) -> Self {
        Self {
            from: self.from.saturating_sub(Duration::minutes(i64::from(before))),
            until: self.until.saturating_add(Duration::minutes(i64::from(after))),
        }
    }

    /// Minutes between its ends.
    #[must_use]
    pub fn minutes(&self) -> i64 {
        (self.until - self.from).whole_minutes()
    }
}

/// `2026-11-25T10:00`, as the database keeps it: sorts as it runs.
#[must_use]
pub fn text(at: PrimitiveDateTime) -> String {
    let mut text = String::with_capacity(16);
    push_date(&mut text, at.date());
    text.push('T');
    push_time(&mut text, at.time());
    text
}

/// A moment as [`text`] writes it, read without a text of its own: only from a text that is at hand as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "&str")]
pub struct Moment(pub PrimitiveDateTime);

impl TryFrom<&str> for Moment {
    type Error = &'static str;

    fn try_from(written: &str) -> Result<Self, Self::Error> {
        parse(written).map(Self).ok_or("not a moment")
    }
}

/// `2026-11-25`.
#[must_use]
pub fn date_text(date: Date) -> String {
    let mut text = String::with_capacity(10);
    push_date(&mut text, date);
    text
}

/// `10:00`.
#[must_use]
pub fn time_text(time: Time) -> String {
    let mut text = String::with_capacity(5);
    push_time(&mut text, time);
    text
}

fn push_date(text: &mut String, date: Date) {
    // The first day there is comes before all others, as a text as well.
    if date.year() < 0 {
        text.push('-');
    }
    let year = date.year().unsigned_abs();
    push_two(text, year / 100);
    push_two(text, year % 100);
    text.push('-');
    push_two(text, u8::from(date.month()).into());
    text.push('-');
    push_two(text, date.day().into());
}

fn push_time(text: &mut String, time: Time) {
    push_two(text, time.hour().into());
    text.push(':');
    push_two(text, time.minute().into());
}

/// Two digits, by hand: lists write hundreds of them, and `format!` would take most of the time.
fn push_two(text: &mut String, number: u32) {
    text.extend([number / 10, number % 10].map(|digit| char::from_digit(digit, 10).unwrap_or('?')));
}

/// Reads what [`text`] wrote.
#[must_use]
pub fn parse(text: &str) -> Option<PrimitiveDateTime> {
    let digits = |from: usize, many: usize| {
        let digits = text.as_bytes().get(from..from + many)?;
        digits
            .iter()
            .try_fold(0_u16, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u16::from(byte - b'0')))
    };
    let two = |from| digits(from, 2).and_then(|number| u8::try_from(number).ok());
    let signs = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':')];
    if text.len() != 16 || signs.iter().any(|(place, sign)| text.as_bytes().get(*place) != Some(sign)) {
        return None;
    }
    let month = Month::try_from(two(5)?).ok()?;
    let date = Date::from_calendar_date(i32::from(digits(0, 4)?), month, two(8)?).ok()?;
    Some(PrimitiveDateTime::new(date, Time::from_hms(two(11)?, two(14)?, 0).ok()?))
}

/// Reads `10:00` or `9:30`.
#[must_use]
pub fn parse_time(typed: &str) -> Option<Time> {
    let (hour, minute) = typed.trim().split_once(':')?;
    Time::from_hms(hour.parse().ok()?, minute.parse().ok().filter(|_| minute.len() == 2)?, 0).ok()
}

/// Reads `2026-11-25` or `25.11.2026` as people type them; nothing for a day that does not exist.
#[must_use]
pub fn parse_date(typed: &str) -> Option<Date> {
    let typed = typed.trim();
    let mut parts = typed.split(['.', '-', '/']).map(str::trim);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    if a.len() == 4 { date(a, b, c) } else { date(c, b, a) }
}

/// Reads a day typed in three fields, all in digits.
#[must_use]
pub fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let month = Month::try_from(month.trim().parse::<u8>().ok()?).ok()?;
    let year = year.trim();
    let year = year.parse().ok().filter(|_| year.len() == 4)?;
    Date::from_calendar_date(year, month, day.trim().parse().ok()?).ok()
}

/// Monday to Friday, unless the centre is closed.
#[must_use]
pub fn is_working_day(day: Date, is_closed: impl Fn(Date) -> bool) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_closed(day)
}

/// Minutes since midnight.
#[must_use]
pub fn minute_of_day(time: Time) -> u16 {
    u16::from(time.hour()) * 60 + u16::from(time.minute())
}

/// The moment `minute` minutes after the midnight that begins `day`; 1440 is the next midnight.
#[must_use]
pub fn at_minute(day: Date, minute: u16) -> PrimitiveDateTime {
    PrimitiveDateTime::new(day, Time::MIDNIGHT).saturating_add(Duration::minutes(i64::from(minute)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date as day, datetime};

    #[test]
    fn what_is_written_is_read_back() {
        let at = datetime!(2026-03-05 09:05);
        assert_eq!(text(at), "2026-03-05T09:05");
        assert_eq!(parse(&text(at)), Some(at));
        for wrong in
            ["", "2026-03-05", "2026-03-05 09:05", "2026-02-30T09:05", "2026-03-05T24:05", "2026-03-05T+9:05"]
        {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn texts_of_days_sort_as_the_days_do_from_the_first_to_the_last() {
        let days = [Date::MIN, day!(0000 - 01 - 01), day!(0905 - 02 - 03), day!(2026 - 11 - 25), Date::MAX];
        let texts = days.map(date_text);
        assert_eq!(texts, ["-9999-01-01", "0000-01-01", "0905-02-03", "2026-11-25", "9999-12-31"]);
        assert!(texts.is_sorted());
    }

    #[test]
    fn a_day_is_known_in_both_ways_of_writing() {
        for typed in ["2026-11-25", "25.11.2026", " 25.11.2026 ", "25/11/2026", "25-11-2026"] {
            assert_eq!(parse_date(typed), Some(day!(2026 - 11 - 25)), "{typed}");
        }
        for typed in
            ["", "31.02.2026", "2026-13-01", "25.11", "25.11.26", "tomorrow", "25.11.2026.1", "-1.1.2026"]
        {
            assert_eq!(parse_date(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_time_has_two_digits_of_minutes() {
        assert_eq!(parse_time("9:30"), Time::from_hms(9, 30, 0).ok());
        for typed in ["", "9", "9:5", "24:00", "10:60", "ten"] {
            assert_eq!(parse_time(typed), None, "{typed}");
        }
    }

    #[test]
    fn touching_intervals_share_nothing() {
        let at =
            |hour: u16, minutes: u16| Interval::lasting(at_minute(day!(2026 - 11 - 25), hour * 60), minutes);
        let middle = at(10, 60);
        let cases = [
            ("before", at(8, 60), false),
            ("touching the start", at(9, 60), false),
            ("over the start", at(9, 90), true),
            ("equal", at(10, 60), true),
            ("inner", at(10, 30), true),
            ("outer", at(9, 180), true),
            ("touching the end", at(11, 60), false),
            ("after", at(12, 60), false),
        ];
        for (name, other, overlap) in cases {
            assert_eq!(middle.overlaps(&other), overlap, "{name}");
            assert_eq!(other.overlaps(&middle), overlap, "{name}, the other way round");
        }
    }
}
