//! Bookings as those see them who decide.

use time::Duration;

use super::{Booking, Connection, Language, Listed, ResourceId, Result, Row, SeriesId};
use crate::bookings::rules::Wanted;
use crate::civil;

/// What waits for a decision about these resources and is wanted, soonest first.
pub async fn waiting(
    db: &mut Connection,
    language: Language,
    (decides, wanted): (&[ResourceId], &Wanted),
    most: i64,
) -> Result<Vec<Booking>> {
    let decides = serde_json::to_string(decides)?;
    let resource = wanted.resource.as_deref();
    let kind = wanted.kind.map(crate::resources::rules::Kind::code);
    let (from, until) = (wanted.day, wanted.day.map(|day| day.saturating_add(Duration::DAY)));
    let (from, until) = (from.map(civil::date_text), until.map(civil::date_text));
    // The plus keeps the index of what waits in use.
    let rows = rows!(
        db,
        language,
        "booking.state = 'requested'
         AND +booking.resource_id IN (SELECT value FROM json_each($2))
         AND ($3 IS NULL OR resource.slug = $3) AND ($4 IS NULL OR resource.kind = $4)
         AND ($5 IS NULL OR booking.starts >= $5 AND booking.starts < $6)
         AND ($7 IS NULL OR booking.made_at <= $7)
         ORDER BY booking.decide_by, booking.starts, booking.id LIMIT $8",
        decides,
        resource,
        kind,
        from,
        until,
        wanted.made_before,
        most
    );
    Ok(rows.collect())
}

/// Every request of these series that waits, of these resources, soonest first.
pub async fn repeats_of_waiting(
    db: &mut Connection,
    language: Language,
    (decides, these): (&[ResourceId], &[SeriesId]),
) -> Result<Vec<Listed>> {
    let (decides, these) = (serde_json::to_string(decides)?, serde_json::to_string(these)?);
    let rows = rows!(
        db,
        language,
        "booking.state = 'requested'
         AND booking.id IN (SELECT booking_id FROM json_each($3) AS these
                            CROSS JOIN series_booking ON series_id = these.value)
         AND +booking.resource_id IN (SELECT value FROM json_each($2))
         ORDER BY booking.starts, booking.id",
        decides,
        these
    );
    Ok(rows.map(|booking| booking.listed).collect())
}

/// How many wait for a decision about these resources.
pub async fn count_waiting(db: &mut Connection, decides: &[ResourceId]) -> Result<i64> {
    let decides = serde_json::to_string(decides)?;
    Ok(sqlx::query_scalar!(
        "SELECT count(*) FROM booking WHERE state = 'requested'
             AND +resource_id IN (SELECT value FROM json_each($1))",
        decides
    )
    .fetch_one(db)
    .await?)
}
