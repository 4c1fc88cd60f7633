//! The runs of jobs in the database.

use crate::db::{Result, Work};

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
