//! What closing writes. The state of a missing piece is changed where every state is.

use crate::db::{Result, Work};
use crate::ids::{ItemId, MemberId, PlaceId, ScanId, StocktakeId};

/// In the history of everything that was found where it is to stand: it was counted.
pub(in super::super) async fn count_found(
    work: &mut Work,
    session: StocktakeId,
    detail: &str,
    (by, at): (MemberId, i64),
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO item_event (item_id, at, by_member, kind, detail)
         SELECT stocktake_item.item_id, $2, $3, 'counted', $4
         FROM stocktake_item JOIN stocktake_line ON stocktake_line.stocktake_id = stocktake_item.stocktake_id
             AND stocktake_line.item_id = stocktake_item.item_id
         WHERE stocktake_item.stocktake_id = $1",
        session,
        at,
        by,
        detail
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// From now on the place of a piece is this one.
pub(in super::super) async fn place_here(
    work: &mut Work,
    (item, place): (ItemId, PlaceId),
    (detail, reason): (&str, &str),
    (by, at): (MemberId, i64),
) -> Result<()> {
    let moved = sqlx::query!(
        "UPDATE item SET place_id = $2, version = version + 1 WHERE id = $1 AND place_id IS NOT $2",
        item,
        place
    )
    .execute(&mut **work)
    .await?;
    // What was found again where it had stood has not moved.
    if moved.rows_affected() == 0 {
        return Ok(());
    }
    sqlx::query!(
        "INSERT INTO item_event (item_id, at, by_member, kind, detail, reason) VALUES ($1, $2, $3, 'moved', $4, $5)",
        item,
        at,
        by,
        detail,
        reason
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The report says that it is missing since.
pub(in super::super) async fn mark_missing(
    work: &mut Work,
    session: StocktakeId,
    item: ItemId,
) -> Result<()> {
    sqlx::query!(
        "UPDATE stocktake_item SET became_missing = 1 WHERE stocktake_id = $1 AND item_id = $2",
        session,
        item
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The report says that its place is here since.
pub(in super::super) async fn mark_moved(work: &mut Work, scan: ScanId) -> Result<()> {
    sqlx::query!("UPDATE stocktake_line SET moved = 1 WHERE id = $1", scan).execute(&mut **work).await?;
    Ok(())
}

/// Makes a report of it.
pub(in super::super) async fn close(
    work: &mut Work,
    session: StocktakeId,
    (by, at): (MemberId, i64),
) -> Result<()> {
    sqlx::query!("UPDATE stocktake SET closed_by = $2, closed_at = $3 WHERE id = $1", session, by, at)
        .execute(&mut **work)
        .await?;
    Ok(())
}
