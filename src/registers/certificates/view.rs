//! The journal as a page.

use askama::Template;

use super::store::{Gap, Issued, Voided};
use crate::civil;
use crate::dates::{self, Marked};
use crate::language::Words;
use crate::registers::words;
use crate::web::{Page, Registers, Visit};

/// A certificate on one line.
struct Line {
    id: String,
    number: String,
    issued: Option<Marked>,
    donor: String,
    received: Option<Marked>,
    pieces: i64,
    value: String,
    /// When, by whom, why.
    voided: Option<(Marked, String, String)>,
}

fn day(text: &str) -> Option<Marked> {
    civil::parse_date(text).map(|day| Marked::day(day, dates::digits(day)))
}

#[derive(Template)]
#[template(path = "registers/certificates.html")]
pub(super) struct JournalPage {
    page: Page,
    t: &'static Words,
    lines: Vec<Line>,
    /// Of each gap the first and the last number, and the day since which it is known.
    gaps: Vec<(String, String, Marked)>,
    number: i64,
    more: bool,
}

impl JournalPage {
    pub(super) fn new(
        visit: &Visit<Registers>,
        (issued, gaps): (Vec<Issued>, Vec<Gap>),
        (number, more): (i64, bool),
    ) -> Self {
        let t = visit.words();
        let voided = |Voided { at, by, why }| {
            let day = visit.app.clock.civil(at).date();
            (Marked::day(day, dates::digits(day)), by, why)
        };
        let line = |one: Issued| Line {
            id: one.id.to_string(),
            number: words::certificate(one.year, one.number),
            issued: day(&one.day),
            received: day(&one.content.received_on),
            pieces: one.content.pieces(),
            value: one.content.value.map_or_else(|| t.registers_value_unstated(), words::money),
            donor: one.content.donor,
            voided: one.voided.map(voided),
        };
        let gap = |gap: Gap| {
            let day = visit.app.clock.civil(gap.at).date();
            let numbers = [gap.first, gap.last].map(|number| words::certificate(gap.year, number));
            let [first, last] = numbers;
            (first, last, Marked::day(day, dates::digits(day)))
        };
        let gaps = gaps.into_iter().map(gap).collect();
        Self { page: visit.page(), t, lines: issued.into_iter().map(line).collect(), gaps, number, more }
    }
}
