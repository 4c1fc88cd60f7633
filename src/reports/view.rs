//! The report as a page.

use askama::Template;

use super::chart::{Chart, WIDTH, draw};
use super::form::{Period, Problem, Typed};
use super::rules::{Counts, Moved, count, total};
use super::store::Brought;
use crate::dates::{self, Marked};
use crate::ids::CategoryId;
use crate::language::Words;
use crate::registers::Kind;
use crate::registers::words::money;
use crate::web::{Errors, Page, Reports, Visit};

/// What was found of a period.
pub(super) struct Found {
    pub(super) kinds: Vec<Kind>,
    pub(super) received: Vec<(CategoryId, i64)>,
    pub(super) moved: Vec<Moved>,
    pub(super) brought: Vec<Brought>,
    /// Months that are closed lie in it.
    pub(super) is_closed: bool,
}

/// A category, or all.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) counts: Counts,
}

impl Found {
    /// Each category of which there is anything to say, in their order; then all.
    pub(super) fn rows(&self, visit: &Visit<Reports>) -> Vec<Row> {
        let counted = count(&self.received, &self.moved);
        let row = |kind: &Kind| {
            let counts = *counted.get(&kind.id)?;
            Some(Row { name: kind.name.get(visit.language).to_owned(), counts })
        };
        let all = Row { name: visit.words().registers_total(), counts: total(&counted) };
        let has_any = counted.values().any(|counts| *counts != Counts::default());
        self.kinds.iter().filter_map(row).chain(Some(all)).filter(|_| has_any).collect()
    }
}

/// What the numbers of a row are, in their order.
pub(super) fn heads(t: &Words) -> [String; 8] {
    [
        t.reports_received(),
        t.reports_registered(),
        t.reports_lent(),
        t.reports_placed(),
        t.reports_given(),
        t.reports_returned(),
        t.reports_missing(),
        t.reports_found(),
    ]
}

/// What one donor brought, in words.
struct DonorLine {
    name: String,
    donations: i64,
    pieces: i64,
    value: String,
    /// How many times no value was stated, beside others.
    unstated: i64,
}

#[derive(Template)]
#[template(path = "reports/report.html")]
pub(super) struct ReportPage {
    page: Page,
    t: &'static Words,
    typed: Typed,
    /// Where the two tables are files.
    files: (String, String),
    /// Its first and its last day.
    period: Option<(Marked, Marked)>,
    heads: [String; 8],
    rows: Vec<Row>,
    donors: Vec<DonorLine>,
    value: String,
    unstated: i64,
    is_closed: bool,
    chart: Option<Chart>,
    width: i64,
    errors: Errors,
}

impl ReportPage {
    fn blank(visit: &Visit<Reports>, typed: Typed) -> Self {
        let t = visit.words();
        Self {
            page: visit.page().with_get_form("/reports"),
            t,
            typed,
            files: (String::new(), String::new()),
            period: None,
            heads: heads(t),
            rows: Vec::new(),
            donors: Vec::new(),
            value: String::new(),
            unstated: 0,
            is_closed: false,
            chart: None,
            width: WIDTH,
            errors: Errors::default(),
        }
    }

    pub(super) fn new(visit: &Visit<Reports>, typed: Typed, (period, found): (Period, Found)) -> Self {
        let t = visit.words();
        let day = |day| Marked::day(day, dates::digits(day));
        let rows = found.rows(visit);
        let categories = rows.len().saturating_sub(1);
        let bars =
            rows.iter().take(categories).map(|row| (row.name.clone(), row.counts.received, row.counts.lent));
        let typed = Typed { from: dates::digits(period.from), until: dates::digits(period.until), ..typed };
        Self {
            files: (
                format!("/reports/export?{}&table=categories", period.query()),
                format!("/reports/export?{}&table=donors", period.query()),
            ),
            period: Some((day(period.from), day(period.until))),
            chart: draw(bars.collect()),
            is_closed: found.is_closed,
            value: money(found.brought.iter().map(|one| one.value).sum()),
            unstated: found.brought.iter().map(|one| one.unstated).sum(),
            donors: found.brought.into_iter().map(|one| DonorLine::new(t, one)).collect(),
            rows,
            ..Self::blank(visit, typed)
        }
    }

    pub(super) fn refused(
        visit: &Visit<Reports>,
        typed: Typed,
        problems: Vec<(&'static str, Problem)>,
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        for (field, problem) in problems {
            let sentence = match problem {
                Problem::NoSuchDay if field == "from" => t.reports_error_from(),
                Problem::NoSuchDay => t.reports_error_until(),
                Problem::Order => t.reports_error_order(),
            };
            errors.add(field, sentence);
        }
        let blank = Self::blank(visit, typed);
        Self { page: blank.page.with_errors(&errors), errors, ..blank }
    }
}

impl DonorLine {
    fn new(t: &Words, one: Brought) -> Self {
        let value =
            if one.unstated == one.donations { t.registers_value_unstated() } else { money(one.value) };
        Self {
            name: if one.donor.is_empty() { t.registers_anonymous() } else { one.donor },
            donations: one.donations,
            pieces: one.pieces,
            value,
            unstated: if one.unstated == one.donations { 0 } else { one.unstated },
        }
    }
}
