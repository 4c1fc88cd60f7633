//! A series as a page.

use askama::Template;

use super::making::{Rhythm, rhythm};
use super::rules::{Scope, is_ahead};
use crate::bookings::own::Entry;
use crate::bookings::rules::State;
use crate::bookings::store::Booking;
use crate::bookings::words;
use crate::civil::Interval;
use crate::ids::{BookingId, SeriesId};
use crate::language::Words;
use crate::members::rules::acting::Right;
use crate::web::{Acting, Page, SeesBookings, Visit};

#[derive(Template)]
#[template(path = "bookings/series.html")]
pub(super) struct SeriesPage {
    page: Page,
    t: &'static Words,
    id: SeriesId,
    /// What, how often, and from when.
    run: String,
    resource: String,
    slug: String,
    repeats: String,
    /// Whose; nothing on one's own page.
    member: Option<String>,
    party: String,
    purpose: String,
    visits: Vec<Entry>,
    /// Requests that this visitor may decide.
    to_decide: usize,
    /// The visit from which several are moved.
    moves: Option<BookingId>,
    /// What is and what is wished for, of each wish to move.
    wishes: Vec<String>,
    /// Wishes to move that this visitor may decide.
    to_move: usize,
    /// The first that can still be given up, and how to say that all are meant.
    cancels: Option<(BookingId, &'static str)>,
}

impl SeriesPage {
    pub(super) fn new(
        visit: &Visit<Acting<SeesBookings>>,
        (id, code): (SeriesId, &str),
        (first, bookings): (&Booking, Vec<Booking>),
        (wishes, notice): (&[(BookingId, Interval)], &str),
    ) -> Self {
        let (t, actor) = (visit.words(), &visit.person);
        let is_own = first.member_id == actor.subject();
        let waits = |booking: &&Booking| booking.listed.state == State::Requested;
        let to_decide =
            if actor.decides(first.resource_id) { bookings.iter().filter(waits).count() } else { 0 };
        let ahead = bookings.iter().find(|booking| is_ahead(booking, visit.now.civil));
        let may_cancel = actor.may(Right::Cancel);
        Self {
            page: visit.page().with_done(done(t, notice, first.listed.state)),
            t,
            id,
            run: words::run(t, &first.listed, bookings.len()),
            resource: first.listed.resource.clone(),
            slug: first.listed.slug.clone(),
            repeats: Rhythm::parse(code).map(|one| rhythm(t, one)).unwrap_or_default(),
            member: (!is_own).then(|| first.listed.member.clone()),
            party: words::party(t, first.listed.party),
            purpose: first.purpose.clone(),
            moves: ahead.filter(|_| is_own && actor.may(Right::Book)).map(|booking| booking.id),
            to_move: if actor.decides(first.resource_id) { wishes.len() } else { 0 },
            wishes: wished(t, &bookings, wishes),
            to_decide,
            cancels: ahead.filter(|_| may_cancel).map(|booking| (booking.id, Scope::All.code())),
            visits: bookings.into_iter().map(|booking| Entry::new(t, booking.listed)).collect(),
        }
    }
}

/// Each wish to move: where the visit is, and where it is to be.
fn wished(t: &Words, bookings: &[Booking], wishes: &[(BookingId, Interval)]) -> Vec<String> {
    let wish = |(id, new): &(BookingId, Interval)| {
        let booking = bookings.iter().find(|booking| booking.id == *id)?;
        Some(t.series_move_wish(words::stay(t, &booking.listed.stay), words::stay(t, new)))
    };
    wishes.iter().filter_map(wish).collect()
}

fn done(t: &Words, notice: &str, state: State) -> Option<String> {
    match (notice, state) {
        ("sent", State::Requested) => Some(t.series_done_requested()),
        ("sent", _) => Some(t.series_done_booked()),
        ("sent-before", _) => Some(t.series_sent_before()),
        ("cancelled", _) => Some(t.series_done_cancelled()),
        ("decided", _) => Some(t.series_decided()),
        ("moved" | "moves-made", _) => Some(t.series_move_done()),
        ("moved-before", _) => Some(t.series_move_sent_before()),
        ("moves-asked", _) => Some(t.move_done_asked()),
        ("moves-declined", _) => Some(t.series_move_declined()),
        ("nothing-ahead", _) => Some(t.series_move_nothing_ahead()),
        ("move-over", _) => Some(t.move_over()),
        ("move-elsewhere", _) => Some(t.move_elsewhere()),
        ("move-closed", _) => Some(t.move_closed()),
        _ => None,
    }
}
