//! Closed months as a table for spreadsheets.

use super::store::Closing;
use crate::registers::books::Kind;
use crate::registers::movements::store::Act;
use crate::registers::movements::table::{heads, named, numbers};
use crate::spreadsheet::{Cell, Sheet};
use crate::web::{Registers, Visit};

/// A line for each category of each month, latest first.
pub(super) fn table(visit: &Visit<Registers>, kinds: &[Kind], closings: &[Closing]) -> Sheet {
    let t = visit.words();
    let mut rows = Vec::new();
    for closing in closings {
        let day = visit.app.clock.civil(closing.at).date();
        for (name, figures) in named(visit, kinds, &closing.lines) {
            let first = [Cell::Text(closing.month.code()), Cell::Text(name)];
            let last = [Cell::Date(day), Cell::Text(closing.by.clone())];
            rows.push(first.into_iter().chain(numbers(&figures)).chain(last).collect());
        }
    }
    let first = [t.registers_month(), t.registers_category()];
    let last = [t.registers_closed_at(), t.registers_closed_by()];
    let head = first.into_iter().chain(heads(t)).chain(last).collect();
    Sheet { name: t.registers_closings(), head, rows }
}

/// Acts about closed months, a line for each.
pub(super) fn acts_table(visit: &Visit<Registers>, acts: Vec<Act>) -> Sheet {
    let t = visit.words();
    let row = |act: Act| {
        vec![
            Cell::Integer(act.id),
            Cell::Date(visit.app.clock.civil(act.at).date()),
            act.month.into(),
            act.category.get(visit.language).into(),
            Cell::Integer(act.pieces),
            act.sentence.into(),
            act.by.into(),
        ]
    };
    let head = vec![
        t.registers_number_sign(),
        t.registers_when(),
        t.registers_month(),
        t.registers_category(),
        t.registers_quantity(),
        t.registers_act_sentence(),
        t.registers_act_by(),
    ];
    Sheet { name: t.registers_acts_all(), head, rows: acts.into_iter().map(row).collect() }
}
