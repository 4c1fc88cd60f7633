//! What is asked for with bookings that nobody has decided yet.

use std::collections::HashMap;

use super::{BookingId, Connection, Result, Status};

/// What is asked for with one of them.
#[derive(Debug, Clone)]
pub struct Wish {
    /// In the person's own words; empty when it has been withdrawn.
    pub wish: String,
    /// Where it stands.
    pub status: Status,
}

/// What is asked for with these requests.
pub async fn of_these(db: &mut Connection, these: &[BookingId]) -> Result<HashMap<BookingId, Wish>> {
    let these = serde_json::to_string(these)?;
    let rows = sqlx::query!(
        r#"SELECT booking_id AS "booking!: BookingId", wish, status
           FROM json_each($1) AS these CROSS JOIN support_request ON booking_id = these.value"#,
        these
    )
    .fetch_all(db)
    .await?;
    let read = |code: &str| Status::parse(code).unwrap_or(Status::Asked);
    let wish = rows.into_iter().map(|row| (row.booking, Wish { status: read(&row.status), wish: row.wish }));
    Ok(wish.collect())
}
