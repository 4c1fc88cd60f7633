//! What is booked on some days, for who decides about it.

use serde::Deserialize;
use time::{Date, Duration};

use super::{BookingId, Connection, Interval, Party, ResourceId, Result, State};
use crate::civil::{self, Moment};

/// A booking, as the agenda of a day tells of it.
#[derive(Debug)]
pub struct Entry {
    /// Which.
    pub id: BookingId,
    /// Of what.
    pub resource: ResourceId,
    /// For whom.
    pub member: String,
    /// When.
    pub stay: Interval,
    /// Who comes.
    pub party: Party,
    /// Where it stands.
    pub state: State,
    /// Support was asked for with it; what, is another question.
    pub has_support: bool,
}

/// Its columns in their order.
#[derive(Deserialize)]
struct Row {
    id: BookingId,
    resource: ResourceId,
    member: String,
    starts: Moment,
    ends: Moment,
    people: u16,
    wheelchairs: u16,
    assistants: u16,
    state: State,
    has_support: u8,
}

impl Row {
    fn read(self) -> Entry {
        let Self { people, wheelchairs, assistants, .. } = self;
        Entry {
            id: self.id,
            resource: self.resource,
            member: self.member,
            stay: Interval { from: self.starts.0, until: self.ends.0 },
            party: Party { people, wheelchairs, assistants },
            state: self.state,
            has_support: self.has_support != 0,
        }
    }
}

/// What holds or held its place on the days from `first` to `last` of these resources, by its start.
pub async fn held_between(
    db: &mut Connection,
    decides: &[ResourceId],
    (first, last): (Date, Date),
) -> Result<Vec<Entry>> {
    let decides = serde_json::to_string(decides)?;
    let (from, until) = (civil::date_text(first), civil::date_text(last.saturating_add(Duration::DAY)));
    // One text for all rows, as for lists; put in order here, which costs less than in the engine. What the resources are
    // called, the catalogue knows.
    let text = sqlx::query_scalar!(
        r#"SELECT json_group_array(json_array(booking.id, booking.resource_id,
                   trim(member.given_name || ' ' || member.surname), booking.starts, booking.ends, booking.people,
                   booking.wheelchair_places, booking.assistants, booking.state,
                   coalesce(support_request.status <> 'withdrawn', 0))) AS "rows!: String"
           FROM booking
           CROSS JOIN member ON member.id = booking.member_id
           LEFT JOIN support_request ON support_request.booking_id = booking.id
           WHERE booking.starts >= $1 AND booking.starts < $2 AND (booking.held OR booking.state = 'completed')
               AND +booking.resource_id IN (SELECT value FROM json_each($3))"#,
        from,
        until,
        decides
    )
    .fetch_one(db)
    .await?;
    let rows: Vec<Row> = serde_json::from_str(&text)?;
    let mut entries: Vec<_> = rows.into_iter().map(Row::read).collect();
    entries.sort_by_key(|one| (one.stay.from, one.id));
    Ok(entries)
}

/// The same of today and of tomorrow.
pub async fn held_soon(db: &mut Connection, decides: &[ResourceId], today: Date) -> Result<[Vec<Entry>; 2]> {
    let tomorrow = today.saturating_add(Duration::DAY);
    let both = held_between(db, decides, (today, tomorrow)).await?;
    let (first, second) = both.into_iter().partition(|one| one.stay.from.date() == today);
    Ok([first, second])
}
