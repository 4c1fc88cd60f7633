//! The queue as a page.

use std::collections::HashSet;

use askama::Template;

use super::card::{self, Card, about, run};
use super::form::Filter;
use super::read::{Queue, Request};
use super::sieve::Sieve;
use super::store::Counts;
use crate::bookings::approval::agenda::{Agenda, agenda};
use crate::bookings::store::Listed;
use crate::language::Words;
use crate::web::{Coordinator, Errors, Page, Visit};

/// What is said besides the queue itself.
#[derive(Default)]
pub(in crate::bookings::approval) struct Said {
    pub(in crate::bookings::approval) notice: String,
    /// The requests that are chosen among several, as typed.
    pub(in crate::bookings::approval) chosen: Vec<String>,
    pub(in crate::bookings::approval) errors: Errors,
}

#[derive(Template)]
#[template(path = "bookings/approvals.html")]
pub(super) struct QueuePage {
    page: Page,
    t: &'static Words,
    counts: Counts,
    sieve: Sieve,
    /// What is shown has been sifted; the part of the address that says how.
    sifted: String,
    requests: Vec<Card>,
    /// What is to move: where it is decided, whose and when. A series is one of them.
    to_move: Vec<(String, String)>,
    /// Visits whose support nobody has answered yet: where it stands, whose and when.
    to_arrange: Vec<(String, String)>,
    days: Agenda,
    /// Several can be decided at once.
    may_choose: bool,
    errors: Errors,
}

impl QueuePage {
    pub(super) fn new(
        visit: &Visit<Coordinator>,
        queue: Queue,
        filter: &Filter,
        said: Said,
    ) -> askama::Result<Self> {
        let (t, now) = (visit.words(), visit.now.civil);
        let done = match said.notice.as_str() {
            "approved" => Some(t.approval_done_approved()),
            "declined" => Some(t.approval_done_declined()),
            _ => None,
        };
        let around = card::days(t, &queue.neighbours)?;
        let card = |request: Request| {
            let mut card = Card::new(visit, request, &around);
            card.chosen = said.chosen.contains(&card.booking.id.to_string());
            card
        };
        let to_move = to_move(t, &queue);
        let sieve = Sieve::new(visit, filter, &queue);
        let requests: Vec<_> = queue.requests.into_iter().map(card).collect();
        let may_choose = requests.iter().any(|card| card.visits.is_empty());
        let page = visit.page().with_done(done);
        Ok(Self {
            page: if may_choose { page.with_errors(&said.errors) } else { page.with_refusal(&said.errors) },
            t,
            counts: queue.counts,
            to_move,
            to_arrange: queue
                .to_arrange
                .iter()
                .map(|one| (format!("/bookings/{}", one.id), about(t, one)))
                .collect(),
            sieve,
            sifted: filter.query(),
            requests,
            may_choose,
            errors: said.errors,
            days: agenda(t, now.date(), queue.days),
        })
    }
}

/// The wishes to move of a series are decided as one, on its page.
fn to_move(t: &Words, queue: &Queue) -> Vec<(String, String)> {
    let mut seen = HashSet::new();
    let line = |one: &Listed| {
        let Some(series) = one.series else {
            return Some((format!("/bookings/{}", one.id), about(t, one)));
        };
        let visits = queue.to_move.iter().filter(|other| other.series == one.series);
        seen.insert(series).then(|| (format!("/series/{series}"), run(t, one, visits.count())))
    };
    queue.to_move.iter().filter_map(line).collect()
}
