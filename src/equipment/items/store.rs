//! Items and their history, in the database.

use std::collections::BTreeSet;

use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::equipment::rules::{Grade, Refusal, State, key, serial_end, tag};
use crate::ids::{CategoryId, ItemId, LineId, MemberId, PlaceId};
use crate::names::folded_words;

/// A piece that has come.
#[derive(Debug, Clone)]
pub struct NewItem<'a> {
    /// What kind of thing.
    pub category: CategoryId,
    /// Out of which donation; `None`: bought, or built here.
    pub line: Option<LineId>,
    /// One, unless it is a counted box.
    pub quantity: i64,
    /// As it stands on it; may be empty.
    pub make: &'a str,
    /// As it stands on it; may be empty.
    pub model: &'a str,
    /// As it stands on it; may be empty.
    pub serial: &'a str,
    /// It holds data, and is taken to be full of them.
    pub holds_data: bool,
    /// How it looks, if somebody has looked.
    pub grade: Option<Grade>,
    /// Where it stands.
    pub place: Option<PlaceId>,
    /// What belongs to it.
    pub comes_with: &'a str,
    /// In the centre's own words.
    pub note: &'a str,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// Which.
    pub id: ItemId,
    /// What is to be stuck on it.
    pub tag: String,
}

/// Registers a piece under the next tag, received by `by` at `at` (seconds since 1970).
pub async fn add(
    work: &mut Work,
    new: &NewItem<'_>,
    (by, at): (MemberId, i64),
) -> Result<std::result::Result<Added, Refusal>> {
    let tag = next_tag(work).await?;
    insert(work, new, tag, (by, at)).await
}

/// The same under a tag that is printed already: number `number` of the series, which nothing has yet. Tags that are
/// given in order go on behind it.
pub async fn add_under(
    work: &mut Work,
    new: &NewItem<'_>,
    number: i64,
    (by, at): (MemberId, i64),
) -> Result<std::result::Result<Added, Refusal>> {
    let prefix = sqlx::query_scalar!(
        "UPDATE tag_series SET last_number = max(last_number, $1) RETURNING prefix",
        number
    )
    .fetch_one(&mut **work)
    .await?;
    insert(work, new, tag(&prefix, number), (by, at)).await
}

async fn insert(
    work: &mut Work,
    new: &NewItem<'_>,
    tag: String,
    (by, at): (MemberId, i64),
) -> Result<std::result::Result<Added, Refusal>> {
    let (make_key, serial_key) = (key(new.make), key(new.serial));
    let grade = new.grade.map(Grade::code);
    let added = sqlx::query_scalar!(
        r#"INSERT INTO item (tag, category_id, donation_line_id, quantity, make, model, serial, make_key, serial_key,
               holds_data, dirty, grade, place_id, comes_with, note, state, made_by, made_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11, $12, $13, $14, 'received', $15, $16)
           RETURNING id AS "id!: ItemId""#,
        tag,
        new.category,
        new.line,
        new.quantity,
        new.make,
        new.model,
        new.serial,
        make_key,
        serial_key,
        new.holds_data,
        grade,
        new.place,
        new.comes_with,
        new.note,
        by,
        at
    )
    .fetch_one(&mut **work)
    .await;
    let id = match added {
        Ok(id) => id,
        Err(error) => return refused(error),
    };
    sqlx::query!(
        "INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
         VALUES ($1, $2, $3, 'state', 'new', 'received')",
        id,
        at,
        by
    )
    .execute(&mut **work)
    .await?;
    file(work, id).await?;
    Ok(Ok(Added { id, tag }))
}

async fn next_tag(work: &mut Work) -> Result<String> {
    let next =
        sqlx::query!("UPDATE tag_series SET last_number = last_number + 1 RETURNING prefix, last_number")
            .fetch_one(&mut **work)
            .await?;
    Ok(tag(&next.prefix, next.last_number))
}

