//! What a member has booked of a resource and of its kind.

use time::Date;

use super::rules::Counted;
use crate::civil::{self, Interval};
use crate::db::{Connection, Result};
use crate::ids::{BookingId, MemberId, ResourceId};

/// The visits from a day on to a resource and to all others of its kind that count for quotas, where bookings may move to included. What was cancelled, declined,
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
        r#"SELECT booking.id AS "id!: BookingId", booking.starts AS "starts!", booking.ends AS "ends!",
               booking.resource_id = $2 AS "here!: bool"
           FROM booking JOIN resource ON resource.id = booking.resource_id
           WHERE member_id = $1 AND resource.kind = (SELECT kind FROM resource WHERE id = $2) AND booking.id <> $3 AND booking.ends > $4
               AND booking.state IN ('requested', 'approved', 'checked_in', 'completed')
           UNION ALL
           SELECT booking.id, booking_move.starts, booking_move.ends, booking.resource_id = $2
           FROM booking JOIN booking_move ON booking_id = booking.id AND booking_move.state = 'asked'
           JOIN resource ON resource.id = booking.resource_id
           WHERE member_id = $1 AND resource.kind = (SELECT kind FROM resource WHERE id = $2) AND booking.id <> $3 AND booking_move.ends > $4"#,
        member,
        resource,
        without,
        from
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        let stay = Interval { from: civil::parse(&row.starts)?, until: civil::parse(&row.ends)? };
        Some(Counted { booking: row.id, stay, here: row.here })
    });
    Ok(read.collect())
}
