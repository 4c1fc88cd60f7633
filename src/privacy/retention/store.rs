//! What has been kept long enough, in the database.

use crate::db::{Connection, Result, Work};
use crate::ids::MemberId;

/// Who came in, went out and was turned away before an instant.
pub(super) async fn delete_security_log(work: &mut Work, before: i64) -> Result<()> {
    sqlx::query!(
        "DELETE FROM journal WHERE at < $1
             AND action IN ('access_denied', 'signed_in', 'signed_out', 'session_ended', 'code_given',
                 'second_step_asked', 'second_step_passed')",
        before
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Everything else that is journalled before an instant, looks at cards among it.
pub(super) async fn delete_view_log(work: &mut Work, before: i64) -> Result<()> {
    sqlx::query!("DELETE FROM journal WHERE at < $1", before).execute(&mut **work).await?;
    sqlx::query!("DELETE FROM access_needs_view WHERE at < $1", before).execute(&mut **work).await?;
    sqlx::query!("DELETE FROM evacuation_view WHERE at < $1", before).execute(&mut **work).await?;
    Ok(())
}

/// Messages written, and reports answered, before an instant; and former names that no message can hold any more.
pub(super) async fn delete_messages(work: &mut Work, before: i64) -> Result<()> {
    sqlx::query!("DELETE FROM message WHERE created_at < $1", before).execute(&mut **work).await?;
    sqlx::query!("DELETE FROM former_name WHERE NOT EXISTS (SELECT 1 FROM message WHERE id <= last_message)")
        .execute(&mut **work)
        .await?;
    sqlx::query!("DELETE FROM feedback WHERE answered_at < $1", before).execute(&mut **work).await?;
    Ok(())
}

/// Reports written before an instant that nobody answered.
pub(super) async fn delete_unanswered(work: &mut Work, before: i64) -> Result<()> {
    sqlx::query!("DELETE FROM feedback WHERE at < $1 AND answered_at IS NULL", before)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Whose death was noted before an instant. A thing that is still on loan keeps a name: the condition belongs here.
pub(super) async fn long_dead(db: &mut Connection, before: i64, most: i64) -> Result<Vec<MemberId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: MemberId" FROM member
           WHERE state = 'died' AND erased_at IS NULL AND died_at < $1 ORDER BY died_at LIMIT $2"#,
        before,
        most
    )
    .fetch_all(db)
    .await?)
}

/// Guests added before an instant and without a booking since a civil time.
pub(super) async fn former_guests(
    db: &mut Connection,
    added_before: i64,
    booked_since: &str,
    most: i64,
) -> Result<Vec<MemberId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: MemberId" FROM member
           WHERE state = 'guest' AND created_at <= $1
               AND NOT EXISTS (SELECT 1 FROM booking WHERE member_id = member.id AND ends > $2)
           ORDER BY id LIMIT $3"#,
        added_before,
        booked_since,
        most
    )
    .fetch_all(db)
    .await?)
}

/// An account that nobody uses.
pub(super) struct Account {
    pub(super) member: MemberId,
    /// Seconds since 1970.
    pub(super) last_seen_at: i64,
    /// When the person was told since then that it will end.
    pub(super) warned_at: Option<i64>,
}

/// Accounts not seen since an instant, whose people hold no booking from a civil time on and no role.
/// Whoever was warned first comes first.
pub(super) async fn dormant(
    db: &mut Connection,
    seen_before: i64,
    booked_since: &str,
    most: i64,
) -> Result<Vec<Account>> {
    Ok(sqlx::query_as!(
        Account,
        r#"SELECT id AS "member!: MemberId", last_seen_at,
               (SELECT max(created_at) FROM message WHERE member_id = member.id AND kind = 'account_ends'
                   AND created_at > member.last_seen_at) AS "warned_at: i64"
           FROM member
           WHERE erased_at IS NULL AND state NOT IN ('died', 'guest') AND last_seen_at <= $1
               AND NOT EXISTS (SELECT 1 FROM member_role WHERE member_id = member.id)
               AND NOT EXISTS (SELECT 1 FROM booking WHERE member_id = member.id AND ends > $2)
           ORDER BY 3 IS NULL, 3, id LIMIT $3"#,
        seen_before,
        booked_since,
        most
    )
    .fetch_all(db)
    .await?)
}
