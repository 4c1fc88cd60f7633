//! Telling of a move, in the transaction that moves.

use super::rules::Outcome;
use crate::bookings::rules::State;
use crate::bookings::store::{self, Told};
use crate::bookings::tell::offer_of;
use crate::civil::{self, Interval};
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::BookingId;
use crate::messages::notice::{MoveRefused, Shift};
use crate::messages::rules::Requests;
use crate::messages::{self, Notice};
use crate::support::store as support;

/// Tells what became of a wish. `other`: where it is to be while it is only asked for, where it was once it is made.
pub(crate) async fn tell(
    work: &mut Work,
    booking: BookingId,
    (outcome, other, reason): (Outcome, Interval, &str),
    now: Now,
) -> Result<()> {
    let Some(told) = store::told(work, booking).await? else { return Ok(()) };
    let Told { member, visit, has_support, state } = told;
    let shift = Shift { visit, from: civil::text(other.from), until: civil::text(other.until) };
    if outcome != Outcome::Asked {
        messages::settle_moves(work, booking, now).await?;
    }
    // A wish that is asked for may have taken the place of another.
    offer_of(work, booking, now).await?;
    match outcome {
        Outcome::Asked => {
            messages::tell(work, member, &Notice::MoveReceived(shift.clone()), now).await?;
            let waits = Notice::MoveWaits(shift);
            messages::tell_coordinators(work, booking, Some(Requests::AtOnce), &waits, now).await
        }
        Outcome::Made => {
            let is_asked_anew = support::ask_anew(work, booking, now.seconds()).await?;
            if state == State::Requested {
                // It still waits, and nothing for a calendar is certain.
                messages::tell(work, member, &Notice::RequestReceived(shift.visit.clone()), now).await?;
            } else {
                messages::settle(work, booking, now).await?;
                messages::tell(work, member, &Notice::Moved(shift.clone()), now).await?;
            }
            if is_asked_anew {
                let notice = Notice::SupportMoved(shift);
                messages::tell_coordinators(work, booking, None, &notice, now).await?;
            }
            Ok(())
        }
        Outcome::Declined | Outcome::Expired => {
            // The portal's own silence says nothing of anybody.
            let in_confidence = has_support && !reason.is_empty();
            let refused = MoveRefused { shift, reason: reason.to_owned(), in_confidence };
            messages::tell(work, member, &Notice::MoveRefused(refused), now).await
        }
        Outcome::Withdrawn => Ok(()),
    }
}
