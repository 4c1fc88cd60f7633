//! Who decides for a resource, in the database.

use time::PrimitiveDateTime;

use crate::civil;
use crate::db::{Connection, Result, Work};
use crate::ids::{MemberId, ResourceId};

/// A coordinator who comes, seen from one resource.
#[derive(Debug, Clone)]
pub(super) struct Coordinator {
    pub(super) id: MemberId,
    /// Surname first.
    pub(super) name: String,
    /// Was chosen for it.
    pub(super) chosen: bool,
    /// Decides for it now.
    pub(super) decides: bool,
}

/// Every coordinator who comes, by name.
pub(super) async fn coordinators(db: &mut Connection, resource: ResourceId) -> Result<Vec<Coordinator>> {
    Ok(sqlx::query_as!(
        Coordinator,
        r#"SELECT member.id AS "id!: MemberId",
               trim(member.surname || ' ' || member.given_name || ' ' || member.patronymic) AS "name!: String",
               EXISTS (SELECT 1 FROM resource_approver
                   WHERE resource_id = $1 AND resource_approver.member_id = member.id) AS "chosen!: bool",
               EXISTS (SELECT 1 FROM coordinates
                   WHERE resource_id = $1 AND coordinates.member_id = member.id) AS "decides!: bool"
           FROM member JOIN member_role ON member_role.member_id = member.id
           WHERE member_role.role = 'coordinator' AND member.state = 'active'
           ORDER BY member.sort_key, member.id"#,
        resource
    )
    .fetch_all(db)
    .await?)
}

/// From now on these decide for it; none: whoever coordinates it.
pub(super) async fn set(work: &mut Work, resource: ResourceId, approvers: &[MemberId]) -> Result<()> {
    sqlx::query!("DELETE FROM resource_approver WHERE resource_id = $1", resource)
        .execute(&mut **work)
        .await?;
    for member in approvers {
        sqlx::query!(
            "INSERT INTO resource_approver (resource_id, member_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            resource,
            member
        )
        .execute(&mut **work)
        .await?;
    }
    Ok(())
}

/// Somebody who comes decides for it.
pub(in crate::resources::settings) async fn somebody_decides(
    db: &mut Connection,
    resource: ResourceId,
) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM coordinates JOIN member ON member.id = coordinates.member_id
               WHERE coordinates.resource_id = $1 AND member.state = 'active') AS "one!: bool""#,
        resource
    )
    .fetch_one(db)
    .await?)
}

/// Who has promised support for a visit ahead and does not decide for the resource any more, by name.
pub(super) async fn promised(
    db: &mut Connection,
    resource: ResourceId,
    now: PrimitiveDateTime,
) -> Result<Vec<String>> {
    let now = civil::text(now);
    Ok(sqlx::query_scalar!(
        r#"SELECT DISTINCT trim(member.given_name || ' ' || member.surname) AS "name!: String"
           FROM support_request JOIN booking ON booking.id = support_request.booking_id
           JOIN member ON member.id = support_request.responsible
           WHERE booking.resource_id = $1 AND booking.held AND booking.ends > $2
               AND support_request.status = 'arranged'
               AND NOT EXISTS (SELECT 1 FROM coordinates
                   WHERE coordinates.resource_id = $1 AND coordinates.member_id = member.id)
           ORDER BY 1"#,
        resource,
        now
    )
    .fetch_all(db)
    .await?)
}
