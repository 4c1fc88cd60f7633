//! Whoever has gone holds no place: what they had booked is free again.

use super::rules::State;
use super::store::{self, Change, Reason};
use super::{tell, waitlist};
use crate::civil;
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::{BookingId, MemberId};
use crate::members::store as members;

/// Gives up every booking of a member that has not begun; `by` nobody: the portal itself.
pub(crate) async fn free(work: &mut Work, member: MemberId, by: Option<MemberId>, now: Now) -> Result<()> {
    waitlist::end_all_of(work, member, now.seconds()).await?;
    let language = members::language_of(work, member).await?;
    let reason = language.words().booking_reason_gone();
    // One's own bookings are given up without a reason.
    let reason = if by == Some(member) { Reason::None } else { Reason::Ready(&reason) };
    for (booking, from) in ahead(work, member, now).await? {
        let change = Change { booking, from, to: State::Cancelled, by, on: None, reason };
        // Nobody else writes meanwhile: it stands where it was just read.
        let _ = tell::change(work, &change, now).await?;
    }
    Ok(())
}

async fn ahead(work: &mut Work, member: MemberId, now: Now) -> Result<Vec<(BookingId, State)>> {
    let all = store::held_from(work, member, &civil::text(now.civil)).await?;
    Ok(all.into_iter().filter(|(_, state)| state.may_be_cancelled()).collect())
}
