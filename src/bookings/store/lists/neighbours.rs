//! What is booked around requests.

use super::{BookingId, Connection, Interval, ResourceId, Result, State};
use crate::civil;

/// What is said of a booking beside another one.
#[derive(Debug)]
pub struct Neighbour {
    /// Which.
    pub id: BookingId,
    /// Of what.
    pub resource: ResourceId,
    /// For whom.
    pub member: String,
    /// When.
    pub stay: Interval,
    /// Where it stands.
    pub state: State,
}

/// What holds a place on the day of one of these and is of the same resource, by its start.
pub async fn neighbours_of(db: &mut Connection, these: &[BookingId]) -> Result<Vec<Neighbour>> {
    let these = serde_json::to_string(these)?;
    // A `T` follows the day, and `U` follows a `T`.
    let rows = sqlx::query!(
        r#"SELECT other.id AS "id!: BookingId", other.resource_id AS "resource!: ResourceId",
               trim(member.given_name || ' ' || member.surname) AS "member!: String",
               other.starts, other.ends, other.state
           FROM (SELECT DISTINCT resource_id, substr(starts, 1, 10) AS day
                 FROM json_each($1) AS these CROSS JOIN booking ON booking.id = these.value) AS one
           CROSS JOIN booking AS other ON other.starts >= one.day AND other.starts < one.day || 'U'
               AND other.resource_id = one.resource_id AND other.held
           JOIN member ON member.id = other.member_id
           ORDER BY other.starts, other.id"#,
        these
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        let stay = Interval { from: civil::parse(&row.starts)?, until: civil::parse(&row.ends)? };
        let state = State::parse(&row.state)?;
        Some(Neighbour { id: row.id, resource: row.resource, member: row.member, stay, state })
    });
    Ok(read.collect())
}
