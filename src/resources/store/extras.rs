//! What may be taken along with a resource.

use crate::db::{Connection, Result};
use crate::ids::ResourceId;
use crate::language::Language;

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
