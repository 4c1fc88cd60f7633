//! What bookings hold of resources.

use std::collections::HashMap;

use serde::Deserialize;
use time::PrimitiveDateTime;

use crate::civil::{self, Interval, Moment};
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
    // for all of a sort: each row by itself costs more on its way between two threads than what it says.
    let texts = sqlx::query!(
        r#"SELECT
               (SELECT json_group_array(json_array(resource_id, held_from, held_until, booking_id, entry_id, units,
                       wheelchair_places, assistants))
                   FROM hold WHERE resource_id = $1 AND held_until > $2 AND held_from < $3) AS "held!: String",
               (SELECT json_group_array(json_array(this.id, held_from, held_until, booking_id, entry_id, this.units, 0, 0))
                   FROM resource_link JOIN resource AS this ON this.id = resource_link.resource_id
                   JOIN hold ON hold.resource_id = also_id
                   WHERE resource_link.resource_id = $1 AND held_until > $2 AND held_from < $3) AS "linked!: String",
               (SELECT json_group_array(json_array(resource_id, max(out_from, $2), out_until, NULL, NULL, 1, 0, 0, item_id))
                   FROM piece_out WHERE resource_id = $1 AND out_until > $2 AND out_from < $3) AS "out!: String""#,
        resource,
        from,
        until
    )
    .fetch_one(db)
    .await?;
    let mut rows = rows([&texts.held, &texts.linked, &texts.out])?;
    rows.retain(|row| row.booking.is_none_or(|booking| !without.contains(&booking)));
    Ok(once(rows).map(|row| row.held()).collect())
}

/// What bookings hold of every resource between two moments; nothing is said of a resource of which nothing is held.
pub async fn held_of_all(
    db: &mut Connection,
    from: PrimitiveDateTime,
    until: PrimitiveDateTime,
) -> Result<HashMap<ResourceId, Vec<Held>>> {
    let (from, until) = (civil::text(from), civil::text(until));
    // As for one resource. The order of the joins is fixed, so that each resource is looked up by its index.
    let texts = sqlx::query!(
        r#"SELECT
               (SELECT json_group_array(json_array(resource.id, held_from, held_until, booking_id, entry_id, hold.units,
                       hold.wheelchair_places, assistants))
                   FROM resource CROSS JOIN hold ON resource_id = resource.id AND held_until > $1 AND held_from < $2
                   ) AS "held!: String",
               (SELECT json_group_array(json_array(this.id, held_from, held_until, booking_id, entry_id, this.units, 0, 0))
                   FROM resource_link CROSS JOIN resource AS this ON this.id = resource_link.resource_id
                   CROSS JOIN hold ON hold.resource_id = also_id AND held_until > $1 AND held_from < $2
                   ) AS "linked!: String",
               (SELECT json_group_array(json_array(resource_id, max(out_from, $1), out_until, NULL, NULL, 1, 0, 0, item_id))
                   FROM piece_out WHERE out_until > $1 AND out_from < $2) AS "out!: String""#,
        from,
        until
    )
    .fetch_one(db)
    .await?;
    let mut all: HashMap<ResourceId, Vec<Held>> = HashMap::new();
    for row in once(rows([&texts.held, &texts.linked, &texts.out])?) {
        all.entry(row.resource).or_default().push(row.held());
    }
    Ok(all)
}

/// Who holds how much of what, and when; its fields in the order of the columns.
#[derive(Debug, Clone, Copy, Deserialize, PartialEq, Eq)]
struct Row {
    resource: ResourceId,
    from: Moment,
    until: Moment,
    booking: Option<BookingId>,
    /// Of a waiting list.
    entry: Option<i64>,
    units: u16,
    wheelchairs: u16,
    assistants: u16,
    /// A piece that is out of the house.
    #[serde(default)]
    item: Option<i64>,
}

impl Row {
    /// Who holds what, and when, in order of time.
    fn hold(&self) -> impl Ord + use<> {
        (self.resource, self.from, self.until, self.booking, self.entry, self.item)
    }

    fn held(&self) -> Held {
        let Self { units, wheelchairs, assistants, .. } = *self;
        Held { interval: Interval { from: self.from.0, until: self.until.0 }, units, wheelchairs, assistants }
    }
}

/// One that cannot be read fails the list: what is left out would seem free.
fn rows(texts: [&str; 3]) -> Result<Vec<Row>> {
    let mut all = Vec::new();
    for text in texts {
        let mut rows: Vec<Row> = serde_json::from_str(text)?;
        all.append(&mut rows);
    }
    Ok(all)
}

/// Whoever holds the same for the same time in several ways holds the most of them, not their sum. Counted here: for the
/// engine it is twice the work.
fn once(mut rows: Vec<Row>) -> impl Iterator<Item = Row> {
    rows.sort_unstable_by_key(Row::hold);
    rows.dedup_by(|next, first| {
        let is_same = next.hold() == first.hold();
        if is_same {
            first.units = first.units.max(next.units);
            first.wheelchairs = first.wheelchairs.max(next.wheelchairs);
            first.assistants = first.assistants.max(next.assistants);
        }
        is_same
    });
    rows.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::PrimitiveDateTime;
    use time::macros::datetime;

    fn row(booking: i64, until: PrimitiveDateTime, [units, wheelchairs, assistants]: [u16; 3]) -> Row {
        Row {
            resource: ResourceId(1),
            from: Moment(datetime!(2026-11-25 10:00)),
            until: Moment(until),
            booking: Some(BookingId(booking)),
            entry: None,
            units,
            wheelchairs,
            assistants,
            item: None,
        }
    }

    #[test]
    fn the_same_for_the_same_time_is_counted_once_and_nothing_else_is() {
        let (eleven, noon) = (datetime!(2026-11-25 11:00), datetime!(2026-11-25 12:00));
        let booked = row(7, eleven, [2, 0, 1]);
        let others = [
            row(7, noon, [1, 0, 0]),
            row(8, eleven, [2, 0, 0]),
            Row { resource: ResourceId(2), ..booked },
            Row { booking: None, entry: Some(7), ..booked },
            Row { booking: None, item: Some(3), ..booked },
            Row { booking: None, item: Some(4), ..booked },
        ];
        // Where it stands, and where it may move to.
        let mut rows = vec![booked, row(7, eleven, [1, 1, 0])];
        rows.extend(others);
        let told: Vec<_> = once(rows).collect();
        assert_eq!(told.len(), 1 + others.len());
        assert!(told.contains(&row(7, eleven, [2, 1, 1])));
        assert!(others.iter().all(|other| told.contains(other)));
    }

    #[test]
    fn what_the_engine_writes_is_read_and_what_cannot_be_read_is_not_left_out() {
        let held = r#"[[1,"2026-11-25T10:00","2026-11-25T11:00",7,null,2,0,1]]"#;
        let out = r#"[[1,"2026-11-25T00:00","9999-12-31T23:59",null,null,1,0,0,3]]"#;
        let read = rows([held, "[]", out]).unwrap();
        let piece = Row { booking: None, item: Some(3), ..row(0, datetime!(9999-12-31 23:59), [1, 0, 0]) };
        let piece = Row { from: Moment(datetime!(2026-11-25 00:00)), ..piece };
        assert_eq!(read, [row(7, datetime!(2026-11-25 11:00), [2, 0, 1]), piece]);
        assert!(rows([&held.replace("T10", "T30"), "[]", "[]"]).is_err());
    }
}
