//! Closing the whole centre on a day, and opening it again.

use time::Date;

use super::super::rules::ClosedDay;
use crate::civil;
use crate::db::{Connection, Result, Work};

/// Closes the whole centre on a day; false when it is closed already.
pub async fn close_day(work: &mut Work, closed: &ClosedDay) -> Result<bool> {
    let day = civil::date_text(closed.day);
    let done = sqlx::query!(
        "INSERT INTO closed_day (day, reason_kk, reason_ru, reason_en) VALUES ($1, $2, $3, $4)
         ON CONFLICT (day) DO NOTHING",
        day,
        closed.reason.kk,
        closed.reason.ru,
        closed.reason.en
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Opens the centre on a day.
pub async fn open_day(work: &mut Work, day: Date) -> Result<()> {
    let day = civil::date_text(day);
    sqlx::query!("DELETE FROM closed_day WHERE day = $1", day).execute(&mut **work).await?;
    Ok(())
}

/// Nothing can be booked yet, and no day was ever closed.
pub async fn is_unused(db: &mut Connection) -> Result<bool> {
    let unused = sqlx::query_scalar!(
        r#"SELECT NOT EXISTS (SELECT 1 FROM resource) AND NOT EXISTS (SELECT 1 FROM closed_day) AS "unused!: bool""#
    );
    Ok(unused.fetch_one(db).await?)
}

/// So many days ahead something can be booked.
pub async fn longest_horizon(db: &mut Connection) -> Result<i64> {
    let days = sqlx::query_scalar!(r#"SELECT max(horizon_days) AS "days: i64" FROM resource"#);
    Ok(days.fetch_one(db).await?.unwrap_or(0))
}
