//! The journal as a table for spreadsheets.

use super::store::{Gap, Issued};
use crate::civil;
use crate::registers::words;
use crate::spreadsheet::{Cell, Sheet};
use crate::web::{Registers, Visit};

pub(super) fn table(visit: &Visit<Registers>, issued: Vec<Issued>, gaps: Vec<Gap>) -> Sheet {
    let t = visit.words();
    let lost =
        gaps.into_iter().flat_map(|gap| (gap.first..=gap.last).rev().map(move |number| (gap.year, number)));
    let lost = lost.map(|(year, number)| {
        let mut row = vec![words::certificate(year, number).into()];
        row.extend((0..5).map(|_| String::new().into()));
        row.push(t.registers_certificate_lost().into());
        row.extend((0..3).map(|_| String::new().into()));
        row
    });
    let row = |one: Issued| {
        let voided =
            one.voided.map(|voided| (visit.app.clock.civil(voided.at).date(), voided.by, voided.why));
        let (day, by, why) =
            voided.map_or((None, String::new(), String::new()), |(day, by, why)| (Some(day), by, why));
        vec![
            words::certificate(one.year, one.number).into(),
            civil::parse_date(&one.day).into(),
            one.content.donor.clone().into(),
            civil::parse_date(&one.content.received_on).into(),
            Cell::Integer(one.content.pieces()),
            one.content.value.map_or_else(|| t.registers_value_unstated().into(), Cell::Money),
            if day.is_some() { t.registers_certificate_voided() } else { t.registers_certificate_counts() }
                .into(),
            day.into(),
            by.into(),
            why.into(),
        ]
    };
    let head = vec![
        t.registers_certificate(),
        t.registers_issued(),
        t.registers_donor(),
        t.registers_received(),
        t.registers_quantity(),
        t.registers_value(),
        t.registers_certificate_state(),
        t.registers_voided_on(),
        t.registers_voided_by(),
        t.registers_reason(),
    ];
    Sheet { name: t.registers_certificates(), head, rows: issued.into_iter().map(row).chain(lost).collect() }
}
