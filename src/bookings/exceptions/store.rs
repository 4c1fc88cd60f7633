//! The bookings to come of a resource.

use time::PrimitiveDateTime;

use crate::civil::{self, Interval};
use crate::db::{Connection, Result};
use crate::ids::{BookingId, ResourceId};

/// A booking that has not begun.
#[derive(Debug, Clone, Copy)]
pub(super) struct Visit {
    pub(super) booking: BookingId,
    pub(super) stay: Interval,
    pub(super) people: u16,
}

/// What has not begun and takes place there, or where nobody else may be meanwhile, in its order.
pub(super) async fn ahead(
    db: &mut Connection,
    resource: ResourceId,
    now: PrimitiveDateTime,
) -> Result<Vec<Visit>> {
    let now = civil::text(now);
    let rows = sqlx::query!(
        r#"SELECT DISTINCT booking.id AS "booking!: BookingId", booking.starts, booking.ends,
               booking.people AS "people!: u16"
           FROM hold JOIN booking ON booking.id = hold.booking_id
           WHERE hold.resource_id = $1 AND hold.held_until > $2 AND booking.starts > $2
               AND hold.role IN ('place', 'linked') AND booking.state IN ('requested', 'approved')
           ORDER BY booking.starts, booking.id"#,
        resource,
        now
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        let stay = Interval { from: civil::parse(&row.starts)?, until: civil::parse(&row.ends)? };
        Some(Visit { booking: row.booking, stay, people: row.people })
    });
    Ok(read.collect())
}
