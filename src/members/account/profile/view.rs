//! One's profile as a page.

use askama::Template;

use super::form::{Problem, Typed};
use super::rules::Profile;
use crate::language::Words;
use crate::members::typed;
use crate::web::{Errors, Member, Page, Visit};

#[derive(Template)]
#[template(path = "members/profile.html")]
pub(super) struct ProfilePage {
    page: Page,
    t: &'static Words,
    typed: Typed,
    errors: Errors,
    /// Beside the address that counts: what is to be known of it.
    email_hint: String,
}

impl ProfilePage {
    pub(super) fn new(
        visit: &Visit<Member>,
        typed: Typed,
        (profile, waiting): (&Profile, Option<String>),
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let email_hint = match (&waiting, &profile.email, profile.is_confirmed) {
            (Some(email), _, _) => t.profile_email_waiting(email.as_str()),
            (None, Some(_), false) => t.profile_email_unconfirmed(),
            (None, _, _) => t.profile_email_hint(),
        };
        Self { page: visit.page().with_form().with_errors(&errors), t, typed, errors, email_hint }
    }

    /// Says first what has been done.
    pub(super) fn saying(mut self, notice: &str) -> Self {
        let done = match notice {
            "saved" => Some(self.t.profile_saved()),
            "email" => Some(self.t.profile_saved_email()),
            _ => None,
        };
        if done.is_some() {
            self.page = self.page.with_done(done);
        }
        self
    }
}

pub(super) fn say(errors: &mut Errors, t: &Words, problems: &[Problem]) {
    for problem in problems {
        match problem {
            Problem::Typed(problem) => typed::say(errors, t, *problem),
            Problem::NoLanguage => errors.add("reads", t.joining_error_language()),
            Problem::HalfEmergency => errors.add("emergency_phone", t.profile_error_emergency()),
        }
    }
}
