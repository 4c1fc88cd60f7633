//! What a ready sentence is.

use crate::language::{Language, Texts};

/// Characters, in one language.
pub(super) const LONGEST: usize = 300;

/// A ready sentence in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::bookings) struct Sentence {
    /// As forms spell it.
    pub(in crate::bookings) code: String,
    pub(in crate::bookings) texts: Texts,
    pub(super) in_use: bool,
    /// The order on the page.
    pub(super) place: i64,
}

/// A sentence by its code, in a language.
pub(in crate::bookings) fn said<'a>(
    sentences: &'a [Sentence],
    code: &str,
    language: Language,
) -> Option<&'a str> {
    let found = sentences.iter().find(|one| one.code == code)?;
    Some(found.texts.get(language))
}

/// Where a sentence stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Up,
    Down,
}

/// The places of two sentences that change with each other; none for who is first or last already.
pub(super) fn swapped(sentences: &[Sentence], code: &str, way: Way) -> Option<[(String, i64); 2]> {
    let at = sentences.iter().position(|one| one.code == code)?;
    let beside = match way {
        Way::Up => at.checked_sub(1)?,
        Way::Down => at.checked_add(1)?,
    };
    let (this, other) = (sentences.get(at)?, sentences.get(beside)?);
    Some([(this.code.clone(), other.place), (other.code.clone(), this.place)])
}

/// One sentence, for tests.
#[cfg(test)]
pub(in crate::bookings) fn sentences() -> Vec<Sentence> {
    let texts =
        Texts { kk: "Жөндеуде.".into(), ru: "В ремонте.".into(), en: "Under repair.".into() };
    vec![Sentence { code: "repair".into(), texts, in_use: true, place: 1 }]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three() -> Vec<Sentence> {
        let one = |(code, place): (&str, i64)| Sentence {
            code: code.into(),
            texts: Texts { kk: format!("{code} kk"), ru: String::new(), en: String::new() },
            in_use: true,
            place,
        };
        [("a", 1), ("b", 2), ("c", 5)].map(one).into()
    }

    #[test]
    fn neighbours_change_places_and_the_ends_stay() {
        let pair = [("b".to_owned(), 5), ("c".to_owned(), 2)];
        assert_eq!(swapped(&three(), "b", Way::Down), Some(pair));
        assert_eq!(swapped(&three(), "a", Way::Up), None);
        assert_eq!(swapped(&three(), "c", Way::Down), None);
        assert_eq!(swapped(&three(), "x", Way::Up), None);
    }

    #[test]
    fn a_sentence_is_found_by_its_code() {
        assert_eq!(said(&three(), "b", Language::Kk), Some("b kk"));
        assert_eq!(said(&three(), "x", Language::Kk), None);
    }
}
