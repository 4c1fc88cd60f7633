//! A wish to join, as typed.

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use crate::members::rules::{PasswordProblem, judge_password};
use crate::members::typed::{self, Names};

/// As typed; a password is never given back.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Join {
    pub(super) key: String,
    pub(super) surname: String,
    pub(super) given_name: String,
    pub(super) patronymic: String,
    pub(super) phone: String,
    pub(super) email: String,
    pub(super) new_password: SecretString,
    pub(super) repeated_password: SecretString,
}

/// As understood.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) names: Names,
    /// E.164.
    pub(super) phone: Option<String>,
    /// Folded.
    pub(super) email: Option<String>,
    /// Some people would rather have a link, or a code from the desk.
    pub(super) password: Option<SecretString>,
}

/// What is wrong with the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    Typed(typed::Problem),
    Password(PasswordProblem),
    NotRepeated,
}

impl Join {
    /// The wish, or every problem in the order of the page.
    pub(super) fn parse(&self) -> Result<Parsed, Vec<Problem>> {
        let names = typed::names(&self.surname, &self.given_name, &self.patronymic);
        let (phone, email) = (typed::phone("phone", &self.phone), typed::email(&self.email));
        let mut problems: Vec<_> = names.as_ref().err().into_iter().flatten().copied().collect();
        problems.extend(phone.as_ref().err());
        problems.extend(email.as_ref().err());
        if matches!((&phone, &email), (Ok(None), Ok(None))) {
            problems.push(typed::Problem::Unreachable);
        }
        let mut problems: Vec<_> = problems.into_iter().map(Problem::Typed).collect();
        let password = self.password();
        problems.extend(password.as_ref().err());
        match (names, phone, email, password) {
            (Ok(names), Ok(phone), Ok(email), Ok(password)) if problems.is_empty() => {
                Ok(Parsed { names, phone, email, password })
            }
            _ => Err(problems),
        }
    }

    fn password(&self) -> Result<Option<SecretString>, Problem> {
        let (new, repeated) = (self.new_password.expose_secret(), self.repeated_password.expose_secret());
        if new.is_empty() && repeated.is_empty() {
            return Ok(None);
        }
        judge_password(new).map_err(Problem::Password)?;
        if new == repeated { Ok(Some(self.new_password.clone())) } else { Err(Problem::NotRepeated) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn join(phone: &str, email: &str, new: &str, repeated: &str) -> Join {
        Join {
            given_name: "Ә".into(),
            phone: phone.into(),
            email: email.into(),
            new_password: new.into(),
            repeated_password: repeated.into(),
            ..Join::default()
        }
    }

    #[test]
    fn a_phone_or_an_address_is_enough_and_no_password_is_needed() {
        assert!(join("87771234567", "", "", "").parse().is_ok());
        let parsed = join("", "A@Esik.Test", "төрт сөз жетеді", "төрт сөз жетеді").parse().unwrap();
        assert_eq!((parsed.email.as_deref(), parsed.password.is_some()), (Some("a@esik.test"), true));
    }

    #[test]
    fn each_problem_is_named_in_the_order_of_the_page() {
        let typed = Join { given_name: " ".into(), ..join("12", "12", "x", "") };
        let expected = [
            Problem::Typed(typed::Problem::NoName),
            Problem::Typed(typed::Problem::Phone("phone")),
            Problem::Typed(typed::Problem::Email),
            Problem::Password(PasswordProblem::TooShort),
        ];
        assert_eq!(typed.parse().unwrap_err(), expected);
        let nowhere = join("", " ", "төрт сөз жетеді", "төрт сөз").parse().unwrap_err();
        assert_eq!(nowhere, [Problem::Typed(typed::Problem::Unreachable), Problem::NotRepeated]);
    }
}
