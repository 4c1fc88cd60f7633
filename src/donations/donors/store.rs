//! Donors in the database.

use super::form::Given;
use crate::db::{Connection, Result, Work};
use crate::donations::rules::DonorKind;
use crate::ids::{DonorId, MemberId};
use crate::language::Language;
use crate::names::{folded_words, sort_key};

/// Words of a search; more than three narrow nothing down.
pub(in crate::donations) type Asked = [String; 3];

/// Legal forms in Kazakh, Russian and English, folded: «ТОО Жайық» and «Жайық» ЖШС are one company.
const LEGAL_FORMS: [&str; 13] =
    ["жшс", "тоо", "ак", "ао", "жк", "ип", "кк", "оф", "кб", "оо", "llp", "llc", "jsc"];

/// Reads what was typed into the one field. Legal forms count only where nothing else is named.
pub(in crate::donations) fn asked(typed: &str) -> Asked {
    let mut all = folded_words(typed);
    if all.iter().any(|word| !LEGAL_FORMS.contains(&word.as_str())) {
        all.retain(|word| !LEGAL_FORMS.contains(&word.as_str()));
    }
    let mut words = all.into_iter();
    [(); 3].map(|()| words.next().unwrap_or_default())
}

/// Sorts after every word that begins as another does.
const LAST: char = '\u{10FFFF}';

/// A donor as lists and choices name one.
#[derive(Debug, Clone)]
pub(in crate::donations) struct Listed {
    pub(in crate::donations) id: DonorId,
    pub(in crate::donations) kind: DonorKind,
    /// Empty for whoever does not want to be known.
    pub(in crate::donations) name: String,
    pub(in crate::donations) contact: String,
    pub(in crate::donations) phone: String,
    pub(in crate::donations) email: String,
}

struct Row {
    id: DonorId,
    kind: String,
    name: String,
    contact: String,
    phone: String,
    email: String,
}

impl Row {
    fn read(self) -> Option<Listed> {
        Some(Listed {
            id: self.id,
            kind: DonorKind::parse(&self.kind)?,
            name: self.name,
            contact: self.contact,
            phone: self.phone,
            email: self.email,
        })
    }
}

/// Those of whom each word begins one of theirs, in the order of their names: `most` after the first `skip`.
pub(in crate::donations) async fn search(
    db: &mut Connection,
    words: &Asked,
    (most, skip): (i64, i64),
) -> Result<Vec<Listed>> {
    let [first, second, third] = words;
    let ends = words.each_ref().map(|word| format!("{word}{LAST}"));
    let [first_end, second_end, third_end] = &ends;
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id AS "id!: DonorId", kind, name, contact, phone, email FROM donor
           WHERE ($1 = '' OR EXISTS (
                   SELECT 1 FROM donor_word WHERE donor_id = donor.id AND word >= $1 AND word < $2))
               AND ($3 = '' OR EXISTS (
                   SELECT 1 FROM donor_word WHERE donor_id = donor.id AND word >= $3 AND word < $4))
               AND ($5 = '' OR EXISTS (
                   SELECT 1 FROM donor_word WHERE donor_id = donor.id AND word >= $5 AND word < $6))
           ORDER BY kind = 'anonymous', sort_key, id LIMIT $7 OFFSET $8"#,
        first,
        first_end,
        second,
        second_end,
        third,
        third_end,
        most,
        skip
    );
    Ok(rows.fetch_all(db).await?.into_iter().filter_map(Row::read).collect())
}

/// A donor as a file names one.
#[derive(Debug)]
pub(super) struct Filed {
    pub(super) id: DonorId,
    /// Empty for whoever does not want to be known.
    pub(super) name: String,
    pub(super) kind: DonorKind,
    pub(super) reads: Language,
    pub(super) may_be_named: bool,
    /// How many times something of theirs was received.
    pub(super) donations: i64,
}

/// All who are looked for, in the order of their names.
pub(super) async fn filed(db: &mut Connection, words: &Asked) -> Result<Vec<Filed>> {
    let words = serde_json::to_string(words)?;
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: DonorId", name, kind, reads, may_be_named AS "may_be_named!: bool",
               (SELECT count(*) FROM donation WHERE donor_id = donor.id AND received_on IS NOT NULL) AS "donations!: i64"
           FROM donor
           WHERE NOT EXISTS (SELECT 1 FROM json_each($1) AS asked WHERE asked.value <> '' AND NOT EXISTS (
               SELECT 1 FROM donor_word WHERE donor_id = donor.id AND word >= asked.value
                   AND word < asked.value || char(1114111)))
           ORDER BY kind = 'anonymous', sort_key, id"#,
        words
    );
    let read = rows.fetch_all(db).await?.into_iter().filter_map(|row| {
        Some(Filed {
            id: row.id,
            name: row.name,
            kind: DonorKind::parse(&row.kind)?,
            reads: Language::parse(&row.reads)?,
            may_be_named: row.may_be_named,
            donations: row.donations,
        })
    });
    Ok(read.collect())
}

