//! When a person is elsewhere.

use time::PrimitiveDateTime;

use crate::civil::{self, Interval};
use crate::db::{Connection, Result};
use crate::ids::MemberId;

/// The stays that a person has or wishes to move to, between two moments.
pub(in crate::bookings) async fn stays(
    db: &mut Connection,
    member: MemberId,
    from: PrimitiveDateTime,
    until: PrimitiveDateTime,
) -> Result<Vec<Interval>> {
    let (from, until) = (civil::text(from), civil::text(until));
    let rows = sqlx::query!(
        r#"SELECT starts AS "starts!", ends AS "ends!" FROM booking
           WHERE member_id = $1 AND held AND ends > $2 AND starts < $3
           UNION ALL
           SELECT booking_move.starts, booking_move.ends
           FROM booking JOIN booking_move ON booking_id = booking.id AND booking_move.state = 'asked'
           WHERE member_id = $1 AND held AND booking_move.ends > $2 AND booking_move.starts < $3"#,
        member,
        from,
        until
    )
    .fetch_all(db)
    .await?;
    let read =
        |starts: &str, ends: &str| Some(Interval { from: civil::parse(starts)?, until: civil::parse(ends)? });
    Ok(rows.iter().filter_map(|row| read(&row.starts, &row.ends)).collect())
}
