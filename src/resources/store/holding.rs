//! What bookings hold of resources.

use std::collections::HashMap;

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
    let others = others.filter(|row| row.0.1.is_none_or(|booking| !without.contains(&booking)));
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
        all.entry(row.0.0).or_default().extend(read(&row));
    }
    Ok(all)
}

/// Of what, for which booking, for which entry of a waiting list, which piece, from when until when.
type Hold<'a> = (ResourceId, Option<BookingId>, Option<i64>, Option<i64>, &'a str, &'a str);
/// With its units, wheelchair places and assistants' places.
type Row<'a> = (Hold<'a>, u16, u16, u16);

/// Whoever holds the same for the same time in several ways holds the most of them, not their sum. Counted here: for the
/// engine it is twice the work.
fn once(mut rows: Vec<Row<'_>>) -> impl Iterator<Item = Row<'_>> {
    rows.sort_unstable();
    rows.dedup_by(|next, first| {
        if next.0 != first.0 {
            return false;
        }
        *first = (first.0, first.1.max(next.1), first.2.max(next.2), first.3.max(next.3));
        true
    });
    rows.into_iter()
}

fn read(((.., from, until), units, wheelchairs, assistants): &Row<'_>) -> Option<Held> {
    let interval = Interval { from: civil::parse(from)?, until: civil::parse(until)? };
    Some(Held { interval, units: *units, wheelchairs: *wheelchairs, assistants: *assistants })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_for_the_same_time_is_counted_once_and_nothing_else_is() {
        let (ten, eleven, noon) = ("2026-11-25T10:00", "2026-11-25T11:00", "2026-11-25T12:00");
        let booked =
            |booking, from, until| (ResourceId(1), Some(BookingId(booking)), None, None, from, until);
        let piece = |item| (ResourceId(1), None, None, Some(item), ten, eleven);
        let rows = vec![
            // Where it stands, and where it may move to: the same time.
            (booked(7, ten, eleven), 2, 0, 1),
            (booked(7, ten, eleven), 1, 1, 0),
            (booked(7, ten, noon), 1, 0, 0),
            (booked(8, ten, eleven), 2, 0, 0),
            (piece(3), 1, 0, 0),
            (piece(4), 1, 0, 0),
            ((ResourceId(1), None, Some(7), None, ten, eleven), 1, 0, 0),
            ((ResourceId(2), Some(BookingId(7)), None, None, ten, eleven), 1, 0, 0),
        ];
        let told: Vec<_> = once(rows.clone()).collect();
        assert_eq!(told.len(), rows.len() - 1);
        assert!(told.contains(&(booked(7, ten, eleven), 2, 1, 1)));
        assert!(rows.iter().skip(2).all(|row| told.contains(row)));
    }
}
