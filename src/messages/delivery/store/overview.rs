//! What administrators see of letters, and how they send one again.

use crate::db::{Connection, Result, Work};
use crate::ids::DeliveryId;
use crate::messages::notice::Notice;

/// How many messages wait, by the way they take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// Letters.
    pub email: i64,
    /// On the contact list.
    pub by_hand: i64,
}

/// A letter that will not arrive.
#[derive(Debug)]
pub struct Failed {
    /// Which.
    pub id: DeliveryId,
    /// For whom: given name and surname.
    pub name: String,
    /// What the person was to hear, if it can be read.
    pub notice: Option<Notice>,
    /// When it was given up, seconds.
    pub at: i64,
    /// What the mail server said.
    pub last_error: String,
}

/// How many messages wait.
pub async fn waiting(db: &mut Connection) -> Result<Waiting> {
    Ok(sqlx::query_as!(
        Waiting,
        r#"SELECT coalesce(sum(way = 'email'), 0) AS "email!: i64", coalesce(sum(way = 'by_hand'), 0) AS "by_hand!: i64"
           FROM delivery WHERE state = 'waiting'"#
    )
    .fetch_one(db)
    .await?)
}

/// Letters that failed, the last first.
pub async fn failed(db: &mut Connection, most: i64) -> Result<Vec<Failed>> {
    let rows = sqlx::query!(
        r#"SELECT delivery.id AS "id!: DeliveryId", member.given_name, member.surname, message.facts,
               delivery.ended_at AS "at!", delivery.last_error
           FROM delivery
           JOIN message ON message.id = delivery.message_id
           JOIN member ON member.id = delivery.member_id
           WHERE delivery.state = 'failed' ORDER BY delivery.ended_at DESC, delivery.id DESC LIMIT $1"#,
        most
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Failed {
        id: row.id,
        name: format!("{} {}", row.given_name, row.surname).trim().to_owned(),
        notice: serde_json::from_str(&row.facts).ok(),
        at: row.at,
        last_error: row.last_error,
    });
    Ok(read.collect())
}

/// Sends a letter that failed once more, to an address that may have been refused. False when there is none.
pub async fn retry(work: &mut Work, id: DeliveryId, now: i64) -> Result<bool> {
    let again = sqlx::query!(
        "UPDATE delivery SET state = 'waiting', attempts = 0, next_at = $1, last_error = '', ended_at = NULL
         WHERE id = $2 AND way = 'email' AND state = 'failed'",
        now,
        id
    )
    .execute(&mut **work)
    .await?;
    sqlx::query!(
        "DELETE FROM mail_refusal WHERE member_id = (SELECT member_id FROM delivery WHERE id = $1 AND state = 'waiting')",
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(again.rows_affected() > 0)
}
