//! Refusing a request, and what somebody else has decided meanwhile.

use askama::Template;

use super::form::Refusal;
use super::queue::Filter;
use crate::bookings::refusals::Sentence;
use crate::bookings::store::{Booking, Event};
use crate::bookings::words;
use crate::dates::{self, Marked};
use crate::language::Words;
use crate::web::{Coordinator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "bookings/refusal.html")]
pub(in crate::bookings) struct RefusalPage {
    page: Page,
    t: &'static Words,
    /// Where the form goes.
    action: String,
    /// Whose, what and when.
    about: String,
    /// The same of each, where several are declined.
    list: Vec<String>,
    /// Code, sentence, chosen.
    ready: Vec<(String, String, bool)>,
    /// The queue as it was sifted.
    queue: String,
    typed: Refusal,
    errors: Errors,
}

impl RefusalPage {
    pub(in crate::bookings) fn new(
        visit: &Visit<Coordinator>,
        (action, about): (String, String),
        (ready, typed): (&[Sentence], Refusal),
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let sentence = |one: &Sentence| {
            let words = one.texts.get(visit.language).to_owned();
            (one.code.clone(), words, one.code == typed.ready)
        };
        Self {
            page: visit.page().with_errors(&errors),
            t,
            action,
            about,
            list: Vec::new(),
            ready: ready.iter().map(sentence).collect(),
            queue: Filter::read(&typed.back).address(),
            typed,
            errors,
        }
    }
}

impl RefusalPage {
    /// The same words decline all of these.
    pub(super) fn of_several(mut self, visit: &Visit<Coordinator>, bookings: &[Booking]) -> Self {
        let t = visit.words();
        let about = |booking: &Booking| {
            let listed = &booking.listed;
            let when = words::stay(t, &listed.stay);
            t.approval_about(listed.member.as_str(), listed.resource.as_str(), when)
        };
        self.list = bookings.iter().map(about).collect();
        self
    }
}

#[derive(Template)]
#[template(path = "bookings/decided.html")]
pub(super) struct DecidedPage {
    page: Page,
    t: &'static Words,
    booking: Booking,
    when: String,
    state: String,
    by: String,
    at: Option<Marked>,
}

impl DecidedPage {
    pub(super) fn new(visit: &Visit<Coordinator>, booking: &Booking, history: Vec<Event>) -> Self {
        let t = visit.words();
        let last = history.into_iter().last();
        let at = last.as_ref().map(|event| visit.app.clock.civil(event.at));
        Self {
            page: visit.page(),
            t,
            when: words::stay(t, &booking.listed.stay),
            booking: booking.clone(),
            state: last.as_ref().map(|event| words::state(t, event.state)).unwrap_or_default(),
            by: last.map(|event| words::by(t, &event, &booking.listed.member)).unwrap_or_default(),
            at: at.map(|at| Marked::moment(at, dates::moment(t, at))),
        }
    }
}
