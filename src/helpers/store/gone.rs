//! Grants and offers of people who have gone.

use crate::db::{Result, Work};
use crate::ids::MemberId;

/// Ends every grant of a person, for whichever of the two, and forgets every offer by or to them.
pub(in crate::helpers) async fn end_all(
    work: &mut Work,
    person: MemberId,
    by: MemberId,
    now: i64,
) -> Result<()> {
    sqlx::query!(
        "UPDATE helper_grant SET ended_by = $1, ended_at = $2
         WHERE (member_id = $3 OR helper_id = $3) AND ended_at IS NULL",
        by,
        now,
        person
    )
    .execute(&mut **work)
    .await?;
    sqlx::query!(
        "DELETE FROM helper_offer WHERE member_id = $1
             OR login IN (SELECT email FROM member WHERE id = $1 UNION SELECT phone FROM member WHERE id = $1)",
        person
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
