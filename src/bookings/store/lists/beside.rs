//! What a person has at the same time.

use super::{Booking, BookingId, Connection, Language, Listed, MemberId, ResourceId, Result, Row};
use crate::civil;

/// Other bookings of the same person that share a moment with this one, by their start.
pub async fn at_the_same_time(
    db: &mut Connection,
    language: Language,
    booking: &Booking,
) -> Result<Vec<Listed>> {
    let (from, until) = (civil::text(booking.listed.stay.from), civil::text(booking.listed.stay.until));
    let rows = rows!(
        db,
        language,
        "booking.member_id = $2 AND booking.held AND booking.id <> $3 AND booking.ends > $4 AND booking.starts < $5
         ORDER BY booking.starts, booking.id",
        booking.member_id,
        booking.id,
        from,
        until
    );
    Ok(rows.map(|booking| booking.listed).collect())
}
