//! The three languages, Kazakh first, and the words in them.

pub(crate) mod said;

use std::sync::LazyLock;

#[expect(
    clippy::pedantic,
    clippy::derivable_impls,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "written by fluent-typed"
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// What fluent-typed writes for readers other than us; named once, so that an unused message still warns.
const _: fn() = || {
    let _ = (generated::L10n::iter, generated::L10n::langneg, generated::L10n::load_all);
    let _ = Words::new_external("", &[]);
};

/// Every message as a function: `words.sign_in_title()`.
pub(crate) type Words = generated::L10nLanguage;

/// A language that the portal is complete in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Kazakh, in Cyrillic.
    #[default]
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

/// Each is read when it is first spoken.
static KK: LazyLock<Words> = LazyLock::new(|| generated::L10n::Kk.load());
static RU: LazyLock<Words> = LazyLock::new(|| generated::L10n::Ru.load());
static EN: LazyLock<Words> = LazyLock::new(|| generated::L10n::En.load());

impl Language {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Kk, Self::Ru, Self::En];

    /// The BCP 47 code, as in `lang` attributes and in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Kk => "Қазақша",
            Self::Ru => "Русский",
            Self::En => "English",
        }
    }

    /// Reads a code of the database, a form or a cookie.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The first language of an `Accept-Language` header that we have, by its weights.
    #[must_use]
    pub fn accepted(header: &str) -> Option<Self> {
        let mut best: Option<(f32, Self)> = None;
        for range in header.split(',') {
            let (tag, weight) = match range.split_once(';') {
                Some((tag, q)) => {
                    (tag, q.trim().strip_prefix("q=").and_then(|q| q.parse().ok()).unwrap_or(0.0))
                }
                None => (range, 1.0),
            };
            let primary = tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
            if let Some(language) = Self::parse(&primary)
                && weight > best.map_or(0.0, |(weight, _)| weight)
            {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }

    /// The words in this language.
    pub(crate) fn words(self) -> &'static Words {
        match self {
            Self::Kk => &KK,
            Self::Ru => &RU,
            Self::En => &EN,
        }
    }
}

/// One text in the three languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct Texts {
    /// In Kazakh.
    pub kk: String,
    /// In Russian.
    pub ru: String,
    /// In English.
    pub en: String,
}

impl Texts {
    /// The text in `language`.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Kk => &self.kk,
            Language::Ru => &self.ru,
            Language::En => &self.en,
        }
    }

    /// The language in which somebody who wants `wanted` can read it: that one if it is there, else the first that is.
    #[must_use]
    pub fn readable_in(&self, wanted: Language) -> Language {
        let is_there = |language: &Language| !self.get(*language).is_empty();
        let first = || Language::ALL.into_iter().find(is_there);
        Some(wanted).filter(is_there).or_else(first).unwrap_or(wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_known_language_of_the_header_wins() {
        let cases = [
            ("ru-KZ,ru;q=0.9,en;q=0.8", Some(Language::Ru)),
            ("de, en;q=0.5, kk;q=0.7", Some(Language::Kk)),
            ("kk-Cyrl-KZ", Some(Language::Kk)),
            ("de,fr;q=0.3", None),
            ("ru;q=0, en;q=0.1", Some(Language::En)),
            ("", None),
        ];
        for (header, language) in cases {
            assert_eq!(Language::accepted(header), language, "{header}");
        }
    }
}
