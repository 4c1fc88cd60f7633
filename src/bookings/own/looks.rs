//! What only some may read with a booking: what is asked for, and what helps the person anyway.

use crate::bookings::store::Booking;
use crate::journal::{self, Views};
use crate::members::rules::acting::Right;
use crate::needs::rules::{Need, is_seen_on};
use crate::needs::store as needs;
use crate::support::store::{self as support, Support};
use crate::web::{Acting, Result, SeesBookings, Visit};

/// What may be read of it, each look of somebody else written down first: one that cannot be is not had.
///
/// Support is for who must act on it, until the visit is over or is not to be; the standing card around the visit.
pub(super) async fn look(
    visit: &Visit<Acting<SeesBookings>>,
    booking: &Booking,
) -> Result<(Option<Support>, Vec<Need>)> {
    let mut db = visit.read().await?;
    if booking.member_id == visit.person.subject() {
        let may_see = visit.person.may(Right::Support);
        let support = if may_see { support::of_booking(&mut db, booking.id).await? } else { None };
        drop(db);
        if visit.person.grant().is_some() && support.as_ref().is_some_and(|one| !one.wish.is_empty()) {
            visit.note(views(visit, booking)).await?;
        }
        return Ok((support, Vec::new()));
    }
    let listed = &booking.listed;
    let is_ahead = listed.is_ahead(visit.now.civil);
    let support = if is_ahead { support::of_booking(&mut db, booking.id).await? } else { None };
    let says_something = support.as_ref().is_some_and(|support| !support.wish.is_empty());
    let may_see_card = listed.state.takes_place()
        && is_seen_on(visit.now.civil.date(), &listed.stay)
        && needs::card(&mut db, booking.member_id).await?.is_some();
    drop(db);
    if !says_something && !may_see_card {
        return Ok((support, Vec::new()));
    }
    let (me, now) = (visit.person.by(), visit.now.seconds());
    // Under the write lock: what has been withdrawn by now is not read any more.
    let mut work = visit.audit().await?;
    let support = if is_ahead { support::of_booking(&mut work, booking.id).await? } else { None };
    let card = if may_see_card { needs::card(&mut work, booking.member_id).await? } else { None };
    if says_something {
        journal::write_views(&mut work, &[&views(visit, booking)]).await?;
    }
    if card.is_some() {
        needs::write_view(&mut work, (booking.member_id, me), Some(booking.id), now).await?;
    }
    work.commit().await?;
    Ok((support, card.map(|card| card.needs).unwrap_or_default()))
}

fn views(visit: &Visit<Acting<SeesBookings>>, booking: &Booking) -> Views {
    Views { at: visit.now.seconds(), by: visit.person.by(), bookings: vec![booking.id] }
}
