//! How much of a resource, or of all that is of one kind, one member may book.

use std::collections::HashMap;

use super::super::rules::{Kind, Measure, Over, Period, Quota};
use crate::db::{Connection, Result, Work};
use crate::ids::ResourceId;

fn read(over: Over, (period, measure): (&str, &str), most: u16) -> Option<Quota> {
    Some(Quota { over, period: Period::parse(period)?, measure: Measure::parse(measure)?, most })
}

/// The quotas of one resource or of all, those of its kind after its own: by the day first, bookings before hours.
pub(super) async fn load(
    db: &mut Connection,
    resource: Option<ResourceId>,
) -> Result<HashMap<ResourceId, Vec<Quota>>> {
    let rows = sqlx::query!(
        r#"SELECT resource_id AS "resource!: ResourceId", period, measure, most AS "most!: u16"
           FROM quota WHERE $1 IS NULL OR resource_id = $1"#,
        resource
    )
    .fetch_all(&mut *db)
    .await?;
    let mut all: HashMap<ResourceId, Vec<Quota>> = HashMap::new();
    for row in rows {
        let quota = read(Over::Resource, (&row.period, &row.measure), row.most);
        all.entry(row.resource).or_default().extend(quota);
    }
    for (of, quota) in of_kinds(db, resource).await? {
        all.entry(of).or_default().push(quota);
    }
    for own in all.values_mut() {
        own.sort_by_key(|quota| (quota.over, quota.period, quota.measure));
    }
    Ok(all)
}

/// The quotas of kinds, for each resource that is of them.
async fn of_kinds(db: &mut Connection, resource: Option<ResourceId>) -> Result<Vec<(ResourceId, Quota)>> {
    let rows = sqlx::query!(
        r#"SELECT resource.id AS "resource!: ResourceId", kind_quota.kind, period, measure, most AS "most!: u16"
           FROM kind_quota JOIN resource ON resource.kind = kind_quota.kind WHERE $1 IS NULL OR resource.id = $1"#,
        resource
    )
    .fetch_all(db)
    .await?;
    let quota = rows.iter().filter_map(|row| {
        let over = Over::Kind(Kind::parse(&row.kind)?);
        Some((row.resource, read(over, (&row.period, &row.measure), row.most)?))
    });
    Ok(quota.collect())
}

/// The quotas of each kind: by the day first, bookings before hours.
pub(crate) async fn kind_quotas(db: &mut Connection) -> Result<Vec<Quota>> {
    let rows = sqlx::query!(r#"SELECT kind, period, measure, most AS "most!: u16" FROM kind_quota"#)
        .fetch_all(db)
        .await?;
    let mut all: Vec<_> = rows
        .iter()
        .filter_map(|row| read(Over::Kind(Kind::parse(&row.kind)?), (&row.period, &row.measure), row.most))
        .collect();
    all.sort_by_key(|quota| (quota.over, quota.period, quota.measure));
    Ok(all)
}

/// Puts these quotas of a kind in the place of all that were.
pub(crate) async fn set_kind_quotas(work: &mut Work, kind: Kind, quotas: &[Quota]) -> Result<()> {
    let kind = kind.code();
    sqlx::query!("DELETE FROM kind_quota WHERE kind = $1", kind).execute(&mut **work).await?;
    for quota in quotas {
        let (period, measure) = (quota.period.code(), quota.measure.code());
        sqlx::query!(
            "INSERT INTO kind_quota (kind, period, measure, most) VALUES ($1, $2, $3, $4)",
            kind,
            period,
            measure,
            quota.most
        )
        .execute(&mut **work)
        .await?;
    }
    Ok(())
}

/// Puts these quotas in the place of all that were.
pub(crate) async fn set_quotas(work: &mut Work, resource: ResourceId, quotas: &[Quota]) -> Result<()> {
    sqlx::query!("DELETE FROM quota WHERE resource_id = $1", resource).execute(&mut **work).await?;
    for quota in quotas {
        let (period, measure) = (quota.period.code(), quota.measure.code());
        sqlx::query!(
            "INSERT INTO quota (resource_id, period, measure, most) VALUES ($1, $2, $3, $4)",
            resource,
            period,
            measure,
            quota.most
        )
        .execute(&mut **work)
        .await?;
    }
    Ok(())
}
