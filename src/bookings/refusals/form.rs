//! A ready sentence as typed, and parsed into what can be kept.

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::rules::{LONGEST, Way};
use crate::chance::hex;
use crate::language::{Language, Texts};
use crate::text::{self, TextProblem};

/// What is wrong with one language of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// Nothing is said.
    Empty,
    /// The text cannot be kept.
    Text(TextProblem),
    /// Somebody has changed it since it was shown.
    Changed,
}

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) sentence_kk: String,
    pub(super) sentence_ru: String,
    pub(super) sentence_en: String,
    /// Stands for the sentence that was shown.
    pub(super) was: String,
}

/// The language in which a problem stands, and the problem.
pub(super) type Problems = Vec<(Language, Problem)>;

/// The field of one language.
pub(super) fn field(language: Language) -> &'static str {
    match language {
        Language::Kk => "sentence_kk",
        Language::Ru => "sentence_ru",
        Language::En => "sentence_en",
    }
}

impl Typed {
    pub(super) fn of(texts: &Texts) -> Self {
        let Texts { kk, ru, en } = texts.clone();
        Self { sentence_kk: kk, sentence_ru: ru, sentence_en: en, was: mark(texts) }
    }

    /// What is typed in one language.
    pub(super) fn value(&self, language: Language) -> &str {
        match language {
            Language::Kk => &self.sentence_kk,
            Language::Ru => &self.sentence_ru,
            Language::En => &self.sentence_en,
        }
    }

    /// All of it, or all that is wrong.
    pub(super) fn parse(&self) -> Result<Texts, Problems> {
        let mut problems = Problems::new();
        let mut text = |language| {
            let cleaned = text::clean(self.value(language), LONGEST).map_err(Problem::Text);
            match cleaned.and_then(|words| if words.is_empty() { Err(Problem::Empty) } else { Ok(words) }) {
                Ok(words) => words,
                Err(problem) => {
                    problems.push((language, problem));
                    String::new()
                }
            }
        };
        let texts = Texts { kk: text(Language::Kk), ru: text(Language::Ru), en: text(Language::En) };
        if problems.is_empty() { Ok(texts) } else { Err(problems) }
    }
}

/// Stands for a sentence: where it differs, somebody has changed it.
pub(super) fn mark(texts: &Texts) -> String {
    let all = [&texts.kk, &texts.ru, &texts.en].map(String::as_str).join("\n");
    hex(Sha256::digest(all.as_bytes()).get(..8).unwrap_or_default())
}

/// In use from now on, or not.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Used {
    pub(super) wanted: String,
}

/// Where a sentence goes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Moves {
    way: String,
}

impl Moves {
    pub(super) fn way(&self) -> Option<Way> {
        match self.way.as_str() {
            "up" => Some(Way::Up),
            "down" => Some(Way::Down),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_said_in_every_language() {
        let typed =
            Typed { sentence_kk: " Жабық. ".into(), sentence_en: "a".repeat(301), ..Typed::default() };
        let too_long = Problem::Text(TextProblem::TooLong(300));
        assert_eq!(typed.parse(), Err(vec![(Language::Ru, Problem::Empty), (Language::En, too_long)]));
    }

    #[test]
    fn the_mark_is_of_the_words() {
        let texts = Texts { kk: "а".into(), ru: "б".into(), en: "c".into() };
        assert_eq!(Typed::of(&texts).was, mark(&texts));
        assert_ne!(mark(&Texts { en: "d".into(), ..texts.clone() }), mark(&texts));
    }
}
