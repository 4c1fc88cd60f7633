//! Questions on the pages of bookings.

use askama::Template;

use super::store::Question;
use crate::bookings::rules::State;
use crate::bookings::store::Booking;
use crate::bookings::words;
use crate::clock::Clock;
use crate::dates::{self, Marked};
use crate::ids::{BookingId, QuestionId};
use crate::language::Words;
use crate::members::rules::acting::Right;
use crate::web::{Acting, Coordinator, Errors, Page, SeesBookings, Visit};

/// A question as it is read: who asked when, and what was answered.
pub(in crate::bookings) struct Line {
    pub(in crate::bookings) question: String,
    pub(in crate::bookings) asked: Marked,
    pub(in crate::bookings) by: String,
    /// The words, and who said them when.
    pub(in crate::bookings) answer: Option<(String, Marked, String)>,
}

/// What is asked about a booking, and what this visitor may do about it.
#[derive(Default)]
pub(in crate::bookings) struct Questions {
    pub(in crate::bookings) lines: Vec<Line>,
    /// The question that this visitor may answer.
    pub(in crate::bookings) to: Option<QuestionId>,
    pub(in crate::bookings) may_ask: bool,
    /// The answer as typed.
    pub(in crate::bookings) typed: String,
    pub(in crate::bookings) errors: Errors,
}

impl Questions {
    pub(in crate::bookings) fn new(
        visit: &Visit<Acting<SeesBookings>>,
        booking: &Booking,
        all: Vec<Question>,
        (typed, errors): (String, Errors),
    ) -> Self {
        let actor = &visit.person;
        let waits = booking.listed.state == State::Requested;
        let is_own = booking.member_id == actor.subject();
        let open = all.iter().find(|one| one.answer.is_none()).map(|one| one.id);
        Self {
            to: open.filter(|_| waits && is_own && actor.may(Right::Book)),
            may_ask: waits && open.is_none() && actor.decides(booking.resource_id),
            lines: lines(visit.words(), &visit.app.clock, all, &booking.listed.member),
            typed,
            errors,
        }
    }
}

/// Questions, first things first.
pub(in crate::bookings) fn lines(t: &Words, clock: &Clock, all: Vec<Question>, member: &str) -> Vec<Line> {
    let marked = |seconds| {
        let at = clock.civil(seconds);
        Marked::moment(at, dates::moment(t, at))
    };
    let line = |one: Question| Line {
        question: one.words,
        asked: marked(one.asked_at),
        by: one.asked_by,
        answer: one.answer.map(|answer| {
            let by = words::by_hand(t, (Some(&answer.by), answer.on), member);
            (answer.words, marked(answer.at), by)
        }),
    };
    all.into_iter().map(line).collect()
}

#[derive(Template)]
#[template(path = "bookings/question.html")]
pub(super) struct AskPage {
    page: Page,
    t: &'static Words,
    id: BookingId,
    about: String,
    /// The time at which it is decided all the same.
    decide: Marked,
    question: String,
    errors: Errors,
}

impl AskPage {
    pub(super) fn new(
        visit: &Visit<Coordinator>,
        booking: &Booking,
        question: String,
        errors: Errors,
    ) -> Self {
        let (t, listed) = (visit.words(), &booking.listed);
        let when = words::stay(t, &listed.stay);
        Self {
            page: visit.page().with_errors(&errors),
            t,
            id: booking.id,
            about: t.approval_about(listed.member.as_str(), listed.resource.as_str(), when),
            decide: Marked::moment(listed.decide_by, dates::moment(t, listed.decide_by)),
            question,
            errors,
        }
    }
}
