//! The register in the database, as it is searched.
//!
//! The narrowest of all that is asked is looked up first; only what asks for much is walked through, in the order of
//! the list, until a page is full. Neither way reads more when there is more that nobody asked for.

use super::narrowing::{MANY, narrowest};
use super::rules::{Asked, Column};
use crate::db::{Connection, Result};
use crate::equipment::rules::State;
use crate::ids::ItemId;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Of the page, in their order.
    pub items: Vec<ItemId>,
    /// There are more behind the page.
    pub more: bool,
    /// In all, if they are not too many to be counted.
    pub count: Option<usize>,
    /// At least so many there are in all.
    pub least: usize,
}

/// What is asked, as statements take it.
struct Terms {
    words: String,
    holder: String,
    state: &'static str,
    category: i64,
    place: i64,
    overdue: bool,
    now: String,
    first: String,
}

impl Terms {
    fn new(asked: &Asked) -> Result<Self> {
        Ok(Self {
            words: serde_json::to_string(&asked.words)?,
            holder: serde_json::to_string(&asked.holder)?,
            state: asked.state.map_or("", State::code),
            category: asked.category.map_or(0, |id| id.0),
            place: asked.place.map_or(0, |id| id.0),
            overdue: asked.overdue,
            now: asked.now.clone(),
            first: serde_json::to_string(&asked.first)?,
        })
    }
}

/// Items that are all that is asked: from where, and in which order.
macro_rules! items {
    ($from:literal, $order:literal, $terms:expr, $($argument:expr),*) => {
        sqlx::query!(
            $from + r#"
             WHERE NOT EXISTS (
                 SELECT 1 FROM json_each($1) AS token WHERE NOT (
                     EXISTS (
                         SELECT 1 FROM json_each(token.value, '$.s') AS spelled CROSS JOIN item_word
                         WHERE item_word.item_id = item.id
                             AND word >= spelled.value ->> 0 AND word < spelled.value ->> 1)
                     OR EXISTS (
                         SELECT 1 FROM json_each(token.value, '$.c') AS named WHERE named.value = item.category_id)
                     OR EXISTS (
                         SELECT 1 FROM donation_line JOIN donation ON donation.id = donation_line.donation_id
                             JOIN donor_word ON donor_word.donor_id = donation.donor_id
                             JOIN json_each(token.value, '$.s') AS spelled
                         WHERE donation_line.id = item.donation_line_id
                             AND word >= spelled.value ->> 0 AND word < spelled.value ->> 1)
                     OR EXISTS (
                         SELECT 1 FROM custody JOIN member_word ON member_word.member_id = custody.holder_id
                             JOIN json_each(token.value, '$.s') AS spelled
                         WHERE custody.item_id = item.id AND custody.ended_at IS NULL
                             AND word >= spelled.value ->> 0 AND word < spelled.value ->> 1)))
                 AND NOT EXISTS (
                     SELECT 1 FROM json_each($2) AS token WHERE NOT EXISTS (
                         SELECT 1 FROM custody JOIN member_word ON member_word.member_id = custody.holder_id
                             JOIN json_each(token.value, '$.s') AS spelled
                         WHERE custody.item_id = item.id AND custody.ended_at IS NULL
                             AND word >= spelled.value ->> 0 AND word < spelled.value ->> 1))
                 AND ($3 = '' OR item.state = $3)
                 AND ($4 = 0 OR item.category_id = $4)
                 AND ($5 = 0 OR EXISTS (
                     SELECT 1 FROM custody WHERE custody.item_id = item.id AND custody.ended_at IS NULL
                         AND custody.place_id = $5)
                     OR (item.place_id = $5 AND item.inside_id IS NULL AND NOT EXISTS (
                         SELECT 1 FROM custody WHERE custody.item_id = item.id AND custody.ended_at IS NULL)))
                 AND (NOT $6 OR EXISTS (
                     SELECT 1 FROM custody WHERE custody.item_id = item.id AND custody.ended_at IS NULL
                         AND custody.due < $7))
                 AND item.id NOT IN (SELECT value FROM json_each($8)) "# + $order,
            $terms.words,
            $terms.holder,
            $terms.state,
            $terms.category,
            $terms.place,
            $terms.overdue,
            $terms.now,
            $terms.first,
            $($argument),*
        )
    };
}

