//! What is booked around requests.

use std::collections::BTreeSet;

use serde::Deserialize;
use time::Date;

use super::{BookingId, Connection, Interval, ResourceId, Result, State};
use crate::civil::{self, Moment};

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

/// What holds a place of these resources on these days, by its start.
pub async fn neighbours_of(
    db: &mut Connection,
    these: &BTreeSet<(ResourceId, Date)>,
) -> Result<Vec<Neighbour>> {
    let dated = |(resource, day): &(ResourceId, Date)| (*resource, civil::date_text(*day));
    let these = serde_json::to_string(&these.iter().map(dated).collect::<Vec<_>>())?;
    // A `T` follows the day, and `U` follows a `T`. One text for all rows, as for lists; put in order
    // here, which costs less than in the engine.
    let text = sqlx::query_scalar!(
        r#"WITH one AS MATERIALIZED (SELECT value ->> 0 AS resource_id, value ->> 1 AS day FROM json_each($1))
           SELECT json_group_array(json_array(other.id, other.resource_id,
                   trim(member.given_name || ' ' || member.surname), other.starts, other.ends, other.state)) AS "rows!: String"
           FROM one CROSS JOIN booking AS other ON other.starts >= one.day AND other.starts < one.day || 'U'
               AND other.resource_id = one.resource_id AND other.held
           CROSS JOIN member ON member.id = other.member_id"#,
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
    let mut neighbours: Vec<_> = rows.into_iter().map(read).collect();
    neighbours.sort_by_key(|one| (one.stay.from, one.id));
    Ok(neighbours)
}
