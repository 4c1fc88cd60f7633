//! Bookings that were given up late.

use crate::db::{Result, Work};
use crate::ids::BookingId;

/// Keeps that a booking was given up late.
pub(in crate::bookings) async fn insert_late(work: &mut Work, booking: BookingId, now: i64) -> Result<()> {
    sqlx::query!("INSERT INTO late_cancellation (booking_id, at) VALUES ($1, $2)", booking, now)
        .execute(&mut **work)
        .await?;
    Ok(())
}
