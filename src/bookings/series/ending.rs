//! Giving up more than one booking of a series.

use super::rules::{Scope, is_ahead};
use super::store as series;
use super::tell;
use crate::bookings::late;
use crate::bookings::rules::State;
use crate::bookings::store::{self, Booking, Change, Reason};
use crate::clock::Now;
use crate::db::{Connection, Result, Work};
use crate::ids::{GrantId, MemberId};
use crate::language::Language;

/// The bookings of a series that are meant when somebody speaks so of one of them, and that can still be given up; the
/// one itself where it repeats no more.
pub(in crate::bookings) async fn covered(
    db: &mut Connection,
    language: Language,
    (booking, scope): (&Booking, Scope),
    now: Now,
) -> Result<Vec<Booking>> {
    let Some(part) = series::part(db, booking.id).await? else { return Ok(vec![booking.clone()]) };
    let all = store::of_series(db, language, part.series, (booking.member_id, None)).await?;
    let meant = |other: &Booking| scope.covers(booking, other) && is_ahead(other, now.civil);
    Ok(all.into_iter().filter(meant).collect())
}

/// Cancels bookings of one series that were read under the same lock, and tells their member once.
pub(in crate::bookings) async fn cancel(
    work: &mut Work,
    bookings: &[Booking],
    (by, on, reason): (MemberId, Option<GrantId>, Reason<'_>),
    now: Now,
) -> Result<()> {
    for booking in bookings {
        let (from, to) = (booking.listed.state, State::Cancelled);
        let change = Change { booking: booking.id, from, to, by: Some(by), on, reason };
        // Nobody else writes meanwhile: it stands where it was just read.
        let done = store::change(work, &change, now.seconds()).await?;
        if done.is_ok() && (on.is_some() || booking.member_id == by) {
            late::note(work, booking, now).await?;
        }
    }
    let ids: Vec<_> = bookings.iter().map(|booking| booking.id).collect();
    let by_member = on.is_some() || bookings.iter().all(|booking| booking.member_id == by);
    tell::cancelled(work, &ids, (by_member, reason), now).await
}
