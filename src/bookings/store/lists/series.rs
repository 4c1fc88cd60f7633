//! The bookings of a series.

use super::{Booking, Connection, Language, MemberId, Result, Row};
use crate::ids::SeriesId;

/// The bookings of a series, soonest first, that are of the member, or of what somebody coordinates.
pub(in crate::bookings) async fn of_series(
    db: &mut Connection,
    language: Language,
    series: SeriesId,
    (member, coordinator): (MemberId, Option<MemberId>),
) -> Result<Vec<Booking>> {
    let rows = rows!(
        db,
        language,
        "booking.id IN (SELECT booking_id FROM series_booking WHERE series_id = $2)
         AND (booking.member_id = $3 OR booking.resource_id IN
             (SELECT resource_id FROM coordinates WHERE coordinates.member_id = $4))
         ORDER BY booking.starts, booking.id",
        series,
        member,
        coordinator
    );
    Ok(rows.collect())
}
