//! Rooms, shelves and cupboards, in the centre's own words.

use crate::db::{Connection, Result, Work};
use crate::ids::PlaceId;
use crate::names::folded_words;

/// Where things stand.
#[derive(Debug, Clone)]
pub struct Place {
    /// Which.
    pub id: PlaceId,
    /// In the centre's own words.
    pub name: String,
}

/// Those that are in use, by their names.
pub async fn in_use(db: &mut Connection) -> Result<Vec<Place>> {
    let rows = sqlx::query!(r#"SELECT id AS "id!: PlaceId", name FROM place WHERE in_use ORDER BY folded"#);
    let read = rows.fetch_all(db).await?.into_iter().map(|row| Place { id: row.id, name: row.name });
    Ok(read.collect())
}

/// The place of this name; one that is new is kept, one that was out of use is in use again.
pub async fn named(work: &mut Work, name: &str) -> Result<PlaceId> {
    let folded = folded_words(name).join(" ");
    let id = sqlx::query_scalar!(
        r#"INSERT INTO place (name, folded) VALUES ($1, $2)
           ON CONFLICT (folded) DO UPDATE SET in_use = 1 RETURNING id AS "id!: PlaceId""#,
        name,
        folded
    )
    .fetch_one(&mut **work)
    .await?;
    Ok(id)
}

/// By what name it goes.
pub(super) async fn name(db: &mut Connection, place: PlaceId) -> Result<String> {
    Ok(sqlx::query_scalar!("SELECT name FROM place WHERE id = $1", place).fetch_one(db).await?)
}
