//! Bookings of people who have gone.

use crate::bookings::rules::State;
use crate::db::{Connection, Result};
use crate::ids::{BookingId, MemberId};

/// What a member holds from a civil time on, and how each booking stands.
pub async fn held_from(db: &mut Connection, member: MemberId, from: &str) -> Result<Vec<(BookingId, State)>> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: BookingId", state FROM booking WHERE member_id = $1 AND held AND starts > $2"#,
        member,
        from
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.id, State::parse(&row.state)?))).collect())
}
