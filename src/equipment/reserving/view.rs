//! The queue of what members ask to borrow.

use askama::Template;

use super::form::{Filter, WAITED};
use super::one;
use crate::dates::{self, Marked};
use crate::equipment::asking::rules::State;
use crate::equipment::asking::store::Request;
use crate::equipment::asking::words::days;
use crate::equipment::catalogue::words::name;
use crate::equipment::categories::Category;
use crate::ids::LoanRequestId;
use crate::language::Words;
use crate::web::{EquipmentKeeper, Page, Visit};

/// Who comes today for what: a part that other pages of the day can show as well.
pub(in crate::equipment) fn collecting_today(visit: &Visit<EquipmentKeeper>, open: &[Request]) -> Vec<Card> {
    let today = visit.now.civil.date();
    let comes = |one: &&Request| {
        one.state == State::Approved && one.from <= today && one.collect_by.is_some_and(|last| today <= last)
    };
    open.iter().filter(comes).map(|one| card(visit, one)).collect()
}

/// A request of a list.
pub(in crate::equipment) struct Card {
    pub(in crate::equipment) id: LoanRequestId,
    pub(in crate::equipment) name: String,
    pub(in crate::equipment) member: String,
    pub(in crate::equipment) days: String,
    pub(in crate::equipment) state: String,
    /// Of the piece that is kept ready; empty where it is chosen later.
    pub(in crate::equipment) tag: String,
    pub(in crate::equipment) made_at: Marked,
}

fn card(visit: &Visit<EquipmentKeeper>, one: &Request) -> Card {
    let t = visit.words();
    let made_at = visit.app.clock.civil(one.made_at);
    Card {
        id: one.id,
        name: name(one.kind.get(visit.language), &one.make, &one.model),
        member: one.member_name.clone(),
        days: days(t, one),
        state: one::state(t, one),
        tag: one.piece.as_ref().map(|(_, tag)| tag.clone()).unwrap_or_default(),
        made_at: Marked::moment(made_at, dates::moment(t, made_at)),
    }
}

#[derive(Template)]
#[template(path = "equipment/loan_requests.html")]
pub(super) struct QueuePage {
    page: Page,
    t: &'static Words,
    today: Vec<Card>,
    waiting: Vec<Card>,
    kept: Vec<Card>,
    /// Code, name, chosen.
    kinds: Vec<(String, String, bool)>,
    /// Code, words, chosen.
    since: Vec<(&'static str, String, bool)>,
    is_filtered: bool,
}

impl QueuePage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        open: &[Request],
        (kinds, filter): (&[Category], &Filter),
    ) -> Self {
        let t = visit.words();
        let came_by = filter.came_by(visit.now.seconds());
        let is_asked = |one: &&Request| {
            (filter.category.is_empty() || one.code == filter.category) && one.made_at <= came_by
        };
        let cards = |state| {
            let found = open.iter().filter(is_asked).filter(|one: &&Request| one.state == state);
            found.map(|one| card(visit, one)).collect()
        };
        let kind = |kind: &Category| {
            (kind.code.clone(), kind.name.get(visit.language).to_owned(), kind.code == filter.category)
        };
        let done = match filter.notice.as_str() {
            "approved" => Some(t.loan_request_done_approved()),
            "changed" => Some(t.loan_request_done_changed()),
            "declined" => Some(t.loan_request_done_declined()),
            "released" => Some(t.loan_request_done_released()),
            _ => None,
        };
        Self {
            page: visit.page().with_done(done),
            t,
            today: collecting_today(visit, open),
            waiting: cards(State::Waiting),
            kept: cards(State::Approved),
            kinds: kinds.iter().map(kind).collect(),
            since: WAITED
                .map(|(code, days)| (code, t.loan_request_since_days(days), code == filter.since))
                .into(),
            is_filtered: filter.is_set(),
        }
    }
}
