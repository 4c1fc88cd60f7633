//! Who has what, and what may go out, in the database.

use time::PrimitiveDateTime;

use super::rules::{Kind, phone_part};
use crate::civil;
use crate::db::{Connection, Result};
use crate::equipment::categories::Category;
use crate::equipment::items::finding::rules::words;
use crate::equipment::rules::{Grade, State};
use crate::ids::{CustodyId, HandoverId, ItemId, MemberId};
use crate::language::{Language, Texts};

/// So many are listed; whoever looks for more of them looks by name or tag.
pub(super) const LISTED: i64 = 300;

/// A piece that may go out, as it stands.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub(super) id: ItemId,
    pub(super) tag: String,
    /// Kind, make and model.
    pub(super) what: Texts,
    pub(super) state: State,
    /// Somebody's data may be on it, or on a disk built into it.
    pub(super) dirty: bool,
    pub(super) grade: Option<Grade>,
    pub(super) comes_with: String,
    pub(super) is_assistive: bool,
    /// What did not come back with it, and since when, in seconds since 1970.
    pub(super) lacks: Option<(i64, String)>,
}

/// Kind in each language, then make and model, and how many there are in a counted box.
pub(super) fn named([kk, ru, en]: [&str; 3], (make, model): (&str, &str), quantity: i64) -> Texts {
    let said = |language: Language, category: &str| {
        let words = [category, make, model];
        let what = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        if quantity == 1 { what } else { language.words().items_box(what, quantity) }
    };
    Texts { kk: said(Language::Kk, kk), ru: said(Language::Ru, ru), en: said(Language::En, en) }
}

/// The pieces of these tags, in the order of the tags; those that are not known are left out.
pub(super) async fn pieces(db: &mut Connection, tags: &[String]) -> Result<Vec<Piece>> {
    let asked = serde_json::to_string(tags)?;
    let rows = sqlx::query!(
        r#"SELECT item.id AS "id!: ItemId", tag, make, model, quantity, state, grade, comes_with, name_kk, name_ru,
               name_en, item_lacks.since AS "since?: i64", item_lacks.what AS "lacks?: String", code = 'assistive' AS "is_assistive!: bool",
               EXISTS (SELECT 1 FROM item AS any WHERE any.dirty AND (any.id = item.id OR any.inside_id = item.id))
                   AS "dirty!: bool"
           FROM item JOIN category ON category.id = category_id LEFT JOIN item_lacks ON item_lacks.item_id = item.id
           WHERE tag IN (SELECT value FROM json_each($1))"#,
        asked
    )
    .fetch_all(db)
    .await?;
    let found: Vec<_> = rows
        .into_iter()
        .filter_map(|row| {
            Some(Piece {
                id: row.id,
                what: named(
                    [&row.name_kk, &row.name_ru, &row.name_en],
                    (&row.make, &row.model),
                    row.quantity,
                ),
                tag: row.tag,
                state: State::parse(&row.state)?,
                dirty: row.dirty,
                grade: row.grade.as_deref().and_then(Grade::parse),
                comes_with: row.comes_with,
                is_assistive: row.is_assistive,
                lacks: row.since.zip(row.lacks),
            })
        })
        .collect();
    Ok(tags.iter().filter_map(|tag| found.iter().find(|one| one.tag == *tag).cloned()).collect())
}

/// How a piece came back.
#[derive(Debug, Clone)]
pub(super) struct Ended {
    /// Seconds since 1970.
    pub(super) at: i64,
    pub(super) by: String,
    pub(super) stands: State,
    pub(super) why: String,
    pub(super) missing: String,
    pub(super) cleaned: String,
    pub(super) grade: Option<Grade>,
}

