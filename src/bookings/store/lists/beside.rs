//! What people have at the same time.

use super::{BookingId, Connection, Language, Listed, MemberId, ResourceId, Result, Row};

/// Bookings that share a moment with another one of the same person that waits for this coordinator, by their start;
/// each with whose it is.
pub async fn beside_of_waiting(
    db: &mut Connection,
    language: Language,
    coordinator: MemberId,
) -> Result<Vec<(MemberId, Listed)>> {
    let rows = rows!(
        db,
        language,
        "booking.id IN (
             SELECT other.id FROM booking AS waits CROSS JOIN booking AS other ON other.member_id = waits.member_id
                 AND other.id <> waits.id AND other.held AND other.ends > waits.starts AND other.starts < waits.ends
             WHERE waits.state = 'requested' AND +waits.resource_id IN
                 (SELECT resource_id FROM coordinates WHERE coordinates.member_id = $2))
         ORDER BY booking.starts, booking.id",
        coordinator
    );
    Ok(rows.map(|booking| (booking.member_id, booking.listed)).collect())
}
