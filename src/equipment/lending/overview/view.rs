//! Everything that is out as a page.

use askama::Template;

use crate::dates::{self, Marked};
use crate::equipment::lending::extending::Wish;
use crate::equipment::lending::store::{Held, LISTED};
use crate::equipment::lending::words;
use crate::equipment::reserving::Card;
use crate::language::Words;
use crate::members::rules::shown_phone;
use crate::web::{EquipmentKeeper, Page, Visit};

/// What is out, on which terms, and who wishes to keep it longer.
pub(super) struct Out {
    pub(super) loans: Vec<Held>,
    pub(super) placements: Vec<Held>,
    pub(super) gifts: Vec<Held>,
    pub(super) wishes: Vec<(Wish, Held)>,
    /// Who comes today for what was kept ready.
    pub(super) collecting: Vec<Card>,
}

/// A piece that is out.
struct Line {
    custody: String,
    handover: String,
    said: String,
    whose: String,
    /// For `tel:`.
    phone: String,
    shown_phone: String,
    due: Option<String>,
    is_late: bool,
    started: Marked,
    is_acknowledged: bool,
    /// Whoever has more than this, by an id.
    several: Option<String>,
}

/// Somebody wishes to keep something longer.
struct Asking {
    line: Line,
    day: String,
    sentence: String,
}

#[derive(Template)]
#[template(path = "equipment/lending/loans.html")]
pub(super) struct LoansPage {
    page: Page,
    t: &'static Words,
    q: String,
    collecting: Vec<Card>,
    today: Vec<Line>,
    wishes: Vec<Asking>,
    loans: Vec<Line>,
    late: i64,
    /// Overdue, and no letter reaches them.
    to_call: Vec<Line>,
    placements: Vec<Line>,
    gifts: Vec<Line>,
    /// There are more than are listed.
    more: bool,
}

impl LoansPage {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, out: Out, q: String) -> Self {
        let now = visit.now.civil;
        let line = |held: &Held| line(visit, held);
        let is_late = |held: &&Held| held.due.is_some_and(|due| due < now);
        let today = |held: &&Held| held.due.is_some_and(|due| due.date() == now.date());
        let most = usize::try_from(LISTED).unwrap_or(usize::MAX);
        let lists = [&out.loans, &out.placements, &out.gifts];
        Self {
            page: visit.page().with_get_form("/loans"),
            t: visit.words(),
            today: out.loans.iter().filter(today).map(line).collect(),
            wishes: out.wishes.iter().map(|(wish, held)| asking(visit, wish, held)).collect(),
            late: i64::try_from(out.loans.iter().filter(is_late).count()).unwrap_or(i64::MAX),
            to_call: out.loans.iter().filter(is_late).filter(|held| !held.has_email).map(line).collect(),
            loans: out.loans.iter().map(|held| several(line(held), held, &out.loans)).collect(),
            placements: out.placements.iter().map(line).collect(),
            gifts: out.gifts.iter().map(line).collect(),
            more: lists.iter().any(|list| list.len() >= most),
            collecting: out.collecting,
            q,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "extended" => Some(self.t.lending_done_extended()),
            "declined" => Some(self.t.lending_done_declined()),
            "kept" => Some(self.t.lending_done_kept()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}

fn line(visit: &Visit<EquipmentKeeper>, held: &Held) -> Line {
    let t = visit.words();
    let started = visit.app.clock.civil(held.started_at).date();
    Line {
        custody: held.custody.to_string(),
        handover: held.handover.to_string(),
        said: words::held(visit.language, held),
        whose: held.whose.clone(),
        shown_phone: shown_phone(&held.phone),
        phone: held.phone.clone(),
        due: held.due.map(|due| words::due(t, due)),
        is_late: held.due.is_some_and(|due| due < visit.now.civil),
        started: Marked::day(started, dates::long(t, started)),
        is_acknowledged: held.is_acknowledged,
        several: None,
    }
}

/// Whoever has several things brings them together.
fn several(line: Line, held: &Held, all: &[Held]) -> Line {
    let has_more = all.iter().filter(|one| one.holder == held.holder).count() > 1;
    Line { several: held.holder.filter(|_| has_more).map(|holder| holder.to_string()), ..line }
}

fn asking(visit: &Visit<EquipmentKeeper>, wish: &Wish, held: &Held) -> Asking {
    Asking {
        line: line(visit, held),
        day: wish.day.map(|day| dates::long(visit.words(), day)).unwrap_or_default(),
        sentence: wish.sentence.clone(),
    }
}
