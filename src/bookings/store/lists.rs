//! Bookings as lists and pages show them.

use super::{
    Booking, BookingId, Connection, Interval, Language, Listed, MemberId, Party, ResourceId, Result,
    SeriesId, State,
};
use crate::civil::{self, Moment};
use serde::Deserialize;
use time::{Date, Duration, PrimitiveDateTime};

/// A row of the view that every list reads: its fields in the order of the columns. One that cannot be read fails the
/// list: the database keeps none, and what is left out may be what somebody comes for.
#[derive(Deserialize)]
struct Row {
    id: BookingId,
    resource_id: ResourceId,
    member_id: MemberId,
    slug: String,
    resource: String,
    member: String,
    made_by: Option<String>,
    starts: Moment,
    ends: Moment,
    people: u16,
    wheelchair_places: u16,
    assistants: u16,
    purpose: String,
    state: State,
    decide_by: Moment,
    has_support: u8,
    series: Option<SeriesId>,
    extras: String,
}

/// The one list of columns; what differs between lists is the condition and the order. One text for all rows: a row by
/// itself costs more on its way between two threads than what it says.
macro_rules! rows {
    ($db:expr, $language:expr, $condition:literal, $($argument:expr),*) => {{
        let language = $language.code();
        let text = sqlx::query_scalar!(
            r#"SELECT json_group_array(json_array(id, resource_id, member_id, slug, resource, member, made_by, starts, ends,
                   people, wheelchair_places, assistants, purpose, state, decide_by, has_support, series, extras)) AS "rows!: String"
               FROM (SELECT booking.id, booking.resource_id, booking.member_id, resource.slug, resource_text.name AS resource,
                   trim(member.given_name || ' ' || member.surname) AS member,
                   trim(made.given_name || ' ' || made.surname) AS made_by,
                   booking.starts, booking.ends, booking.people, booking.wheelchair_places, booking.assistants,
                   booking.purpose, booking.state, booking.decide_by,
                   coalesce(support_request.status <> 'withdrawn', 0) AS has_support, series_booking.series_id AS series,
                   coalesce((SELECT group_concat(extra_text.name || ': ' || booking_extra.units, ', ')
                       FROM booking_extra JOIN resource_text AS extra_text
                           ON extra_text.resource_id = booking_extra.extra_id AND extra_text.language = $1
                       WHERE booking_extra.booking_id = booking.id), '') AS extras
               FROM booking
               JOIN resource ON resource.id = booking.resource_id
               JOIN resource_text ON resource_text.resource_id = resource.id AND resource_text.language = $1
               JOIN member ON member.id = booking.member_id
               LEFT JOIN member AS made ON made.id = booking.made_by AND made.id <> booking.member_id
               LEFT JOIN support_request ON support_request.booking_id = booking.id
               LEFT JOIN series_booking ON series_booking.booking_id = booking.id
               WHERE "# + $condition + ")",
            language,
            $($argument),*
        )
        .fetch_one($db)
        .await?;
        let rows: Vec<Row> = serde_json::from_str(&text)?;
        rows.into_iter().map(Row::read)
    }};
}

/// After the macro, which it uses.
mod agenda;
mod beside;
mod desk;
mod neighbours;
mod queue;
mod series;
mod timetable;

pub use agenda::{Entry, held_between, held_soon};
pub use beside::beside_of;
pub use desk::{at_desk_on_day, find_at_desk};
pub use neighbours::{Neighbour, neighbours_of};
pub use queue::{count_waiting, repeats_of_waiting, waiting};
pub(in crate::bookings) use series::of_series;
pub use timetable::welcomed_between;

impl Row {
    fn read(self) -> Booking {
        let listed = Listed {
            id: self.id,
            slug: self.slug,
            resource: self.resource,
            member: self.member,
            made_by: self.made_by,
            stay: Interval { from: self.starts.0, until: self.ends.0 },
            party: Party {
                people: self.people,
                wheelchairs: self.wheelchair_places,
                assistants: self.assistants,
            },
            state: self.state,
            decide_by: self.decide_by.0,
            has_support: self.has_support != 0,
            series: self.series,
            extras: self.extras,
        };
        Booking {
            id: self.id,
            resource_id: self.resource_id,
            member_id: self.member_id,
            purpose: self.purpose,
            listed,
        }
    }
}

