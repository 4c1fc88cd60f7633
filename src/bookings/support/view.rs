//! The pages of an answer to a request for support. What is asked for stands on the booking's page alone.

use askama::Template;

use super::form::Answer;
use crate::bookings::store::Booking;
use crate::bookings::words;
use crate::dates::{self, Marked};
use crate::ids::BookingId;
use crate::language::Words;
use crate::support::rules::Status;
use crate::support::store::Support;
use crate::support::words as support_words;
use crate::web::{Coordinator, Errors, Guard, Page, Visit};

#[derive(Template)]
#[template(path = "bookings/support_answer.html")]
pub(super) struct AnswerPage {
    page: Page,
    t: &'static Words,
    booking: BookingId,
    about: String,
    title: String,
    /// The last part of the form's address.
    noun: &'static str,
    is_refusal: bool,
    typed: Answer,
    errors: Errors,
}

/// For whom, what and when.
pub(super) fn about<G: Guard>(visit: &Visit<G>, booking: &Booking) -> String {
    let (t, listed) = (visit.words(), &booking.listed);
    let when = dates::moment(t, listed.stay.from);
    t.approval_about(listed.member.as_str(), listed.resource.as_str(), when)
}

impl AnswerPage {
    pub(super) fn new(
        visit: &Visit<Coordinator>,
        booking: &Booking,
        to: Status,
        typed: Answer,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let is_refusal = to == Status::NotPossible;
        Self {
            page: visit.page().with_errors(&errors),
            t,
            booking: booking.id,
            about: about(visit, booking),
            title: if is_refusal { t.support_refusal_title() } else { t.support_arrangement_title() },
            noun: if is_refusal { "refusal" } else { "arrangement" },
            is_refusal,
            typed,
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "bookings/support_moved.html")]
pub(super) struct MovedPage {
    page: Page,
    t: &'static Words,
    booking: BookingId,
    about: String,
    status: String,
    /// When and by whom, unless nobody has answered yet.
    last: Option<(Marked, String)>,
}

impl MovedPage {
    pub(super) fn new(visit: &Visit<Coordinator>, booking: &Booking, support: &Support) -> Self {
        let t = visit.words();
        let last = support.history.last().map(|event| {
            let at = visit.app.clock.civil(event.at);
            let by = event.by.clone().unwrap_or_else(|| t.booking_by_portal());
            (Marked::moment(at, dates::moment(t, at)), by)
        });
        Self {
            page: visit.page(),
            t,
            booking: booking.id,
            about: about(visit, booking),
            status: support_words::status(t, support.status),
            last,
        }
    }
}

#[derive(Template)]
#[template(path = "bookings/support_withdrawal.html")]
pub(super) struct WithdrawalPage {
    page: Page,
    t: &'static Words,
    booking: BookingId,
    about: String,
}

impl WithdrawalPage {
    pub(super) fn new<G: Guard>(visit: &Visit<G>, booking: &Booking) -> Self {
        let t = visit.words();
        let when = words::stay(t, &booking.listed.stay);
        let about = t.booking_about(booking.listed.resource.as_str(), when);
        Self { page: visit.page(), t, booking: booking.id, about }
    }
}
