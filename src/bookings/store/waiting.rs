//! What waits, for whom: each coordinator hears of their own resources alone.

use time::PrimitiveDateTime;

use crate::civil;
use crate::db::{Connection, Result};
use crate::ids::MemberId;

/// How many requests wait for each coordinator who comes; nobody for whom nothing does.
pub async fn waiting_by_coordinator(db: &mut Connection) -> Result<Vec<(MemberId, i64)>> {
    let rows = sqlx::query!(
        r#"SELECT member.id AS "member!: MemberId", count(*) AS "count!: i64"
           FROM booking JOIN coordinates ON coordinates.resource_id = booking.resource_id
           JOIN member ON member.id = coordinates.member_id
           WHERE booking.state = 'requested' AND member.state = 'active'
           GROUP BY member.id ORDER BY member.id"#
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.member, row.count)).collect())
}

/// Requests that the portal decides by itself unless somebody does.
#[derive(Debug)]
pub struct DecidedNext {
    /// Who still can.
    pub coordinator: MemberId,
    /// The civil time.
    pub by: String,
    /// How many at that time.
    pub count: i64,
}

/// For each coordinator who comes, what the portal decides next, if it does no later than `until`.
pub async fn decided_next(db: &mut Connection, until: PrimitiveDateTime) -> Result<Vec<DecidedNext>> {
    let until = civil::text(until);
    let mut rows = sqlx::query_as!(
        DecidedNext,
        r#"SELECT member.id AS "coordinator!: MemberId", booking.decide_by AS "by!", count(*) AS "count!: i64"
           FROM booking JOIN coordinates ON coordinates.resource_id = booking.resource_id
           JOIN member ON member.id = coordinates.member_id
           WHERE booking.state = 'requested' AND booking.decide_by <= $1 AND member.state = 'active'
           GROUP BY member.id, booking.decide_by ORDER BY member.id, booking.decide_by"#,
        until
    )
    .fetch_all(db)
    .await?;
    rows.dedup_by_key(|row| row.coordinator);
    Ok(rows)
}
