//! The page on which administrators say what is booked together.

use askama::Template;

use super::form::{Problems, Typed, field};
use super::rules::{Problem, Ties, goes_along, may_link};
use crate::language::Words;
use crate::resources::store::Resource;
use crate::web::{Administrator, Errors, Page, Visit};

/// What the page is of.
pub(super) struct Shown {
    pub(super) resource: Resource,
    pub(super) all: Vec<Resource>,
    /// How many bookings of it are to come.
    pub(super) coming: i64,
    pub(super) ties: Ties,
}

#[derive(Template)]
#[template(path = "resources/together.html")]
pub(super) struct TogetherPage {
    page: Page,
    t: &'static Words,
    slug: String,
    name: String,
    was: String,
    coming: i64,
    /// Code, words, chosen.
    alone: [(&'static str, String, bool); 2],
    /// It is booked whole, and so may keep others free.
    may_link: bool,
    /// Address, name, chosen.
    links: Vec<(String, String, bool)>,
    extras: Vec<Extra>,
    errors: Errors,
}

/// A thing that may be taken along.
struct Extra {
    field: String,
    slug: String,
    name: String,
    most: String,
    hint: String,
}

impl TogetherPage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        shown: &Shown,
        typed: &Typed,
        problems: Problems,
    ) -> Self {
        let (t, resource) = (visit.words(), &shown.resource);
        let others = || shown.all.iter().filter(|one| one.id != resource.id);
        let is_shown = |one: &&Resource| {
            let may = goes_along(one.kind, &one.terms) && !shown.ties.keep_free.contains(&one.id);
            may || !typed.most_of(&one.slug).is_empty()
        };
        let extra = |one: &Resource| Extra {
            field: field(&one.slug),
            slug: one.slug.clone(),
            name: one.name.clone(),
            most: typed.most_of(&one.slug).to_owned(),
            hint: t.together_most_hint(one.terms.units),
        };
        let mut errors = Errors::default();
        for (field, problem) in problems {
            errors.add_at(field.into(), sentence(t, problem));
        }
        let choice = |code, words| (code, words, typed.alone == code);
        Self {
            page: visit.page().with_errors(&errors),
            t,
            slug: resource.slug.clone(),
            name: resource.name.clone(),
            was: typed.was.clone(),
            coming: shown.coming,
            alone: [choice("yes", t.together_alone_yes()), choice("no", t.together_alone_no())],
            may_link: may_link(&resource.terms),
            links: others()
                .map(|one| (one.slug.clone(), one.name.clone(), typed.links.contains(&one.slug)))
                .collect(),
            extras: others().filter(is_shown).map(extra).collect(),
            errors,
        }
    }
}

fn sentence(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::NotChosen => t.settings_error_choose(),
        Problem::NotANumber => t.form_error_number(),
        Problem::Between(units) => t.settings_error_between(0, units),
        Problem::NotWhole => t.together_error_whole(),
        Problem::GoesAlong => t.together_error_goes_along(),
        Problem::KeepsFree => t.together_error_keeps_free(),
        Problem::Changed => t.together_error_changed(),
    }
}
