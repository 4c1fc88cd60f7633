//! Certificates in the database, which numbers and freezes them.

use crate::db::{Connection, Result, Work};
use crate::donations::rules::{Centre, Content};
use crate::ids::{CertificateId, DonationId, MemberId};
use crate::language::Texts;

/// A certificate that was issued.
#[derive(Debug, Clone)]
pub(in crate::donations) struct Certificate {
    pub(in crate::donations) id: CertificateId,
    pub(super) donation: DonationId,
    pub(in crate::donations) year: i64,
    pub(in crate::donations) number: i64,
    pub(in crate::donations) issued_on: String,
    pub(in crate::donations) issued_by: String,
    pub(super) content: Content,
    /// When, by whom, why.
    pub(in crate::donations) voided: Option<(i64, String, String)>,
}

struct Row {
    id: CertificateId,
    donation: DonationId,
    year: i64,
    number: i64,
    issued_on: String,
    issued_by: String,
    content: String,
    voided_at: Option<i64>,
    voided_by: Option<String>,
    void_reason: String,
}

impl Row {
    fn read(self) -> Result<Certificate> {
        let voided = self.voided_at.zip(self.voided_by);
        Ok(Certificate {
            id: self.id,
            donation: self.donation,
            year: self.year,
            number: self.number,
            issued_on: self.issued_on,
            issued_by: self.issued_by,
            content: serde_json::from_str(&self.content)?,
            voided: voided.map(|(at, by)| (at, by, self.void_reason)),
        })
    }
}

macro_rules! certificates {
    ($condition:literal, $argument:expr) => {
        sqlx::query_as!(
            Row,
            r#"SELECT certificate.id AS "id!: CertificateId", donation_id AS "donation!: DonationId", year, number,
                   issued_on, content, voided_at, void_reason,
                   trim(issuer.given_name || ' ' || issuer.surname) AS "issued_by!: String",
                   trim(voider.given_name || ' ' || voider.surname) AS "voided_by?: String"
               FROM certificate JOIN member AS issuer ON issuer.id = issued_by
               LEFT JOIN member AS voider ON voider.id = voided_by WHERE "# + $condition,
            $argument
        )
    };
}

/// All of a donation, the latest first.
pub(in crate::donations) async fn of_donation(
    db: &mut Connection,
    donation: DonationId,
) -> Result<Vec<Certificate>> {
    let rows = certificates!("donation_id = $1 ORDER BY certificate.id DESC", donation);
    rows.fetch_all(db).await?.into_iter().map(Row::read).collect()
}

/// One of them, whether it counts or not.
pub(super) async fn find(db: &mut Connection, id: CertificateId) -> Result<Option<Certificate>> {
    certificates!("certificate.id = $1", id).fetch_optional(db).await?.map(Row::read).transpose()
}

/// The centre as it was told to stand on papers; what is empty nobody has said.
pub(super) async fn centre(db: &mut Connection) -> Result<Centre> {
    let row = sqlx::query!("SELECT name_kk, name_ru, bin, address_kk, address_ru, head FROM organisation")
        .fetch_one(db)
        .await?;
    let in_both = |kk, ru| Texts { kk, ru, en: String::new() };
    Ok(Centre {
        name: in_both(row.name_kk, row.name_ru),
        bin: row.bin,
        address: in_both(row.address_kk, row.address_ru),
        head: row.head,
    })
}

/// The one that counts.
pub(super) async fn counting(db: &mut Connection, donation: DonationId) -> Result<Option<Certificate>> {
    Ok(of_donation(db, donation).await?.into_iter().find(|one| one.voided.is_none()))
}

/// Issues one under the next number of its year.
pub(super) async fn issue(
    work: &mut Work,
    donation: DonationId,
    (year, day, content): (i64, &str, &Content),
    (by, at): (MemberId, i64),
) -> Result<()> {
    let content = serde_json::to_string(content)?;
    sqlx::query!(
        "INSERT INTO certificate (donation_id, year, number, issued_on, issued_by, issued_at, content)
         SELECT $1, $2, coalesce((SELECT number FROM certificate_highest WHERE year = $2), 0) + 1, $3, $4, $5, $6",
        donation,
        year,
        day,
        by,
        at,
        content
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// It counts no longer; its number is never given again.
pub(super) async fn void(
    work: &mut Work,
    id: CertificateId,
    why: &str,
    (by, at): (MemberId, i64),
) -> Result<()> {
    sqlx::query!(
        "UPDATE certificate SET voided_at = $1, voided_by = $2, void_reason = $3 WHERE id = $4",
        at,
        by,
        why,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
