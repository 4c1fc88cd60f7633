//! What is asked for with bookings that nobody has decided yet.

use std::collections::HashMap;

use super::{BookingId, Connection, MemberId, Result, Status};

/// What is asked for with one of them.
#[derive(Debug, Clone)]
pub struct Wish {
    /// In the person's own words; empty when it has been withdrawn.
    pub wish: String,
    /// Where it stands.
    pub status: Status,
}

/// What is asked for with the requests that wait for this coordinator.
pub async fn of_waiting(db: &mut Connection, coordinator: MemberId) -> Result<HashMap<BookingId, Wish>> {
    let rows = sqlx::query!(
        r#"SELECT booking.id AS "booking!: BookingId", wish, status
           FROM booking JOIN support_request ON support_request.booking_id = booking.id
           WHERE booking.state = 'requested'
               AND +resource_id IN (SELECT resource_id FROM coordinates WHERE member_id = $1)"#,
        coordinator
    )
    .fetch_all(db)
    .await?;
    let read = |code: &str| Status::parse(code).unwrap_or(Status::Asked);
    let wish = rows.into_iter().map(|row| (row.booking, Wish { status: read(&row.status), wish: row.wish }));
    Ok(wish.collect())
}
