//! Days as people type them: in digits, or with the month as a word of any of the languages.

use time::{Date, Month, Weekday};

use super::{month_names, weekday};
use crate::civil;
use crate::language::Language;
use crate::names::folded_words;

/// Letters of a month's name that are enough to know it.
const ENOUGH: usize = 3;

/// What people write around a day: of years, of ordinals.
const AROUND: &str = "year of the st nd rd th год года г го жыл жылғы жылы ж күні шы ші";

/// Reads `25.11.2026`, `2026-11-25`, «25 қараша», «25 ноября 2026 г.» or "Wednesday, 25 November". Of a day without a
/// year the nearest to `today` is meant.
pub(crate) fn read(typed: &str, today: Date) -> Option<Date> {
    let words = parts(typed, char::is_alphabetic);
    if words.is_empty() {
        return civil::parse_date(typed);
    }
    let (months, rest): (Vec<_>, Vec<_>) =
        words.iter().filter(|word| !is_around(word)).map(|word| read_month(word)).partition(Option::is_some);
    let (&[Some(month)], []) = (months.as_slice(), rest.as_slice()) else { return None };
    let numbers = parts(typed, |c| c.is_ascii_digit());
    let (years, days): (Vec<&String>, Vec<&String>) = numbers.iter().partition(|number| number.len() == 4);
    let &[day] = days.as_slice() else { return None };
    let day = day.parse().ok().filter(|_| day.len() <= 2)?;
    let in_year = |year| Date::from_calendar_date(year, month, day).ok();
    match years.as_slice() {
        [] => {
            let near = [today.year() - 1, today.year(), today.year() + 1].into_iter().filter_map(in_year);
            near.min_by_key(|date| (*date - today).whole_days().abs())
        }
        [year] => in_year(year.parse().ok()?),
        _ => None,
    }
}

/// `11`, «қараша», «ноября», "Nov": a number, or a month's name (at least three letters of it) in any language,
/// whatever keyboard it was typed on.
pub(crate) fn read_month(typed: &str) -> Option<Month> {
    let typed = typed.trim();
    if typed.chars().all(|c| c.is_ascii_digit()) {
        return Month::try_from(typed.parse::<u8>().ok()?).ok();
    }
    let [word] = <[String; 1]>::try_from(folded_words(typed)).ok()?;
    if word.chars().count() < ENOUGH {
        return None;
    }
    let is_so = |month: &Month| {
        let names = month_names(*month);
        names.iter().flat_map(|name| folded_words(name)).any(|name| name.starts_with(&word))
    };
    (1..=12_u8).filter_map(|number| Month::try_from(number).ok()).find(is_so)
}

/// The runs of such characters; what stands between them divides.
fn parts(typed: &str, belongs: fn(char) -> bool) -> Vec<String> {
    let parts = typed.split(|c: char| !belongs(c)).filter(|part| !part.is_empty());
    parts.map(str::to_lowercase).collect()
}

/// It says nothing that the day does not: a day of the week, a word for the year.
fn is_around(word: &str) -> bool {
    let days = || {
        let monday = Weekday::Monday;
        (0..7).map(move |days| monday.nth_next(days))
    };
    let is_weekday =
        |language: &Language| days().any(|day| weekday(language.words(), day).to_lowercase() == word);
    AROUND.split(' ').any(|known| known == word) || Language::ALL.iter().any(is_weekday)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::{long, short};
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    #[test]
    fn a_day_is_known_in_digits_and_in_words_of_each_language() {
        for typed in [
            "5.12.2026",
            " 05.12.2026 ",
            "2026-12-05",
            "5/12/2026",
            "5 желтоқсан",
            "5 желтоксан",
            "5-желтоқсан 2026",
            "2026 жылғы 5 желтоқсан",
            "2026 ж. 5 желтоқсан күні",
            "5 декабря",
            "5 Декабря 2026 г.",
            "5 дек 2026 года",
            "5 December",
            "5th of December 2026",
            "December 5, 2026",
            "5 dec",
        ] {
            assert_eq!(read(typed, TODAY), Some(date!(2026 - 12 - 05)), "{typed}");
        }
    }

    #[test]
    fn what_the_portal_says_is_read_back() {
        let days = (0..400).map(|days| TODAY.saturating_add(time::Duration::days(days)));
        for day in days {
            for language in Language::ALL {
                let said = long(language.words(), day);
                assert_eq!(read(&said, TODAY), Some(day), "{said}");
            }
        }
        for language in Language::ALL {
            let near = date!(2027 - 02 - 14);
            assert_eq!(read(&short(language.words(), near), TODAY), Some(near));
        }
    }

    #[test]
    fn without_a_year_the_nearest_day_is_meant() {
        assert_eq!(read("20 қараша", TODAY), Some(date!(2026 - 11 - 20)), "three days ago, not in a year");
        assert_eq!(read("3 қаңтар", TODAY), Some(date!(2027 - 01 - 03)));
        assert_eq!(read("30 декабря", date!(2027 - 01 - 04)), Some(date!(2026 - 12 - 30)));
        assert_eq!(read("29 ақпан", TODAY), None, "in no year that is near");
        assert_eq!(read("29 ақпан", date!(2028 - 01 - 04)), Some(date!(2028 - 02 - 29)));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for typed in [
            "",
            "x",
            "желтоқсан",
            "5",
            "5.12",
            "5 de",
            "31 қараша",
            "5 желтоқсан 26",
            "5 6 желтоқсан",
            "5 nov dec",
            "5 december tomorrow",
            "5 желтоқсан 2026 2027",
            "32.01.2026",
            "0 мая",
            "жексенбі",
        ] {
            assert_eq!(read(typed, TODAY), None, "{typed}");
        }
    }

    #[test]
    fn a_month_is_a_number_or_the_beginning_of_its_name() {
        for typed in ["11", "қараша", "караша", "ноября", "Ноябрь", "November", "nov"]
        {
            assert_eq!(read_month(typed), Some(Month::November), "{typed}");
        }
        for typed in ["", "0", "13", "no", "novembre", "қараша ноябрь"] {
            assert_eq!(read_month(typed), None, "{typed}");
        }
        for number in 1..=12 {
            let month = Month::try_from(number).unwrap();
            assert!(month_names(month).iter().all(|name| read_month(name) == Some(month)), "{month}");
        }
    }
}