/// One booking, whoever's it is and whoever asks.
pub async fn find(db: &mut Connection, language: Language, id: BookingId) -> Result<Option<Booking>> {
    Ok(rows!(db, language, "booking.id = $2", id).next())
}

/// One booking, if it is of the member, or if somebody coordinates what is booked.
pub async fn find_visible(
    db: &mut Connection,
    language: Language,
    id: BookingId,
    (member, coordinator): (MemberId, Option<MemberId>),
) -> Result<Option<Booking>> {
    let mut rows = rows!(
        db,
        language,
        "booking.id = $2 AND (booking.member_id = $3 OR booking.resource_id IN
             (SELECT resource_id FROM coordinates WHERE coordinates.member_id = $4))",
        id,
        member,
        coordinator
    );
    Ok(rows.next())
}

/// One booking of what this person coordinates.
pub async fn find_coordinated(
    db: &mut Connection,
    language: Language,
    id: BookingId,
    coordinator: MemberId,
) -> Result<Option<Booking>> {
    let mut rows = rows!(
        db,
        language,
        "booking.id = $2
         AND booking.resource_id IN (SELECT resource_id FROM coordinates WHERE coordinates.member_id = $3)",
        id,
        coordinator
    );
    Ok(rows.next())
}

/// A member's bookings that have not ended and hold their place, soonest first.
pub async fn coming(
    db: &mut Connection,
    language: Language,
    member: MemberId,
    now: PrimitiveDateTime,
) -> Result<Vec<Listed>> {
    let now = civil::text(now);
    let rows = rows!(
        db,
        language,
        "booking.member_id = $2 AND booking.held AND booking.ends > $3 ORDER BY booking.starts",
        member,
        now
    );
    Ok(rows.map(|booking| booking.listed).collect())
}

/// The same, and the last that took place.
pub async fn coming_and_last(
    db: &mut Connection,
    language: Language,
    member: MemberId,
    now: PrimitiveDateTime,
) -> Result<(Vec<Listed>, Option<Listed>)> {
    let until = civil::text(now);
    let rows = rows!(
        db,
        language,
        "booking.id IN (
             SELECT id FROM booking WHERE member_id = $2 AND held AND ends > $3
             UNION ALL
             SELECT * FROM (SELECT id FROM booking WHERE member_id = $2 AND (NOT held OR ends <= $3)
                 AND state IN ('approved', 'checked_in', 'completed') ORDER BY ends DESC, id DESC LIMIT 1))
         ORDER BY booking.starts",
        member,
        until
    );
    let (coming, mut took_place): (_, Vec<_>) =
        rows.map(|booking| booking.listed).partition(|booking| booking.is_ahead(now));
    Ok((coming, took_place.pop()))
}

/// A member's other bookings, latest first: `most` of them after the first `skip`.
pub async fn past(
    db: &mut Connection,
    language: Language,
    member: MemberId,
    now: PrimitiveDateTime,
    (most, skip): (i64, i64),
) -> Result<Vec<Listed>> {
    let now = civil::text(now);
    let rows = rows!(
        db,
        language,
        "booking.member_id = $2 AND (NOT booking.held OR booking.ends <= $3)
         ORDER BY booking.ends DESC, booking.id DESC LIMIT $4 OFFSET $5",
        member,
        now,
        most,
        skip
    );
    Ok(rows.map(|booking| booking.listed).collect())
}

/// What holds a place on a day, by its start.
pub async fn on_day(db: &mut Connection, language: Language, day: Date) -> Result<Vec<Listed>> {
    let (from, until) = (civil::date_text(day), civil::date_text(day.saturating_add(Duration::DAY)));
    let rows = rows!(
        db,
        language,
        "booking.starts >= $2 AND booking.starts < $3 AND (booking.held OR booking.state = 'completed')
         ORDER BY booking.starts, booking.id",
        from,
        until
    );
    Ok(rows.map(|booking| booking.listed).collect())
}
