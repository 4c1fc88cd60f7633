//! The one row about the centre.

use super::rules::{self, Details};
use crate::db::{Connection, Error, Result, Work};
use crate::ids::MemberId;
use crate::language::{Language, Texts};

/// What is told of the centre, with what a form has to know.
#[derive(Debug, Clone)]
pub struct Kept {
    /// What it says.
    pub says: Details,
    /// Grows with every change.
    pub version: i64,
    /// Who changed it last; nobody on the command line.
    pub by: String,
}

/// What somebody has told.
pub async fn find(db: &mut Connection) -> Result<Option<Kept>> {
    let row = sqlx::query!(
        r#"SELECT name_kk, name_ru, name_en, address_kk, address_ru, address_en, phones, centre.email, first_language,
               centre.version, trim(member.given_name || ' ' || member.surname) AS "by?: String"
           FROM centre LEFT JOIN member ON member.id = changed_by"#
    )
    .fetch_optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let wrong = |problem| Error::unusable(format!("what is told of the centre cannot be read: {problem}"));
    let (phone, more_phones) = rules::phones(&row.phones).map_err(wrong)?;
    let says = Details {
        name: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
        address: Texts { kk: row.address_kk, ru: row.address_ru, en: row.address_en },
        phone,
        more_phones,
        email: rules::email(&row.email).map_err(wrong)?,
        first_language: rules::first_language(&row.first_language).map_err(wrong)?,
    };
    Ok(Some(Kept { says, version: row.version, by: row.by.unwrap_or_default() }))
}

/// The language of somebody who is added without one.
pub async fn first_language(db: &mut Connection) -> Result<Language> {
    let code = sqlx::query_scalar!("SELECT first_language FROM centre").fetch_optional(db).await?;
    Ok(code.and_then(|code| Language::parse(&code)).unwrap_or_default())
}

/// Tells it for the first time; false when somebody has told already. Nobody tells on the command line.
pub async fn add(work: &mut Work, says: &Details, (by, at): (Option<MemberId>, i64)) -> Result<bool> {
    let (phones, email, first) = (says.phones(), says.email.to_string(), says.first_language.code());
    let done = sqlx::query!(
        "INSERT INTO centre (id, name_kk, name_ru, name_en, address_kk, address_ru, address_en, phones, email,
             first_language, changed_by, changed_at)
         VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING",
        says.name.kk,
        says.name.ru,
        says.name.en,
        says.address.kk,
        says.address.ru,
        says.address.en,
        phones,
        email,
        first,
        by,
        at
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Changes it; false when somebody was faster.
pub async fn save(
    work: &mut Work,
    (says, version): (&Details, i64),
    (by, at): (Option<MemberId>, i64),
) -> Result<bool> {
    let (phones, email, first) = (says.phones(), says.email.to_string(), says.first_language.code());
    let done = sqlx::query!(
        "UPDATE centre SET name_kk = $1, name_ru = $2, name_en = $3, address_kk = $4, address_ru = $5, address_en = $6,
             phones = $7, email = $8, first_language = $9, version = version + 1, changed_by = $10, changed_at = $11
         WHERE version = $12",
        says.name.kk,
        says.name.ru,
        says.name.en,
        says.address.kk,
        says.address.ru,
        says.address.en,
        phones,
        email,
        first,
        by,
        at,
        version
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}
