//! Moves on the pages of bookings.

use askama::Template;

use super::rules::Outcome;
use super::store::{Asked, Event};
use crate::bookings::store::Booking;
use crate::bookings::words;
use crate::dates::{self, Marked};
use crate::ids::BookingId;
use crate::language::Words;
use crate::members::rules::acting::Right;
use crate::web::{Acting, Asks, Coordinator, Errors, Page, Visit};

/// Where a booking is to move, and what this visitor may do about it.
pub(in crate::bookings) struct Wish {
    pub(in crate::bookings) when: String,
    pub(in crate::bookings) party: String,
    pub(in crate::bookings) decide: Marked,
    pub(in crate::bookings) may_decide: bool,
    pub(in crate::bookings) may_withdraw: bool,
}

impl Wish {
    pub(in crate::bookings) fn new<N: Asks>(
        visit: &Visit<Acting<N>>,
        booking: &Booking,
        asked: &Asked,
    ) -> Self {
        let (t, actor) = (visit.words(), &visit.person);
        Self {
            when: words::stay(t, &asked.stay),
            party: words::party(t, asked.party),
            decide: Marked::moment(asked.decide_by, dates::moment(t, asked.decide_by)),
            may_decide: actor.decides(booking.resource_id),
            may_withdraw: booking.member_id == actor.subject() && actor.may(Right::Book),
        }
    }
}

/// A line of history: when, what, by whom, and what was said.
pub(in crate::bookings) type Line = (i64, String, String, String);

/// A move as lines of history: the wish, and what became of it.
pub(in crate::bookings) fn lines(t: &Words, event: Event, member: &str) -> Vec<Line> {
    let by_asker = words::by_hand(t, (Some(&event.asked_by), event.on), member);
    let (old, new) = (words::stay(t, &event.old), words::stay(t, &event.new));
    if event.outcome == Outcome::Made && event.decided_at == Some(event.asked_at) {
        return vec![(event.asked_at, t.move_event_made(old, new), by_asker, String::new())];
    }
    let wish = (event.asked_at, t.move_event_asked(new.as_str()), by_asker, String::new());
    let what = match event.outcome {
        Outcome::Asked => return vec![wish],
        Outcome::Made => t.move_event_made(old, new),
        Outcome::Declined => t.move_event_declined(),
        Outcome::Expired => t.move_event_expired(),
        Outcome::Withdrawn => t.move_event_withdrawn(),
    };
    let by = event.decided_by.unwrap_or_else(|| t.booking_by_portal());
    let ended = event.decided_at.map(|at| (at, what, by, event.reason));
    [Some(wish), ended].into_iter().flatten().collect()
}

#[derive(Template)]
#[template(path = "bookings/move_refusal.html")]
pub(super) struct RefusalPage {
    page: Page,
    t: &'static Words,
    id: BookingId,
    about: String,
    member: String,
    wished: String,
    reason: String,
    errors: Errors,
}

impl RefusalPage {
    pub(super) fn new(
        visit: &Visit<Coordinator>,
        (booking, asked): (&Booking, &Asked),
        reason: String,
        errors: Errors,
    ) -> Self {
        let (t, listed) = (visit.words(), &booking.listed);
        Self {
            page: visit.page().with_errors(&errors),
            t,
            id: booking.id,
            about: t.booking_about(listed.resource.as_str(), words::stay(t, &listed.stay)),
            member: listed.member.clone(),
            wished: words::stay(t, &asked.stay),
            reason,
            errors,
        }
    }
}
