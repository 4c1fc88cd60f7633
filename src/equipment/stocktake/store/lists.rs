//! The lists of a counting.

use super::state;
use crate::db::{Connection, Result};
use crate::equipment::rules::State;
use crate::ids::{ItemId, ScanId, StocktakeId};
use crate::language::Texts;

/// What a thing is called.
#[derive(Debug, Clone)]
pub(in super::super) struct Called {
    pub(in super::super) category: Texts,
    pub(in super::super) make: String,
    pub(in super::super) model: String,
    pub(in super::super) quantity: i64,
}

/// A piece that is to stand there.
#[derive(Debug, Clone)]
pub(in super::super) struct Expected {
    pub(in super::super) item: ItemId,
    pub(in super::super) tag: String,
    pub(in super::super) called: Called,
    /// When counting began.
    pub(in super::super) state: State,
    pub(in super::super) is_found: bool,
    pub(in super::super) became_missing: bool,
    /// As the register has it now.
    pub(in super::super) state_now: State,
    pub(in super::super) is_here_now: bool,
}

/// Something that was scanned.
#[derive(Debug, Clone)]
pub(in super::super) struct Scan {
    pub(in super::super) id: ScanId,
    pub(in super::super) scanned: String,
    pub(in super::super) at: i64,
    /// Who scanned it.
    pub(in super::super) by: String,
    pub(in super::super) moved: bool,
    /// `None`: no piece has this tag.
    pub(in super::super) piece: Option<Piece>,
}

/// The piece that was scanned, as it was known then.
#[derive(Debug, Clone)]
pub(in super::super) struct Piece {
    pub(in super::super) item: ItemId,
    pub(in super::super) tag: String,
    pub(in super::super) called: Called,
    pub(in super::super) state: State,
    /// Empty: it had none.
    pub(in super::super) place_name: String,
    pub(in super::super) is_expected: bool,
    /// As the register has it now.
    pub(in super::super) state_now: State,
    pub(in super::super) is_here_now: bool,
}

/// Everything that is to stand there, in the order of the tags.
pub(in super::super) async fn expected(db: &mut Connection, session: StocktakeId) -> Result<Vec<Expected>> {
    let rows = sqlx::query!(
        r#"SELECT stocktake_item.item_id AS "item!: ItemId", tag, name_kk, name_ru, name_en, stocktake_item.make,
               stocktake_item.model, stocktake_item.quantity, stocktake_item.state, became_missing AS "became_missing!: bool",
               item.state AS state_now, item.place_id IS stocktake.place_id AS "is_here_now!: bool",
               EXISTS (SELECT 1 FROM stocktake_line WHERE stocktake_line.stocktake_id = stocktake.id
                   AND stocktake_line.item_id = stocktake_item.item_id) AS "is_found!: bool"
           FROM stocktake_item JOIN stocktake ON stocktake.id = stocktake_id
           JOIN item ON item.id = stocktake_item.item_id JOIN category ON category.id = stocktake_item.category_id
           WHERE stocktake_id = $1 ORDER BY stocktake_item.item_id"#,
        session
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Expected {
        item: row.item,
        tag: row.tag,
        called: Called {
            category: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
            make: row.make,
            model: row.model,
            quantity: row.quantity,
        },
        state: state(&row.state),
        is_found: row.is_found,
        became_missing: row.became_missing,
        state_now: state(&row.state_now),
        is_here_now: row.is_here_now,
    });
    Ok(read.collect())
}

/// Reads scans: those of a counting, by what follows.
macro_rules! lines {
    ($rest:literal $(, $bound:expr)*) => {
        sqlx::query!(
            r#"SELECT line.id AS "id!: ScanId", line.scanned, line.at, line.moved AS "moved!: bool",
                   trim(member.given_name || ' ' || member.surname) AS "by!: String", line.item_id AS "item: ItemId",
                   item.tag AS "tag?", category.name_kk AS "name_kk?", category.name_ru AS "name_ru?",
                   category.name_en AS "name_en?", line.make, line.model, line.quantity, line.state, line.place_name,
                   item.state AS "state_now?", item.place_id IS stocktake.place_id AS "is_here_now!: bool",
                   stocktake_item.item_id IS NOT NULL AS "is_expected!: bool"
               FROM stocktake_line AS line JOIN stocktake ON stocktake.id = line.stocktake_id
               JOIN member ON member.id = line.by_member
               LEFT JOIN item ON item.id = line.item_id LEFT JOIN category ON category.id = line.category_id
               LEFT JOIN stocktake_item ON stocktake_item.stocktake_id = line.stocktake_id
                   AND stocktake_item.item_id = line.item_id "# + $rest
            $(, $bound)*
        )
        .map(|row| Scan {
            id: row.id,
            scanned: row.scanned,
            at: row.at,
            by: row.by,
            moved: row.moved,
            piece: row.item.map(|item| Piece {
                item,
                tag: row.tag.unwrap_or_default(),
                called: Called {
                    category: Texts {
                        kk: row.name_kk.unwrap_or_default(),
                        ru: row.name_ru.unwrap_or_default(),
                        en: row.name_en.unwrap_or_default(),
                    },
                    make: row.make,
                    model: row.model,
                    quantity: row.quantity,
                },
                state: state(&row.state.unwrap_or_default()),
                place_name: row.place_name,
                is_expected: row.is_expected,
                state_now: state(&row.state_now.unwrap_or_default()),
                is_here_now: row.is_here_now,
            }),
        })
    };
}

/// Everything that was scanned, in the order in which it was.
pub(in super::super) async fn scans(db: &mut Connection, session: StocktakeId) -> Result<Vec<Scan>> {
    Ok(lines!("WHERE line.stocktake_id = $1 ORDER BY line.id", session).fetch_all(db).await?)
}

/// So many of those scanned last, the last one first.
pub(in super::super) async fn latest(
    db: &mut Connection,
    session: StocktakeId,
    most: i64,
) -> Result<Vec<Scan>> {
    let rows = lines!("WHERE line.stocktake_id = $1 ORDER BY line.id DESC LIMIT $2", session, most);
    Ok(rows.fetch_all(db).await?)
}

/// One of them.
pub(in super::super) async fn scan(
    db: &mut Connection,
    session: StocktakeId,
    scan: ScanId,
) -> Result<Option<Scan>> {
    let rows = lines!("WHERE line.stocktake_id = $1 AND line.id = $2", session, scan);
    Ok(rows.fetch_optional(db).await?)
}
