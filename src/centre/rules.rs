//! What is said of the centre, and how it is read from what somebody typed.

use lettre::Address;

use crate::language::{Language, Texts};
use crate::text::{self, TextProblem};

/// Characters of a name: it stands at the top of every page.
const LONGEST_NAME: usize = 60;
/// Characters of a postal address.
const LONGEST_ADDRESS: usize = 200;
/// Characters of a phone number with what is said beside it.
const LONGEST_PHONE: usize = 60;
/// Phones.
const MOST_PHONES: usize = 5;

/// The centre as people know and reach it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// Short, in each language.
    pub name: Texts,
    /// The postal address, in each language.
    pub address: Texts,
    /// As people read it; on every page.
    pub phone: String,
    /// The others, where the centre says how to reach it.
    pub more_phones: Vec<String>,
    /// Where letters to the centre go.
    pub email: Address,
    /// Of whoever has told no language of their own. The other two are offered all the same.
    pub first_language: Language,
}

/// Why an answer cannot be kept. Its text is for whoever typed a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Nothing was said.
    #[error("it cannot be empty")]
    Missing,
    /// More characters than it may have; the limit.
    #[error("it is longer than {0} characters")]
    TooLong(usize),
    /// A character that nobody can see, or more than one line.
    #[error("it has a character that cannot be kept")]
    Unreadable,
    /// Without digits.
    #[error("a phone has three digits at least, for example +7 7132 00 00 00")]
    Phone,
    /// More phones than people would try; the limit.
    #[error("there are more than {0} phones")]
    TooMany(usize),
    /// Not an e-mail address.
    #[error("it must look like esik@example.kz")]
    Email,
    /// None of the three languages.
    #[error("it must be kk, ru or en")]
    Language,
}

impl From<TextProblem> for Problem {
    fn from(problem: TextProblem) -> Self {
        match problem {
            TextProblem::TooLong(most) => Self::TooLong(most),
            TextProblem::Unreadable => Self::Unreadable,
        }
    }
}

impl Details {
    /// Before anybody has told them; plain placeholders, none when the program cannot say even that.
    #[must_use]
    pub fn unknown() -> Self {
        Self {
            name: Texts { kk: "Есік".into(), ru: "Есік".into(), en: "Esik".into() },
            address: Texts {
                kk: "Ақтөбе қаласы".into(), ru: "город Актобе".into(), en: "Aktobe".into()
            },
            phone: "+7 7132 00 00 00".into(),
            more_phones: Vec::new(),
            email: unknown_email(),
            first_language: Language::default(),
        }
    }

    /// All phones, one a line.
    #[must_use]
    pub fn phones(&self) -> String {
        let mut lines = self.phone.clone();
        for phone in &self.more_phones {
            lines.push('\n');
            lines.push_str(phone);
        }
        lines
    }
}

#[expect(clippy::expect_used, reason = "a constant, and read by a test")]
fn unknown_email() -> Address {
    Address::new("esik", "esik.test").expect("a constant address")
}

/// A name of the centre.
pub fn name(typed: &str) -> Result<String, Problem> {
    line(typed, LONGEST_NAME)
}

/// A postal address.
pub fn address(typed: &str) -> Result<String, Problem> {
    line(typed, LONGEST_ADDRESS)
}

/// Phones, one a line: the first, and the others.
pub fn phones(typed: &str) -> Result<(String, Vec<String>), Problem> {
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut phones = lines.map(phone).collect::<Result<Vec<_>, _>>()?;
    if phones.len() > MOST_PHONES {
        return Err(Problem::TooMany(MOST_PHONES));
    }
    if phones.is_empty() {
        return Err(Problem::Missing);
    }
    let first = phones.remove(0);
    Ok((first, phones))
}

/// An e-mail address.
pub fn email(typed: &str) -> Result<Address, Problem> {
    match line(typed, 254)? {
        typed if typed.is_ascii() => typed.parse().map_err(|_| Problem::Email),
        _ => Err(Problem::Email),
    }
}

/// The language that the centre speaks first, by its code.
pub fn first_language(typed: &str) -> Result<Language, Problem> {
    Language::parse(typed.trim()).ok_or(Problem::Language)
}

/// For `tel:`. What is said after the number, an extension for example, is not dialled.
#[must_use]
pub fn phone_link(phone: &str) -> String {
    let number = phone.chars().take_while(|c| c.is_ascii_digit() || " +-()\u{a0}".contains(*c));
    number.filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

fn phone(typed: &str) -> Result<String, Problem> {
    let phone = line(typed, LONGEST_PHONE)?;
    if phone_link(&phone).len() < 3 { Err(Problem::Phone) } else { Ok(phone) }
}

fn line(typed: &str, longest: usize) -> Result<String, Problem> {
    match text::clean(typed, longest)? {
        text if text.is_empty() => Err(Problem::Missing),
        text if text.contains(['\n', '\t']) => Err(Problem::Unreadable),
        text => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_stands_as_people_read_it() {
        let typed = " +7 7132 55-55-55 \n\n8 (7132) 11 11 11, ішкі 12\n";
        let said = ("+7 7132 55-55-55".to_owned(), vec!["8 (7132) 11 11 11, ішкі 12".to_owned()]);
        assert_eq!(phones(typed), Ok(said));
        assert_eq!(phone_link("+7 7132 55-55-55"), "+77132555555");
        assert_eq!(phone_link("8 (7132) 11 11 11, ішкі 12"), "87132111111");
    }

    #[test]
    fn what_nobody_can_dial_is_no_phone() {
        assert_eq!(phones(" \n "), Err(Problem::Missing));
        for typed in ["call me", "12", "№ 7132 55 55 55"] {
            assert_eq!(phones(typed), Err(Problem::Phone), "{typed}");
        }
        assert_eq!(phones(&"109\n".repeat(6)), Err(Problem::TooMany(5)));
        assert_eq!(phones(&"1".repeat(61)), Err(Problem::TooLong(60)));
    }

    #[test]
    fn an_address_that_letters_reach_has_one_at() {
        assert_eq!(email(" esik@example.kz ").unwrap().to_string(), "esik@example.kz");
        for typed in ["esik", "esik@", "a@b@c.kz", "Есік <esik@example.kz>", "есік@example.kz", "a b@c.kz"]
        {
            assert_eq!(email(typed), Err(Problem::Email), "{typed}");
        }
        assert_eq!(email(""), Err(Problem::Missing));
    }

    #[test]
    fn a_name_is_short_and_stands_on_one_line() {
        assert_eq!(name(" Есік "), Ok("Есік".to_owned()));
        assert_eq!(name(" "), Err(Problem::Missing));
        assert_eq!(name("Есік\nЕсік"), Err(Problem::Unreadable));
        assert_eq!(name(&"ә".repeat(61)), Err(Problem::TooLong(60)));
        assert_eq!(address("a\u{202e}b"), Err(Problem::Unreadable));
    }

    #[test]
    fn the_centre_speaks_one_of_the_three_languages_first() {
        assert_eq!(first_language(" ru "), Ok(Language::Ru));
        for typed in ["", "de", "KK", "kk,ru"] {
            assert_eq!(first_language(typed), Err(Problem::Language), "{typed}");
        }
        assert_eq!(Details::unknown().first_language, Language::Kk);
    }

    #[test]
    fn all_phones_are_read_as_they_were_written() {
        let mut details = Details::unknown();
        details.more_phones = vec!["109".into()];
        assert_eq!(phones(&details.phones()), Ok((details.phone, details.more_phones)));
    }
}
