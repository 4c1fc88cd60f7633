//! Papers as pages.

use askama::Template;

use super::store::{Candidate, Donation, Part};
use crate::civil;
use crate::dates::{self, Marked};
use crate::donations::rules::Content;
use crate::equipment::words::{grade, state};
use crate::language::{Language, Texts, Words};
use crate::registers::organisation::Organisation;
use crate::registers::words;
use crate::web::{Errors, Guard, Page, Registers, Reports, Visit};

fn day(text: &str) -> Option<Marked> {
    civil::parse_date(text).map(|day| Marked::day(day, dates::digits(day)))
}

fn donor(t: &Words, name: String) -> String {
    if name.is_empty() { t.registers_anonymous() } else { name }
}

fn certificate(donation: &Donation) -> String {
    donation
        .certificate
        .as_ref()
        .map(|(year, number, _)| words::certificate(*year, *number))
        .unwrap_or_default()
}

/// A donation on one line.
struct Line {
    id: i64,
    donor: String,
    day: Option<Marked>,
    certificate: String,
    paper: String,
    brought: i64,
    registered: i64,
    value: String,
}

#[derive(Template)]
#[template(path = "registers/donations.html")]
pub(super) struct DonationsPage {
    page: Page,
    t: &'static Words,
    lines: Vec<Line>,
    number: i64,
    more: bool,
}

impl DonationsPage {
    pub(super) fn new(visit: &Visit<Registers>, found: Vec<Donation>, (number, more): (i64, bool)) -> Self {
        let t = visit.words();
        let line = |donation: Donation| Line {
            id: donation.id.0,
            certificate: certificate(&donation),
            day: day(&donation.received_on),
            donor: donor(t, donation.donor),
            paper: donation.paper_number,
            brought: donation.brought,
            registered: donation.registered,
            value: donation.value.map_or_else(|| t.registers_value_unstated(), words::money),
        };
        let lines = found.into_iter().map(line).collect();
        Self { page: visit.page(), t, lines, number, more }
    }
}

