//! Who wishes for a link, and for which.

use serde::Deserialize;

use crate::members::links::rules::Purpose;
use crate::members::rules::Login;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    pub(super) login: String,
    pub(super) purpose: String,
}

/// What is wrong with a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WishProblem {
    LoginEmpty,
    /// Neither a phone nor an e-mail address.
    LoginUnreadable,
    NoPurpose,
}

impl Wish {
    /// The wish, or every problem in the order of the page.
    pub(super) fn parse(&self) -> Result<(Login, Purpose), Vec<WishProblem>> {
        let mut problems = Vec::new();
        let login = Login::parse(&self.login);
        if login.is_none() {
            let empty = self.login.trim().is_empty();
            problems.push(if empty { WishProblem::LoginEmpty } else { WishProblem::LoginUnreadable });
        }
        let known = [Purpose::SignIn, Purpose::NewPassword];
        let purpose = known.into_iter().find(|purpose| purpose.code() == self.purpose);
        match (login, purpose) {
            (Some(login), Some(purpose)) => Ok((login, purpose)),
            (_, Some(_)) => Err(problems),
            (_, None) => {
                problems.push(WishProblem::NoPurpose);
                Err(problems)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(login: &str, purpose: &str) -> Wish {
        Wish { login: login.into(), purpose: purpose.into() }
    }

    #[test]
    fn a_wish_names_somebody_and_one_of_two_links() {
        let email = Login::Email("a@esik.test".into());
        assert_eq!(wish(" A@Esik.Test", "sign_in").parse(), Ok((email, Purpose::SignIn)));
        assert_eq!(wish("", "").parse(), Err(vec![WishProblem::LoginEmpty, WishProblem::NoPurpose]));
        assert_eq!(wish("12", "new_password").parse(), Err(vec![WishProblem::LoginUnreadable]));
        assert_eq!(wish("a@esik.test", "invitation").parse(), Err(vec![WishProblem::NoPurpose]));
    }
}
