//! What people have at the same time.

use super::{BookingId, Connection, Language, Listed, MemberId, Result, Row};

/// Bookings that share a moment with another one of the same person among these, by their start; each with whose it is.
pub async fn beside_of(
    db: &mut Connection,
    language: Language,
    these: &[BookingId],
) -> Result<Vec<(MemberId, Listed)>> {
    let these = serde_json::to_string(these)?;
    let rows = rows!(
        db,
        language,
        "booking.id IN (
             SELECT other.id FROM json_each($2) AS these CROSS JOIN booking AS one ON one.id = these.value
             CROSS JOIN booking AS other ON other.member_id = one.member_id
                 AND other.id <> one.id AND other.held AND other.ends > one.starts AND other.starts < one.ends)
         ORDER BY booking.starts, booking.id",
        these
    );
    Ok(rows.map(|booking| (booking.member_id, booking.listed)).collect())
}
