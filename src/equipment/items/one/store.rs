//! One item as its pages show it.

use crate::db::{Connection, Result};
use crate::equipment::rules::{Grade, State};
use crate::ids::{CategoryId, CustodyId, DonationId, HandoverId, ItemId, PlaceId};
use crate::language::Texts;

/// An item.
#[derive(Debug, Clone)]
pub(in crate::equipment::items) struct Item {
    pub(in crate::equipment::items) id: ItemId,
    pub(in crate::equipment::items) tag: String,
    pub(in crate::equipment::items) category: CategoryId,
    pub(in crate::equipment::items) category_code: String,
    pub(in crate::equipment::items) category_name: Texts,
    pub(in crate::equipment::items) quantity: i64,
    pub(in crate::equipment::items) make: String,
    pub(in crate::equipment::items) model: String,
    pub(in crate::equipment::items) serial: String,
    pub(in crate::equipment::items) holds_data: bool,
    /// Somebody's data may still be on it.
    pub(in crate::equipment::items) dirty: bool,
    pub(in crate::equipment::items) grade: Option<Grade>,
    /// Grams.
    pub(in crate::equipment::items) weight: Option<i64>,
    pub(in crate::equipment::items) place: Option<PlaceId>,
    pub(in crate::equipment::items) place_name: String,
    pub(in crate::equipment::items) comes_with: String,
    pub(in crate::equipment::items) note: String,
    pub(in crate::equipment::items) may_be_borrowed: bool,
    pub(in crate::equipment::items) state: State,
    pub(in crate::equipment::items) version: i64,
    /// The machine in which it is built.
    pub(in crate::equipment::items) inside: Option<String>,
    /// Out of which donation, and whose; an empty name: of somebody who does not want to be known.
    pub(in crate::equipment::items) donation: Option<(DonationId, String)>,
}

impl Item {
    /// It is here, and somebody's data may be on it.
    pub(in crate::equipment::items) fn can_be_cleaned(&self) -> bool {
        self.dirty && self.state.can_be_cleaned()
    }
}

/// Who has an item, or where it was placed.
#[derive(Debug, Clone)]
pub(in crate::equipment::items) struct Custody {
    pub(super) id: CustodyId,
    pub(super) handover: HandoverId,
    pub(super) kind: String,
    pub(super) holder: Option<String>,
    pub(super) place: Option<String>,
    /// Civil time.
    pub(super) due: Option<String>,
    pub(super) grade_out: Option<Grade>,
    pub(super) comes_with: String,
    pub(super) ended_why: String,
    pub(super) grade_in: Option<Grade>,
    pub(super) missing: String,
    /// Until when it had been lent before it was given.
    pub(super) was_due: Option<String>,
    pub(super) is_open: bool,
}

/// A part that is built into a machine.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) tag: String,
    pub(super) category: Texts,
    pub(super) make: String,
    pub(super) model: String,
    pub(super) dirty: bool,
}

/// The item with this tag, however its letters are cased.
pub(in crate::equipment::items) async fn find(db: &mut Connection, tag: &str) -> Result<Option<Item>> {
    let row = sqlx::query!(
        r#"SELECT item.id AS "id!: ItemId", item.tag, item.category_id AS "category!: CategoryId", category.code,
               category.name_kk, category.name_ru, category.name_en, item.quantity, item.make, item.model, item.serial,
               item.holds_data AS "holds_data!: bool", item.dirty AS "dirty!: bool", item.grade, item.weight,
               item.place_id AS "place: PlaceId", place.name AS "place_name?: String", item.comes_with, item.note,
               item.may_be_borrowed AS "may_be_borrowed!: bool", item.state, item.version,
               machine.tag AS "inside?: String", donation.id AS "donation?: DonationId",
               donor.name AS "donor?: String"
           FROM item JOIN category ON category.id = item.category_id
               LEFT JOIN place ON place.id = item.place_id
               LEFT JOIN item AS machine ON machine.id = item.inside_id
               LEFT JOIN donation_line ON donation_line.id = item.donation_line_id
               LEFT JOIN donation ON donation.id = donation_line.donation_id
               LEFT JOIN donor ON donor.id = donation.donor_id
           WHERE item.tag = $1"#,
        tag
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Item {
        id: row.id,
        tag: row.tag,
        category: row.category,
        category_code: row.code,
        category_name: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
        quantity: row.quantity,
        make: row.make,
        model: row.model,
        serial: row.serial,
        holds_data: row.holds_data,
        dirty: row.dirty,
        grade: row.grade.as_deref().and_then(Grade::parse),
        weight: row.weight,
        place: row.place,
        place_name: row.place_name.unwrap_or_default(),
        comes_with: row.comes_with,
        note: row.note,
        may_be_borrowed: row.may_be_borrowed,
        state: State::parse(&row.state).unwrap_or(State::Missing),
        version: row.version,
        inside: row.inside,
        donation: row.donation.map(|id| (id, row.donor.unwrap_or_default())),
    }))
}

