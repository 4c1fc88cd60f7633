//! The hours of a weekday as people write them: `09:00-13:00, 14:00-18:00`.

use time::Weekday;

use super::rules::{Problem, judge_day};
use crate::civil;
use crate::resources::rules::{Opening, minute_text};

/// The fields of the days, Monday first.
pub(super) const FIELDS: [&str; 7] =
    ["hours_1", "hours_2", "hours_3", "hours_4", "hours_5", "hours_6", "hours_7"];

/// The days of the fields.
pub(super) fn days() -> impl Iterator<Item = (&'static str, Weekday)> {
    (0..7).map(|n| Weekday::Monday.nth_next(n)).zip(FIELDS).map(|(day, field)| (field, day))
}

/// The hours of a day as a form shows them.
pub(super) fn text(openings: &[Opening], weekday: Weekday) -> String {
    let of_day = openings.iter().filter(|opening| opening.weekday == weekday);
    let said = of_day.map(|one| format!("{}-{}", minute_text(one.opens), minute_text(one.closes)));
    said.collect::<Vec<_>>().join(", ")
}

/// Reads the hours of a day; nothing written is closed.
pub(super) fn parse(typed: &str, weekday: Weekday) -> Result<Vec<Opening>, Problem> {
    let parts = typed.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty());
    let read = |part: &str| {
        let (opens, closes) = part.split_once(['-', '–', '—'])?;
        Some(Opening { weekday, opens: minute(opens)?, closes: minute(closes)? })
    };
    let openings: Option<Vec<_>> = parts.map(read).collect();
    let mut openings = openings.ok_or(Problem::HoursUnreadable)?;
    openings.sort_by_key(|opening| opening.opens);
    judge_day(&openings)?;
    Ok(openings)
}

/// The hours of one day, as pairs; nothing when they cannot be read or do not fit each other.
pub(crate) fn of_day(typed: &str) -> Option<Vec<(u16, u16)>> {
    let read = parse(typed, Weekday::Monday).ok()?;
    Some(read.into_iter().map(|one| (one.opens, one.closes)).collect())
}

/// `9`, `9:00`, `09.00` and `24:00` are written.
fn minute(typed: &str) -> Option<u16> {
    let typed = typed.trim().replace('.', ":");
    let typed = if typed.contains(':') { typed } else { format!("{typed}:00") };
    if typed == "24:00" { Some(1440) } else { civil::parse_time(&typed).map(civil::minute_of_day) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them_and_written_in_one_way() {
        for typed in ["09:00-13:00, 14:00-24:00", "9 – 13; 14.00—24", "14-24,9:00-13:00,"] {
            let read = parse(typed, Weekday::Friday).unwrap();
            assert_eq!(text(&read, Weekday::Friday), "09:00-13:00, 14:00-24:00", "{typed}");
        }
        assert_eq!(parse("  ", Weekday::Friday), Ok(Vec::new()));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for typed in ["9", "9-25", "утро", "9-10-11", "9:0-10", "-", "٣-4"] {
            assert_eq!(parse(typed, Weekday::Friday), Err(Problem::HoursUnreadable), "{typed}");
        }
        assert_eq!(parse("13-9", Weekday::Friday), Err(Problem::HoursOrder));
        assert_eq!(parse("9-13, 12-14", Weekday::Friday), Err(Problem::HoursOverlap));
    }
}
