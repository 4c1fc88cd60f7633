//! Membership, and what may be asked of the register.

use crate::names::folded_words;

/// How far somebody belongs to the centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Membership {
    /// Waits for a welcome.
    Applied,
    /// Comes.
    Active,
    /// Does not come for a while; may sign in.
    Paused,
    /// Has gone.
    Left,
    /// Has died: nothing is ever sent again.
    Died,
    /// Booked for by the desk; has no account.
    Guest,
}

impl Membership {
    /// In the order of the filter.
    pub const ALL: [Self; 6] =
        [Self::Applied, Self::Active, Self::Paused, Self::Left, Self::Died, Self::Guest];

    /// As forms and the database spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Left => "left",
            Self::Died => "died",
            Self::Guest => "guest",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// What an administrator may make of it.
    #[must_use]
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::Applied => &[Self::Active, Self::Left],
            Self::Active => &[Self::Paused, Self::Left],
            Self::Paused | Self::Left => &[Self::Active],
            // A death is written down, and undone, on a page of its own; a guest who joins is a member from then on.
            Self::Died | Self::Guest => &[],
        }
    }
}

/// Words of a search: surname, given name and patronymic, or a part of a phone number.
pub type Asked = [String; 3];

/// Reads what was typed into the one field; more than three words narrow nothing down.
#[must_use]
pub fn asked(typed: &str) -> Asked {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let is_phone =
        digits.len() >= 3 && typed.chars().all(|c| c.is_ascii_digit() || "+ -()\u{a0}".contains(c));
    if is_phone {
        let national = match digits.strip_prefix(['7', '8']) {
            Some(rest) if typed.trim_start().starts_with(['+', '8']) || digits.len() == 11 => rest,
            _ => &digits,
        };
        return [national.to_owned(), String::new(), String::new()];
    }
    let mut words = folded_words(typed).into_iter();
    [(); 3].map(|()| words.next().unwrap_or_default())
}

/// Why a change did not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Somebody must be left who can give roles.
    LastAdministrator,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_is_words_or_a_number() {
        let first = |typed: &str| asked(typed)[0].clone();
        for typed in ["+7 777 12", "8 (777) 12", "777 12"] {
            assert_eq!(first(typed), "77712", "{typed}");
        }
        assert_eq!(first("87771234567"), "7771234567");
        assert_eq!(first("77771234567"), "7771234567");
        assert_eq!(asked("Гүлнәр Серік"), ["гулнар", "серик", ""]);
        assert_eq!(asked("  "), ["", "", ""]);
        assert_eq!(first("12"), "12", "too short for a number");
    }

    #[test]
    fn nobody_becomes_an_applicant_again() {
        for state in Membership::ALL {
            assert!(!state.next().contains(&Membership::Applied));
            assert!(!state.next().contains(&state));
            assert_eq!(Membership::parse(state.code()), Some(state));
        }
    }
}
