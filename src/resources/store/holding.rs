//! What bookings hold of resources.

use std::collections::HashMap;

use serde::Deserialize;
use time::PrimitiveDateTime;

use crate::civil::{self, Interval};
use crate::db::{Connection, Result};
use crate::ids::{BookingId, ResourceId};
use crate::resources::availability::Held;

/// What bookings hold of a resource between two moments, one booking left out.
pub async fn held(
    db: &mut Connection,
    resource: ResourceId,
    from: PrimitiveDateTime,
    until: PrimitiveDateTime,
    without: Option<BookingId>,
) -> Result<Vec<Held>> {
    held_without(db, resource, (from, until), without.as_slice()).await
}

/// The same with several bookings left out.
pub async fn held_without(
    db: &mut Connection,
    resource: ResourceId,
    (from, until): (PrimitiveDateTime, PrimitiveDateTime),
    without: &[BookingId],
) -> Result<Vec<Held>> {
    let (from, until) = (civil::text(from), civil::text(until));
    // Whatever holds something that is linked keeps all of this one; a piece that is out of the house is not here. One text
    // for all of it: each row by itself costs more on its way between two threads than what it says.
    let text = sqlx::query_scalar!(
        r#"SELECT json_group_array(json_array(json_array(id, booking_id, entry_id, item_id, held_from, held_until),
               units, wheelchair_places, assistants)) AS "held!: String"
           FROM (
               SELECT resource_id AS id, booking_id, entry_id, NULL AS item_id, held_from, held_until, units,
                   wheelchair_places, assistants
               FROM hold WHERE resource_id = $1 AND held_until > $2 AND held_from < $3
               UNION ALL
               SELECT resource_id, NULL, NULL, item_id, max(out_from, $2), out_until, 1, 0, 0
               FROM piece_out WHERE resource_id = $1 AND out_until > $2 AND out_from < $3
               UNION ALL
               SELECT this.id, booking_id, entry_id, NULL, held_from, held_until, this.units, 0, 0
               FROM resource_link JOIN resource AS this ON this.id = resource_link.resource_id
               JOIN hold ON hold.resource_id = also_id
               WHERE resource_link.resource_id = $1 AND held_until > $2 AND held_from < $3
           )"#,
        resource,
        from,
        until
    )
    .fetch_one(db)
    .await?;
    let others = once(serde_json::from_str(&text)?);
    let others = others.filter(|row| row.hold.booking.is_none_or(|booking| !without.contains(&booking)));
    Ok(others.filter_map(|row| read(&row)).collect())
}

/// What bookings hold of every resource between two moments; nothing is said of a resource of which nothing is held.
pub async fn held_of_all(
    db: &mut Connection,
    from: PrimitiveDateTime,
    until: PrimitiveDateTime,
) -> Result<HashMap<ResourceId, Vec<Held>>> {
    let (from, until) = (civil::text(from), civil::text(until));
    // As for one resource. The order of the joins is fixed, so that each resource is looked up by its index.
    let text = sqlx::query_scalar!(
        r#"SELECT json_group_array(json_array(json_array(id, booking_id, entry_id, item_id, held_from, held_until),
               units, wheelchair_places, assistants)) AS "held!: String"
           FROM (
               SELECT resource.id, booking_id, entry_id, NULL AS item_id, held_from, held_until, hold.units,
                   hold.wheelchair_places, assistants
               FROM resource CROSS JOIN hold ON resource_id = resource.id AND held_until > $1 AND held_from < $2
               UNION ALL
               SELECT resource_id, NULL, NULL, item_id, max(out_from, $1), out_until, 1, 0, 0
               FROM piece_out WHERE out_until > $1 AND out_from < $2
               UNION ALL
               SELECT this.id, booking_id, entry_id, NULL, held_from, held_until, this.units, 0, 0
               FROM resource_link CROSS JOIN resource AS this ON this.id = resource_link.resource_id
               CROSS JOIN hold ON hold.resource_id = also_id AND held_until > $1 AND held_from < $2
           )"#,
        from,
        until
    )
    .fetch_one(db)
    .await?;
    let mut all: HashMap<ResourceId, Vec<Held>> = HashMap::new();
    for row in once(serde_json::from_str(&text)?) {
        all.entry(row.hold.resource).or_default().extend(read(&row));
    }
    Ok(all)
}

/// Who holds what, and when; its fields in the order of the columns.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
struct Hold<'a> {
    resource: ResourceId,
    booking: Option<BookingId>,
    /// Of a waiting list.
    entry: Option<i64>,
    /// A piece that is out of the house.
    item: Option<i64>,
    from: &'a str,
    until: &'a str,
}

/// With how much of it.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
struct Row<'a> {
    #[serde(borrow)]
    hold: Hold<'a>,
    units: u16,
    wheelchairs: u16,
    assistants: u16,
}

/// Whoever holds the same for the same time in several ways holds the most of them, not their sum. Counted here: for the
/// engine it is twice the work.
fn once(mut rows: Vec<Row<'_>>) -> impl Iterator<Item = Row<'_>> {
    rows.sort_unstable();
    rows.dedup_by(|next, first| {
        let is_same = next.hold == first.hold;
        if is_same {
            first.units = first.units.max(next.units);
            first.wheelchairs = first.wheelchairs.max(next.wheelchairs);
            first.assistants = first.assistants.max(next.assistants);
        }
        is_same
    });
    rows.into_iter()
}

fn read(row: &Row<'_>) -> Option<Held> {
    let interval = Interval { from: civil::parse(row.hold.from)?, until: civil::parse(row.hold.until)? };
    let Row { units, wheelchairs, assistants, .. } = *row;
    Some(Held { interval, units, wheelchairs, assistants })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(booking: i64, until: &str, [units, wheelchairs, assistants]: [u16; 3]) -> Row<'_> {
        let from = "2026-11-25T10:00";
        let hold = Hold {
            resource: ResourceId(1),
            booking: Some(BookingId(booking)),
            entry: None,
            item: None,
            from,
            until,
        };
        Row { hold, units, wheelchairs, assistants }
    }

    #[test]
    fn the_same_for_the_same_time_is_counted_once_and_nothing_else_is() {
        let (eleven, noon) = ("2026-11-25T11:00", "2026-11-25T12:00");
        let booked = row(7, eleven, [2, 0, 1]);
        let like = |change: fn(&mut Hold<'_>)| {
            let mut other = booked.clone();
            change(&mut other.hold);
            other
        };
        let others = [
            row(7, noon, [1, 0, 0]),
            row(8, eleven, [2, 0, 0]),
            like(|hold| hold.resource = ResourceId(2)),
            like(|hold| (hold.booking, hold.entry) = (None, Some(7))),
            like(|hold| (hold.booking, hold.item) = (None, Some(3))),
            like(|hold| (hold.booking, hold.item) = (None, Some(4))),
        ];
        // Where it stands, and where it may move to.
        let mut rows = vec![booked, row(7, eleven, [1, 1, 0])];
        rows.extend(others.clone());
        let told: Vec<_> = once(rows).collect();
        assert_eq!(told.len(), 1 + others.len());
        assert!(told.contains(&row(7, eleven, [2, 1, 1])));
        assert!(others.iter().all(|other| told.contains(other)));
    }
}
