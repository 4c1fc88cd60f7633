//! The page that says who decides for a resource.

use askama::Template;

use super::routes::Typed;
use super::store::Coordinator;
use crate::language::Words;
use crate::resources::store::Resource;
use crate::web::{Administrator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "resources/approvers.html")]
pub(super) struct ApproversPage {
    page: Page,
    t: &'static Words,
    slug: String,
    name: String,
    /// Who decides now.
    now: Vec<String>,
    /// Code, words, chosen.
    who: Vec<(&'static str, String, bool)>,
    /// Id, name, ticked.
    coordinators: Vec<(String, String, bool)>,
    was: String,
    errors: Errors,
}

impl ApproversPage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        (resource, coordinators): &(Resource, Vec<Coordinator>),
        typed: &Typed,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let who = [("all", t.approvers_all()), ("chosen", t.approvers_chosen())];
        let line = |one: &Coordinator| {
            let id = one.id.to_string();
            let ticked = typed.approvers.contains(&id);
            (id, one.name.clone(), ticked)
        };
        let decides = coordinators.iter().filter(|one| one.decides);
        Self {
            page: visit.page().with_errors(&errors),
            t,
            slug: resource.slug.clone(),
            name: resource.name.clone(),
            now: decides.map(|one| one.name.clone()).collect(),
            who: who.map(|(code, words)| (code, words, code == typed.who)).into(),
            coordinators: coordinators.iter().map(line).collect(),
            was: typed.was.clone(),
            errors,
        }
    }

    /// Says what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        self.page = self.page.with_done((notice == "saved").then(|| self.t.settings_saved()));
        self
    }
}
