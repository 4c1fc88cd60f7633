//! Giving up late: it is never blocked and nobody is blamed, only the fact is kept, for statistics.

use super::rules::is_late;
use super::store::{self, Booking};
use crate::clock::Now;
use crate::db::{Connection, Result, Work};
use crate::language::Language;
use crate::resources::store as resources;

/// Would it be late to give this booking up now?
pub(super) async fn would_be_late(db: &mut Connection, booking: &Booking, now: Now) -> Result<bool> {
    let resource = resources::find_by_id(db, booking.resource_id, Language::default()).await?;
    let is_short = |notice| is_late(notice, booking.listed.stay.from, now.civil);
    Ok(resource.is_some_and(|resource| is_short(resource.terms.notice_cancel)))
}

/// Notes it of a booking that its member has given up.
pub(super) async fn note(work: &mut Work, booking: &Booking, now: Now) -> Result<()> {
    if would_be_late(work, booking, now).await? {
        store::insert_late(work, booking.id, now.seconds()).await?;
    }
    Ok(())
}
