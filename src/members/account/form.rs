//! A change of password as typed.

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use crate::members::rules::{LONGEST_PASSWORD, PasswordProblem, judge_password};

/// As typed; nothing of it is ever given back.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Change {
    #[serde(rename = "current_password")]
    pub(super) current: SecretString,
    #[serde(rename = "new_password")]
    pub(super) new: SecretString,
    #[serde(rename = "repeated_password")]
    pub(super) repeated: SecretString,
}

/// What is wrong before anything is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    CurrentEmpty,
    CurrentLong,
    CurrentWrong,
    New(PasswordProblem),
    NotRepeated,
}

impl Change {
    /// The problems of the form, in the order of the page.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let current = match self.current.expose_secret().chars().count() {
            0 => Some(Problem::CurrentEmpty),
            1..=LONGEST_PASSWORD => None,
            _ => Some(Problem::CurrentLong),
        };
        let new = self.new.expose_secret();
        let judged = judge_password(new).err().map(Problem::New);
        let repeated = (new != self.repeated.expose_secret()).then_some(Problem::NotRepeated);
        current.into_iter().chain(judged.or(repeated)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(current: &str, new: &str, repeated: &str) -> Vec<Problem> {
        Change { current: current.into(), new: new.into(), repeated: repeated.into() }.problems()
    }

    #[test]
    fn a_change_needs_the_old_password_and_the_new_one_twice() {
        let good = "төрт сөз жетеді";
        assert_eq!(problems("old", good, good), []);
        assert_eq!(problems("", good, good), [Problem::CurrentEmpty]);
        assert_eq!(problems(&"x".repeat(129), good, good), [Problem::CurrentLong]);
        assert_eq!(problems("old", good, "төрт сөз"), [Problem::NotRepeated]);
        assert_eq!(
            problems("", "қысқа", "x"),
            [Problem::CurrentEmpty, Problem::New(PasswordProblem::TooShort)]
        );
    }
}
