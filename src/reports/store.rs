//! What happened in a period, in the database: one statement for each table.

use super::rules::Moved;
use crate::db::{Connection, Result};
use crate::ids::CategoryId;

/// How many pieces donors brought of each category, between two days (`YYYY-MM-DD`), both included.
pub async fn received(db: &mut Connection, (first, last): (&str, &str)) -> Result<Vec<(CategoryId, i64)>> {
    let rows = sqlx::query!(
        r#"SELECT category_id AS "category!: CategoryId", sum(quantity) AS "pieces!: i64"
           FROM donation JOIN donation_line ON donation_line.donation_id = donation.id
           WHERE received_on >= $1 AND received_on <= $2 GROUP BY 1"#,
        first,
        last
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(|row| (row.category, row.pieces)).collect())
}

/// How pieces changed their state between two instants, the second not included.
pub async fn moved(db: &mut Connection, (from, until): (i64, i64)) -> Result<Vec<Moved>> {
    Ok(sqlx::query_as!(
        Moved,
        r#"SELECT item.category_id AS "category!: CategoryId", from_state AS "from!: String", to_state AS "to!: String",
               handover.kind AS "kind?: String", sum(item.quantity) AS "pieces!: i64"
           FROM item_event JOIN item ON item.id = item_event.item_id
           LEFT JOIN custody ON custody.id = item_event.custody_id
           LEFT JOIN handover ON handover.id = custody.handover_id
           WHERE item_event.kind = 'state' AND item_event.at >= $1 AND item_event.at < $2 GROUP BY 1, 2, 3, 4"#,
        from,
        until
    )
    .fetch_all(db)
    .await?)
}

/// Whether a closed month lies between two instants, in part at least.
pub async fn is_closed(db: &mut Connection, (from, until): (i64, i64)) -> Result<bool> {
    let found = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM month_closing WHERE from_at < $2 AND until_at > $1) AS "is!: bool""#,
        from,
        until
    );
    Ok(found.fetch_one(db).await?)
}

/// What one donor brought.
#[derive(Debug, Clone)]
pub struct Brought {
    /// Empty: all who do not want to be known.
    pub donor: String,
    /// How many times.
    pub donations: i64,
    /// Pieces.
    pub pieces: i64,
    /// What donors say it is worth, as far as they say; tiyn.
    pub value: i64,
    /// How many times they did not say.
    pub unstated: i64,
}

/// What each donor brought between two days, both included; by name, those without one last and together.
pub async fn by_donor(db: &mut Connection, (first, last): (&str, &str)) -> Result<Vec<Brought>> {
    Ok(sqlx::query_as!(
        Brought,
        r#"SELECT donor.name AS donor, count(*) AS "donations!: i64",
               sum((SELECT coalesce(sum(quantity), 0) FROM donation_line WHERE donation_id = donation.id)) AS "pieces!: i64",
               coalesce(sum(value), 0) AS "value!: i64", sum(value IS NULL) AS "unstated!: i64"
           FROM donation JOIN donor ON donor.id = donation.donor_id
           WHERE received_on >= $1 AND received_on <= $2
           GROUP BY CASE donor.kind WHEN 'anonymous' THEN 0 ELSE donor.id END
           ORDER BY donor.name = '', donor.sort_key, donor.id"#,
        first,
        last
    )
    .fetch_all(db)
    .await?)
}
