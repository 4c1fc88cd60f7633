//! Settings of equipment as typed, and parsed.

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::store::KeptCategory;
use crate::chance::hex;
use crate::language::{Language, Texts, Words};
use crate::names::folded_words;
use crate::text::{self, TextProblem};
use crate::web::Errors;

/// Characters.
const LONGEST_NAME: usize = 80;
/// Letters.
const LONGEST_PREFIX: usize = 6;
/// Grams: a tonne.
const HEAVIEST: i64 = 1_000_000;

/// How tags to come begin.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Prefix {
    pub(super) prefix: String,
}

impl Prefix {
    /// One to six Latin letters, however they are cased.
    pub(super) fn parse(&self) -> Option<String> {
        let typed = self.prefix.trim().to_uppercase();
        let letters = typed.bytes().all(|byte| byte.is_ascii_uppercase());
        (letters && (1..=LONGEST_PREFIX).contains(&typed.len())).then_some(typed)
    }
}

/// The name of a place.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Named {
    pub(super) name: String,
    /// What it was when the page was shown.
    pub(super) was: String,
}

impl Named {
    /// The name, or what is wrong with it.
    pub(super) fn parse(&self, t: &Words) -> Result<String, String> {
        name(t, &self.name)
    }
}

fn name(t: &Words, typed: &str) -> Result<String, String> {
    match text::clean(typed, LONGEST_NAME) {
        Ok(name) if folded_words(&name).is_empty() => Err(t.settings_error_empty()),
        Ok(name) => Ok(name),
        Err(TextProblem::TooLong(most)) => Err(t.form_error_too_long(most)),
        Err(TextProblem::Unreadable) => Err(t.form_error_characters()),
    }
}

/// Which way, as pressed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Used {
    /// `yes`: in use from now on.
    pub(super) wanted: String,
}

/// A category as typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Category {
    pub(super) name_kk: String,
    pub(super) name_ru: String,
    pub(super) name_en: String,
    pub(super) weight: String,
    /// Ticked.
    pub(super) in_use: String,
    /// The mark of what the page was made from.
    pub(super) was: String,
}

/// Of one category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Data {
    pub(super) name: Texts,
    /// Grams.
    pub(super) weight: Option<i64>,
    pub(super) in_use: bool,
}

impl Data {
    /// Changes with what it is made from.
    pub(super) fn mark(&self) -> String {
        let Texts { kk, ru, en } = &self.name;
        let all = format!("{kk}\0{ru}\0{en}\0{:?}\0{}", self.weight, self.in_use);
        hex(Sha256::digest(all).as_slice())
    }
}

impl Category {
    pub(super) fn of(kept: &KeptCategory) -> Self {
        let Texts { kk, ru, en } = kept.data.name.clone();
        Self {
            name_kk: kk,
            name_ru: ru,
            name_en: en,
            weight: kept.data.weight.map_or_else(String::new, |grams| grams.to_string()),
            in_use: if kept.data.in_use { "yes".to_owned() } else { String::new() },
            was: kept.data.mark(),
        }
    }

    /// Language, field, what was typed.
    pub(super) fn names(&self) -> [(Language, &'static str, &str); 3] {
        [
            (Language::Kk, "name_kk", &self.name_kk),
            (Language::Ru, "name_ru", &self.name_ru),
            (Language::En, "name_en", &self.name_en),
        ]
    }

    /// All of it, or what is wrong at each field.
    pub(super) fn parse(&self, t: &Words) -> Result<Data, Errors> {
        let mut errors = Errors::default();
        let mut read = |(language, field, typed): (Language, &'static str, &str)| {
            name(t, typed).unwrap_or_else(|sentence| {
                errors.add(field, t.form_error_at(label(t, language), sentence));
                String::new()
            })
        };
        let [kk, ru, en] = self.names().map(&mut read);
        let typed = self.weight.trim();
        let weight = typed.parse().ok().filter(|grams| (1..=HEAVIEST).contains(grams));
        if weight.is_none() && !typed.is_empty() {
            errors.add("weight", t.items_error_number(HEAVIEST));
        }
        let data = Data { name: Texts { kk, ru, en }, weight, in_use: !self.in_use.is_empty() };
        if errors.is_empty() { Ok(data) } else { Err(errors) }
    }
}

/// Of the field for a name in a language.
pub(super) fn label(t: &Words, language: Language) -> String {
    let what = t.settings_name();
    match language {
        Language::Kk => t.settings_in_kk(what),
        Language::Ru => t.settings_in_ru(what),
        Language::En => t.settings_in_en(what),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_one_to_six_latin_letters() {
        let read = |typed: &str| Prefix { prefix: typed.into() }.parse();
        assert_eq!(read(" esik "), Some("ESIK".to_owned()));
        for typed in ["", "AQ1", "АҚ", "TOOLONG", "A Q", "É"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_category_is_named_in_every_language() {
        let typed =
            Category { name_kk: "Ноутбук".into(), weight: "2 kg".into(), ..Category::default() };
        let errors = typed.parse(Language::En.words()).unwrap_err();
        let fields: Vec<_> = errors.all().iter().map(|(field, _)| field.as_ref()).collect();
        assert_eq!(fields, ["name_ru", "name_en", "weight"]);
    }
}
