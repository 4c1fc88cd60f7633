//! Tags as people type them and as scanners do, whatever keyboard the computer believes to have.

use crate::equipment::rules::tag;

/// Digits of a tag.
const MOST_DIGITS: usize = 9;
/// Letters of a tag, as the series has them.
const MOST_LETTERS: usize = 6;

/// Cyrillic letters, and the Latin ones that they look or sound like.
const ALIKE: [(char, char); 15] = [
    ('А', 'A'),
    ('Ә', 'A'),
    ('В', 'B'),
    ('С', 'C'),
    ('Е', 'E'),
    ('Н', 'H'),
    ('І', 'I'),
    ('К', 'K'),
    ('Қ', 'Q'),
    ('М', 'M'),
    ('О', 'O'),
    ('Р', 'P'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('У', 'Y'),
];

/// The keys of a Russian or Kazakh keyboard, and what they are on a Latin one: a scanner presses keys.
const KEYS: (&str, &str) = ("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM");
/// The upper row of a Kazakh keyboard has letters where others have digits.
const KAZAKH_ROW: (&str, &str) = ("\"ӘІҢҒ,.ҮҰҚӨ", "1234567890-");

/// What a text may mean as a tag, likeliest first; `series` is the prefix of tags that are given now.
pub(super) fn readings(typed: &str, series: &str) -> Vec<String> {
    let text = out_of_address(typed).to_uppercase();
    let by_key = replaced(&text, KEYS);
    let variants = [
        text.clone(),
        text.chars().map(alike).collect(),
        by_key,
        replaced(&replaced(&text, KAZAKH_ROW), KEYS),
    ];
    let mut found = Vec::new();
    for variant in variants {
        // A roll may have been printed in another way than we print.
        let Some(reading) = read(&variant, series) else { continue };
        for reading in std::iter::once(reading).chain(as_it_stands(&variant)) {
            if !found.contains(&reading) {
                found.push(reading);
            }
        }
    }
    found
}

/// A label's square holds the address of the piece.
fn out_of_address(typed: &str) -> &str {
    let text = typed.rsplit_once("/t/").map_or(typed, |(_, rest)| rest);
    text.split(['?', '#', '/']).next().unwrap_or_default().trim()
}

fn alike(c: char) -> char {
    ALIKE.iter().find(|(cyrillic, _)| *cyrillic == c).map_or(c, |(_, latin)| *latin)
}

fn replaced(text: &str, (from, to): (&str, &str)) -> String {
    let key = |c: char| from.chars().zip(to.chars()).find(|(key, _)| *key == c).map_or(c, |(_, other)| other);
    text.chars().map(key).collect()
}

/// Letters, whatever stands between, digits; without letters the series' own.
fn read(text: &str, series: &str) -> Option<String> {
    let letters: String = text.chars().take_while(char::is_ascii_uppercase).collect();
    let rest = text.get(letters.len()..).unwrap_or_default();
    let digits = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number || digits.len() > MOST_DIGITS || letters.len() > MOST_LETTERS {
        return None;
    }
    let prefix = if letters.is_empty() { series } else { &letters };
    Some(tag(prefix, digits.parse().ok()?))
}

fn as_it_stands(text: &str) -> Option<String> {
    let is_tag = text.contains('-') && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    is_tag.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_understood_however_it_is_typed() {
        let spellings = [
            "AQ-0412",
            "aq 412",
            " aq0412 ",
            "AQ – 412",
            "412",
            "0412",
            // Cyrillic А and Қ; А and Latin q.
            "АҚ-0412",
            "аq-412",
            // By the keys of a Russian keyboard, and of a Kazakh one.
            "фй-0412",
            "ФЙөқң\"ә",
            "https://esik.kz/t/AQ-0412",
            "https://esik.kz/t/aq-0412?from=label",
        ];
        for typed in spellings {
            assert!(
                readings(typed, "AQ").contains(&"AQ-0412".to_owned()),
                "{typed}: {:?}",
                readings(typed, "AQ")
            );
        }
    }

    #[test]
    fn the_likeliest_comes_first_and_none_comes_twice() {
        assert_eq!(readings("AQ-0412", "AQ"), ["AQ-0412"]);
        assert_eq!(readings("AQ-412", "AQ"), ["AQ-0412", "AQ-412"], "a roll of another printer");
        assert_eq!(readings("12", "B"), ["B-0012"]);
    }

    #[test]
    fn what_is_no_tag_means_none() {
        for typed in ["", "-", "Lenovo", "AQ", "AQ-0412-7x y", "1234567890", "ABCDEFG-1", "٤١٢", "AQ 4 12"]
        {
            assert_eq!(readings(typed, "AQ"), [""; 0], "{typed}");
        }
    }
}
