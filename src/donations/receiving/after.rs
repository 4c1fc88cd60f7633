//! Putting right, placing and cleaning as pages.

use askama::Template;

use super::form::{Correction, Problems, Together};
use super::store::{Happened, Line, Piece};
use super::view::{Choice, Head, Row, known, places};
use super::words;
use crate::equipment::places::Place;
use crate::equipment::words as items;
use crate::language::Words;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "donations/receiving_correct.html")]
pub(super) struct CorrectPage {
    page: Page,
    t: &'static Words,
    head: Head,
    tag: String,
    action: String,
    known: Option<String>,
    /// Who was faster, and what it says now; empty for a piece without one.
    changed: Option<(String, String)>,
    typed: Correction,
    errors: Errors,
}

impl CorrectPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        (line, piece): (&Line, &Piece),
        typed: Correction,
        (problems, changed_by): (Problems, Option<String>),
    ) -> Self {
        let t = visit.words();
        let errors = words::errors(t, &problems);
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t,
            head: Head::new(visit, line),
            tag: piece.tag.clone(),
            action: format!("{}/{}", line.path(), piece.id),
            known: known(&problems),
            changed: changed_by.map(|name| (name, piece.serial.clone())),
            typed,
            errors,
        }
    }
}

/// Tag, what it is now, and who has changed it since the page was shown.
pub(super) struct Since {
    pub(super) tag: String,
    pub(super) said: String,
    pub(super) by: String,
}

impl Since {
    pub(super) fn new(t: &Words, happened: &Happened) -> Self {
        let state = happened.state.map(|state| items::state(t, state)).unwrap_or_default();
        Self {
            tag: happened.tag.clone(),
            said: if happened.is_new { t.receiving_since_new() } else { t.receiving_since_changed(state) },
            by: happened.by.clone(),
        }
    }
}

pub(super) fn chosen(t: &Words, pieces: &[Piece], typed: &Together) -> Vec<Row> {
    pieces.iter().map(|piece| Row::new(t, piece, typed.is_chosen(piece.id))).collect()
}

#[derive(Template)]
#[template(path = "donations/receiving_place.html")]
pub(super) struct PlacePage {
    page: Page,
    t: &'static Words,
    head: Head,
    action: String,
    rows: Vec<Row>,
    places: Vec<Choice>,
    typed: Together,
    errors: Errors,
}

impl PlacePage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        (line, pieces): (&Line, &[Piece]),
        known: &[Place],
        (typed, problems): (Together, Problems),
    ) -> Self {
        let t = visit.words();
        let errors = words::errors(t, &problems);
        let mut places = places(t, known, &typed.place);
        places.pop();
        let page = visit.page();
        Self {
            page: if pieces.is_empty() { page } else { page.with_form().with_errors(&errors) },
            t,
            head: Head::new(visit, line),
            action: format!("/donations/{}/lines/{}/place", line.donation, line.id),
            rows: chosen(t, pieces, &typed),
            places,
            typed,
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "donations/receiving_cleaning.html")]
pub(super) struct CleaningPage {
    page: Page,
    t: &'static Words,
    head: Head,
    action: String,
    since: Vec<Since>,
    rows: Vec<Row>,
    typed: Together,
    errors: Errors,
}

impl CleaningPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        (line, pieces): (&Line, &[Piece]),
        (typed, problems): (Together, Problems),
        happened: &[Happened],
    ) -> Self {
        let t = visit.words();
        let errors = words::errors(t, &problems);
        let page = visit.page();
        Self {
            page: if pieces.is_empty() { page } else { page.with_form().with_errors(&errors) },
            t,
            head: Head::new(visit, line),
            since: happened.iter().map(|one| Since::new(t, one)).collect(),
            action: format!("/donations/{}/lines/{}/cleaning", line.donation, line.id),
            rows: chosen(t, pieces, &typed),
            typed,
            errors,
        }
    }
}