/// That somebody has a piece or had it, or that it stands or stood somewhere.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "facts of one piece, none of which excludes another")]
pub(super) struct Held {
    pub(super) custody: CustodyId,
    pub(super) handover: HandoverId,
    pub(super) tag: String,
    pub(super) what: Texts,
    pub(super) kind: Kind,
    pub(super) holder: Option<MemberId>,
    /// Given name and surname, or the place.
    pub(super) whose: String,
    pub(super) phone: String,
    pub(super) has_email: bool,
    pub(super) due: Option<PrimitiveDateTime>,
    /// Seconds since 1970.
    pub(super) started_at: i64,
    pub(super) grade_out: Option<Grade>,
    pub(super) comes_with: String,
    pub(super) purpose: String,
    pub(super) shown_by: String,
    pub(super) is_assistive: bool,
    /// It, or a disk built into it, holds data.
    pub(super) holds_data: bool,
    pub(super) is_acknowledged: bool,
    pub(super) ended: Option<Ended>,
}

#[expect(clippy::struct_excessive_bools, reason = "facts of one piece, none of which excludes another")]
struct Row {
    custody: CustodyId,
    handover: HandoverId,
    tag: String,
    make: String,
    model: String,
    quantity: i64,
    name_kk: String,
    name_ru: String,
    name_en: String,
    kind: String,
    holder: Option<MemberId>,
    whose: String,
    phone: String,
    has_email: bool,
    due: Option<String>,
    started_at: i64,
    grade_out: Option<String>,
    comes_with: String,
    purpose: String,
    shown_by: String,
    is_assistive: bool,
    holds_data: bool,
    is_acknowledged: bool,
    ended_at: Option<i64>,
    ended_by: String,
    ended_as: Option<String>,
    ended_why: String,
    missing: String,
    cleaned: String,
    grade_in: Option<String>,
}

impl Row {
    fn read(self) -> Option<Held> {
        let stands = self.ended_as.as_deref().and_then(State::parse);
        let ended = self.ended_at.zip(stands).map(|(at, stands)| Ended {
            at,
            by: self.ended_by,
            stands,
            why: self.ended_why,
            missing: self.missing,
            cleaned: self.cleaned,
            grade: self.grade_in.as_deref().and_then(Grade::parse),
        });
        Some(Held {
            custody: self.custody,
            handover: self.handover,
            tag: self.tag,
            what: named(
                [&self.name_kk, &self.name_ru, &self.name_en],
                (&self.make, &self.model),
                self.quantity,
            ),
            kind: Kind::parse(&self.kind)?,
            holder: self.holder,
            whose: self.whose,
            phone: self.phone,
            has_email: self.has_email,
            due: self.due.as_deref().and_then(civil::parse),
            started_at: self.started_at,
            grade_out: self.grade_out.as_deref().and_then(Grade::parse),
            comes_with: self.comes_with,
            purpose: self.purpose,
            shown_by: self.shown_by,
            is_assistive: self.is_assistive,
            holds_data: self.holds_data,
            is_acknowledged: self.is_acknowledged,
            ended,
        })
    }
}

/// Rows of what is or was with somebody.
macro_rules! held {
    ($db:expr, $which:literal $(, $argument:expr)*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT custody.id AS "custody!: CustodyId", handover_id AS "handover!: HandoverId", tag, make, model, quantity,
                   name_kk, name_ru, name_en, custody.kind, custody.holder_id AS "holder?: MemberId",
                   coalesce(trim(holder.given_name || ' ' || holder.surname), place.name, '') AS "whose!: String",
                   coalesce(holder.phone, '') AS "phone!: String",
                   coalesce(holder.email, '') <> '' AS "has_email!: bool", due, started_at, grade_out,
                   custody.comes_with, purpose, shown_by, code = 'assistive' AS "is_assistive!: bool",
                   EXISTS (SELECT 1 FROM item AS any WHERE any.holds_data
                       AND (any.id = item.id OR any.inside_id = item.id)) AS "holds_data!: bool",
                   how IS NOT NULL AS "is_acknowledged!: bool", ended_at,
                   coalesce(trim(taker.given_name || ' ' || taker.surname), '') AS "ended_by!: String", ended_as,
                   ended_why, missing, cleaned, grade_in
               FROM custody JOIN item ON item.id = custody.item_id JOIN category ON category.id = category_id
               JOIN handover ON handover.id = handover_id
               LEFT JOIN member AS holder ON holder.id = custody.holder_id
               LEFT JOIN place ON place.id = custody.place_id
               LEFT JOIN member AS taker ON taker.id = taken_back_by "# + $which
            $(, $argument)*
        )
        .fetch_all($db)
        .await
    };
}

