//! What a donation consists of.

use crate::db::{Connection, Result, Work};
use crate::donations::form::{Count, Thing};
use crate::ids::{DonationId, LineId};
use crate::language::Texts;

/// So many alike.
#[derive(Debug, Clone)]
pub(in crate::donations) struct Line {
    pub(in crate::donations) id: LineId,
    pub(in crate::donations) thing: Thing,
    pub(in crate::donations) count: Count,
    /// What the category is called.
    pub(in crate::donations) category: Texts,
    /// So many of them are in the register of pieces.
    pub(in crate::donations) registered: i64,
}

/// Every line of a donation, in their order.
pub(in crate::donations) async fn lines(db: &mut Connection, donation: DonationId) -> Result<Vec<Line>> {
    let rows = sqlx::query!(
        r#"SELECT donation_line.id AS "id!: LineId", category_id, make, model, quantity, counted AS "counted!: bool",
               donation_line.holds_data AS "holds_data!: bool", coalesce(grade, '') AS "grade!: String",
               donation_line.note, name_kk, name_ru, name_en,
               coalesce((SELECT sum(quantity) FROM item WHERE donation_line_id = donation_line.id), 0)
                   AS "registered!: i64"
           FROM donation_line JOIN category ON category.id = category_id
           WHERE donation_id = $1 ORDER BY donation_line.position"#,
        donation
    );
    let read = rows.fetch_all(db).await?.into_iter().map(|row| Line {
        id: row.id,
        thing: Thing { category: row.category_id, make: row.make, model: row.model },
        count: Count {
            quantity: row.quantity,
            counted: row.counted,
            holds_data: row.holds_data,
            grade: row.grade,
            note: row.note,
        },
        category: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
        registered: row.registered,
    });
    Ok(read.collect())
}

/// One more, after all others.
pub(in crate::donations) async fn add_line(
    work: &mut Work,
    donation: DonationId,
    (thing, count): (&Thing, &Count),
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO donation_line (donation_id, position, category_id, make, model, quantity, counted, holds_data,
             grade, note)
         SELECT $1, coalesce(max(position), 0) + 1, $2, $3, $4, $5, $6, $7, nullif($8, ''), $9
         FROM donation_line WHERE donation_id = $1",
        donation,
        thing.category,
        thing.make,
        thing.model,
        count.quantity,
        count.counted,
        count.holds_data,
        count.grade,
        count.note
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A line says this from now on.
pub(in crate::donations) async fn set_line(
    work: &mut Work,
    line: LineId,
    (thing, count): (&Thing, &Count),
) -> Result<()> {
    sqlx::query!(
        "UPDATE donation_line SET category_id = $1, make = $2, model = $3, quantity = $4, counted = $5, holds_data = $6,
             grade = nullif($7, ''), note = $8 WHERE id = $9",
        thing.category,
        thing.make,
        thing.model,
        count.quantity,
        count.counted,
        count.holds_data,
        count.grade,
        count.note,
        line
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// So many came.
pub(in crate::donations) async fn set_quantity(work: &mut Work, line: LineId, quantity: i64) -> Result<()> {
    sqlx::query!("UPDATE donation_line SET quantity = $1 WHERE id = $2", quantity, line)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// It does not belong to the donation.
pub(in crate::donations) async fn remove_line(work: &mut Work, line: LineId) -> Result<()> {
    sqlx::query!("DELETE FROM donation_line WHERE id = $1", line).execute(&mut **work).await?;
    Ok(())
}
