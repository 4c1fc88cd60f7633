//! Series in the database.

use crate::db::{Connection, Result, Work};
use crate::ids::{BookingId, MemberId, SeriesId};

/// Begins a series, of which no booking is part yet.
pub(super) async fn insert(
    work: &mut Work,
    rhythm: &str,
    (by, key): (MemberId, &str),
    now: i64,
) -> Result<SeriesId> {
    Ok(sqlx::query_scalar!(
        r#"INSERT INTO series (rhythm, made_by, made_at, one_time_key) VALUES ($1, $2, $3, $4)
           RETURNING id AS "id!: SeriesId""#,
        rhythm,
        by,
        now,
        key
    )
    .fetch_one(&mut **work)
    .await?)
}

/// Makes a booking part of a series.
pub(super) async fn add(work: &mut Work, series: SeriesId, booking: BookingId) -> Result<()> {
    sqlx::query!("INSERT INTO series_booking (booking_id, series_id) VALUES ($1, $2)", booking, series)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// The series that a form of this person with this key has already made.
pub(super) async fn by_key(db: &mut Connection, by: MemberId, key: &str) -> Result<Option<SeriesId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: SeriesId" FROM series WHERE made_by = $1 AND one_time_key = $2"#,
        by,
        key
    )
    .fetch_optional(db)
    .await?)
}

/// Of which series a booking is part.
#[derive(Debug, Clone, Copy)]
pub(in crate::bookings) struct Part {
    pub(in crate::bookings) series: SeriesId,
    /// Bookings in it, this one among them, whatever became of them.
    pub(in crate::bookings) visits: i64,
}

/// Of which series a booking is part, if of any.
pub(in crate::bookings) async fn part(db: &mut Connection, booking: BookingId) -> Result<Option<Part>> {
    Ok(sqlx::query_as!(
        Part,
        r#"SELECT this.series_id AS "series!: SeriesId", count(*) AS "visits!: i64"
           FROM series_booking AS this JOIN series_booking AS other ON other.series_id = this.series_id
           WHERE this.booking_id = $1 GROUP BY this.series_id"#,
        booking
    )
    .fetch_optional(db)
    .await?)
}

/// How a series repeats, as it was asked for.
pub(super) async fn rhythm(db: &mut Connection, series: SeriesId) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!("SELECT rhythm FROM series WHERE id = $1", series).fetch_optional(db).await?)
}
