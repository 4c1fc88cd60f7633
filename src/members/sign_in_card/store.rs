//! Cards in the database.

use crate::db::{Connection, Result, Work};
use crate::ids::MemberId;

/// Gives a person a card; an older one no longer counts.
pub(super) async fn give(
    work: &mut Work,
    member: MemberId,
    digits_hash: &[u8],
    (by, now): (MemberId, i64),
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO sign_in_card (member_id, digits_hash, made_by, made_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (member_id) DO UPDATE SET digits_hash = $2, made_by = $3, made_at = $4",
        member,
        digits_hash,
        by,
        now
    )
    .execute(&mut **work)
    .await?;
    end_sessions(work, member, now).await
}

/// Whose card it is, as long as they may come in with it.
pub(super) async fn find(db: &mut Connection, digits_hash: &[u8]) -> Result<Option<MemberId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT member.id AS "id!: MemberId" FROM sign_in_card JOIN member ON member.id = sign_in_card.member_id
           WHERE sign_in_card.digits_hash = $1 AND member.state IN ('active', 'paused')
               AND NOT EXISTS (SELECT 1 FROM member_role WHERE member_role.member_id = member.id)"#,
        digits_hash
    )
    .fetch_optional(db)
    .await?)
}

/// Ends a card, and whatever it opened; false when there was none.
pub(super) async fn end(work: &mut Work, member: MemberId, now: i64) -> Result<bool> {
    let ended =
        sqlx::query!("DELETE FROM sign_in_card WHERE member_id = $1", member).execute(&mut **work).await?;
    end_sessions(work, member, now).await?;
    Ok(ended.rows_affected() > 0)
}

async fn end_sessions(work: &mut Work, member: MemberId, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE session SET ended_at = $1 WHERE member_id = $2 AND by_card = 1 AND ended_at IS NULL",
        now,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// When a person was given their card, if they have one; seconds since 1970.
pub(in crate::members) async fn made_at(db: &mut Connection, member: MemberId) -> Result<Option<i64>> {
    Ok(sqlx::query_scalar!("SELECT made_at FROM sign_in_card WHERE member_id = $1", member)
        .fetch_optional(db)
        .await?)
}
