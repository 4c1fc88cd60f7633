//! Links in the database.

mod letters;

pub use letters::{Due, due, fail, leaves, left, put_off, requests, take};

use super::rules::{Purpose, REMEMBERED};
use crate::db::{Connection, Result, Work, broken_rule};
use crate::ids::{LinkId, MemberId};

/// A link that somebody opened.
#[derive(Debug, Clone)]
pub struct Link {
    /// Which.
    pub id: LinkId,
    /// What it is for.
    pub purpose: Purpose,
    /// Whose.
    pub member: MemberId,
    /// Where its letter went.
    pub email: String,
    /// As the database spells it.
    pub state: String,
    /// Seconds since 1970.
    pub expires_at: i64,
}

/// Asks for a letter; an open one for the same purpose counts no longer.
pub async fn ask(work: &mut Work, member: MemberId, purpose: Purpose, email: &str, now: i64) -> Result<()> {
    if purpose.has_link() {
        replace(work, member, purpose).await?;
    }
    let purpose = purpose.code();
    sqlx::query!(
        "INSERT INTO link (purpose, member_id, email, asked_at, next_at) VALUES ($1, $2, $3, $4, $4)",
        purpose,
        member,
        email,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

async fn replace(work: &mut Work, member: MemberId, purpose: Purpose) -> Result<()> {
    let purpose = purpose.code();
    sqlx::query!(
        "UPDATE link SET state = 'replaced'
         WHERE member_id = $1 AND purpose = $2 AND state IN ('waiting', 'sent')",
        member,
        purpose
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Nothing that was sent to a person opens anything any more: they left, or what they may do has changed.
pub async fn end_all(work: &mut Work, member: MemberId) -> Result<()> {
    sqlx::query!(
        "UPDATE link SET state = 'replaced' WHERE member_id = $1 AND state IN ('waiting', 'sent')
             AND purpose NOT IN ('email_changed', 'not_now')",
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Keeps what somebody typed to get back in until its letter is written.
pub async fn request(work: &mut Work, login: &str, purpose: Purpose, now: i64) -> Result<()> {
    let purpose = purpose.code();
    sqlx::query!(
        "INSERT INTO link_request (login, purpose, asked_at) VALUES ($1, $2, $3)",
        login,
        purpose,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The link of a token.
pub async fn find(db: &mut Connection, token_hash: &[u8]) -> Result<Option<Link>> {
    let row = sqlx::query!(
        r#"SELECT id AS "id!: LinkId", purpose, member_id AS "member!: MemberId", email, state,
               expires_at AS "expires_at!"
           FROM link WHERE token_hash = $1"#,
        token_hash
    )
    .fetch_optional(db)
    .await?;
    Ok(row.and_then(|row| {
        Some(Link {
            id: row.id,
            purpose: Purpose::parse(&row.purpose)?,
            member: row.member,
            email: row.email,
            state: row.state,
            expires_at: row.expires_at,
        })
    }))
}

/// Uses a link up; false when it was used or replaced meanwhile, or its time is over.
pub async fn use_up(work: &mut Work, link: LinkId, now: i64) -> Result<bool> {
    let used = sqlx::query!(
        "UPDATE link SET state = 'used', used_at = $1
         WHERE id = $2 AND state IN ('waiting', 'sent') AND expires_at > $1",
        now,
        link
    )
    .execute(&mut **work)
    .await?;
    Ok(used.rows_affected() > 0)
}

/// How many letters to get back in a person was sent since an instant.
pub async fn asked_since(db: &mut Connection, member: MemberId, since: i64) -> Result<i64> {
    Ok(sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!: i64" FROM link
           WHERE member_id = $1 AND asked_at > $2 AND purpose NOT IN ('email_changed', 'not_now')"#,
        member,
        since
    )
    .fetch_one(db)
    .await?)
}

/// A person's address, and whether a link that was sent to it has been used.
#[derive(Debug)]
pub struct Address {
    /// Folded.
    pub email: Option<String>,
    /// Somebody opened a link that was sent there.
    pub is_confirmed: bool,
}

/// The address of a person.
pub async fn address(db: &mut Connection, member: MemberId) -> Result<Address> {
    Ok(sqlx::query_as!(
        Address,
        r#"SELECT email, email_confirmed_at IS NOT NULL AS "is_confirmed!: bool" FROM member WHERE id = $1"#,
        member
    )
    .fetch_one(db)
    .await?)
}

/// The address is the person's from now on; false when it has become somebody else's.
pub async fn confirm(work: &mut Work, member: MemberId, email: &str, now: i64) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE member SET email_confirmed_at = $1, email = $2 WHERE id = $3 AND state NOT IN ('left', 'died')",
        now,
        email,
        member
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(done) => {
            sqlx::query!("DELETE FROM mail_refusal WHERE member_id = $1", member)
                .execute(&mut **work)
                .await?;
            Ok(done.rows_affected() > 0)
        }
        Err(error) if broken_rule(&error) == Some("member.email") => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Forgets links that are over, and what was typed by people who are not known.
pub async fn delete_old(work: &mut Work, now: i64) -> Result<()> {
    let before = now - REMEMBERED;
    sqlx::query!(
        "DELETE FROM link WHERE coalesce(expires_at, asked_at) < $1 AND (state <> 'waiting' OR asked_at < $1)",
        before
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A link that was sent to an address has been used: if it still is the person's, it is theirs for certain.
pub async fn reached(work: &mut Work, member: MemberId, email: &str, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE member SET email_confirmed_at = $1 WHERE id = $2 AND email = $3 AND email_confirmed_at IS NULL",
        now,
        member,
        email
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
