//! The pages of the settings.

use askama::Template;

use super::form::{Category, Named, Prefix, label};
use super::store::{KeptCategory, KeptPlace};
use crate::ids::PlaceId;
use crate::language::{Language, Words};
use crate::web::{Administrator, Errors, Page, Visit};

/// A category in the list.
struct Line {
    code: String,
    name: String,
    weight: String,
    in_use: bool,
}

#[derive(Template)]
#[template(path = "equipment/settings.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    prefix: String,
    /// The tag that is given next.
    next: String,
    places: Vec<KeptPlace>,
    categories: Vec<Line>,
    /// Of a new place, as typed.
    new_place: String,
    errors: Errors,
}

impl ListPage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        (prefix, next, name): (Prefix, String, Named),
        (places, categories): (Vec<KeptPlace>, Vec<KeptCategory>),
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let line = |one: KeptCategory| Line {
            name: one.data.name.get(visit.language).to_owned(),
            weight: one.data.weight.map_or_else(|| t.items_weight_unknown(), |grams| t.items_grams(grams)),
            in_use: one.data.in_use,
            code: one.code,
        };
        Self {
            page: visit.page().with_errors(&errors),
            t,
            prefix: prefix.prefix,
            next,
            places,
            categories: categories.into_iter().map(line).collect(),
            new_place: name.name,
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "prefix" => Some(self.t.items_done_prefix(&self.next)),
            "place" => Some(self.t.items_done_place()),
            "renamed" | "category" => Some(self.t.settings_saved()),
            "used" => Some(self.t.settings_put_into_use()),
            "unused" => Some(self.t.settings_taken_out_of_use()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}

#[derive(Template)]
#[template(path = "equipment/place.html")]
pub(super) struct PlacePage {
    page: Page,
    t: &'static Words,
    id: PlaceId,
    called: String,
    typed: Named,
    errors: Errors,
}

impl PlacePage {
    pub(super) fn new(visit: &Visit<Administrator>, place: &KeptPlace, typed: Named, errors: Errors) -> Self {
        let page = visit.page().with_errors(&errors);
        Self { page, t: visit.words(), id: place.id, called: place.name.clone(), typed, errors }
    }
}

#[derive(Template)]
#[template(path = "equipment/category.html")]
pub(super) struct CategoryPage {
    page: Page,
    t: &'static Words,
    code: String,
    called: String,
    /// Language, field, label, what was typed.
    names: Vec<(Language, &'static str, String, String)>,
    typed: Category,
    errors: Errors,
}

impl CategoryPage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        kept: &KeptCategory,
        typed: Category,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let names = typed
            .names()
            .map(|(language, field, text)| (language, field, label(t, language), text.to_owned()));
        Self {
            page: visit.page().with_errors(&errors),
            t,
            code: kept.code.clone(),
            called: kept.data.name.get(visit.language).to_owned(),
            names: names.into(),
            typed,
            errors,
        }
    }
}
