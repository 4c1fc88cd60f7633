//! A person's own bookings as pages.

use askama::Template;

use crate::bookings::rules::State;
use crate::bookings::store::{Booking, Event, Listed};
use crate::bookings::words;
use crate::dates::{self, Marked};
use crate::journal::View;
use crate::language::Words;
use crate::support::store::{Status, Support};
use crate::web::{Errors, Member, Page, Visit};

#[derive(Template)]
#[template(path = "bookings/list.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    coming: Vec<Entry>,
    waiting: Vec<Entry>,
    past: Vec<Entry>,
    number: i64,
    more: bool,
}

/// A booking as a card.
pub(crate) struct Entry {
    pub(crate) booking: Listed,
    pub(crate) when: Marked,
    pub(crate) state: String,
    /// What a reader hears of the links.
    pub(crate) about: String,
}

impl Entry {
    pub(crate) fn new(t: &Words, booking: Listed) -> Self {
        let when = words::stay(t, &booking.stay);
        Self {
            about: t.booking_about(booking.resource.clone(), when.clone()),
            when: Marked::moment(booking.stay.from, when),
            state: words::state(t, booking.state),
            booking,
        }
    }
}

impl ListPage {
    pub(super) fn new(
        visit: &Visit<Member>,
        coming: Vec<Listed>,
        waiting: Vec<Listed>,
        (past, number, more): (Vec<Listed>, i64, bool),
    ) -> Self {
        let t = visit.words();
        let entries = |list: Vec<Listed>| list.into_iter().map(|booking| Entry::new(t, booking)).collect();
        let page = visit.page();
        Self {
            page,
            t,
            coming: entries(coming),
            waiting: entries(waiting),
            past: entries(past),
            number,
            more,
        }
    }
}

#[derive(Template)]
#[template(path = "bookings/booking.html")]
pub(super) struct BookingPage {
    page: Page,
    t: &'static Words,
    entry: Entry,
    is_own: bool,
    may_cancel: bool,
    may_decide: bool,
    /// The centre said no: where to ask that somebody else looks at it again.
    second_look: Option<String>,
    party: String,
    purpose: String,
    decide: Option<Marked>,
    support: Option<(String, String)>,
    /// When, what, by whom, and what was said.
    history: Vec<(Marked, String, String, String)>,
    /// When and who looked.
    views: Vec<(Marked, String)>,
}

/// What only some may see, already chosen for this visitor.
pub(super) struct Hidden {
    pub(super) history: Vec<Event>,
    pub(super) views: Vec<View>,
    pub(super) support: Option<Support>,
}

impl BookingPage {
    pub(super) fn new(visit: &Visit<Member>, booking: Booking, hidden: Hidden, notice: &str) -> Self {
        let t = visit.words();
        let state = booking.listed.state;
        let ahead = booking.listed.stay.from > visit.now.civil;
        let marked = |seconds| {
            let at = visit.app.clock.civil(seconds);
            Marked::moment(at, dates::moment(t, at))
        };
        let history = hidden.history.into_iter().map(|event| {
            let by = event.by.unwrap_or_else(|| t.booking_by_portal());
            (marked(event.at), words::state(t, event.state), by, event.reason)
        });
        let decide_by = booking.listed.decide_by;
        Self {
            page: visit.page().with_done(done(t, notice, state)),
            t,
            is_own: booking.member_id == visit.person.id,
            may_cancel: ahead && state.may_be_cancelled(),
            second_look: (booking.member_id == visit.person.id
                && matches!(state, State::Declined | State::Cancelled))
            .then(|| format!("/feedback?kind=second_look&page=%2Fbookings%2F{}", booking.id)),
            may_decide: visit.person.may_decide_bookings() && state == State::Requested,
            party: words::party(t, booking.listed.party),
            purpose: booking.purpose,
            decide: (state == State::Requested)
                .then(|| Marked::moment(decide_by, dates::moment(t, decide_by))),
            support: hidden.support.map(|support| (support.wish, support_status(t, support.status, state))),
            history: history.collect(),
            views: hidden.views.into_iter().map(|view| (marked(view.at), view.name)).collect(),
            entry: Entry::new(t, booking.listed),
        }
    }

    /// Says first why what was asked for did not happen.
    pub(super) fn refusing(mut self, sentence: String) -> Self {
        let mut errors = Errors::default();
        errors.add("state", sentence);
        self.page = self.page.with_refusal(&errors);
        self
    }
}

fn done(t: &Words, notice: &str, state: State) -> Option<String> {
    match (notice, state) {
        ("sent", State::Requested) => Some(t.booking_done_requested()),
        ("sent", State::Approved) => Some(t.booking_done_approved()),
        ("cancelled", State::Cancelled) => Some(t.booking_done_cancelled()),
        ("approved", State::Approved) => Some(t.approval_done_approved()),
        ("declined", State::Declined) => Some(t.approval_done_declined()),
        ("not-cancelled", _) => Some(t.booking_not_cancelled()),
        _ => None,
    }
}

/// How far support has come; nothing for a visit that will not take place.
fn support_status(t: &Words, status: Status, state: State) -> String {
    if matches!(state, State::Declined | State::Expired | State::Cancelled) {
        return String::new();
    }
    match status {
        Status::Asked => t.support_asked(),
        Status::Arranged => t.support_arranged(),
        Status::NotPossible => t.support_not_possible(),
        Status::Withdrawn => t.support_withdrawn(),
    }
}

#[derive(Template)]
#[template(path = "bookings/cancel.html")]
pub(super) struct CancelPage {
    page: Page,
    t: &'static Words,
    entry: Entry,
    is_own: bool,
    reason: String,
    errors: Errors,
}

impl CancelPage {
    pub(super) fn new(visit: &Visit<Member>, booking: &Booking, reason: String, errors: Errors) -> Self {
        let t = visit.words();
        Self {
            page: visit.page().with_errors(&errors),
            t,
            entry: Entry::new(t, booking.listed.clone()),
            is_own: booking.member_id == visit.person.id,
            reason,
            errors,
        }
    }
}
