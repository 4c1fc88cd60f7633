//! Changing how far support has come and telling it, in one transaction; never what was asked for.

use super::rules::kind::Kind;
use super::rules::{Moved, Status, overall};
use super::store::{self, Change, Set, Told};
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

/// Says of each kind how far it has come. The request as a whole, whatever `answer.to` says, stands where its kinds do,
/// and the member is told when that changes.
pub(crate) async fn arrange(
    work: &mut Work,
    answer: Change<'_>,
    lines: &[Set],
    now: Now,
) -> Result<std::result::Result<Status, Moved>> {
    if let Err(busy) = store::set_lines(work, answer.booking, lines).await? {
        return Ok(Err(busy));
    }
    let kinds: Vec<_> = store::lines(work, answer.booking).await?.iter().map(|line| line.status).collect();
    let to = overall(&kinds);
    if to != answer.from {
        return Ok(change(work, &Change { to, ..answer }, now).await?.map(|()| to));
    }
    let Some(by) = answer.by else { return Ok(Ok(to)) };
    if store::note_answer(work, (answer.booking, answer.from), (by, answer.answer)).await? {
        return Ok(Ok(to));
    }
    let told = store::told(work, answer.booking).await?;
    Ok(Err(Moved::Already(told.map_or(Status::Withdrawn, |told| told.status))))
}

/// The member asks for somebody else to give a kind of support: the coordinators look again. False when nobody in
/// particular was to give it.
pub(crate) async fn another(work: &mut Work, asked: Change<'_>, kind: Kind, now: Now) -> Result<bool> {
    let booking = asked.booking;
    if !store::let_go(work, booking, kind).await? {
        return Ok(false);
    }
    if asked.from != Status::Asked {
        // Under the write lock nobody has been faster.
        let _ = change(work, &Change { to: Status::Asked, ..asked }, now).await?;
    }
    if let Some(Told { visit, .. }) = store::told(work, booking).await? {
        let notice = Notice::SupportAnother(visit);
        messages::tell_coordinators(work, booking, None, &notice, now).await?;
    }
    Ok(true)
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
