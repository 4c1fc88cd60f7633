//! The lists of a counting, on a page and as a spreadsheet.

use askama::Template;

use super::rules::Outcome;
use super::store::{Expected, Scan, Session};
use super::view::Card;
use super::words;
use crate::dates::{self, Marked};
use crate::equipment::words as equipment;
use crate::ids::ScanId;
use crate::language::Words;
use crate::spreadsheet::{Cell, Sheet};
use crate::web::{EquipmentKeeper, Page, Visit};

/// When, in the centre's time.
pub(super) fn moment(visit: &Visit<EquipmentKeeper>, at: i64) -> Marked {
    let civil = visit.app.clock.civil(at);
    Marked::moment(civil, dates::moment(visit.words(), civil))
}

/// What was to stand there, and what was scanned.
pub(super) struct Report {
    pub(super) expected: Vec<Expected>,
    pub(super) scans: Vec<Scan>,
}

impl Scan {
    pub(super) fn outcome(&self) -> Outcome {
        match &self.piece {
            None => Outcome::Unknown,
            Some(piece) if piece.is_expected => Outcome::Found,
            Some(_) => Outcome::Unexpected,
        }
    }
}

impl Report {
    fn scans_with(&self, outcome: Outcome) -> impl Iterator<Item = &Scan> {
        self.scans.iter().filter(move |scan| scan.outcome() == outcome)
    }

    fn not_found(&self) -> impl Iterator<Item = &Expected> {
        self.expected.iter().filter(|one| !one.is_found)
    }

    /// How many of each, in sentences.
    pub(super) fn counts(&self, t: &Words) -> Vec<String> {
        let scanned = |outcome| self.scans_with(outcome).count();
        vec![
            t.stocktake_count_expected(self.expected.len()),
            t.stocktake_count_found(scanned(Outcome::Found)),
            t.stocktake_count_not_found(self.not_found().count()),
            t.stocktake_count_unexpected(scanned(Outcome::Unexpected)),
            t.stocktake_count_unknown(scanned(Outcome::Unknown)),
        ]
    }

    /// A row for everything, in the order of the lists of the page.
    pub(super) fn sheet(&self, visit: &Visit<EquipmentKeeper>, session: &Session) -> Sheet {
        let (t, language) = (visit.words(), visit.language);
        let day = |scan: &Scan| Cell::Date(visit.app.clock.civil(scan.at).date());
        let of_expected = |one: &Expected| {
            let state =
                if one.became_missing { t.stocktake_went_missing() } else { equipment::state(t, one.state) };
            vec![
                one.tag.clone().into(),
                words::outcome(t, Outcome::NotFound).into(),
                words::called(t, language, &one.called).into(),
                Cell::Integer(one.called.quantity),
                state.into(),
                session.place_name.clone().into(),
                Cell::from(None),
            ]
        };
        let of_scan = |scan: &Scan| {
            let outcome = words::outcome(t, scan.outcome()).into();
            let Some(piece) = &scan.piece else {
                let nothing = || Cell::from("");
                return vec![
                    scan.scanned.clone().into(),
                    outcome,
                    nothing(),
                    nothing(),
                    nothing(),
                    nothing(),
                    day(scan),
                ];
            };
            vec![
                piece.tag.clone().into(),
                outcome,
                words::called(t, language, &piece.called).into(),
                Cell::Integer(piece.called.quantity),
                equipment::state(t, piece.state).into(),
                piece.place_name.clone().into(),
                day(scan),
            ]
        };
        let others = [Outcome::Unexpected, Outcome::Unknown].into_iter().flat_map(|one| self.scans_with(one));
        let rows = self.not_found().map(of_expected);
        let rows = rows.chain(self.scans_with(Outcome::Found).chain(others).map(of_scan));
        Sheet { name: t.stocktake_title(), head: head(t).into(), rows: rows.collect() }
    }
}

fn head(t: &Words) -> [String; 7] {
    [
        t.stocktake_column_tag(),
        t.stocktake_column_outcome(),
        t.stocktake_column_what(),
        t.stocktake_column_quantity(),
        t.stocktake_column_state(),
        t.stocktake_column_place(),
        t.stocktake_column_day(),
    ]
}

/// One line of a list.
struct Line {
    /// Of a scan, which may be taken back while it is counted.
    scan: Option<ScanId>,
    /// Of a piece, to its page; empty for what is unknown.
    tag: String,
    what: String,
    more: Vec<String>,
}

/// One of the lists.
struct List {
    id: &'static str,
    title: String,
    none: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "equipment/stocktake_report.html")]
pub(super) struct ReportPage {
    page: Page,
    t: &'static Words,
    card: Card,
    is_open: bool,
    counts: Vec<String>,
    lists: [List; 4],
}

impl ReportPage {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, session: Session, report: &Report) -> Self {
        let (t, language) = (visit.words(), visit.language);
        let gone = report.not_found().map(|one| Line {
            scan: None,
            tag: one.tag.clone(),
            what: words::called(t, language, &one.called),
            more: words::about_expected(t, one),
        });
        let scanned = |outcome| {
            let line = |scan: &Scan| {
                let (tag, what) = words::named(t, language, scan);
                Line { scan: Some(scan.id), tag, what, more: words::about_scan(t, scan) }
            };
            report.scans_with(outcome).map(line).collect()
        };
        let list = |id, title, none, lines| List { id, title, none, lines };
        Self {
            page: visit.page(),
            t,
            is_open: session.closed.is_none(),
            card: Card::of(visit, session),
            counts: report.counts(t),
            lists: [
                list("not-found", t.stocktake_not_found(), t.stocktake_not_found_none(), gone.collect()),
                list(
                    "unexpected",
                    t.stocktake_unexpected(),
                    t.stocktake_unexpected_none(),
                    scanned(Outcome::Unexpected),
                ),
                list("unknown", t.stocktake_unknown(), t.stocktake_unknown_none(), scanned(Outcome::Unknown)),
                list("found", t.stocktake_found(), t.stocktake_found_none(), scanned(Outcome::Found)),
            ],
        }
    }

    /// What has just happened, or why it did not.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let t = self.t;
        let sentence = match notice {
            "closed" => Some(t.stocktake_closed_done()),
            "late" => Some(t.stocktake_closed_meanwhile()),
            _ => None,
        };
        self.page = self.page.with_done(sentence.filter(|_| !self.is_open));
        self
    }
}
