//! Countings as pages: where to count, counting itself, and the page before it is closed.

use askama::Template;

use super::form::{Closing, Start, Typed};
use super::report::{Report, moment};
use super::rules::{may_go_missing, may_move_here};
use super::store::{Noted, Scan, Session};
use super::words;
use crate::dates::Marked;
use crate::equipment::places::Place;
use crate::ids::{ItemId, PlaceId, ScanId, StocktakeId};
use crate::language::Words;
use crate::web::{self, EquipmentKeeper, Errors, Page, Visit};

/// A counting in a list.
pub(super) struct Card {
    pub(super) id: StocktakeId,
    pub(super) place: String,
    pub(super) progress: String,
    pub(super) started_by: String,
    pub(super) started: Marked,
    pub(super) closed: Option<(String, Marked)>,
}

impl Card {
    pub(super) fn of(visit: &Visit<EquipmentKeeper>, session: Session) -> Self {
        let t = visit.words();
        Self {
            id: session.id,
            progress: t.stocktake_progress(session.found, session.expected),
            started: moment(visit, session.started_at),
            closed: session.closed.map(|(by, at)| (by, moment(visit, at))),
            place: session.place_name,
            started_by: session.started_by,
        }
    }
}

#[derive(Template)]
#[template(path = "equipment/stocktakes.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    open: Vec<Card>,
    closed: Vec<Card>,
    /// Of the closed ones.
    number: i64,
    more: bool,
    /// Id, name, chosen.
    places: Vec<(PlaceId, String, bool)>,
    errors: Errors,
}

/// Countings to choose from.
pub(super) struct Sessions {
    pub(super) open: Vec<Session>,
    pub(super) closed: Vec<Session>,
    pub(super) number: i64,
    pub(super) more: bool,
    pub(super) places: Vec<Place>,
}

impl ListPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        sessions: Sessions,
        (typed, errors): (&Start, Errors),
    ) -> Self {
        let cards = |sessions: Vec<Session>| sessions.into_iter().map(|one| Card::of(visit, one)).collect();
        let choice = |place: Place| (place.id, place.name, place.id.to_string() == typed.place);
        let page = visit.page();
        let is_offered = !sessions.places.is_empty();
        Self {
            page: if is_offered { page.with_errors(&errors) } else { page },
            t: visit.words(),
            open: cards(sessions.open),
            closed: cards(sessions.closed),
            number: sessions.number,
            more: sessions.more,
            places: sessions.places.into_iter().map(choice).collect(),
            errors,
        }
    }
}

/// What came of a scan, said first.
pub(super) struct Said {
    id: ScanId,
    /// The verdict, and then what else is to be known.
    verdict: String,
    more: Vec<String>,
}

/// Something scanned lately.
struct Late {
    what: String,
    outcome: String,
    by: String,
    at: Marked,
}

#[derive(Template)]
#[template(path = "equipment/stocktake.html")]
pub(super) struct CountingPage {
    page: Page,
    t: &'static Words,
    card: Card,
    said: Option<Said>,
    latest: Vec<Late>,
    scan: web::Scan,
    errors: Errors,
}

impl CountingPage {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, session: Session, latest: &[Scan]) -> Self {
        let (t, language) = (visit.words(), visit.language);
        let late = |scan: &Scan| Late {
            what: words::what(t, language, scan),
            outcome: words::outcome(t, scan.outcome()),
            by: scan.by.clone(),
            at: moment(visit, scan.at),
        };
        Self {
            page: visit.page().with_form(),
            t,
            card: Card::of(visit, session),
            said: None,
            latest: latest.iter().map(late).collect(),
            scan: web::Scan::of("tag", "", &Errors::default()),
            errors: Errors::default(),
        }
    }

    /// Says what came of a scan.
    pub(super) fn said(mut self, visit: &Visit<EquipmentKeeper>, scan: &Scan, noted: Noted) -> Self {
        let t = self.t;
        let what = words::what(t, visit.language, scan);
        let verdict = words::verdict(t, scan.outcome(), (&what, noted.is_new));
        self.said = Some(Said { id: scan.id, verdict, more: words::about_scan(t, scan) });
        self
    }

    /// The same page with what was typed, and what is wrong with it.
    pub(super) fn again(mut self, typed: &Typed, errors: Errors) -> Self {
        self.scan = web::Scan::of("tag", &typed.tag, &errors);
        self.page = self.page.with_scan(&self.scan, &errors);
        self.errors = errors;
        self
    }

    pub(super) fn taken_back(mut self) -> Self {
        self.page = self.page.with_done(Some(self.t.stocktake_taken_back()));
        self
    }

    pub(super) fn joined(mut self) -> Self {
        self.page = self.page.with_done(Some(self.t.stocktake_joined()));
        self
    }
}

/// A piece about which closing may do something; ticked.
struct Choice<I> {
    id: I,
    what: String,
    more: Vec<String>,
    ticked: bool,
}

#[derive(Template)]
#[template(path = "equipment/stocktake_closing.html")]
pub(super) struct ClosingPage {
    page: Page,
    t: &'static Words,
    card: Card,
    version: i64,
    counts: Vec<String>,
    missing: Vec<Choice<ItemId>>,
    moved: Vec<Choice<ScanId>>,
    errors: Errors,
}

impl ClosingPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        (session, report): (Session, &Report),
        (typed, errors): (&Closing, Errors),
    ) -> Self {
        let (t, language) = (visit.words(), visit.language);
        let gone = report.expected.iter().filter(|one| !one.is_found);
        let missing = gone.filter(|one| may_go_missing(one.state_now, one.is_here_now)).map(|one| Choice {
            id: one.item,
            what: format!("{}, {}", one.tag, words::called(t, language, &one.called)),
            more: words::about_expected(t, one),
            ticked: typed.is_missing(one.item),
        });
        let moved = report.scans.iter().filter_map(|scan| {
            let piece = scan.piece.as_ref().filter(|piece| !piece.is_expected)?;
            may_move_here(piece.state_now, piece.is_here_now).then(|| Choice {
                id: scan.id,
                what: words::what(t, language, scan),
                more: words::about_scan(t, scan),
                ticked: typed.is_moved(scan.id),
            })
        });
        Self {
            page: visit.page().with_errors(&errors),
            t,
            version: session.version,
            counts: report.counts(t),
            missing: missing.collect(),
            moved: moved.collect(),
            card: Card::of(visit, session),
            errors,
        }
    }
}
