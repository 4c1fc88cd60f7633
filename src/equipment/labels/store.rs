//! What stands on labels.

use crate::db::{Connection, Result};
use crate::ids::{ItemId, LineId};
use crate::language::Texts;

/// What stands on one.
#[derive(Debug)]
pub(super) struct Named {
    pub(super) tag: String,
    pub(super) category: Texts,
    pub(super) make: String,
    pub(super) model: String,
}

/// The item of a tag.
pub(super) async fn named(db: &mut Connection, tag: &str) -> Result<Option<Named>> {
    let found = sqlx::query!(
        "SELECT item.tag, category.name_kk, category.name_ru, category.name_en, item.make, item.model
         FROM item JOIN category ON category.id = item.category_id WHERE item.tag = $1",
        tag
    );
    Ok(found.fetch_optional(db).await?.map(|row| Named {
        tag: row.tag,
        category: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
        make: row.make,
        model: row.model,
    }))
}

/// The tag of an item.
pub(super) async fn tag_of(db: &mut Connection, item: ItemId) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!("SELECT tag FROM item WHERE id = $1", item).fetch_optional(db).await?)
}

/// The tags of these items, in this order.
pub(super) async fn tags_of(db: &mut Connection, items: &[ItemId]) -> Result<Vec<String>> {
    let items = serde_json::to_string(items)?;
    let tags = sqlx::query_scalar!(
        "SELECT tag FROM json_each($1) AS hit CROSS JOIN item ON item.id = hit.value ORDER BY hit.key",
        items
    );
    Ok(tags.fetch_all(db).await?)
}

/// The tags of all pieces of a line of a donation.
pub(super) async fn tags_of_line(db: &mut Connection, line: LineId) -> Result<Vec<String>> {
    let tags = sqlx::query_scalar!("SELECT tag FROM item WHERE donation_line_id = $1 ORDER BY id", line);
    Ok(tags.fetch_all(db).await?)
}
