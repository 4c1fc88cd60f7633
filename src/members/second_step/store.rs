//! The second step in the database.

use crate::db::{Connection, Result, Work};
use crate::ids::{MemberId, SessionId};

/// The second step of a person.
#[derive(Debug)]
pub(super) struct SecondStep {
    pub(super) secret: Vec<u8>,
    /// The app has been tried.
    pub(super) confirmed: bool,
    /// The latest step whose code counted.
    pub(super) last_step: i64,
}

pub(super) async fn find(db: &mut Connection, member: MemberId) -> Result<Option<SecondStep>> {
    Ok(sqlx::query_as!(
        SecondStep,
        r#"SELECT secret, confirmed_at IS NOT NULL AS "confirmed!: bool", last_step
           FROM second_step WHERE member_id = $1"#,
        member
    )
    .fetch_optional(db)
    .await?)
}

/// A confirmed second step stands between this person and the portal.
pub(crate) async fn is_on(db: &mut Connection, member: MemberId) -> Result<bool> {
    Ok(find(db, member).await?.is_some_and(|step| step.confirmed))
}

/// So many recovery codes are left.
pub(super) async fn codes_left(db: &mut Connection, member: MemberId) -> Result<i64> {
    Ok(sqlx::query_scalar!("SELECT count(*) FROM recovery_code WHERE member_id = $1", member)
        .fetch_one(db)
        .await?)
}

/// Begins an enrolment; one that was never finished begins anew, a finished one stays.
pub(super) async fn begin(work: &mut Work, member: MemberId, secret: &[u8], now: i64) -> Result<()> {
    sqlx::query!(
        "INSERT INTO second_step (member_id, secret, made_at) VALUES ($1, $2, $3)
         ON CONFLICT (member_id) DO UPDATE SET secret = excluded.secret, made_at = excluded.made_at
         WHERE confirmed_at IS NULL",
        member,
        secret,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A code counted; with the first one the enrolment is finished. False when that step counted already.
pub(super) async fn count_step(work: &mut Work, member: MemberId, step: i64, now: i64) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE second_step SET last_step = $1, confirmed_at = coalesce(confirmed_at, $2)
         WHERE member_id = $3 AND last_step < $1",
        step,
        now,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Replaces the recovery codes.
pub(super) async fn set_codes(work: &mut Work, member: MemberId, hashes: &[Vec<u8>], now: i64) -> Result<()> {
    sqlx::query!("DELETE FROM recovery_code WHERE member_id = $1", member).execute(&mut **work).await?;
    for hash in hashes {
        sqlx::query!(
            "INSERT INTO recovery_code (code_hash, member_id, made_at) VALUES ($1, $2, $3)",
            hash,
            member,
            now
        )
        .execute(&mut **work)
        .await?;
    }
    Ok(())
}

/// Uses a recovery code up; false when it is none of this person's.
pub(super) async fn use_code(work: &mut Work, member: MemberId, hash: &[u8]) -> Result<bool> {
    let done =
        sqlx::query!("DELETE FROM recovery_code WHERE member_id = $1 AND code_hash = $2", member, hash)
            .execute(&mut **work)
            .await?;
    Ok(done.rows_affected() == 1)
}

/// Forgets secret and recovery codes.
pub(crate) async fn remove(work: &mut Work, member: MemberId) -> Result<bool> {
    sqlx::query!("DELETE FROM recovery_code WHERE member_id = $1", member).execute(&mut **work).await?;
    let done =
        sqlx::query!("DELETE FROM second_step WHERE member_id = $1", member).execute(&mut **work).await?;
    Ok(done.rows_affected() == 1)
}

/// The second step is done: the session lets its person in.
pub(crate) async fn pass(work: &mut Work, session: SessionId) -> Result<()> {
    sqlx::query!("UPDATE session SET halfway = 0 WHERE id = $1", session).execute(&mut **work).await?;
    Ok(())
}
