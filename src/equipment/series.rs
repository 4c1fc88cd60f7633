//! The series of tags: how those to come begin, and how far they have come.

use crate::db::{Connection, Result, Work};

/// The prefix of the tags to come.
pub async fn prefix(db: &mut Connection) -> Result<String> {
    Ok(sqlx::query_scalar!("SELECT prefix FROM tag_series").fetch_one(db).await?)
}

/// The prefix of tags to come, and the last number that was given.
pub async fn now(db: &mut Connection) -> Result<(String, i64)> {
    let series = sqlx::query!("SELECT prefix, last_number FROM tag_series").fetch_one(db).await?;
    Ok((series.prefix, series.last_number))
}

/// Tags to come begin so; those that are given stay.
pub(super) async fn set_prefix(work: &mut Work, prefix: &str) -> Result<()> {
    sqlx::query!("UPDATE tag_series SET prefix = $1", prefix).execute(&mut **work).await?;
    Ok(())
}
