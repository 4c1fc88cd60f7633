//! What a member has booked of a resource.

use time::Date;

use super::rules::Counted;
use crate::civil::{self, Interval};
use crate::db::{Connection, Result};
use crate::ids::{BookingId, MemberId, ResourceId};

/// The visits from a day on that count for quotas, where bookings may move to included. What was cancelled, declined,
/// expired or not used costs nothing, nor does the booking `without`.
pub async fn counted(
    db: &mut Connection,
    (member, resource): (MemberId, ResourceId),
    from: Date,
    without: Option<BookingId>,
) -> Result<Vec<Counted>> {
    // No booking has this id.
    let without = without.unwrap_or(BookingId(0));
    let from = civil::text(civil::at_minute(from, 0));
    let rows = sqlx::query!(
        r#"SELECT booking.id AS "id!: BookingId", booking.starts AS "starts!", booking.ends AS "ends!"
           FROM booking
           WHERE member_id = $1 AND resource_id = $2 AND booking.id <> $3 AND booking.ends > $4
               AND booking.state IN ('requested', 'approved', 'checked_in', 'completed')
           UNION ALL
           SELECT booking.id, booking_move.starts, booking_move.ends
           FROM booking JOIN booking_move ON booking_id = booking.id AND booking_move.state = 'asked'
           WHERE member_id = $1 AND resource_id = $2 AND booking.id <> $3 AND booking_move.ends > $4"#,
        member,
        resource,
        without,
        from
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        let stay = Interval { from: civil::parse(&row.starts)?, until: civil::parse(&row.ends)? };
        Some(Counted { booking: row.id, stay })
    });
    Ok(read.collect())
}
