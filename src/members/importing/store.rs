//! Lists in the database: that they came, and whom they brought.

use super::rules::{Newcomer, Problem};
use crate::db::{Connection, Result, Work};
use crate::ids::{ImportId, MemberId};

/// The desk has so long to hand out codes; seconds.
const LASTS: i64 = 14 * 86_400;

/// What of a newcomer is somebody's already.
pub(super) async fn taken(db: &mut Connection, newcomer: &Newcomer) -> Result<Vec<Problem>> {
    let (phone, email) = (newcomer.phone.as_deref(), newcomer.email.as_deref());
    let known = sqlx::query!(
        r#"SELECT EXISTS (SELECT 1 FROM member WHERE phone = $1) AS "phone!: bool",
               EXISTS (SELECT 1 FROM member WHERE email = $2) AS "email!: bool""#,
        phone,
        email
    )
    .fetch_one(db)
    .await?;
    let phone = known.phone.then_some(Problem::PhoneTaken);
    Ok(phone.into_iter().chain(known.email.then_some(Problem::EmailTaken)).collect())
}

/// The list that came with this key, if it has come before.
pub(super) async fn find_by_key(db: &mut Connection, by: MemberId, key: &str) -> Result<Option<ImportId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: ImportId" FROM people_import WHERE by_member = $1 AND one_time_key = $2"#,
        by,
        key
    )
    .fetch_optional(db)
    .await?)
}

/// Notes that a list comes.
pub(super) async fn begin(work: &mut Work, by: MemberId, key: &str, now: i64) -> Result<ImportId> {
    Ok(sqlx::query_scalar!(
        r#"INSERT INTO people_import (by_member, one_time_key, at) VALUES ($1, $2, $3)
           RETURNING id AS "id!: ImportId""#,
        by,
        key,
        now
    )
    .fetch_one(&mut **work)
    .await?)
}

/// Notes whom it brought.
pub(super) async fn note(work: &mut Work, import: ImportId, member: MemberId, invited: bool) -> Result<()> {
    sqlx::query!(
        "INSERT INTO imported_person (import_id, member_id, invited) VALUES ($1, $2, $3)",
        import,
        member,
        invited
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// How a newcomer wants to be called.
pub(super) async fn set_called(work: &mut Work, member: MemberId, called: &str) -> Result<()> {
    sqlx::query!("UPDATE member SET called = $1 WHERE id = $2", called, member).execute(&mut **work).await?;
    Ok(())
}

/// Somebody whom a list brought.
#[derive(Debug)]
pub(super) struct Brought {
    pub(super) name: String,
    pub(super) login: String,
    pub(super) invited: bool,
    /// They have chosen a password since.
    pub(super) has_password: bool,
}

/// Whom a list of `by` brought; nothing for a list of somebody else. In the order of their names.
pub(super) async fn brought(db: &mut Connection, import: ImportId, by: MemberId) -> Result<Vec<Brought>> {
    Ok(sqlx::query_as!(
        Brought,
        r#"SELECT trim(member.surname || ' ' || member.given_name || ' ' || member.patronymic) AS "name!: String",
               coalesce(member.phone, member.email, '') AS "login!: String",
               imported_person.invited AS "invited!: bool",
               member.password_hash IS NOT NULL AS "has_password!: bool"
           FROM people_import
           JOIN imported_person ON imported_person.import_id = people_import.id
           JOIN member ON member.id = imported_person.member_id
           WHERE people_import.id = $1 AND people_import.by_member = $2
           ORDER BY member.sort_key, member.id"#,
        import,
        by
    )
    .fetch_all(db)
    .await?)
}

/// Forgets lists whose people have their codes.
pub async fn delete_old(work: &mut Work, now: i64) -> Result<()> {
    let before = now - LASTS;
    sqlx::query!("DELETE FROM people_import WHERE at <= $1", before).execute(&mut **work).await?;
    Ok(())
}
