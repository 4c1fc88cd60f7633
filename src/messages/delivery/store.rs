//! Letters on their way, in the database.

mod held;
mod overview;

pub use held::{Held, drop_held, held, release};
pub use overview::{Failed, Waiting, failed, retry, waiting};

use crate::db::{Connection, Result, Work};
use crate::ids::{DeliveryId, MemberId, MessageId};
use crate::language::Language;

/// A letter that waits, and all that decides what becomes of it.
#[derive(Debug)]
pub struct Letter {
    /// Which.
    pub id: DeliveryId,
    /// The message it carries.
    pub message: MessageId,
    /// To whom.
    pub member: MemberId,
    /// What, as JSON.
    pub facts: String,
    /// When it was told.
    pub told_at: i64,
    /// The civil time from which nobody needs to hear it.
    pub useless_after: Option<String>,
    /// The person has read it in the portal.
    pub is_read: bool,
    /// How often a server has put it off.
    pub attempts: i64,
    /// The person is no longer with the centre.
    pub has_left: bool,
    /// As they want to be called, else given name and surname.
    pub name: String,
    /// Where to.
    pub email: Option<String>,
    /// A mail server has refused that address.
    pub is_refused: bool,
    /// What the person reads.
    pub language: Language,
}

/// The first waiting letter of each person whose time has come: at or before `now`, or after `absurd`.
/// Those that a backup brought back wait for an administrator. Those that met trouble come last, so that one of them cannot keep the others waiting.
pub async fn due(db: &mut Connection, now: i64, absurd: i64, most: i64) -> Result<Vec<DeliveryId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT delivery.id AS "id!: DeliveryId"
           FROM (SELECT min(id) AS id FROM delivery WHERE way = 'email' AND state = 'waiting'
               AND id > (SELECT coalesce(max(last_delivery), 0) FROM restoration WHERE released_at IS NULL)
               GROUP BY member_id) AS first
           JOIN delivery ON delivery.id = first.id
           WHERE delivery.next_at <= $1 OR delivery.next_at > $2
           ORDER BY delivery.last_error <> '', delivery.id LIMIT $3"#,
        now,
        absurd,
        most
    )
    .fetch_all(db)
    .await?)
}

/// Says of a letter that it is due now.
pub async fn touch(work: &mut Work, id: DeliveryId, now: i64) -> Result<()> {
    sqlx::query!("UPDATE delivery SET next_at = $1 WHERE id = $2", now, id).execute(&mut **work).await?;
    Ok(())
}

/// A letter, if it still waits.
pub async fn letter(db: &mut Connection, id: DeliveryId) -> Result<Option<Letter>> {
    let row = sqlx::query!(
        r#"SELECT delivery.id AS "id!: DeliveryId", message.id AS "message!: MessageId",
               member.id AS "member!: MemberId", message.facts, message.created_at, message.useless_after,
               message.read_at IS NOT NULL AS "is_read!: bool", delivery.attempts,
               member.state IN ('left', 'died') AS "has_left!: bool", member.called, member.given_name, member.surname,
               member.email,
               mail_refusal.email IS NOT NULL AS "is_refused!: bool", member.language
           FROM delivery
           JOIN message ON message.id = delivery.message_id
           JOIN member ON member.id = delivery.member_id
           LEFT JOIN mail_refusal ON mail_refusal.member_id = member.id AND mail_refusal.email = member.email
           WHERE delivery.id = $1 AND delivery.state = 'waiting'"#,
        id
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Letter {
        id: row.id,
        message: row.message,
        member: row.member,
        facts: row.facts,
        told_at: row.created_at,
        useless_after: row.useless_after,
        is_read: row.is_read,
        attempts: row.attempts,
        has_left: row.has_left,
        name: if row.called.is_empty() {
            format!("{} {}", row.given_name, row.surname).trim().to_owned()
        } else {
            row.called
        },
        email: row.email,
        is_refused: row.is_refused,
        language: Language::parse(&row.language).unwrap_or_default(),
    }))
}

/// Waiting letters that were told no later than `told_by`: any, or only those that met trouble.
pub async fn old(db: &mut Connection, told_by: i64, any: bool, most: i64) -> Result<Vec<DeliveryId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT delivery.id AS "id!: DeliveryId" FROM delivery JOIN message ON message.id = delivery.message_id
           WHERE delivery.way = 'email' AND delivery.state = 'waiting' AND message.created_at <= $1
               AND delivery.id > (SELECT coalesce(max(last_delivery), 0) FROM restoration WHERE released_at IS NULL)
               AND ($2 OR delivery.last_error <> '')
           ORDER BY delivery.id LIMIT $3"#,
        told_by,
        any,
        most
    )
    .fetch_all(db)
    .await?)
}

/// Nobody works on it any more: `done`, `failed` or `dropped`.
pub async fn end(work: &mut Work, id: DeliveryId, state: &str, error: &str, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE delivery SET state = $1, last_error = $2, ended_at = $3 WHERE id = $4 AND state = 'waiting'",
        state,
        error,
        now,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A server has put it off.
pub async fn put_off(work: &mut Work, id: DeliveryId, error: &str, next_at: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE delivery SET attempts = attempts + 1, last_error = $1, next_at = $2
         WHERE id = $3 AND state = 'waiting'",
        error,
        next_at,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// It met trouble that is not its own.
pub async fn note_trouble(work: &mut Work, id: DeliveryId, error: &str) -> Result<()> {
    sqlx::query!("UPDATE delivery SET last_error = $1 WHERE id = $2 AND state = 'waiting'", error, id)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// A mail server has refused somebody's address.
pub async fn refuse_address(work: &mut Work, member: MemberId, email: &str, now: i64) -> Result<()> {
    sqlx::query!(
        "INSERT INTO mail_refusal (member_id, email, at) VALUES ($1, $2, $3)
         ON CONFLICT (member_id) DO UPDATE SET email = $2, at = $3",
        member,
        email,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The person still needs to hear it: they have not read it, and nothing newer has been told of the same booking.
pub async fn is_current(db: &mut Connection, message: MessageId) -> Result<bool> {
    let current = sqlx::query_scalar!(
        r#"SELECT (message.read_at IS NULL AND NOT EXISTS (
               SELECT 1 FROM message AS newer
               WHERE newer.booking_id = message.booking_id AND newer.member_id = message.member_id
                   AND newer.id > message.id
                   AND newer.kind NOT IN ('reminder_day', 'reminder_hours', 'request_waits', 'move_waits', 'move_received', 'series_waits', 'series_move_waits',
                       'series_move_received'))) AS "current!: bool"
           FROM message WHERE message.id = $1"#,
        message
    )
    .fetch_optional(db)
    .await?;
    Ok(current.unwrap_or(false))
}
