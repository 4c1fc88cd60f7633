//! What papers are made from, in the database.

use crate::db::{Connection, Result};
use crate::donations::rules::Content;
use crate::equipment::rules::{Grade, State};
use crate::ids::DonationId;
use crate::language::Texts;

/// A donation that has come.
#[derive(Debug, Clone)]
pub struct Donation {
    /// Which.
    pub id: DonationId,
    /// Empty for somebody who does not want to be known.
    pub donor: String,
    /// Of an organisation: whom one talks to.
    pub contact: String,
    /// `YYYY-MM-DD`.
    pub received_on: String,
    /// What the donor says it is worth; tiyn.
    pub value: Option<i64>,
    /// The donor's own paper; may be empty.
    pub paper_number: String,
    /// `YYYY-MM-DD`.
    pub paper_date: Option<String>,
    /// Year of the certificate that counts, its number and its day.
    pub certificate: Option<(i64, i64, String)>,
    /// Pieces that were brought.
    pub brought: i64,
    /// Pieces of them that have been registered.
    pub registered: i64,
}

struct Row {
    id: DonationId,
    donor: String,
    contact: String,
    received_on: String,
    value: Option<i64>,
    paper_number: String,
    paper_date: Option<String>,
    year: Option<i64>,
    number: Option<i64>,
    issued_on: Option<String>,
    brought: i64,
    registered: i64,
}

impl From<Row> for Donation {
    fn from(row: Row) -> Self {
        let certificate = row.year.zip(row.number).zip(row.issued_on);
        Self {
            id: row.id,
            donor: row.donor,
            contact: row.contact,
            received_on: row.received_on,
            value: row.value,
            paper_number: row.paper_number,
            paper_date: row.paper_date,
            certificate: certificate.map(|((year, number), day)| (year, number, day)),
            brought: row.brought,
            registered: row.registered,
        }
    }
}

macro_rules! donations {
    ($condition:literal, $($argument:expr),*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT donation.id AS "id!: DonationId", donor.name AS donor, donor.contact, received_on AS "received_on!: String",
                   value, paper_number, paper_date, certificate.year AS "year?: i64", certificate.number AS "number?: i64",
                   certificate.issued_on AS "issued_on?: String",
                   (SELECT coalesce(sum(quantity), 0) FROM donation_line WHERE donation_id = donation.id) AS "brought!: i64",
                   (SELECT coalesce(sum(item.quantity), 0) FROM item JOIN donation_line ON donation_line.id = donation_line_id
                       WHERE donation_id = donation.id) AS "registered!: i64"
               FROM donation JOIN donor ON donor.id = donation.donor_id
               LEFT JOIN certificate ON certificate.donation_id = donation.id AND certificate.voided_at IS NULL
               WHERE received_on IS NOT NULL AND "# + $condition,
            $($argument),*
        )
    };
}

/// One that has come.
pub async fn donation(db: &mut Connection, id: DonationId) -> Result<Option<Donation>> {
    Ok(donations!("donation.id = $1", id).fetch_optional(db).await?.map(Donation::from))
}

/// Those that have come, of donors of whose words each of these is a beginning, latest first: `most` of them after the
/// first `skip`.
pub async fn donations(
    db: &mut Connection,
    words: &[String],
    (most, skip): (i64, i64),
) -> Result<Vec<Donation>> {
    let words = serde_json::to_string(words)?;
    let rows = donations!(
        "NOT EXISTS (SELECT 1 FROM json_each($1) AS asked WHERE NOT EXISTS (
             SELECT 1 FROM donor_word WHERE donor_word.donor_id = donor.id AND word >= asked.value
                 AND word < asked.value || char(1114111)))
         ORDER BY received_on DESC, donation.id DESC LIMIT $2 OFFSET $3",
        words,
        most,
        skip
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(Donation::from).collect())
}

/// What the certificate of a donation that counts keeps, if there is one.
pub(super) async fn certified(db: &mut Connection, donation: DonationId) -> Result<Option<Content>> {
    let content = sqlx::query_scalar!(
        "SELECT content FROM certificate WHERE donation_id = $1 AND voided_at IS NULL",
        donation
    );
    let content = content.fetch_optional(db).await?;
    Ok(content.map(|content| serde_json::from_str(&content)).transpose()?)
}

/// So many alike of a donation.
#[derive(Debug, Clone)]
pub struct Part {
    /// What kind of thing.
    pub category: Texts,
    /// May be empty.
    pub make: String,
    /// May be empty.
    pub model: String,
    /// Pieces.
    pub quantity: i64,
    /// As it looked when it came.
    pub grade: Option<Grade>,
}

/// What a donation consists of.
pub async fn parts(db: &mut Connection, donation: DonationId) -> Result<Vec<Part>> {
    let rows = sqlx::query!(
        "SELECT name_kk, name_ru, name_en, make, model, quantity, grade
         FROM donation_line JOIN category ON category.id = category_id
         WHERE donation_id = $1 ORDER BY donation_line.position",
        donation
    );
    let read = rows.fetch_all(db).await?.into_iter().map(|row| Part {
        category: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
        make: row.make,
        model: row.model,
        quantity: row.quantity,
        grade: row.grade.as_deref().and_then(Grade::parse),
    });
    Ok(read.collect())
}

/// A piece that a commission may write off.
#[derive(Debug, Clone)]
pub struct Candidate {
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
    /// To be disposed of, or missing.
    pub state: State,
    /// Why, in the words of staff; `None` where the words belong to whoever had it.
    pub reason: Option<String>,
    /// Since when; seconds since 1970.
    pub since: i64,
}

/// All that is to be disposed of or missing, by their tags. Of the words with which something did not come back, only
/// that it did not is told: they stay between staff and the holder.
pub async fn candidates(db: &mut Connection) -> Result<Vec<Candidate>> {
    let rows = sqlx::query!(
        r#"SELECT tag, inventory_number, name_kk, name_ru, name_en, make, model, serial, quantity, item.state,
               moved.reason, moved.at, moved.custody_id IS NOT NULL AS "by_custody!: bool"
           FROM item JOIN category ON category.id = item.category_id
           JOIN item_event AS moved ON moved.id = (
               SELECT max(id) FROM item_event WHERE item_id = item.id AND kind = 'state')
           WHERE item.state IN ('for_disposal', 'missing') ORDER BY item.id"#
    );
    let read = rows.fetch_all(db).await?.into_iter().filter_map(|row| {
        Some(Candidate {
            tag: row.tag,
            inventory_number: row.inventory_number,
            category: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
            make: row.make,
            model: row.model,
            serial: row.serial,
            quantity: row.quantity,
            state: State::parse(&row.state)?,
            reason: Some(row.reason).filter(|_| !row.by_custody),
            since: row.at,
        })
    });
    Ok(read.collect())
}
