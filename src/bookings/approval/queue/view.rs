//! The queue as a page.

use std::collections::HashSet;

use askama::Template;

use super::card::{Card, about, run};
use super::form::Filter;
use super::read::Queue;
use super::sieve::Sieve;
use super::store::Counts;
use crate::bookings::approval::agenda::{Agenda, agenda};
use crate::bookings::store::Listed;
use crate::language::Words;
use crate::web::{Coordinator, Page, Visit};

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
}

impl QueuePage {
    pub(super) fn new(visit: &Visit<Coordinator>, queue: Queue, filter: &Filter, notice: &str) -> Self {
        let (t, now) = (visit.words(), visit.now.civil);
        let done = match notice {
            "approved" => Some(t.approval_done_approved()),
            "declined" => Some(t.approval_done_declined()),
            _ => None,
        };
        Self {
            page: visit.page().with_done(done),
            t,
            counts: queue.counts,
            to_move: to_move(t, &queue),
            to_arrange: queue
                .to_arrange
                .iter()
                .map(|one| (format!("/bookings/{}", one.id), about(t, one)))
                .collect(),
            sieve: Sieve::new(t, filter, &queue.what_waits, queue.chosen),
            sifted: filter.query(),
            requests: queue.requests.into_iter().map(|request| Card::new(t, request, now)).collect(),
            days: agenda(t, now.date(), queue.days),
        }
    }
}

/// The wishes to move of a series are decided as one, on its page.
fn to_move(t: &Words, queue: &Queue) -> Vec<(String, String)> {
    let mut seen = HashSet::new();
    let line = |one: &Listed| {
        let Some(series) = queue.series_to_move.get(&one.id) else {
            return Some((format!("/bookings/{}", one.id), about(t, one)));
        };
        let visits = queue.to_move.iter().filter(|other| queue.series_to_move.get(&other.id) == Some(series));
        seen.insert(*series).then(|| (format!("/series/{series}"), run(t, one, visits.count())))
    };
    queue.to_move.iter().filter_map(line).collect()
}
