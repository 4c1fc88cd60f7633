//! One person's messages in the database.

use crate::db::{Connection, Result, Work};
use crate::ids::{MemberId, MessageId};
use crate::messages::notice::Notice;

/// A message in the inbox.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) id: MessageId,
    pub(super) notice: Notice,
    /// Seconds.
    pub(super) written_at: i64,
    pub(super) is_new: bool,
}

/// The newest first: at most so many, after so many.
pub(super) async fn of_member(
    db: &mut Connection,
    member: MemberId,
    (most, start): (i64, i64),
) -> Result<Vec<Kept>> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: MessageId", facts, created_at, read_at IS NULL AS "is_new!: bool"
           FROM message WHERE member_id = $1 ORDER BY id DESC LIMIT $2 OFFSET $3"#,
        member,
        most,
        start
    )
    .fetch_all(db)
    .await?;
    let read = |row: &str| serde_json::from_str::<Notice>(row);
    let kept = rows.into_iter().filter_map(|row| match read(&row.facts) {
        Ok(notice) => Some(Kept { id: row.id, notice, written_at: row.created_at, is_new: row.is_new }),
        Err(error) => {
            tracing::error!(%error, message = %row.id, "a message cannot be read");
            None
        }
    });
    Ok(kept.collect())
}

/// The message is there, and this person's.
pub(super) async fn is_of_member(db: &mut Connection, id: MessageId, member: MemberId) -> Result<bool> {
    let found = sqlx::query_scalar!("SELECT id FROM message WHERE id = $1 AND member_id = $2", id, member)
        .fetch_optional(db)
        .await?;
    Ok(found.is_some())
}

/// One message has been read.
pub(super) async fn read_one(work: &mut Work, id: MessageId, member: MemberId, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE message SET read_at = $1 WHERE id = $2 AND member_id = $3 AND read_at IS NULL",
        now,
        id,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Everything up to this message has been read.
pub(super) async fn read_until(work: &mut Work, until: MessageId, member: MemberId, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE message SET read_at = $1 WHERE id <= $2 AND member_id = $3 AND read_at IS NULL",
        now,
        until,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Whoever has read a message need not be called about it.
pub(super) async fn end_by_hand(work: &mut Work, member: MemberId, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE delivery SET state = 'done', ended_at = $1
         WHERE member_id = $2 AND way = 'by_hand' AND state = 'waiting'
             AND message_id IN (SELECT id FROM message WHERE message.id = delivery.message_id AND read_at IS NOT NULL)",
        now,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
