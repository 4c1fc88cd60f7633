//! The form with the data of an item, new or known.

use askama::Template;

use super::form::{Problem, Typed};
use crate::equipment::categories::Category;
use crate::equipment::items::one::field_name;
use crate::equipment::items::one::store::Item;
use crate::equipment::items::one::story::Line;
use crate::equipment::places::Place;
use crate::equipment::rules::Grade;
use crate::equipment::words;
use crate::language::{Language, Words};
use crate::text::TextProblem;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

/// What may be chosen from.
pub(super) struct Lists {
    pub(super) categories: Vec<Category>,
    pub(super) places: Vec<Place>,
}

impl Lists {
    /// What a field holds, as people read it.
    pub(super) fn shown(&self, language: Language, field: &str, value: &str) -> String {
        let t = language.words();
        match (field, value) {
            ("grade", _) => words::grade(t, Grade::parse(value)),
            ("holds_data" | "may_be_borrowed", "yes") => t.form_yes(),
            ("holds_data" | "may_be_borrowed", _) => t.form_no(),
            ("place", "") => t.items_no_place(),
            (_, "") => t.items_story_empty(),
            ("category", _) => {
                let known = self.categories.iter().find(|one| one.code == value);
                known.map_or_else(|| value.to_owned(), |one| one.name.get(language).to_owned())
            }
            ("place", _) => {
                let known = self.places.iter().find(|one| one.id.to_string() == value);
                known.map_or_else(|| value.to_owned(), |one| one.name.clone())
            }
            _ => value.to_owned(),
        }
    }
}

#[derive(Template)]
#[template(path = "equipment/data.html")]
pub(super) struct FormPage {
    page: Page,
    t: &'static Words,
    title: String,
    /// The item that is corrected.
    tag: Option<String>,
    action: String,
    /// Code, words, chosen.
    categories: Vec<(String, String, bool)>,
    places: Vec<(String, String, bool)>,
    grades: Vec<(&'static str, String, bool)>,
    holds_data: Vec<(&'static str, String, bool)>,
    typed: Typed,
    /// What others have done since the page was opened.
    meanwhile: Vec<Line>,
    errors: Errors,
}

impl FormPage {
    /// For one that is new.
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        (typed, lists): (Typed, &Lists),
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let category = |one: &Category| {
            (one.code.clone(), one.name.get(visit.language).to_owned(), one.code == typed.category)
        };
        let place = |one: &Place| {
            let id = one.id.to_string();
            let chosen = id == typed.place;
            (id, one.name.clone(), chosen)
        };
        let grade = |grade: Option<Grade>| {
            let code = grade.map_or("", Grade::code);
            (code, words::grade(t, grade), code == typed.grade)
        };
        Self {
            page: visit.page().with_errors(&errors),
            t,
            title: t.items_new(),
            tag: None,
            action: "/equipment/new".to_owned(),
            categories: lists.categories.iter().map(category).collect(),
            places: lists.places.iter().map(place).collect(),
            grades: [None].into_iter().chain(Grade::ALL.map(Some)).map(grade).collect(),
            holds_data: vec![
                ("yes", t.form_yes(), typed.holds_data == "yes"),
                ("no", t.form_no(), typed.holds_data == "no"),
            ],
            typed,
            meanwhile: Vec::new(),
            errors,
        }
    }

    /// For one that is known.
    pub(super) fn of(
        visit: &Visit<EquipmentKeeper>,
        (item, meanwhile): (&Item, Vec<Line>),
        (typed, lists): (Typed, &Lists),
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        Self {
            title: t.items_edit_of(&item.tag),
            tag: Some(item.tag.clone()),
            action: format!("/equipment/{}/data", item.tag),
            meanwhile,
            ..Self::new(visit, (typed, lists), errors)
        }
    }
}

/// What is wrong with a field, beginning with what that is called: several may be wrong in the same way.
pub(super) fn problem(t: &Words, (field, problem): (&str, Problem)) -> String {
    let sentence = match problem {
        Problem::Choose => t.settings_error_choose(),
        Problem::Number(most) => t.items_error_number(most),
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
    };
    t.form_error_at(field_name(t, field), sentence)
}
