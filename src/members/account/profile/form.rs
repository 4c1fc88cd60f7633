//! A profile as typed.

use secrecy::SecretString;
use serde::Deserialize;

use super::rules::{New, Profile};
use crate::language::Language;
use crate::members::rules::shown_phone;
use crate::members::typed;

/// As typed; the password is never given back.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) surname: String,
    pub(super) given_name: String,
    pub(super) patronymic: String,
    pub(super) called: String,
    pub(super) phone: String,
    pub(super) email: String,
    pub(super) reads: String,
    pub(super) emergency_name: String,
    pub(super) emergency_phone: String,
    pub(super) password: SecretString,
}

/// What is wrong with the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    Typed(typed::Problem),
    NoLanguage,
    /// Whom to call without a number, or a number of nobody.
    HalfEmergency,
}

impl Typed {
    /// What stands on the page at first.
    pub(super) fn of(profile: &Profile) -> Self {
        let shown = |phone: &str| if phone.is_empty() { String::new() } else { shown_phone(phone) };
        Self {
            surname: profile.surname.clone(),
            given_name: profile.given_name.clone(),
            patronymic: profile.patronymic.clone(),
            called: profile.called.clone(),
            phone: shown(profile.phone.as_deref().unwrap_or_default()),
            email: profile.email.clone().unwrap_or_default(),
            reads: profile.language.code().to_owned(),
            emergency_name: profile.emergency_name.clone(),
            emergency_phone: shown(&profile.emergency_phone),
            password: SecretString::default(),
        }
    }

    /// The profile, or every problem in the order of the page.
    pub(super) fn parse(&self) -> Result<New, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut note = |problem| problems.push(Problem::Typed(problem));
        let names = typed::names(&self.surname, &self.given_name, &self.patronymic);
        names.as_ref().err().into_iter().flatten().copied().for_each(&mut note);
        let called = typed::line("called", &self.called).map_err(&mut note);
        let phone = typed::phone("phone", &self.phone).map_err(&mut note);
        let email = typed::email(&self.email).map_err(&mut note);
        if matches!((&phone, &email), (Ok(None), Ok(None))) {
            note(typed::Problem::Unreachable);
        }
        let emergency_name = typed::line("emergency_name", &self.emergency_name).map_err(&mut note);
        let emergency_phone = typed::phone("emergency_phone", &self.emergency_phone).map_err(&mut note);
        let reads = Language::parse(&self.reads);
        if reads.is_none() {
            problems.push(Problem::NoLanguage);
        }
        if let (Ok(name), Ok(phone)) = (&emergency_name, &emergency_phone)
            && name.is_empty() != phone.is_none()
        {
            problems.push(Problem::HalfEmergency);
        }
        let both = (emergency_name, emergency_phone);
        match (names, called, phone, email, reads, both) {
            (Ok(names), Ok(called), Ok(phone), Ok(email), Some(reads), (Ok(name), Ok(emergency)))
                if problems.is_empty() =>
            {
                let emergency_phone = emergency.unwrap_or_default();
                Ok(New { names, called, phone, email, reads, emergency_name: name, emergency_phone })
            }
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile() -> Profile {
        Profile {
            surname: "Серікова".into(),
            given_name: "Әлия".into(),
            patronymic: String::new(),
            called: String::new(),
            phone: Some("+77771234567".into()),
            email: Some("a@esik.test".into()),
            is_confirmed: true,
            language: Language::Kk,
            emergency_name: String::new(),
            emergency_phone: String::new(),
        }
    }

    #[test]
    fn what_stands_on_the_page_changes_nothing() {
        let typed = Typed::of(&profile());
        assert_eq!(typed.phone, "+7 777 123 4567");
        assert!(typed.parse().unwrap().changes(&profile()).is_empty());
    }

    #[test]
    fn each_problem_is_named_in_the_order_of_the_page() {
        let typed =
            Typed { phone: "12".into(), email: "x".into(), reads: "xx".into(), ..Typed::of(&profile()) };
        let expected = [
            Problem::Typed(typed::Problem::Phone("phone")),
            Problem::Typed(typed::Problem::Email),
            Problem::NoLanguage,
        ];
        assert_eq!(typed.parse().unwrap_err(), expected);
        let half = Typed { emergency_name: "Ана".into(), ..Typed::of(&profile()) };
        assert_eq!(half.parse().unwrap_err(), [Problem::HalfEmergency]);
        let nowhere = Typed { phone: " ".into(), email: String::new(), ..Typed::of(&profile()) };
        assert_eq!(nowhere.parse().unwrap_err(), [Problem::Typed(typed::Problem::Unreachable)]);
    }
}
