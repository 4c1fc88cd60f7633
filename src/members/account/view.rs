//! One's own account as pages.

use askama::Template;

use super::form::Problem;
use super::store::{Account, Session};
use crate::dates::{self, Marked};
use crate::ids::SessionId;
use crate::language::Words;
use crate::members::rules::{LONGEST_PASSWORD, PasswordProblem, SHORTEST_PASSWORD, shown_phone};
use crate::web::{Errors, Member, Page, Visit};

#[derive(Template)]
#[template(path = "members/account.html")]
pub(super) struct AccountPage {
    page: Page,
    t: &'static Words,
    name: String,
    phone: String,
    email: String,
    /// Since when there is a sign-in card.
    card: Option<Marked>,
    sessions: Vec<Line>,
}

/// A sign-in.
struct Line {
    id: SessionId,
    since: Marked,
    /// The same words, for the name of the button.
    since_words: String,
    seen: Marked,
    shared: bool,
    is_this: bool,
}

impl AccountPage {
    pub(super) fn new(
        visit: &Visit<Member>,
        account: Account,
        (open, card): (Vec<Session>, Option<i64>),
        notice: &str,
    ) -> Self {
        let t = visit.words();
        let words = |seconds| dates::moment(t, visit.app.clock.civil(seconds));
        let marked = |seconds| Marked::moment(visit.app.clock.civil(seconds), words(seconds));
        let line = |one: Session| Line {
            id: one.id,
            since: marked(one.created_at),
            since_words: words(one.created_at),
            seen: marked(one.last_seen_at),
            shared: one.shared,
            is_this: one.id == visit.person.session,
        };
        // The one at which the person sits comes first.
        let (this, others): (Vec<_>, Vec<_>) =
            open.into_iter().map(line).partition(|line: &Line| line.is_this);
        let done = match notice {
            "session-ended" => Some(t.account_session_ended()),
            "sessions-ended" => Some(t.account_sessions_ended()),
            "password" => Some(t.account_password_changed()),
            "card-ended" => Some(t.sign_in_card_ended()),
            "email" => Some(t.links_confirmed()),
            _ => None,
        };
        let parts = [account.surname, account.given_name, account.patronymic];
        Self {
            page: visit.page().with_done(done),
            t,
            name: parts.join(" ").trim().to_owned(),
            phone: account.phone.as_deref().map(shown_phone).unwrap_or_default(),
            email: account.email.unwrap_or_default(),
            card: card.map(marked),
            sessions: this.into_iter().chain(others).collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "members/password.html")]
pub(super) struct PasswordPage {
    page: Page,
    t: &'static Words,
    errors: Errors,
}

impl PasswordPage {
    pub(super) fn new(visit: &Visit<Member>, problems: &[Problem]) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        for problem in problems {
            match problem {
                Problem::CurrentEmpty => errors.add("current_password", t.account_error_current_empty()),
                Problem::CurrentLong | Problem::CurrentWrong => {
                    errors.add("current_password", t.account_error_current_wrong());
                }
                Problem::New(problem) => errors.add("new_password", new_password(t, *problem)),
                Problem::NotRepeated => errors.add("repeated_password", t.account_error_not_repeated()),
            }
        }
        Self { page: visit.page().with_form().with_errors(&errors), t, errors }
    }
}

pub(in crate::members) fn new_password(t: &Words, problem: PasswordProblem) -> String {
    match problem {
        PasswordProblem::TooShort => t.account_error_short(SHORTEST_PASSWORD),
        PasswordProblem::TooLong => t.form_error_too_long(LONGEST_PASSWORD),
        PasswordProblem::Common => t.account_error_common(),
    }
}
