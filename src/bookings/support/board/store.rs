//! What is still to be arranged.

use time::PrimitiveDateTime;

use crate::civil::{self, Interval};
use crate::db::{Connection, Result};
use crate::ids::{BookingId, MemberId};
use crate::language::Language;
use crate::support::rules::kind::Kind;

/// Something that is still to be arranged.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) booking: BookingId,
    pub(super) member: String,
    pub(super) resource: String,
    pub(super) stay: Interval,
    /// What; none: it is asked for in the member's own words.
    pub(super) kind: Option<Kind>,
    pub(super) brings_own: bool,
    /// Whom the member asked not to have; may be empty.
    pub(super) other_than: String,
}

/// What this coordinator has to arrange, soonest first.
pub(super) async fn open(
    db: &mut Connection,
    language: Language,
    (coordinator, now): (MemberId, PrimitiveDateTime),
) -> Result<Vec<Open>> {
    let (language, now) = (language.code(), civil::text(now));
    let rows = sqlx::query!(
        r#"SELECT booking.id AS "id!: BookingId", member.given_name || ' ' || member.surname AS "member!: String",
               resource_text.name AS "resource!", booking.starts, booking.ends, support_need.kind AS "kind?: String",
               coalesce(support_need.brings_own, 0) AS "brings_own!: bool",
               coalesce(support_person.name, '') AS "other_than!: String"
           FROM support_request
           JOIN booking ON booking.id = support_request.booking_id
           JOIN member ON member.id = booking.member_id
           JOIN resource_text ON resource_text.resource_id = booking.resource_id AND resource_text.language = $1
           LEFT JOIN support_need ON support_need.booking_id = booking.id
           LEFT JOIN support_person ON support_person.id = support_need.other_than
           WHERE support_request.status = 'asked' AND (support_need.status IS NULL OR support_need.status = 'asked')
               AND booking.held AND booking.ends > $2
               AND booking.resource_id IN (SELECT resource_id FROM coordinates WHERE coordinates.member_id = $3)
           ORDER BY booking.starts, booking.id"#,
        language,
        now,
        coordinator
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        Some(Open {
            booking: row.id,
            member: row.member.trim().to_owned(),
            resource: row.resource,
            stay: Interval { from: civil::parse(&row.starts)?, until: civil::parse(&row.ends)? },
            kind: row.kind.as_deref().and_then(Kind::parse),
            brings_own: row.brings_own,
            other_than: row.other_than,
        })
    });
    Ok(read.collect())
}
