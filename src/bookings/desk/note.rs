//! Noting something of a booking, in one transaction.

use super::rules::{Problem, Step};
use super::store as desk;
use crate::bookings::rules::{Moved, State};
use crate::bookings::store::{self, Booking, Change, Reason};
use crate::bookings::tell;
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::MemberId;
use crate::resources::store::later_arrivals;

/// Why nothing was noted.
#[derive(Debug, Clone, Copy)]
pub(super) enum Refused {
    /// It is not the time for it.
    Not(Problem),
    /// Somebody was faster; where it stands now.
    Moved(State),
    /// What was freed has been given to others, or the person is elsewhere.
    Given,
}

/// Notes one step; nothing is written unless the unit of work is kept.
pub(super) async fn note(
    work: &mut Work,
    (step, booking): (Step, &Booking),
    (by, now): (MemberId, Now),
) -> Result<std::result::Result<(), Refused>> {
    if booking.listed.state != step.states().0 {
        return Ok(Err(Refused::Moved(booking.listed.state)));
    }
    let later = later_arrivals(work, booking.listed.stay.from.date()).await?;
    let later = later.get(&booking.id).copied().unwrap_or_default();
    if let Err(problem) = step.judge(&booking.listed.stay, (later, now.civil)) {
        return Ok(Err(Refused::Not(problem)));
    }
    match step {
        Step::Departure => desk::end_early(work, booking, now.civil).await?,
        Step::DepartureBack => desk::give_end_back(work, booking).await?,
        _ => {}
    }
    let (from, to) = step.states();
    let change = Change { booking: booking.id, from, to, by: Some(by), on: None, reason: Reason::None };
    // Taking something back tells nobody: nobody was told of it.
    let moved = if step.is_back() {
        store::change_if_free(work, &change, now.seconds()).await?
    } else {
        tell::change(work, &change, now).await?.map_err(Some)
    };
    Ok(moved.map_err(|moved| match moved {
        Some(Moved::AlreadyDecided(state)) => Refused::Moved(state),
        None => Refused::Given,
    }))
}
