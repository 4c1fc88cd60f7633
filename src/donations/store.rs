//! Donations and what they consist of, in the database.

mod lines;

use super::form::Terms;
use super::rules::{DonorKind, Wish};
use crate::db::{Connection, Result, Work};
use crate::ids::{DonationId, DonorId, MemberId};
use crate::language::Language;

pub(super) use lines::{Line, add_line, lines, remove_line, set_line, set_quantity};

/// A donation as lists show it.
#[derive(Debug, Clone)]
pub(super) struct Listed {
    pub(super) id: DonationId,
    /// Empty for whoever does not want to be known.
    pub(super) donor: String,
    pub(super) promised_on: Option<String>,
    pub(super) received_on: Option<String>,
    pub(super) dropped: bool,
    pub(super) pieces: i64,
    /// Year and number of the certificate that counts.
    pub(super) certificate: Option<(i64, i64)>,
}

struct Row {
    id: DonationId,
    donor: String,
    promised_on: Option<String>,
    received_on: Option<String>,
    dropped: bool,
    pieces: i64,
    year: Option<i64>,
    number: Option<i64>,
}

impl Row {
    fn read(self) -> Listed {
        Listed {
            id: self.id,
            donor: self.donor,
            promised_on: self.promised_on,
            received_on: self.received_on,
            dropped: self.dropped,
            pieces: self.pieces,
            certificate: self.year.zip(self.number),
        }
    }
}

macro_rules! rows {
    ($condition:literal, $($argument:expr),*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT donation.id AS "id!: DonationId", donor.name AS donor, promised_on, received_on,
                   dropped_at IS NOT NULL AS "dropped!: bool",
                   coalesce((SELECT sum(quantity) FROM donation_line WHERE donation_id = donation.id), 0)
                       AS "pieces!: i64", certificate.year AS "year?: i64", certificate.number AS "number?: i64"
               FROM donation JOIN donor ON donor.id = donation.donor_id
               LEFT JOIN certificate ON certificate.donation_id = donation.id AND voided_at IS NULL
               WHERE "# + $condition,
            $($argument),*
        )
    };
}

/// Which donations are looked for.
#[derive(Debug)]
pub(super) struct Search<'a> {
    /// Folded beginnings of words of the donor; empty ones ask for nothing.
    pub(super) words: &'a [String; 3],
    /// `promised`, `received` or `dropped`; empty: those that are not dropped.
    pub(super) show: &'a str,
}

/// Newest first: `most` of them after the first `skip`.
pub(super) async fn list(
    db: &mut Connection,
    search: &Search<'_>,
    (most, skip): (i64, i64),
) -> Result<Vec<Listed>> {
    let [first, second, third] = search.words;
    let ends = search.words.each_ref().map(|word| format!("{word}\u{10FFFF}"));
    let [first_end, second_end, third_end] = &ends;
    let rows = rows!(
        "CASE $1 WHEN 'promised' THEN received_on IS NULL AND dropped_at IS NULL
                 WHEN 'received' THEN received_on IS NOT NULL
                 WHEN 'dropped' THEN dropped_at IS NOT NULL ELSE dropped_at IS NULL END
             AND ($2 = '' OR EXISTS (SELECT 1 FROM donor_word
                 WHERE donor_word.donor_id = donor.id AND word >= $2 AND word < $3))
             AND ($4 = '' OR EXISTS (SELECT 1 FROM donor_word
                 WHERE donor_word.donor_id = donor.id AND word >= $4 AND word < $5))
             AND ($6 = '' OR EXISTS (SELECT 1 FROM donor_word
                 WHERE donor_word.donor_id = donor.id AND word >= $6 AND word < $7))
         ORDER BY coalesce(received_on, promised_on) DESC, donation.id DESC LIMIT $8 OFFSET $9",
        search.show,
        first,
        first_end,
        second,
        second_end,
        third,
        third_end,
        most,
        skip
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(Row::read).collect())
}

