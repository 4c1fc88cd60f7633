//! The page that says for whom a resource is, and the list of those who were chosen.

use askama::Template;

use super::routes::{Typed, code};
use super::store::Chosen;
use crate::language::Words;
use crate::members::people::Whom;
use crate::resources::store::Resource;
use crate::web::{Administrator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "resources/people.html")]
pub(super) struct PeoplePage {
    page: Page,
    t: &'static Words,
    slug: String,
    name: String,
    /// Code, words, chosen.
    who: Vec<(&'static str, String, bool)>,
    /// It is for those who are chosen, and there are none.
    is_nobodys: bool,
    /// What is kept, where that differs from what is typed.
    kept: Option<String>,
    typed: Typed,
    chosen: Vec<Chosen>,
    /// Id, name and number, pointed at.
    whom: Vec<(String, String, bool)>,
    errors: Errors,
}

impl PeoplePage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        (resource, chosen): &(Resource, Vec<Chosen>),
        typed: Typed,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let who = [("all", t.settings_people_all()), ("chosen", t.settings_people_chosen())];
        Self {
            page: visit.page().with_errors(&errors),
            t,
            slug: resource.slug.clone(),
            name: resource.name.clone(),
            who: who.map(|(code, words)| (code, words, code == typed.who)).into(),
            is_nobodys: resource.terms.for_chosen && chosen.is_empty(),
            kept: (typed.who != code(resource.terms.for_chosen)).then(|| said(t, resource.terms.for_chosen)),
            typed,
            chosen: chosen.clone(),
            whom: Vec::new(),
            errors,
        }
    }

    /// Says what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let t = self.t;
        let done = match notice {
            "saved" => Some(t.settings_saved()),
            "added" => Some(t.settings_people_added()),
            "removed" => Some(t.settings_people_removed()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }

    /// Asks which of these is meant.
    pub(super) fn among(mut self, whom: &[Whom]) -> Self {
        let line = |one: &Whom| {
            let id = one.id.to_string();
            let pointed_at = id == self.typed.person;
            (id, format!("{}, {}", one.name, one.reached_at), pointed_at)
        };
        self.whom = whom.iter().map(line).collect();
        self
    }
}

fn said(t: &Words, for_chosen: bool) -> String {
    if for_chosen { t.settings_people_chosen() } else { t.settings_people_all() }
}
