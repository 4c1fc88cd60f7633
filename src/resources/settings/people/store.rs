//! Whom a resource is for, in the database.

use crate::db::{Connection, Result, Work};
use crate::ids::{MemberId, ResourceId};

/// Somebody who was chosen.
#[derive(Debug, Clone)]
pub(super) struct Chosen {
    pub(super) id: MemberId,
    /// Surname first.
    pub(super) name: String,
}

/// Who was chosen, by name.
pub(super) async fn chosen(db: &mut Connection, resource: ResourceId) -> Result<Vec<Chosen>> {
    Ok(sqlx::query_as!(
        Chosen,
        r#"SELECT member.id AS "id!: MemberId",
               trim(member.surname || ' ' || member.given_name || ' ' || member.patronymic) AS "name!: String"
           FROM resource_member JOIN member ON member.id = resource_member.member_id
           WHERE resource_member.resource_id = $1 ORDER BY member.sort_key, member.id"#,
        resource
    )
    .fetch_all(db)
    .await?)
}

/// Only those who are chosen may book it, or every member may.
pub(super) async fn set_for_chosen(work: &mut Work, resource: ResourceId, for_chosen: bool) -> Result<()> {
    sqlx::query!("UPDATE resource SET for_chosen = $2 WHERE id = $1", resource, for_chosen)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Chooses somebody; false when they were chosen before.
pub(super) async fn choose(
    work: &mut Work,
    (resource, member): (ResourceId, MemberId),
    by: MemberId,
    now: i64,
) -> Result<bool> {
    let done = sqlx::query!(
        "INSERT INTO resource_member (resource_id, member_id, chosen_by, chosen_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING",
        resource,
        member,
        by,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Takes somebody off the list; false when they were not on it.
pub(super) async fn remove(work: &mut Work, (resource, member): (ResourceId, MemberId)) -> Result<bool> {
    let done = sqlx::query!(
        "DELETE FROM resource_member WHERE resource_id = $1 AND member_id = $2",
        resource,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}