/// What one donor gave and promised, newest first.
pub(super) async fn of_donor(db: &mut Connection, donor: DonorId) -> Result<Vec<Listed>> {
    let rows = rows!("donation.donor_id = $1 ORDER BY donation.id DESC LIMIT 200", donor);
    Ok(rows.fetch_all(db).await?.into_iter().map(Row::read).collect())
}

/// One act of giving with all that is said of it.
#[derive(Debug, Clone)]
pub(super) struct Donation {
    pub(super) id: DonationId,
    pub(super) donor: DonorId,
    pub(super) donor_kind: DonorKind,
    /// Empty for whoever does not want to be known.
    pub(super) donor_name: String,
    pub(super) donor_contact: String,
    /// The language of the donor's papers.
    pub(super) reads: Language,
    pub(super) promised_on: Option<String>,
    /// Day, and by whom.
    pub(super) received: Option<(String, String)>,
    pub(super) value: Option<i64>,
    pub(super) wish: Wish,
    pub(super) paper_number: String,
    pub(super) paper_date: Option<String>,
    pub(super) note: String,
    /// When, by whom and why.
    pub(super) dropped: Option<(i64, String, String)>,
    /// Who changed it last; until then who wrote it down.
    pub(super) changed_by: String,
    pub(super) version: i64,
    /// The donation of which this is what was still to come.
    pub(super) rest_of: Option<DonationId>,
    /// What of this one is still to come.
    pub(super) rest: Option<DonationId>,
    /// A certificate counts: what it speaks of stays as it is.
    pub(super) certified: bool,
}

impl Donation {
    /// Promised, and still to come.
    pub(super) fn is_open(&self) -> bool {
        self.received.is_none() && self.dropped.is_none()
    }

    /// As its terms stand.
    pub(super) fn terms(&self) -> Terms {
        let day = self.received.as_ref().map(|(day, _)| day).or(self.promised_on.as_ref());
        Terms {
            received: self.received.is_some(),
            day: day.cloned().unwrap_or_default(),
            value: self.value,
            wish: self.wish.code().to_owned(),
            paper_number: self.paper_number.clone(),
            paper_date: self.paper_date.clone(),
            note: self.note.clone(),
        }
    }
}

/// One of them.
pub(super) async fn find(db: &mut Connection, id: DonationId) -> Result<Option<Donation>> {
    let row = sqlx::query!(
        r#"SELECT donor_id AS "donor!: DonorId", donor.kind, donor.name, donor.contact, donor.reads, promised_on,
               received_on, trim(receiver.given_name || ' ' || receiver.surname) AS "received_by?: String",
               value, wish, paper_number, paper_date, donation.note, dropped_at,
               trim(dropper.given_name || ' ' || dropper.surname) AS "dropped_by?: String", dropped_why,
               trim(changer.given_name || ' ' || changer.surname) AS "changed_by!: String", donation.version,
               rest_of AS "rest_of?: DonationId",
               (SELECT min(rest.id) FROM donation AS rest WHERE rest.rest_of = donation.id) AS "rest?: DonationId",
               EXISTS (SELECT 1 FROM certificate WHERE donation_id = donation.id AND voided_at IS NULL)
                   AS "certified!: bool"
           FROM donation JOIN donor ON donor.id = donation.donor_id
           JOIN member AS changer ON changer.id = coalesce(donation.changed_by, donation.made_by)
           LEFT JOIN member AS receiver ON receiver.id = received_by
           LEFT JOIN member AS dropper ON dropper.id = dropped_by
           WHERE donation.id = $1"#,
        id
    );
    let found = row.fetch_optional(db).await?;
    Ok(found.and_then(|row| {
        let dropped = row.dropped_at.zip(row.dropped_by);
        Some(Donation {
            id,
            donor: row.donor,
            donor_kind: DonorKind::parse(&row.kind)?,
            donor_name: row.name,
            donor_contact: row.contact,
            reads: Language::parse(&row.reads)?,
            promised_on: row.promised_on,
            received: row.received_on.zip(row.received_by),
            value: row.value,
            wish: Wish::parse(&row.wish)?,
            paper_number: row.paper_number,
            paper_date: row.paper_date,
            note: row.note,
            dropped: dropped.map(|(at, by)| (at, by, row.dropped_why)),
            changed_by: row.changed_by,
            version: row.version,
            rest_of: row.rest_of,
            rest: row.rest,
            certified: row.certified,
        })
    }))
}

