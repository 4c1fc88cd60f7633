//! Moving a booking and telling it, in one transaction: what nobody hears of has not been decided.

use super::rules::{Moved, State};
use super::store::{self, Booked, Change, Reason, Told};
use super::waitlist::offer_freed;
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::BookingId;
use crate::language::Texts;
use crate::messages::notice::{PlaceClosed, Refused};
use crate::messages::{self, Notice, Occasion};

/// Tells that bookings have been made: the members, and those who decide where somebody has to.
pub(super) async fn made(work: &mut Work, made: Vec<Booked>, now: Now) -> Result<()> {
    let occasion = |Booked { told: Told { visit, state, .. }, concerned }| {
        let booking = visit.booking;
        let waits = (state == State::Requested).then(|| Notice::RequestWaits(visit.clone()));
        let own = if waits.is_some() { Notice::RequestReceived(visit) } else { Notice::Approved(visit) };
        Occasion { booking, concerned, own, waits }
    };
    let occasions: Vec<_> = made.into_iter().map(occasion).collect();
    messages::tell_of_new(work, &occasions, now).await
}

/// Tells the member that what is booked is closed then: out of order or not, and why.
pub(super) async fn place_closed(
    work: &mut Work,
    id: BookingId,
    (out_of_order, reason): (bool, &Texts),
    now: Now,
) -> Result<()> {
    let Some(Told { member, visit, .. }) = store::told(work, id).await? else { return Ok(()) };
    let closed = PlaceClosed { visit, out_of_order, reason: reason.clone() };
    messages::tell(work, member, &Notice::PlaceClosed(closed), now).await
}

/// Moves a booking as [`store::change`] does, and tells the member.
pub(crate) async fn change(
    work: &mut Work,
    change: &Change<'_>,
    now: Now,
) -> Result<std::result::Result<(), Moved>> {
    if let Err(moved) = store::change(work, change, now.seconds()).await? {
        return Ok(Err(moved));
    }
    messages::settle(work, change.booking, now).await?;
    if !change.to.holds() {
        offer_of(work, change.booking, now).await?;
    }
    if let Some(told) = store::told(work, change.booking).await? {
        let member = told.member;
        if let Some(notice) = notice(told, change) {
            messages::tell(work, member, &notice, now).await?;
        }
    }
    Ok(Ok(()))
}

/// What a booking held of its resource may be for somebody who waits.
pub(super) async fn offer_of(work: &mut Work, booking: BookingId, now: Now) -> Result<()> {
    match store::resource_of(work, booking).await? {
        Some(resource) => offer_freed(work, resource, now).await,
        None => Ok(()),
    }
}

fn notice(told: Told, change: &Change<'_>) -> Option<Notice> {
    let Told { member, visit, has_support, .. } = told;
    let in_confidence = has_support && matches!(change.reason, Reason::Own(_));
    let refused = |visit| Refused { visit, reason: change.reason.words().to_owned(), in_confidence };
    match change.to {
        State::Approved => Some(Notice::Approved(visit)),
        State::Declined => Some(Notice::Declined(refused(visit))),
        State::Expired => Some(Notice::Expired(visit)),
        State::Cancelled if change.by == Some(member) || change.on.is_some() => Some(Notice::GivenUp(visit)),
        State::Cancelled => Some(Notice::CancelledByStaff(refused(visit))),
        State::Requested | State::CheckedIn | State::Completed | State::NoShow => None,
    }
}
