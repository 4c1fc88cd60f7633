//! Countings in the database: what is expected, what was scanned, and what closing makes of it.

mod closing;
mod lists;

pub(super) use closing::{close, count_found, mark_missing, mark_moved, place_here};
pub(super) use lists::{Called, Expected, Scan, expected, latest, scan, scans};

use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::equipment::places::Place;
use crate::equipment::rules::State;
use crate::ids::{CategoryId, ItemId, MemberId, PlaceId, ScanId, StocktakeId};

/// One counting of a place.
#[derive(Debug, Clone)]
pub(super) struct Session {
    pub(super) id: StocktakeId,
    pub(super) place: PlaceId,
    /// As the place was called then.
    pub(super) place_name: String,
    pub(super) started_by: String,
    pub(super) started_at: i64,
    /// By whom and when, if it is over.
    pub(super) closed: Option<(String, i64)>,
    pub(super) version: i64,
    /// How many are to stand there, and how many of them were found.
    pub(super) expected: i64,
    pub(super) found: i64,
}

/// Reads countings: some of them, by a condition on `stocktake`.
macro_rules! sessions {
    ($rest:literal $(, $bound:expr)*) => {
        sqlx::query!(
            r#"SELECT stocktake.id AS "id!: StocktakeId", place_id AS "place!: PlaceId", place_name, version, started_at,
                   closed_at, trim(starter.given_name || ' ' || starter.surname) AS "started_by!: String",
                   trim(closer.given_name || ' ' || closer.surname) AS "closed_by: String",
                   (SELECT count(*) FROM stocktake_item WHERE stocktake_id = stocktake.id) AS "expected!: i64",
                   (SELECT count(*) FROM stocktake_item JOIN stocktake_line
                        ON stocktake_line.stocktake_id = stocktake_item.stocktake_id
                        AND stocktake_line.item_id = stocktake_item.item_id
                    WHERE stocktake_item.stocktake_id = stocktake.id) AS "found!: i64"
               FROM stocktake JOIN member AS starter ON starter.id = started_by
               LEFT JOIN member AS closer ON closer.id = closed_by "# + $rest
            $(, $bound)*
        )
        .map(|row| Session {
            id: row.id,
            place: row.place,
            place_name: row.place_name,
            started_by: row.started_by,
            started_at: row.started_at,
            closed: row.closed_at.map(|at| (row.closed_by.unwrap_or_default(), at)),
            version: row.version,
            expected: row.expected,
            found: row.found,
        })
    };
}

/// One of them.
pub(super) async fn find(db: &mut Connection, id: StocktakeId) -> Result<Option<Session>> {
    Ok(sessions!("WHERE stocktake.id = $1", id).fetch_optional(db).await?)
}

/// Those that are being counted, the latest first.
pub(super) async fn open(db: &mut Connection) -> Result<Vec<Session>> {
    Ok(sessions!("WHERE closed_at IS NULL ORDER BY stocktake.id DESC").fetch_all(db).await?)
}

/// Those that are over, the latest first: so many, after so many.
pub(super) async fn closed(db: &mut Connection, (most, after): (i64, i64)) -> Result<Vec<Session>> {
    let rows = sessions!(
        "WHERE closed_at IS NOT NULL ORDER BY closed_at DESC, stocktake.id DESC LIMIT $1 OFFSET $2",
        most,
        after
    );
    Ok(rows.fetch_all(db).await?)
}

/// The one in which a place is being counted.
pub(super) async fn open_at(db: &mut Connection, place: PlaceId) -> Result<Option<StocktakeId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: StocktakeId" FROM stocktake WHERE place_id = $1 AND closed_at IS NULL"#,
        place
    )
    .fetch_optional(db)
    .await?)
}

