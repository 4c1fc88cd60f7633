//! Tags as people type, say and scan them.

use super::rules::tag;

/// Cyrillic letters that a wrong keyboard puts in the place of Latin ones.
const LOOK_ALIKES: [(char, char); 14] = [
    ('А', 'A'),
    ('В', 'B'),
    ('С', 'C'),
    ('Е', 'E'),
    ('Н', 'H'),
    ('І', 'I'),
    ('К', 'K'),
    ('М', 'M'),
    ('О', 'O'),
    ('Р', 'P'),
    ('Қ', 'Q'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('У', 'Y'),
];

/// Digits of the largest number that a tag may have.
const MOST_DIGITS: usize = 8;

/// Letters and digits of what was typed, also out of the address behind the code on a label.
fn parts(typed: &str) -> Option<(String, i64)> {
    let last = typed.trim().rsplit('/').next().unwrap_or_default();
    let latin = |c: char| LOOK_ALIKES.iter().find(|(other, _)| *other == c).map_or(c, |(_, latin)| *latin);
    let signs: String = last.to_uppercase().chars().filter(|c| c.is_alphanumeric()).map(latin).collect();
    let letters: String = signs.chars().take_while(char::is_ascii_uppercase).collect();
    let digits = signs.strip_prefix(letters.as_str()).unwrap_or_default();
    let is_number = (1..=MOST_DIGITS).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    (is_number && letters.len() <= 6).then_some(())?;
    Some((letters, digits.parse().ok()?))
}

/// The one spelling of a tag: `AQ-0412` for `aq 412`, `АҚ-0412` in Cyrillic letters, and the address of its label.
#[must_use]
pub fn canonical(typed: &str) -> Option<String> {
    let (letters, number) = parts(typed)?;
    (!letters.is_empty()).then(|| tag(&letters, number))
}

/// The number of a tag of the series `prefix`, with the prefix or without it.
#[must_use]
pub fn number_in(prefix: &str, typed: &str) -> Option<i64> {
    let (letters, number) = parts(typed)?;
    ((letters.is_empty() || letters == prefix) && number > 0).then_some(number)
}

/// A tag of the series stands where something else was asked for.
#[must_use]
pub fn is_tag_of(prefix: &str, typed: &str) -> bool {
    parts(typed).is_some_and(|(letters, _)| letters == prefix)
}

/// Every tag of a text, in its order and once each, and what is none. A prefix may stand apart from its number.
#[must_use]
pub fn of_text(prefix: &str, text: &str) -> (Vec<String>, Vec<String>) {
    let (mut tags, mut strays) = (Vec::new(), Vec::new());
    let mut apart = String::new();
    let words =
        text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';')).filter(|word| !word.is_empty());
    for word in words {
        let whole = format!("{apart}{word}");
        let found = canonical(&whole).or_else(|| number_in(prefix, &whole).map(|number| tag(prefix, number)));
        match found {
            Some(found) => {
                apart.clear();
                if !tags.contains(&found) {
                    tags.push(found);
                }
            }
            None if apart.is_empty() && word.chars().all(char::is_alphabetic) => word.clone_into(&mut apart),
            None => {
                strays.push(whole);
                apart.clear();
            }
        }
    }
    if !apart.is_empty() {
        strays.push(apart);
    }
    (tags, strays)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_one_however_it_is_typed_said_or_scanned() {
        for typed in ["AQ-0412", "aq 412", "aq412", " AQ–412 ", "АҚ-0412", "https://esik.kz/t/AQ-0412"] {
            assert_eq!(canonical(typed).as_deref(), Some("AQ-0412"), "{typed}");
            assert_eq!(number_in("AQ", typed), Some(412), "{typed}");
        }
        assert_eq!((canonical("412"), number_in("AQ", "0412")), (None, Some(412)));
        for typed in ["", "AQ", "AQ-", "AQ-4x", "AQ-123456789", "ABCDEFG-1", "Ж-12", "\0", "٣"] {
            assert_eq!(canonical(typed), None, "{typed:?}");
        }
        assert_eq!([number_in("AQ", "BC-0412"), number_in("AQ", "AQ-0000")], [None, None]);
    }

    #[test]
    fn a_serial_number_of_digits_is_no_tag_and_a_label_is() {
        assert!(is_tag_of("AQ", "aq0412") && is_tag_of("AQ", "http://127.0.0.1:8080/t/AQ-0412"));
        assert!(!is_tag_of("AQ", "0412") && !is_tag_of("AQ", "PF0412X"));
    }

    #[test]
    fn a_text_of_tags_is_read_word_by_word() {
        let (tags, strays) = of_text("AQ", "AQ-0001, aq 2;3\nBC-7 AQ-1 ??? zz");
        assert_eq!(tags, ["AQ-0001", "AQ-0002", "AQ-0003", "BC-0007"]);
        assert_eq!(strays, ["???", "zz"]);
        assert_eq!(of_text("AQ", " \n"), (vec![], vec![]));
    }
}
