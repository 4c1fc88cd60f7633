//! Messages in the database: writing them, and who they are for.

use serde::Serialize;

use super::notice::Notice;
use super::rules::{Concerned, Preference, Preset, Reach, Recipient, Requests, Ways};
use crate::db::{Connection, Result, Work};
use crate::ids::{BookingId, MemberId, MessageId};
use crate::language::Language;

mod settled;

pub use settled::{
    drop_waiting_about, drop_waiting_of_others, end_reminders_of_loan, end_told_once, is_heard,
    read_moves_about, read_questions_about, read_requests_about, read_requests_of_others,
};

/// A message to be written.
#[derive(Debug, Clone)]
pub struct NewMessage<'a> {
    /// For whom.
    pub to: MemberId,
    /// What.
    pub notice: &'a Notice,
    /// What must be told once only.
    pub once_key: Option<String>,
    /// How it goes besides the inbox.
    pub ways: Ways,
}

/// How somebody is told; `None` for whoever has left.
pub async fn recipient(db: &mut Connection, member: MemberId) -> Result<Option<Recipient>> {
    let row = sqlx::query!(
        r#"SELECT has_email AS "has_email!: bool", preset AS "preset?: String"
           FROM recipient WHERE member_id = $1 AND state NOT IN ('left', 'died')"#,
        member
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Recipient::new(row.has_email, row.preset.as_deref())))
}

/// What somebody chose, if they ever did.
pub async fn preference(db: &mut Connection, member: MemberId) -> Result<Option<Preference>> {
    let row = sqlx::query!(
        r#"SELECT spoken_language, preset, reach, helper, remind_day AS "remind_day!: bool",
               remind_hours AS "remind_hours!: bool", requests
           FROM contact_preference WHERE member_id = $1"#,
        member
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Preference {
        spoken: Language::parse(&row.spoken_language).unwrap_or_default(),
        preset: Preset::parse(&row.preset).unwrap_or_default(),
        reach: Reach::parse(&row.reach).unwrap_or_default(),
        helper: row.helper,
        remind_day: row.remind_day,
        remind_hours: row.remind_hours,
        requests: Requests::parse(&row.requests).unwrap_or_default(),
    }))
}

/// How somebody wants to hear of requests.
pub async fn requests(db: &mut Connection, member: MemberId) -> Result<Requests> {
    let chosen = preference(db, member).await?;
    Ok(chosen.map(|preference| preference.requests).unwrap_or_default())
}

/// Who holds a role and comes.
pub async fn holders(db: &mut Connection, role: &str) -> Result<Vec<MemberId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT member.id AS "id!: MemberId" FROM member JOIN member_role ON member_role.member_id = member.id
           WHERE member_role.role = $1 AND member.state = 'active' ORDER BY member.id"#,
        role
    )
    .fetch_all(db)
    .await?)
}

/// Whose the booking is unless they have left, and then everybody who coordinates what is booked, and comes.
pub async fn concerned(db: &mut Connection, booking: BookingId) -> Result<Vec<Concerned>> {
    let rows = sqlx::query_scalar!(
        r#"SELECT json_group_array(json_array(recipient.member_id, decides, requests, has_email, preset)) AS "rows!: String"
           FROM (
               SELECT member_id, FALSE AS decides FROM booking WHERE id = $1
               UNION ALL
               SELECT coordinates.member_id, TRUE
               FROM booking JOIN coordinates ON coordinates.resource_id = booking.resource_id WHERE booking.id = $1
           ) AS concerned
           JOIN recipient ON recipient.member_id = concerned.member_id
           WHERE iif(decides, state = 'active', state NOT IN ('left', 'died'))"#,
        booking
    )
    .fetch_one(db)
    .await?;
    Ok(serde_json::from_str(&rows)?)
}

/// A message as the database reads it.
#[derive(Serialize)]
struct Row<'a> {
    to: MemberId,
    kind: &'static str,
    facts: String,
    booking: Option<BookingId>,
    useless_after: Option<&'a str>,
    once_key: Option<&'a str>,
    ways: Vec<&'static str>,
}

/// Writes messages into their inboxes and sends them on their ways; none that has been told before. No two for the same
/// person are of the same kind, unless they have keys or are about different bookings.
pub async fn insert(work: &mut Work, new: &[NewMessage<'_>], now: i64) -> Result<()> {
    let rows: std::result::Result<Vec<_>, serde_json::Error> = new.iter().map(row).collect();
    let rows = serde_json::to_string(&rows?)?;
    // What one statement writes has numbers without a gap, of which the database knows the last and how many. It is asked
    // for them in subqueries, once: with the first delivery another row is the last.
    sqlx::query!(
        "INSERT INTO message (member_id, kind, facts, booking_id, created_at, useless_after, once_key)
           SELECT value ->> 'to', value ->> 'kind', value ->> 'facts', value ->> 'booking', ?, value ->> 'useless_after',
               value ->> 'once_key'
           FROM jsonb_each(?) WHERE TRUE
           ON CONFLICT (once_key) DO NOTHING;
           WITH told AS MATERIALIZED (
               SELECT value ->> 'to' AS member_id, value ->> 'kind' AS kind, value ->> 'once_key' AS once_key,
                   value ->> 'booking' AS booking_id, value -> 'ways' AS ways
               FROM jsonb_each(?))
           INSERT INTO delivery (message_id, member_id, way, next_at)
           SELECT message.id, message.member_id, way.value, ?
           FROM told CROSS JOIN message ON message.member_id = told.member_id
               AND message.id <= (SELECT last_insert_rowid()) AND message.id > (SELECT last_insert_rowid() - changes())
               AND message.kind = told.kind AND message.once_key IS told.once_key
               AND message.booking_id IS told.booking_id
           CROSS JOIN json_each(told.ways) AS way
           ORDER BY message.id, way.key",
        now,
        rows,
        rows,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

fn row<'a>(new: &'a NewMessage<'_>) -> std::result::Result<Row<'a>, serde_json::Error> {
    Ok(Row {
        to: new.to,
        kind: new.notice.code(),
        facts: serde_json::to_string(new.notice)?,
        booking: new.notice.visit().map(|visit| visit.booking),
        useless_after: new.notice.useless_after(),
        once_key: new.once_key.as_deref(),
        ways: new.ways.codes(),
    })
}

/// Sends a message on its way, from now on.
pub async fn insert_delivery(
    work: &mut Work,
    message: MessageId,
    to: MemberId,
    way: &str,
    now: i64,
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO delivery (message_id, member_id, way, next_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (message_id, way) DO NOTHING",
        message,
        to,
        way,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
