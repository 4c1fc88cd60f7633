//! Pieces for a spreadsheet.

use crate::db::{Connection, Result};
use crate::equipment::rules::{Grade, State};
use crate::ids::ItemId;
use crate::language::Texts;

/// A piece as the register has it.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub(super) tag: String,
    pub(super) category: Texts,
    pub(super) make: String,
    pub(super) model: String,
    pub(super) serial: String,
    pub(super) quantity: i64,
    pub(super) state: State,
    pub(super) grade: Option<Grade>,
    pub(super) place: String,
    pub(super) holds_data: bool,
    pub(super) dirty: bool,
    pub(super) comes_with: String,
    pub(super) note: String,
    pub(super) inventory_number: String,
    /// Grams, if it was weighed.
    pub(super) weight: Option<i64>,
    pub(super) made_at: i64,
}

/// These pieces, in this order, each with the place where it is now.
pub(super) async fn pieces(db: &mut Connection, items: &[ItemId]) -> Result<Vec<Piece>> {
    let items = serde_json::to_string(items)?;
    let rows = sqlx::query!(
        r#"SELECT tag, name_kk, name_ru, name_en, make, model, serial, quantity, state, grade,
               coalesce(placed.name, place.name, '') AS "place!: String", item.holds_data AS "holds_data!: bool", dirty AS "dirty!: bool",
               item.comes_with, note, inventory_number, item.weight, made_at
           FROM json_each($1) AS hit CROSS JOIN item ON item.id = hit.value JOIN category ON category.id = category_id LEFT JOIN place ON place.id = item.place_id
               LEFT JOIN custody ON custody.item_id = item.id AND custody.ended_at IS NULL
               LEFT JOIN place AS placed ON placed.id = custody.place_id
           ORDER BY hit.key"#,
        items
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Piece {
        tag: row.tag,
        category: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
        make: row.make,
        model: row.model,
        serial: row.serial,
        quantity: row.quantity,
        state: State::parse(&row.state).unwrap_or(State::Received),
        grade: row.grade.as_deref().and_then(Grade::parse),
        place: row.place,
        holds_data: row.holds_data,
        dirty: row.dirty,
        comes_with: row.comes_with,
        note: row.note,
        inventory_number: row.inventory_number,
        weight: row.weight,
        made_at: row.made_at,
    });
    Ok(read.collect())
}
