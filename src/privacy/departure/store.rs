//! People who have gone, in the database.

use crate::db::{Connection, Result, Work};
use crate::ids::MemberId;

/// Who has left or died and still holds something: a booking from a civil time on, a key, a card, a helper.
pub(super) async fn departed(db: &mut Connection, from: &str) -> Result<Vec<MemberId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: MemberId" FROM member
           WHERE state IN ('left', 'died') AND erased_at IS NULL AND (password_hash IS NOT NULL
               OR EXISTS (SELECT 1 FROM booking WHERE member_id = member.id
                   AND booking.state IN ('requested', 'approved') AND starts > $1)
               OR EXISTS (SELECT 1 FROM loan_request
                   WHERE member_id = member.id AND loan_request.state IN ('waiting', 'approved'))
               OR EXISTS (SELECT 1 FROM access_needs WHERE member_id = member.id)
               OR EXISTS (SELECT 1 FROM evacuation_help
                   WHERE member_id = member.id AND evacuation_help.ended_at IS NULL)
               OR EXISTS (SELECT 1 FROM second_step WHERE member_id = member.id)
               OR EXISTS (SELECT 1 FROM sign_in_code WHERE member_id = member.id)
               OR EXISTS (SELECT 1 FROM session WHERE member_id = member.id AND ended_at IS NULL)
               OR EXISTS (SELECT 1 FROM link WHERE member_id = member.id AND link.state IN ('waiting', 'sent')
                   AND purpose NOT IN ('email_changed', 'not_now'))
               OR EXISTS (SELECT 1 FROM helper_grant
                   WHERE member.id IN (member_id, helper_id) AND ended_at IS NULL)
               OR EXISTS (SELECT 1 FROM delivery WHERE member_id = member.id AND delivery.state = 'waiting'))
           ORDER BY id"#,
        from
    )
    .fetch_all(db)
    .await?)
}

/// What waits to be sent, or to be told by hand, is not.
pub(super) async fn drop_letters(work: &mut Work, member: MemberId, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE delivery SET state = 'dropped', ended_at = $1 WHERE member_id = $2 AND state = 'waiting'",
        now,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
