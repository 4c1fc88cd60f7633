//! The public holidays of Kazakhstan that have a fixed date. Kurban Ait has none: an administrator adds it.

use time::{Date, Month};

use super::rules::ClosedDay;
use crate::language::{Language, Texts, Words};

/// Month, day and name.
type Holiday = (Month, u8, fn(&Words) -> String);

const HOLIDAYS: [Holiday; 14] = [
    (Month::January, 1, Words::holiday_new_year),
    (Month::January, 2, Words::holiday_new_year),
    (Month::January, 7, Words::holiday_christmas),
    (Month::March, 8, Words::holiday_women),
    (Month::March, 15, Words::holiday_constitution),
    (Month::March, 21, Words::holiday_nauryz),
    (Month::March, 22, Words::holiday_nauryz),
    (Month::March, 23, Words::holiday_nauryz),
    (Month::May, 1, Words::holiday_unity),
    (Month::May, 7, Words::holiday_defender),
    (Month::May, 9, Words::holiday_victory),
    (Month::July, 6, Words::holiday_capital),
    (Month::October, 25, Words::holiday_republic),
    (Month::December, 16, Words::holiday_independence),
];

/// Those of a year, in order.
#[must_use]
pub fn of_year(year: i32) -> Vec<ClosedDay> {
    let day = |(month, day, name): &Holiday| {
        let day = Date::from_calendar_date(year, *month, *day).ok()?;
        Some(ClosedDay { day, reason: in_each(*name) })
    };
    HOLIDAYS.iter().filter_map(day).collect()
}

/// From today until the end of the next year.
#[must_use]
pub fn coming(today: Date) -> Vec<ClosedDay> {
    let both = [today.year(), today.year() + 1].into_iter().flat_map(of_year);
    both.filter(|holiday| holiday.day >= today).collect()
}

/// The feast whose date is told every year anew.
#[must_use]
pub fn kurban_ait(day: Date) -> ClosedDay {
    ClosedDay { day, reason: in_each(Words::holiday_kurban_ait) }
}

fn in_each(name: fn(&Words) -> String) -> Texts {
    let of = |language: Language| name(language.words());
    Texts { kk: of(Language::Kk), ru: of(Language::Ru), en: of(Language::En) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn the_rest_of_this_year_and_all_of_the_next_come() {
        let coming = coming(date!(2026 - 12 - 16));
        assert_eq!(coming.len(), 15);
        assert_eq!(coming.first().map(|one| one.day), Some(date!(2026 - 12 - 16)));
        assert_eq!(coming.last().map(|one| one.day), Some(date!(2027 - 12 - 16)));
        assert!(
            coming
                .iter()
                .all(|one| ![&one.reason.kk, &one.reason.ru, &one.reason.en].contains(&&String::new()))
        );
    }
}