fn read(rows: Vec<Row>) -> Vec<Held> {
    rows.into_iter().filter_map(Row::read).collect()
}

/// This one.
pub(super) async fn one(db: &mut Connection, custody: CustodyId) -> Result<Option<Held>> {
    Ok(read(held!(db, "WHERE custody.id = $1", custody)?).into_iter().next())
}

/// All pieces of one going-out.
pub(super) async fn of_handover(db: &mut Connection, handover: HandoverId) -> Result<Vec<Held>> {
    Ok(read(held!(db, "WHERE handover_id = $1 ORDER BY custody.id", handover)?))
}

/// All that somebody has, what is due first before, and what they had, latest first.
pub(super) async fn of_holder(db: &mut Connection, holder: MemberId) -> Result<Vec<Held>> {
    Ok(read(held!(
        db,
        "WHERE custody.holder_id = $1 ORDER BY ended_at IS NOT NULL, ended_at DESC, due IS NULL, due, tag",
        holder
    )?))
}

/// What is looked for among what is out.
pub(super) struct Sought {
    words: String,
    phone: String,
}

impl Sought {
    /// By a name, a room, a tag, a serial number, make, model or kind, or by a telephone number.
    pub(super) fn read(typed: &str, categories: &[Category]) -> Result<Self> {
        let words = serde_json::to_string(&words(typed, categories))?;
        Ok(Self { words, phone: phone_part(typed) })
    }
}

/// What is out on these terms, what is due first before.
pub(super) async fn open(db: &mut Connection, kind: Kind, sought: &Sought) -> Result<Vec<Held>> {
    let kind = kind.code();
    Ok(read(held!(
        db,
        "WHERE ended_at IS NULL AND custody.kind = $1 AND (
             ($3 <> '' AND instr(coalesce(holder.phone, ''), $3) > 0)
             OR NOT EXISTS (
                 SELECT 1 FROM json_each($2) AS token WHERE NOT (
                     EXISTS (
                         SELECT 1 FROM json_each(token.value, '$.s') AS spelled CROSS JOIN member_word
                         WHERE member_word.member_id = custody.holder_id
                             AND word >= spelled.value ->> 0 AND word < spelled.value ->> 1)
                     OR EXISTS (
                         SELECT 1 FROM json_each(token.value, '$.s') AS spelled CROSS JOIN item_word
                         WHERE item_word.item_id = custody.item_id
                             AND word >= spelled.value ->> 0 AND word < spelled.value ->> 1)
                     OR EXISTS (
                         SELECT 1 FROM json_each(token.value, '$.c') AS named WHERE named.value = item.category_id)
                     OR EXISTS (
                         SELECT 1 FROM json_each(token.value, '$.s') AS spelled
                         WHERE instr(' ' || coalesce(place.folded, ''), ' ' || (spelled.value ->> 0)) > 0))))
         ORDER BY due IS NULL, due, started_at DESC, tag LIMIT $4",
        kind,
        sought.words,
        sought.phone,
        LISTED
    )?))
}

/// Loans that are due by the end of a day, overdue ones among them.
pub(super) async fn due_by(db: &mut Connection, last: &str) -> Result<Vec<Held>> {
    Ok(read(held!(
        db,
        "WHERE ended_at IS NULL AND due IS NOT NULL AND due <= $1 ORDER BY due, custody.id",
        last
    )?))
}

/// Tags of what somebody has on loan.
pub(crate) async fn lent_to(db: &mut Connection, member: MemberId) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar!(
        "SELECT tag FROM custody JOIN item ON item.id = item_id
         WHERE holder_id = $1 AND kind = 'loan' AND ended_at IS NULL ORDER BY tag",
        member
    )
    .fetch_all(db)
    .await?)
}
