//! The centre's details as typed.

use serde::Deserialize;

use crate::centre::Details;
use crate::centre::rules::{self, Problem};
use crate::language::Texts;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) name_kk: String,
    pub(super) name_ru: String,
    pub(super) name_en: String,
    pub(super) address_kk: String,
    pub(super) address_ru: String,
    pub(super) address_en: String,
    /// One a line.
    pub(super) phones: String,
    pub(super) email: String,
    pub(super) first_language: String,
    /// Which details the page was made from.
    pub(super) version: String,
}

/// What is wrong, at its field.
pub(super) type Problems = Vec<(&'static str, Problem)>;

impl Typed {
    pub(super) fn of(details: &Details, version: i64) -> Self {
        let Details { name, address, .. } = details.clone();
        Self {
            name_kk: name.kk,
            name_ru: name.ru,
            name_en: name.en,
            address_kk: address.kk,
            address_ru: address.ru,
            address_en: address.en,
            phones: details.phones(),
            email: details.email.to_string(),
            first_language: details.first_language.code().to_owned(),
            version: version.to_string(),
        }
    }

    pub(super) fn parse(&self) -> Result<Details, Problems> {
        let name = [("name_kk", &self.name_kk), ("name_ru", &self.name_ru), ("name_en", &self.name_en)];
        let address = [
            ("address_kk", &self.address_kk),
            ("address_ru", &self.address_ru),
            ("address_en", &self.address_en),
        ];
        let mut problems = Problems::new();
        let name = texts(name, rules::name, &mut problems);
        let address = texts(address, rules::address, &mut problems);
        let at = |field| move |problem| (field, problem);
        match (
            rules::phones(&self.phones).map_err(at("phones")),
            rules::email(&self.email).map_err(at("email")),
            rules::first_language(&self.first_language).map_err(at("first_language")),
        ) {
            (Ok((phone, more_phones)), Ok(email), Ok(first_language)) if problems.is_empty() => {
                Ok(Details { name, address, phone, more_phones, email, first_language })
            }
            (phones, email, first_language) => {
                problems.extend(phones.err());
                problems.extend(email.err());
                problems.extend(first_language.err());
                Err(problems)
            }
        }
    }
}

/// One text from the fields of its three languages.
fn texts(
    fields: [(&'static str, &String); 3],
    read: impl Fn(&str) -> Result<String, Problem>,
    problems: &mut Problems,
) -> Texts {
    let [kk, ru, en] = fields.map(|(field, typed)| {
        read(typed).unwrap_or_else(|problem| {
            problems.push((field, problem));
            String::new()
        })
    });
    Texts { kk, ru, en }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn what_was_told_reads_back_as_it_was() {
        let (more_phones, first_language) = (vec!["109".into()], Language::Ru);
        let details = Details { more_phones, first_language, ..Details::unknown() };
        assert_eq!(Typed::of(&details, 1).parse(), Ok(details));
    }

    #[test]
    fn every_field_says_what_is_wrong_with_it() {
        let typed = Typed {
            name_ru: String::new(),
            address_en: "\u{202e}".into(),
            phones: "12".into(),
            email: "esik".into(),
            first_language: "de".into(),
            ..Typed::of(&Details::unknown(), 1)
        };
        let problems = [
            ("name_ru", Problem::Missing),
            ("address_en", Problem::Unreadable),
            ("phones", Problem::Phone),
            ("email", Problem::Email),
            ("first_language", Problem::Language),
        ];
        assert_eq!(typed.parse(), Err(problems.into()));
    }
}
