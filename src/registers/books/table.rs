//! The register as a table for spreadsheets.

use super::store::Entry;
use super::view::place;
use crate::civil;
use crate::equipment::words::state;
use crate::registers::words;
use crate::spreadsheet::{Cell, Sheet};
use crate::web::{Registers, Visit};

pub(super) fn table(visit: &Visit<Registers>, entries: Vec<Entry>) -> Sheet {
    let t = visit.words();
    let row = |entry: Entry| {
        let place = place(t, &entry.whereabouts);
        let gone = entry.gone_at.map(|at| visit.app.clock.civil(at).date());
        let (donor, day, certificate) = entry.origin.map_or_else(
            || (t.registers_own(), None, String::new()),
            |origin| {
                let donor = if origin.donor.is_empty() { t.registers_anonymous() } else { origin.donor };
                let certificate = origin.certificate.map(|(year, number)| words::certificate(year, number));
                (donor, civil::parse_date(&origin.received_on), certificate.unwrap_or_default())
            },
        );
        vec![
            entry.tag.into(),
            entry.inventory_number.into(),
            entry.category.get(visit.language).into(),
            entry.make.into(),
            entry.model.into(),
            entry.serial.into(),
            Cell::Integer(entry.quantity),
            state(t, entry.state).into(),
            place.into(),
            donor.into(),
            day.into(),
            certificate.into(),
            gone.into(),
        ]
    };
    let head = vec![
        t.registers_tag(),
        t.registers_number(),
        t.registers_category(),
        t.registers_make(),
        t.registers_model(),
        t.registers_serial(),
        t.registers_quantity(),
        t.registers_state(),
        t.registers_place(),
        t.registers_donor(),
        t.registers_received(),
        t.registers_certificate(),
        t.registers_gone_on(),
    ];
    Sheet { name: t.registers_title(), head, rows: entries.into_iter().map(row).collect() }
}
