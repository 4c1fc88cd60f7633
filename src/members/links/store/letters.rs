//! Letters with links on their way.

use crate::db::{Connection, Result, Work};
use crate::ids::{LinkId, MemberId};
use crate::language::Language;
use crate::members::links::rules::Purpose;

/// What somebody typed to get back in.
#[derive(Debug)]
pub struct Request {
    /// The row.
    pub id: i64,
    /// A folded address or an E.164 number.
    pub login: String,
    /// What is wished for.
    pub purpose: Purpose,
}

/// What is wished for and has not been looked at.
pub async fn requests(db: &mut Connection, most: i64) -> Result<Vec<Request>> {
    let rows = sqlx::query!("SELECT id, login, purpose FROM link_request ORDER BY id LIMIT $1", most)
        .fetch_all(db)
        .await?;
    let read = rows.into_iter().map(|row| Request {
        id: row.id,
        login: row.login,
        purpose: Purpose::parse(&row.purpose).unwrap_or(Purpose::SignIn),
    });
    Ok(read.collect())
}

/// A wish has been looked at: what was typed is forgotten.
pub async fn take(work: &mut Work, request: i64) -> Result<()> {
    sqlx::query!("DELETE FROM link_request WHERE id = $1", request).execute(&mut **work).await?;
    Ok(())
}

/// A letter that is to be sent.
#[derive(Debug)]
pub struct Due {
    /// Which.
    pub id: LinkId,
    /// What it is for.
    pub purpose: Purpose,
    /// For whom.
    pub member: MemberId,
    /// Where to.
    pub email: String,
    /// Seconds since 1970.
    pub asked_at: i64,
    /// How often a server has put it off.
    pub attempts: i64,
    /// What the person reads.
    pub language: Language,
    /// Applied, active, or gone.
    pub state: String,
    /// Why an application was not taken up; of the last one.
    pub reason: String,
}

/// The letters whose time has come.
pub async fn due(db: &mut Connection, now: i64, most: i64) -> Result<Vec<Due>> {
    let rows = sqlx::query!(
        r#"SELECT link.id AS "id!: LinkId", link.purpose, link.member_id AS "member!: MemberId", link.email, link.asked_at,
               link.attempts, member.language, member.state,
               (SELECT reason FROM application WHERE application.member_id = link.member_id
                    ORDER BY application.id DESC LIMIT 1) AS "reason: String"
           FROM link JOIN member ON member.id = link.member_id
           WHERE link.state = 'waiting' AND link.next_at <= $1 ORDER BY link.next_at, link.id LIMIT $2"#,
        now,
        most
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        Some(Due {
            id: row.id,
            purpose: Purpose::parse(&row.purpose)?,
            member: row.member,
            email: row.email,
            asked_at: row.asked_at,
            attempts: row.attempts,
            language: Language::parse(&row.language).unwrap_or_default(),
            state: row.state,
            reason: row.reason.unwrap_or_default(),
        })
    });
    Ok(read.collect())
}

/// The letter leaves with a token of which this is the hash; what an earlier try carried opens nothing any more.
/// False when nobody wants it any longer.
pub async fn leaves(work: &mut Work, link: LinkId, token_hash: &[u8], expires_at: i64) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE link SET token_hash = $1, expires_at = $2 WHERE id = $3 AND state = 'waiting'",
        token_hash,
        expires_at,
        link
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The letter has been taken.
pub async fn left(work: &mut Work, link: LinkId) -> Result<()> {
    sqlx::query!("UPDATE link SET state = 'sent' WHERE id = $1 AND state = 'waiting'", link)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// The letter is tried again later.
pub async fn put_off(work: &mut Work, link: LinkId, next_at: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE link SET attempts = attempts + 1, next_at = $1 WHERE id = $2 AND state = 'waiting'",
        next_at,
        link
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The letter will not arrive, or nobody may have it.
pub async fn fail(work: &mut Work, link: LinkId) -> Result<()> {
    sqlx::query!("UPDATE link SET state = 'failed' WHERE id = $1 AND state = 'waiting'", link)
        .execute(&mut **work)
        .await?;
    Ok(())
}
