//! What a member has as a page, and the terms on which they have it.

use std::collections::HashMap;

use askama::Template;

use crate::dates::{self, Marked};
use crate::equipment::lending::extending::Wish;
use crate::equipment::lending::handovers::Handover;
use crate::equipment::lending::rules::{How, Kind};
use crate::equipment::lending::store::Held;
use crate::equipment::lending::words;
use crate::equipment::rules::State;
use crate::equipment::words as items;
use crate::ids::CustodyId;
use crate::language::Words;
use crate::web::{Acting, Collects, Errors, Page, Visit};

/// Wishes to keep something longer.
pub(super) type Wishes = HashMap<CustodyId, Vec<Wish>>;

/// A piece that the member has.
#[expect(clippy::struct_excessive_bools, reason = "facts of one piece, none of which excludes another")]
struct Line {
    custody: String,
    handover: String,
    said: String,
    is_gift: bool,
    due: Option<String>,
    is_late: bool,
    comes_with: String,
    grade: Option<String>,
    /// Between the member and staff.
    purpose: String,
    shown_by: String,
    is_acknowledged: bool,
    /// What was asked and answered, a sentence each.
    wishes: Vec<String>,
    waits: bool,
}

/// A piece that the member had.
struct Past {
    said: String,
    from: Marked,
    until: Marked,
    /// It did not come back.
    lost: bool,
    missing: String,
}

#[derive(Template)]
#[template(path = "equipment/lending/borrowed.html")]
pub(super) struct BorrowedPage {
    page: Page,
    t: &'static Words,
    title: String,
    is_own: bool,
    /// For whom the forms are.
    whom: String,
    lines: Vec<Line>,
    past: Vec<Past>,
}

impl BorrowedPage {
    pub(super) fn new(visit: &Visit<Acting<Collects>>, held: &[Held], wishes: &Wishes) -> Self {
        let (open, over): (Vec<_>, Vec<_>) = held.iter().partition(|one| one.ended.is_none());
        let none = Vec::new();
        let line = |one: &Held| line(visit, one, wishes.get(&one.custody).unwrap_or(&none));
        Self {
            page: visit.page(),
            t: visit.words(),
            title: title(visit),
            is_own: visit.person.grant().is_none(),
            whom: visit.person.whom(),
            lines: open.into_iter().map(line).collect(),
            past: over.into_iter().filter_map(|one| past(visit, one)).collect(),
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "asked" => Some(self.t.borrowed_done_asked()),
            "over" => Some(self.t.borrowed_error_over()),
            "withdrawn" => Some(self.t.borrowed_done_withdrawn()),
            "answered" => Some(self.t.borrowed_done_answered()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}

/// Somebody else's things are not called one's own.
fn title(visit: &Visit<Acting<Collects>>) -> String {
    let t = visit.words();
    if visit.person.grant().is_none() { t.borrowed_title() } else { t.borrowed_theirs() }
}

fn line(visit: &Visit<Acting<Collects>>, held: &Held, wishes: &[Wish]) -> Line {
    let t = visit.words();
    let is_own = visit.person.grant().is_none();
    let day = |wish: &Wish| wish.day.map(|day| dates::long(t, day)).unwrap_or_default();
    let said = |wish: &Wish| match wish.granted {
        _ if wish.is_withdrawn => t.borrowed_wish_withdrawn(day(wish)),
        _ if !wish.is_answered => t.borrowed_wish_waits(day(wish)),
        Some(until) => t.borrowed_wish_granted(words::due(t, until)),
        None => t.borrowed_wish_declined(wish.reason.as_str()),
    };
    Line {
        custody: held.custody.to_string(),
        handover: held.handover.to_string(),
        said: words::held(visit.language, held),
        is_gift: held.kind == Kind::Gift,
        due: held.due.map(|due| words::due(t, due)),
        is_late: held.due.is_some_and(|due| due < visit.now.civil),
        comes_with: held.comes_with.clone(),
        grade: held.grade_out.map(|grade| items::grade(t, Some(grade))),
        purpose: if is_own { held.purpose.clone() } else { String::new() },
        shown_by: held.shown_by.clone(),
        is_acknowledged: held.is_acknowledged,
        wishes: wishes.iter().map(said).collect(),
        waits: wishes.iter().any(Wish::waits),
    }
}

fn past(visit: &Visit<Acting<Collects>>, held: &Held) -> Option<Past> {
    let t = visit.words();
    let ended = held.ended.as_ref()?;
    let day = |seconds| {
        let day = visit.app.clock.civil(seconds).date();
        Marked::day(day, dates::long(t, day))
    };
    Some(Past {
        said: words::held(visit.language, held),
        from: day(held.started_at),
        until: day(ended.at),
        lost: ended.stands == State::Missing,
        missing: ended.missing.clone(),
    })
}

#[derive(Template)]
#[template(path = "equipment/lending/acknowledge.html")]
pub(super) struct TermsPage {
    page: Page,
    t: &'static Words,
    handover: Handover,
    /// Each piece, and what holds of it now.
    now: Vec<(String, String)>,
    /// How it was acknowledged, and when.
    known: Option<(String, Option<Marked>)>,
    /// Who or what shows that it was: label and value.
    shown: Option<(String, String)>,
    /// The day of the handover.
    day: String,
    /// For whom it is filled in.
    whom: String,
    /// Of the list from which it comes.
    back: String,
    handed: Marked,
    errors: Errors,
}

impl TermsPage {
    pub(super) fn new(
        visit: &Visit<Acting<Collects>>,
        (handover, held): (Handover, &[Held]),
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let moment = |seconds| {
            let at = visit.app.clock.civil(seconds);
            Marked::moment(at, dates::moment(t, at))
        };
        let page = visit.page();
        Self {
            page: if handover.how.is_none() { page.with_form().with_errors(&errors) } else { page },
            t,
            known: handover.how.map(|how| (words::how(t, how), handover.acknowledged_at.map(moment))),
            now: held.iter().map(|one| (words::held(visit.language, one), now(visit, one))).collect(),
            shown: shown(t, &handover),
            day: dates::long(t, visit.app.clock.civil(handover.handed_at).date()),
            whom: visit.person.whom(),
            back: title(visit),
            handed: moment(handover.handed_at),
            handover,
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "acknowledged" if self.known.is_some() => Some(self.t.borrowed_done_known()),
            "before" if self.known.is_some() => Some(self.t.lending_done_before()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}

/// What holds of a piece now, whatever was said when it was handed over.
fn now(visit: &Visit<Acting<Collects>>, held: &Held) -> String {
    let t = visit.words();
    match (&held.ended, held.due) {
        (Some(ended), _) => {
            let day = dates::long(t, visit.app.clock.civil(ended.at).date());
            if ended.stands == State::Missing { t.borrowed_now_lost(day) } else { t.borrowed_now_back(day) }
        }
        (None, _) if held.kind == Kind::Gift => t.borrowed_gift(),
        (None, Some(due)) => t.lending_text_due(words::due(t, due)),
        (None, None) => String::new(),
    }
}

/// The witness, the paper, or who acknowledged it for the member.
fn shown(t: &Words, handover: &Handover) -> Option<(String, String)> {
    match handover.how? {
        How::Ticked => None,
        How::Said => Some((t.lending_witness(), handover.witness.clone())),
        How::Paper => Some((t.lending_paper(), handover.paper.clone())),
        How::Representative => Some((t.lending_helper(), handover.acknowledged_by.clone())),
    }
}
