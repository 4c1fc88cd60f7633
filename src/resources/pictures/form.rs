//! The descriptions of a picture as typed.

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::chance::hex;
use crate::language::{Language, Texts, Words};
use crate::text::{self, TextProblem};
use crate::web::Errors;

/// Characters.
const LONGEST: usize = 500;

/// The fields, in the order of [`Language::ALL`].
const FIELDS: [&str; 3] = ["description_kk", "description_ru", "description_en"];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    description_kk: String,
    description_ru: String,
    description_en: String,
    /// The mark of what the page was made from.
    was: String,
}

impl Typed {
    pub(super) fn of(description: &Texts) -> Self {
        let Texts { kk, ru, en } = description.clone();
        Self { description_kk: kk, description_ru: ru, description_en: en, was: mark(description) }
    }

    /// The page that was filled in showed what is kept.
    pub(super) fn is_of(&self, kept: &Texts) -> bool {
        self.was == mark(kept)
    }

    pub(super) fn was(&self) -> &str {
        &self.was
    }

    /// Language, its field, and what was typed in it.
    pub(super) fn fields(&self) -> [(Language, &'static str, &str); 3] {
        let [kk, ru, en] = FIELDS;
        [
            (Language::Kk, kk, &self.description_kk),
            (Language::Ru, ru, &self.description_ru),
            (Language::En, en, &self.description_en),
        ]
    }

    /// In every language, or what is wrong at each field.
    pub(super) fn parse(&self, t: &Words) -> Result<Texts, Errors> {
        let mut errors = Errors::default();
        let mut read = |(language, field, typed): (Language, &'static str, &str)| {
            let sentence = match text::clean(typed, LONGEST) {
                Ok(text) if !text.is_empty() => return text,
                Ok(_) => t.pictures_error_description(),
                Err(TextProblem::TooLong(most)) => t.form_error_too_long(most),
                Err(TextProblem::Unreadable) => t.form_error_characters(),
            };
            errors.add(field, t.form_error_at(label(t, language), sentence));
            String::new()
        };
        let [kk, ru, en] = self.fields().map(&mut read);
        if errors.is_empty() { Ok(Texts { kk, ru, en }) } else { Err(errors) }
    }
}

/// Of the field for a language.
pub(super) fn label(t: &Words, language: Language) -> String {
    let what = t.pictures_description();
    match language {
        Language::Kk => t.settings_in_kk(what),
        Language::Ru => t.settings_in_ru(what),
        Language::En => t.settings_in_en(what),
    }
}

/// Changes with what it is made from.
fn mark(description: &Texts) -> String {
    let all = [&description.kk, &description.ru, &description.en].map(String::as_str).join("\u{0}");
    hex(Sha256::digest(all).as_slice())
}
