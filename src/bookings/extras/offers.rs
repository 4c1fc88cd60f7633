//! What may be taken along, read with what others hold of it; and taking it.

use time::PrimitiveDateTime;

use super::rules::Along;
use super::store::{self, Taken};
use crate::bookings::rules::Refusal;
use crate::db::{Connection, Result, Work};
use crate::ids::{BookingId, MemberId, ResourceId};
use crate::language::Language;
use crate::resources::store as resources;

/// Of what may be taken along with a resource, what this member may, with what is held of it between two moments. What is for chosen
/// members stays so.
pub(in crate::bookings) async fn offered(
    db: &mut Connection,
    language: Language,
    (extras, member): (&[(ResourceId, u16)], MemberId),
    span: (PrimitiveDateTime, PrimitiveDateTime),
) -> Result<Vec<Along>> {
    if extras.is_empty() {
        return Ok(Vec::new());
    }
    let closed_to = resources::closed_to(db, member).await?;
    let mut offers = Vec::new();
    for extra in extras.iter().filter(|(extra, _)| !closed_to.contains(extra)) {
        offers.extend(read(db, language, *extra, (span, &[])).await?);
    }
    Ok(offers)
}

/// What goes along with a booking, each as many as do, with what others than `without` hold of it between two moments.
pub(in crate::bookings) async fn along(
    db: &mut Connection,
    language: Language,
    booking: BookingId,
    (span, without): ((PrimitiveDateTime, PrimitiveDateTime), &[BookingId]),
) -> Result<Vec<Along>> {
    let mut along = Vec::new();
    for Taken { resource, units, .. } in store::of_booking(db, booking).await? {
        let read = read(db, language, (resource, units), (span, without)).await?;
        along.extend(read.map(|one| Along { most: units, ..one }));
    }
    Ok(along)
}

async fn read(
    db: &mut Connection,
    language: Language,
    (extra, most): (ResourceId, u16),
    (span, without): ((PrimitiveDateTime, PrimitiveDateTime), &[BookingId]),
) -> Result<Option<Along>> {
    let Some(found) = resources::find_by_id(db, extra, language).await? else { return Ok(None) };
    let held = resources::held_without(db, extra, span, without).await?;
    let most = most.min(found.terms.units);
    Ok(Some(Along { id: extra, slug: found.slug, name: found.name, most, terms: found.terms, held }))
}

/// Takes along what is wanted, each as many as told; what is not offered is judged before.
pub(in crate::bookings) async fn take(
    work: &mut Work,
    booking: BookingId,
    (offers, wanted): (&[Along], &[(String, u16)]),
) -> Result<std::result::Result<(), Refusal>> {
    for (slug, units) in wanted {
        let Some(offer) = offers.iter().find(|offer| offer.slug == *slug) else { continue };
        if let Err(refusal) = store::take(work, booking, (offer.id, *units)).await? {
            return Ok(Err(refusal));
        }
    }
    Ok(Ok(()))
}
