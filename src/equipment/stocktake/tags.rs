//! Tags as people type them and as scanners do, whatever keyboard the computer believes to have.

use crate::equipment::tags::{look_alike, meant, out_of_address};

/// The keys of a Russian or Kazakh keyboard, and what they are on a Latin one: a scanner presses keys.
const KEYS: (&str, &str) = ("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM");
/// The upper row of a Kazakh keyboard has letters where others have digits.
const KAZAKH_ROW: (&str, &str) = ("\"ӘІҢҒ,.ҮҰҚӨ", "1234567890-");

/// What a text may mean as a tag, likeliest first; `series` is the prefix of tags that are given now.
pub(super) fn readings(typed: &str, series: &str) -> Vec<String> {
    let text = out_of_address(typed).to_uppercase();
    let by_key = replaced(&text, KEYS);
    let by_kazakh_key = replaced(&replaced(&text, KAZAKH_ROW), KEYS);
    let mut found = Vec::new();
    let by_look = text.chars().map(|c| look_alike(c).unwrap_or(c)).collect();
    for variant in [text, by_look, by_key, by_kazakh_key] {
        // A roll may have been printed in another way than we print.
        let Some(reading) = meant(series, &variant) else { continue };
        for reading in std::iter::once(reading).chain(as_it_stands(&variant)) {
            if !found.contains(&reading) {
                found.push(reading);
            }
        }
    }
    found
}

fn replaced(text: &str, (from, to): (&str, &str)) -> String {
    let key = |c: char| from.chars().zip(to.chars()).find(|(key, _)| *key == c).map_or(c, |(_, other)| other);
    text.chars().map(key).collect()
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
