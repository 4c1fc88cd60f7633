//! What waits besides the requests themselves, and by what they can be sifted.

use serde::Deserialize;
use time::{Date, PrimitiveDateTime};

use crate::civil::{self, Moment};
use crate::db::{Connection, Result};
use crate::ids::{BookingId, ResourceId, SeriesId};

/// What waits.
#[derive(Debug)]
pub(super) struct Waiting {
    /// Of what and for which day each request is.
    pub(super) requests: Vec<(ResourceId, Date)>,
    /// Requests about which everything that was asked has been answered.
    pub(super) answered: usize,
    /// Visits that are to move, soonest first.
    pub(super) to_move: Vec<Ahead>,
    /// Visits ahead whose support nobody has answered yet, soonest first.
    pub(super) to_arrange: Vec<Ahead>,
}

/// A visit ahead, as a line tells of it.
#[derive(Debug)]
pub(super) struct Ahead {
    pub(super) id: BookingId,
    pub(super) series: Option<SeriesId>,
    pub(super) resource: ResourceId,
    pub(super) member: String,
    pub(super) from: PrimitiveDateTime,
}

/// A request: of what, for when, and 1 if everything that was asked about it has been answered, if anything was.
#[derive(Deserialize)]
struct Asked(ResourceId, Moment, Option<u8>);

/// A visit's columns in their order.
#[derive(Deserialize)]
struct Row(BookingId, Option<SeriesId>, ResourceId, String, Moment);

/// What waits of these resources.
pub(super) async fn waiting(
    db: &mut Connection,
    decides: &[ResourceId],
    now: PrimitiveDateTime,
) -> Result<Waiting> {
    let (decides, now) = (serde_json::to_string(decides)?, civil::text(now));
    // One text for all rows of a kind, as for lists.
    let row = sqlx::query!(
        r#"SELECT
               (SELECT json_group_array(json_array(resource_id, starts,
                       (SELECT min(answer IS NOT NULL) FROM booking_question WHERE booking_id = booking.id)))
                   FROM booking WHERE state = 'requested' AND +resource_id IN (SELECT value FROM json_each($1))
                   ) AS "requests!: String",
               (SELECT json_group_array(json_array(id, series_id, resource_id, member, starts))
                   FROM (SELECT booking.id, series_id, resource_id, booking.starts,
                             trim(member.given_name || ' ' || member.surname) AS member
                         FROM booking_move CROSS JOIN booking ON booking.id = booking_move.booking_id
                         CROSS JOIN member ON member.id = booking.member_id
                         LEFT JOIN series_booking ON series_booking.booking_id = booking.id
                         WHERE booking_move.state = 'asked' AND +resource_id IN (SELECT value FROM json_each($1))
                         ORDER BY booking.starts, booking.id)) AS "to_move!: String",
               (SELECT json_group_array(json_array(id, NULL, resource_id, member, starts))
                   FROM (SELECT booking.id, resource_id, starts,
                             trim(member.given_name || ' ' || member.surname) AS member
                         FROM support_request CROSS JOIN booking ON booking.id = support_request.booking_id
                         CROSS JOIN member ON member.id = booking.member_id
                         WHERE support_request.status = 'asked' AND booking.held AND ends > $2
                             AND +resource_id IN (SELECT value FROM json_each($1))
                         ORDER BY starts, booking.id)) AS "to_arrange!: String""#,
        decides,
        now
    )
    .fetch_one(db)
    .await?;
    let requests: Vec<Asked> = serde_json::from_str(&row.requests)?;
    Ok(Waiting {
        answered: requests.iter().filter(|Asked(.., answered)| *answered == Some(1)).count(),
        requests: requests
            .into_iter()
            .map(|Asked(resource, Moment(from), _)| (resource, from.date()))
            .collect(),
        to_move: ahead(&row.to_move)?,
        to_arrange: ahead(&row.to_arrange)?,
    })
}

fn ahead(text: &str) -> Result<Vec<Ahead>> {
    let rows: Vec<Row> = serde_json::from_str(text)?;
    let read = |Row(id, series, resource, member, Moment(from))| Ahead { id, series, resource, member, from };
    Ok(rows.into_iter().map(read).collect())
}