/// Files the item under its words: tag, serial number, make, model and number in the books, each as typed in parts and
/// as one.
pub async fn file(work: &mut Work, item: ItemId) -> Result<()> {
    sqlx::query!("DELETE FROM item_word WHERE item_id = $1", item).execute(&mut **work).await?;
    let found =
        sqlx::query!("SELECT tag, make, model, serial, inventory_number FROM item WHERE id = $1", item)
            .fetch_one(&mut **work)
            .await?;
    let texts = [found.tag, found.make, found.model, found.serial, found.inventory_number];
    let words = texts.iter().map(|text| folded_words(text));
    let words: BTreeSet<String> = words.flat_map(|words| [words.concat()].into_iter().chain(words)).collect();
    // In one statement: lists of thousands come in one piece, and everybody else waits for them.
    let words = serde_json::to_string(&words)?;
    sqlx::query!(
        r#"INSERT INTO item_word (word, item_id) SELECT value, $2 FROM json_each($1) WHERE value <> ''"#,
        words,
        item
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Moves an item from the state in which the person saw it; the reason may be empty where none is asked for.
pub async fn move_to(
    work: &mut Work,
    item: ItemId,
    (from, to, reason): (State, State, &str),
    (by, at): (MemberId, i64),
) -> Result<std::result::Result<(), Refusal>> {
    if !from.next().contains(&to) {
        return Ok(Err(Refusal::NoSuchWay));
    }
    let (from, to) = (from.code(), to.code());
    let done = sqlx::query!(
        "INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state, reason)
         VALUES ($1, $2, $3, 'state', $4, $5, $6)",
        item,
        at,
        by,
        from,
        to,
        reason
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(_) => Ok(Ok(())),
        Err(error) => refused(error),
    }
}

/// Tells the history of an item what else became of it: of kind `changed` or `moved`, with its detail as JSON.
pub(crate) async fn tell(
    work: &mut Work,
    item: ItemId,
    (kind, detail): (&str, &str),
    (by, at): (MemberId, i64),
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO item_event (item_id, at, by_member, kind, detail) VALUES ($1, $2, $3, $4, $5)",
        item,
        at,
        by,
        kind,
        detail
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Two people say that nobody's data are on it any more: `by`, who writes it down, and `second`, by name.
pub async fn say_clean(
    work: &mut Work,
    item: ItemId,
    (how, second): (&str, &str),
    (by, at): (MemberId, i64),
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO item_event (item_id, at, by_member, kind, reason, second_person)
         VALUES ($1, $2, $3, 'cleaned', $4, $5)",
        item,
        at,
        by,
        how,
        second
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The rule that a write broke; what is no rule of items is the database's own trouble.
pub(super) fn refused<T>(error: sqlx::Error) -> Result<std::result::Result<T, Refusal>> {
    match broken_rule(&error).and_then(Refusal::of) {
        Some(refusal) => Ok(Err(refusal)),
        None => Err(Error::from(error)),
    }
}

/// The item that has this serial number of this make, for whoever is told that it is known.
pub async fn with_serial(db: &mut Connection, make: &str, serial: &str) -> Result<Option<Added>> {
    let (make, serial) = (key(make), key(serial));
    let found = sqlx::query!(
        r#"SELECT id AS "id!: ItemId", tag FROM item WHERE make_key = $1 AND serial_key = $2 AND serial_key <> ''"#,
        make,
        serial
    )
    .fetch_optional(db)
    .await?;
    Ok(found.map(|row| Added { id: row.id, tag: row.tag }))
}

/// The item that has this tag.
pub async fn with_tag(db: &mut Connection, tag: &str) -> Result<Option<Added>> {
    let found = sqlx::query!(r#"SELECT id AS "id!: ItemId", tag FROM item WHERE tag = $1"#, tag);
    Ok(found.fetch_optional(db).await?.map(|row| Added { id: row.id, tag: row.tag }))
}

/// The items whose serial number ends so, however it is divided; see [`serial_end`].
pub(crate) async fn with_serial_end(db: &mut Connection, typed: &str) -> Result<Vec<Added>> {
    let Some(end) = serial_end(typed) else { return Ok(Vec::new()) };
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: ItemId", tag FROM item
           WHERE serial_key <> '' AND substr(serial_key, -4) = substr($1, -4)
               AND substr(serial_key, -length($1)) = $1 ORDER BY id LIMIT 50"#,
        end
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| Added { id: row.id, tag: row.tag }).collect())
}

/// The items that have these tags, however their letters are cased.
pub(crate) async fn with_tags(db: &mut Connection, tags: &[String]) -> Result<Vec<ItemId>> {
    let tags = serde_json::to_string(tags)?;
    Ok(sqlx::query_scalar!(
        r#"SELECT item.id AS "id!: ItemId" FROM json_each($1) AS typed CROSS JOIN item ON item.tag = typed.value
           ORDER BY typed.key"#,
        tags
    )
    .fetch_all(db)
    .await?)
}
