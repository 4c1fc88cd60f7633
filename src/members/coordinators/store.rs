//! Who coordinates what, in the database.

use time::PrimitiveDateTime;

use super::rules::Share;
use crate::civil;
use crate::db::{Connection, Result, Work};
use crate::ids::{MemberId, ResourceId};
use crate::language::Texts;
use crate::members::rules::scope::Scope;

/// Everything that can be booked, seen from one coordinator; in the order of lists.
pub async fn shares(db: &mut Connection, member: MemberId, now: PrimitiveDateTime) -> Result<Vec<Share>> {
    let now = civil::text(now);
    let rows = sqlx::query!(
        r#"SELECT resource.id AS "id!: ResourceId", resource.slug, kk.name AS kk, ru.name AS ru, en.name AS en,
               EXISTS (SELECT 1 FROM coordinates JOIN member ON member.id = coordinates.member_id
                   WHERE coordinates.resource_id = resource.id AND member.state = 'active' AND member.id = $1)
                   AS "mine!: bool",
               EXISTS (SELECT 1 FROM coordinates JOIN member ON member.id = coordinates.member_id
                   WHERE coordinates.resource_id = resource.id AND member.state = 'active' AND member.id <> $1)
                   AS "others!: bool",
               EXISTS (SELECT 1 FROM resource_approver WHERE resource_approver.resource_id = resource.id
                   AND resource_approver.member_id = $1) AS "chosen!: bool",
               (SELECT count(*) FROM booking WHERE booking.resource_id = resource.id AND state = 'requested')
                   AS "requests!: i64",
               (SELECT count(*) FROM support_request JOIN booking ON booking.id = support_request.booking_id
                   WHERE booking.resource_id = resource.id AND booking.held AND booking.state <> 'requested'
                       AND booking.ends > $2 AND status = 'asked') AS "unanswered!: i64",
               (SELECT count(*) FROM support_request JOIN booking ON booking.id = support_request.booking_id
                   WHERE booking.resource_id = resource.id AND booking.held AND booking.ends > $2
                       AND status = 'arranged' AND responsible = $1) AS "promised!: i64"
           FROM resource
           JOIN resource_text AS kk ON kk.resource_id = resource.id AND kk.language = 'kk'
           JOIN resource_text AS ru ON ru.resource_id = resource.id AND ru.language = 'ru'
           JOIN resource_text AS en ON en.resource_id = resource.id AND en.language = 'en'
           ORDER BY resource.position, resource.id"#,
        member,
        now
    )
    .fetch_all(db)
    .await?;
    let share = rows.into_iter().map(|row| Share {
        id: row.id,
        slug: row.slug,
        name: Texts { kk: row.kk, ru: row.ru, en: row.en },
        mine: row.mine,
        others: row.others,
        chosen: row.chosen,
        requests: row.requests,
        unanswered: row.unanswered,
        promised: row.promised,
    });
    Ok(share.collect())
}

/// What can be booked and for which nobody decides who comes.
pub(crate) async fn uncovered(db: &mut Connection) -> Result<Vec<Texts>> {
    let rows = sqlx::query_as!(
        Texts,
        "SELECT kk.name AS kk, ru.name AS ru, en.name AS en
         FROM resource
         JOIN resource_text AS kk ON kk.resource_id = resource.id AND kk.language = 'kk'
         JOIN resource_text AS ru ON ru.resource_id = resource.id AND ru.language = 'ru'
         JOIN resource_text AS en ON en.resource_id = resource.id AND en.language = 'en'
         WHERE NOT EXISTS (SELECT 1 FROM coordinates JOIN member ON member.id = coordinates.member_id
             WHERE coordinates.resource_id = resource.id AND member.state = 'active')
         ORDER BY resource.position, resource.id"
    )
    .fetch_all(db)
    .await?;
    Ok(rows)
}

/// Somebody who comes decides for everything, and so may close the whole centre.
pub(crate) async fn somebody_decides_for_all(db: &mut Connection) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM member_role JOIN member ON member.id = member_role.member_id
               WHERE member_role.role = 'coordinator' AND member.state = 'active'
                   AND NOT EXISTS (SELECT 1 FROM coordinator_resource WHERE member_id = member.id))
               AS "one!: bool""#
    )
    .fetch_one(db)
    .await?)
}

/// From now on the coordinator decides for this; they hold the role already.
pub async fn set_scope(work: &mut Work, member: MemberId, scope: &Scope) -> Result<()> {
    sqlx::query!("DELETE FROM coordinator_resource WHERE member_id = $1", member)
        .execute(&mut **work)
        .await?;
    if let Scope::Only(resources) = scope {
        for resource in resources {
            sqlx::query!(
                "INSERT INTO coordinator_resource (member_id, resource_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                member,
                resource
            )
            .execute(&mut **work)
            .await?;
        }
    }
    Ok(())
}

/// Who could take over from a coordinator: every other one who comes, by name.
pub async fn candidates(db: &mut Connection, member: MemberId) -> Result<Vec<(MemberId, String)>> {
    let rows = sqlx::query!(
        r#"SELECT member.id AS "id!: MemberId",
               trim(member.surname || ' ' || member.given_name || ' ' || member.patronymic) AS "name!: String"
           FROM member JOIN member_role ON member_role.member_id = member.id
           WHERE member_role.role = 'coordinator' AND member.state = 'active' AND member.id <> $1
           ORDER BY member.sort_key, member.id"#,
        member
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

/// A coordinator decides for these too; what they decide for from now on, if that is more than before.
pub async fn extend_scope(
    work: &mut Work,
    member: MemberId,
    resources: &[ResourceId],
) -> Result<Option<Scope>> {
    let listed = sqlx::query_scalar!(
        r#"SELECT resource_id AS "id!: ResourceId" FROM coordinator_resource WHERE member_id = $1"#,
        member
    )
    .fetch_all(&mut **work)
    .await?;
    if listed.is_empty() || resources.iter().all(|resource| listed.contains(resource)) {
        return Ok(None);
    }
    let scope = Scope::only([&listed, resources].concat());
    set_scope(work, member, &scope).await?;
    Ok(Some(scope))
}

/// A coordinator decides for these too, where it was said on their own page who does.
pub async fn choose_where_chosen(work: &mut Work, member: MemberId, resources: &[ResourceId]) -> Result<()> {
    for resource in resources {
        sqlx::query!(
            "INSERT INTO resource_approver (resource_id, member_id)
             SELECT DISTINCT resource_id, $2 FROM resource_approver WHERE resource_id = $1
             ON CONFLICT DO NOTHING",
            resource,
            member
        )
        .execute(&mut **work)
        .await?;
    }
    Ok(())
}
