//! Closed months as pages.

use askama::Template;

use super::form::{MOST, Problem, Problems, Typed};
use super::store::{Closing, Waiting};
use crate::civil;
use crate::dates::{self, Marked};
use crate::language::Words;
use crate::registers::books::Kind;
use crate::registers::movements::store::Act;
use crate::registers::movements::{ActLine, Counted, Row, rows, signed};
use crate::registers::organisation::Organisation;
use crate::registers::papers::Centre;
use crate::registers::rules::{Month, total};
use crate::registers::words;
use crate::text::TextProblem;
use crate::web::{Errors, Page, Registers, Visit};

/// So many donations are named before a month is closed; all of them are on a page of their own.
const MOST_WAITING: usize = 20;

/// A closed month on one line.
struct Line {
    code: String,
    name: String,
    opening: i64,
    came_in: i64,
    went_out: i64,
    corrected: String,
    closing: i64,
    at: Marked,
    by: String,
}

#[derive(Template)]
#[template(path = "registers/closings.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    lines: Vec<Line>,
    /// The month whose turn it is.
    next: Option<String>,
}

impl ListPage {
    pub(super) fn new(visit: &Visit<Registers>, closings: Vec<Closing>, next: Option<Month>) -> Self {
        let t = visit.words();
        let line = |closing: Closing| {
            let all = total(&closing.lines);
            let at = visit.app.clock.civil(closing.at);
            Line {
                code: closing.month.code(),
                name: words::month(t, closing.month),
                opening: all.opening,
                came_in: all.came_in(),
                went_out: all.went_out(),
                corrected: signed(all.corrected),
                closing: all.closing(),
                at: Marked::moment(at, dates::moment(t, at)),
                by: closing.by,
            }
        };
        Self {
            page: visit.page(),
            t,
            lines: closings.into_iter().map(line).collect(),
            next: next.map(|month| words::month(t, month)),
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        self.page = self.page.with_done((notice == "closed").then(|| self.t.registers_closed_done()));
        self
    }
}

#[derive(Template)]
#[template(path = "registers/closing.html")]
pub(super) struct CheckPage {
    page: Page,
    t: &'static Words,
    /// Code and name of the month whose turn it is.
    month: Option<(String, String)>,
    rows: Vec<Row>,
    /// Pieces that were received and are not registered.
    waiting: i64,
    /// The first donations with such pieces.
    donations: Vec<WaitingLine>,
    errors: Errors,
}

/// A donation of which pieces are not in the books.
struct WaitingLine {
    id: i64,
    donor: String,
    day: Option<Marked>,
    pieces: i64,
}

impl WaitingLine {
    fn new(t: &Words, one: Waiting) -> Self {
        let day = civil::parse_date(&one.received_on);
        Self {
            id: one.donation.0,
            donor: if one.donor.is_empty() { t.registers_anonymous() } else { one.donor },
            day: day.map(|day| Marked::day(day, dates::digits(day))),
            pieces: one.pieces,
        }
    }
}

/// A month, its figures, and what was received by its end and stands in no book.
type ToClose = (Month, Counted, Vec<Waiting>);

impl CheckPage {
    pub(super) fn new(
        visit: &Visit<Registers>,
        (kinds, counted): (&[Kind], Option<ToClose>),
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let page = visit.page();
        let page = if counted.is_some() { page.with_form() } else { page };
        let page = page.with_refusal(&errors);
        let Some((month, counted, waiting)) = counted else {
            return Self {
                page,
                t,
                month: None,
                rows: Vec::new(),
                waiting: 0,
                donations: Vec::new(),
                errors,
            };
        };
        Self {
            page,
            t,
            month: Some((month.code(), words::month(t, month))),
            rows: rows(visit, (month, &counted.lines), kinds),
            waiting: waiting.iter().map(|one| one.pieces).sum(),
            donations: waiting.into_iter().take(MOST_WAITING).map(|one| WaitingLine::new(t, one)).collect(),
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "registers/act.html")]
pub(super) struct ActPage {
    page: Page,
    t: &'static Words,
    code: String,
    month: String,
    /// Code, words, chosen.
    categories: Vec<(String, String, bool)>,
    typed: Typed,
    errors: Errors,
}

impl ActPage {
    pub(super) fn new(
        visit: &Visit<Registers>,
        (closing, kinds): (Closing, &[Kind]),
        typed: Typed,
        problems: Problems,
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        for (field, problem) in problems {
            errors.add(field, sentence(t, problem));
        }
        let category = |kind: &Kind| {
            (kind.code.clone(), kind.name.get(visit.language).to_owned(), kind.code == typed.category)
        };
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t,
            code: closing.month.code(),
            month: words::month(t, closing.month),
            categories: kinds.iter().map(category).collect(),
            typed,
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "registers/correction.html")]
pub(super) struct CorrectionPage {
    page: Page,
    t: &'static Words,
    act: ActLine,
    centre: Centre,
    /// The address of the month, as far as it is one.
    month: String,
}

impl CorrectionPage {
    pub(super) fn new(visit: &Visit<Registers>, act: Act, centre: Organisation) -> Self {
        Self {
            page: visit.page(),
            t: visit.words(),
            month: act.month.clone(),
            act: ActLine::new(visit, act),
            centre: Centre::new(visit, centre),
        }
    }
}

fn sentence(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::Category => t.registers_error_category(),
        Problem::Pieces => t.registers_error_pieces(MOST),
        Problem::BelowNothing(stands) => t.registers_error_below(stands),
        Problem::Silent => t.registers_error_silent(),
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
    }
}
