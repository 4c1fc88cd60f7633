//! What may be taken along with a resource.

use std::collections::HashMap;

use crate::db::{Connection, Result};
use crate::ids::ResourceId;
use crate::language::Language;

/// What may be taken along with each resource, in the order of the lists, and at most how many in one booking.
pub(in crate::resources) async fn extras_of_all(
    db: &mut Connection,
) -> Result<HashMap<ResourceId, Vec<(ResourceId, u16)>>> {
    let rows = sqlx::query!(
        r#"SELECT resource_id AS "resource!: ResourceId", extra_id AS "extra!: ResourceId", most AS "most!: u16"
           FROM resource_extra JOIN resource ON resource.id = extra_id
           WHERE in_use ORDER BY position, slug"#
    )
    .fetch_all(db)
    .await?;
    let mut all: HashMap<_, Vec<_>> = HashMap::new();
    for row in rows {
        all.entry(row.resource).or_default().push((row.extra, row.most));
    }
    Ok(all)
}

/// Address and name of everything that may be taken along with anything, in the order of the lists.
pub async fn all_extras(db: &mut Connection, language: Language) -> Result<Vec<(String, String)>> {
    let language = language.code();
    let rows = sqlx::query!(
        "SELECT slug, name FROM resource JOIN resource_text ON resource_text.resource_id = resource.id AND language = $1
         WHERE in_use AND id IN (SELECT extra_id FROM resource_extra) ORDER BY position, slug",
        language
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.slug, row.name)).collect())
}
