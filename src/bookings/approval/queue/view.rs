//! The queue as a page.

use std::collections::HashSet;

use askama::Template;

use super::card::{self, Card, about};
use super::form::Filter;
use super::read::{Queue, Request};
use super::sieve::Sieve;
use super::store::Ahead;
use crate::bookings::approval::agenda::{Agenda, agenda};
use crate::dates;
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

/// Lines of each kind on one screen; the rest waits behind them.
const LINES: usize = 50;

/// How much waits, also of what is not shown.
struct Counts {
    requests: usize,
    answered: usize,
    moves: usize,
    supports: usize,
}

/// Where something is decided, and whose and when it is.
type Line = (String, String);

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
    /// What is to move; a series is one of them.
    to_move: Vec<Line>,
    /// Visits whose support nobody has answered yet.
    to_arrange: Vec<Line>,
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
        let mut to_move = to_move(t, &queue);
        let counts = Counts {
            requests: queue.waiting.requests.len(),
            answered: queue.waiting.answered,
            moves: to_move.len(),
            supports: queue.waiting.to_arrange.len(),
        };
        to_move.truncate(LINES);
        let to_arrange =
            queue.waiting.to_arrange.iter().take(LINES).map(|one| line(t, &queue, one)).collect();
        let sieve = Sieve::new(visit, filter, &queue);
        let requests: Vec<_> = queue.requests.into_iter().map(card).collect();
        let may_choose = requests.iter().any(|card| card.visits.is_empty());
        let page = visit.page().with_done(done);
        Ok(Self {
            page: if may_choose { page.with_errors(&said.errors) } else { page.with_refusal(&said.errors) },
            t,
            counts,
            to_move,
            to_arrange,
            sieve,
            sifted: filter.query(),
            requests,
            may_choose,
            errors: said.errors,
            days: agenda(t, now.date(), queue.days, &queue.resources),
        })
    }
}

/// The wishes to move of a series are decided as one, on its page.
fn to_move(t: &Words, queue: &Queue) -> Vec<Line> {
    let mut seen = HashSet::new();
    let line = |one: &Ahead| {
        let Some(series) = one.series else { return Some(line(t, queue, one)) };
        if !seen.insert(series) {
            return None;
        }
        let visits = queue.waiting.to_move.iter().filter(|other| other.series == one.series).count();
        let run = t.series_run(name(queue, one), dates::moment(t, one.from), visits);
        Some((format!("/series/{series}"), t.series_about(one.member.as_str(), run)))
    };
    queue.waiting.to_move.iter().filter_map(line).collect()
}

fn line(t: &Words, queue: &Queue, one: &Ahead) -> Line {
    (format!("/bookings/{}", one.id), about(t, (&one.member, name(queue, one)), one.from))
}

/// Of what it is.
fn name<'a>(queue: &'a Queue, one: &Ahead) -> &'a str {
    let resource = queue.resources.iter().find(|resource| resource.id == one.resource);
    resource.map(|resource| resource.name.as_str()).unwrap_or_default()
}
