//! Donations as a table for spreadsheets.

use super::store::Donation;
use crate::civil;
use crate::registers::words;
use crate::spreadsheet::{Cell, Sheet};
use crate::web::{Reports, Visit};

pub(super) fn table(visit: &Visit<Reports>, donations: Vec<Donation>) -> Sheet {
    let t = visit.words();
    let row = |one: Donation| {
        let certificate = one.certificate.map(|(year, number, _)| words::certificate(year, number));
        vec![
            Cell::Text(if one.donor.is_empty() { t.registers_anonymous() } else { one.donor }),
            civil::parse_date(&one.received_on).into(),
            certificate.unwrap_or_default().into(),
            if one.paper_number.is_empty() { t.registers_no_paper() } else { one.paper_number }.into(),
            Cell::Integer(one.brought),
            Cell::Integer(one.registered),
            one.value.map_or_else(|| t.registers_value_unstated().into(), Cell::Money),
        ]
    };
    let head = vec![
        t.registers_donor(),
        t.registers_received(),
        t.registers_certificate(),
        t.registers_paper(),
        t.registers_brought(),
        t.registers_registered(),
        t.registers_value(),
    ];
    Sheet { name: t.registers_donations(), head, rows: donations.into_iter().map(row).collect() }
}
