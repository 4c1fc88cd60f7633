//! What is put right or added after a piece was registered: its numbers, and where it stands.

use super::store::{file, refused, tell};
use crate::db::{Connection, Result, Work};
use crate::equipment::rules::{Refusal, key, number_key};
use crate::ids::{ItemId, MemberId, PlaceId};

/// Puts the serial number right, from the version that the person saw; history keeps both.
pub async fn correct_serial(
    work: &mut Work,
    (item, version): (ItemId, i64),
    serial: &str,
    (by, at): (MemberId, i64),
) -> Result<std::result::Result<(), Refusal>> {
    let before =
        sqlx::query_scalar!("SELECT serial FROM item WHERE id = $1", item).fetch_one(&mut **work).await?;
    let serial_key = key(serial);
    let done = sqlx::query!(
        "UPDATE item SET serial = $3, serial_key = $4, version = version + 1 WHERE id = $1 AND version = $2",
        item,
        version,
        serial,
        serial_key
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(done) if done.rows_affected() == 0 => return Ok(Err(Refusal::MovedOn)),
        Ok(_) => {}
        Err(error) => return refused(error),
    }
    let detail = serde_json::json!({ "serial": [before, serial] }).to_string();
    tell(work, item, ("changed", &detail), (by, at)).await?;
    file(work, item).await?;
    Ok(Ok(()))
}

/// Gives a piece its number in the accountant's books, in place of the one it `was`; history keeps both.
pub async fn number(
    work: &mut Work,
    item: ItemId,
    (was, number): (&str, &str),
    (by, at): (MemberId, i64),
) -> Result<std::result::Result<(), Refusal>> {
    let number_key = number_key(number);
    let done = sqlx::query!(
        "UPDATE item SET inventory_number = $1, inventory_key = $2, version = version + 1 WHERE id = $3",
        number,
        number_key,
        item
    )
    .execute(&mut **work)
    .await;
    if let Err(error) = done {
        return refused(error);
    }
    let detail = serde_json::json!({ "inventory_number": [was, number] }).to_string();
    tell(work, item, ("changed", &detail), (by, at)).await?;
    file(work, item).await?;
    Ok(Ok(()))
}

/// Puts a piece somewhere; false when it stands there already.
pub async fn put_in(
    work: &mut Work,
    item: ItemId,
    place: PlaceId,
    (by, at): (MemberId, i64),
) -> Result<bool> {
    let before = place_of(work, item).await?;
    let done = sqlx::query!(
        "UPDATE item SET place_id = $2, version = version + 1 WHERE id = $1 AND place_id IS NOT $2",
        item,
        place
    )
    .execute(&mut **work)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    let after = place_of(work, item).await?;
    let detail = serde_json::json!({ "place": [before, after] }).to_string();
    tell(work, item, ("moved", &detail), (by, at)).await?;
    Ok(true)
}

async fn place_of(db: &mut Connection, item: ItemId) -> Result<String> {
    let found = sqlx::query_scalar!(
        r#"SELECT coalesce((SELECT place.name FROM place WHERE place.id = item.place_id), '') AS "name!: String"
           FROM item WHERE item.id = $1"#,
        item
    );
    Ok(found.fetch_one(db).await?)
}
