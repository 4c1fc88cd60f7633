//! Messages in the database: writing them, and who they are for.

use serde::Serialize;

use super::notice::Notice;
use super::rules::{Concerned, Preference, Preset, Reach, Recipient, Requests, Ways};
use crate::db::{Connection, Result, Work};
use crate::ids::{BookingId, MemberId, MessageId};
use crate::language::Language;

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
           FROM json_each(?) WHERE TRUE
           ON CONFLICT (once_key) DO NOTHING;
           WITH told AS MATERIALIZED (
               SELECT value ->> 'to' AS member_id, value ->> 'kind' AS kind, value ->> 'once_key' AS once_key,
                   value ->> 'booking' AS booking_id, value -> 'ways' AS ways
               FROM json_each(?))
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

/// A booking has moved on: nobody needs to be told by hand where it stood, nor written to that it waits.
pub async fn drop_waiting_about(work: &mut Work, booking: BookingId, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE delivery SET state = 'dropped', ended_at = $1
         WHERE id IN (
             SELECT waiting.id FROM message JOIN delivery AS waiting ON waiting.message_id = message.id
             WHERE message.booking_id = $2 AND waiting.state = 'waiting'
                 AND (waiting.way = 'by_hand' OR message.kind IN ('request_waits', 'request_reminded', 'series_waits')))",
        now,
        booking
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A request that has been decided waits in nobody's inbox.
pub async fn read_requests_about(work: &mut Work, booking: BookingId, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE message SET read_at = $1 WHERE booking_id = $2 AND kind IN ('request_waits', 'request_reminded', 'series_waits') AND read_at IS NULL",
        now,
        booking
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A wish to move that has been decided waits in nobody's inbox, and in no letter.
pub async fn read_moves_about(work: &mut Work, booking: BookingId, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE message SET read_at = $1 WHERE booking_id = $2 AND kind IN ('move_waits', 'series_move_waits') AND read_at IS NULL",
        now,
        booking
    )
    .execute(&mut **work)
    .await?;
    sqlx::query!(
        "UPDATE delivery SET state = 'dropped', ended_at = $1
         WHERE state = 'waiting' AND message_id IN
             (SELECT id FROM message WHERE booking_id = $2 AND kind IN ('move_waits', 'series_move_waits'))",
        now,
        booking
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A question that has been answered waits for its answer in no inbox and on no list.
pub async fn read_questions_about(work: &mut Work, booking: BookingId, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE message SET read_at = $1 WHERE booking_id = $2 AND kind = 'question_asked' AND read_at IS NULL",
        now,
        booking
    )
    .execute(&mut **work)
    .await?;
    sqlx::query!(
        "UPDATE delivery SET state = 'dropped', ended_at = $1
         WHERE state = 'waiting' AND message_id IN
             (SELECT id FROM message WHERE booking_id = $2 AND kind = 'question_asked')",
        now,
        booking
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A letter about a request reaches nobody who no longer decides it; a count reaches nobody who decides nothing.
pub async fn drop_waiting_of_others(work: &mut Work, member: MemberId, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE delivery SET state = 'dropped', ended_at = $1
         WHERE id IN (
             SELECT waiting.id FROM message JOIN delivery AS waiting ON waiting.message_id = message.id
             WHERE message.member_id = $2 AND waiting.state = 'waiting' AND
                 (message.kind IN ('request_waits', 'request_reminded', 'series_waits', 'move_waits', 'series_move_waits', 'support_withdrawn', 'support_moved') AND NOT EXISTS (
                     SELECT 1 FROM booking
                     JOIN coordinates ON coordinates.resource_id = booking.resource_id
                     JOIN member ON member.id = coordinates.member_id AND member.state = 'active'
                     WHERE booking.id = message.booking_id AND member.id = message.member_id)
                 OR message.kind IN ('requests_wait', 'decide_soon') AND NOT EXISTS (
                     SELECT 1 FROM coordinates
                     JOIN member ON member.id = coordinates.member_id AND member.state = 'active'
                     WHERE member.id = message.member_id)))",
        now,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Nor does it stay new in their inbox.
pub async fn read_requests_of_others(work: &mut Work, member: MemberId, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE message SET read_at = $1
         WHERE message.member_id = $2 AND message.read_at IS NULL AND
                 (message.kind IN ('request_waits', 'request_reminded', 'series_waits', 'move_waits', 'series_move_waits', 'support_withdrawn', 'support_moved') AND NOT EXISTS (
                     SELECT 1 FROM booking
                     JOIN coordinates ON coordinates.resource_id = booking.resource_id
                     JOIN member ON member.id = coordinates.member_id AND member.state = 'active'
                     WHERE booking.id = message.booking_id AND member.id = message.member_id)
                 OR message.kind IN ('requests_wait', 'decide_soon') AND NOT EXISTS (
                     SELECT 1 FROM coordinates
                     JOIN member ON member.id = coordinates.member_id AND member.state = 'active'
                     WHERE member.id = message.member_id))",
        now,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// What was told under a key has been read, or said to the person.
pub async fn is_heard(db: &mut Connection, once_key: &str) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM message LEFT JOIN delivery
                   ON delivery.message_id = message.id AND delivery.way = 'by_hand' AND delivery.state = 'done'
               WHERE once_key = $1 AND (read_at IS NOT NULL OR delivery.id IS NOT NULL)) AS "heard!: bool""#,
        once_key
    )
    .fetch_one(db)
    .await?)
}

/// What was told under a key is over: nobody reads it as new, nobody is told it.
pub async fn end_told_once(work: &mut Work, once_key: &str, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE delivery SET state = 'dropped', ended_at = $1
         WHERE state = 'waiting' AND message_id IN (SELECT id FROM message WHERE once_key = $2)",
        now,
        once_key
    )
    .execute(&mut **work)
    .await?;
    sqlx::query!("UPDATE message SET read_at = $1 WHERE once_key = $2 AND read_at IS NULL", now, once_key)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Reminders of a loan that is due no more wait in no inbox, and in no letter.
pub async fn end_reminders_of_loan(work: &mut Work, member: MemberId, key: &str, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE delivery SET state = 'dropped', ended_at = $1
         WHERE state = 'waiting' AND message_id IN (
             SELECT id FROM message WHERE member_id = $2 AND kind IN ('loan_due_soon', 'loan_overdue')
                 AND once_key LIKE kind || ' ' || $3 || ' %')",
        now,
        member,
        key
    )
    .execute(&mut **work)
    .await?;
    sqlx::query!(
        "UPDATE message SET read_at = $1
         WHERE member_id = $2 AND read_at IS NULL AND kind IN ('loan_due_soon', 'loan_overdue')
             AND once_key LIKE kind || ' ' || $3 || ' %'",
        now,
        member,
        key
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
