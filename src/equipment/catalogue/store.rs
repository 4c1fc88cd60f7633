//! Models in the database.

use std::collections::HashMap;

use time::PrimitiveDateTime;

use super::rules::{Available, Stock};
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
    pub(in crate::equipment) available: Available,
}

impl Model {
    /// What it is called, by which requests and pieces know it.
    pub(in crate::equipment) fn key(&self) -> Key {
        (self.category, self.make_key.clone(), self.model_key.clone())
    }
}

/// Category, make and model, folded.
pub(in crate::equipment) type Key = (CategoryId, String, String);

/// All of which a piece may be borrowed now or later, in the order of the categories.
pub(in crate::equipment) async fn models(db: &mut Connection, now: PrimitiveDateTime) -> Result<Vec<Model>> {
    let mut moments = moments(db).await?;
    // Both open states are named so that the index of the open requests answers.
    let rows = sqlx::query!(
        r#"SELECT min(item.id) AS "item!: ItemId", item.category_id AS "category!: CategoryId", category.code AS "code!: String",
               name_kk AS "name_kk!: String", name_ru AS "name_ru!: String", name_en AS "name_en!: String",
               max(item.make) AS "make!: String", max(item.model) AS "model!: String",
               item.make_key AS "make_key!: String", item.model_key AS "model_key!: String",
               sum(item.state = 'ready' AND NOT EXISTS (SELECT 1 FROM reservation
                   WHERE item_id = item.id AND reservation.ended_at IS NULL)) AS "here!: i64",
               (SELECT count(*) FROM loan_request
                   WHERE loan_request.state IN ('waiting', 'approved') AND loan_request.state = 'approved'
                       AND loan_request.category_id = item.category_id
                       AND loan_request.make_key = item.make_key AND loan_request.model_key = item.model_key
                       AND NOT EXISTS (SELECT 1 FROM reservation
                           WHERE request_id = loan_request.id AND reservation.ended_at IS NULL)) AS "promised!: i64",
               (SELECT count(*) FROM loan_request
                   WHERE loan_request.state IN ('waiting', 'approved') AND loan_request.state = 'waiting'
                       AND loan_request.category_id = item.category_id
                       AND loan_request.make_key = item.make_key AND loan_request.model_key = item.model_key)
                   AS "waiting!: i64"
           FROM item JOIN category ON category.id = item.category_id
           WHERE item.may_be_borrowed AND item.state IN ('received', 'in_workshop', 'ready', 'with_holder')
           GROUP BY item.category_id, item.make_key, item.model_key
           ORDER BY category.position, category.id, item.make_key, item.model_key"#
    )
    .fetch_all(db)
    .await?;
    let count = |n: i64| usize::try_from(n).unwrap_or_default();
    let read = rows.into_iter().map(|row| {
        let known = moments.remove(&(row.category, row.make_key.clone(), row.model_key.clone()));
        let (booked_from, back) = known.unwrap_or_default();
        let free = count(row.here).saturating_sub(booked_from.len());
        let (promised, waiting) = (count(row.promised), count(row.waiting));
        Model {
            item: row.item,
            category: row.category,
            code: row.code,
            kind: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
            make: row.make,
            model: row.model,
            make_key: row.make_key,
            model_key: row.model_key,
            available: Stock { free, booked_from, back, promised, waiting }.available(now),
        }
    });
    Ok(read.collect())
}

/// From when pieces of a model that are here are booked, and when those that are out or kept for somebody are to be back.
type Moments = HashMap<Key, (Vec<PrimitiveDateTime>, Vec<PrimitiveDateTime>)>;

async fn moments(db: &mut Connection) -> Result<Moments> {
    let rows = sqlx::query!(
        r#"SELECT category_id AS "category!: CategoryId", make_key AS "make_key!: String", model_key AS "model_key!: String",
               is_booked AS "is_booked!: bool", moment AS "moment!: String"
           FROM (
               SELECT item_id, 0 AS is_booked, due AS moment FROM custody WHERE ended_at IS NULL AND due IS NOT NULL
               UNION ALL
               SELECT item_id, 0, until_day || 'T23:59' FROM reservation
               JOIN loan_request ON loan_request.id = request_id WHERE ended_at IS NULL
               UNION ALL
               SELECT item_id, 1, min(needed_from) FROM piece_needed GROUP BY item_id
           ) AS known JOIN item ON item.id = known.item_id
           WHERE item.may_be_borrowed AND (NOT is_booked OR item.state = 'ready' AND NOT EXISTS (
               SELECT 1 FROM reservation WHERE reservation.item_id = item.id AND ended_at IS NULL))"#
    )
    .fetch_all(db)
    .await?;
    let mut moments = Moments::new();
    for row in rows {
        let (booked, back) = moments.entry((row.category, row.make_key, row.model_key)).or_default();
        let which = if row.is_booked { booked } else { back };
        which.extend(civil::parse(&row.moment));
    }
    Ok(moments)
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
    let key = (row.category, row.make_key, row.model_key);
    Ok(all.into_iter().find(|one| one.key() == key))
}
