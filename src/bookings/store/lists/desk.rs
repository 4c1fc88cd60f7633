//! Bookings as the front desk sees them.

use time::{Date, Duration};

use super::{Booking, BookingId, Connection, Language, MemberId, Result, Row};
use crate::civil;

/// What is expected, is there or was to be on a day among what this person welcomes, by its start.
pub async fn at_desk_on_day(
    db: &mut Connection,
    language: Language,
    welcomes: MemberId,
    day: Date,
) -> Result<Vec<Booking>> {
    let (from, until) = (civil::date_text(day), civil::date_text(day.saturating_add(Duration::DAY)));
    let rows = rows!(
        db,
        language,
        "booking.starts >= $2 AND booking.starts < $3
         AND booking.state IN ('requested', 'approved', 'checked_in', 'completed', 'no_show')
         AND +booking.resource_id IN (SELECT resource_id FROM welcomes WHERE welcomes.member_id = $4)
         ORDER BY booking.starts, booking.id",
        from,
        until,
        welcomes
    );
    Ok(rows.collect())
}

/// One booking of what this person welcomes.
pub async fn find_at_desk(
    db: &mut Connection,
    language: Language,
    id: BookingId,
    welcomes: MemberId,
) -> Result<Option<Booking>> {
    let mut rows = rows!(
        db,
        language,
        "booking.id = $2
         AND booking.resource_id IN (SELECT resource_id FROM welcomes WHERE welcomes.member_id = $3)",
        id,
        welcomes
    );
    Ok(rows.next())
}