/// Those who gave or promised last.
pub(in crate::donations) async fn recent(db: &mut Connection, most: i64) -> Result<Vec<Listed>> {
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT donor.id AS "id!: DonorId", kind, name, contact, phone, email FROM donor
           WHERE EXISTS (SELECT 1 FROM donation WHERE donor_id = donor.id)
           ORDER BY (SELECT max(donation.id) FROM donation WHERE donor_id = donor.id) DESC LIMIT $1"#,
        most
    );
    Ok(rows.fetch_all(db).await?.into_iter().filter_map(Row::read).collect())
}

/// A donor with all that is said of them.
#[derive(Debug, Clone)]
pub(in crate::donations) struct Donor {
    pub(in crate::donations) id: DonorId,
    pub(in crate::donations) kind: DonorKind,
    pub(in crate::donations) name: String,
    pub(in crate::donations) contact: String,
    pub(in crate::donations) phone: String,
    pub(in crate::donations) email: String,
    pub(in crate::donations) address: String,
    pub(in crate::donations) reads: Language,
    pub(in crate::donations) may_be_named: bool,
    pub(in crate::donations) note: String,
    pub(in crate::donations) version: i64,
    /// Who changed it last; until then who entered it.
    pub(in crate::donations) changed_by: String,
}

/// One of them.
pub(in crate::donations) async fn find(db: &mut Connection, id: DonorId) -> Result<Option<Donor>> {
    let row = sqlx::query!(
        r#"SELECT kind, name, contact, donor.phone, donor.email, address, reads,
               may_be_named AS "may_be_named!: bool", note, version,
               trim(member.given_name || ' ' || member.surname) AS "changed_by!: String"
           FROM donor JOIN member ON member.id = coalesce(changed_by, made_by) WHERE donor.id = $1"#,
        id
    );
    let found = row.fetch_optional(db).await?;
    Ok(found.and_then(|row| {
        Some(Donor {
            id,
            kind: DonorKind::parse(&row.kind)?,
            name: row.name,
            contact: row.contact,
            phone: row.phone,
            email: row.email,
            address: row.address,
            reads: Language::parse(&row.reads)?,
            may_be_named: row.may_be_named,
            note: row.note,
            version: row.version,
            changed_by: row.changed_by,
        })
    }))
}

/// Whom a form has entered already.
pub(super) async fn by_key(db: &mut Connection, by: MemberId, key: &str) -> Result<Option<DonorId>> {
    let found = sqlx::query_scalar!(
        r#"SELECT id AS "id!: DonorId" FROM donor WHERE made_by = $1 AND one_time_key = $2"#,
        by,
        key
    );
    Ok(found.fetch_optional(db).await?)
}

/// Enters one.
pub(super) async fn insert(
    work: &mut Work,
    given: &Given,
    (by, at, key): (MemberId, i64, &str),
) -> Result<DonorId> {
    let (kind, reads, sorted) = (given.kind.code(), given.reads.code(), sort_key(&given.name, "", ""));
    let id = sqlx::query_scalar!(
        r#"INSERT INTO donor (kind, name, sort_key, contact, phone, email, address, reads, may_be_named, note,
               made_by, made_at, one_time_key)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id AS "id!: DonorId""#,
        kind,
        given.name,
        sorted,
        given.contact,
        given.phone,
        given.email,
        given.address,
        reads,
        given.may_be_named,
        given.note,
        by,
        at,
        key
    )
    .fetch_one(&mut **work)
    .await?;
    file(work, id, given).await?;
    Ok(id)
}

/// Changes what is said of one; false when somebody has changed it since that version.
pub(super) async fn update(
    work: &mut Work,
    (id, version): (DonorId, i64),
    given: &Given,
    by: MemberId,
) -> Result<bool> {
    let (kind, reads, sorted) = (given.kind.code(), given.reads.code(), sort_key(&given.name, "", ""));
    let done = sqlx::query!(
        "UPDATE donor SET kind = $1, name = $2, sort_key = $3, contact = $4, phone = $5, email = $6, address = $7,
             reads = $8, may_be_named = $9, note = $10, changed_by = $11, version = version + 1
         WHERE id = $12 AND version = $13",
        kind,
        given.name,
        sorted,
        given.contact,
        given.phone,
        given.email,
        given.address,
        reads,
        given.may_be_named,
        given.note,
        by,
        id,
        version
    )
    .execute(&mut **work)
    .await?;
    file(work, id, given).await?;
    Ok(done.rows_affected() > 0)
}

/// Files a donor under the words of the name and of whom one talks to.
async fn file(work: &mut Work, id: DonorId, given: &Given) -> Result<()> {
    sqlx::query!("DELETE FROM donor_word WHERE donor_id = $1", id).execute(&mut **work).await?;
    for word in [&given.name, &given.contact].into_iter().flat_map(|text| folded_words(text)) {
        sqlx::query!(
            "INSERT INTO donor_word (word, donor_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            word,
            id
        )
        .execute(&mut **work)
        .await?;
    }
    Ok(())
}
