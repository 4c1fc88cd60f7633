//! Letters that had waited in a backup when it was brought back.

use crate::db::{Connection, Result, Work};
use crate::ids::MemberId;

/// Letters that wait for an administrator, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// How many.
    pub count: i64,
    /// When the first and the last of them were told; seconds.
    pub told: (i64, i64),
    /// When the backup was brought back.
    pub restored_at: i64,
    /// The newest instant that it knew of.
    pub knew_until: i64,
}

/// The letters that are held, if there are any.
pub async fn held(db: &mut Connection) -> Result<Option<Held>> {
    let row = sqlx::query!(
        r#"SELECT count(*) AS "count!: i64", coalesce(min(message.created_at), 0) AS "first!: i64",
               coalesce(max(message.created_at), 0) AS "last!: i64",
               (SELECT coalesce(max(at), 0) FROM restoration WHERE released_at IS NULL) AS "restored_at!: i64",
               (SELECT coalesce(max(knew_until), 0) FROM restoration WHERE released_at IS NULL) AS "knew_until!: i64"
           FROM delivery JOIN message ON message.id = message_id
           WHERE way = 'email' AND state = 'waiting'
               AND delivery.id <= (SELECT coalesce(max(last_delivery), 0) FROM restoration WHERE released_at IS NULL)"#
    )
    .fetch_one(db)
    .await?;
    Ok((row.count > 0).then_some(Held {
        count: row.count,
        told: (row.first, row.last),
        restored_at: row.restored_at,
        knew_until: row.knew_until,
    }))
}

/// Of those that are held, the ones told before an instant never leave.
pub async fn drop_held(work: &mut Work, told_before: i64, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE delivery SET state = 'dropped', ended_at = $1
         WHERE way = 'email' AND state = 'waiting'
             AND id <= (SELECT coalesce(max(last_delivery), 0) FROM restoration WHERE released_at IS NULL)
             AND (SELECT created_at FROM message WHERE message.id = message_id) < $2",
        now,
        told_before
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The others leave from now on.
pub async fn release(work: &mut Work, by: MemberId, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE restoration SET released_at = $1, released_by = $2 WHERE released_at IS NULL",
        now,
        by
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
