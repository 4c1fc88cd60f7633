//! Links as pages.

use askama::Template;

use super::form::Problem;
use super::rules::{Purpose, Standing};
use super::store::Link;
use crate::language::Words;
use crate::members::account::new_password;
use crate::web::{Errors, Page, Public, Visit};

/// Whether others use the computer too.
#[derive(Debug, Clone, Copy)]
enum Sharing {
    /// It is the centre's.
    Always,
    /// The person says so.
    Asked {
        /// And has said so.
        ticked: bool,
    },
}

#[derive(Template)]
#[template(path = "members/link.html")]
pub(super) struct LinkPage {
    page: Page,
    t: &'static Words,
    action: String,
    title: String,
    lead: String,
    button: String,
    asks_password: bool,
    /// Whether others use the computer too, when it opens a session there.
    sharing: Option<Sharing>,
    errors: Errors,
}

impl LinkPage {
    pub(super) fn new(
        visit: &Visit<Public>,
        token: &str,
        link: &Link,
        (problem, shared, centre_computer): (Option<Problem>, bool, bool),
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        match problem {
            Some(Problem::New(problem)) => errors.add("new_password", new_password(t, problem)),
            Some(Problem::NotRepeated) => errors.add("repeated_password", t.account_error_not_repeated()),
            None => {}
        }
        let [title, lead, button] = match link.purpose {
            Purpose::SignIn => [t.links_sign_in_title(), t.links_sign_in_lead(), t.sign_in_button()],
            Purpose::NewPassword => [t.links_password_title(), t.links_password_lead(), t.code_button()],
            Purpose::Invitation => [t.links_invitation_title(), t.links_invitation_lead(), t.code_button()],
            Purpose::ConfirmEmail | Purpose::EmailChanged | Purpose::NotNow => {
                [t.links_confirm_title(), t.links_confirm_lead(link.email.as_str()), t.links_confirm_button()]
            }
        };
        let sharing = if centre_computer { Sharing::Always } else { Sharing::Asked { ticked: shared } };
        let asks_password = matches!(link.purpose, Purpose::NewPassword | Purpose::Invitation);
        Self {
            page: visit.page().with_form().with_errors(&errors).at_secret_address(),
            t,
            action: format!("/link/{token}"),
            title,
            lead,
            button,
            asks_password,
            sharing: (asks_password || link.purpose == Purpose::SignIn).then_some(sharing),
            errors,
        }
    }
}

/// A link that opens nothing, and the way to another one.
#[derive(Template)]
#[template(path = "members/link_closed.html")]
pub(super) struct ClosedPage {
    page: Page,
    t: &'static Words,
    title: String,
    text: String,
    /// Where a new one is asked for; none for a link that never was.
    renewal: Option<String>,
}

impl ClosedPage {
    pub(super) fn new(visit: &Visit<Public>, token: &str, standing: Standing) -> Self {
        let t = visit.words();
        let (title, text) = match standing {
            Standing::Used => (t.links_used_title(), t.links_used_text()),
            Standing::Good | Standing::Old => (t.links_old_title(), t.links_old_text()),
        };
        let renewal = Some(format!("/link/{token}/renewal"));
        Self { page: visit.page().at_secret_address(), t, title, text, renewal }
    }

    pub(super) fn unknown(visit: &Visit<Public>) -> Self {
        let t = visit.words();
        let (title, text) = (t.links_unknown_title(), t.links_unknown_text());
        Self { page: visit.page().at_secret_address(), t, title, text, renewal: None }
    }
}
