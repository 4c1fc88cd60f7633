//! What the page of a booking says of reminding.

use time::{Date, Duration};

use super::{rules, store};
use crate::bookings::rules::State;
use crate::bookings::store::Booking;
use crate::clock::Now;
use crate::db::{Connection, Result};
use crate::members::rules::acting::Right;
use crate::resources::store as resources;
use crate::web::{Acting, SeesBookings, Visit};

/// What the page of a booking says of it.
#[derive(Default)]
pub(in crate::bookings) struct Reminder {
    /// When the coordinators were last reminded; seconds since 1970.
    pub(in crate::bookings) last: Option<i64>,
    /// This visitor may remind them now.
    pub(in crate::bookings) may_remind: bool,
}

/// The working day that counts now.
pub(super) async fn working_day(db: &mut Connection, now: Now) -> Result<Date> {
    let today = now.civil.date();
    let closed = resources::closed_days(db, today.saturating_sub(Duration::days(31)), today).await?;
    Ok(rules::working_day(today, |day| closed.iter().any(|closed| closed.day == day)))
}

/// What is to be said of a booking.
pub(in crate::bookings) async fn reminder(
    db: &mut Connection,
    visit: &Visit<Acting<SeesBookings>>,
    booking: &Booking,
) -> Result<Reminder> {
    if booking.listed.state != State::Requested {
        return Ok(Reminder::default());
    }
    let day = working_day(db, visit.now).await?;
    let last = store::last(db, booking.id).await?;
    let is_own = booking.member_id == visit.person.subject();
    let is_due = last.as_ref().is_none_or(|last| last.day < day);
    Ok(Reminder {
        may_remind: is_own && is_due && visit.person.may(Right::Book),
        last: last.map(|last| last.at),
    })
}
