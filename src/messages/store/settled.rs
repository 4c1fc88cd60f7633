//! What nobody needs to be told any more, or to read as new.

use crate::db::{Connection, Result, Work};
use crate::ids::{BookingId, MemberId};

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
    end_about(work, booking, &["move_waits", "series_move_waits"], now).await
}

/// A question that has been answered waits for its answer in no inbox and on no list.
pub async fn read_questions_about(work: &mut Work, booking: BookingId, now: i64) -> Result<()> {
    end_about(work, booking, &["question_asked"], now).await
}

/// What was told of a booking, of these kinds, is over: nobody reads it as new, nobody is told it.
async fn end_about(work: &mut Work, booking: BookingId, kinds: &[&str], now: i64) -> Result<()> {
    let kinds = serde_json::to_string(kinds)?;
    sqlx::query!(
        "UPDATE message SET read_at = $1
         WHERE booking_id = $2 AND read_at IS NULL AND kind IN (SELECT value FROM json_each($3))",
        now,
        booking,
        kinds
    )
    .execute(&mut **work)
    .await?;
    sqlx::query!(
        "UPDATE delivery SET state = 'dropped', ended_at = $1
         WHERE state = 'waiting' AND message_id IN
             (SELECT id FROM message WHERE booking_id = $2 AND kind IN (SELECT value FROM json_each($3)))",
        now,
        booking,
        kinds
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
