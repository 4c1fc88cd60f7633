//! Certificates in the database, which numbers and freezes them.

use super::content::Content;
use crate::db::{Connection, Result, Work};
use crate::ids::{CertificateId, DonationId, MemberId};

/// A certificate that was issued.
#[derive(Debug, Clone)]
pub(in crate::donations) struct Certificate {
    pub(in crate::donations) id: CertificateId,
    pub(in crate::donations) year: i64,
    pub(in crate::donations) number: i64,
    pub(in crate::donations) issued_on: String,
    pub(in crate::donations) issued_by: String,
    pub(super) content: Content,
    /// When, by whom, why.
    pub(in crate::donations) voided: Option<(i64, String, String)>,
}

/// All of a donation, the latest first.
pub(in crate::donations) async fn of_donation(
    db: &mut Connection,
    donation: DonationId,
) -> Result<Vec<Certificate>> {
    let rows = sqlx::query!(
        r#"SELECT certificate.id AS "id!: CertificateId", year, number, issued_on, content, voided_at, void_reason,
               trim(issuer.given_name || ' ' || issuer.surname) AS "issued_by!: String",
               trim(voider.given_name || ' ' || voider.surname) AS "voided_by?: String"
           FROM certificate JOIN member AS issuer ON issuer.id = issued_by
           LEFT JOIN member AS voider ON voider.id = voided_by
           WHERE donation_id = $1 ORDER BY certificate.id DESC"#,
        donation
    );
    let rows = rows.fetch_all(db).await?.into_iter();
    rows.map(|row| {
        let voided = row.voided_at.zip(row.voided_by);
        Ok(Certificate {
            id: row.id,
            year: row.year,
            number: row.number,
            issued_on: row.issued_on,
            issued_by: row.issued_by,
            content: serde_json::from_str(&row.content)?,
            voided: voided.map(|(at, by)| (at, by, row.void_reason)),
        })
    })
    .collect()
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
         SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6 FROM certificate WHERE year = $2",
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
