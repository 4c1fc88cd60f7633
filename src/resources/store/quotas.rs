//! How much of a resource one member may book.

use std::collections::HashMap;

use super::super::rules::{Measure, Period, Quota};
use crate::db::{Connection, Result, Work};
use crate::ids::ResourceId;

/// The quotas of one resource or of all: by the day first, bookings before hours.
pub(super) async fn load(
    db: &mut Connection,
    resource: Option<ResourceId>,
) -> Result<HashMap<ResourceId, Vec<Quota>>> {
    let rows = sqlx::query!(
        r#"SELECT resource_id AS "resource!: ResourceId", period, measure, most AS "most!: u16"
           FROM quota WHERE $1 IS NULL OR resource_id = $1"#,
        resource
    )
    .fetch_all(db)
    .await?;
    let mut all: HashMap<ResourceId, Vec<Quota>> = HashMap::new();
    for row in rows {
        let (Some(period), Some(measure)) = (Period::parse(&row.period), Measure::parse(&row.measure)) else {
            continue;
        };
        all.entry(row.resource).or_default().push(Quota { period, measure, most: row.most });
    }
    for own in all.values_mut() {
        own.sort_by_key(|quota| (quota.period, quota.measure));
    }
    Ok(all)
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
