//! Settings of equipment in the database.

use super::form::Data;
use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::ids::{CategoryId, PlaceId};
use crate::language::Texts;
use crate::names::folded_words;

/// A place with what stands there.
pub(super) struct KeptPlace {
    pub(super) id: PlaceId,
    pub(super) name: String,
    pub(super) in_use: bool,
    pub(super) items: i64,
}

/// A category as it is kept.
pub(super) struct KeptCategory {
    pub(super) id: CategoryId,
    pub(super) code: String,
    pub(super) data: Data,
}

/// All places, also those out of use, by their names.
pub(super) async fn places(db: &mut Connection) -> Result<Vec<KeptPlace>> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: PlaceId", name, in_use AS "in_use!: bool",
               (SELECT count(*) FROM item WHERE item.place_id = place.id) AS "items!: i64"
           FROM place ORDER BY folded"#
    );
    let read = rows.fetch_all(db).await?.into_iter().map(|row| KeptPlace {
        id: row.id,
        name: row.name,
        in_use: row.in_use,
        items: row.items,
    });
    Ok(read.collect())
}

/// The name that another place has already.
pub(super) struct Taken;

/// Calls a place something else.
pub(super) async fn rename(
    work: &mut Work,
    place: PlaceId,
    name: &str,
) -> Result<std::result::Result<(), Taken>> {
    let folded = folded_words(name).join(" ");
    let done = sqlx::query!("UPDATE place SET name = $1, folded = $2 WHERE id = $3", name, folded, place)
        .execute(&mut **work)
        .await;
    match done {
        Ok(_) => Ok(Ok(())),
        Err(error) if broken_rule(&error) == Some("place.folded") => Ok(Err(Taken)),
        Err(error) => Err(Error::from(error)),
    }
}

/// Whether it is offered.
pub(super) async fn set_use(work: &mut Work, place: PlaceId, in_use: bool) -> Result<()> {
    sqlx::query!("UPDATE place SET in_use = $1 WHERE id = $2", in_use, place).execute(&mut **work).await?;
    Ok(())
}

/// All categories, also those out of use, in their order.
pub(super) async fn categories(db: &mut Connection) -> Result<Vec<KeptCategory>> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: CategoryId", code, name_kk, name_ru, name_en, weight, in_use AS "in_use!: bool"
           FROM category ORDER BY position, id"#
    );
    let read = rows.fetch_all(db).await?.into_iter().map(|row| KeptCategory {
        id: row.id,
        code: row.code,
        data: Data {
            name: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
            weight: row.weight,
            in_use: row.in_use,
        },
    });
    Ok(read.collect())
}

/// Writes a category down.
pub(super) async fn set_category(work: &mut Work, category: CategoryId, data: &Data) -> Result<()> {
    sqlx::query!(
        "UPDATE category SET name_kk = $1, name_ru = $2, name_en = $3, weight = $4, in_use = $5 WHERE id = $6",
        data.name.kk,
        data.name.ru,
        data.name.en,
        data.weight,
        data.in_use,
        category
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
