//! The figures of a month as pages.

use askama::Template;

use super::form::What;
use super::store::{Act, Piece};
use crate::dates::{self, Marked};
use crate::language::Words;
use crate::registers::books::Kind;
use crate::registers::closings::Closing;
use crate::registers::rules::{Figures, Line, Month, Way, total};
use crate::registers::words;
use crate::web::{Page, Registers, Visit};

/// What is known of a month.
pub(in crate::registers) struct Counted {
    pub(in crate::registers) lines: Vec<Line>,
    pub(in crate::registers) closing: Option<Closing>,
    /// Acts that put it right.
    pub(in crate::registers) about: Vec<Act>,
    /// Acts about other months that count in it.
    pub(in crate::registers) made: Vec<Act>,
    /// It is over, and the next one to be closed.
    pub(in crate::registers) is_next: bool,
}

/// A number, what it is, and where the pieces behind it are listed.
pub(in crate::registers) struct Cell {
    pub(in crate::registers) number: String,
    pub(in crate::registers) words: String,
    pub(in crate::registers) link: Option<String>,
}

/// A line of the table: opening, in, out, acts, closing.
pub(in crate::registers) struct Row {
    pub(in crate::registers) name: String,
    pub(in crate::registers) cells: Vec<Cell>,
}

impl Cell {
    /// Of a category, or of all where its code is empty.
    fn new(t: &Words, month: Month, (what, pieces): (What, i64), (code, name): (&str, &str)) -> Self {
        let mut link = format!("/registers/movements/items?month={}&what={}", month.code(), what.code());
        if !code.is_empty() {
            link = format!("{link}&category={code}");
        }
        let words = if name.is_empty() { said(t, what) } else { format!("{}, {name}", said(t, what)) };
        Self { number: pieces.to_string(), words, link: Some(link).filter(|_| pieces != 0) }
    }
}

/// Each category by its name in their order, and all together; none where there is nothing to say.
pub(in crate::registers) fn rows(
    visit: &Visit<Registers>,
    (month, lines): (Month, &[Line]),
    kinds: &[Kind],
) -> Vec<Row> {
    let t = visit.words();
    let row = |code: &str, name: String, figures: &Figures| {
        let cell = |what, pieces| Cell::new(t, month, (what, pieces), (code, &name));
        let corrected = Cell { number: signed(figures.corrected), words: String::new(), link: None };
        let cells = vec![
            cell(What::Opening, figures.opening),
            cell(What::In, figures.came_in()),
            cell(What::Out, figures.went_out()),
            corrected,
            cell(What::Closing, figures.closing()),
        ];
        Row { name, cells }
    };
    let of = |kind: &Kind| {
        let line = lines.iter().find(|line| line.category == kind.id)?;
        Some(row(&kind.code, kind.name.get(visit.language).to_owned(), &line.figures))
    };
    let all = (!lines.is_empty()).then(|| row("", t.registers_total(), &total(lines)));
    kinds.iter().filter_map(of).chain(all).collect()
}

/// An act in words.
pub(in crate::registers) struct ActLine {
    pub(in crate::registers) id: i64,
    pub(in crate::registers) month: String,
    pub(in crate::registers) category: String,
    /// With its sign.
    pub(in crate::registers) pieces: String,
    pub(in crate::registers) sentence: String,
    pub(in crate::registers) by: String,
    pub(in crate::registers) at: Marked,
}

impl ActLine {
    pub(in crate::registers) fn new(visit: &Visit<Registers>, act: Act) -> Self {
        let day = visit.app.clock.civil(act.at).date();
        let month = Month::parse(&act.month).map(|month| words::month(visit.words(), month));
        Self {
            id: act.id,
            month: month.unwrap_or_default(),
            category: act.category.get(visit.language).to_owned(),
            pieces: signed(act.pieces),
            sentence: act.sentence,
            by: act.by,
            at: Marked::day(day, dates::digits(day)),
        }
    }
}

/// A number that says its sign; with the sign that readers do not pass over.
pub(in crate::registers) fn signed(pieces: i64) -> String {
    match pieces {
        0 => "0".to_owned(),
        more if more > 0 => format!("+{more}"),
        less => format!("−{}", less.unsigned_abs()),
    }
}

