//! What is typed at the desk, and what is typed with its code.

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use crate::language::Language;
use crate::members::rules::{LONGEST_PASSWORD, Login, PasswordProblem, judge_password};
use crate::members::typed::{self, Names};

/// A newcomer as typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Newcomer {
    pub(super) surname: String,
    pub(super) given_name: String,
    pub(super) patronymic: String,
    pub(super) login: String,
    pub(super) reads: String,
    /// `invitation`: by e-mail; else a code is handed over.
    pub(super) way: String,
}

/// What is wrong with a newcomer's answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    Typed(typed::Problem),
    LoginEmpty,
    /// Neither a phone nor an e-mail address.
    LoginUnreadable,
    NoLanguage,
    /// An invitation goes by e-mail.
    NoAddress,
}

/// A newcomer as understood.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parsed {
    pub(super) names: Names,
    pub(super) login: Login,
    pub(super) reads: Language,
    /// The address that an invitation is sent to; none: a code is handed over.
    pub(super) invited: Option<String>,
}

impl Newcomer {
    /// The newcomer, or every problem in the order of the page.
    pub(super) fn parse(&self) -> Result<Parsed, Vec<Problem>> {
        let names = typed::names(&self.surname, &self.given_name, &self.patronymic);
        let mut problems: Vec<_> =
            names.as_ref().err().into_iter().flatten().copied().map(Problem::Typed).collect();
        let login = Login::parse(&self.login);
        if login.is_none() {
            let empty = self.login.trim().is_empty();
            problems.push(if empty { Problem::LoginEmpty } else { Problem::LoginUnreadable });
        }
        let reads = Language::parse(&self.reads);
        if reads.is_none() {
            problems.push(Problem::NoLanguage);
        }
        let invites = self.way == "invitation";
        let address = login.as_ref().and_then(Login::email).filter(|_| invites).map(str::to_owned);
        if invites && address.is_none() && login.is_some() {
            problems.push(Problem::NoAddress);
        }
        match (names, login, reads) {
            (Ok(names), Some(login), Some(reads)) if problems.is_empty() => {
                Ok(Parsed { names, login, reads, invited: address })
            }
            _ => Err(problems),
        }
    }
}

/// A code and the password that is wanted, as typed; nothing but the login is ever given back.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct WithCode {
    pub(super) login: String,
    pub(super) code: SecretString,
    pub(super) new_password: SecretString,
    pub(super) repeated_password: SecretString,
    pub(super) shared_computer: String,
}

/// What is wrong before anything is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CodeProblem {
    LoginEmpty,
    CodeEmpty,
    /// The code is not this person's, was used, or is too old.
    CodeWrong,
    New(PasswordProblem),
    NotRepeated,
}

impl WithCode {
    /// The problems of the form, in the order of the page.
    pub(super) fn problems(&self) -> Vec<CodeProblem> {
        let new = self.new_password.expose_secret();
        let judged = judge_password(new).err().map(CodeProblem::New);
        let repeated = (new != self.repeated_password.expose_secret()).then_some(CodeProblem::NotRepeated);
        let login = self.login.trim().is_empty().then_some(CodeProblem::LoginEmpty);
        let code = self.digits().is_empty().then_some(CodeProblem::CodeEmpty);
        login.into_iter().chain(code).chain(judged.or(repeated)).collect()
    }

    /// The code however it is spaced, at most as long as a password.
    pub(super) fn digits(&self) -> String {
        let typed = self.code.expose_secret().chars();
        typed.filter(|c| !c.is_whitespace() && *c != '-').take(LONGEST_PASSWORD).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn newcomer(given_name: &str, login: &str, reads: &str) -> Newcomer {
        Newcomer {
            given_name: given_name.into(),
            login: login.into(),
            reads: reads.into(),
            ..Newcomer::default()
        }
    }

    #[test]
    fn each_problem_is_named() {
        assert_eq!(
            newcomer("", "", "").parse(),
            Err(vec![Problem::Typed(typed::Problem::NoName), Problem::LoginEmpty, Problem::NoLanguage])
        );
        assert_eq!(newcomer("Ян", "12", "ru").parse(), Err(vec![Problem::LoginUnreadable]));
    }

    #[test]
    fn an_invitation_needs_an_address() {
        let invited = |login| Newcomer { way: "invitation".into(), ..newcomer("Ян", login, "ru") };
        assert_eq!(invited("87771234567").parse(), Err(vec![Problem::NoAddress]));
        assert_eq!(invited("A@esik.test").parse().unwrap().invited.as_deref(), Some("a@esik.test"));
        assert_eq!(newcomer("Ян", "a@esik.test", "ru").parse().unwrap().invited, None);
    }

    #[test]
    fn a_code_is_read_however_it_is_spaced() {
        let typed = WithCode { code: " 123 456-789 0 ".into(), ..WithCode::default() };
        assert_eq!(typed.digits(), "1234567890");
    }
}
