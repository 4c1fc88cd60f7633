//! How much waits, and by what it can be sifted.

use std::collections::HashMap;

use time::{Date, PrimitiveDateTime};

use crate::civil;
use crate::db::{Connection, Result};
use crate::ids::{BookingId, MemberId, SeriesId};
use crate::language::Language;
use crate::resources::rules::Kind;

/// How much waits for a coordinator.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counts {
    pub(super) requests: i64,
    /// Wishes to move, those of a series counted once.
    pub(super) moves: i64,
    /// Visits whose support nobody has answered yet.
    pub(super) supports: i64,
    /// Requests about which everything that was asked has been answered.
    pub(super) answered: i64,
}

/// How much waits for this coordinator.
pub(super) async fn counts(
    db: &mut Connection,
    coordinator: MemberId,
    now: PrimitiveDateTime,
) -> Result<Counts> {
    let now = civil::text(now);
    Ok(sqlx::query_as!(
        Counts,
        r#"SELECT
               (SELECT count(*) FROM booking WHERE state = 'requested' AND +resource_id IN
                   (SELECT resource_id FROM coordinates WHERE member_id = $1)) AS "requests!: i64",
               (SELECT count(DISTINCT coalesce(-series_id, booking.id))
                   FROM booking_move JOIN booking ON booking.id = booking_move.booking_id
                   LEFT JOIN series_booking ON series_booking.booking_id = booking.id
                   WHERE booking_move.state = 'asked' AND +resource_id IN
                       (SELECT resource_id FROM coordinates WHERE member_id = $1)) AS "moves!: i64",
               (SELECT count(*) FROM booking WHERE held AND ends > $2
                   AND id IN (SELECT booking_id FROM support_request WHERE status = 'asked')
                   AND +resource_id IN (SELECT resource_id FROM coordinates WHERE member_id = $1)) AS "supports!: i64",
               (SELECT count(*) FROM booking WHERE state = 'requested' AND +resource_id IN
                   (SELECT resource_id FROM coordinates WHERE member_id = $1)
                   AND EXISTS (SELECT 1 FROM booking_question WHERE booking_id = booking.id)
                   AND id NOT IN (SELECT booking_id FROM booking_question WHERE answer IS NULL)) AS "answered!: i64""#,
        coordinator,
        now
    )
    .fetch_one(db)
    .await?)
}

/// A resource and a day on which something of it waits.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) slug: String,
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) day: Date,
}

/// Of what and on which days something waits for this coordinator.
pub(super) async fn what_waits(
    db: &mut Connection,
    language: Language,
    coordinator: MemberId,
) -> Result<Vec<Waiting>> {
    let language = language.code();
    let rows = sqlx::query!(
        r#"SELECT DISTINCT resource.slug, resource_text.name, resource.kind,
               substr(booking.starts, 1, 10) AS "day!: String"
           FROM booking JOIN resource ON resource.id = booking.resource_id
           JOIN resource_text ON resource_text.resource_id = resource.id AND resource_text.language = $1
           WHERE booking.state = 'requested'
               AND +booking.resource_id IN (SELECT resource_id FROM coordinates WHERE member_id = $2)
           ORDER BY 4, 2"#,
        language,
        coordinator
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        let (kind, day) = (Kind::parse(&row.kind)?, civil::parse_date(&row.day)?);
        Some(Waiting { slug: row.slug, name: row.name, kind, day })
    });
    Ok(read.collect())
}

/// What one of the resources of this coordinator is called.
pub(super) async fn name_of(
    db: &mut Connection,
    language: Language,
    (coordinator, slug): (MemberId, &str),
) -> Result<Option<String>> {
    let language = language.code();
    Ok(sqlx::query_scalar!(
        "SELECT name FROM resource JOIN resource_text ON resource_id = resource.id AND language = $1
         WHERE slug = $2 AND resource.id IN (SELECT resource_id FROM coordinates WHERE member_id = $3)",
        language,
        slug,
        coordinator
    )
    .fetch_optional(db)
    .await?)
}

/// Of which series the visits are part that are to move and this coordinator decides about.
pub(super) async fn series_to_move(
    db: &mut Connection,
    coordinator: MemberId,
) -> Result<HashMap<BookingId, SeriesId>> {
    let rows = sqlx::query!(
        r#"SELECT booking.id AS "booking!: BookingId", series_id AS "series!: SeriesId"
           FROM booking_move JOIN booking ON booking.id = booking_move.booking_id
           JOIN series_booking ON series_booking.booking_id = booking.id
           WHERE booking_move.state = 'asked'
               AND +resource_id IN (SELECT resource_id FROM coordinates WHERE member_id = $1)"#,
        coordinator
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.booking, row.series)).collect())
}
