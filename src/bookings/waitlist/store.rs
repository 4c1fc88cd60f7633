//! The waiting list in the database.

use time::PrimitiveDateTime;

use super::rules::State;
use crate::bookings::rules::Refusal;
use crate::bookings::store::refusal;
use crate::civil::{self, Interval};
use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::ids::{BookingId, EntryId, MemberId, ResourceId};
use crate::language::{Language, Texts};
use crate::resources::availability::Party;

/// A wish to be kept.
#[derive(Debug)]
pub(super) struct NewEntry {
    pub(super) resource: ResourceId,
    pub(super) member: MemberId,
    pub(super) stay: Interval,
    pub(super) party: Party,
    pub(super) short_notice: bool,
    pub(super) by: MemberId,
}

/// Puts somebody in line; nothing when they are in it already.
pub(super) async fn insert(work: &mut Work, new: &NewEntry, now: i64) -> Result<Option<EntryId>> {
    let (starts, ends) = (civil::text(new.stay.from), civil::text(new.stay.until));
    Ok(sqlx::query_scalar!(
        r#"INSERT INTO waitlist_entry (resource_id, member_id, starts, ends, people, wheelchair_places, assistants,
               short_notice, state, made_by, made_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', $9, $10)
           ON CONFLICT DO NOTHING RETURNING id AS "id!: EntryId""#,
        new.resource,
        new.member,
        starts,
        ends,
        new.party.people,
        new.party.wheelchairs,
        new.party.assistants,
        new.short_notice,
        new.by,
        now
    )
    .fetch_optional(&mut **work)
    .await?)
}

/// A wish on the list.
#[derive(Debug, Clone)]
pub(in crate::bookings) struct Entry {
    pub(in crate::bookings) id: EntryId,
    pub(in crate::bookings) resource_id: ResourceId,
    pub(in crate::bookings) slug: String,
    /// In every language: it is told.
    pub(in crate::bookings) resource: Texts,
    pub(in crate::bookings) member: MemberId,
    pub(in crate::bookings) stay: Interval,
    pub(in crate::bookings) party: Party,
    pub(in crate::bookings) short_notice: bool,
    pub(in crate::bookings) state: State,
    /// Until when an offer stands.
    pub(in crate::bookings) answer_by: Option<PrimitiveDateTime>,
    /// What came of it.
    pub(in crate::bookings) booking: Option<BookingId>,
    /// People in line before, for a time that shares a moment with this.
    pub(in crate::bookings) before: i64,
    /// The person has been told of the offer.
    pub(super) is_heard: bool,
}

struct Row {
    id: EntryId,
    resource_id: ResourceId,
    slug: String,
    name_kk: String,
    name_ru: String,
    name_en: String,
    member: MemberId,
    starts: String,
    ends: String,
    people: u16,
    wheelchairs: u16,
    assistants: u16,
    short_notice: bool,
    state: String,
    answer_by: Option<String>,
    booking: Option<BookingId>,
    before: i64,
    is_heard: bool,
}

impl Row {
    fn read(self) -> Option<Entry> {
        Some(Entry {
            id: self.id,
            resource_id: self.resource_id,
            slug: self.slug,
            resource: Texts { kk: self.name_kk, ru: self.name_ru, en: self.name_en },
            member: self.member,
            stay: Interval { from: civil::parse(&self.starts)?, until: civil::parse(&self.ends)? },
            party: Party { people: self.people, wheelchairs: self.wheelchairs, assistants: self.assistants },
            short_notice: self.short_notice,
            state: State::parse(&self.state)?,
            answer_by: self.answer_by.as_deref().and_then(civil::parse),
            booking: self.booking,
            before: self.before,
            is_heard: self.is_heard,
        })
    }
}

macro_rules! entries {
    ($db:expr, $condition:literal, $($argument:expr),*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT entry.id AS "id!: EntryId", entry.resource_id AS "resource_id!: ResourceId", resource.slug AS "slug!",
                   kk.name AS "name_kk!", ru.name AS "name_ru!", en.name AS "name_en!",
                   entry.member_id AS "member!: MemberId", entry.starts AS "starts!", entry.ends AS "ends!",
                   entry.people AS "people!: u16", entry.wheelchair_places AS "wheelchairs!: u16",
                   entry.assistants AS "assistants!: u16", entry.short_notice AS "short_notice!: bool",
                   entry.state AS "state!", entry.answer_by, entry.booking_id AS "booking: BookingId",
                   (SELECT count(*) FROM waitlist_entry AS first
                       WHERE first.resource_id = entry.resource_id AND first.state = 'waiting'
                           AND (first.made_at, first.id) < (entry.made_at, entry.id)
                           AND first.ends > entry.starts AND first.starts < entry.ends) AS "before!: i64",
                   entry.heard_at IS NOT NULL AS "is_heard!: bool"
               FROM waitlist_entry AS entry JOIN resource ON resource.id = entry.resource_id
               JOIN resource_text AS kk ON kk.resource_id = resource.id AND kk.language = 'kk'
               JOIN resource_text AS ru ON ru.resource_id = resource.id AND ru.language = 'ru'
               JOIN resource_text AS en ON en.resource_id = resource.id AND en.language = 'en'
               WHERE "# + $condition,
            $($argument),*
        )
        .fetch_all($db)
        .await?
        .into_iter()
        .filter_map(Row::read)
    };
}

