//! How much waits, and by what it can be sifted.

use time::{Date, PrimitiveDateTime};

use crate::civil;
use crate::db::{Connection, Result};
use crate::ids::{MemberId, ResourceId};

/// How much waits for a coordinator.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counts {
    pub(super) requests: i64,
    /// Wishes to move, those of a series counted once.
    pub(super) moves: i64,
    /// Visits whose support nobody has answered yet.
    pub(super) supports: i64,
    /// Requests about which everything that was asked has been answered.
    pub(super) answered: i64,
}

/// How much waits for this coordinator, and of what and for which days requests do.
pub(super) async fn waiting(
    db: &mut Connection,
    coordinator: MemberId,
    now: PrimitiveDateTime,
) -> Result<(Counts, Vec<(ResourceId, Date)>)> {
    let now = civil::text(now);
    let row = sqlx::query!(
        r#"SELECT
               (SELECT json_group_array(json_array(resource_id, day, requests))
                   FROM (SELECT resource_id, substr(starts, 1, 10) AS day, count(*) AS requests
                         FROM booking WHERE state = 'requested' AND +resource_id IN
                             (SELECT resource_id FROM coordinates WHERE member_id = $1)
                         GROUP BY 1, 2)) AS "requests!: String",
               (SELECT count(DISTINCT coalesce(-series_id, booking.id))
                   FROM booking_move JOIN booking ON booking.id = booking_move.booking_id
                   LEFT JOIN series_booking ON series_booking.booking_id = booking.id
                   WHERE booking_move.state = 'asked' AND +resource_id IN
                       (SELECT resource_id FROM coordinates WHERE member_id = $1)) AS "moves!: i64",
               (SELECT count(*) FROM booking WHERE held AND ends > $2
                   AND id IN (SELECT booking_id FROM support_request WHERE status = 'asked')
                   AND +resource_id IN (SELECT resource_id FROM coordinates WHERE member_id = $1)) AS "supports!: i64",
               (SELECT count(*) FROM booking WHERE state = 'requested' AND +resource_id IN
                   (SELECT resource_id FROM coordinates WHERE member_id = $1)
                   AND EXISTS (SELECT 1 FROM booking_question WHERE booking_id = booking.id)
                   AND id NOT IN (SELECT booking_id FROM booking_question WHERE answer IS NULL)) AS "answered!: i64""#,
        coordinator,
        now
    )
    .fetch_one(db)
    .await?;
    let requests: Vec<(ResourceId, &str, i64)> = serde_json::from_str(&row.requests)?;
    let counts = Counts {
        requests: requests.iter().map(|(_, _, requests)| requests).sum(),
        moves: row.moves,
        supports: row.supports,
        answered: row.answered,
    };
    let days = requests.iter().filter_map(|(resource, day, _)| Some((*resource, civil::parse_date(day)?)));
    Ok((counts, days.collect()))
}
