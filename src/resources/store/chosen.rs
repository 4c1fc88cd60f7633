//! Who may book a resource, in the database.

use crate::db::{Connection, Result};
use crate::ids::{MemberId, ResourceId};

/// May this member book it? Asked with the write lock held, the answer stays true.
pub async fn may_book(db: &mut Connection, resource: ResourceId, member: MemberId) -> Result<bool> {
    let may = sqlx::query_scalar!(
        r#"SELECT NOT for_chosen OR EXISTS (SELECT 1 FROM resource_member
               WHERE resource_id = resource.id AND member_id = $2) AS "may!: bool"
           FROM resource WHERE id = $1"#,
        resource,
        member
    )
    .fetch_optional(db)
    .await?;
    Ok(may.unwrap_or(false))
}

/// The resources that this member may not book.
pub async fn closed_to(db: &mut Connection, member: MemberId) -> Result<Vec<ResourceId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: ResourceId" FROM resource
           WHERE for_chosen AND NOT EXISTS (SELECT 1 FROM resource_member
               WHERE resource_id = resource.id AND member_id = $1)"#,
        member
    )
    .fetch_all(db)
    .await?)
}
