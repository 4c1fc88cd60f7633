//! The report as tables for spreadsheets.

use super::store::Brought;
use super::view::{Row, heads};
use crate::spreadsheet::{Cell, Sheet};
use crate::web::{Reports, Visit};

pub(super) fn by_category(visit: &Visit<Reports>, rows: Vec<Row>) -> Sheet {
    let t = visit.words();
    let row = |row: Row| {
        let numbers = row.counts.all().into_iter().map(Cell::Integer);
        [Cell::Text(row.name)].into_iter().chain(numbers).collect()
    };
    Sheet {
        name: t.reports_by_category(),
        head: [t.registers_category()].into_iter().chain(heads(t)).collect(),
        rows: rows.into_iter().map(row).collect(),
    }
}

pub(super) fn by_donor(visit: &Visit<Reports>, brought: Vec<Brought>) -> Sheet {
    let t = visit.words();
    let row = |one: Brought| {
        let is_stated = one.unstated < one.donations;
        vec![
            Cell::Text(if one.donor.is_empty() { t.registers_anonymous() } else { one.donor }),
            Cell::Integer(one.donations),
            Cell::Integer(one.pieces),
            if is_stated { Cell::Money(one.value) } else { t.registers_value_unstated().into() },
            Cell::Integer(one.unstated),
        ]
    };
    let head = vec![
        t.registers_donor(),
        t.reports_donations(),
        t.registers_quantity(),
        t.registers_value(),
        t.reports_unstated_times(),
    ];
    Sheet { name: t.reports_by_donor(), head, rows: brought.into_iter().map(row).collect() }
}
