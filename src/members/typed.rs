//! What people type of themselves: names, a phone number, an e-mail address.

use super::rules::Login;
use crate::language::Words;
use crate::text::{self, TextProblem};
use crate::web::Errors;

/// Characters of a name.
const LONGEST_NAME: usize = 100;

/// Somebody's names, each on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Names {
    pub(super) surname: String,
    pub(super) given_name: String,
    pub(super) patronymic: String,
}

/// What is wrong with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// There is no name at all.
    NoName,
    /// A text cannot be kept; of this field.
    Text(&'static str, TextProblem),
    /// Not a phone number; of this field.
    Phone(&'static str),
    /// Not an e-mail address.
    Email,
    /// Neither a phone number nor an e-mail address.
    Unreachable,
}

/// A text on one line, of the field `field`.
pub(super) fn line(field: &'static str, typed: &str) -> Result<String, Problem> {
    let text = text::clean(typed, LONGEST_NAME).map_err(|problem| Problem::Text(field, problem))?;
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Names in the order of the page. Some people have one name only; a letter, a hyphen or an apostrophe is a name.
pub(super) fn names(surname: &str, given_name: &str, patronymic: &str) -> Result<Names, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut read = |field, typed| {
        line(field, typed).unwrap_or_else(|problem| {
            problems.push(problem);
            String::new()
        })
    };
    let names = Names {
        surname: read("surname", surname),
        given_name: read("given_name", given_name),
        patronymic: read("patronymic", patronymic),
    };
    if problems.is_empty() && !names.given_name.chars().any(char::is_alphabetic) {
        problems.push(Problem::NoName);
    }
    if problems.is_empty() { Ok(names) } else { Err(problems) }
}

/// A phone number of the field `field`, E.164, or nothing.
pub(super) fn phone(field: &'static str, typed: &str) -> Result<Option<String>, Problem> {
    match Login::parse(typed) {
        Some(Login::Phone(phone)) => Ok(Some(phone)),
        None if typed.trim().is_empty() => Ok(None),
        _ => Err(Problem::Phone(field)),
    }
}

/// An e-mail address, folded, or nothing.
pub(super) fn email(typed: &str) -> Result<Option<String>, Problem> {
    match Login::parse(typed) {
        Some(Login::Email(email)) => Ok(Some(email)),
        None if typed.trim().is_empty() => Ok(None),
        _ => Err(Problem::Email),
    }
}

/// Several fields may be wrong in the same way: each sentence says which one it is about.
pub(super) fn name(t: &Words, field: &str) -> String {
    match field {
        "surname" => t.joining_surname(),
        "patronymic" => t.joining_patronymic(),
        "called" => t.profile_called(),
        "emergency_name" => t.profile_emergency_name(),
        _ => t.joining_given_name(),
    }
}

/// Says a problem at its field.
pub(super) fn say(errors: &mut Errors, t: &Words, problem: Problem) {
    match problem {
        Problem::NoName => errors.add("given_name", t.joining_error_name()),
        Problem::Text(field, problem) => {
            let sentence = match problem {
                TextProblem::TooLong(most) => t.form_error_too_long(most),
                TextProblem::Unreadable => t.form_error_characters(),
            };
            errors.add(field, t.form_error_at(name(t, field), sentence));
        }
        Problem::Phone("emergency_phone") => errors.add("emergency_phone", t.profile_error_emergency_phone()),
        Problem::Phone(field) => errors.add(field, t.joining_error_phone()),
        Problem::Email => errors.add("email", t.joining_error_email()),
        Problem::Unreachable => errors.add("phone", t.joining_error_unreachable()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_names_are_names() {
        for name in ["Ә", "О'Нил", "О’Нил", "Мәʼди", "Ян-Пётр", "Джон Рональд"]
        {
            assert_eq!(names("", name, "").unwrap().given_name, name);
        }
        assert_eq!(names(" Ким\n", "Ян\tПётр", "").unwrap().given_name, "Ян Пётр");
    }

    #[test]
    fn a_name_needs_a_letter_and_can_be_seen() {
        assert_eq!(names("Ким", " - ", ""), Err(vec![Problem::NoName]));
        let hidden = names("a\u{202e}", "b", &"ә".repeat(101)).unwrap_err();
        let expected = [
            Problem::Text("surname", TextProblem::Unreadable),
            Problem::Text("patronymic", TextProblem::TooLong(100)),
        ];
        assert_eq!(hidden, expected);
    }

    #[test]
    fn an_address_is_not_a_number() {
        assert_eq!(phone("phone", "8 (777) 123-45-67"), Ok(Some("+77771234567".into())));
        assert_eq!(phone("phone", " "), Ok(None));
        assert_eq!(phone("phone", "a@esik.test"), Err(Problem::Phone("phone")));
        assert_eq!(email("A@Esik.test "), Ok(Some("a@esik.test".into())));
        assert_eq!(email("87771234567"), Err(Problem::Email));
        assert_eq!(email(""), Ok(None));
    }
}
