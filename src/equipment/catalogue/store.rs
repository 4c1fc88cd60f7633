//! Models in the database.

use time::PrimitiveDateTime;

use crate::civil;
use crate::db::{Connection, Result};
use crate::ids::{CategoryId, ItemId};
use crate::language::Texts;

/// Pieces that are alike to whoever borrows one.
#[derive(Debug, Clone)]
#[expect(clippy::struct_field_names, reason = "a model, as people and as the database call it")]
pub(in crate::equipment) struct Model {
    /// In addresses: the first of its pieces.
    pub(in crate::equipment) item: ItemId,
    pub(in crate::equipment) category: CategoryId,
    /// Of the category, in addresses.
    pub(in crate::equipment) code: String,
    pub(in crate::equipment) kind: Texts,
    pub(in crate::equipment) make: String,
    pub(in crate::equipment) model: String,
    pub(in crate::equipment) make_key: String,
    pub(in crate::equipment) model_key: String,
    /// Pieces that are here and promised to nobody.
    pub(in crate::equipment) free: i64,
    /// When the first of those that are lent is due.
    pub(in crate::equipment) back_on: Option<PrimitiveDateTime>,
}

/// All of which a piece may be borrowed now or later, in the order of the categories.
pub(in crate::equipment) async fn models(db: &mut Connection, now: PrimitiveDateTime) -> Result<Vec<Model>> {
    let now = civil::text(now);
    let rows = sqlx::query!(
        r#"SELECT min(item.id) AS "item!: ItemId", item.category_id AS "category!: CategoryId", category.code AS "code!: String",
               name_kk AS "name_kk!: String", name_ru AS "name_ru!: String", name_en AS "name_en!: String",
               max(item.make) AS "make!: String", max(item.model) AS "model!: String",
               item.make_key AS "make_key!: String", item.model_key AS "model_key!: String",
               sum(item.state = 'ready' AND NOT EXISTS (SELECT 1 FROM reservation
                   WHERE item_id = item.id AND reservation.ended_at IS NULL)) AS "ready!: i64",
               (SELECT count(*) FROM loan_request
                   WHERE loan_request.state = 'approved' AND loan_request.category_id = item.category_id
                       AND loan_request.make_key = item.make_key AND loan_request.model_key = item.model_key
                       AND NOT EXISTS (SELECT 1 FROM reservation
                           WHERE request_id = loan_request.id AND reservation.ended_at IS NULL)) AS "promised!: i64",
               min(CASE WHEN custody.due > $1 THEN custody.due END) AS "back_on: String"
           FROM item JOIN category ON category.id = item.category_id
           LEFT JOIN custody ON custody.item_id = item.id AND custody.ended_at IS NULL
           WHERE item.may_be_borrowed AND item.state IN ('received', 'in_workshop', 'ready', 'with_holder')
           GROUP BY item.category_id, item.make_key, item.model_key
           ORDER BY category.position, category.id, item.make_key, item.model_key"#,
        now
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Model {
        item: row.item,
        category: row.category,
        code: row.code,
        kind: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
        make: row.make,
        model: row.model,
        make_key: row.make_key,
        model_key: row.model_key,
        free: (row.ready - row.promised).max(0),
        back_on: row.back_on.as_deref().and_then(civil::parse),
    });
    Ok(read.collect())
}

/// The model of a piece, as long as it may be borrowed.
pub(in crate::equipment) async fn model_of(
    db: &mut Connection,
    item: ItemId,
    now: PrimitiveDateTime,
) -> Result<Option<Model>> {
    let found = sqlx::query!(
        r#"SELECT category_id AS "category: CategoryId", make_key, model_key FROM item WHERE id = $1"#,
        item
    )
    .fetch_optional(&mut *db)
    .await?;
    let Some(row) = found else { return Ok(None) };
    let all = models(db, now).await?;
    Ok(all.into_iter().find(|one| {
        (one.category, &one.make_key, &one.model_key) == (row.category, &row.make_key, &row.model_key)
    }))
}