/// The donation that a form has made already.
pub(super) async fn by_key(db: &mut Connection, by: MemberId, key: &str) -> Result<Option<DonationId>> {
    let found = sqlx::query_scalar!(
        r#"SELECT id AS "id!: DonationId" FROM donation WHERE made_by = $1 AND one_time_key = $2"#,
        by,
        key
    );
    Ok(found.fetch_optional(db).await?)
}

/// A donation that is written down.
#[derive(Debug)]
pub(super) struct New<'a> {
    pub(super) donor: DonorId,
    pub(super) terms: &'a Terms,
    /// Of which donation this is what was still to come.
    pub(super) rest_of: Option<DonationId>,
    pub(super) key: &'a str,
}

/// Writes it down; what is here was received by whoever says so.
pub(super) async fn insert(work: &mut Work, new: &New<'_>, (by, at): (MemberId, i64)) -> Result<DonationId> {
    let terms = new.terms;
    let promised_on = (!terms.received).then_some(&terms.day);
    let received_on = terms.received.then_some(&terms.day);
    let received_by = terms.received.then_some(by);
    let id = sqlx::query_scalar!(
        r#"INSERT INTO donation (donor_id, promised_on, received_on, received_by, value, wish, paper_number,
               paper_date, note, rest_of, made_by, made_at, one_time_key)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id AS "id!: DonationId""#,
        new.donor,
        promised_on,
        received_on,
        received_by,
        terms.value,
        terms.wish,
        terms.paper_number,
        terms.paper_date,
        terms.note,
        new.rest_of,
        by,
        at,
        new.key
    )
    .fetch_one(&mut **work)
    .await?;
    Ok(id)
}

/// Whether the books of the month in which a day (`YYYY-MM-DD`) lies are closed.
pub(super) async fn is_closed(db: &mut Connection, day: &str) -> Result<bool> {
    let found = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM month_closing WHERE month >= substr($1, 1, 7)) AS "is!: bool""#,
        day
    );
    Ok(found.fetch_one(db).await?)
}

/// Its terms are these from now on; the day is that of the receipt or, before it, of the promise.
pub(super) async fn set_terms(work: &mut Work, id: DonationId, terms: &Terms, by: MemberId) -> Result<()> {
    let (day, received) = (&terms.day, terms.received);
    sqlx::query!(
        "UPDATE donation SET received_on = iif($1, $2, received_on), promised_on = iif($1, promised_on, $2), value = $3,
             wish = $4, paper_number = $5, paper_date = $6, note = $7, changed_by = $8, version = version + 1
         WHERE id = $9",
        received,
        day,
        terms.value,
        terms.wish,
        terms.paper_number,
        terms.paper_date,
        terms.note,
        by,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// What was promised is here.
pub(super) async fn receive(
    work: &mut Work,
    id: DonationId,
    (day, value): (&str, Option<i64>),
    by: MemberId,
) -> Result<()> {
    sqlx::query!(
        "UPDATE donation SET received_on = $1, received_by = $2, value = $3, changed_by = $2, version = version + 1
         WHERE id = $4",
        day,
        by,
        value,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A promise came to nothing.
pub(super) async fn drop_promise(
    work: &mut Work,
    id: DonationId,
    why: &str,
    (by, at): (MemberId, i64),
) -> Result<()> {
    sqlx::query!(
        "UPDATE donation SET dropped_at = $1, dropped_by = $2, dropped_why = $3, changed_by = $2, version = version + 1
         WHERE id = $4",
        at,
        by,
        why,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// What it consists of has changed.
pub(super) async fn touch(work: &mut Work, id: DonationId, by: MemberId) -> Result<()> {
    sqlx::query!("UPDATE donation SET changed_by = $1, version = version + 1 WHERE id = $2", by, id)
        .execute(&mut **work)
        .await?;
    Ok(())
}