/// Begins to count a place, and writes down what is to stand there: what has its place there and is with nobody, and what
/// was placed there.
pub(super) async fn start(work: &mut Work, place: &Place, (by, at): (MemberId, i64)) -> Result<StocktakeId> {
    let id = sqlx::query_scalar!(
        r#"INSERT INTO stocktake (place_id, place_name, started_by, started_at) VALUES ($1, $2, $3, $4)
           RETURNING id AS "id!: StocktakeId""#,
        place.id,
        place.name,
        by,
        at
    )
    .fetch_one(&mut **work)
    .await?;
    sqlx::query!(
        "INSERT INTO stocktake_item (stocktake_id, item_id, category_id, make, model, quantity, state)
         SELECT $1, id, category_id, make, model, quantity, state FROM item
         WHERE (place_id = $2 AND state IN ('received', 'in_workshop', 'ready', 'for_parts', 'for_disposal'))
             OR id IN (SELECT item_id FROM custody WHERE place_id = $2 AND ended_at IS NULL)",
        id,
        place.id
    )
    .execute(&mut **work)
    .await?;
    Ok(id)
}

/// A piece as it is known now.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) id: ItemId,
    pub(super) tag: String,
    category: CategoryId,
    make: String,
    model: String,
    quantity: i64,
    state: String,
    place_name: String,
}

/// The piece with this tag. Where it is placed is where it stands.
pub(super) async fn with_tag(db: &mut Connection, tag: &str) -> Result<Option<Known>> {
    Ok(sqlx::query_as!(
        Known,
        r#"SELECT item.id AS "id!: ItemId", tag, category_id AS "category!: CategoryId", make, model, quantity, state,
               coalesce((SELECT place.name FROM custody JOIN place ON place.id = custody.place_id
                   WHERE custody.item_id = item.id AND ended_at IS NULL), place.name, '') AS "place_name!: String"
           FROM item LEFT JOIN place ON place.id = item.place_id WHERE tag = $1"#,
        tag
    )
    .fetch_optional(db)
    .await?)
}

/// Whether it was noted now or had been before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Noted {
    pub(super) id: ScanId,
    pub(super) is_new: bool,
}

/// Notes a scan, once; `None`: the counting is over.
pub(super) async fn note(
    work: &mut Work,
    session: StocktakeId,
    (key, scanned, known): (&str, &str, Option<&Known>),
    (by, at): (MemberId, i64),
) -> Result<Option<Noted>> {
    let item = known.map(|known| known.id);
    let category = known.map(|known| known.category);
    let text = |of: fn(&Known) -> &String| known.map_or("", |known| of(known).as_str());
    let (make, model, place) =
        (text(|known| &known.make), text(|known| &known.model), text(|known| &known.place_name));
    let quantity = known.map_or(1, |known| known.quantity);
    let state = known.map(|known| known.state.as_str());
    let done = sqlx::query!(
        "INSERT INTO stocktake_line (stocktake_id, key, scanned, by_member, at, item_id, category_id, make, model, quantity,
             state, place_name)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (stocktake_id, key) DO NOTHING",
        session,
        key,
        scanned,
        by,
        at,
        item,
        category,
        make,
        model,
        quantity,
        state,
        place
    )
    .execute(&mut **work)
    .await;
    let is_new = match done {
        Ok(done) => done.rows_affected() == 1,
        Err(error) if broken_rule(&error) == Some("stocktake_closed") => return Ok(None),
        Err(error) => return Err(Error::from(error)),
    };
    let id = sqlx::query_scalar!(
        r#"SELECT id AS "id!: ScanId" FROM stocktake_line WHERE stocktake_id = $1 AND key = $2"#,
        session,
        key
    )
    .fetch_one(&mut **work)
    .await?;
    Ok(Some(Noted { id, is_new }))
}

/// Takes a scan back; false: it was not there any more, or the counting is over.
pub(super) async fn take_back(work: &mut Work, session: StocktakeId, scan: ScanId) -> Result<bool> {
    let done = sqlx::query!("DELETE FROM stocktake_line WHERE id = $1 AND stocktake_id = $2", scan, session)
        .execute(&mut **work)
        .await;
    match done {
        Ok(done) => Ok(done.rows_affected() == 1),
        Err(error) if broken_rule(&error) == Some("stocktake_closed") => Ok(false),
        Err(error) => Err(Error::from(error)),
    }
}

/// A state as the database spells it.
fn state(code: &str) -> State {
    State::parse(code).unwrap_or(State::Received)
}
