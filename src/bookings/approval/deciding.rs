//! Deciding one request, whoever asks for it: found, judged anew and moved under one lock.

use time::Date;

use super::rules::{Hurdle, judge};
use crate::bookings::rules::{Moved, State};
use crate::bookings::store::{self, Booking, Change, Reason};
use crate::bookings::tell;
use crate::db::{Connection, Result as Kept, Work};
use crate::ids::BookingId;
use crate::language::Language;
use crate::resources::availability::Problem;
use crate::resources::store as resources;
use crate::web::{Coordinator, Error, Result, Visit};

/// What became of pressing the button.
pub(super) enum Outcome {
    /// It is decided, and the member is told.
    Done,
    /// Somebody was faster.
    Already,
    /// It has not been approved.
    Hurdle(Hurdle),
}

/// A decision about one request.
pub(super) struct Decision<'a> {
    pub(super) to: State,
    pub(super) reason: Reason<'a>,
    /// The changed terms of which the coordinator has read.
    pub(super) knows: &'a str,
}

/// What stands in the way of approving a request, as everything is today, on the terms of whose it is.
pub(in crate::bookings) async fn hurdle(
    db: &mut Connection,
    booking: &Booking,
    today: Date,
) -> Kept<std::result::Result<(), Hurdle>> {
    let listed = &booking.listed;
    let day = listed.stay.from.date();
    let Some(resource) = resources::find_by_id(db, booking.resource_id, Language::default()).await? else {
        return Ok(Err(Hurdle::Closed(Problem::OutOfUse)));
    };
    let resource = resources::theirs(db, resource, (booking.member_id, today)).await?;
    if store::elsewhere(db, booking.member_id, &listed.stay, Some(booking.id)).await?.is_some() {
        return Ok(Err(Hurdle::Elsewhere));
    }
    let closed = resources::closed_days(db, day, day).await?;
    Ok(judge(&resource.terms, &closed, listed))
}

/// Decides a request of what this coordinator still coordinates; the caller commits.
pub(super) async fn decide(
    work: &mut Work,
    visit: &Visit<Coordinator>,
    id: BookingId,
    decision: &Decision<'_>,
) -> Result<Outcome> {
    // Under the write lock: whoever has just handed the resource over decides it no more.
    let booking = store::find_coordinated(work, visit.language, id, visit.person.id).await?;
    let booking = booking.ok_or(Error::NotFound)?;
    if booking.listed.state != State::Requested {
        return Ok(Outcome::Already);
    }
    if decision.to == State::Approved
        && let Err(hurdle) = hurdle(work, &booking, visit.now.civil.date()).await?
        && hurdle.code().is_none_or(|code| code != decision.knows)
    {
        return Ok(Outcome::Hurdle(hurdle));
    }
    let change = Change {
        booking: id,
        from: State::Requested,
        to: decision.to,
        by: Some(visit.person.id),
        on: None,
        reason: decision.reason,
    };
    Ok(match tell::change(work, &change, visit.now).await? {
        Ok(()) => Outcome::Done,
        Err(Moved::AlreadyDecided(_)) => Outcome::Already,
    })
}

/// Whether the portal may approve a request by itself: only what nothing stands in the way of.
pub(in crate::bookings) async fn may_approve(work: &mut Work, id: BookingId, today: Date) -> Kept<bool> {
    match store::find(work, Language::default(), id).await? {
        Some(booking) => Ok(!matches!(hurdle(work, &booking, today).await?, Err(Hurdle::Closed(_)))),
        None => Ok(false),
    }
}