/// A page of items: `most` after the first `skip`.
pub async fn search(db: &mut Connection, asked: &Asked, (most, skip): (usize, usize)) -> Result<Found> {
    let terms = Terms::new(asked)?;
    let mut first = first(db, asked).await?;
    let mut found = if let Some(candidates) = narrowest(db, asked).await? {
        let all = among(db, &terms, &candidates, asked.order).await?;
        let items: Vec<_> = all.iter().copied().skip(skip).take(most).collect();
        Found { more: all.len() > skip + items.len(), items, count: Some(all.len()), least: all.len() }
    } else {
        let (limit, offset) = (numbered(most + 1), numbered(skip));
        let mut items = walk(db, &terms, asked.order, (limit, offset)).await?;
        let more = items.len() > most;
        items.truncate(most);
        // What is found by many words is not counted: it would have to be looked at whole.
        let asks_for_all = asked.asks_for_all();
        let count = if asks_for_all { count(db, &terms).await? } else { None };
        // Whoever sees the last page has seen them all.
        let count = count.or_else(|| (!more && (skip == 0 || !items.is_empty())).then(|| skip + items.len()));
        let seen = skip + items.len() + usize::from(more);
        let many = usize::try_from(MANY + 1).unwrap_or(usize::MAX);
        Found { items, more, count, least: if asks_for_all { seen.max(many) } else { seen } }
    };
    found.count = found.count.map(|count| count + first.len());
    found.least += first.len();
    if skip == 0 {
        first.append(&mut found.items);
        found.items = first;
    }
    Ok(found)
}