/// One wish.
pub(super) async fn find(db: &mut Connection, id: EntryId) -> Result<Option<Entry>> {
    Ok(entries!(db, "entry.id = $1", id).next())
}

/// What a member waits for or is offered, soonest first.
pub(in crate::bookings) async fn of_member(
    db: &mut Connection,
    member: MemberId,
    now: PrimitiveDateTime,
) -> Result<Vec<Entry>> {
    let now = civil::text(now);
    let open = entries!(
        db,
        "entry.member_id = $1 AND entry.state IN ('waiting', 'offered') AND entry.starts > $2
         ORDER BY entry.state = 'waiting', entry.starts, entry.id",
        member,
        now
    );
    Ok(open.collect())
}

/// The line of a resource, first come first.
pub(super) async fn line(
    db: &mut Connection,
    resource: ResourceId,
    now: PrimitiveDateTime,
) -> Result<Vec<Entry>> {
    let now = civil::text(now);
    let line = entries!(
        db,
        "entry.resource_id = $1 AND entry.state = 'waiting' AND entry.starts > $2
         ORDER BY entry.made_at, entry.id LIMIT 200",
        resource,
        now
    );
    Ok(line.collect())
}

/// The resources for which somebody waits.
pub(super) async fn resources(db: &mut Connection) -> Result<Vec<ResourceId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT DISTINCT resource_id AS "id!: ResourceId" FROM waitlist_entry WHERE state = 'waiting'"#
    )
    .fetch_all(db)
    .await?)
}

/// What is offered now.
pub(super) async fn offered(db: &mut Connection) -> Result<Vec<Entry>> {
    Ok(entries!(db, "entry.state = 'offered' AND $1 ORDER BY entry.answer_by, entry.id", true).collect())
}

/// Wishes in line whose time has come.
pub(super) async fn stale(db: &mut Connection, now: PrimitiveDateTime) -> Result<Vec<Entry>> {
    let now = civil::text(now);
    let stale =
        entries!(db, "entry.state = 'waiting' AND entry.starts <= $1 ORDER BY entry.id LIMIT 500", now);
    Ok(stale.collect())
}

/// What is held for somebody, and until when.
#[derive(Debug)]
pub(super) struct Offer {
    /// With the time to set up and to clear.
    pub(super) hold: Interval,
    pub(super) units: u16,
    pub(super) answer_by: PrimitiveDateTime,
    /// Seconds; none: somebody tells them by hand.
    pub(super) heard_at: Option<i64>,
}

/// Holds a place for the first in line; the database has the last word.
pub(super) async fn offer(
    work: &mut Work,
    id: EntryId,
    offer: &Offer,
) -> Result<std::result::Result<(), Refusal>> {
    let (from, until) = (civil::text(offer.hold.from), civil::text(offer.hold.until));
    let answer_by = civil::text(offer.answer_by);
    let held = sqlx::query!(
        "UPDATE waitlist_entry SET state = 'offered', held_from = $1, held_until = $2, units = $3, answer_by = $4,
             heard_at = $5 WHERE id = $6",
        from,
        until,
        offer.units,
        answer_by,
        offer.heard_at,
        id
    )
    .execute(&mut **work)
    .await;
    match held {
        Ok(_) => Ok(Ok(())),
        Err(error) => refusal(&error).map(Err).ok_or_else(|| Error::from(error)),
    }
}

/// Until when an offer stands from now on, and that the person has heard of it.
pub(super) async fn set_answer_by(
    work: &mut Work,
    id: EntryId,
    answer_by: PrimitiveDateTime,
    heard_at: Option<i64>,
) -> Result<()> {
    let answer_by = civil::text(answer_by);
    sqlx::query!(
        "UPDATE waitlist_entry SET answer_by = $1, heard_at = coalesce(heard_at, $2)
         WHERE id = $3 AND state = 'offered'",
        answer_by,
        heard_at,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Ends a wish; false when it had ended otherwise.
pub(super) async fn end(
    work: &mut Work,
    id: EntryId,
    (to, booking): (State, Option<BookingId>),
    now: i64,
) -> Result<bool> {
    let to = to.code();
    let ended = sqlx::query!(
        "UPDATE waitlist_entry SET state = $1, booking_id = $2, ended_at = $3 WHERE id = $4",
        to,
        booking,
        now,
        id
    )
    .execute(&mut **work)
    .await;
    match ended {
        Ok(_) => Ok(true),
        Err(error) if broken_rule(&error) == Some("waitlist_moved_on") => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Which booking came of it.
pub(super) async fn became(work: &mut Work, id: EntryId, booking: BookingId) -> Result<()> {
    sqlx::query!("UPDATE waitlist_entry SET booking_id = $1 WHERE id = $2", booking, id)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Takes somebody off every list.
pub(in crate::bookings) async fn end_all_of(work: &mut Work, member: MemberId, now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE waitlist_entry SET state = 'over', ended_at = $1
         WHERE member_id = $2 AND state IN ('waiting', 'offered')",
        now,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Forgets what ended before an instant.
pub(super) async fn delete_old(work: &mut Work, before: i64) -> Result<()> {
    sqlx::query!("DELETE FROM waitlist_entry WHERE ended_at < $1", before).execute(&mut **work).await?;
    Ok(())
}

impl Entry {
    /// What, in the reader's language.
    pub(in crate::bookings) fn name(&self, language: Language) -> &str {
        self.resource.get(language)
    }
}
