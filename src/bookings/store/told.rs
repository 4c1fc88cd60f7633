//! Bookings as messages tell them, in every language at once.

use serde::Deserialize;
use time::PrimitiveDateTime;

use super::{BookingId, Connection, MemberId, Result, State};
use crate::civil;
use crate::language::Texts;
use crate::messages::notice::Visit;
use crate::messages::rules::Concerned;

/// What is told of a booking, and to whom.
#[derive(Debug)]
pub struct Told {
    /// Whose it is.
    pub member: MemberId,
    /// Where it stands.
    pub state: State,
    /// Support was asked for with it.
    pub has_support: bool,
    /// The booking.
    pub visit: Visit,
}

/// A row of what is told: its fields in the order of the columns.
#[derive(Deserialize)]
pub(super) struct Row {
    id: BookingId,
    member_id: MemberId,
    state: State,
    starts: String,
    ends: String,
    decide_by: String,
    name_kk: String,
    name_ru: String,
    name_en: String,
    events: i64,
    has_support: u8,
    helper: Option<String>,
    concerned: Vec<Concerned>,
}

/// What is told of some bookings, in the words of a condition, and whom they concern, if that is asked for; what stands
/// before it happens first. One text for all rows, as with lists.
macro_rules! rows {
    ($before:literal, $concerned:literal, $condition:literal, $($argument:expr),*) => {
        sqlx::query_scalar!(
            $before + r#"SELECT json_group_array(json_array(id, member_id, state, starts, ends, decide_by, name_kk, name_ru, name_en,
                   events, has_support, helper, json(concerned))) AS "rows!: String"
               FROM (SELECT booking.id, booking.member_id, booking.state, booking.starts, booking.ends, booking.decide_by,
                   kk.name AS name_kk, ru.name AS name_ru, en.name AS name_en,
                   (SELECT count(*) FROM booking_event WHERE booking_event.booking_id = booking.id)
                       + (SELECT count(*) FROM booking_move
                          WHERE booking_move.booking_id = booking.id AND booking_move.state = 'made') AS events,
                   EXISTS (SELECT 1 FROM support_request WHERE support_request.booking_id = booking.id) AS has_support,
                   (SELECT CASE WHEN last.grant_id IS NOT NULL THEN helper.given_name || ' ' || helper.surname END
                       FROM booking_event AS last LEFT JOIN member AS helper ON helper.id = last.by_member
                       WHERE last.booking_id = booking.id ORDER BY last.id DESC LIMIT 1) AS helper,
                   "# + $concerned + r#" AS concerned
               FROM booking
               JOIN resource_text AS kk ON kk.resource_id = booking.resource_id AND kk.language = 'kk'
               JOIN resource_text AS ru ON ru.resource_id = booking.resource_id AND ru.language = 'ru'
               JOIN resource_text AS en ON en.resource_id = booking.resource_id AND en.language = 'en'
               WHERE "# + $condition + ")",
            $($argument),*
        )
    };
}
pub(super) use rows;

/// The rows of what the macro asks.
pub(super) fn read(text: &str) -> Result<Vec<Row>> {
    Ok(serde_json::from_str(text)?)
}

impl Row {
    pub(super) fn read(self) -> (Told, Vec<Concerned>) {
        let told = Told {
            member: self.member_id,
            state: self.state,
            has_support: self.has_support != 0,
            visit: Visit {
                booking: self.id,
                resource: Texts { kk: self.name_kk, ru: self.name_ru, en: self.name_en },
                from: self.starts,
                until: self.ends,
                decide_by: self.decide_by,
                sequence: self.events - 1,
                by: self.helper.unwrap_or_default(),
            },
        };
        (told, self.concerned)
    }
}

/// One booking.
pub async fn told(db: &mut Connection, id: BookingId) -> Result<Option<Told>> {
    let text = rows!("", "'[]'", "booking.id = $1", id).fetch_one(db).await?;
    Ok(read(&text)?.into_iter().next().map(|row| row.read().0))
}

/// Which reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reminder {
    /// A day before the start.
    Day,
    /// Two hours before the start.
    Hours,
}

/// Approved bookings that start after the first moment and no later than the second, whose member wants this reminder
/// and has not had it, nor heard of its approval since `told_since` (seconds).
pub async fn to_remind(
    db: &mut Connection,
    reminder: Reminder,
    (after, until): (PrimitiveDateTime, PrimitiveDateTime),
    told_since: i64,
) -> Result<Vec<Told>> {
    let (after, until) = (civil::text(after), civil::text(until));
    let (kind, is_day) = match reminder {
        Reminder::Day => ("reminder_day", true),
        Reminder::Hours => ("reminder_hours", false),
    };
    let text = rows!(
        "",
        "'[]'",
        "booking.state = 'approved' AND booking.starts > $1 AND booking.starts <= $2
           AND coalesce((SELECT CASE WHEN $3 THEN remind_day ELSE remind_hours END FROM contact_preference
               WHERE contact_preference.member_id = booking.member_id), $3)
           AND NOT EXISTS (SELECT 1 FROM message WHERE message.booking_id = booking.id AND (message.kind = $4
               OR message.kind = 'approved' AND message.created_at > $5))
         ORDER BY booking.starts LIMIT 500",
        after,
        until,
        is_day,
        kind,
        told_since
    )
    .fetch_one(db)
    .await?;
    Ok(read(&text)?.into_iter().map(|row| row.read().0).collect())
}
