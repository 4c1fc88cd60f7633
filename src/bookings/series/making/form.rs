//! How a visit repeats, as typed.

use serde::Deserialize;
use time::{Date, PrimitiveDateTime};

use super::rules::{Ends, MOST, Rhythm, days};
use crate::civil;

/// A date that is left out.
pub(in crate::bookings::series) const OUT: &str = "out";

/// Everything that was typed so far.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// The key under which the visit waits that is to repeat.
    pub(super) draft: String,
    pub(super) rhythm: String,
    /// How many visits.
    pub(super) times: String,
    /// Until which day.
    pub(super) until: String,
    /// Named days, each on a line of its own or after a comma.
    pub(super) dates: String,
    /// For each date, when it is to be, or [`OUT`].
    pub(super) at: Vec<String>,
    /// For whom it is filled in.
    pub(super) whom: String,
    /// How it repeats was asked, so that an empty answer is known from none.
    pub(super) step: String,
    /// How it repeats is to be asked anew.
    pub(super) change: String,
    /// The language was changed meanwhile: the same page again, nothing judged.
    pub(super) redisplay: String,
}

/// What is wrong with how a visit is to repeat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unclear {
    RhythmMissing,
    /// Neither how often nor until when.
    EndMissing,
    TwoEnds,
    /// Not a number from 2 to [`MOST`].
    Times,
    /// Not a day.
    Until,
    /// Not later than the first visit.
    UntilTooEarly,
    DatesMissing,
    /// What could not be read as a day.
    Date(String),
    /// More than [`MOST`].
    TooMany,
}

impl Typed {
    /// How the visit repeats, and on which days, the first among them; or what is wrong at which field.
    pub(super) fn parse(&self, first: Date) -> Result<(Rhythm, Vec<Date>), (&'static str, Unclear)> {
        let rhythm = Rhythm::parse(&self.rhythm).ok_or(("rhythm", Unclear::RhythmMissing))?;
        let (days, field) = match rhythm {
            Rhythm::Week => self.every(1, first)?,
            Rhythm::Fortnight => self.every(2, first)?,
            Rhythm::Dates => (self.named(first)?, "dates"),
        };
        if days.len() > MOST { Err((field, Unclear::TooMany)) } else { Ok((rhythm, days)) }
    }

    fn every(&self, weeks: i64, first: Date) -> Result<(Vec<Date>, &'static str), (&'static str, Unclear)> {
        match (self.times.trim(), self.until.trim()) {
            ("", "") => Err(("times", Unclear::EndMissing)),
            (times, "") => {
                let times: usize = times.parse().map_err(|_| ("times", Unclear::Times))?;
                let known = (2..=MOST).contains(&times).then_some(times);
                let times = known.ok_or(("times", Unclear::Times))?;
                Ok((days(first, weeks, Ends::After(times)), "times"))
            }
            ("", until) => {
                let until = civil::parse_date(until).ok_or(("until", Unclear::Until))?;
                let days = days(first, weeks, Ends::On(until));
                if days.len() < 2 { Err(("until", Unclear::UntilTooEarly)) } else { Ok((days, "until")) }
            }
            _ => Err(("until", Unclear::TwoEnds)),
        }
    }

    fn named(&self, first: Date) -> Result<Vec<Date>, (&'static str, Unclear)> {
        let words = self.dates.split([',', ';', '\n']).map(str::trim).filter(|word| !word.is_empty());
        let mut days = vec![first];
        for word in words {
            days.push(civil::parse_date(word).ok_or_else(|| ("dates", Unclear::Date(word.to_owned())))?);
        }
        days.sort_unstable();
        days.dedup();
        if days.len() < 2 { Err(("dates", Unclear::DatesMissing)) } else { Ok(days) }
    }

    /// When each date is to be: as chosen, else at the usual hour.
    pub(super) fn wishes(&self, days: &[Date], usual: time::Time) -> Vec<(Date, Option<PrimitiveDateTime>)> {
        let wish = |(number, day): (usize, &Date)| {
            let usual = Some(PrimitiveDateTime::new(*day, usual));
            let start = match self.at.get(number).map(String::as_str) {
                Some(OUT) => None,
                Some(chosen) => civil::parse(chosen).or(usual),
                None => usual,
            };
            (*day, start)
        };
        days.iter().enumerate().map(wish).collect()
    }