#[derive(Template)]
#[template(path = "registers/movements.html")]
pub(super) struct MonthPage {
    page: Page,
    t: &'static Words,
    code: String,
    /// Where it is a file.
    file: String,
    month: String,
    /// Nothing before the beginning of time.
    previous: Option<(String, String)>,
    /// Nothing beyond the present.
    next: Option<(String, String)>,
    rows: Vec<Row>,
    ways: Vec<(String, Cell)>,
    /// By whom and when.
    closed: Option<(String, Marked)>,
    about: Vec<ActLine>,
    made: Vec<ActLine>,
    is_next: bool,
}

impl MonthPage {
    pub(super) fn new(visit: &Visit<Registers>, month: Month, (kinds, counted): (&[Kind], Counted)) -> Self {
        let t = visit.words();
        let named = |month: Month| (month.code(), words::month(t, month));
        let all = total(&counted.lines);
        let way = |way: Way| {
            let side = if way.is_in() { t.registers_in() } else { t.registers_out() };
            let name = format!("{side}: {}", words::way(t, way));
            (name, Cell::new(t, month, (What::By(way), all.by(way)), ("", "")))
        };
        let acts = |acts: Vec<Act>| acts.into_iter().map(|act| ActLine::new(visit, act)).collect();
        let closed = counted.closing.map(|closing| {
            let at = visit.app.clock.civil(closing.at);
            (closing.by, Marked::moment(at, dates::moment(t, at)))
        });
        Self {
            page: visit.page(),
            t,
            code: month.code(),
            file: format!("/registers/movements/export?month={}", month.code()),
            month: words::month(t, month),
            previous: Month::parse(&month.previous().code()).map(named),
            next: Some(month.next()).filter(|next| *next <= Month::of(visit.now.civil.date())).map(named),
            ways: Way::ALL.into_iter().map(way).collect(),
            rows: rows(visit, (month, &counted.lines), kinds),
            closed,
            about: acts(counted.about),
            made: acts(counted.made),
            is_next: counted.is_next,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        self.page = self.page.with_done((notice == "act").then(|| self.t.registers_act_done()));
        self
    }
}

/// A piece behind a number.
struct PieceLine {
    tag: String,
    number: String,
    what: String,
    quantity: i64,
    /// When and how it came or went.
    moved: Option<(Marked, String)>,
}

#[derive(Template)]
#[template(path = "registers/pieces.html")]
pub(super) struct PiecesPage {
    page: Page,
    t: &'static Words,
    code: String,
    month: String,
    what: &'static str,
    /// What stood there, and not what moved.
    is_standing: bool,
    said: String,
    category: String,
    category_name: String,
    lines: Vec<PieceLine>,
    /// Where it is a file.
    file: String,
    number: i64,
    more: bool,
}

impl PiecesPage {
    pub(super) fn new(
        visit: &Visit<Registers>,
        (month, what, kind): (Month, What, Option<&Kind>),
        pieces: Vec<Piece>,
        (number, more): (i64, bool),
    ) -> Self {
        let t = visit.words();
        let line = |piece: Piece| {
            let moved = piece.moved.and_then(|(at, from, to)| {
                let day = visit.app.clock.civil(at).date();
                let way = Way::of(&from, &to)?;
                Some((Marked::day(day, dates::digits(day)), words::way(t, way)))
            });
            PieceLine {
                what: words::what(piece.category.get(visit.language), &piece.make, &piece.model),
                tag: piece.tag,
                number: piece.inventory_number,
                quantity: piece.quantity,
                moved,
            }
        };
        Self {
            page: visit.page(),
            t,
            code: month.code(),
            month: words::month(t, month),
            what: what.code(),
            is_standing: matches!(what, What::Opening | What::Closing),
            said: said(t, what),
            category: kind.map_or_else(String::new, |kind| kind.code.clone()),
            category_name: kind
                .map_or_else(|| t.registers_total(), |kind| kind.name.get(visit.language).to_owned()),
            lines: pieces.into_iter().map(line).collect(),
            file: file(month, what, kind),
            number,
            more,
        }
    }
}

/// Where the pieces behind a number are a file.
fn file(month: Month, what: What, kind: Option<&Kind>) -> String {
    let category = kind.map_or("", |kind| &kind.code);
    format!(
        "/registers/movements/items/export?month={}&what={}&category={category}",
        month.code(),
        what.code()
    )
}

pub(super) fn said(t: &Words, what: What) -> String {
    match what {
        What::Opening => t.registers_opening(),
        What::In => t.registers_in(),
        What::Out => t.registers_out(),
        What::Closing => t.registers_closing(),
        What::By(way) => words::way(t, way),
    }
}
