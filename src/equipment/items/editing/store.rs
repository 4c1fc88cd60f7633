//! Registering and correcting, in the database.

use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::equipment::rules::{Grade, Refusal, key};
use crate::ids::{CategoryId, ItemId, MemberId, PlaceId};

/// What an item is to be from now on.
pub(super) struct Corrected<'a> {
    pub(super) category: CategoryId,
    pub(super) make: &'a str,
    pub(super) model: &'a str,
    pub(super) serial: &'a str,
    pub(super) holds_data: bool,
    pub(super) grade: Option<Grade>,
    pub(super) weight: Option<i64>,
    pub(super) place: Option<PlaceId>,
    pub(super) comes_with: &'a str,
    pub(super) note: &'a str,
    pub(super) may_be_borrowed: bool,
}

/// Writes it down. What is found to hold data is full of them.
pub(super) async fn correct(
    work: &mut Work,
    item: ItemId,
    data: &Corrected<'_>,
) -> Result<std::result::Result<(), Refusal>> {
    let (make_key, serial_key) = (key(data.make), key(data.serial));
    let grade = data.grade.map(Grade::code);
    let done = sqlx::query!(
        "UPDATE item SET category_id = $1, make = $2, model = $3, serial = $4, make_key = $5, serial_key = $6,
             dirty = iif(holds_data = $7, dirty, $7), holds_data = $7, grade = $8, weight = $9, place_id = $10,
             comes_with = $11, note = $12, may_be_borrowed = $13, version = version + 1
         WHERE id = $14",
        data.category,
        data.make,
        data.model,
        data.serial,
        make_key,
        serial_key,
        data.holds_data,
        grade,
        data.weight,
        data.place,
        data.comes_with,
        data.note,
        data.may_be_borrowed,
        item
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(_) => Ok(Ok(())),
        Err(error) => match broken_rule(&error) {
            Some("item_clean_without_event") => Ok(Err(Refusal::Dirty)),
            rule => rule.and_then(Refusal::of).map_or_else(|| Err(Error::from(error)), |why| Ok(Err(why))),
        },
    }
}

/// The tag of what the form with this key has registered already.
pub(super) async fn by_key(db: &mut Connection, by: MemberId, key: &str) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!("SELECT tag FROM item WHERE made_by = $1 AND one_time_key = $2", by, key)
        .fetch_optional(db)
        .await?)
}

/// What a new item gets besides what every one has.
pub(super) async fn finish(
    work: &mut Work,
    item: ItemId,
    (key, weight, may_be_borrowed): (&str, Option<i64>, bool),
) -> Result<()> {
    sqlx::query!(
        "UPDATE item SET one_time_key = $1, weight = $2, may_be_borrowed = $3 WHERE id = $4",
        key,
        weight,
        may_be_borrowed,
        item
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
