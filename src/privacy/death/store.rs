//! A death in the database.

use super::form::Family;
use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::ids::MemberId;

/// Notes it and ends every way in; the family's contact replaces the one for emergencies if there is one.
/// False for the last administrator.
pub(super) async fn note(work: &mut Work, member: MemberId, family: &Family, now: i64) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE member SET state = 'died',
             emergency_name = iif($1 = '' AND $2 = '', emergency_name, $1),
             emergency_phone = iif($1 = '' AND $2 = '', emergency_phone, $2) WHERE id = $3",
        family.name,
        family.phone,
        member
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(_) => {}
        Err(error) if broken_rule(&error) == Some("last_administrator") => return Ok(false),
        Err(error) => return Err(Error::from(error)),
    }
    sqlx::query!("DELETE FROM sign_in_code WHERE member_id = $1", member).execute(&mut **work).await?;
    sqlx::query!("UPDATE session SET ended_at = $1 WHERE member_id = $2 AND ended_at IS NULL", now, member)
        .execute(&mut **work)
        .await?;
    sqlx::query!(
        "UPDATE delivery SET state = 'dropped', ended_at = $1 WHERE member_id = $2 AND state = 'waiting'",
        now,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(true)
}

/// It was a mistake.
pub(super) async fn undo(work: &mut Work, member: MemberId) -> Result<()> {
    sqlx::query!("UPDATE member SET state = 'active' WHERE id = $1 AND state = 'died'", member)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// A death is noted.
pub(super) async fn is_noted(db: &mut Connection, member: MemberId) -> Result<bool> {
    let state = sqlx::query_scalar!("SELECT state FROM member WHERE id = $1", member).fetch_one(db).await?;
    Ok(state == "died")
}
