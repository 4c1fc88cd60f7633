//! Who is still to be told that they are no longer needed.

use time::PrimitiveDateTime;

use crate::civil::{self, Interval};
use crate::db::{Connection, Result, Work};
use crate::ids::{MemberId, SupportCallId};
use crate::support::rules::kind::Kind;

/// Somebody who is no longer needed and has to be told.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) id: SupportCallId,
    pub(super) name: String,
    pub(super) phone: String,
    pub(super) kind: Option<Kind>,
    pub(super) stay: Interval,
}

/// Whom a coordinator of these resources has to phone, soonest first; what is over needs no call.
pub(super) async fn calls(
    db: &mut Connection,
    (coordinator, now): (MemberId, PrimitiveDateTime),
) -> Result<Vec<Call>> {
    let now = civil::text(now);
    let rows = sqlx::query!(
        r#"SELECT support_call.id AS "id!: SupportCallId", support_person.name, support_person.phone,
               support_call.kind, support_call.starts, support_call.ends
           FROM support_call
           JOIN support_person ON support_person.id = support_call.person_id
           JOIN booking ON booking.id = support_call.booking_id
           WHERE support_call.ends > $1
               AND booking.resource_id IN (SELECT resource_id FROM coordinates WHERE coordinates.member_id = $2)
           ORDER BY support_call.starts, support_call.id"#,
        now,
        coordinator
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        Some(Call {
            id: row.id,
            name: row.name,
            phone: row.phone,
            kind: Kind::parse(&row.kind),
            stay: Interval { from: civil::parse(&row.starts)?, until: civil::parse(&row.ends)? },
        })
    });
    Ok(read.collect())
}

/// They have been told: nothing is left of it.
pub(super) async fn note_told(work: &mut Work, call: SupportCallId, by: MemberId) -> Result<()> {
    sqlx::query!(
        "DELETE FROM support_call WHERE id = $1 AND booking_id IN (SELECT booking.id FROM booking
             JOIN coordinates ON coordinates.resource_id = booking.resource_id AND coordinates.member_id = $2)",
        call,
        by
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Calls that nobody has made in time are not made any more.
pub(in crate::bookings) async fn delete_old_calls(work: &mut Work, now: PrimitiveDateTime) -> Result<()> {
    let now = civil::text(now);
    sqlx::query!("DELETE FROM support_call WHERE ends <= $1", now).execute(&mut **work).await?;
    Ok(())
}
