//! Kinds of equipment, as the database names them.

use crate::db::{Connection, Result};
use crate::ids::CategoryId;
use crate::language::Texts;

/// A kind of equipment.
#[derive(Debug, Clone)]
pub struct Category {
    /// Which.
    pub id: CategoryId,
    /// As addresses and tables spell it.
    pub code: String,
    /// As pages call it.
    pub name: Texts,
    /// One of them usually holds data.
    pub holds_data: bool,
}

/// All there are, also those out of use, in their order.
pub async fn all(db: &mut Connection) -> Result<Vec<Category>> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: CategoryId", code, name_kk, name_ru, name_en, holds_data AS "holds_data!: bool"
           FROM category ORDER BY position, id"#
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Category {
        id: row.id,
        code: row.code,
        name: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
        holds_data: row.holds_data,
    });
    Ok(read.collect())
}

/// Those that are in use, in their order.
pub async fn in_use(db: &mut Connection) -> Result<Vec<Category>> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: CategoryId", code, name_kk, name_ru, name_en, holds_data AS "holds_data!: bool"
           FROM category WHERE in_use ORDER BY position, id"#
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Category {
        id: row.id,
        code: row.code,
        name: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
        holds_data: row.holds_data,
    });
    Ok(read.collect())
}
