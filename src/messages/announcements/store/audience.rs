//! Whom an announcement is sent to, a page of them at a time.

use time::{Duration, PrimitiveDateTime};

use super::{Audience, Connection, MemberId, Result};
use crate::civil;

/// The two ends of a day's bookings as the database spells them, and the moment before which they are over.
fn span(audience: Audience, now: PrimitiveDateTime) -> [String; 3] {
    let day = audience.day();
    let date = |day: Option<time::Date>| day.map(civil::date_text).unwrap_or_default();
    [date(day), date(day.map(|day| day.saturating_add(Duration::DAY))), civil::text(now)]
}

/// At most `most` active members whom it concerns, in the order of their ids, after `after`.
/// Nobody is told of a day that is behind them.
pub async fn concerned(
    db: &mut Connection,
    audience: Audience,
    now: PrimitiveDateTime,
    (after, most): (MemberId, i64),
) -> Result<Vec<MemberId>> {
    let [from, until, now] = span(audience, now);
    let code = audience.code();
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: MemberId" FROM member
           WHERE state = 'active' AND id > $1 AND ($2 = 'everybody' OR $2 = 'day' AND EXISTS (
               SELECT 1 FROM booking WHERE booking.member_id = member.id AND booking.held
                   AND booking.starts >= $3 AND booking.starts < $4 AND booking.ends > $5))
           ORDER BY id LIMIT $6"#,
        after,
        code,
        from,
        until,
        now,
        most
    )
    .fetch_all(db)
    .await?)
}

/// How many it concerns.
pub async fn count_concerned(db: &mut Connection, audience: Audience, now: PrimitiveDateTime) -> Result<i64> {
    let [from, until, now] = span(audience, now);
    let code = audience.code();
    Ok(sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!: i64" FROM member
           WHERE state = 'active' AND ($1 = 'everybody' OR $1 = 'day' AND EXISTS (
               SELECT 1 FROM booking WHERE booking.member_id = member.id AND booking.held
                   AND booking.starts >= $2 AND booking.starts < $3 AND booking.ends > $4))"#,
        code,
        from,
        until,
        now
    )
    .fetch_one(db)
    .await?)
}
