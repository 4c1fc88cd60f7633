//! A line of a donation and the pieces that were registered of it.

use super::rules::{Unready, judge_ready};
use crate::db::{Connection, Result, Work};
use crate::equipment::rules::{Grade, State};
use crate::ids::{CategoryId, DonationId, ItemId, LineId, MemberId, PlaceId};
use crate::language::Texts;

/// So many alike, and how many of them are registered.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) donation: DonationId,
    pub(super) id: LineId,
    pub(super) is_received: bool,
    /// Empty for whoever does not want to be known.
    pub(super) donor: String,
    pub(super) category: CategoryId,
    pub(super) kind: Texts,
    pub(super) make: String,
    pub(super) model: String,
    pub(super) quantity: i64,
    pub(super) counted: bool,
    pub(super) holds_data: bool,
    pub(super) grade: Option<Grade>,
    pub(super) registered: i64,
}

impl Line {
    /// Pieces that are no items yet.
    pub(super) fn left(&self) -> i64 {
        self.quantity - self.registered
    }

    /// Its pages.
    pub(super) fn path(&self) -> String {
        format!("/donations/{}/lines/{}/items", self.donation, self.id)
    }
}

/// A line of a donation that was not dropped.
pub(super) async fn line(db: &mut Connection, donation: DonationId, line: LineId) -> Result<Option<Line>> {
    let row = sqlx::query!(
        r#"SELECT donation.received_on, donor.name AS donor, category_id AS "category!: CategoryId", name_kk, name_ru,
               name_en, make, model, quantity, counted AS "counted!: bool", donation_line.holds_data AS "holds_data!: bool",
               grade, (SELECT coalesce(sum(item.quantity), 0) FROM item WHERE donation_line_id = donation_line.id)
                   AS "registered!: i64"
           FROM donation_line JOIN donation ON donation.id = donation_id JOIN donor ON donor.id = donor_id
           JOIN category ON category.id = category_id
           WHERE donation_line.id = $1 AND donation.id = $2 AND dropped_at IS NULL"#,
        line,
        donation
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Line {
        donation,
        id: line,
        is_received: row.received_on.is_some(),
        donor: row.donor,
        category: row.category,
        kind: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
        make: row.make,
        model: row.model,
        quantity: row.quantity,
        counted: row.counted,
        holds_data: row.holds_data,
        grade: row.grade.as_deref().and_then(Grade::parse),
        registered: row.registered,
    }))
}

/// A piece that is registered.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub(super) id: ItemId,
    pub(super) tag: String,
    pub(super) serial: String,
    pub(super) quantity: i64,
    pub(super) grade: Option<Grade>,
    pub(super) place_id: Option<PlaceId>,
    /// Empty: nobody has said where it stands.
    pub(super) place: String,
    pub(super) comes_with: String,
    pub(super) holds_data: bool,
    pub(super) dirty: bool,
    /// Somebody's data may be on it, or on a disk built into it.
    pub(super) blocked: bool,
    pub(super) state: Option<State>,
    pub(super) version: i64,
}

impl Piece {
    /// Whether it becomes ready by one word.
    pub(super) fn may_be_ready(&self) -> std::result::Result<(), Unready> {
        judge_ready(self.state.unwrap_or(State::Missing), self.blocked)
    }
}

struct Row {
    id: ItemId,
    tag: String,
    serial: String,
    quantity: i64,
    grade: Option<String>,
    place_id: Option<PlaceId>,
    place: Option<String>,
    comes_with: String,
    holds_data: bool,
    dirty: bool,
    blocked: bool,
    state: String,
    version: i64,
}

impl Row {
    fn read(self) -> Piece {
        Piece {
            id: self.id,
            tag: self.tag,
            serial: self.serial,
            quantity: self.quantity,
            grade: self.grade.as_deref().and_then(Grade::parse),
            place_id: self.place_id,
            place: self.place.unwrap_or_default(),
            comes_with: self.comes_with,
            holds_data: self.holds_data,
            dirty: self.dirty,
            blocked: self.blocked,
            state: State::parse(&self.state),
            version: self.version,
        }
    }
}

