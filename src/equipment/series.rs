//! The series of tags: the prefix of those to come.

use crate::db::{Connection, Result, Work};

/// The prefix of the tags to come.
pub async fn prefix(db: &mut Connection) -> Result<String> {
    Ok(sqlx::query_scalar!("SELECT prefix FROM tag_series").fetch_one(db).await?)
}

/// The number of the next tag.
pub(super) async fn next_number(db: &mut Connection) -> Result<i64> {
    Ok(sqlx::query_scalar!(r#"SELECT last_number + 1 AS "next!: i64" FROM tag_series"#).fetch_one(db).await?)
}

/// Tags to come begin so; those that are given stay.
pub(super) async fn set_prefix(work: &mut Work, prefix: &str) -> Result<()> {
    sqlx::query!("UPDATE tag_series SET prefix = $1", prefix).execute(&mut **work).await?;
    Ok(())
}
