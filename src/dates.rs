//! Days, hours and lengths of time in words.

mod typed;

use std::fmt;

use askama::filters::HtmlSafe;
use time::{Date, Month, PrimitiveDateTime, Time, Weekday};

use crate::civil;
use crate::language::said::{self, Said};
use crate::language::{Language, Words};

pub(crate) use typed::{read, read_month};

/// With weekday and year.
pub(crate) fn long(t: &Words, date: Date) -> String {
    said::once(t, Said::Long(date), || {
        t.date_long(date.year(), date.day(), month_after_day(t, date.month()), weekday(t, date.weekday()))
    })
}

/// With the weekday, for days that are near.
pub(crate) fn weekday_day(t: &Words, date: Date) -> String {
    said::once(t, Said::Weekday(date), || {
        t.date_weekday(date.day(), month_after_day(t, date.month()), weekday(t, date.weekday()))
    })
}

/// Day and month, for tables.
pub(crate) fn short(t: &Words, date: Date) -> String {
    said::once(t, Said::Short(date), || t.date_short(date.day(), month_after_day(t, date.month())))
}

/// `22.11.2026`, as people type it.
pub(crate) fn digits(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), u8::from(date.month()), date.year())
}

/// Day with weekday, and time.
pub(crate) fn moment(t: &Words, at: PrimitiveDateTime) -> String {
    said::once(t, Said::Moment(at), || t.date_moment(weekday_day(t, at.date()), civil::time_text(at.time())))
}

/// Day and time, where the weekday has been said.
pub(crate) fn short_moment(t: &Words, at: PrimitiveDateTime) -> String {
    said::once(t, Said::ShortMoment(at), || t.date_moment(short(t, at.date()), civil::time_text(at.time())))
}

/// From when to when in words: a screen reader is silent at a dash.
pub(crate) fn hours_words(t: &Words, from: Time, until: Time) -> String {
    said::once(t, Said::Hours(from, until), || {
        t.date_hours_words(civil::time_text(from), civil::time_text(until))
    })
}

/// `1 hour 30 minutes`.
pub(crate) fn duration(t: &Words, minutes: u16) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => t.duration_minutes(minutes),
        (hours, 0) => t.duration_hours(hours),
        (hours, minutes) => t.duration_hours_minutes(hours, minutes),
    }
}

/// The name of a day of the week.
pub(crate) fn weekday(t: &Words, day: Weekday) -> String {
    match day {
        Weekday::Monday => t.weekday_1(),
        Weekday::Tuesday => t.weekday_2(),
        Weekday::Wednesday => t.weekday_3(),
        Weekday::Thursday => t.weekday_4(),
        Weekday::Friday => t.weekday_5(),
        Weekday::Saturday => t.weekday_6(),
        Weekday::Sunday => t.weekday_7(),
    }
}

/// A month of a year on its own.
pub(crate) fn in_month(t: &Words, date: Date) -> String {
    t.fates_month(date.year(), month_alone(t, date.month()))
}

/// A month of a year after a word such as "since".
pub(crate) fn since_month(t: &Words, date: Date) -> String {
    t.fates_month(date.year(), month_after_day(t, date.month()))
}

fn month_after_day(t: &Words, month: Month) -> String {
    match month {
        Month::January => t.month_day_1(),
        Month::February => t.month_day_2(),
        Month::March => t.month_day_3(),
        Month::April => t.month_day_4(),
        Month::May => t.month_day_5(),
        Month::June => t.month_day_6(),
        Month::July => t.month_day_7(),
        Month::August => t.month_day_8(),
        Month::September => t.month_day_9(),
        Month::October => t.month_day_10(),
        Month::November => t.month_day_11(),
        Month::December => t.month_day_12(),
    }
}

/// Every name of a month (1 to 12), standing alone and after a day, in each language: to read what people type.
fn month_names(month: Month) -> Vec<String> {
    Language::ALL
        .iter()
        .flat_map(|language| [month_alone(language.words(), month), month_after_day(language.words(), month)])
        .collect()
}

/// A month of a year, at the beginning of a line.
pub(crate) fn month(t: &Words, date: Date) -> String {
    t.date_month(capital(&month_alone(t, date.month())), date.year())
}

fn month_alone(t: &Words, month: Month) -> String {
    match month {
        Month::January => t.month_1(),
        Month::February => t.month_2(),
        Month::March => t.month_3(),
        Month::April => t.month_4(),
        Month::May => t.month_5(),
        Month::June => t.month_6(),
        Month::July => t.month_7(),
        Month::August => t.month_8(),
        Month::September => t.month_9(),
        Month::October => t.month_10(),
        Month::November => t.month_11(),
        Month::December => t.month_12(),
    }
}

/// The same words with a capital, for the beginning of a line.
pub(crate) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// `<time datetime>` around words of this module: it goes into a template as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Marked {
    datetime: String,
    words: String,
}

impl Marked {
    /// Words that say a day.
    pub(crate) fn day(date: Date, words: String) -> Self {
        Self { datetime: civil::date_text(date), words }
    }

    /// Words that say a moment.
    pub(crate) fn moment(at: PrimitiveDateTime, words: String) -> Self {
        Self { datetime: civil::text(at), words }
    }
}

/// Its words are messages of ours around numbers and hold nothing that anybody typed.
impl HtmlSafe for Marked {}

impl fmt::Display for Marked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<time datetime=\"{}\">{}</time>", self.datetime, self.words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime, time};

    #[test]
    fn a_day_is_said_as_each_language_says_it() {
        let day = date!(2026 - 11 - 22);
        let said = Language::ALL.map(|language| long(language.words(), day));
        assert_eq!(
            said,
            [
                "2026 жылғы 22 қараша, жексенбі",
                "воскресенье, 22 ноября 2026 года",
                "Sunday, 22 November 2026"
            ]
        );
        assert_eq!(short(Language::Ru.words(), day), "22 ноября");
    }

    #[test]
    fn a_length_names_only_what_it_has() {
        let t = Language::En.words();
        let said = [30, 60, 61, 90, 120].map(|minutes| duration(t, minutes));
        assert_eq!(said, ["30 minutes", "1 hour", "1 hour 1 minute", "1 hour 30 minutes", "2 hours"]);
        assert_eq!(duration(Language::Ru.words(), 150), "2 часа 30 минут");
    }

    #[test]
    fn a_moment_names_day_and_time() {
        let t = Language::En.words();
        assert_eq!(moment(t, datetime!(2026-11-22 09:05)), "Sunday, 22 November, 09:05");
        assert_eq!(hours_words(t, time!(10:00), time!(11:30)), "from 10:00 to 11:30");
    }

    #[test]
    fn a_day_is_marked_up_for_machines() {
        let marked = Marked::day(date!(2026 - 11 - 22), "22 November".to_owned());
        assert_eq!(marked.to_string(), "<time datetime=\"2026-11-22\">22 November</time>");
    }

    #[test]
    fn a_line_begins_with_a_capital() {
        assert_eq!(capital("жексенбі"), "Жексенбі");
        assert_eq!(capital(""), "");
    }
}
