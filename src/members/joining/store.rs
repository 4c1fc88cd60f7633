//! Codes in the database.

use crate::db::{Connection, Result, Work};
use crate::ids::MemberId;
use crate::members::rules::Login;

/// A code is good for two weeks; seconds.
const LASTS: i64 = 14 * 86_400;
/// And for so many wrong tries.
const TRIES: i64 = 20;

/// Whose code it is, and its PHC string.
#[derive(Debug)]
pub(super) struct Code {
    pub(super) member: MemberId,
    pub(super) hash: String,
}

/// Gives a person a code; an older one no longer counts. Returns when it ends.
pub(super) async fn give(
    work: &mut Work,
    member: MemberId,
    hash: &str,
    (by, now): (MemberId, i64),
) -> Result<i64> {
    let expires_at = now + LASTS;
    sqlx::query!(
        "INSERT INTO sign_in_code (member_id, code_hash, made_by, made_at, expires_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (member_id) DO UPDATE
         SET code_hash = $2, made_by = $3, made_at = $4, expires_at = $5, wrong_tries = 0",
        member,
        hash,
        by,
        now,
        expires_at
    )
    .execute(&mut **work)
    .await?;
    Ok(expires_at)
}

/// The code that somebody with this login may use now.
pub(super) async fn find(db: &mut Connection, login: &Login, now: i64) -> Result<Option<Code>> {
    let login = login.as_str();
    Ok(sqlx::query_as!(
        Code,
        r#"SELECT member.id AS "member!: MemberId", sign_in_code.code_hash AS hash
           FROM sign_in_code JOIN member ON member.id = sign_in_code.member_id
           WHERE (member.email = $1 OR member.phone = $1) AND member.state IN ('active', 'paused')
               AND sign_in_code.expires_at > $2 AND sign_in_code.wrong_tries < $3"#,
        login,
        now,
        TRIES
    )
    .fetch_optional(db)
    .await?)
}

/// Somebody tried another code instead of this one.
pub(super) async fn count_wrong(work: &mut Work, code: &Code) -> Result<()> {
    sqlx::query!(
        "UPDATE sign_in_code SET wrong_tries = wrong_tries + 1
         WHERE member_id = $1 AND code_hash = $2 AND wrong_tries < $3",
        code.member,
        code.hash,
        TRIES
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Uses up a code; false when it was used or replaced meanwhile.
pub(super) async fn use_up(work: &mut Work, code: &Code) -> Result<bool> {
    let used = sqlx::query!(
        "DELETE FROM sign_in_code WHERE member_id = $1 AND code_hash = $2",
        code.member,
        code.hash
    )
    .execute(&mut **work)
    .await?;
    Ok(used.rows_affected() > 0)
}

/// Forgets codes that nobody used.
pub async fn delete_old(work: &mut Work, now: i64) -> Result<()> {
    sqlx::query!("DELETE FROM sign_in_code WHERE expires_at <= $1", now).execute(&mut **work).await?;
    Ok(())
}
