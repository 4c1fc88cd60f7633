//! What is typed from a card, and what is asked for at the desk.

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

/// Digits of a card: 66 bits.
pub(super) const DIGITS: usize = 20;

/// The digits as typed or scanned; they are never given back.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) digits: SecretString,
    /// Where the person was going.
    pub(super) r#return: String,
    /// The fields of a form whose session had ended, and where it was going.
    pub(super) kept: String,
    pub(super) kept_path: String,
    /// Comes from the sign-in page: nothing was typed yet.
    pub(super) to_card: String,
}

/// What is wrong with the digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    Empty,
    /// More or fewer than a card has, or other characters.
    Length,
    /// No card of anybody who may come in.
    Wrong,
    /// And that many times.
    Throttled,
}

impl Typed {
    /// The digits, however they are spaced.
    pub(super) fn parse(&self) -> Result<String, Problem> {
        let typed = self.digits.expose_secret();
        let digits: String =
            typed.chars().filter(|c| !c.is_whitespace() && *c != '-').take(DIGITS + 1).collect();
        match digits.len() {
            0 => Err(Problem::Empty),
            DIGITS if digits.bytes().all(|byte| byte.is_ascii_digit()) => Ok(digits),
            _ => Err(Problem::Length),
        }
    }
}

/// What is asked for at the desk.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    pub(super) login: String,
    /// `give` or `end`.
    pub(super) what: String,
    /// Of who gives the card.
    pub(super) password: SecretString,
}

/// What is to become of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Give,
    End,
}

impl Wish {
    pub(super) fn what(&self) -> Option<What> {
        match self.what.as_str() {
            "give" => Some(What::Give),
            "end" => Some(What::End),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_read_however_they_are_spaced() {
        let parse = |typed: &str| Typed { digits: typed.into(), ..Typed::default() }.parse();
        let digits = "12345678901234567890";
        for typed in [digits, " 12 34 56 78 90 12-34 56\u{a0}78 90\n"] {
            assert_eq!(parse(typed).as_deref(), Ok(digits), "{typed}");
        }
        assert_eq!(parse(" "), Err(Problem::Empty));
        for typed in
            ["1234567890123456789", "123456789012345678901", "1234567890123456789x", "٣", &"ә".repeat(20)]
        {
            assert_eq!(parse(typed), Err(Problem::Length), "{typed}");
        }
    }
}
