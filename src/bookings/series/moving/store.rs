//! Wishes to move of a series in the database.

use crate::civil::{self, Interval};
use crate::db::{Connection, Result};
use crate::ids::{BookingId, MemberId, SeriesId};

/// Where visits of a series are to move if a coordinator agrees, soonest first.
pub(in crate::bookings) async fn wishes(
    db: &mut Connection,
    series: SeriesId,
) -> Result<Vec<(BookingId, Interval)>> {
    let rows = sqlx::query!(
        r#"SELECT booking_move.booking_id AS "booking!: BookingId", starts, ends
           FROM series_booking JOIN booking_move ON booking_move.booking_id = series_booking.booking_id
           WHERE series_id = $1 AND state = 'asked' ORDER BY starts"#,
        series
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        Some((row.booking, Interval { from: civil::parse(&row.starts)?, until: civil::parse(&row.ends)? }))
    });
    Ok(read.collect())
}

/// A form of this person with this key has moved something already.
pub(super) async fn is_sent(db: &mut Connection, by: MemberId, key: &str) -> Result<bool> {
    // Each visit has a key of its own, which begins with the form's.
    let (first, last) = (format!("{key} "), format!("{key}!"));
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM booking_move
               WHERE asked_by = $1 AND one_time_key > $2 AND one_time_key < $3) AS "sent!: bool""#,
        by,
        first,
        last
    )
    .fetch_one(db)
    .await?)
}
