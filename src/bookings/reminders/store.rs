//! Reminders in the database: one a working day for each request.

use std::collections::HashMap;

use time::Date;

use crate::civil;
use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::ids::BookingId;
use crate::members::rules::acting::Hand;

/// The last reminder of a request.
#[derive(Debug)]
pub(super) struct Last {
    /// The working day for which it counts.
    pub(super) day: Date,
    /// Seconds since 1970.
    pub(super) at: i64,
}

/// The last reminder of a request, if there was any.
pub(super) async fn last(db: &mut Connection, booking: BookingId) -> Result<Option<Last>> {
    let row = sqlx::query!(
        "SELECT day, reminded_at FROM booking_reminder WHERE booking_id = $1 ORDER BY day DESC LIMIT 1",
        booking
    )
    .fetch_optional(db)
    .await?;
    Ok(row.and_then(|row| Some(Last { day: civil::parse_date(&row.day)?, at: row.reminded_at })))
}

/// When the coordinators were last reminded of each of these requests, if ever; seconds since 1970.
pub(in crate::bookings) async fn of_these(
    db: &mut Connection,
    these: &[BookingId],
) -> Result<HashMap<BookingId, i64>> {
    let these = serde_json::to_string(these)?;
    let rows = sqlx::query!(
        r#"SELECT booking_id AS "booking!: BookingId", max(reminded_at) AS "at!: i64"
           FROM json_each($1) AS these CROSS JOIN booking_reminder ON booking_id = these.value GROUP BY booking_id"#,
        these
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.booking, row.at)).collect())
}

/// What became of reminding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    Now,
    /// It has been done for this working day.
    Before,
    /// The request has been decided.
    TooLate,
}

/// Keeps that somebody reminded the coordinators.
pub(super) async fn remind(
    work: &mut Work,
    (booking, day): (BookingId, Date),
    hand: Hand,
    now: i64,
) -> Result<Kept> {
    let (by, grant, day) = (hand.by(), hand.grant(), civil::date_text(day));
    let done = sqlx::query!(
        "INSERT INTO booking_reminder (booking_id, day, reminded_by, reminded_at, grant_id)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
        booking,
        day,
        by,
        now,
        grant
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(done) if done.rows_affected() > 0 => Ok(Kept::Now),
        Ok(_) => Ok(Kept::Before),
        Err(error) if broken_rule(&error) == Some("booking_reminder_too_late") => Ok(Kept::TooLate),
        Err(error) => Err(Error::from(error)),
    }
}
