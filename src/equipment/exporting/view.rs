//! The page on which one chooses.

use askama::Template;

use crate::equipment::categories::Category;
use crate::equipment::items::finding::Search;
use crate::equipment::places::Place;
use crate::equipment::rules::State;
use crate::equipment::words;
use crate::language::Words;
use crate::web::{EquipmentKeeper, Page, Visit};

/// Code, words, chosen.
type Choice = (String, String, bool);

#[derive(Template)]
#[template(path = "equipment/export.html")]
pub(super) struct ExportPage {
    page: Page,
    t: &'static Words,
    states: Vec<Choice>,
    categories: Vec<Choice>,
    places: Vec<Choice>,
    asked: Search,
}

impl ExportPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        asked: Search,
        (categories, places): (Vec<Category>, Vec<Place>),
    ) -> Self {
        let (t, language) = (visit.words(), visit.language);
        let choice = |code: String, words: String, asked: &str| {
            let is_chosen = code == asked;
            (code, words, is_chosen)
        };
        let states = State::ALL.into_iter();
        let states =
            states.map(|state| choice(state.code().to_owned(), words::state(t, state), &asked.state));
        let categories = categories
            .into_iter()
            .map(|one| choice(one.code, one.name.get(language).to_owned(), &asked.category));
        let places = places.into_iter().map(|one| choice(one.id.to_string(), one.name, &asked.place));
        Self {
            page: visit.page().with_get_form("/equipment/export"),
            t,
            states: states.collect(),
            categories: categories.collect(),
            places: places.collect(),
            asked,
        }
    }
}
