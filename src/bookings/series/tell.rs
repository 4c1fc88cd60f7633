//! Telling of a series: once for all of it, in the transaction that changes it.

use crate::bookings::rules::State;
use crate::bookings::store::{self, Reason, Told};
use crate::bookings::tell::offer_of;
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::{BookingId, MemberId, SeriesId};
use crate::messages::notice::{Run, RunRefused, Span};
use crate::messages::rules::Requests;
use crate::messages::{self, Notice};

/// Bookings of one series as messages tell them: whose, and whether support was asked for with them.
struct Whole {
    member: MemberId,
    has_support: bool,
    run: Run,
}

async fn whole(work: &mut Work, ids: &[BookingId]) -> Result<Option<Whole>> {
    let mut all: Vec<Told> = Vec::new();
    for id in ids {
        all.extend(store::told(work, *id).await?);
    }
    let times =
        all.iter().map(|told| Span { from: told.visit.from.clone(), until: told.visit.until.clone() });
    let times = times.collect();
    let Some(first) = all.into_iter().next() else { return Ok(None) };
    let series = super::store::part(work, first.visit.booking).await?.map(|part| part.series);
    let run = Run { series: series.unwrap_or(SeriesId(0)), first: first.visit, times };
    Ok(Some(Whole { member: first.member, has_support: first.has_support, run }))
}

/// Tells that a series has been made: the member, and those who decide if somebody has to.
pub(super) async fn made(work: &mut Work, ids: &[BookingId], now: Now) -> Result<()> {
    let (mut standing, mut waiting) = (Vec::new(), Vec::new());
    for id in ids {
        let told = store::told(work, *id).await?;
        let waits = told.is_some_and(|told| told.state == State::Requested);
        if waits { &mut waiting } else { &mut standing }.push(*id);
    }
    if let Some(Whole { member, run, .. }) = whole(work, &standing).await? {
        messages::tell(work, member, &Notice::SeriesApproved(run), now).await?;
    }
    let Some(Whole { member, run, .. }) = whole(work, &waiting).await? else { return Ok(()) };
    let first = run.first.booking;
    messages::tell(work, member, &Notice::SeriesReceived(run.clone()), now).await?;
    messages::tell_coordinators(work, first, Some(Requests::AtOnce), &Notice::SeriesWaits(run), now).await
}

/// Nobody needs to hear any more where they stood; what they held may be for somebody who waits.
async fn settle(work: &mut Work, ids: &[BookingId], now: Now) -> Result<()> {
    for id in ids {
        messages::settle(work, *id, now).await?;
    }
    match ids.first() {
        Some(first) => offer_of(work, *first, now).await,
        None => Ok(()),
    }
}

/// Tells the member what a coordinator decided of requests of one series.
pub(super) async fn decided(
    work: &mut Work,
    ids: &[BookingId],
    (to, reason): (State, Reason<'_>),
    now: Now,
) -> Result<()> {
    settle(work, ids, now).await?;
    let Some(Whole { member, has_support, run, .. }) = whole(work, ids).await? else { return Ok(()) };
    let notice = if to == State::Approved {
        Notice::SeriesApproved(run)
    } else {
        Notice::SeriesRefused(refused(run, (has_support, reason), true))
    };
    messages::tell(work, member, &notice, now).await
}

/// Tells the member that bookings of one series will not be.
pub(super) async fn cancelled(
    work: &mut Work,
    ids: &[BookingId],
    (by_member, reason): (bool, Reason<'_>),
    now: Now,
) -> Result<()> {
    settle(work, ids, now).await?;
    let Some(Whole { member, has_support, run, .. }) = whole(work, ids).await? else { return Ok(()) };
    let notice = if by_member {
        Notice::SeriesGivenUp(run)
    } else {
        Notice::SeriesRefused(refused(run, (has_support, reason), false))
    };
    messages::tell(work, member, &notice, now).await
}

fn refused(run: Run, (has_support, reason): (bool, Reason<'_>), declined: bool) -> RunRefused {
    let in_confidence = has_support && matches!(reason, Reason::Own(_));
    RunRefused { run, reason: reason.words().to_owned(), in_confidence, declined }
}
