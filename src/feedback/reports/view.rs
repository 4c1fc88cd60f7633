//! The administrators' pages.

use std::collections::BTreeMap;

use askama::Template;

use crate::dates::{self, Marked};
use crate::feedback::rules::Kind;
use crate::feedback::store::Report;
use crate::feedback::words;
use crate::ids::FeedbackId;
use crate::language::Words;
use crate::web::{Administrator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "feedback/reports.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    answered: bool,
    cards: Vec<Card>,
    number: i64,
    more: bool,
    kinds: Vec<String>,
    /// Month, and how many of each kind.
    months: Vec<(String, Vec<usize>)>,
}

/// What somebody wrote, in a list.
struct Card {
    id: FeedbackId,
    kind: String,
    at: Marked,
    who: String,
    /// Its first words.
    begins: String,
}

/// Enough to know it again.
const BEGINNING: usize = 80;

fn who(t: &Words, report: &Report) -> String {
    report.member.as_ref().map_or_else(|| t.feedback_nameless(), |(_, name)| name.clone())
}

fn moment(visit: &Visit<Administrator>, seconds: i64) -> Marked {
    let at = visit.app.clock.civil(seconds);
    Marked::moment(at, dates::moment(visit.words(), at))
}

impl ListPage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        answered: bool,
        (reports, number, more): (Vec<Report>, i64, bool),
        counted: &[(Kind, i64)],
    ) -> Self {
        let t = visit.words();
        let card = |report: Report| Card {
            id: report.id,
            kind: words::kind(t, report.kind),
            at: moment(visit, report.at),
            who: who(t, &report),
            begins: report.text.chars().take(BEGINNING).collect(),
        };
        Self {
            page: visit.page(),
            t,
            answered,
            cards: reports.into_iter().map(card).collect(),
            number,
            more,
            kinds: Kind::ALL.into_iter().map(|kind| words::kind(t, kind)).collect(),
            months: months(visit, counted),
        }
    }
}

/// Latest month first.
fn months(visit: &Visit<Administrator>, counted: &[(Kind, i64)]) -> Vec<(String, Vec<usize>)> {
    let mut months: BTreeMap<(i32, u8), Vec<Kind>> = BTreeMap::new();
    let mut names = BTreeMap::new();
    for (kind, seconds) in counted {
        let day = visit.app.clock.civil(*seconds).date();
        let month = (day.year(), u8::from(day.month()));
        months.entry(month).or_default().push(*kind);
        names.entry(month).or_insert_with(|| dates::month(visit.words(), day));
    }
    let count = |kinds: &[Kind], kind| kinds.iter().filter(|one| **one == kind).count();
    let row = |(month, kinds): (_, Vec<Kind>)| {
        let counts = Kind::ALL.into_iter().map(|kind| count(&kinds, kind)).collect();
        (names.get(&month).cloned().unwrap_or_default(), counts)
    };
    months.into_iter().rev().map(row).collect()
}

#[derive(Template)]
#[template(path = "feedback/report.html")]
pub(super) struct OnePage {
    page: Page,
    t: &'static Words,
    id: FeedbackId,
    kind: String,
    at: Marked,
    who: String,
    has_name: bool,
    from: String,
    contact: String,
    paragraphs: Vec<String>,
    /// Paragraphs, when, by whom.
    answer: Option<(Vec<String>, Marked, String)>,
    typed: String,
    errors: Errors,
}

fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

impl OnePage {
    pub(super) fn new(visit: &Visit<Administrator>, report: Report, typed: String, errors: Errors) -> Self {
        let t = visit.words();
        let page = visit.page();
        Self {
            page: if report.answer.is_none() {
                page.with_errors(&errors)
            } else {
                page.with_refusal(&errors)
            },
            t,
            id: report.id,
            kind: words::kind(t, report.kind),
            at: moment(visit, report.at),
            who: who(t, &report),
            has_name: report.member.is_some(),
            from: report.page,
            contact: report.contact,
            paragraphs: paragraphs(&report.text),
            answer: report.answer.map(|(text, at, by)| (paragraphs(&text), moment(visit, at), by)),
            typed,
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "answered" if self.answer.is_some() && self.has_name => Some(self.t.feedback_done_answered()),
            "answered" if self.answer.is_some() => Some(self.t.feedback_done_noted()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}
