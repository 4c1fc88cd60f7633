//! What the desk writes of a booking besides its history.

use std::collections::BTreeMap;

use time::{Date, Duration, PrimitiveDateTime};

use super::rules::early_end;
use crate::bookings::store::Booking;
use crate::civil::{self, Interval};
use crate::db::{Connection, Result, Work};
use crate::ids::{BookingId, ResourceId};

/// Minutes of the resource's grid.
async fn grid(db: &mut Connection, resource: ResourceId) -> Result<u16> {
    Ok(sqlx::query_scalar!(r#"SELECT grid_minutes AS "grid!: u16" FROM resource WHERE id = $1"#, resource)
        .fetch_one(db)
        .await?)
}

/// Ends a stay now if it was to last longer, and keeps when that was; the time to clear stays as long.
pub(super) async fn end_early(work: &mut Work, booking: &Booking, now: PrimitiveDateTime) -> Result<()> {
    let stay = booking.listed.stay;
    let Some(end) = early_end(&stay, grid(work, booking.resource_id).await?, now) else { return Ok(()) };
    let held = sqlx::query_scalar!("SELECT held_until FROM booking WHERE id = $1", booking.id)
        .fetch_one(&mut **work)
        .await?;
    let held = civil::parse(&held).unwrap_or(stay.until).saturating_sub(stay.until - end);
    let (end, held) = (civil::text(end), civil::text(held));
    sqlx::query!(
        "UPDATE booking SET planned_end = ends, ends = $2, held_until = $3 WHERE id = $1",
        booking.id,
        end,
        held
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Gives a stay that ended early its old end back, before it holds its place again.
pub(super) async fn give_end_back(work: &mut Work, booking: &Booking) -> Result<()> {
    let row = sqlx::query!("SELECT planned_end, held_until FROM booking WHERE id = $1", booking.id)
        .fetch_one(&mut **work)
        .await?;
    let planned = row.planned_end.as_deref().and_then(civil::parse);
    let (Some(planned), Some(held)) = (planned, civil::parse(&row.held_until)) else { return Ok(()) };
    let Interval { until, .. } = booking.listed.stay;
    let (end, held) = (civil::text(planned), civil::text(held.saturating_add(planned - until)));
    sqlx::query!(
        "UPDATE booking SET planned_end = NULL, ends = $2, held_until = $3 WHERE id = $1",
        booking.id,
        end,
        held
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The numbers of those who come on a day, of members and of guests.
pub(super) async fn phones(db: &mut Connection, day: Date) -> Result<BTreeMap<BookingId, String>> {
    let (from, until) = (civil::date_text(day), civil::date_text(day.saturating_add(Duration::DAY)));
    let rows = sqlx::query!(
        r#"SELECT booking.id AS "id!: BookingId", coalesce(member.phone, guest.phone) AS "phone?: String"
           FROM booking JOIN member ON member.id = booking.member_id
           LEFT JOIN guest ON guest.member_id = booking.member_id
           WHERE booking.starts >= $1 AND booking.starts < $2"#,
        from,
        until
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.id, row.phone?))).collect())
}