    /// Name and value of what says how it repeats, for addresses and hidden fields.
    pub(super) fn pattern(&self) -> [(&'static str, &str); 5] {
        [
            ("draft", self.draft.as_str()),
            ("rhythm", self.rhythm.as_str()),
            ("times", self.times.as_str()),
            ("until", self.until.as_str()),
            ("dates", self.dates.as_str()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime, time};

    const FIRST: Date = date!(2026 - 12 - 02);

    fn weekly(times: &str, until: &str) -> Typed {
        Typed { rhythm: "week".into(), times: times.into(), until: until.into(), ..Typed::default() }
    }

    #[test]
    fn every_week_ends_after_so_many_times_or_on_a_day() {
        let (rhythm, days) = weekly("3", "").parse(FIRST).unwrap();
        let three = vec![FIRST, date!(2026 - 12 - 09), date!(2026 - 12 - 16)];
        assert_eq!((rhythm, &days), (Rhythm::Week, &three));
        assert_eq!(weekly("", "16.12.2026").parse(FIRST).unwrap().1, three, "the last day is one of them");
        assert_eq!(weekly("", "2026-12-15").parse(FIRST).unwrap().1.len(), 2);
        let fortnight = Typed { rhythm: "fortnight".into(), ..weekly("2", "") };
        assert_eq!(fortnight.parse(FIRST).unwrap().1, [FIRST, date!(2026 - 12 - 16)]);
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        let cases = [
            (Typed::default(), ("rhythm", Unclear::RhythmMissing)),
            (weekly("", ""), ("times", Unclear::EndMissing)),
            (weekly("3", "16.12.2026"), ("until", Unclear::TwoEnds)),
            (weekly("1", ""), ("times", Unclear::Times)),
            (weekly("61", ""), ("times", Unclear::Times)),
            (weekly("three", ""), ("times", Unclear::Times)),
            (weekly("", "31.02.2027"), ("until", Unclear::Until)),
            (weekly("", "03.12.2026"), ("until", Unclear::UntilTooEarly)),
            (weekly("", "16.12.2036"), ("until", Unclear::TooMany)),
        ];
        for (typed, problem) in cases {
            assert_eq!(typed.parse(FIRST), Err(problem), "{typed:?}");
        }
        assert_eq!(weekly("60", "").parse(FIRST).unwrap().1.len(), 60);
    }

    #[test]
    fn named_days_are_put_in_order_with_the_first_one() {
        let typed = |dates: &str| Typed { rhythm: "dates".into(), dates: dates.into(), ..Typed::default() };
        let days = typed("12.12.2026\r\n05.12.2026, 2026-12-05;").parse(FIRST).unwrap().1;
        assert_eq!(days, [FIRST, date!(2026 - 12 - 05), date!(2026 - 12 - 12)]);
        assert_eq!(typed(" ").parse(FIRST), Err(("dates", Unclear::DatesMissing)));
        assert_eq!(typed("02.12.2026").parse(FIRST), Err(("dates", Unclear::DatesMissing)), "the same day");
        let odd = typed("05.12.2026 tomorrow").parse(FIRST);
        assert_eq!(odd, Err(("dates", Unclear::Date("05.12.2026 tomorrow".into()))));
    }

    #[test]
    fn a_date_is_left_out_or_has_another_hour() {
        let typed =
            Typed { at: vec![OUT.into(), "2026-12-09T14:00".into(), "soon".into()], ..weekly("4", "") };
        let days = typed.parse(FIRST).unwrap().1;
        let starts: Vec<_> = typed.wishes(&days, time!(10:00)).into_iter().map(|(_, start)| start).collect();
        let usual = |day: Date| Some(PrimitiveDateTime::new(day, time!(10:00)));
        let expected = [
            None,
            Some(datetime!(2026-12-09 14:00)),
            usual(date!(2026 - 12 - 16)),
            usual(date!(2026 - 12 - 23)),
        ];
        assert_eq!(starts, expected);
    }
}
