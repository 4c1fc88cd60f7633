//! The runs of jobs in the database.

use crate::db::{Connection, Result, Work};

/// Records that a job has run, and what went wrong if something did.
pub(super) async fn note(work: &mut Work, name: &str, failure: &str, now: i64) -> Result<()> {
    sqlx::query!(
        "INSERT INTO job (name, last_run_at, last_error) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET last_run_at = $2, last_error = $3",
        name,
        now,
        failure
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The instant of the newest record; seconds, nothing in an empty file. The newest row of each history is its last.
pub(super) async fn newest(db: &mut Connection) -> Result<Option<i64>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT max(at) AS "at: i64" FROM (
               SELECT at FROM (SELECT at FROM booking_event ORDER BY id DESC LIMIT 1)
               UNION ALL SELECT at FROM (SELECT at FROM journal ORDER BY id DESC LIMIT 1)
               UNION ALL SELECT created_at FROM (SELECT created_at FROM message ORDER BY id DESC LIMIT 1))"#
    )
    .fetch_one(db)
    .await?)
}

/// The last run of a job.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) name: String,
    /// Seconds since 1970.
    pub(super) last_run_at: i64,
    /// Empty when it went well.
    pub(super) last_error: String,
}

/// The last run of every job that ever ran.
pub(super) async fn all(db: &mut Connection) -> Result<Vec<Run>> {
    Ok(sqlx::query_as!(Run, "SELECT name, last_run_at, last_error FROM job").fetch_all(db).await?)
}
