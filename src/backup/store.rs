//! What must hold whichever backup is brought back, in the database; and what is held when one is.

use super::lasting::{Fact, Kind};
use crate::db::{Connection, Result, Work};

/// Everything that the list has to hold.
pub async fn facts(db: &mut Connection) -> Result<Vec<Fact>> {
    let rows = sqlx::query!(
        r#"SELECT 'erased' AS "kind!: String", id AS "which!: i64", created_at AS "mark!: i64"
               FROM member WHERE erased_at IS NOT NULL
           UNION ALL SELECT 'consent', consent.id, consent.at
               FROM consent JOIN consent_withdrawal ON consent_id = consent.id
           UNION ALL SELECT 'evacuation', id, agreed_at FROM evacuation_help WHERE ended_at IS NOT NULL
           UNION ALL SELECT 'support', booking_id, asked_at FROM support_request WHERE status = 'withdrawn'
           UNION ALL SELECT 'helper', id, recorded_at FROM helper_grant WHERE ended_at IS NOT NULL
           UNION ALL SELECT 'certificate', year, number FROM certificate_highest"#
    );
    let rows = rows.fetch_all(db).await?.into_iter();
    Ok(rows
        .filter_map(|row| Some(Fact { kind: Kind::parse(&row.kind)?, which: row.which, mark: row.mark }))
        .collect())
}

/// What was ended and held when a backup was brought back.
#[derive(Debug)]
pub struct Held {
    /// Which return it was.
    pub restoration: i64,
    /// Sign-ins that were ended.
    pub sessions: u64,
    /// Letters that wait for an administrator.
    pub letters: i64,
}

/// Ends every sign-in, and every way in that may have been used since; holds the letters that had waited.
pub async fn hold(work: &mut Work, knew_until: i64, now: i64) -> Result<Held> {
    let sessions = sqlx::query!("UPDATE session SET ended_at = $1 WHERE ended_at IS NULL", now)
        .execute(&mut **work)
        .await?
        .rows_affected();
    sqlx::query!("UPDATE link SET state = 'failed' WHERE state IN ('waiting', 'sent')")
        .execute(&mut **work)
        .await?;
    sqlx::query!("DELETE FROM link_request").execute(&mut **work).await?;
    sqlx::query!("DELETE FROM sign_in_code").execute(&mut **work).await?;
    let restoration = sqlx::query_scalar!(
        r#"INSERT INTO restoration (at, knew_until, last_delivery)
           SELECT $1, $2, coalesce(max(id), 0) FROM delivery RETURNING id AS "id!: i64""#,
        now,
        knew_until
    )
    .fetch_one(&mut **work)
    .await?;
    let letters = sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!: i64" FROM delivery WHERE way = 'email' AND state = 'waiting'"#
    )
    .fetch_one(&mut **work)
    .await?;
    Ok(Held { restoration, sessions, letters })
}

/// Numbers of a year up to `last` that were given after the backup are never given again; the first of them, if any.
pub async fn close_gap(work: &mut Work, restoration: i64, year: i64, last: i64) -> Result<Option<i64>> {
    Ok(sqlx::query_scalar!(
        r#"INSERT INTO certificate_gap (restoration_id, year, first_number, last_number)
           SELECT $1, $2, first, $3 FROM (
               SELECT coalesce((SELECT number FROM certificate_highest WHERE year = $2), 0) + 1 AS first)
           WHERE first <= $3
           RETURNING first_number"#,
        restoration,
        year,
        last
    )
    .fetch_optional(&mut **work)
    .await?)
}
