//! What goes with a resource, in the database.

use time::PrimitiveDateTime;

use super::rules::{Ties, Together};
use crate::civil;
use crate::db::{Connection, Result, Work};
use crate::ids::ResourceId;
use crate::resources::store::Resource;

/// What goes with a resource now.
pub(super) async fn find(db: &mut Connection, resource: &Resource) -> Result<Together> {
    let links = sqlx::query_scalar!(
        r#"SELECT also_id AS "also!: ResourceId" FROM resource_link WHERE resource_id = $1 ORDER BY also_id"#,
        resource.id
    )
    .fetch_all(&mut *db)
    .await?;
    let extras = sqlx::query!(
        r#"SELECT extra_id AS "extra!: ResourceId", most AS "most!: u16" FROM resource_extra
           WHERE resource_id = $1 ORDER BY extra_id"#,
        resource.id
    )
    .fetch_all(db)
    .await?;
    let extras = extras.into_iter().map(|row| (row.extra, row.most)).collect();
    Ok(Together { alone: resource.terms.alone, links, extras })
}

/// What is tied to what in the whole centre.
pub(super) async fn ties(db: &mut Connection) -> Result<Ties> {
    let keep_free =
        sqlx::query_scalar!(r#"SELECT DISTINCT resource_id AS "id!: ResourceId" FROM resource_link"#)
            .fetch_all(&mut *db)
            .await?;
    let go_along =
        sqlx::query_scalar!(r#"SELECT DISTINCT extra_id AS "id!: ResourceId" FROM resource_extra"#)
            .fetch_all(db)
            .await?;
    Ok(Ties { keep_free, go_along })
}

/// How many bookings of it are still to be or going on.
pub(super) async fn count_coming(
    db: &mut Connection,
    resource: ResourceId,
    now: PrimitiveDateTime,
) -> Result<i64> {
    let now = civil::text(now);
    Ok(sqlx::query_scalar!(
        "SELECT count(*) FROM booking WHERE resource_id = $1 AND held AND ends > $2",
        resource,
        now
    )
    .fetch_one(db)
    .await?)
}

/// Says whether it may be booked by itself.
pub(super) async fn set_alone(work: &mut Work, resource: ResourceId, alone: bool) -> Result<()> {
    sqlx::query!("UPDATE resource SET alone = $2 WHERE id = $1", resource, alone)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Forgets what it kept free of others and what could be taken along.
pub(super) async fn clear(work: &mut Work, resource: ResourceId) -> Result<()> {
    sqlx::query!("DELETE FROM resource_link WHERE resource_id = $1", resource).execute(&mut **work).await?;
    sqlx::query!("DELETE FROM resource_extra WHERE resource_id = $1", resource).execute(&mut **work).await?;
    Ok(())
}

/// From now on a booking of the one keeps the other free of others.
pub(super) async fn link(work: &mut Work, resource: ResourceId, also: ResourceId) -> Result<()> {
    sqlx::query!("INSERT INTO resource_link (resource_id, also_id) VALUES ($1, $2)", resource, also)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// From now on so many of the other may be taken along.
pub(super) async fn offer(
    work: &mut Work,
    resource: ResourceId,
    (extra, most): (ResourceId, u16),
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO resource_extra (resource_id, extra_id, most) VALUES ($1, $2, $3)",
        resource,
        extra,
        most
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
