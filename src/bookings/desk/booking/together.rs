//! What goes along with a booking that the desk makes.

use time::Duration;

use super::book::Why;
use super::form::{Trouble, Typed, Wanted, Who};
use crate::bookings::extras;
use crate::bookings::extras::rules::{Along, judge};
use crate::bookings::store;
use crate::db::Work;
use crate::ids::{BookingId, MemberId};
use crate::resources::catalogue::Catalogue;
use crate::resources::store::Resource;
use crate::web::{FrontDesk, Result, Visit};

/// What may be taken along, if everything that is wanted of it is free.
pub(super) async fn offers(
    visit: &Visit<FrontDesk>,
    work: &mut Work,
    (resource, wanted, subject): (&Resource, &Wanted, MemberId),
    typed: &[(String, String)],
) -> Result<std::result::Result<Vec<Along>, Why>> {
    let hold = wanted.stay.widened(resource.terms.buffer_before, resource.terms.buffer_after);
    let span = (hold.from.saturating_sub(Duration::DAY), hold.until.saturating_add(Duration::DAY));
    let extras = Catalogue::to_judge(visit.app.db(), work).await?.extras(resource.id).await?;
    let offers = extras::offered(work, visit.language, (&extras, subject), span).await?;
    let wrong = judge(&offers, Some(hold), typed);
    let troubles: Vec<_> = wrong.into_iter().map(|one| ("extras", Trouble::Extra(one))).collect();
    Ok(if troubles.is_empty() { Ok(offers) } else { Err(Why { troubles, ..Why::default() }) })
}

/// The booking of the same person beside which this one is made, because a coordinator says that they need both; or why
/// the person cannot be there.
pub(super) async fn beside(
    visit: &Visit<FrontDesk>,
    work: &mut Work,
    (resource, typed, wanted): (&Resource, &Typed, &Wanted),
    subject: MemberId,
) -> Result<std::result::Result<Option<BookingId>, Why>> {
    // The groups of a school may be in several rooms.
    let is_group = matches!(&wanted.who, Who::Guest(guest) if guest.contact.is_some());
    let other = store::elsewhere(work, subject, &wanted.stay, None).await?;
    let Some(other) = other.filter(|_| !is_group) else { return Ok(Ok(None)) };
    if !visit.person.coordinates(resource.id) {
        return Ok(Err(Why::at("start", Trouble::Elsewhere(None))));
    }
    let third = store::third(work, subject, &wanted.stay, other).await?;
    if third.is_none() && typed.beside == other.to_string() {
        return Ok(Ok(Some(other)));
    }
    let found = store::find(work, visit.language, third.unwrap_or(other)).await?;
    let named = Trouble::Elsewhere(found.map(|booking| (booking.listed.resource, booking.listed.stay)));
    Ok(Err(Why { beside: Some(other).filter(|_| third.is_none()), ..Why::at("start", named) }))
}
