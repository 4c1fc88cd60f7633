//! One's own account in the database.

use crate::db::{Connection, Result, Work};
use crate::ids::{MemberId, SessionId};
use crate::members::session::rules::ends_at;

/// What a person sees of their own account.
#[derive(Debug)]
pub(super) struct Account {
    pub(super) surname: String,
    pub(super) given_name: String,
    pub(super) patronymic: String,
    pub(super) email: Option<String>,
    /// E.164.
    pub(super) phone: Option<String>,
}

/// A device on which the person is signed in.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) id: SessionId,
    /// On a computer that others use too.
    pub(super) shared: bool,
    /// Seconds since 1970.
    pub(super) created_at: i64,
    /// Seconds since 1970.
    pub(super) last_seen_at: i64,
}

pub(super) async fn find(db: &mut Connection, member: MemberId) -> Result<Account> {
    Ok(sqlx::query_as!(
        Account,
        "SELECT surname, given_name, patronymic, email, phone FROM member WHERE id = $1",
        member
    )
    .fetch_one(db)
    .await?)
}

/// What somebody signs in with; nothing for a person that is not there, or not any more.
pub(in crate::members) async fn known_login(db: &mut Connection, member: MemberId) -> Result<Option<String>> {
    let found = sqlx::query_scalar!(
        r#"SELECT coalesce(email, phone) AS "login!: String" FROM member
           WHERE id = $1 AND (email IS NOT NULL OR phone IS NOT NULL)"#,
        member
    );
    Ok(found.fetch_optional(db).await?)
}

/// The sign-ins that have not ended, latest first.
pub(super) async fn sessions(db: &mut Connection, member: MemberId, now: i64) -> Result<Vec<Session>> {
    let open = sqlx::query_as!(
        Session,
        r#"SELECT id AS "id!: SessionId", shared AS "shared!: bool", created_at, last_seen_at FROM session
           WHERE member_id = $1 AND ended_at IS NULL ORDER BY last_seen_at DESC, id DESC"#,
        member
    )
    .fetch_all(db)
    .await?;
    let lives = |one: &Session| now < ends_at(one.created_at, one.last_seen_at, one.shared);
    Ok(open.into_iter().filter(lives).collect())
}

/// Ends one of the person's own sign-ins; false when there is no such.
pub(super) async fn end(work: &mut Work, member: MemberId, session: SessionId, now: i64) -> Result<bool> {
    let ended = sqlx::query!(
        "UPDATE session SET ended_at = $1 WHERE id = $2 AND member_id = $3 AND ended_at IS NULL",
        now,
        session,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(ended.rows_affected() > 0)
}

/// What the person signs in with: the address if there is one, else the phone number.
pub(in crate::members) async fn login_of(db: &mut Connection, member: MemberId) -> Result<String> {
    let found = sqlx::query_scalar!(
        r#"SELECT coalesce(email, phone, '') AS "login!: String" FROM member WHERE id = $1"#,
        member
    );
    Ok(found.fetch_one(db).await?)
}

/// Ends all of the person's sign-ins but one.
pub(in crate::members) async fn end_others(
    work: &mut Work,
    member: MemberId,
    but: SessionId,
    now: i64,
) -> Result<()> {
    sqlx::query!(
        "UPDATE session SET ended_at = $1 WHERE member_id = $2 AND id <> $3 AND ended_at IS NULL",
        now,
        member,
        but
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
