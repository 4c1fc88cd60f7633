//! What a piece is one of, as a page.

use askama::Template;
use time::PrimitiveDateTime;

use super::form::{Problem, Typed};
use super::store::Piece;
use crate::dates::{self, Marked};
use crate::language::Words;
use crate::resources::store::Resource;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

/// What a piece may be one of, and when it is needed there.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) piece: Piece,
    pub(super) all: Vec<Resource>,
    pub(super) needed_from: Option<PrimitiveDateTime>,
}

#[derive(Template)]
#[template(path = "equipment/bookable.html")]
pub(super) struct BookablePage {
    page: Page,
    t: &'static Words,
    tag: String,
    name: String,
    /// Code, words, chosen.
    resources: Vec<(String, String, bool)>,
    /// When it has to be here.
    needed: Option<Marked>,
    typed: Typed,
    errors: Errors,
}

impl BookablePage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        known: &Known,
        typed: Typed,
        problem: Option<Problem>,
    ) -> Self {
        let (t, piece) = (visit.words(), &known.piece);
        let mut errors = Errors::default();
        match problem {
            Some(Problem::Nothing) => errors.add("resource", t.bookable_error_nothing()),
            Some(Problem::Full) => errors.add("resource", t.bookable_error_full()),
            Some(Problem::Changed) => errors.add("resource", t.bookable_error_changed()),
            Some(Problem::Away) => errors.add("resource", t.bookable_error_away()),
            None => {}
        }
        let choice = |one: &Resource| {
            let code = one.id.to_string();
            let chosen = code == typed.resource;
            (code, one.name.clone(), chosen)
        };
        let none = ("none".to_owned(), t.bookable_none(), typed.resource == "none");
        let name = [&piece.make, &piece.model].map(String::as_str).join(" ");
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t,
            tag: piece.tag.clone(),
            name: name.trim().to_owned(),
            resources: [none].into_iter().chain(known.all.iter().map(choice)).collect(),
            needed: known.needed_from.map(|at| Marked::moment(at, dates::moment(t, at))),
            typed,
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        self.page = self.page.with_done((notice == "saved").then(|| self.t.bookable_saved()));
        self
    }
}
