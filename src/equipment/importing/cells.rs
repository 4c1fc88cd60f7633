//! What single cells say, as people write it in any of the three languages.

use crate::equipment::rules::{Grade, LARGEST_QUANTITY};
use crate::equipment::words;
use crate::language::Language;
use crate::names::folded_words;

/// One spelling of a name: of a kind, of a place.
pub(super) fn folded(text: &str) -> String {
    folded_words(text).join(" ")
}

/// A condition: its letter, or its words in any language.
pub(super) fn grade(cell: &str) -> Option<Grade> {
    let letter = cell.split(':').next().unwrap_or_default().trim().to_uppercase();
    // On a Cyrillic keyboard three of the letters look the same.
    let letter = match letter.as_str() {
        "А" => "A",
        "В" => "B",
        "С" => "C",
        other => other,
    };
    Grade::parse(letter).or_else(|| {
        let typed = folded(cell);
        let says = |grade: &Grade| {
            Language::ALL.iter().any(|language| {
                let words = words::grade(language.words(), Some(*grade));
                words.split_once(':').is_some_and(|(_, words)| folded(words) == typed)
            })
        };
        Grade::ALL.into_iter().find(says)
    })
}

/// How many are in a box; an empty cell is one.
pub(super) fn quantity(cell: &str) -> Option<i64> {
    if cell.is_empty() {
        return Some(1);
    }
    cell.parse().ok().filter(|quantity| (1..=LARGEST_QUANTITY).contains(quantity))
}

/// Yes or no.
pub(super) fn yes(cell: &str) -> Option<bool> {
    match cell.to_lowercase().as_str() {
        "иә" | "ия" | "бар" | "да" | "есть" | "yes" | "y" | "true" | "1" | "+" => Some(true),
        "жоқ" | "жок" | "нет" | "no" | "n" | "false" | "0" | "-" => Some(false),
        _ => None,
    }
}

/// A letter was lost when the file was saved in an alphabet that has no Kazakh letters: a question mark inside a word.
pub(super) fn has_lost_letter(cell: &str) -> bool {
    cell.split('?').skip(1).any(|rest| rest.starts_with(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_is_a_letter_or_its_words() {
        for (cell, expected) in [
            ("a", Some(Grade::A)),
            ("В", Some(Grade::B)),
            ("с", Some(Grade::C)),
            ("D: жұмыс істемейді", Some(Grade::D)),
            ("Не работает", Some(Grade::D)),
            ("like new", Some(Grade::A)),
            ("E", None),
            ("", None),
        ] {
            assert_eq!(grade(cell), expected, "{cell}");
        }
    }

    #[test]
    fn a_box_has_a_whole_number_of_pieces() {
        let read = ["", "1", "10000", "0", "10001", "-1", "1,5", "көп"].map(quantity);
        assert_eq!(read, [Some(1), Some(1), Some(10_000), None, None, None, None, None]);
    }

    #[test]
    fn yes_and_no_are_said_in_three_languages() {
        assert_eq!(["Иә", "ДА", "yes"].map(yes), [Some(true); 3]);
        assert_eq!(["Жоқ", "нет", "0"].map(yes), [Some(false); 3]);
        assert_eq!(["", "мүмкін"].map(yes), [None; 2]);
    }

    #[test]
    fn a_lost_letter_is_a_question_mark_inside_a_word() {
        assert!(has_lost_letter("С?улет") && has_lost_letter("?ойма"));
        assert!(!has_lost_letter("Жөндеу керек?") && !has_lost_letter("a ? b") && !has_lost_letter(""));
    }
}
