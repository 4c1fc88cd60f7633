//! Bookings as those see them who decide.

use time::{Duration, PrimitiveDateTime};

use super::{Booking, Connection, Language, Listed, MemberId, Result, Row, SeriesId};
use crate::bookings::rules::Wanted;
use crate::civil;

/// What waits for a decision of this coordinator and is wanted, soonest first.
pub async fn waiting(
    db: &mut Connection,
    language: Language,
    (coordinator, wanted): (MemberId, &Wanted),
    most: i64,
) -> Result<Vec<Booking>> {
    let resource = wanted.resource.as_deref();
    let kind = wanted.kind.map(crate::resources::rules::Kind::code);
    let (from, until) = (wanted.day, wanted.day.map(|day| day.saturating_add(Duration::DAY)));
    let (from, until) = (from.map(civil::date_text), until.map(civil::date_text));
    // The plus keeps the index of what waits in use.
    let rows = rows!(
        db,
        language,
        "booking.state = 'requested'
         AND +booking.resource_id IN (SELECT resource_id FROM coordinates WHERE coordinates.member_id = $2)
         AND ($3 IS NULL OR resource.slug = $3) AND ($4 IS NULL OR resource.kind = $4)
         AND ($5 IS NULL OR booking.starts >= $5 AND booking.starts < $6)
         AND ($7 IS NULL OR booking.made_at <= $7)
         ORDER BY booking.decide_by, booking.starts, booking.id LIMIT $8",
        coordinator,
        resource,
        kind,
        from,
        until,
        wanted.made_before,
        most
    );
    Ok(rows.collect())
}

/// Every request of these series that waits for this coordinator, soonest first.
pub async fn repeats_of_waiting(
    db: &mut Connection,
    language: Language,
    (coordinator, these): (MemberId, &[SeriesId]),
) -> Result<Vec<Listed>> {
    let these = serde_json::to_string(these)?;
    let rows = rows!(
        db,
        language,
        "booking.state = 'requested'
         AND booking.id IN (SELECT booking_id FROM json_each($3) AS these
                            CROSS JOIN series_booking ON series_id = these.value)
         AND +booking.resource_id IN (SELECT resource_id FROM coordinates WHERE coordinates.member_id = $2)
         ORDER BY booking.starts, booking.id",
        coordinator,
        these
    );
    Ok(rows.map(|booking| booking.listed).collect())
}

/// Visits ahead whose support nobody has answered yet and this coordinator may, nearest first.
pub async fn to_arrange(
    db: &mut Connection,
    language: Language,
    (coordinator, now): (MemberId, PrimitiveDateTime),
    most: i64,
) -> Result<Vec<Listed>> {
    let now = civil::text(now);
    let rows = rows!(
        db,
        language,
        "booking.held AND booking.ends > $2
         AND booking.id IN (SELECT booking_id FROM support_request WHERE status = 'asked')
         AND +booking.resource_id IN (SELECT resource_id FROM coordinates WHERE coordinates.member_id = $3)
         ORDER BY booking.starts, booking.id LIMIT $4",
        now,
        coordinator,
        most
    );
    Ok(rows.map(|booking| booking.listed).collect())
}

/// Visits ahead that are to move and this coordinator decides about, soonest first.
pub async fn to_move(
    db: &mut Connection,
    language: Language,
    coordinator: MemberId,
    most: i64,
) -> Result<Vec<Listed>> {
    let rows = rows!(
        db,
        language,
        "booking.id IN (SELECT booking_id FROM booking_move WHERE booking_move.state = 'asked')
         AND +booking.resource_id IN (SELECT resource_id FROM coordinates WHERE coordinates.member_id = $2)
         ORDER BY booking.starts, booking.id LIMIT $3",
        coordinator,
        most
    );
    Ok(rows.map(|booking| booking.listed).collect())
}

/// How many wait for a decision of this coordinator.
pub async fn count_waiting(db: &mut Connection, coordinator: MemberId) -> Result<i64> {
    Ok(sqlx::query_scalar!(
        "SELECT count(*) FROM booking WHERE state = 'requested'
             AND +resource_id IN (SELECT resource_id FROM coordinates WHERE member_id = $1)",
        coordinator
    )
    .fetch_one(db)
    .await?)
}