pub(super) fn numbered(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Those whose tag was typed, as far as nothing else that is asked excludes them.
async fn first(db: &mut Connection, asked: &Asked) -> Result<Vec<ItemId>> {
    if asked.first.is_empty() {
        return Ok(Vec::new());
    }
    let plain = Asked { words: Vec::new(), first: Vec::new(), ..asked.clone() };
    among(db, &Terms::new(&plain)?, &asked.first, asked.order).await
}

/// Those of a few that are all that is asked, in order.
async fn among(
    db: &mut Connection,
    terms: &Terms,
    candidates: &[ItemId],
    (column, down): (Column, bool),
) -> Result<Vec<ItemId>> {
    let candidates = serde_json::to_string(candidates)?;
    let mut rows = items!(
        r#"SELECT item.id AS "id!: ItemId", item.make_key AS "make!", item.model AS "model!", item.state AS "state!",
               (SELECT custody.due FROM custody WHERE custody.item_id = item.id AND custody.ended_at IS NULL)
                   AS "due?: String"
           FROM json_each($9) AS hit CROSS JOIN item ON item.id = hit.value"#,
        "",
        terms,
        candidates
    )
    .fetch_all(db)
    .await?;
    rows.sort_by_key(|row| row.id);
    match column {
        Column::Tag => {}
        Column::Device => {
            rows.sort_by(|one, other| (&one.make, &one.model).cmp(&(&other.make, &other.model)));
        }
        Column::State => rows.sort_by(|one, other| one.state.cmp(&other.state)),
        Column::Due => {
            rows.sort_by(|one, other| {
                let by_day = one.due.cmp(&other.due);
                let by_day = if down { by_day.reverse() } else { by_day };
                one.due.is_none().cmp(&other.due.is_none()).then(by_day)
            });
        }
    }
    if down && column != Column::Due {
        rows.reverse();
    }
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// The same of all there are, from the beginning of the order until the page is full.
macro_rules! walked {
    ($db:ident, $from:literal, $order:literal, $($argument:expr),*) => {
        items!($from, $order, $($argument),*).fetch_all($db).await?.into_iter().map(|row| row.id).collect()
    };
}

async fn walk(
    db: &mut Connection,
    terms: &Terms,
    (column, down): (Column, bool),
    (most, skip): (i64, i64),
) -> Result<Vec<ItemId>> {
    Ok(match (column, down) {
        (Column::Tag, false) => walked!(
            db,
            r#"SELECT item.id AS "id!: ItemId" FROM item"#,
            "ORDER BY item.id LIMIT $9 OFFSET $10",
            terms,
            most,
            skip
        ),
        (Column::Tag, true) => walked!(
            db,
            r#"SELECT item.id AS "id!: ItemId" FROM item"#,
            "ORDER BY item.id DESC LIMIT $9 OFFSET $10",
            terms,
            most,
            skip
        ),
        (Column::Device, false) => walked!(
            db,
            r#"SELECT item.id AS "id!: ItemId" FROM item INDEXED BY item_by_make"#,
            "ORDER BY item.make_key, item.model, item.id LIMIT $9 OFFSET $10",
            terms,
            most,
            skip
        ),
        (Column::Device, true) => walked!(
            db,
            r#"SELECT item.id AS "id!: ItemId" FROM item INDEXED BY item_by_make"#,
            "ORDER BY item.make_key DESC, item.model DESC, item.id DESC LIMIT $9 OFFSET $10",
            terms,
            most,
            skip
        ),
        (Column::State, false) => walked!(
            db,
            r#"SELECT item.id AS "id!: ItemId" FROM item INDEXED BY item_by_state"#,
            "ORDER BY item.state, item.id LIMIT $9 OFFSET $10",
            terms,
            most,
            skip
        ),
        (Column::State, true) => walked!(
            db,
            r#"SELECT item.id AS "id!: ItemId" FROM item INDEXED BY item_by_state"#,
            "ORDER BY item.state DESC, item.id DESC LIMIT $9 OFFSET $10",
            terms,
            most,
            skip
        ),
        (Column::Due, down) => by_due(db, terms, down, (most, skip)).await?,
    })
}

/// What is to come back, by when; then all the rest.
async fn by_due(
    db: &mut Connection,
    terms: &Terms,
    down: bool,
    (most, skip): (i64, i64),
) -> Result<Vec<ItemId>> {
    let mut due: Vec<ItemId> = lent(&mut *db, terms, down, (most, skip)).await?;
    let missing = most - numbered(due.len());
    if missing <= 0 {
        return Ok(due);
    }
    let before = items!(
        r#"SELECT count(*) AS "count!: i64" FROM custody AS lent CROSS JOIN item ON item.id = lent.item_id
               AND lent.ended_at IS NULL AND lent.due IS NOT NULL"#,
        "",
        terms,
    )
    .fetch_one(&mut *db)
    .await?
    .count;
    let skip = (skip - before).max(0);
    let rest: Vec<ItemId> = walked!(
        db,
        r#"SELECT item.id AS "id!: ItemId" FROM item"#,
        "AND NOT EXISTS (
             SELECT 1 FROM custody WHERE custody.item_id = item.id AND custody.ended_at IS NULL
                 AND custody.due IS NOT NULL)
         ORDER BY item.id LIMIT $9 OFFSET $10",
        terms,
        missing,
        skip
    );
    due.extend(rest);
    Ok(due)
}

async fn lent(
    db: &mut Connection,
    terms: &Terms,
    down: bool,
    (most, skip): (i64, i64),
) -> Result<Vec<ItemId>> {
    Ok(if down {
        walked!(
            db,
            r#"SELECT item.id AS "id!: ItemId"
               FROM custody AS lent INDEXED BY custody_open_by_due CROSS JOIN item ON item.id = lent.item_id
                   AND lent.ended_at IS NULL AND lent.due IS NOT NULL"#,
            "ORDER BY lent.due DESC LIMIT $9 OFFSET $10",
            terms,
            most,
            skip
        )
    } else {
        walked!(
            db,
            r#"SELECT item.id AS "id!: ItemId"
               FROM custody AS lent INDEXED BY custody_open_by_due CROSS JOIN item ON item.id = lent.item_id
                   AND lent.ended_at IS NULL AND lent.due IS NOT NULL"#,
            "ORDER BY lent.due LIMIT $9 OFFSET $10",
            terms,
            most,
            skip
        )
    })
}

/// `None`: too many to be counted.
async fn count(db: &mut Connection, terms: &Terms) -> Result<Option<usize>> {
    let most = MANY + 1;
    let counted =
        items!(r#"SELECT count(*) AS "count!: i64" FROM (SELECT 1 FROM item"#, "LIMIT $9)", terms, most)
            .fetch_one(db)
            .await?
            .count;
    Ok(usize::try_from(counted).ok().filter(|_| counted <= MANY))
}
