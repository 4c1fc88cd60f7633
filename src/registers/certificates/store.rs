//! Certificates in the database, as the books read them.

use crate::db::{Connection, Result};
use crate::donations::rules::Content;
use crate::ids::CertificateId;

/// A certificate that was issued.
#[derive(Debug)]
pub(super) struct Issued {
    pub(super) id: CertificateId,
    pub(super) year: i64,
    pub(super) number: i64,
    /// `YYYY-MM-DD`.
    pub(super) day: String,
    pub(super) content: Content,
    pub(super) voided: Option<Voided>,
}

/// That it counts no longer.
#[derive(Debug)]
pub(super) struct Voided {
    /// Seconds since 1970.
    pub(super) at: i64,
    pub(super) by: String,
    pub(super) why: String,
}

/// Numbers whose certificates are not in the database.
#[derive(Debug)]
pub(super) struct Gap {
    pub(super) year: i64,
    pub(super) first: i64,
    pub(super) last: i64,
    /// When a backup was brought back, seconds since 1970.
    pub(super) at: i64,
}

/// Numbers that were given after a backup that was brought back, latest first.
pub(super) async fn gaps(db: &mut Connection) -> Result<Vec<Gap>> {
    Ok(sqlx::query_as!(
        Gap,
        r#"SELECT year, first_number AS "first!", last_number AS "last!", restoration.at AS "at!"
           FROM certificate_gap JOIN restoration ON restoration.id = restoration_id
           ORDER BY year DESC, first_number DESC"#
    )
    .fetch_all(db)
    .await?)
}

/// All of them by their numbers, latest first: `most` of them after the first `skip`.
pub(super) async fn issued(db: &mut Connection, (most, skip): (i64, i64)) -> Result<Vec<Issued>> {
    let rows = sqlx::query!(
        r#"SELECT certificate.id AS "id!: CertificateId", year, number, issued_on, content, voided_at, void_reason,
               trim(voider.given_name || ' ' || voider.surname) AS "voided_by?: String"
           FROM certificate LEFT JOIN member AS voider ON voider.id = voided_by
           ORDER BY year DESC, number DESC LIMIT $1 OFFSET $2"#,
        most,
        skip
    );
    let rows = rows.fetch_all(db).await?.into_iter();
    rows.map(|row| {
        let voided = row.voided_at.zip(row.voided_by);
        Ok(Issued {
            id: row.id,
            year: row.year,
            number: row.number,
            day: row.issued_on,
            content: serde_json::from_str(&row.content)?,
            voided: voided.map(|(at, by)| Voided { at, by, why: row.void_reason }),
        })
    })
    .collect()
}
