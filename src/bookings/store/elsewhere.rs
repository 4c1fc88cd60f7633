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
    find(db, member, stay, (without.unwrap_or(BookingId(0)), true)).await
}

/// The same, with what stands beside `other`: two at a time may be needed, and no third.
pub async fn third(
    db: &mut Connection,
    member: MemberId,
    stay: &Interval,
    other: BookingId,
) -> Result<Option<BookingId>> {
    find(db, member, stay, (other, false)).await
}

async fn find(
    db: &mut Connection,
    member: MemberId,
    stay: &Interval,
    (without, and_its_pair): (BookingId, bool),
) -> Result<Option<BookingId>> {
    let (from, until) = (civil::text(stay.from), civil::text(stay.until));
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: BookingId" FROM booking
           WHERE id IN (
               SELECT id FROM booking WHERE held AND member_id = $1 AND ends > $2 AND starts < $3
               UNION ALL
               SELECT booking_id FROM booking_move WHERE state = 'asked' AND ends > $2 AND starts < $3)
             AND +member_id = $1 AND held AND id <> $4
             AND NOT ($5 AND (beside IS $4 OR id IN (
                 SELECT pair.beside FROM booking AS pair WHERE pair.id = $4 AND pair.beside IS NOT NULL)))
           ORDER BY starts LIMIT 1"#,
        member,
        from,
        until,
        without,
        and_its_pair
    )
    .fetch_optional(db)
    .await?)
}