/// The canonical spelling of the first of these tags that there is.
pub(super) async fn spelled(db: &mut Connection, tags: &[String]) -> Result<Option<String>> {
    let tags = serde_json::to_string(tags)?;
    Ok(sqlx::query_scalar!(
        r#"SELECT tag FROM json_each($1) AS typed CROSS JOIN item ON item.tag = typed.value ORDER BY typed.key LIMIT 1"#,
        tags
    )
    .fetch_optional(db)
    .await?)
}

/// Every time it went out, from the first on.
pub(in crate::equipment::items) async fn custodies(
    db: &mut Connection,
    item: ItemId,
) -> Result<Vec<Custody>> {
    let rows = sqlx::query!(
        r#"SELECT custody.id AS "id!: CustodyId", custody.handover_id AS "handover!: HandoverId", custody.kind,
               place.name AS "place?: String", custody.due,
               trim(member.surname || ' ' || member.given_name) AS "holder?: String", custody.grade_out,
               custody.comes_with, custody.ended_why, custody.grade_in, custody.missing,
               custody_gift.was_due AS "was_due?: String", custody.ended_at IS NULL AS "is_open!: bool"
           FROM custody LEFT JOIN member ON member.id = custody.holder_id
               LEFT JOIN place ON place.id = custody.place_id
               LEFT JOIN custody_gift ON custody_gift.custody_id = custody.id
           WHERE custody.item_id = $1 ORDER BY custody.id"#,
        item
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Custody {
        id: row.id,
        handover: row.handover,
        kind: row.kind,
        holder: row.holder,
        place: row.place,
        due: row.due,
        grade_out: row.grade_out.as_deref().and_then(Grade::parse),
        comes_with: row.comes_with,
        ended_why: row.ended_why,
        grade_in: row.grade_in.as_deref().and_then(Grade::parse),
        missing: row.missing,
        was_due: row.was_due,
        is_open: row.is_open,
    });
    Ok(read.collect())
}

/// What did not come back with it, and since when, in seconds since 1970.
pub(super) async fn lacks(db: &mut Connection, item: ItemId) -> Result<Option<(i64, String)>> {
    let row = sqlx::query!(
        r#"SELECT since AS "since!: i64", what AS "what!: String" FROM item_lacks WHERE item_id = $1"#,
        item
    );
    Ok(row.fetch_optional(db).await?.map(|row| (row.since, row.what)))
}

/// What is built into it.
pub(super) async fn parts(db: &mut Connection, item: ItemId) -> Result<Vec<Part>> {
    let rows = sqlx::query!(
        r#"SELECT item.tag, category.name_kk, category.name_ru, category.name_en, item.make, item.model,
               item.dirty AS "dirty!: bool"
           FROM item JOIN category ON category.id = item.category_id WHERE item.inside_id = $1 ORDER BY item.id"#,
        item
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Part {
        tag: row.tag,
        category: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
        make: row.make,
        model: row.model,
        dirty: row.dirty,
    });
    Ok(read.collect())
}
