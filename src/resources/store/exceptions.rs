//! What holds on certain days instead of the weekly hours.

use std::collections::HashMap;

use time::Date;

use super::super::rules::{Exception, Exceptional, minute_text};
use crate::civil;
use crate::db::{Connection, Result, Work, broken_rule};
use crate::ids::{ExceptionId, ResourceId};
use crate::language::Texts;

/// What is to hold on certain days.
#[derive(Debug)]
pub struct NewException<'a> {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// What holds.
    pub what: &'a Exceptional,
    /// For people; a language may be missing.
    pub reason: &'a Texts,
}

/// The exceptions of one resource or of all, by their first day.
pub(super) async fn load(
    db: &mut Connection,
    resource: Option<ResourceId>,
) -> Result<HashMap<ResourceId, Vec<Exception>>> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: ExceptionId", resource_id AS "resource!: ResourceId", what, from_day, until_day,
                  reason_kk, reason_ru, reason_en, opens AS "opens?: String", closes AS "closes?: String"
           FROM resource_exception LEFT JOIN exception_interval ON exception_id = id
           WHERE $1 IS NULL OR resource_id = $1 ORDER BY from_day, id, opens"#,
        resource
    )
    .fetch_all(db)
    .await?;
    let mut all: HashMap<ResourceId, Vec<Exception>> = HashMap::new();
    for row in rows {
        let own = all.entry(row.resource).or_default();
        if own.last().is_none_or(|last| last.id != row.id) {
            let (Some(from), Some(until)) =
                (civil::parse_date(&row.from_day), civil::parse_date(&row.until_day))
            else {
                continue;
            };
            let is_order = row.what == Exceptional::OutOfOrder.code();
            let what = if is_order { Exceptional::OutOfOrder } else { Exceptional::Hours(Vec::new()) };
            let reason = Texts { kk: row.reason_kk, ru: row.reason_ru, en: row.reason_en };
            own.push(Exception { id: row.id, from, until, what, reason });
        }
        if let (Some(opens), Some(closes)) = (row.opens, row.closes)
            && let (Some(opens), Some(closes)) = (minute(&opens), minute(&closes))
            && let Some(Exception { what: Exceptional::Hours(hours), .. }) = own.last_mut()
        {
            hours.push((opens, closes));
        }
    }
    Ok(all)
}

fn minute(text: &str) -> Option<u16> {
    if text == "24:00" { Some(1440) } else { civil::parse_time(text).map(civil::minute_of_day) }
}

/// Adds an exception; nothing when one of that sort is told for one of these days already.
pub async fn add_exception(
    work: &mut Work,
    resource: ResourceId,
    new: &NewException<'_>,
) -> Result<Option<ExceptionId>> {
    let (from, until) = (civil::date_text(new.from), civil::date_text(new.until));
    let what = new.what.code();
    let added = sqlx::query_scalar!(
        r#"INSERT INTO resource_exception (resource_id, what, from_day, until_day, reason_kk, reason_ru, reason_en)
           VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id AS "id!: ExceptionId""#,
        resource,
        what,
        from,
        until,
        new.reason.kk,
        new.reason.ru,
        new.reason.en
    )
    .fetch_one(&mut **work)
    .await;
    let id = match added {
        Err(error) if broken_rule(&error) == Some("resource_exception_once") => return Ok(None),
        added => added?,
    };
    if let Exceptional::Hours(hours) = new.what {
        for (opens, closes) in hours {
            let (opens, closes) = (minute_text(*opens), minute_text(*closes));
            sqlx::query!(
                "INSERT INTO exception_interval (exception_id, opens, closes) VALUES ($1, $2, $3)",
                id,
                opens,
                closes
            )
            .execute(&mut **work)
            .await?;
        }
    }
    Ok(Some(id))
}

/// The weekly hours hold again on those days.
pub async fn remove_exception(work: &mut Work, id: ExceptionId) -> Result<()> {
    sqlx::query!("DELETE FROM resource_exception WHERE id = $1", id).execute(&mut **work).await?;
    Ok(())
}
