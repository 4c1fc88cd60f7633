//! Lists in the database: what they may name, what is known already, and that they came.

use super::cells::folded;
use super::columns::Column;
use super::rules::{Known, Newcomer, Problem, Wrong};
use crate::db::{Connection, Result, Work};
use crate::equipment::rules::{key, number_key};
use crate::ids::{CategoryId, ItemId, ItemImportId, MemberId, PlaceId};

/// Kinds and places by all their names.
pub(super) async fn known(db: &mut Connection) -> Result<Known> {
    let mut known = Known::default();
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: CategoryId", code, name_kk, name_ru, name_en, holds_data AS "holds_data!: bool"
           FROM category WHERE in_use ORDER BY position DESC"#
    );
    for row in rows.fetch_all(&mut *db).await? {
        for name in [row.code.replace('_', " "), row.name_kk, row.name_ru, row.name_en] {
            known.categories.insert(folded(&name), (row.id, row.holds_data));
        }
    }
    let rows = sqlx::query!(r#"SELECT id AS "id!: PlaceId", folded FROM place WHERE in_use"#);
    known.places = rows.fetch_all(db).await?.into_iter().map(|row| (row.folded, row.id)).collect();
    Ok(known)
}

/// What of a row another piece has already.
pub(super) async fn taken(db: &mut Connection, new: &Newcomer) -> Result<Vec<Wrong>> {
    let mut wrong = Vec::new();
    let (make, serial) = (key(&new.make), key(&new.serial));
    if !serial.is_empty() {
        let tag = sqlx::query_scalar!(
            "SELECT tag FROM item WHERE make_key = $1 AND serial_key = $2 AND serial_key <> ''",
            make,
            serial
        );
        let tag = tag.fetch_optional(&mut *db).await?;
        wrong.extend(tag.map(|tag| new.wrong(Column::Serial, Problem::SerialKnown(tag))));
    }
    let number = number_key(&new.inventory_number);
    if !number.is_empty() {
        let tag = sqlx::query_scalar!(
            "SELECT tag FROM item WHERE inventory_key = $1 AND inventory_key <> ''",
            number
        );
        let tag = tag.fetch_optional(db).await?;
        wrong.extend(tag.map(|tag| new.wrong(Column::InventoryNumber, Problem::NumberKnown(tag))));
    }
    Ok(wrong)
}

/// Writes down the number that a piece has in the books.
pub(super) async fn number(work: &mut Work, item: ItemId, number: &str) -> Result<()> {
    let number_key = number_key(number);
    sqlx::query!(
        "UPDATE item SET inventory_number = $2, inventory_key = $3 WHERE id = $1",
        item,
        number,
        number_key
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The list that came with this key, if it has come before.
pub(super) async fn find_by_key(
    db: &mut Connection,
    by: MemberId,
    key: &str,
) -> Result<Option<ItemImportId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: ItemImportId" FROM item_import WHERE by_member = $1 AND one_time_key = $2"#,
        by,
        key
    )
    .fetch_optional(db)
    .await?)
}

/// A list that was taken over.
#[derive(Debug, Clone)]
pub(super) struct Taken {
    pub(super) pieces: i64,
    pub(super) first_tag: String,
    pub(super) last_tag: String,
}

/// Notes that a list came.
pub(super) async fn note(
    work: &mut Work,
    taken: &Taken,
    key: &str,
    (by, at): (MemberId, i64),
) -> Result<ItemImportId> {
    Ok(sqlx::query_scalar!(
        r#"INSERT INTO item_import (by_member, one_time_key, at, pieces, first_tag, last_tag)
           VALUES ($1, $2, $3, $4, $5, $6) RETURNING id AS "id!: ItemImportId""#,
        by,
        key,
        at,
        taken.pieces,
        taken.first_tag,
        taken.last_tag
    )
    .fetch_one(&mut **work)
    .await?)
}

/// A list of `by`; none of somebody else's.
pub(super) async fn find(db: &mut Connection, id: ItemImportId, by: MemberId) -> Result<Option<Taken>> {
    Ok(sqlx::query_as!(
        Taken,
        "SELECT pieces, first_tag, last_tag FROM item_import WHERE id = $1 AND by_member = $2",
        id,
        by
    )
    .fetch_optional(db)
    .await?)
}

/// Ids and tags of the pieces that it brought, in their order.
pub(super) async fn brought(db: &mut Connection, taken: &Taken) -> Result<Vec<(ItemId, String)>> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: ItemId", tag FROM item
           WHERE id BETWEEN (SELECT id FROM item WHERE tag = $1) AND (SELECT id FROM item WHERE tag = $2) ORDER BY id"#,
        taken.first_tag,
        taken.last_tag
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(|row| (row.id, row.tag)).collect())
}