macro_rules! rows {
    ($condition:literal, $($argument:expr),*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT item.id AS "id!: ItemId", tag, serial, quantity, grade, place_id AS "place_id: PlaceId",
                   place.name AS "place?: String", comes_with, holds_data AS "holds_data!: bool", dirty AS "dirty!: bool",
                   EXISTS (SELECT 1 FROM item AS any WHERE any.dirty AND (any.id = item.id OR any.inside_id = item.id))
                       AS "blocked!: bool", state, version
               FROM item LEFT JOIN place ON place.id = item.place_id WHERE donation_line_id = $1 "# + $condition,
            $($argument),*
        )
    };
}

/// All of them, as they were registered.
pub(super) async fn pieces(db: &mut Connection, line: LineId) -> Result<Vec<Piece>> {
    let rows = rows!("ORDER BY item.id", line).fetch_all(db).await?;
    Ok(rows.into_iter().map(Row::read).collect())
}

/// The one that was registered last.
pub(super) async fn last(db: &mut Connection, line: LineId) -> Result<Option<Piece>> {
    Ok(rows!("ORDER BY item.id DESC LIMIT 1", line).fetch_optional(db).await?.map(Row::read))
}

/// One of them.
pub(super) async fn piece(db: &mut Connection, line: LineId, item: ItemId) -> Result<Option<Piece>> {
    Ok(rows!("AND item.id = $2", line, item).fetch_optional(db).await?.map(Row::read))
}

/// Who changed a piece last.
pub(super) async fn changed_by(db: &mut Connection, item: ItemId) -> Result<Option<String>> {
    let found = sqlx::query_scalar!(
        r#"SELECT member.given_name || ' ' || member.surname AS "name!: String"
           FROM item_event JOIN member ON member.id = item_event.by_member
           WHERE item_id = $1 ORDER BY item_event.id DESC LIMIT 1"#,
        item
    );
    Ok(found.fetch_optional(db).await?)
}

/// The last row in the history of any of the line's pieces.
pub(super) async fn last_event(db: &mut Connection, line: LineId) -> Result<i64> {
    Ok(sqlx::query_scalar!(
        r#"SELECT coalesce(max(item_event.id), 0) AS "last!: i64"
           FROM item_event JOIN item ON item.id = item_id WHERE donation_line_id = $1"#,
        line
    )
    .fetch_one(db)
    .await?)
}

/// A piece to which something has happened.
#[derive(Debug, Clone)]
pub(super) struct Happened {
    pub(super) id: ItemId,
    pub(super) tag: String,
    pub(super) state: Option<State>,
    /// Who did the last of it; empty for the portal itself.
    pub(super) by: String,
    /// It was registered only then.
    pub(super) is_new: bool,
}

/// The line's pieces to which something has happened after the row `seen`.
pub(super) async fn happened(db: &mut Connection, line: LineId, seen: i64) -> Result<Vec<Happened>> {
    let rows = sqlx::query!(
        r#"SELECT item.id AS "id!: ItemId", tag, state,
               coalesce((SELECT trim(member.given_name || ' ' || member.surname)
                   FROM item_event AS latest JOIN member ON member.id = latest.by_member
                   WHERE latest.item_id = item.id ORDER BY latest.id DESC LIMIT 1), '') AS "by!: String",
               (SELECT min(first.id) FROM item_event AS first WHERE first.item_id = item.id) > $2 AS "is_new!: bool"
           FROM item WHERE donation_line_id = $1
               AND EXISTS (SELECT 1 FROM item_event AS after WHERE after.item_id = item.id AND after.id > $2)
           ORDER BY item.id"#,
        line,
        seen
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Happened {
        id: row.id,
        tag: row.tag,
        state: State::parse(&row.state),
        by: row.by,
        is_new: row.is_new,
    });
    Ok(read.collect())
}

/// The last piece that a form made which was sent before.
pub(super) async fn made_by_key(db: &mut Connection, by: MemberId, key: &str) -> Result<Option<ItemId>> {
    let found = sqlx::query_scalar!(
        r#"SELECT item_id AS "id!: ItemId" FROM item_registration WHERE made_by = $1 AND one_time_key = $2"#,
        by,
        key
    );
    Ok(found.fetch_optional(db).await?)
}

/// Notes that a form has made its pieces.
pub(super) async fn keep_key(
    work: &mut Work,
    item: ItemId,
    (by, at): (MemberId, i64),
    key: &str,
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO item_registration (item_id, made_by, made_at, one_time_key) VALUES ($1, $2, $3, $4)",
        item,
        by,
        at,
        key
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
