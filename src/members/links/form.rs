//! What is typed behind a link.

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use crate::members::rules::{PasswordProblem, judge_password};

/// As typed; a password is never given back.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Opened {
    pub(super) new_password: SecretString,
    pub(super) repeated_password: SecretString,
    pub(super) shared_computer: String,
}

/// What is wrong with a new password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    New(PasswordProblem),
    NotRepeated,
}

impl Opened {
    /// The problem of the password that was chosen.
    pub(super) fn problem(&self) -> Option<Problem> {
        let new = self.new_password.expose_secret();
        let judged = judge_password(new).err().map(Problem::New);
        judged.or_else(|| (new != self.repeated_password.expose_secret()).then_some(Problem::NotRepeated))
    }

    pub(super) fn is_shared(&self) -> bool {
        !self.shared_computer.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_judged_before_its_repetition() {
        let typed = |new: &str, repeated: &str| Opened {
            new_password: new.into(),
            repeated_password: repeated.into(),
            ..Opened::default()
        };
        let good = "төрт сөз жетеді";
        assert_eq!(typed(good, good).problem(), None);
        assert_eq!(typed(good, "x").problem(), Some(Problem::NotRepeated));
        assert_eq!(typed("x", good).problem(), Some(Problem::New(PasswordProblem::TooShort)));
    }
}
