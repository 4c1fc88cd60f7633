//! When the portal was last awake, and what is to be decided.

use time::PrimitiveDateTime;

use crate::civil;
use crate::db::{Connection, Result, Work};
use crate::ids::BookingId;

/// When the portal was last awake; notes that it is.
pub(super) async fn wake(work: &mut Work, now: PrimitiveDateTime) -> Result<Option<PrimitiveDateTime>> {
    let seen = sqlx::query_scalar!("SELECT seen_at FROM awake").fetch_optional(&mut **work).await?;
    let now = civil::text(now);
    sqlx::query!(
        "INSERT INTO awake (id, seen_at) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET seen_at = $1",
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(seen.as_deref().and_then(civil::parse))
}

/// What waits for a decision.
#[derive(Debug)]
pub(super) struct Undecided {
    pub(super) booking: BookingId,
    pub(super) decide_by: PrimitiveDateTime,
    /// Civil time from which no decision helps any more.
    pub(super) starts: PrimitiveDateTime,
}

fn read((booking, decide_by, starts): (BookingId, &str, &str)) -> Option<Undecided> {
    Some(Undecided { booking, decide_by: civil::parse(decide_by)?, starts: civil::parse(starts)? })
}

/// Requests that are to be decided no later than `until`.
pub(super) async fn requests(db: &mut Connection, until: PrimitiveDateTime) -> Result<Vec<Undecided>> {
    let until = civil::text(until);
    let rows = sqlx::query!(
        r#"SELECT id AS "booking!: BookingId", decide_by, starts FROM booking
           WHERE state = 'requested' AND decide_by <= $1"#,
        until
    )
    .fetch_all(db)
    .await?;
    Ok(rows.iter().filter_map(|row| read((row.booking, &row.decide_by, &row.starts))).collect())
}

/// Wishes to move that are.
pub(super) async fn moves(db: &mut Connection, until: PrimitiveDateTime) -> Result<Vec<Undecided>> {
    let until = civil::text(until);
    let rows = sqlx::query!(
        r#"SELECT booking.id AS "booking!: BookingId", booking_move.decide_by,
                  CASE WHEN booking.starts < booking_move.starts THEN booking.starts ELSE booking_move.starts END
                  AS "starts!: String"
           FROM booking_move JOIN booking ON booking.id = booking_id
           WHERE booking_move.state = 'asked' AND booking_move.decide_by <= $1"#,
        until
    )
    .fetch_all(db)
    .await?;
    Ok(rows.iter().filter_map(|row| read((row.booking, &row.decide_by, &row.starts))).collect())
}

/// A request is decided later.
pub(super) async fn decide_later(work: &mut Work, booking: BookingId, by: PrimitiveDateTime) -> Result<()> {
    let by = civil::text(by);
    sqlx::query!("UPDATE booking SET decide_by = $1 WHERE id = $2", by, booking).execute(&mut **work).await?;
    Ok(())
}

/// A wish to move is.
pub(super) async fn decide_move_later(
    work: &mut Work,
    booking: BookingId,
    by: PrimitiveDateTime,
) -> Result<()> {
    let by = civil::text(by);
    sqlx::query!(
        "UPDATE booking_move SET decide_by = $1 WHERE booking_id = $2 AND state = 'asked'",
        by,
        booking
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
