//! Wishes to join, in the database.

use crate::db::{Connection, Result, Work};
use crate::ids::{ApplicationId, MemberId};
use crate::language::Language;

/// Somebody who is known by a phone number or an address that was typed.
#[derive(Debug)]
pub struct Owner {
    /// Who.
    pub member: MemberId,
    /// Applied, active, or gone.
    pub state: String,
    /// Where they are written to.
    pub email: Option<String>,
    /// A link that was sent there has been used.
    pub is_confirmed: bool,
}

/// Who is known by this address or this phone number: at most two people.
pub async fn owners(db: &mut Connection, email: Option<&str>, phone: Option<&str>) -> Result<Vec<Owner>> {
    Ok(sqlx::query_as!(
        Owner,
        r#"SELECT id AS "member!: MemberId", state, email, email_confirmed_at IS NOT NULL AS "is_confirmed!: bool"
           FROM member WHERE email = $1 OR phone = $2"#,
        email,
        phone
    )
    .fetch_all(db)
    .await?)
}

/// Notes a form by its one-time key and answers; false when it has come before.
pub async fn first(work: &mut Work, key_hash: &[u8], now: i64) -> Result<bool> {
    let added = sqlx::query!("INSERT INTO joining_key VALUES ($1, $2) ON CONFLICT DO NOTHING", key_hash, now)
        .execute(&mut **work)
        .await?;
    Ok(added.rows_affected() > 0)
}

/// Forgets keys of forms that nobody sends twice any more.
pub async fn delete_old_keys(work: &mut Work, now: i64) -> Result<()> {
    let before = now - 86_400;
    sqlx::query!("DELETE FROM joining_key WHERE at < $1", before).execute(&mut **work).await?;
    Ok(())
}

/// Somebody waits for a welcome; `again`: somebody who is known already. A second time changes nothing.
pub async fn apply(work: &mut Work, member: MemberId, again: bool, now: i64) -> Result<()> {
    sqlx::query!(
        "INSERT INTO application (member_id, again, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        member,
        again,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A wish to join that waits.
#[derive(Debug, Clone)]
pub struct Application {
    /// Which.
    pub id: ApplicationId,
    /// Whose.
    pub member: MemberId,
    /// Somebody who is known already.
    pub again: bool,
    /// Applied, active, or gone.
    pub state: String,
    /// Surname first.
    pub name: String,
    /// E.164.
    pub phone: Option<String>,
    /// Folded.
    pub email: Option<String>,
    /// A link that was sent there has been used.
    pub is_confirmed: bool,
    /// They chose a password.
    pub has_password: bool,
    /// What they read.
    pub language: Language,
    /// Seconds since 1970.
    pub at: i64,
}

/// The wishes that wait, the oldest first; of one person when `member` is given.
pub async fn waiting(db: &mut Connection, id: Option<ApplicationId>, most: i64) -> Result<Vec<Application>> {
    let rows = sqlx::query!(
        r#"SELECT application.id AS "id!: ApplicationId", member.id AS "member!: MemberId",
               application.again AS "again!: bool", member.state,
               trim(member.surname || ' ' || member.given_name || ' ' || member.patronymic) AS "name!: String",
               member.phone, member.email, member.email_confirmed_at IS NOT NULL AS "is_confirmed!: bool",
               member.password_hash IS NOT NULL AS "has_password!: bool", member.language, application.at
           FROM application JOIN member ON member.id = application.member_id
           WHERE application.ended_at IS NULL AND ($1 IS NULL OR application.id = $1)
           ORDER BY application.at, application.id LIMIT $2"#,
        id,
        most
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Application {
        id: row.id,
        member: row.member,
        again: row.again,
        state: row.state,
        name: row.name,
        phone: row.phone,
        email: row.email,
        is_confirmed: row.is_confirmed,
        has_password: row.has_password,
        language: Language::parse(&row.language).unwrap_or_default(),
        at: row.at,
    });
    Ok(read.collect())
}

/// How many wait.
pub async fn count_waiting(db: &mut Connection) -> Result<i64> {
    Ok(sqlx::query_scalar!(r#"SELECT count(*) AS "count!: i64" FROM application WHERE ended_at IS NULL"#)
        .fetch_one(db)
        .await?)
}

/// Decides a wish; false when somebody else was faster.
pub async fn end(
    work: &mut Work,
    id: ApplicationId,
    reason: &str,
    (by, now): (MemberId, i64),
) -> Result<bool> {
    let ended = sqlx::query!(
        "UPDATE application SET ended_at = $1, ended_by = $2, reason = $3 WHERE id = $4 AND ended_at IS NULL",
        now,
        by,
        reason,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(ended.rows_affected() > 0)
}

/// What a person waited for has been decided on their own page.
pub async fn end_of(work: &mut Work, member: MemberId, (by, now): (MemberId, i64)) -> Result<()> {
    sqlx::query!(
        "UPDATE application SET ended_at = $1, ended_by = $2 WHERE member_id = $3 AND ended_at IS NULL",
        now,
        by,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
