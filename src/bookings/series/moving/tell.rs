//! Telling of visits that move together: once for all of them, in the transaction that moves them.

use crate::bookings::store::{self, Booking, Told};
use crate::bookings::tell::offer_of;
use crate::civil::{self, Interval};
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::{BookingId, MemberId, SeriesId};
use crate::messages::notice::{Run, RunRefused, Shift, Span};
use crate::messages::rules::Requests;
use crate::messages::{self, Notice};
use crate::support::store as support;

/// Visits at the times that are told of them: whose they are, and whether support was asked for with one.
struct Whole {
    member: MemberId,
    has_support: bool,
    run: Run,
}

async fn whole(work: &mut Work, visits: &[(BookingId, Interval)]) -> Result<Option<Whole>> {
    let Some((first, _)) = visits.first() else { return Ok(None) };
    let Some(Told { member, visit, .. }) = store::told(work, *first).await? else { return Ok(None) };
    let mut has_support = false;
    for (booking, _) in visits {
        has_support |= store::told(work, *booking).await?.is_some_and(|told| told.has_support);
    }
    let series = super::super::store::part(work, *first).await?.map_or(SeriesId(0), |part| part.series);
    let span = |(_, stay): &(BookingId, Interval)| Span {
        from: civil::text(stay.from),
        until: civil::text(stay.until),
    };
    let run = Run { series, first: visit, times: visits.iter().map(span).collect() };
    Ok(Some(Whole { member, has_support, run }))
}

/// Tells that visits stand at other times, and which a coordinator is asked about.
pub(super) async fn moved(
    work: &mut Work,
    steps: &[(&Booking, Interval)],
    asked: &[BookingId],
    now: Now,
) -> Result<()> {
    let (wished, made): (Vec<_>, Vec<_>) =
        steps.iter().map(|(booking, new)| (booking.id, *new)).partition(|(id, _)| asked.contains(id));
    settle(work, steps.iter().map(|(booking, _)| booking.id), now).await?;
    if let Some(Whole { member, run, .. }) = whole(work, &made).await? {
        anew(work, steps, &made, now).await?;
        messages::tell(work, member, &Notice::SeriesMoved(run), now).await?;
    }
    let Some(Whole { member, run, .. }) = whole(work, &wished).await? else { return Ok(()) };
    let first = run.first.booking;
    messages::tell(work, member, &Notice::SeriesMoveReceived(run.clone()), now).await?;
    let waits = Notice::SeriesMoveWaits(run);
    messages::tell_coordinators(work, first, Some(Requests::AtOnce), &waits, now).await
}

/// What was told of wishes to move is over, and what visits let go may be for somebody who waits.
async fn settle(work: &mut Work, visits: impl Iterator<Item = BookingId>, now: Now) -> Result<()> {
    let mut last = None;
    for booking in visits {
        messages::settle_moves(work, booking, now).await?;
        last = Some(booking);
    }
    match last {
        Some(booking) => offer_of(work, booking, now).await,
        None => Ok(()),
    }
}

/// Support that was arranged for another time is asked for anew.
async fn anew(
    work: &mut Work,
    steps: &[(&Booking, Interval)],
    made: &[(BookingId, Interval)],
    now: Now,
) -> Result<()> {
    for (booking, old) in steps.iter().map(|(booking, _)| (booking.id, booking.listed.stay)) {
        let is_made = made.iter().any(|(id, _)| *id == booking);
        if is_made
            && support::ask_anew(work, booking, now.seconds()).await?
            && let Some(told) = store::told(work, booking).await?
        {
            let (from, until) = (civil::text(old.from), civil::text(old.until));
            let notice = Notice::SupportMoved(Shift { visit: told.visit, from, until });
            messages::tell_coordinators(work, booking, None, &notice, now).await?;
        }
    }
    Ok(())
}

/// Tells the member what a coordinator decided of wishes to move: granted, or not and why.
pub(super) async fn decided(
    work: &mut Work,
    steps: &[(&Booking, Interval)],
    (granted, reason): (bool, &str),
    now: Now,
) -> Result<()> {
    let visits: Vec<_> = steps.iter().map(|(booking, new)| (booking.id, *new)).collect();
    settle(work, visits.iter().map(|(booking, _)| *booking), now).await?;
    let Some(Whole { member, has_support, run }) = whole(work, &visits).await? else { return Ok(()) };
    if granted {
        anew(work, steps, &visits, now).await?;
        return messages::tell(work, member, &Notice::SeriesMoved(run), now).await;
    }
    let refused = RunRefused { run, reason: reason.to_owned(), in_confidence: has_support, declined: true };
    messages::tell(work, member, &Notice::SeriesMoveRefused(refused), now).await
}
