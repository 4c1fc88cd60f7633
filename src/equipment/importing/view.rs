//! Lists of equipment as pages.

use askama::Template;

use super::columns::Column;
use super::form::List;
use super::routes::Read;
use super::rules::{Newcomer, Unknown, Wrong};
use super::store::Taken;
use super::table::{MOST_ROWS, Unreadable};
use super::words;
use crate::ids::ItemId;
use crate::language::Words;
use crate::spreadsheet::Sheet;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

/// Mistakes that are named on one page, and rows that are shown before they are taken over.
const SHOWN: usize = 50;
/// Rows that are named with one place.
const ROWS: usize = 20;
/// Labels that are printed in one go.
const LABELS: usize = 400;

fn headers(t: &Words) -> Vec<String> {
    Column::ALL.into_iter().map(|column| words::column(t, column)).collect()
}

/// The names of the columns and nothing else.
pub(super) fn template(t: &Words) -> Sheet {
    Sheet { name: t.equipment_title(), head: headers(t), rows: Vec::new() }
}

#[derive(Template)]
#[template(path = "equipment/import.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    list: List,
    columns: String,
    most: usize,
    /// Row, column, what is wrong.
    problems: Vec<(u64, String, String)>,
    /// So many more are not named.
    more: usize,
    /// Places that the centre does not have, and the rows that name them.
    places: Vec<(String, String)>,
    errors: Errors,
}

impl ListPage {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, list: List) -> Self {
        let t = visit.words();
        Self {
            page: visit.page().with_form(),
            t,
            list,
            columns: headers(t).join(", "),
            most: MOST_ROWS,
            problems: Vec::new(),
            more: 0,
            places: Vec::new(),
            errors: Errors::default(),
        }
    }

    pub(super) fn without_file(self) -> Self {
        let sentence = self.t.import_error_file();
        self.refused("file", sentence)
    }

    pub(super) fn unreadable(self, why: Unreadable) -> Self {
        let sentence = words::unreadable(self.t, why);
        self.refused("text", sentence)
    }

    pub(super) fn wrong(mut self, wrong: &[Wrong], places: &[Unknown]) -> Self {
        let t = self.t;
        let line = |wrong: &Wrong| {
            let column = wrong.column.map(|column| words::column(t, column)).unwrap_or_default();
            (wrong.row, column, words::problem(t, &wrong.problem))
        };
        self.problems = wrong.iter().take(SHOWN).map(line).collect();
        self.places = places.iter().map(rows_of).collect();
        self.more = wrong.len().saturating_sub(SHOWN);
        let sentence = t.import_error_rows(wrong.len());
        self.refused("text", sentence)
    }

    fn refused(mut self, field: &'static str, sentence: String) -> Self {
        self.errors.add(field, sentence);
        self.page = self.page.with_errors(&self.errors);
        self
    }
}

/// What would be registered, before anything is stored.
#[derive(Template)]
#[template(path = "equipment/import_check.html")]
pub(super) struct CheckPage {
    page: Page,
    t: &'static Words,
    list: List,
    headers: [String; 5],
    rows: Vec<(u64, [String; 4])>,
    count: usize,
    /// So many hold data, and are taken to be full of them.
    with_data: usize,
    more: usize,
    ignored: Vec<String>,
    /// Places that are made with it, and the rows that name them.
    places: Vec<(String, String)>,
}

impl CheckPage {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, list: List, read: &Read) -> Self {
        let t = visit.words();
        let all = &read.newcomers;
        let named = [Column::Make, Column::Model, Column::Serial, Column::Quantity];
        let [make, model, serial, quantity] = named.map(|column| words::column(t, column));
        Self {
            page: visit.page().with_form(),
            t,
            headers: [t.import_row_column(), make, model, serial, quantity],
            rows: all.iter().take(SHOWN).map(|new| (new.row, shown(t, new))).collect(),
            count: all.len(),
            with_data: all.iter().filter(|new| new.holds_data).count(),
            more: all.len().saturating_sub(SHOWN),
            ignored: read.ignored.clone(),
            places: read.places.iter().map(rows_of).collect(),
            list,
        }
    }
}

/// The name of a place, and the first of the rows that name it.
fn rows_of(unknown: &Unknown) -> (String, String) {
    let rows: Vec<_> = unknown.rows.iter().take(ROWS).map(u64::to_string).collect();
    let more = if unknown.rows.len() > ROWS { " …" } else { "" };
    (unknown.name.clone(), rows.join(", ") + more)
}

fn shown(t: &Words, new: &Newcomer) -> [String; 4] {
    let cells = [new.make.clone(), new.model.clone(), new.serial.clone(), new.quantity.to_string()];
    cells.map(|cell| if cell.is_empty() { t.account_none() } else { cell })
}

/// Which tags the list got.
#[derive(Template)]
#[template(path = "equipment/import_done.html")]
pub(super) struct DonePage {
    page: Page,
    t: &'static Words,
    taken: Taken,
    /// Ids, and the first and last tag of them.
    labels: Vec<(String, String)>,
}

impl DonePage {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, taken: Taken, brought: &[(ItemId, String)]) -> Self {
        let t = visit.words();
        let sheet = |pieces: &[(ItemId, String)]| {
            let ids: Vec<_> = pieces.iter().map(|(id, _)| id.to_string()).collect();
            let tag =
                |piece: Option<&(ItemId, String)>| piece.map(|(_, tag)| tag.clone()).unwrap_or_default();
            (ids.join(","), t.item_import_labels(tag(pieces.first()), tag(pieces.last())))
        };
        Self {
            page: visit.page().with_done(Some(t.item_import_done_count(taken.pieces))),
            t,
            labels: brought.chunks(LABELS).map(sheet).collect(),
            taken,
        }
    }
}
