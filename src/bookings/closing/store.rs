//! Whose visits fell away, and how they were told.

use super::rules::Told;
use crate::civil;
use crate::db::{Connection, Result};
use crate::ids::{AnnouncementId, BookingId};
use crate::language::Language;
use crate::messages::rules::Ways;

/// The visits that fell away when this announcement was written, in the order of their start.
pub(super) async fn told(
    db: &mut Connection,
    language: Language,
    announcement: AnnouncementId,
) -> Result<Vec<Told>> {
    let language = language.code();
    let rows = sqlx::query!(
        r#"SELECT booking.id AS "id!: BookingId", resource_text.name AS "resource!",
               trim(member.given_name || ' ' || member.surname) AS "member!: String", booking.starts, booking.ends,
               EXISTS (SELECT 1 FROM delivery WHERE delivery.message_id = message.id AND way = 'email')
                   AS "email!: bool",
               EXISTS (SELECT 1 FROM delivery WHERE delivery.message_id = message.id AND way = 'by_hand')
                   AS "by_hand!: bool"
           FROM announcement
           JOIN booking_event ON booking_event.at = announcement.written_at AND booking_event.to_state = 'cancelled'
               AND booking_event.by_member = announcement.written_by
           JOIN booking ON booking.id = booking_event.booking_id AND substr(booking.starts, 1, 10) = announcement.closes
           JOIN resource_text ON resource_text.resource_id = booking.resource_id AND resource_text.language = $1
           JOIN member ON member.id = booking.member_id
           LEFT JOIN message ON message.booking_id = booking.id AND message.kind = 'cancelled_by_staff'
           WHERE announcement.id = $2 ORDER BY booking.starts, booking.id"#,
        language,
        announcement
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        let stay = civil::Interval { from: civil::parse(&row.starts)?, until: civil::parse(&row.ends)? };
        let ways = Ways { email: row.email, by_hand: row.by_hand };
        Some(Told { booking: row.id, resource: row.resource, member: row.member, stay, ways })
    });
    Ok(read.collect())
}
