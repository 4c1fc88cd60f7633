//! A death in the database.

use super::form::Family;
use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::ids::MemberId;

/// Notes it; the family's contact replaces the one for emergencies if there is one. False for the last administrator.
pub(super) async fn note(work: &mut Work, member: MemberId, family: &Family, now: i64) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE member SET state = 'died', state_before_death = state, died_at = $1,
             emergency_name = iif($2 = '' AND $3 = '', emergency_name, $2),
             emergency_phone = iif($2 = '' AND $3 = '', emergency_phone, $3) WHERE id = $4 AND state <> 'died'",
        now,
        family.name,
        family.phone,
        member
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(_) => Ok(true),
        Err(error) if broken_rule(&error) == Some("last_administrator") => Ok(false),
        Err(error) => Err(Error::from(error)),
    }
}

/// It was a mistake: the person is again what they were, as the database spells it. Nothing when no death is noted.
pub(super) async fn undo(work: &mut Work, member: MemberId) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!(
        "UPDATE member SET state = state_before_death, state_before_death = NULL, died_at = NULL
         WHERE id = $1 AND state = 'died' RETURNING state",
        member
    )
    .fetch_optional(&mut **work)
    .await?)
}

/// A death is noted.
pub(super) async fn is_noted(db: &mut Connection, member: MemberId) -> Result<bool> {
    let state = sqlx::query_scalar!("SELECT state FROM member WHERE id = $1", member).fetch_one(db).await?;
    Ok(state == "died")
}
