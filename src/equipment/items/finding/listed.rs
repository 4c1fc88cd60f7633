//! Items as the list shows them.

use crate::db::{Connection, Result};
use crate::equipment::rules::State;
use crate::ids::ItemId;
use crate::language::Texts;

/// An item in the list.
pub(super) struct Listed {
    pub(super) tag: String,
    pub(super) category: Texts,
    pub(super) quantity: i64,
    pub(super) make: String,
    pub(super) model: String,
    pub(super) state: State,
    /// In which machine.
    pub(super) inside: Option<String>,
    /// Who has it.
    pub(super) holder: Option<String>,
    /// Where it stands, or was placed.
    pub(super) place: Option<String>,
    /// Civil time.
    pub(super) due: Option<String>,
}

/// Those on a page, in this order.
pub(super) async fn listed(db: &mut Connection, items: &[ItemId]) -> Result<Vec<Listed>> {
    let items = serde_json::to_string(items)?;
    let rows = sqlx::query!(
        r#"SELECT item.tag, category.name_kk, category.name_ru, category.name_en, item.quantity, item.make, item.model,
               item.state, machine.tag AS "inside?: String",
               trim(member.surname || ' ' || member.given_name) AS "holder?: String",
               coalesce(placed.name, place.name) AS "place?: String", custody.due AS "due?: String"
           FROM json_each($1) AS hit CROSS JOIN item ON item.id = hit.value
               JOIN category ON category.id = item.category_id
               LEFT JOIN item AS machine ON machine.id = item.inside_id
               LEFT JOIN place ON place.id = item.place_id
               LEFT JOIN custody ON custody.item_id = item.id AND custody.ended_at IS NULL
               LEFT JOIN place AS placed ON placed.id = custody.place_id
               LEFT JOIN member ON member.id = custody.holder_id
           ORDER BY hit.key"#,
        items
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Listed {
        tag: row.tag,
        category: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
        quantity: row.quantity,
        make: row.make,
        model: row.model,
        state: State::parse(&row.state).unwrap_or(State::Missing),
        inside: row.inside,
        holder: row.holder,
        place: row.place,
        due: row.due,
    });
    Ok(read.collect())
}
