//! What came and went, in the database. Instants are seconds since 1970; a month is the half-open span of two.

use crate::db::{Connection, Result};
use crate::ids::CategoryId;
use crate::language::Texts;
use crate::registers::rules::{Corrected, Moved};

/// All that crossed the edge of the books before the end of a month.
pub async fn moved(db: &mut Connection, (from, until): (i64, i64)) -> Result<Vec<Moved>> {
    Ok(sqlx::query_as!(
        Moved,
        r#"SELECT item.category_id AS "category!: CategoryId", item_movement.at < $1 AS "before!: bool",
               from_state AS "from!: String", to_state AS "to!: String", sum(item.quantity) AS "pieces!: i64"
           FROM item_movement JOIN item ON item.id = item_movement.item_id
           WHERE sign <> 0 AND item_movement.at < $2 GROUP BY 1, 2, 3, 4"#,
        from,
        until
    )
    .fetch_all(db)
    .await?)
}

/// The acts about closed months that were made before the end of a month.
pub async fn corrected(db: &mut Connection, (from, until): (i64, i64)) -> Result<Vec<Corrected>> {
    Ok(sqlx::query_as!(
        Corrected,
        r#"SELECT category_id AS "category!: CategoryId", made_at < $1 AS "before!: bool", sum(pieces) AS "pieces!: i64"
           FROM correction WHERE made_at < $2 GROUP BY 1, 2"#,
        from,
        until
    )
    .fetch_all(db)
    .await?)
}

/// When the history begins.
pub async fn beginning(db: &mut Connection) -> Result<Option<i64>> {
    Ok(sqlx::query_scalar!(r#"SELECT min(at) AS "at?: i64" FROM item_event"#).fetch_one(db).await?)
}

/// An act about a closed month.
#[derive(Debug, Clone)]
pub struct Act {
    /// Its number.
    pub id: i64,
    /// `YYYY-MM`.
    pub month: String,
    /// What kind of thing.
    pub category: Texts,
    /// More, or less than nothing.
    pub pieces: i64,
    /// Why.
    pub sentence: String,
    /// By whom.
    pub by: String,
    /// Seconds since 1970.
    pub at: i64,
}

struct ActRow {
    id: i64,
    month: String,
    name_kk: String,
    name_ru: String,
    name_en: String,
    pieces: i64,
    sentence: String,
    by: String,
    at: i64,
}

impl From<ActRow> for Act {
    fn from(row: ActRow) -> Self {
        Self {
            id: row.id,
            month: row.month,
            category: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
            pieces: row.pieces,
            sentence: row.sentence,
            by: row.by,
            at: row.at,
        }
    }
}

macro_rules! rows_of_acts {
    ($condition:literal, $($argument:expr),*) => {
        sqlx::query_as!(
            ActRow,
            r#"SELECT correction.id AS "id!: i64", month, name_kk, name_ru, name_en, pieces, sentence,
                   trim(member.given_name || ' ' || member.surname) AS "by!: String", made_at AS at
               FROM correction JOIN category ON category.id = category_id JOIN member ON member.id = made_by
               WHERE "# + $condition,
            $($argument),*
        )
    };
}

/// The acts about a month, and those that were made in it.
pub async fn acts(db: &mut Connection, month: &str, (from, until): (i64, i64)) -> Result<Vec<Act>> {
    let rows = rows_of_acts!(
        "month = $1 OR (made_at >= $2 AND made_at < $3) ORDER BY correction.id",
        month,
        from,
        until
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(Act::from).collect())
}

/// The act with this number.
pub async fn act(db: &mut Connection, number: i64) -> Result<Option<Act>> {
    Ok(rows_of_acts!("correction.id = $1", number).fetch_optional(db).await?.map(Act::from))
}

/// Every act, in the order in which they were made.
pub async fn all_acts(db: &mut Connection) -> Result<Vec<Act>> {
    let rows = rows_of_acts!("$1 ORDER BY correction.id", true);
    Ok(rows.fetch_all(db).await?.into_iter().map(Act::from).collect())
}

/// A piece behind a number.
#[derive(Debug, Clone)]
pub struct Piece {
    /// What stands on it.
    pub tag: String,
    /// May be empty.
    pub inventory_number: String,
    /// What kind of thing.
    pub category: Texts,
    /// May be empty.
    pub make: String,
    /// May be empty.
    pub model: String,
    /// Pieces.
    pub quantity: i64,
    /// When and between which states it moved; nothing where it only stood there.
    pub moved: Option<(i64, String, String)>,
}

struct PieceRow {
    tag: String,
    inventory_number: String,
    name_kk: String,
    name_ru: String,
    name_en: String,
    make: String,
    model: String,
    quantity: i64,
    at: Option<i64>,
    from_state: Option<String>,
    to_state: Option<String>,
}

impl From<PieceRow> for Piece {
    fn from(row: PieceRow) -> Self {
        let states = row.from_state.zip(row.to_state);
        Self {
            tag: row.tag,
            inventory_number: row.inventory_number,
            category: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
            make: row.make,
            model: row.model,
            quantity: row.quantity,
            moved: row.at.zip(states).map(|(at, (from, to))| (at, from, to)),
        }
    }
}

/// What was in the books just before an instant, of one category or, where it is empty, of all.
pub async fn standing(
    db: &mut Connection,
    at: i64,
    (category, most, skip): (&str, i64, i64),
) -> Result<Vec<Piece>> {
    let rows = sqlx::query_as!(
        PieceRow,
        r#"SELECT tag, inventory_number, name_kk, name_ru, name_en, make, model, quantity, NULL AS "at?: i64",
               NULL AS "from_state?: String", NULL AS "to_state?: String"
           FROM item JOIN category ON category.id = item.category_id
           WHERE ($2 = '' OR category.code = $2)
               AND (SELECT sum(sign) FROM item_movement WHERE item_id = item.id AND item_movement.at < $1) > 0
           ORDER BY item.id LIMIT $3 OFFSET $4"#,
        at,
        category,
        most,
        skip
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(Piece::from).collect())
}

/// Behind which number: into the books (1) or out of them (-1), and from or to which state where that matters.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// 1 or -1.
    pub sign: i64,
    /// Empty: any.
    pub from: &'a str,
    /// Empty: any.
    pub to: &'a str,
}

/// What came or went in a span of time, in the order in which it did.
pub async fn passing(
    db: &mut Connection,
    (from, until): (i64, i64),
    side: Side<'_>,
    (category, most, skip): (&str, i64, i64),
) -> Result<Vec<Piece>> {
    let rows = sqlx::query_as!(
        PieceRow,
        r#"SELECT tag, inventory_number, name_kk, name_ru, name_en, make, model, quantity,
               item_movement.at AS "at?: i64", from_state AS "from_state?: String", to_state AS "to_state?: String"
           FROM item_movement JOIN item ON item.id = item_movement.item_id
           JOIN category ON category.id = item.category_id
           WHERE item_movement.at >= $1 AND item_movement.at < $2 AND sign = $3
               AND ($4 = '' OR from_state = $4) AND ($5 = '' OR to_state = $5)
               AND ($6 = '' OR category.code = $6)
           ORDER BY item_movement.at, event_id LIMIT $7 OFFSET $8"#,
        from,
        until,
        side.sign,
        side.from,
        side.to,
        category,
        most,
        skip
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(Piece::from).collect())
}
