//! What is taken along with bookings, in the database.

use crate::bookings::rules::Refusal;
use crate::bookings::store::refusal;
use crate::db::{Connection, Result, Work};
use crate::ids::{BookingId, ResourceId};

/// So many of something that go along with a booking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::bookings) struct Taken {
    pub(in crate::bookings) resource: ResourceId,
    /// In addresses.
    pub(in crate::bookings) slug: String,
    pub(in crate::bookings) units: u16,
}

/// What goes along with a booking.
pub(in crate::bookings) async fn of_booking(db: &mut Connection, booking: BookingId) -> Result<Vec<Taken>> {
    Ok(sqlx::query_as!(
        Taken,
        r#"SELECT extra_id AS "resource!: ResourceId", slug, booking_extra.units AS "units!: u16"
           FROM booking_extra JOIN resource ON resource.id = extra_id
           WHERE booking_id = $1 ORDER BY position, slug"#,
        booking
    )
    .fetch_all(db)
    .await?)
}

/// So many go along from now on; the database has the last word.
pub(in crate::bookings) async fn take(
    work: &mut Work,
    booking: BookingId,
    (extra, units): (ResourceId, u16),
) -> Result<std::result::Result<(), Refusal>> {
    let done = sqlx::query!(
        "INSERT INTO booking_extra (booking_id, extra_id, units) VALUES ($1, $2, $3)",
        booking,
        extra,
        units
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(_) => Ok(Ok(())),
        Err(error) => refusal(&error).map(Err).ok_or_else(|| error.into()),
    }
}
