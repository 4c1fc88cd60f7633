//! Changing how far support has come and telling it, in one transaction; never what was asked for.

use super::rules::{Moved, Status};
use super::store::{self, Change, Told};
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::MemberId;
use crate::messages::{self, Notice};

/// Changes a status as [`store::change`] does, and tells the other side of it.
pub(crate) async fn change(
    work: &mut Work,
    change: &Change<'_>,
    now: Now,
) -> Result<std::result::Result<(), Moved>> {
    if let Err(moved) = store::change(work, change, now.seconds()).await? {
        return Ok(Err(moved));
    }
    let Some(Told { member, visit, .. }) = store::told(work, change.booking).await? else {
        return Ok(Ok(()));
    };
    match change.to {
        Status::Arranged => messages::tell(work, member, &Notice::SupportArranged(visit), now).await?,
        Status::NotPossible => messages::tell(work, member, &Notice::SupportNotPossible(visit), now).await?,
        Status::Withdrawn => {
            let notice = Notice::SupportWithdrawn(visit);
            messages::tell_coordinators(work, change.booking, None, &notice, now).await?;
        }
        Status::Asked => {}
    }
    Ok(Ok(()))
}

/// The standing card may no longer be used: what was asked for with it is no longer asked for. The bookings stay.
pub(crate) async fn withdraw_card(
    work: &mut Work,
    member: MemberId,
    by: Option<MemberId>,
    now: Now,
) -> Result<()> {
    for Told { status, visit, .. } in store::asked_with_card(work, member, now.civil).await? {
        let withdrawn =
            Change { booking: visit.booking, from: status, to: Status::Withdrawn, by, answer: "" };
        // Under the write lock nobody has been faster.
        let _ = change(work, &withdrawn, now).await?;
    }
    Ok(())
}
