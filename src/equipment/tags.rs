//! Tags as people type, say and scan them.

use super::rules::tag;

/// Cyrillic letters, and the Latin ones for which they are typed.
const LOOK_ALIKES: [(char, char); 17] = [
    ('А', 'A'),
    ('Ә', 'A'),
    ('В', 'B'),
    ('С', 'C'),
    ('Е', 'E'),
    ('Н', 'H'),
    ('Һ', 'H'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('К', 'K'),
    ('Қ', 'Q'),
    ('М', 'M'),
    ('О', 'O'),
    ('Р', 'P'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('У', 'Y'),
];

/// Letters of the largest prefix, and digits of the largest number that a tag may have.
const MOST_LETTERS: usize = 6;
const MOST_DIGITS: usize = 8;

/// The Latin letter that a capital Cyrillic one looks like.
pub(super) fn look_alike(c: char) -> Option<char> {
    LOOK_ALIKES.iter().find(|(cyrillic, _)| *cyrillic == c).map(|(_, latin)| *latin)
}

/// What was typed, or what stands in the address behind the code on a label.
pub(super) fn out_of_address(typed: &str) -> &str {
    let text = typed.rsplit_once("/t/").map_or(typed, |(_, rest)| rest);
    text.split(['?', '#', '/']).next().unwrap_or_default().trim()
}

/// Letters, whatever stands between, and the number; letters may be missing.
fn parts(typed: &str) -> Option<(String, i64)> {
    let text: String =
        out_of_address(typed).to_uppercase().chars().map(|c| look_alike(c).unwrap_or(c)).collect();
    let letters: String = text.chars().take_while(char::is_ascii_uppercase).collect();
    let rest = text.strip_prefix(letters.as_str()).unwrap_or_default();
    let digits = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    let is_number = (1..=MOST_DIGITS).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    (is_number && letters.len() <= MOST_LETTERS).then_some(())?;
    Some((letters, digits.parse().ok()?))
}

/// The tag that is meant; a number alone is one of the series `prefix`.
pub(super) fn meant(prefix: &str, typed: &str) -> Option<String> {
    let (letters, number) = parts(typed)?;
    Some(tag(if letters.is_empty() { prefix } else { &letters }, number))
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
        let found = meant(prefix, &whole);
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
    fn a_number_alone_is_one_of_the_series() {
        for typed in ["AQ-0412", "aq 412", "412", "АҚ-0412", "https://esik.kz/t/AQ-0412", " 0412 "] {
            assert_eq!(meant("AQ", typed).as_deref(), Some("AQ-0412"), "{typed}");
        }
        assert_eq!(meant("AQ", "B-7").as_deref(), Some("B-0007"));
        assert_eq!((meant("AQ", "AQ"), meant("AQ", "")), (None, None));
        assert_eq!(meant("AQ", "99999999999999999999999"), None);
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
