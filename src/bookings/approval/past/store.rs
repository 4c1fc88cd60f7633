//! Decisions in the database.

use crate::bookings::rules::State;
use crate::civil::{self, Interval};
use crate::db::{Connection, Result};
use crate::ids::{BookingId, MemberId};
use crate::language::Language;

/// What is looked for.
#[derive(Debug)]
pub(super) struct Asked {
    /// Of this resource; empty: of all that somebody coordinates.
    pub(super) resource: String,
    /// Seconds since 1970, included.
    pub(super) from: i64,
    /// Seconds since 1970, not included.
    pub(super) until: i64,
    /// Rows older than this one.
    pub(super) before: i64,
}

/// A decision.
#[derive(Debug)]
pub(super) struct Decision {
    pub(super) id: i64,
    pub(super) booking: BookingId,
    pub(super) resource: String,
    pub(super) member: String,
    pub(super) stay: Interval,
    pub(super) state: State,
    /// Seconds since 1970.
    pub(super) at: i64,
    /// The portal itself if nobody.
    pub(super) by: Option<String>,
    pub(super) reason: String,
}

/// What became of requests for what this person coordinates, the latest first.
pub(super) async fn decisions(
    db: &mut Connection,
    language: Language,
    (coordinator, asked): (MemberId, &Asked),
    most: i64,
) -> Result<Vec<Decision>> {
    let language = language.code();
    let rows = sqlx::query!(
        r#"SELECT booking_event.id AS "id!: i64", booking.id AS "booking!: BookingId", resource_text.name,
               trim(member.given_name || ' ' || member.surname) AS "member!: String", booking.starts, booking.ends,
               booking_event.to_state, booking_event.at, booking_event.reason,
               trim(deciding.given_name || ' ' || deciding.surname) AS "by: String"
           FROM booking_event JOIN booking ON booking.id = booking_event.booking_id
           JOIN resource ON resource.id = booking.resource_id
           JOIN resource_text ON resource_text.resource_id = resource.id AND resource_text.language = $1
           JOIN member ON member.id = booking.member_id
           LEFT JOIN member AS deciding ON deciding.id = booking_event.by_member
           WHERE booking_event.from_state = 'requested'
               AND booking_event.to_state IN ('approved', 'declined', 'expired')
               AND booking.resource_id IN (SELECT resource_id FROM coordinates WHERE coordinates.member_id = $2)
               AND ($3 = '' OR resource.slug = $3) AND booking_event.at >= $4 AND booking_event.at < $5
               AND booking_event.id < $6
           ORDER BY booking_event.id DESC LIMIT $7"#,
        language,
        coordinator,
        asked.resource,
        asked.from,
        asked.until,
        asked.before,
        most
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        Some(Decision {
            id: row.id,
            booking: row.booking,
            resource: row.name,
            member: row.member,
            stay: Interval { from: civil::parse(&row.starts)?, until: civil::parse(&row.ends)? },
            state: State::parse(&row.to_state)?,
            at: row.at,
            by: row.by,
            reason: row.reason,
        })
    });
    Ok(read.collect())
}

/// Slug and name of what this person coordinates.
pub(super) async fn coordinated(
    db: &mut Connection,
    language: Language,
    coordinator: MemberId,
) -> Result<Vec<(String, String)>> {
    let language = language.code();
    let rows = sqlx::query!(
        "SELECT slug, name FROM resource JOIN resource_text ON resource_id = resource.id AND language = $1
         WHERE resource.id IN (SELECT resource_id FROM coordinates WHERE member_id = $2) ORDER BY resource.id",
        language,
        coordinator
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.slug, row.name)).collect())
}
