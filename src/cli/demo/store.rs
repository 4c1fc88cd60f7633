//! What only the example writes: people with ids of our choosing, support that is arranged already, a past of messages.

use crate::civil;
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::{BookingId, MemberId, MessageId};
use crate::language::Language;
use crate::messages::rules::Preference;

/// A person to be added.
pub(super) struct NewPerson<'a> {
    pub id: MemberId,
    /// Surname, given name, patronymic.
    pub name: (&'a str, &'a str, &'a str),
    pub email: Option<String>,
    pub phone: String,
    pub language: Language,
    pub password_hash: Option<&'a str>,
}

pub(super) async fn add_person(work: &mut Work, person: &NewPerson<'_>, joined: i64) -> Result<()> {
    let (surname, given_name, patronymic) = person.name;
    let language = person.language.code();
    sqlx::query!(
        "INSERT INTO member (id, surname, given_name, patronymic, email, phone, language, state, password_hash, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'active', $8, $9)",
        person.id,
        surname,
        given_name,
        patronymic,
        person.email,
        person.phone,
        language,
        person.password_hash,
        joined
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A row of a booking's history.
pub(super) struct Moved {
    pub booking: BookingId,
    pub to: String,
    pub at: i64,
    pub by: Option<MemberId>,
    pub reason: String,
}

/// The history of everything that a member booked, in the order in which it happened.
pub(super) async fn moved(work: &mut Work, member: MemberId) -> Result<Vec<Moved>> {
    Ok(sqlx::query_as!(
        Moved,
        r#"SELECT event.booking_id AS "booking!: BookingId", event.to_state AS "to", event.at,
               event.by_member AS "by: MemberId", event.reason
           FROM booking_event AS event JOIN booking ON booking.id = event.booking_id
           WHERE booking.member_id = $1 AND event.to_state NOT IN ('checked_in', 'completed', 'no_show')
           ORDER BY event.at, event.id"#,
        member
    )
    .fetch_all(&mut **work)
    .await?)
}

/// The requests that are to be decided first.
pub(super) async fn undecided(work: &mut Work, most: usize) -> Result<Vec<BookingId>> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: BookingId" FROM booking WHERE state = 'requested' ORDER BY decide_by, id LIMIT $1"#,
        most
    )
    .fetch_all(&mut **work)
    .await?)
}

pub(super) async fn made_at(work: &mut Work, booking: BookingId) -> Result<i64> {
    Ok(sqlx::query_scalar!("SELECT made_at FROM booking WHERE id = $1", booking)
        .fetch_one(&mut **work)
        .await?)
}

/// Members without an account who come next, and to what.
pub(super) async fn expected(work: &mut Work, now: Now) -> Result<Vec<(MemberId, BookingId)>> {
    let now = civil::text(now.civil);
    let rows = sqlx::query!(
        r#"SELECT member_id AS "member!: MemberId", id AS "booking!: BookingId" FROM booking
           WHERE state = 'approved' AND starts > $1 AND member_id NOT IN (SELECT id FROM member WHERE password_hash IS NOT NULL)
               AND NOT EXISTS (SELECT 1 FROM booking AS sooner WHERE sooner.member_id = booking.member_id
                   AND sooner.state = 'approved' AND sooner.starts > $1 AND sooner.starts < booking.starts)
           ORDER BY starts, id LIMIT 3"#,
        now
    )
    .fetch_all(&mut **work)
    .await?;
    Ok(rows.into_iter().map(|row| (row.member, row.booking)).collect())
}

/// Makes what a member has of a resource from now on a visit that repeats every week.
pub(super) async fn repeats(work: &mut Work, member: MemberId, slug: &str, now: Now) -> Result<()> {
    let (civil, at) = (civil::text(now.civil), now.seconds());
    sqlx::query!(
        "INSERT INTO series (id, rhythm, made_by, made_at, one_time_key) VALUES (1, 'week', $1, $2, 'demo-series')",
        member,
        at
    )
    .execute(&mut **work)
    .await?;
    sqlx::query!(
        "INSERT INTO series_booking (booking_id, series_id)
         SELECT booking.id, 1 FROM booking JOIN resource ON resource.id = resource_id
         WHERE member_id = $1 AND slug = $2 AND starts > $3",
        member,
        slug,
        civil
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A member waits for the last hour that somebody else has of a resource.
pub(super) async fn waits(work: &mut Work, member: MemberId, slug: &str, now: Now) -> Result<()> {
    let at = now.seconds();
    sqlx::query!(
        "INSERT INTO waitlist_entry (resource_id, member_id, starts, ends, people, wheelchair_places, assistants,
             short_notice, state, made_by, made_at)
         SELECT resource_id, $1, starts, ends, 1, 0, 0, 0, 'waiting', $1, $3
         FROM booking JOIN resource ON resource.id = resource_id
         WHERE slug = $2 AND held AND member_id <> $1 ORDER BY starts DESC LIMIT 1",
        member,
        slug,
        at
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

pub(super) async fn read(work: &mut Work, message: MessageId, at: i64) -> Result<()> {
    sqlx::query!("UPDATE message SET read_at = $1 WHERE id = $2", at, message).execute(&mut **work).await?;
    Ok(())
}

pub(super) async fn prefer(work: &mut Work, member: MemberId, wish: &Preference) -> Result<()> {
    let (spoken, preset, reach) = (wish.spoken.code(), wish.preset.code(), wish.reach.code());
    let requests = wish.requests.code();
    sqlx::query!(
        "INSERT INTO contact_preference VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        member,
        spoken,
        preset,
        reach,
        wish.helper,
        wish.remind_day,
        wish.remind_hours,
        requests
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// An attempt to tell a message by hand, which failed.
pub(super) async fn nobody_answered(
    work: &mut Work,
    message: MessageId,
    by: MemberId,
    at: i64,
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO contact_attempt (delivery_id, at, by_member, result)
         SELECT id, $1, $2, 'no_answer' FROM delivery WHERE message_id = $3 AND way = 'by_hand'",
        at,
        by,
        message
    )
    .execute(&mut **work)
    .await?;
    sqlx::query!("UPDATE delivery SET attempts = 1 WHERE message_id = $1 AND way = 'by_hand'", message)
        .execute(&mut **work)
        .await?;
    Ok(())
}
