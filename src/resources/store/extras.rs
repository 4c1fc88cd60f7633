//! What may be taken along with a resource.

use crate::db::{Connection, Result};
use crate::ids::ResourceId;

/// What may be taken along with a resource, in the order of the lists, and at most how many in one booking.
pub async fn extras(db: &mut Connection, resource: ResourceId) -> Result<Vec<(ResourceId, u16)>> {
    let rows = sqlx::query!(
        r#"SELECT extra_id AS "extra!: ResourceId", most AS "most!: u16"
           FROM resource_extra JOIN resource ON resource.id = extra_id
           WHERE resource_id = $1 AND in_use ORDER BY position, slug"#,
        resource
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.extra, row.most)).collect())
}
