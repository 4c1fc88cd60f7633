//! A going-out as a page, and its paper.

use askama::Template;

use super::form::{Problem, Typed};
use super::routes::Known;
use super::store::Handover;
use crate::dates::{self, Marked};
use crate::equipment::lending::rules::How;
use crate::equipment::lending::store::Held;
use crate::equipment::lending::words;
use crate::equipment::words as items;
use crate::language::Words;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

/// A piece of it.
struct Line {
    custody: String,
    said: String,
    due: Option<String>,
    comes_with: String,
    grade: Option<String>,
    purpose: String,
    shown_by: String,
    /// Where it stands, if it came back.
    ended: Option<String>,
}

#[derive(Template)]
#[template(path = "equipment/lending/handover.html")]
pub(super) struct HandoverPage {
    page: Page,
    t: &'static Words,
    handover: Handover,
    kind: String,
    handed: Marked,
    lines: Vec<Line>,
    /// More than one is out.
    several: bool,
    /// How it was acknowledged, and when.
    known: Option<(String, Option<Marked>)>,
    /// Code, words, chosen.
    ways: Vec<(String, String, bool)>,
    helpers: Vec<(String, String, bool)>,
    typed: Typed,
    errors: Errors,
}

impl HandoverPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        known: Known,
        typed: Typed,
        problem: Option<(&'static str, Problem)>,
    ) -> Self {
        let t = visit.words();
        let Known { handover, held, helpers } = known;
        let mut errors = Errors::default();
        if let Some((field, problem)) = problem {
            errors.add(field, sentence(t, problem));
        }
        let moment = |seconds| {
            let at = visit.app.clock.civil(seconds);
            Marked::moment(at, dates::moment(t, at))
        };
        let way = |how: How| (how.code().to_owned(), words::way(t, how), how.code() == typed.how);
        let helper = |(id, name): (crate::ids::MemberId, String)| {
            let id = id.to_string();
            let chosen = id == typed.helper;
            (id, name, chosen)
        };
        let asks = handover.holder.is_some() && handover.how.is_none();
        let page = visit.page();
        Self {
            page: if asks { page.with_form().with_errors(&errors) } else { page },
            t,
            kind: words::kind(t, handover.kind),
            handed: moment(handover.handed_at),
            several: held.iter().filter(|one| one.ended.is_none()).count() > 1,
            lines: held.iter().map(|one| line(visit, one)).collect(),
            known: handover.how.map(|how| (words::how(t, how), handover.acknowledged_at.map(moment))),
            ways: How::BY_STAFF
                .into_iter()
                .filter(|how| *how != How::Representative || !helpers.is_empty())
                .map(way)
                .collect(),
            helpers: helpers.into_iter().map(helper).collect(),
            handover,
            typed,
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "handed" if self.handover.holder.is_none() => Some(self.t.lending_done_placed()),
            "handed" => Some(self.t.lending_done_handed()),
            "acknowledged" => Some(self.t.lending_done_acknowledged()),
            "before" => Some(self.t.lending_done_before()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}

fn line(visit: &Visit<EquipmentKeeper>, held: &Held) -> Line {
    let t = visit.words();
    Line {
        custody: held.custody.to_string(),
        said: words::held(visit.language, held),
        due: held.due.map(|due| words::due(t, due)),
        comes_with: held.comes_with.clone(),
        grade: held.grade_out.map(|grade| items::grade(t, Some(grade))),
        purpose: held.purpose.clone(),
        shown_by: held.shown_by.clone(),
        ended: held.ended.as_ref().map(|ended| items::state(t, ended.stands)),
    }
}

fn sentence(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::How => t.lending_error_how(),
        Problem::Witness => t.lending_error_witness(),
        Problem::OwnWitness => t.lending_error_own_witness(),
        Problem::Paper => t.lending_error_paper(),
        Problem::Helper => t.lending_error_helper(),
        Problem::Text(problem) => words::text(t, problem),
    }
}

#[derive(Template)]
#[template(path = "equipment/lending/paper.html")]
pub(super) struct PaperPage {
    page: Page,
    t: &'static Words,
    /// The words of whoever is to read it.
    r: &'static Words,
    handover: Handover,
    day: String,
}

impl PaperPage {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, handover: Handover) -> Self {
        let r = handover.language.words();
        let day = dates::long(r, visit.app.clock.civil(handover.handed_at).date());
        Self { page: visit.page(), t: visit.words(), r, handover, day }
    }
}
