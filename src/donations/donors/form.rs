//! A donor as typed, and parsed into what is kept.

use serde::Deserialize;

use super::store::Donor;
use crate::donations::rules::{self, DonorKind, Problem};
use crate::language::Language;
use crate::members::rules::Login;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) key: String,
    /// A donation that is being entered and waits for its donor.
    pub(super) draft: String,
    pub(super) version: String,
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) contact: String,
    pub(super) phone: String,
    pub(super) email: String,
    pub(super) address: String,
    pub(super) reads: String,
    pub(super) may_be_named: String,
    pub(super) note: String,
    /// One of those who give under such a name already, or `new`.
    pub(super) same: String,
}

/// What is said of a donor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Given {
    pub(super) kind: DonorKind,
    /// Empty for whoever does not want to be known.
    pub(super) name: String,
    pub(super) contact: String,
    pub(super) phone: String,
    pub(super) email: String,
    pub(super) address: String,
    pub(super) reads: Language,
    pub(super) may_be_named: bool,
    pub(super) note: String,
}

/// The field at which a problem stands, and the problem.
pub(super) type Problems = Vec<(&'static str, Problem)>;

impl Typed {
    /// As it stands.
    pub(super) fn of(donor: &Donor) -> Self {
        Self {
            version: donor.version.to_string(),
            kind: donor.kind.code().to_owned(),
            name: donor.name.clone(),
            contact: donor.contact.clone(),
            phone: donor.phone.clone(),
            email: donor.email.clone(),
            address: donor.address.clone(),
            reads: donor.reads.code().to_owned(),
            may_be_named: if donor.may_be_named { "yes".to_owned() } else { String::new() },
            note: donor.note.clone(),
            ..Self::default()
        }
    }

    /// All of it, or all that is wrong. Of whoever does not want to be known no name is kept, whatever was typed.
    pub(super) fn parse(&self) -> Result<Given, Problems> {
        let mut problems = Problems::new();
        let kind = DonorKind::parse(&self.kind);
        if kind.is_none() {
            problems.push(("kind", Problem::Unchosen));
        }
        let is_anonymous = kind == Some(DonorKind::Anonymous);
        let mut keep = |field, result: Result<String, Problem>| {
            result.unwrap_or_else(|problem| {
                problems.push((field, problem));
                String::new()
            })
        };
        let name = if is_anonymous { String::new() } else { keep("name", rules::name(&self.name)) };
        let contact = keep("contact", rules::line(&self.contact));
        let phone = keep("phone", rules::line(&self.phone));
        let email = keep("email", email(&self.email));
        let address = keep("address", rules::line(&self.address));
        let reads = Language::parse(&self.reads);
        if reads.is_none() {
            keep("reads", Err(Problem::Unchosen));
        }
        let note = keep("note", rules::note(&self.note));
        let may_be_named = !is_anonymous && !self.may_be_named.is_empty();
        match (kind, reads) {
            (Some(kind), Some(reads)) if problems.is_empty() => {
                Ok(Given { kind, name, contact, phone, email, address, reads, may_be_named, note })
            }
            _ => Err(problems),
        }
    }
}

fn email(typed: &str) -> Result<String, Problem> {
    let typed = rules::line(typed)?;
    match Login::parse(&typed) {
        Some(Login::Email(email)) => Ok(email),
        _ if typed.is_empty() => Ok(typed),
        _ => Err(Problem::Email),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(kind: &str, name: &str) -> Typed {
        Typed { kind: kind.into(), name: name.into(), reads: "ru".into(), ..Typed::default() }
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let wrong = Typed { email: "x".into(), ..Typed::default() };
        let problems = [
            ("kind", Problem::Unchosen),
            ("name", Problem::Empty),
            ("email", Problem::Email),
            ("reads", Problem::Unchosen),
        ];
        assert_eq!(wrong.parse().unwrap_err(), problems);
    }

    #[test]
    fn of_whoever_does_not_want_to_be_known_no_name_is_kept() {
        let given = Typed { may_be_named: "yes".into(), ..typed("anonymous", "Ким") }.parse().unwrap();
        assert_eq!((given.name.as_str(), given.may_be_named), ("", false));
        let given = Typed { may_be_named: "yes".into(), ..typed("person", " Анна  Ким ") }.parse().unwrap();
        assert_eq!((given.name.as_str(), given.may_be_named), ("Анна Ким", true));
    }
}
