//! The history of an item, as it was written down.

use crate::db::{Connection, Result};
use crate::equipment::rules::State;
use crate::ids::{CustodyId, ItemId};

/// Something that happened to an item.
#[derive(Debug, Clone)]
pub(in crate::equipment::items) struct Event {
    /// Seconds since 1970.
    pub(super) at: i64,
    /// `None`: the portal itself.
    pub(super) by: Option<String>,
    pub(super) kind: String,
    /// `None`: from where the first row of history comes, or no move.
    pub(super) from: Option<State>,
    pub(super) to: Option<State>,
    pub(super) reason: String,
    pub(super) second_person: String,
    /// Into which machine it was built.
    pub(super) inside: Option<String>,
    pub(super) custody: Option<CustodyId>,
    pub(super) detail: String,
}

/// All that happened after the row `seen`, in the order in which it did.
pub(in crate::equipment::items) async fn after(
    db: &mut Connection,
    item: ItemId,
    seen: i64,
) -> Result<Vec<Event>> {
    let rows = sqlx::query!(
        r#"SELECT item_event.at, trim(member.given_name || ' ' || member.surname) AS "by?: String",
               item_event.kind, item_event.from_state, item_event.to_state, item_event.reason,
               item_event.second_person, machine.tag AS "inside?: String",
               item_event.custody_id AS "custody: CustodyId", item_event.detail
           FROM item_event LEFT JOIN member ON member.id = item_event.by_member
               LEFT JOIN item AS machine ON machine.id = item_event.inside_id
           WHERE item_event.item_id = $1 AND item_event.id > $2 ORDER BY item_event.id"#,
        item,
        seen
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Event {
        at: row.at,
        by: row.by,
        kind: row.kind,
        from: row.from_state.as_deref().and_then(State::parse),
        to: row.to_state.as_deref().and_then(State::parse),
        reason: row.reason,
        second_person: row.second_person,
        inside: row.inside,
        custody: row.custody,
        detail: row.detail,
    });
    Ok(read.collect())
}

/// The last row of its history.
pub(in crate::equipment::items) async fn last(db: &mut Connection, item: ItemId) -> Result<i64> {
    Ok(sqlx::query_scalar!(
        r#"SELECT coalesce(max(id), 0) AS "last!: i64" FROM item_event WHERE item_id = $1"#,
        item
    )
    .fetch_one(db)
    .await?)
}
