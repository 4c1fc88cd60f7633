//! The page of what helps in an emergency.

use askama::Template;

use super::form::Typed;
use super::store::Standing;
use crate::dates::{self, Marked};
use crate::language::Words;
use crate::members::rules::acting::Grant;
use crate::web::{Acting, Errors, Page, Represents, Visit};

#[derive(Template)]
#[template(path = "needs/evacuation.html")]
pub(super) struct HelpPage {
    page: Page,
    t: &'static Words,
    typed: Typed,
    /// For the form, and in words when somebody acts for another.
    whom: String,
    whose: Option<String>,
    /// The text of the consent, to be given.
    consent: Option<String>,
    /// When it was given.
    agreed: Option<Marked>,
    stands: bool,
    looks: Vec<(Marked, String)>,
    errors: Errors,
}

/// What the consent says, as it is read and kept, given for oneself or on a grant.
pub(super) fn consent(t: &Words, on: Option<&Grant>) -> String {
    let agreed = match on {
        None => t.evacuation_consent(),
        Some(grant) => t.evacuation_consent_for(grant.name.as_str()),
    };
    format!("{agreed} {}", t.evacuation_consent_readers())
}

impl HelpPage {
    pub(super) fn new(
        visit: &Visit<Acting<Represents>>,
        (standing, asks): (Option<Standing>, bool),
        views: Vec<(i64, String)>,
        (typed, errors): (Typed, Errors),
    ) -> Self {
        let t = visit.words();
        let marked = |seconds| {
            let at = visit.app.clock.civil(seconds);
            Marked::moment(at, dates::moment(t, at))
        };
        Self {
            page: visit.page().with_errors(&errors),
            t,
            typed,
            whom: visit.person.whom(),
            whose: visit.person.grant().map(|grant| t.needs_for(grant.name.as_str())),
            consent: asks.then(|| consent(t, visit.person.grant())),
            agreed: standing.as_ref().filter(|_| !asks).map(|one| marked(one.agreed_at)),
            stands: standing.is_some(),
            looks: views.into_iter().map(|(at, by)| (marked(at), by)).collect(),
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match (notice, self.stands) {
            ("saved", true) => Some(self.t.evacuation_saved()),
            ("ended", false) => Some(self.t.evacuation_ended()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}
