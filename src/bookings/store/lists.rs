//! Bookings as lists and pages show them.

use super::{
    Booking, BookingId, Connection, Interval, Language, Listed, MemberId, Party, ResourceId, Result, State,
};
use crate::civil;
use time::{Date, Duration, PrimitiveDateTime};

/// A row of the view that every list reads.
struct Row {
    id: BookingId,
    resource_id: ResourceId,
    member_id: MemberId,
    slug: String,
    resource: String,
    member: String,
    made_by: Option<String>,
    starts: String,
    ends: String,
    people: u16,
    wheelchair_places: u16,
    assistants: u16,
    purpose: String,
    state: String,
    decide_by: String,
    has_support: bool,
    extras: String,
}

/// The one list of columns; what differs between lists is the condition and the order.
macro_rules! rows {
    ($db:expr, $language:expr, $condition:literal, $($argument:expr),*) => {{
        let language = $language.code();
        sqlx::query_as!(
            Row,
            r#"SELECT booking.id AS "id!: BookingId", booking.resource_id AS "resource_id!: ResourceId",
                   booking.member_id AS "member_id!: MemberId", resource.slug, resource_text.name AS resource,
                   trim(member.given_name || ' ' || member.surname) AS "member!: String",
                   (SELECT trim(made.given_name || ' ' || made.surname) FROM member AS made
                       WHERE made.id = booking.made_by AND made.id <> booking.member_id) AS "made_by: String",
                   booking.starts, booking.ends, booking.people AS "people!: u16",
                   booking.wheelchair_places AS "wheelchair_places!: u16", booking.assistants AS "assistants!: u16",
                   booking.purpose, booking.state, booking.decide_by,
                   EXISTS (SELECT 1 FROM support_request WHERE support_request.booking_id = booking.id
                       AND support_request.status <> 'withdrawn') AS "has_support!: bool",
                   coalesce((SELECT group_concat(extra_text.name || ': ' || booking_extra.units, ', ')
                       FROM booking_extra JOIN resource_text AS extra_text
                           ON extra_text.resource_id = booking_extra.extra_id AND extra_text.language = $1
                       WHERE booking_extra.booking_id = booking.id), '') AS "extras!: String"
               FROM booking
               JOIN resource ON resource.id = booking.resource_id
               JOIN resource_text ON resource_text.resource_id = resource.id AND resource_text.language = $1
               JOIN member ON member.id = booking.member_id
               WHERE "# + $condition,
            language,
            $($argument),*
        )
        .fetch_all($db)
        .await?
        .into_iter()
        .filter_map(Row::read)
    }};
}

/// After the macro, which it uses.
mod beside;
mod desk;
mod neighbours;
mod queue;
mod series;
mod timetable;

pub use beside::beside_of;
pub use desk::{at_desk_on_day, find_at_desk};
pub use neighbours::{Neighbour, neighbours_of};
pub use queue::{count_waiting, repeats_of_waiting, to_arrange, to_move, waiting};
pub(in crate::bookings) use series::of_series;
pub use timetable::welcomed_between;

impl Row {
    fn read(self) -> Option<Booking> {
        let listed = Listed {
            id: self.id,
            slug: self.slug,
            resource: self.resource,
            member: self.member,
            made_by: self.made_by,
            stay: Interval { from: civil::parse(&self.starts)?, until: civil::parse(&self.ends)? },
            party: Party {
                people: self.people,
                wheelchairs: self.wheelchair_places,
                assistants: self.assistants,
            },
            state: State::parse(&self.state)?,
            decide_by: civil::parse(&self.decide_by)?,
            has_support: self.has_support,
            extras: self.extras,
        };
        Some(Booking {
            id: self.id,
            resource_id: self.resource_id,
            member_id: self.member_id,
            purpose: self.purpose,
            listed,
        })
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

/// What holds a place on the days from `first` to `last` among what this person coordinates, by its start.
pub async fn coordinated_between(
    db: &mut Connection,
    language: Language,
    coordinator: MemberId,
    (first, last): (Date, Date),
) -> Result<Vec<Listed>> {
    let (from, until) = (civil::date_text(first), civil::date_text(last.saturating_add(Duration::DAY)));
    let rows = rows!(
        db,
        language,
        "booking.starts >= $2 AND booking.starts < $3 AND (booking.held OR booking.state = 'completed')
         AND +booking.resource_id IN (SELECT resource_id FROM coordinates WHERE coordinates.member_id = $4)
         ORDER BY booking.starts, booking.id",
        from,
        until,
        coordinator
    );
    Ok(rows.map(|booking| booking.listed).collect())
}

/// The same of today and of tomorrow.
pub async fn coordinated_soon(
    db: &mut Connection,
    language: Language,
    coordinator: MemberId,
    today: Date,
) -> Result<[Vec<Listed>; 2]> {
    let tomorrow = today.saturating_add(Duration::DAY);
    let both = coordinated_between(db, language, coordinator, (today, tomorrow)).await?;
    let (first, second) = both.into_iter().partition(|one| one.stay.from.date() == today);
    Ok([first, second])
}
