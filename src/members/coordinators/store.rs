//! Who coordinates what, in the database.

use super::rules::Share;
use crate::db::{Connection, Result, Work};
use crate::ids::{MemberId, ResourceId};
use crate::language::Texts;
use crate::members::rules::scope::Scope;

/// Everything that can be booked, seen from one coordinator; in the order of lists.
pub async fn shares(db: &mut Connection, member: MemberId) -> Result<Vec<Share>> {
    let rows = sqlx::query!(
        r#"SELECT resource.id AS "id!: ResourceId", resource.slug, kk.name AS kk, ru.name AS ru, en.name AS en,
               EXISTS (SELECT 1 FROM coordinates JOIN member ON member.id = coordinates.member_id
                   WHERE coordinates.resource_id = resource.id AND member.state = 'active' AND member.id = $1)
                   AS "mine!: bool",
               EXISTS (SELECT 1 FROM coordinates JOIN member ON member.id = coordinates.member_id
                   WHERE coordinates.resource_id = resource.id AND member.state = 'active' AND member.id <> $1)
                   AS "others!: bool"
           FROM resource
           JOIN resource_text AS kk ON kk.resource_id = resource.id AND kk.language = 'kk'
           JOIN resource_text AS ru ON ru.resource_id = resource.id AND ru.language = 'ru'
           JOIN resource_text AS en ON en.resource_id = resource.id AND en.language = 'en'
           ORDER BY resource.position, resource.id"#,
        member
    )
    .fetch_all(db)
    .await?;
    let share = rows.into_iter().map(|row| Share {
        id: row.id,
        slug: row.slug,
        name: Texts { kk: row.kk, ru: row.ru, en: row.en },
        mine: row.mine,
        others: row.others,
    });
    Ok(share.collect())
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
