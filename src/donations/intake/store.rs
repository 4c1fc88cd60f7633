//! Donations that somebody is still writing down.

use super::rules::Draft;
use crate::db::{Connection, Result, Work};
use crate::ids::MemberId;

/// A draft is forgotten after this long; seconds.
const KEPT: i64 = 14 * 86_400;
/// Of one person's; before a new one the oldest goes, so that nobody fills the disk.
const MOST: i64 = 20;

/// The draft of this person under this key.
pub(super) async fn load(db: &mut Connection, by: MemberId, key: &str) -> Result<Option<Draft>> {
    let text =
        sqlx::query_scalar!("SELECT answers FROM donation_draft WHERE made_by = $1 AND key = $2", by, key)
            .fetch_optional(db)
            .await?;
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
}

/// Keeps what has been answered.
pub(super) async fn save(
    work: &mut Work,
    (by, at): (MemberId, i64),
    (key, draft): (&str, &Draft),
) -> Result<()> {
    let text = serde_json::to_string(draft)?;
    sqlx::query!(
        "INSERT INTO donation_draft (made_by, key, answers, saved_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (made_by, key) DO UPDATE SET answers = $3, saved_at = $4",
        by,
        key,
        text,
        at
    )
    .execute(&mut **work)
    .await?;
    sqlx::query!(
        "DELETE FROM donation_draft WHERE made_by = $1 AND key IN
             (SELECT key FROM donation_draft WHERE made_by = $1
              ORDER BY key = $2 DESC, saved_at DESC, key LIMIT -1 OFFSET $3)",
        by,
        key,
        MOST
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// It was sent, or is not wanted any more.
pub(super) async fn delete(work: &mut Work, by: MemberId, key: &str) -> Result<()> {
    sqlx::query!("DELETE FROM donation_draft WHERE made_by = $1 AND key = $2", by, key)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Forgets what nobody came back for.
pub(in crate::donations) async fn delete_old(work: &mut Work, now: i64) -> Result<()> {
    let oldest = now - KEPT;
    sqlx::query!("DELETE FROM donation_draft WHERE saved_at < $1", oldest).execute(&mut **work).await?;
    Ok(())
}

/// What somebody is writing down, latest first: key, answers, when (seconds since 1970), name of the donor. Before the
/// donor is known there is nothing to go on with.
pub(in crate::donations) async fn of_author(
    db: &mut Connection,
    by: MemberId,
) -> Result<Vec<(String, Draft, i64, String)>> {
    let rows = sqlx::query!(
        r#"SELECT key, answers, saved_at, coalesce((SELECT name FROM donor WHERE donor.id = answers ->> '$.donor'), '')
               AS "name!: String"
           FROM donation_draft WHERE made_by = $1 AND answers ->> '$.donor' IS NOT NULL ORDER BY saved_at DESC, key"#,
        by
    );
    let rows = rows.fetch_all(db).await?.into_iter();
    rows.map(|row| Ok((row.key, serde_json::from_str(&row.answers)?, row.saved_at, row.name))).collect()
}
