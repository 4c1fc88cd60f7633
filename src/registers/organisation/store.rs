//! The one row about the centre.

use crate::db::{Connection, Result, Work};
use crate::ids::MemberId;
use crate::language::Texts;

/// The centre; whatever is empty is written by hand on the paper.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Organisation {
    /// In Kazakh and Russian.
    pub name: Texts,
    /// Twelve digits.
    pub bin: String,
    /// In Kazakh and Russian.
    pub address: Texts,
    /// Who signs for it.
    pub head: String,
    /// Who keeps its books.
    pub accountant: String,
}

/// The same with what a form has to know.
#[derive(Debug, Clone)]
pub struct Kept {
    /// What it says.
    pub says: Organisation,
    /// Grows with every change.
    pub version: i64,
    /// Who changed it last.
    pub by: String,
}

/// The centre.
pub async fn find(db: &mut Connection) -> Result<Kept> {
    let row = sqlx::query!(
        r#"SELECT name_kk, name_ru, bin, address_kk, address_ru, head, accountant, version,
               trim(member.given_name || ' ' || member.surname) AS "by?: String"
           FROM organisation LEFT JOIN member ON member.id = changed_by"#
    )
    .fetch_one(db)
    .await?;
    let in_both = |kk, ru| Texts { kk, ru, en: String::new() };
    Ok(Kept {
        says: Organisation {
            name: in_both(row.name_kk, row.name_ru),
            bin: row.bin,
            address: in_both(row.address_kk, row.address_ru),
            head: row.head,
            accountant: row.accountant,
        },
        version: row.version,
        by: row.by.unwrap_or_default(),
    })
}

/// Changes it; false when somebody was faster.
pub async fn save(
    work: &mut Work,
    (says, version): (&Organisation, i64),
    (by, at): (MemberId, i64),
) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE organisation SET name_kk = $1, name_ru = $2, bin = $3, address_kk = $4, address_ru = $5, head = $6,
             accountant = $7, version = version + 1, changed_by = $8, changed_at = $9 WHERE version = $10",
        says.name.kk,
        says.name.ru,
        says.bin,
        says.address.kk,
        says.address.ru,
        says.head,
        says.accountant,
        by,
        at,
        version
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}
