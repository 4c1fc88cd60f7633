//! Where a person is at a time.

use super::{BookingId, Connection, Interval, MemberId, Result};
use crate::civil;

/// Another booking of the same person than `without`, and than what stands beside it, that shares a moment with `stay`,
/// or may come to.
pub async fn elsewhere(
    db: &mut Connection,
    member: MemberId,
    stay: &Interval,
    without: Option<BookingId>,
) -> Result<Option<BookingId>> {
    // No booking has this id.
    let without = without.unwrap_or(BookingId(0));
    let (from, until) = (civil::text(stay.from), civil::text(stay.until));
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: BookingId" FROM booking
           WHERE id IN (
               SELECT id FROM booking WHERE member_id = $1 AND ends > $2 AND starts < $3
               UNION ALL
               SELECT booking_id FROM booking_move WHERE state = 'asked' AND ends > $2 AND starts < $3)
             AND +member_id = $1 AND held AND id <> $4 AND (beside IS NULL OR beside <> $4)
             AND id NOT IN (SELECT pair.beside FROM booking AS pair WHERE pair.id = $4 AND pair.beside IS NOT NULL)
           ORDER BY starts LIMIT 1"#,
        member,
        from,
        until,
        without
    )
    .fetch_optional(db)
    .await?)
}
