//! Which piece is one of what can be booked.

use time::PrimitiveDateTime;

use crate::civil;
use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::ids::{ItemId, MemberId, ResourceId};

/// A piece, and what it is one of.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub(super) id: ItemId,
    /// As it is printed.
    pub(super) tag: String,
    pub(super) make: String,
    pub(super) model: String,
    pub(super) resource: Option<ResourceId>,
    /// Lent, given, not found, or gone for good.
    pub(super) is_away: bool,
}

/// By its tag, however it is typed.
pub(super) async fn find(db: &mut Connection, tag: &str) -> Result<Option<Piece>> {
    Ok(sqlx::query_as!(
        Piece,
        r#"SELECT id AS "id!: ItemId", tag, make, model, resource_id AS "resource?: ResourceId",
               (state IN ('missing', 'given', 'disposed') OR EXISTS (
                   SELECT 1 FROM custody WHERE custody.item_id = item.id AND ended_at IS NULL AND kind <> 'placement'))
                   AS "is_away!: bool"
           FROM item LEFT JOIN item_resource ON item_resource.item_id = item.id WHERE tag = $1"#,
        tag
    )
    .fetch_optional(db)
    .await?)
}

/// From when a piece has to be here, because every other that is booked with it is out or booked as well.
pub(in crate::equipment) async fn needed_from(
    db: &mut Connection,
    tag: &str,
) -> Result<Option<PrimitiveDateTime>> {
    let first = sqlx::query_scalar!(
        r#"SELECT min(needed_from) AS "first: String" FROM piece_needed JOIN item ON item.id = item_id WHERE tag = $1"#,
        tag
    );
    Ok(first.fetch_one(db).await?.as_deref().and_then(civil::parse))
}

/// It is a piece of nothing that can be booked.
pub(super) async fn part(work: &mut Work, item: ItemId) -> Result<()> {
    sqlx::query!("DELETE FROM item_resource WHERE item_id = $1", item).execute(&mut **work).await?;
    Ok(())
}

/// It is one of the pieces that are booked; false when there are as many already as can be booked at once.
pub(super) async fn join(
    work: &mut Work,
    (item, resource): (ItemId, ResourceId),
    (by, at): (MemberId, i64),
) -> Result<bool> {
    let done = sqlx::query!(
        "INSERT INTO item_resource (item_id, resource_id, joined_by, joined_at) VALUES ($1, $2, $3, $4)",
        item,
        resource,
        by,
        at
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(_) => Ok(true),
        Err(error) if broken_rule(&error) == Some("item_resource_beyond_units") => Ok(false),
        Err(error) => Err(Error::from(error)),
    }
}
