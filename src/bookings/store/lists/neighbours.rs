//! What is booked around requests.

use serde::Deserialize;

use super::{BookingId, Connection, Interval, ResourceId, Result, State};
use crate::civil::Moment;

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

/// Its columns in their order.
#[derive(Deserialize)]
struct Row(BookingId, ResourceId, String, Moment, Moment, State);

/// What holds a place on the day of one of these and is of the same resource, by its start.
pub async fn neighbours_of(db: &mut Connection, these: &[BookingId]) -> Result<Vec<Neighbour>> {
    let these = serde_json::to_string(these)?;
    // A `T` follows the day, and `U` follows a `T`. One text for all rows, as for lists.
    let text = sqlx::query_scalar!(
        r#"SELECT json_group_array(json_array(id, resource_id, member, starts, ends, state)) AS "rows!: String"
           FROM (SELECT other.id, other.resource_id, trim(member.given_name || ' ' || member.surname) AS member,
                     other.starts, other.ends, other.state
                 FROM (SELECT DISTINCT resource_id, substr(starts, 1, 10) AS day
                       FROM json_each($1) AS these CROSS JOIN booking ON booking.id = these.value) AS one
                 CROSS JOIN booking AS other ON other.starts >= one.day AND other.starts < one.day || 'U'
                     AND other.resource_id = one.resource_id AND other.held
                 CROSS JOIN member ON member.id = other.member_id
                 ORDER BY other.starts, other.id)"#,
        these
    )
    .fetch_one(db)
    .await?;
    let rows: Vec<Row> = serde_json::from_str(&text)?;
    let read = |Row(id, resource, member, Moment(from), Moment(until), state)| Neighbour {
        id,
        resource,
        member,
        stay: Interval { from, until },
        state,
    };
    Ok(rows.into_iter().map(read).collect())
}
