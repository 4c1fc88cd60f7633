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

/// The keys of a Russian or Kazakh keyboard, and what they are on a Latin one: a scanner presses keys.
const KEYS: (&str, &str) = ("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM");
/// The upper row of a Kazakh keyboard has letters where others have digits.
const KAZAKH_ROW: (&str, &str) = ("\"ӘІҢҒ,.ҮҰҚӨ", "1234567890-");

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

/// The same in Latin letters where they look alike.
fn by_look(text: &str) -> String {
    text.chars().map(|c| look_alike(c).unwrap_or(c)).collect()
}

/// What a scanner meant that pressed the keys of a Latin keyboard: on a Russian one, and on a Kazakh one.
fn by_keys(text: &str) -> [String; 2] {
    [replaced(text, KEYS), replaced(&replaced(text, KAZAKH_ROW), KEYS)]
}

fn replaced(text: &str, (from, to): (&str, &str)) -> String {
    let key = |c: char| from.chars().zip(to.chars()).find(|(key, _)| *key == c).map_or(c, |(_, other)| other);
    text.chars().map(key).collect()
}

/// Letters, whatever stands between, and the number; letters may be missing.
fn parts(typed: &str) -> Option<(String, i64)> {
    let text = by_look(&out_of_address(typed).to_uppercase());
    let letters: String = text.chars().take_while(char::is_ascii_uppercase).collect();
    let rest = text.strip_prefix(letters.as_str()).unwrap_or_default();
    let digits = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    let is_number = (1..=MOST_DIGITS).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    (is_number && letters.len() <= MOST_LETTERS).then_some(())?;
    Some((letters, digits.parse().ok()?))
}

/// The same of the series `prefix`: where its letters are typed by keys of another alphabet, they are seen to be.
fn parts_in(prefix: &str, typed: &str) -> Option<(String, i64)> {
    let found = parts(typed);
    if found.as_ref().is_some_and(|(letters, _)| letters.is_empty() || letters == prefix) {
        return found;
    }
    let pressed = by_keys(&out_of_address(typed).to_uppercase());
    let by_key = pressed.iter().filter_map(|text| parts(text)).find(|(letters, _)| letters == prefix);
    by_key.or(found)
}

/// The tag that is meant; a number alone is one of the series `prefix`.
pub(super) fn meant(prefix: &str, typed: &str) -> Option<String> {
    let (letters, number) = parts_in(prefix, typed)?;
    Some(tag(if letters.is_empty() { prefix } else { &letters }, number))
}

/// What a text may mean as a tag, likeliest first; `series` is the prefix of tags that are given now.
pub(super) fn readings(typed: &str, series: &str) -> Vec<String> {
    let text = out_of_address(typed).to_uppercase();
    let mut found = Vec::new();
    let by_look = by_look(&text);
    let [by_key, by_kazakh_key] = by_keys(&text);
    for variant in [text, by_look, by_key, by_kazakh_key] {
        // A roll may have been printed in another way than we print.
        let Some((letters, number)) = parts(&variant) else { continue };
        let reading = tag(if letters.is_empty() { series } else { &letters }, number);
        for reading in std::iter::once(reading).chain(as_it_stands(&variant)) {
            if !found.contains(&reading) {
                found.push(reading);
            }
        }
    }
    found
}

fn as_it_stands(text: &str) -> Option<String> {
    let is_tag = text.contains('-') && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    is_tag.then(|| text.to_owned())
}

/// A serial number in Latin letters, which stand on nearly every device, unless some of its letters look like none.
#[must_use]
pub fn latin_serial(serial: &str) -> String {
    let latin = |c: char| match look_alike(c) {
        None if !c.is_ascii() => look_alike(upper(c)).map(|found| found.to_ascii_lowercase()),
        None => Some(c),
        found => found,
    };
    serial.chars().map(latin).collect::<Option<String>>().unwrap_or_else(|| serial.to_owned())
}

fn upper(c: char) -> char {
    c.to_uppercase().next().unwrap_or(c)
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
    let (letters, number) = parts_in(prefix, typed)?;
    ((letters.is_empty() || letters == prefix) && number > 0).then_some(number)
}

/// A tag of the series stands where something else was asked for.
#[must_use]
pub fn is_tag_of(prefix: &str, typed: &str) -> bool {
    parts_in(prefix, typed).is_some_and(|(letters, _)| letters == prefix)
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

    #[test]
    fn a_scanner_on_a_computer_with_another_keyboard_is_understood() {
        for typed in ["фй-0412", "ФЙ0412", "ФЙөқң\"ә"] {
            assert_eq!(meant("AQ", typed).as_deref(), Some("AQ-0412"), "{typed}");
            assert_eq!((number_in("AQ", typed), is_tag_of("AQ", typed)), (Some(412), true), "{typed}");
        }
        assert_eq!(meant("AQ", "стол 5"), None, "a word and a number are no tag of another series");
        assert_eq!(meant("AQ", "СК-12").as_deref(), Some("CK-0012"));
    }

    #[test]
    fn a_serial_number_is_kept_in_the_letters_of_the_device() {
        for (typed, kept) in
            [("РС-4х9", "PC-4x9"), ("PC-4X9", "PC-4X9"), ("ДБ-12", "ДБ-12"), ("№ 15", "№ 15"), ("", "")]
        {
            assert_eq!(latin_serial(typed), kept);
        }
    }
}
