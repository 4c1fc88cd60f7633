//! The register in the database.

use crate::db::{Connection, Result};
use crate::equipment::rules::{State, number_key};
use crate::ids::{CategoryId, DonationId, ItemId};
use crate::language::Texts;

/// What is looked for; empty texts ask for nothing.
#[derive(Debug)]
pub struct Search {
    /// Folded, each the beginning of a word of the piece.
    pub words: Vec<String>,
    /// The code of a state.
    pub state: &'static str,
    /// The code of a category.
    pub category: String,
    /// Only those without a number in the books.
    pub numberless: bool,
    /// What has left the books, and not what is in them.
    pub gone: bool,
}

/// Where a piece is, as far as the books are to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whereabouts {
    /// Nobody has said.
    Unknown,
    /// It stands there.
    Place(String),
    /// A member has it; which, is between them and staff.
    WithMember,
    /// It is built into the piece with this tag.
    Inside(String),
    /// It has left the books.
    Gone,
}

/// Where a piece comes from.
#[derive(Debug, Clone)]
pub struct Origin {
    /// Out of which donation.
    pub donation: DonationId,
    /// Empty for somebody who does not want to be known.
    pub donor: String,
    /// `YYYY-MM-DD`.
    pub received_on: String,
    /// Year and number of the certificate that counts.
    pub certificate: Option<(i64, i64)>,
}

/// A piece in the books.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Which.
    pub id: ItemId,
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
    /// May be empty.
    pub serial: String,
    /// Pieces.
    pub quantity: i64,
    /// In which state.
    pub state: State,
    /// Where.
    pub whereabouts: Whereabouts,
    /// When it left the books; seconds since 1970. Nothing while it is the centre's.
    pub gone_at: Option<i64>,
    /// `None`: bought, or built here.
    pub origin: Option<Origin>,
}

struct Row {
    id: ItemId,
    tag: String,
    inventory_number: String,
    name_kk: String,
    name_ru: String,
    name_en: String,
    make: String,
    model: String,
    serial: String,
    quantity: i64,
    state: String,
    gone_at: Option<i64>,
    place: Option<String>,
    stands: Option<String>,
    with_member: bool,
    machine: Option<String>,
    donation: Option<DonationId>,
    donor: Option<String>,
    received_on: Option<String>,
    year: Option<i64>,
    number: Option<i64>,
}

impl Row {
    fn read(self) -> Option<Entry> {
        let state = State::parse(&self.state)?;
        let whereabouts = match (self.machine, self.stands) {
            // With whom it is now is not the books' business.
            _ if self.gone_at.is_some() => Whereabouts::Gone,
            (Some(machine), _) => Whereabouts::Inside(machine),
            (None, Some(place)) => Whereabouts::Place(place),
            (None, None) if self.with_member => Whereabouts::WithMember,
            // Where it stood is not where it is.
            (None, None) if state == State::Missing => Whereabouts::Unknown,
            (None, None) => self.place.map_or(Whereabouts::Unknown, Whereabouts::Place),
        };
        let origin = self.donation.map(|donation| Origin {
            donation,
            donor: self.donor.unwrap_or_default(),
            received_on: self.received_on.unwrap_or_default(),
            certificate: self.year.zip(self.number),
        });
        Some(Entry {
            id: self.id,
            tag: self.tag,
            inventory_number: self.inventory_number,
            category: Texts { kk: self.name_kk, ru: self.name_ru, en: self.name_en },
            make: self.make,
            model: self.model,
            serial: self.serial,
            quantity: self.quantity,
            state,
            whereabouts,
            gone_at: self.gone_at,
            origin,
        })
    }
}

