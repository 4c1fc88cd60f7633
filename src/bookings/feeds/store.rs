//! Feeds in the database.

use sha2::{Digest, Sha256};

use crate::bookings::rules::State;
use crate::civil::{self, Interval};
use crate::db::{Connection, Result, Work};
use crate::ids::{BookingId, MemberId, ResourceId};
use crate::language::Language;

/// A feed holds at most so many visits.
const MOST: i64 = 2000;

/// Whose feed an address is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Feed {
    pub(super) member: MemberId,
    /// None: the member's own bookings.
    pub(super) resource: Option<ResourceId>,
    pub(super) language: Language,
}

fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// Gives a feed a new address; the older one no longer opens anything.
pub(super) async fn renew(
    work: &mut Work,
    (member, resource): (MemberId, Option<ResourceId>),
    token: &str,
    now: i64,
) -> Result<()> {
    end(work, member, resource).await?;
    let hash = hash(token);
    sqlx::query!(
        "INSERT INTO calendar_feed (member_id, resource_id, token_hash, made_at) VALUES ($1, $2, $3, $4)",
        member,
        resource,
        hash,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Ends a feed; false when there was none.
pub(super) async fn end(work: &mut Work, member: MemberId, resource: Option<ResourceId>) -> Result<bool> {
    let ended = sqlx::query!(
        "DELETE FROM calendar_feed WHERE member_id = $1 AND resource_id IS $2",
        member,
        resource
    )
    .execute(&mut **work)
    .await?;
    Ok(ended.rows_affected() > 0)
}

/// The feed of an address, as long as its person may read it.
pub(super) async fn find(db: &mut Connection, token: &str) -> Result<Option<Feed>> {
    let hash = hash(token);
    let row = sqlx::query!(
        r#"SELECT calendar_feed.member_id AS "member!: MemberId", calendar_feed.resource_id AS "resource: ResourceId",
                  member.language
           FROM calendar_feed JOIN member ON member.id = calendar_feed.member_id
           WHERE token_hash = $1 AND member.state IN ('active', 'paused')
               AND (calendar_feed.resource_id IS NULL OR EXISTS (
                   SELECT 1 FROM coordinates WHERE coordinates.member_id = calendar_feed.member_id
                       AND coordinates.resource_id = calendar_feed.resource_id))"#,
        hash
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Feed {
        member: row.member,
        resource: row.resource,
        language: Language::parse(&row.language).unwrap_or(Language::Kk),
    }))
}

/// What a person may have a feed of.
#[derive(Debug)]
pub(super) struct Choice {
    /// None: one's own bookings.
    pub(super) resource: Option<ResourceId>,
    /// Of the resource.
    pub(super) name: String,
    /// Seconds since 1970, if there is an address.
    pub(super) made_at: Option<i64>,
}

/// Of what a person may have a feed: the own bookings first, then what they coordinate.
pub(super) async fn choices(
    db: &mut Connection,
    member: MemberId,
    language: Language,
) -> Result<Vec<Choice>> {
    let language = language.code();
    let own = sqlx::query_scalar!(
        "SELECT made_at FROM calendar_feed WHERE member_id = $1 AND resource_id IS NULL",
        member
    )
    .fetch_optional(&mut *db)
    .await?;
    let rows = sqlx::query!(
        r#"SELECT coordinates.resource_id AS "resource!: ResourceId", resource_text.name,
                  calendar_feed.made_at AS "made_at: i64"
           FROM coordinates JOIN resource ON resource.id = coordinates.resource_id
           JOIN resource_text ON resource_text.resource_id = resource.id AND resource_text.language = $2
           LEFT JOIN calendar_feed ON calendar_feed.member_id = $1 AND calendar_feed.resource_id = resource.id
           WHERE coordinates.member_id = $1 ORDER BY resource.position, resource.slug"#,
        member,
        language
    )
    .fetch_all(db)
    .await?;
    let of_resource = rows.into_iter().map(|row| Choice {
        resource: Some(row.resource),
        name: row.name,
        made_at: row.made_at,
    });
    Ok(std::iter::once(Choice { resource: None, name: String::new(), made_at: own })
        .chain(of_resource)
        .collect())
}

/// A visit as a calendar shows it.
#[derive(Debug)]
pub(super) struct Shown {
    pub(super) id: BookingId,
    /// In the reader's language.
    pub(super) resource: String,
    pub(super) stay: Interval,
    pub(super) people: u16,
    /// What goes along, and how many of each, in the reader's language.
    pub(super) extras: String,
    pub(super) state: State,
    /// As in the letters about it.
    pub(super) sequence: i64,
    /// Of the last change; seconds since 1970.
    pub(super) changed_at: i64,
}

/// What of the past is still shown.
#[derive(Debug, Clone)]
pub(super) struct Since {
    /// Visits from this civil time on.
    pub(super) starts: String,
    /// What will not be, if that was said from this instant on.
    pub(super) cancelled: i64,
}

/// The visits of one person, of one resource, or one visit alone.
#[derive(Debug, Clone, Copy)]
pub(super) enum Of {
    Member(MemberId),
    Resource(ResourceId),
    Booking(BookingId),
}

/// What a feed shows, by start; of too many, those long past are left out.
pub(super) async fn visits(
    db: &mut Connection,
    of: Of,
    language: Language,
    since: &Since,
) -> Result<Vec<Shown>> {
    let language = language.code();
    let (member, resource, booking) = match of {
        Of::Member(member) => (Some(member), None, None),
        Of::Resource(resource) => (None, Some(resource), None),
        Of::Booking(booking) => (None, None, Some(booking)),
    };
    let rows = sqlx::query!(
        r#"SELECT * FROM (
               SELECT booking.id AS "id!: BookingId", resource_text.name AS "resource!: String", booking.starts,
                      booking.ends, booking.people AS "people!: u16", booking.state,
                      coalesce((SELECT group_concat(extra_text.name || ': ' || booking_extra.units, ', ')
                          FROM booking_extra JOIN resource_text AS extra_text
                              ON extra_text.resource_id = booking_extra.extra_id AND extra_text.language = $1
                          WHERE booking_extra.booking_id = booking.id), '') AS "extras!: String",
                      (SELECT count(*) FROM booking_event WHERE booking_event.booking_id = booking.id) - 1
                          + (SELECT count(*) FROM booking_move WHERE booking_move.booking_id = booking.id
                             AND booking_move.state = 'made') AS "sequence!: i64",
                      (SELECT max(at) FROM (
                           SELECT at FROM booking_event WHERE booking_event.booking_id = booking.id
                           UNION ALL
                           SELECT decided_at FROM booking_move WHERE booking_move.booking_id = booking.id
                               AND booking_move.state = 'made')) AS "changed_at!: i64"
               FROM booking JOIN resource_text
                   ON resource_text.resource_id = booking.resource_id AND resource_text.language = $1
               WHERE (booking.member_id = $2 OR booking.resource_id = $3 OR booking.id = $4)
                   AND booking.starts >= $5
           )
           WHERE "state" IN ('requested', 'approved', 'checked_in', 'completed') OR "changed_at!: i64" >= $6
           ORDER BY "starts" DESC, "id!: BookingId" DESC LIMIT $7"#,
        language,
        member,
        resource,
        booking,
        since.starts,
        since.cancelled,
        MOST
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        let stay = Interval { from: civil::parse(&row.starts)?, until: civil::parse(&row.ends)? };
        Some(Shown {
            id: row.id,
            resource: row.resource,
            stay,
            people: row.people,
            extras: row.extras,
            state: State::parse(&row.state)?,
            sequence: row.sequence,
            changed_at: row.changed_at,
        })
    });
    Ok(read.rev().collect())
}
