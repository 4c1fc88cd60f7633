//! Ways, sums of money and numbers of papers in words.

use super::rules::{Month, Way};
use crate::dates;
use crate::language::Words;

/// How pieces came or went.
pub(crate) fn way(t: &Words, way: Way) -> String {
    match way {
        Way::Registered => t.registers_way_registered(),
        Way::CameBack => t.registers_way_came_back(),
        Way::Found => t.registers_way_found(),
        Way::Given => t.registers_way_given(),
        Way::Disposed => t.registers_way_disposed(),
        Way::Missing => t.registers_way_missing(),
    }
}

/// The name of a month.
pub(crate) fn month(t: &Words, month: Month) -> String {
    dates::month(t, month.first())
}

/// An amount in tiyn as people read it: `1 200 000,50 ₸`, its spaces unbroken.
pub(crate) fn money(tiyn: i64) -> String {
    let (tenge, rest) = (tiyn / 100, (tiyn % 100).abs());
    let digits = tenge.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    if rest > 0 { format!("{grouped},{rest:02}\u{a0}₸") } else { format!("{grouped}\u{a0}₸") }
}

/// The number of a certificate.
pub(crate) fn certificate(year: i64, number: i64) -> String {
    format!("{number}/{year}")
}

/// A category with make and model, as far as they are known.
pub(crate) fn what(category: &str, make: &str, model: &str) -> String {
    let parts = [category, make, model].into_iter().map(str::trim).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_read_in_groups_of_three() {
        let said = [0, 99, 100, 123_456, 120_000_050].map(money);
        let said: Vec<_> = said.iter().map(|one| one.replace('\u{a0}', " ")).collect();
        assert_eq!(said, ["0 ₸", "0,99 ₸", "1 ₸", "1 234,56 ₸", "1 200 000,50 ₸"]);
    }

    #[test]
    fn a_thing_is_named_by_what_is_known_of_it() {
        assert_eq!(what("Laptop", "", "T480 "), "Laptop T480");
        assert_eq!(certificate(2026, 7), "7/2026");
    }
}
