//! The centre as typed.

use serde::Deserialize;

use super::store::{Kept, Organisation};
use crate::language::Texts;
use crate::text::{self, TextProblem};

/// Characters.
const LONGEST: usize = 200;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) name_kk: String,
    pub(super) name_ru: String,
    pub(super) bin: String,
    pub(super) address_kk: String,
    pub(super) address_ru: String,
    pub(super) head: String,
    pub(super) accountant: String,
    /// Which one the page was made from.
    pub(super) version: String,
}

/// What is wrong with one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// Not twelve digits.
    Bin,
    /// It cannot be kept.
    Text(TextProblem),
}

/// What is wrong, at its field.
pub(super) type Problems = Vec<(&'static str, Problem)>;

impl Typed {
    pub(super) fn of(kept: &Kept) -> Self {
        let Organisation { name, bin, address, head, accountant } = kept.says.clone();
        Self {
            name_kk: name.kk,
            name_ru: name.ru,
            bin,
            address_kk: address.kk,
            address_ru: address.ru,
            head,
            accountant,
            version: kept.version.to_string(),
        }
    }

    pub(super) fn parse(&self) -> Result<Organisation, Problems> {
        let mut problems = Problems::new();
        let mut line = |field, typed: &str| match text::clean(typed, LONGEST) {
            Ok(text) if text.contains(['\n', '\t']) => {
                problems.push((field, Problem::Text(TextProblem::Unreadable)));
                text
            }
            Ok(text) => text,
            Err(problem) => {
                problems.push((field, Problem::Text(problem)));
                String::new()
            }
        };
        let (name_kk, name_ru) = (line("name_kk", &self.name_kk), line("name_ru", &self.name_ru));
        let bin = self.bin.split_whitespace().collect::<String>();
        let is_bin = bin.is_empty() || (bin.len() == 12 && bin.bytes().all(|byte| byte.is_ascii_digit()));
        let at_bin = if is_bin { None } else { Some(("bin", Problem::Bin)) };
        let (address_kk, address_ru) =
            (line("address_kk", &self.address_kk), line("address_ru", &self.address_ru));
        let (head, accountant) = (line("head", &self.head), line("accountant", &self.accountant));
        problems.extend(at_bin);
        if !problems.is_empty() {
            return Err(problems);
        }
        let in_both = |kk, ru| Texts { kk, ru, en: String::new() };
        let (name, address) = (in_both(name_kk, name_ru), in_both(address_kk, address_ru));
        Ok(Organisation { name, bin, address, head, accountant })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bin_has_twelve_digits_or_is_not_told() {
        let of = |bin: &str| Typed { bin: bin.into(), ..Typed::default() }.parse();
        assert_eq!(of("061240 012345").unwrap().bin, "061240012345");
        assert_eq!(of("").unwrap(), Organisation::default());
        for typed in ["06124001234", "0612400123456", "06124001234x", "٠٦١٢٤٠٠١٢٣٤٥"] {
            assert_eq!(of(typed), Err(vec![("bin", Problem::Bin)]), "{typed}");
        }
    }

    #[test]
    fn a_name_stands_on_one_line() {
        let typed = Typed { head: "А. Б.\nВ. Г.".into(), name_ru: "ы".repeat(201), ..Typed::default() };
        let problems = [
            ("name_ru", Problem::Text(TextProblem::TooLong(200))),
            ("head", Problem::Text(TextProblem::Unreadable)),
        ];
        assert_eq!(typed.parse(), Err(problems.into()));
    }
}
