//! Bookings as messages tell them, in every language at once.

use time::PrimitiveDateTime;

use super::{BookingId, Connection, MemberId, Result, State};
use crate::civil;
use crate::language::Texts;
use crate::messages::notice::Visit;

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

pub(super) struct Row {
    pub(super) id: BookingId,
    pub(super) member_id: MemberId,
    pub(super) state: String,
    pub(super) starts: String,
    pub(super) ends: String,
    pub(super) decide_by: String,
    pub(super) name_kk: String,
    pub(super) name_ru: String,
    pub(super) name_en: String,
    pub(super) events: i64,
    pub(super) has_support: bool,
    pub(super) helper: Option<String>,
    pub(super) concerned: Option<String>,
}

/// What is told of some bookings, in the words of a condition, and whom they concern, if that is asked for; what stands
/// before it happens first.
macro_rules! rows {
    ($before:literal, $concerned:literal, $condition:literal, $($argument:expr),*) => {
        sqlx::query_as!(
            Row,
            $before + r#"SELECT booking.id AS "id!: BookingId", booking.member_id AS "member_id!: MemberId", booking.state,
                   booking.starts, booking.ends, booking.decide_by,
                   kk.name AS name_kk, ru.name AS name_ru, en.name AS name_en,
                   (SELECT count(*) FROM booking_event WHERE booking_event.booking_id = booking.id)
                       + (SELECT count(*) FROM booking_move
                          WHERE booking_move.booking_id = booking.id AND booking_move.state = 'made') AS "events!: i64",
                   EXISTS (SELECT 1 FROM support_request WHERE support_request.booking_id = booking.id)
                       AS "has_support!: bool",
                   (SELECT CASE WHEN last.grant_id IS NOT NULL THEN helper.given_name || ' ' || helper.surname END
                       FROM booking_event AS last LEFT JOIN member AS helper ON helper.id = last.by_member
                       WHERE last.booking_id = booking.id ORDER BY last.id DESC LIMIT 1) AS "helper: String",
                   "# + $concerned + r#" AS "concerned: String"
               FROM booking
               JOIN resource_text AS kk ON kk.resource_id = booking.resource_id AND kk.language = 'kk'
               JOIN resource_text AS ru ON ru.resource_id = booking.resource_id AND ru.language = 'ru'
               JOIN resource_text AS en ON en.resource_id = booking.resource_id AND en.language = 'en'
               WHERE "# + $condition,
            $($argument),*
        )
    };
}
pub(super) use rows;

impl Row {
    pub(super) fn read(self) -> Told {
        Told {
            member: self.member_id,
            state: State::parse(&self.state).unwrap_or(State::Requested),
            has_support: self.has_support,
            visit: Visit {
                booking: self.id,
                resource: Texts { kk: self.name_kk, ru: self.name_ru, en: self.name_en },
                from: self.starts,
                until: self.ends,
                decide_by: self.decide_by,
                sequence: self.events - 1,
                by: self.helper.unwrap_or_default(),
            },
        }
    }
}

/// One booking.
pub async fn told(db: &mut Connection, id: BookingId) -> Result<Option<Told>> {
    Ok(rows!("", "NULL", "booking.id = $1", id).fetch_optional(db).await?.map(Row::read))
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
    let rows = rows!(
        "",
        "NULL",
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
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(Row::read).collect())
}