macro_rules! entries {
    ($condition:literal, $($argument:expr),*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT item.id AS "id!: ItemId", item.tag, item.inventory_number, category.name_kk, category.name_ru,
                   category.name_en, item.make, item.model, item.serial, item.quantity, item.state,
                   iif(item.state IN ('given', 'disposed'), (SELECT max(at) FROM item_event
                       WHERE item_event.item_id = item.id AND item_event.kind = 'state'), NULL) AS "gone_at?: i64",
                   place.name AS "place?: String", stands.name AS "stands?: String",
                   custody.holder_id IS NOT NULL AS "with_member!: bool", machine.tag AS "machine?: String",
                   donation.id AS "donation?: DonationId", donor.name AS "donor?: String",
                   donation.received_on AS "received_on?: String", certificate.year AS "year?: i64",
                   certificate.number AS "number?: i64"
               FROM item JOIN category ON category.id = item.category_id
               LEFT JOIN place ON place.id = item.place_id
               LEFT JOIN custody ON custody.item_id = item.id AND custody.ended_at IS NULL
               LEFT JOIN place AS stands ON stands.id = custody.place_id
               LEFT JOIN item AS machine ON machine.id = item.inside_id
               LEFT JOIN donation_line ON donation_line.id = item.donation_line_id
               LEFT JOIN donation ON donation.id = donation_line.donation_id
               LEFT JOIN donor ON donor.id = donation.donor_id
               LEFT JOIN certificate ON certificate.donation_id = donation.id AND certificate.voided_at IS NULL
               WHERE "# + $condition,
            $($argument),*
        )
    };
}

/// Those that are looked for, by their tags: `most` of them after the first `skip`.
pub async fn search(db: &mut Connection, asked: &Search, (most, skip): (i64, i64)) -> Result<Vec<Entry>> {
    let words = serde_json::to_string(&asked.words)?;
    let rows = entries!(
        "item.state IN ('given', 'disposed') = $7 AND ($1 = '' OR item.state = $1) AND ($2 = '' OR category.code = $2)
         AND (NOT $3 OR item.inventory_number = '')
         AND NOT EXISTS (SELECT 1 FROM json_each($4) AS word WHERE NOT EXISTS (
             SELECT 1 FROM item_word WHERE item_id = item.id AND item_word.word >= word.value
                 AND item_word.word < word.value || char(1114111)))
         ORDER BY item.id LIMIT $5 OFFSET $6",
        asked.state,
        asked.category,
        asked.numberless,
        words,
        most,
        skip,
        asked.gone
    );
    Ok(rows.fetch_all(db).await?.into_iter().filter_map(Row::read).collect())
}

/// The piece with this tag, in any case.
pub async fn find(db: &mut Connection, tag: &str) -> Result<Option<Entry>> {
    Ok(entries!("item.tag = $1", tag).fetch_optional(db).await?.and_then(Row::read))
}

/// The tag of another piece that has this number in the books, in any spelling.
pub async fn with_number(db: &mut Connection, (item, number): (ItemId, &str)) -> Result<Option<String>> {
    let number = number_key(number);
    let found = sqlx::query_scalar!(
        "SELECT tag FROM item WHERE inventory_key = $1 AND inventory_key <> '' AND id <> $2",
        number,
        item
    );
    Ok(found.fetch_optional(db).await?)
}

/// Who changed the number last; nobody has, or they are no more known.
pub async fn numbered_by(db: &mut Connection, item: ItemId) -> Result<Option<String>> {
    let found = sqlx::query_scalar!(
        r#"SELECT trim(member.given_name || ' ' || member.surname) AS "name!: String"
           FROM item_event JOIN member ON member.id = item_event.by_member
           WHERE item_id = $1 AND kind = 'changed' AND instr(detail, '"inventory_number"') > 0
           ORDER BY item_event.id DESC LIMIT 1"#,
        item
    );
    Ok(found.fetch_optional(db).await?)
}

/// A kind of thing, for a choice.
#[derive(Debug, Clone)]
pub struct Kind {
    /// Which.
    pub id: CategoryId,
    /// As addresses spell it.
    pub code: String,
    /// As pages call it.
    pub name: Texts,
}

/// Every category, in their order: what is out of use may still be in the books.
pub async fn kinds(db: &mut Connection) -> Result<Vec<Kind>> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: CategoryId", code, name_kk, name_ru, name_en FROM category ORDER BY position, id"#
    );
    let read = rows.fetch_all(db).await?.into_iter().map(|row| Kind {
        id: row.id,
        code: row.code,
        name: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
    });
    Ok(read.collect())
}
