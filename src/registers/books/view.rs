//! The register as pages.

use askama::Template;

use super::form::{GONE, Number, Typed, is_the_centres};
use super::store::{Entry, Kind, Whereabouts};
use crate::civil;
use crate::dates::{self, Marked};
use crate::equipment::rules::State;
use crate::equipment::words::state;
use crate::language::Words;
use crate::registers::words;
use crate::web::{Errors, Page, Registers, Visit};

/// A row in words.
pub(super) struct Line {
    pub(super) tag: String,
    pub(super) number: String,
    pub(super) what: String,
    pub(super) quantity: i64,
    pub(super) state: String,
    pub(super) place: String,
    /// When it left the books.
    pub(super) gone: Option<Marked>,
    /// Donor, day, certificate and the address of its act; nothing for what was bought or built here.
    pub(super) origin: Option<(String, Option<Marked>, String, i64)>,
}

impl Line {
    pub(super) fn new(visit: &Visit<Registers>, entry: Entry) -> Self {
        let t = visit.words();
        let origin = entry.origin.map(|origin| {
            let donor = if origin.donor.is_empty() { t.registers_anonymous() } else { origin.donor };
            let day = civil::parse_date(&origin.received_on);
            let day = day.map(|day| Marked::day(day, dates::digits(day)));
            let certificate = origin.certificate.map(|(year, number)| words::certificate(year, number));
            (donor, day, certificate.unwrap_or_default(), origin.donation.0)
        });
        Self {
            what: words::what(entry.category.get(visit.language), &entry.make, &entry.model),
            tag: entry.tag,
            number: entry.inventory_number,
            quantity: entry.quantity,
            state: state(t, entry.state),
            place: place(t, &entry.whereabouts),
            gone: entry.gone_at.map(|at| {
                let day = visit.app.clock.civil(at).date();
                Marked::day(day, dates::digits(day))
            }),
            origin,
        }
    }
}

/// Where it is, in words.
pub(super) fn place(t: &Words, whereabouts: &Whereabouts) -> String {
    match whereabouts {
        Whereabouts::Unknown => String::new(),
        Whereabouts::Place(name) => name.clone(),
        Whereabouts::WithMember => t.registers_with_member(),
        Whereabouts::Inside(tag) => t.registers_inside(tag.as_str()),
        Whereabouts::Gone => t.registers_gone_place(),
    }
}

#[derive(Template)]
#[template(path = "registers/list.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    typed: Typed,
    /// Code, words, chosen.
    states: Vec<(&'static str, String, bool)>,
    /// Code, words, chosen.
    categories: Vec<(String, String, bool)>,
    lines: Vec<Line>,
    query: String,
    /// Where it is a file.
    file: String,
    number: i64,
    more: bool,
    /// Whatever is looked for can be looked for.
    errors: Errors,
}

impl ListPage {
    pub(super) fn new(
        visit: &Visit<Registers>,
        typed: Typed,
        (kinds, entries): (&[Kind], Vec<Entry>),
        more: bool,
    ) -> Self {
        let t = visit.words();
        let states = State::ALL.into_iter().filter(|state| is_the_centres(*state));
        let states = states.map(|one| (one.code(), state(t, one)));
        let states = states.chain([(GONE, t.registers_gone())]);
        let category = |kind: &Kind| {
            (kind.code.clone(), kind.name.get(visit.language).to_owned(), kind.code == typed.category)
        };
        Self {
            page: visit.page().with_get_form("/registers"),
            t,
            states: states.map(|(code, words)| (code, words, code == typed.state)).collect(),
            categories: kinds.iter().map(category).collect(),
            lines: entries.into_iter().map(|entry| Line::new(visit, entry)).collect(),
            file: format!("/registers/export?{}", typed.query()),
            query: typed.query(),
            number: typed.page(),
            more,
            typed,
            errors: Errors::default(),
        }
    }
}

#[derive(Template)]
#[template(path = "registers/item.html")]
pub(super) struct NumberPage {
    page: Page,
    t: &'static Words,
    line: Line,
    serial: String,
    typed: Number,
    errors: Errors,
}

impl NumberPage {
    pub(super) fn new(visit: &Visit<Registers>, entry: Entry, typed: Number, errors: Errors) -> Self {
        let page = visit.page();
        let page = if entry.gone_at.is_none() { page.with_form() } else { page }.with_refusal(&errors);
        Self {
            page,
            t: visit.words(),
            serial: entry.serial.clone(),
            line: Line::new(visit, entry),
            typed,
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        self.page = self.page.with_done((notice == "numbered").then(|| self.t.registers_numbered()));
        self
    }
}