/// The centre as a paper names it.
pub(in crate::registers) struct Centre {
    /// Language and words; the language is empty where nothing is said.
    pub(in crate::registers) name: (&'static str, String),
    pub(in crate::registers) bin: String,
    pub(in crate::registers) address: (&'static str, String),
    pub(in crate::registers) head: String,
    pub(in crate::registers) accountant: String,
}

impl Centre {
    pub(in crate::registers) fn new<G: Guard>(visit: &Visit<G>, centre: Organisation) -> Self {
        let said = |texts: &Texts, language: Language| {
            let language = texts.readable_in(language);
            (language.code(), texts.get(language).to_owned())
        };
        Self {
            name: said(&centre.name, visit.language),
            bin: centre.bin,
            address: said(&centre.address, visit.language),
            head: centre.head,
            accountant: centre.accountant,
        }
    }

    /// As the certificate keeps it; who signs the act is who signs today.
    fn with_certified(self, language: Language, content: Option<&Content>) -> Self {
        let Some(kept) = content.and_then(|content| content.centre.as_ref()) else { return self };
        let said = |texts: &Texts| {
            let language = texts.readable_in(language);
            (language.code(), texts.get(language).to_owned())
        };
        Self { name: said(&kept.name), bin: kept.bin.clone(), address: said(&kept.address), ..self }
    }
}

/// What, how many, how it looked.
struct PartLine {
    what: String,
    quantity: i64,
    grade: String,
}

#[derive(Template)]
#[template(path = "registers/handover_act.html")]
pub(super) struct ActPage {
    page: Page,
    t: &'static Words,
    donation: i64,
    donor: String,
    contact: String,
    day: Option<Marked>,
    certificate: String,
    issued: Option<Marked>,
    paper: String,
    paper_day: Option<Marked>,
    lines: Vec<PartLine>,
    pieces: i64,
    value: Option<String>,
    centre: Centre,
    reads_registers: bool,
    keeps_equipment: bool,
}

/// The donor and whom one talks to: as the certificate keeps them, unless the donor is no more to be known.
fn giver(t: &Words, donation: &Donation, certified: Option<&Content>) -> (String, String) {
    match certified.filter(|_| !donation.donor.is_empty()) {
        Some(kept) => {
            let contact = if kept.gave == kept.donor { String::new() } else { kept.gave.clone() };
            (kept.donor.clone(), contact)
        }
        None => (donor(t, donation.donor.clone()), donation.contact.clone()),
    }
}

impl ActPage {
    pub(super) fn new(
        visit: &Visit<Reports>,
        (donation, parts): (Donation, Vec<Part>),
        certified: Option<&Content>,
        centre: Organisation,
    ) -> Self {
        let t = visit.words();
        let kept = |index: usize| certified.and_then(|content| content.lines.get(index));
        let line = |(index, part): (usize, Part)| PartLine {
            // Lines stay as they are while the certificate counts; what their kind is called may not.
            what: kept(index).map_or_else(
                || words::what(part.category.get(visit.language), &part.make, &part.model),
                |given| given.read_in(visit.language).to_owned(),
            ),
            quantity: part.quantity,
            grade: grade(t, part.grade),
        };
        let (donor, contact) = giver(t, &donation, certified);
        Self {
            page: visit.page(),
            t,
            donation: donation.id.0,
            day: day(&donation.received_on),
            certificate: certificate(&donation),
            issued: donation.certificate.as_ref().and_then(|(_, _, issued)| day(issued)),
            paper_day: donation.paper_date.as_deref().and_then(day),
            donor,
            contact,
            paper: donation.paper_number,
            pieces: donation.brought,
            value: donation.value.map(words::money),
            lines: parts.into_iter().enumerate().map(line).collect(),
            centre: Centre::new(visit, centre).with_certified(visit.language, certified),
            reads_registers: visit.person.may_read_registers(),
            keeps_equipment: visit.person.may_keep_equipment(),
        }
    }
}

/// A piece on the commission's sheet.
struct Piece {
    tag: String,
    number: String,
    what: String,
    serial: String,
    quantity: i64,
    state: String,
    since: Marked,
    reason: String,
}

impl Piece {
    fn new(visit: &Visit<Registers>, one: Candidate) -> Self {
        let t = visit.words();
        let since = visit.app.clock.civil(one.since).date();
        Self {
            what: words::what(one.category.get(visit.language), &one.make, &one.model),
            tag: one.tag,
            number: one.inventory_number,
            serial: one.serial,
            quantity: one.quantity,
            state: state(t, one.state),
            since: Marked::day(since, dates::digits(since)),
            reason: one.reason.unwrap_or_else(|| t.registers_reason_not_returned()),
        }
    }
}

#[derive(Template)]
#[template(path = "registers/write_off.html")]
pub(super) struct WriteOffPage {
    page: Page,
    t: &'static Words,
    /// Each with whether it is ticked.
    pieces: Vec<(Piece, bool)>,
    errors: Errors,
}

impl WriteOffPage {
    pub(super) fn new(visit: &Visit<Registers>, candidates: Vec<(Candidate, bool)>, errors: Errors) -> Self {
        let piece = |(one, ticked): (Candidate, bool)| (Piece::new(visit, one), ticked);
        let pieces: Vec<_> = candidates.into_iter().map(piece).collect();
        let page = visit.page();
        let page = if pieces.is_empty() { page } else { page.with_get_form("/registers/write-off") };
        Self { page: page.with_refusal(&errors), t: visit.words(), pieces, errors }
    }
}

#[derive(Template)]
#[template(path = "registers/write_off_sheet.html")]
pub(super) struct SheetPage {
    page: Page,
    t: &'static Words,
    today: Marked,
    pieces: Vec<Piece>,
    total: i64,
    centre: Centre,
}

impl SheetPage {
    pub(super) fn new(visit: &Visit<Registers>, chosen: Vec<Candidate>, centre: Organisation) -> Self {
        let today = visit.now.civil.date();
        Self {
            page: visit.page(),
            t: visit.words(),
            today: Marked::day(today, dates::digits(today)),
            total: chosen.iter().map(|one| one.quantity).sum(),
            pieces: chosen.into_iter().map(|one| Piece::new(visit, one)).collect(),
            centre: Centre::new(visit, centre),
        }
    }
}
