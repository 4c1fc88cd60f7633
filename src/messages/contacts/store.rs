//! Who is to be told by hand, and the attempts to do so, in the database.

use super::form::Told;
use super::rules::Outcome;
use crate::civil;
use crate::clock::Now;
use crate::db::{Connection, Result, Work};
use crate::ids::{DeliveryId, MemberId};
use crate::language::Language;
use crate::messages::notice::Notice;
use crate::messages::rules::Reach;

/// What waits to be told to one person, and how they are reached.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) member: MemberId,
    /// Given name and surname.
    pub(super) name: String,
    pub(super) given_name: String,
    /// E.164.
    pub(super) phone: Option<String>,
    pub(super) reach: Reach,
    /// Name and phone of who passes it on, as typed.
    pub(super) helper: String,
    pub(super) spoken: Language,
    /// Civil start of the person's next visit, and where it is.
    pub(super) next_visit: Option<(String, String)>,
    /// Seconds: not before.
    pub(super) next_at: i64,
    pub(super) told: Told,
    pub(super) notice: Notice,
}

struct Row {
    member: MemberId,
    surname: String,
    given_name: String,
    phone: Option<String>,
    reach: Option<String>,
    helper: Option<String>,
    spoken: String,
    next_starts: Option<String>,
    next_resource: Option<String>,
    next_at: i64,
    delivery: DeliveryId,
    attempts: i64,
    facts: String,
}

impl Row {
    fn read(self) -> Option<Waiting> {
        let notice = serde_json::from_str(&self.facts).inspect_err(
            |error| tracing::error!(%error, delivery = %self.delivery, "a message cannot be read"),
        );
        Some(Waiting {
            member: self.member,
            name: format!("{} {}", self.given_name, self.surname).trim().to_owned(),
            given_name: self.given_name,
            phone: self.phone,
            reach: self.reach.and_then(|code| Reach::parse(&code)).unwrap_or_default(),
            helper: self.helper.unwrap_or_default(),
            spoken: Language::parse(&self.spoken).unwrap_or_default(),
            next_visit: self.next_starts.zip(self.next_resource),
            next_at: self.next_at,
            told: Told { delivery: self.delivery, attempts: self.attempts },
            notice: notice.ok()?,
        })
    }
}

/// What waits for at most so many people, and may be said by this coordinator: those whose time has come first, then the soonest visit, then the oldest
/// message. The rows of one person follow each other.
pub(super) async fn waiting(
    db: &mut Connection,
    language: Language,
    (coordinator, now): (MemberId, Now),
    most: i64,
) -> Result<Vec<Waiting>> {
    let (civil, seconds, language) = (civil::text(now.civil), now.seconds(), language.code());
    let rows = sqlx::query_as!(
        Row,
        r#"WITH listed AS (
               SELECT delivery.member_id, min(delivery.next_at) > $2 AS later,
                   min(coalesce(booking.starts, '9999')) AS starts, min(delivery.id) AS oldest
               FROM delivery JOIN message ON message.id = delivery.message_id
               JOIN member ON member.id = delivery.member_id
               LEFT JOIN booking ON booking.id = message.booking_id
               WHERE delivery.way = 'by_hand' AND delivery.state = 'waiting' AND member.state NOT IN ('left', 'died')
                   AND (message.useless_after IS NULL OR message.useless_after >= $1)
                   AND (message.booking_id IS NULL OR EXISTS (
                   SELECT 1 FROM booking AS about JOIN coordinates ON coordinates.resource_id = about.resource_id
                   WHERE about.id = message.booking_id AND coordinates.member_id = $5))
               GROUP BY delivery.member_id ORDER BY later, starts, oldest LIMIT $3)
           SELECT member.id AS "member!: MemberId", member.surname AS "surname!", member.given_name AS "given_name!",
               coalesce(member.phone, guest.phone) AS "phone?: String", contact_preference.reach AS "reach?", contact_preference.helper AS "helper?",
               coalesce(contact_preference.spoken_language, member.language) AS "spoken!: String",
               next.starts AS "next_starts?", next_text.name AS "next_resource?",
               delivery.next_at AS "next_at!", delivery.id AS "delivery!: DeliveryId", delivery.attempts AS "attempts!",
               message.facts AS "facts!"
           FROM listed JOIN member ON member.id = listed.member_id
           JOIN delivery ON delivery.member_id = member.id AND delivery.way = 'by_hand' AND delivery.state = 'waiting'
           JOIN message ON message.id = delivery.message_id
           LEFT JOIN contact_preference ON contact_preference.member_id = member.id
           LEFT JOIN guest ON guest.member_id = member.id
           LEFT JOIN booking AS next ON next.id = (
               SELECT id FROM booking AS own WHERE own.member_id = member.id AND own.state = 'approved'
                   AND own.ends > $1 AND own.starts > $1
                   AND own.resource_id IN (SELECT resource_id FROM coordinates WHERE coordinates.member_id = $5) ORDER BY own.starts LIMIT 1)
           LEFT JOIN resource_text AS next_text ON next_text.resource_id = next.resource_id AND next_text.language = $4
           WHERE (message.useless_after IS NULL OR message.useless_after >= $1)
               AND (message.booking_id IS NULL OR EXISTS (
                   SELECT 1 FROM booking AS about JOIN coordinates ON coordinates.resource_id = about.resource_id
                   WHERE about.id = message.booking_id AND coordinates.member_id = $5))
           ORDER BY listed.later, listed.starts, listed.oldest, delivery.id"#,
        civil,
        seconds,
        most,
        language,
        coordinator
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().filter_map(Row::read).collect())
}

/// So many people are to be told now by this coordinator.
pub(crate) async fn count(db: &mut Connection, coordinator: MemberId, now: Now) -> Result<i64> {
    let (civil, seconds) = (civil::text(now.civil), now.seconds());
    Ok(sqlx::query_scalar!(
        r#"SELECT count(DISTINCT delivery.member_id) AS "count!: i64"
           FROM delivery JOIN message ON message.id = delivery.message_id
           JOIN member ON member.id = delivery.member_id
           WHERE delivery.way = 'by_hand' AND delivery.state = 'waiting' AND member.state NOT IN ('left', 'died')
               AND delivery.next_at <= $2 AND (message.useless_after IS NULL OR message.useless_after >= $1)
               AND (message.booking_id IS NULL OR EXISTS (
                   SELECT 1 FROM booking AS about JOIN coordinates ON coordinates.resource_id = about.resource_id
                   WHERE about.id = message.booking_id AND coordinates.member_id = $3))"#,
        civil,
        seconds,
        coordinator
    )
    .fetch_one(db)
    .await?)
}

/// An attempt to tell somebody.
#[derive(Debug)]
pub(super) struct Tried {
    pub(super) member: MemberId,
    /// Seconds.
    pub(super) at: i64,
    /// Given name and surname.
    pub(super) by: String,
    /// As [`Outcome::code`] spells it.
    pub(super) result: String,
    /// Civil.
    pub(super) again_at: Option<String>,
}

/// The last attempts to tell what still waits, the oldest first. One attempt may have been about several messages.
pub(super) async fn tried(db: &mut Connection, coordinator: MemberId) -> Result<Vec<Tried>> {
    let mut tried = sqlx::query_as!(
        Tried,
        r#"SELECT DISTINCT delivery.member_id AS "member!: MemberId", contact_attempt.at,
               by_member.given_name || ' ' || by_member.surname AS "by!: String", contact_attempt.result,
               contact_attempt.again_at
           FROM delivery JOIN contact_attempt ON contact_attempt.delivery_id = delivery.id
           JOIN member AS by_member ON by_member.id = contact_attempt.by_member
           JOIN message ON message.id = delivery.message_id
           WHERE delivery.way = 'by_hand' AND delivery.state = 'waiting'
               AND (message.booking_id IS NULL OR EXISTS (
                   SELECT 1 FROM booking AS about JOIN coordinates ON coordinates.resource_id = about.resource_id
                   WHERE about.id = message.booking_id AND coordinates.member_id = $1))
           ORDER BY contact_attempt.at DESC LIMIT 500"#,
        coordinator
    )
    .fetch_all(db)
    .await?;
    tried.reverse();
    Ok(tried)
}

/// Records an attempt about one delivery, if it stands as it was shown and is theirs to say; false when somebody was
/// faster.
pub(super) async fn note(
    work: &mut Work,
    told: Told,
    outcome: Outcome,
    (member, by, now): (MemberId, MemberId, Now),
) -> Result<bool> {
    let (code, seconds) = (outcome.code(), now.seconds());
    let again_at = match outcome {
        Outcome::Again(at) => Some(civil::text(at)),
        Outcome::Reached | Outcome::NoAnswer => None,
    };
    let next_at = outcome.wait(now.civil).map(|wait| seconds + wait.whole_seconds());
    let (state, ended_at) = if next_at.is_none() { ("done", Some(seconds)) } else { ("waiting", None) };
    let moved = sqlx::query!(
        "UPDATE delivery SET attempts = attempts + 1, state = $1, ended_at = $2, next_at = coalesce($3, next_at)
         WHERE id = $4 AND attempts = $5 AND member_id = $6 AND way = 'by_hand' AND state = 'waiting'
             AND EXISTS (SELECT 1 FROM message WHERE message.id = delivery.message_id
                 AND (message.booking_id IS NULL OR EXISTS (
                     SELECT 1 FROM booking AS about JOIN coordinates ON coordinates.resource_id = about.resource_id
                     WHERE about.id = message.booking_id AND coordinates.member_id = $7)))",
        state,
        ended_at,
        next_at,
        told.delivery,
        told.attempts,
        member,
        by
    )
    .execute(&mut **work)
    .await?;
    if moved.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query!(
        "INSERT INTO contact_attempt (delivery_id, at, by_member, result, again_at) VALUES ($1, $2, $3, $4, $5)",
        told.delivery,
        seconds,
        by,
        code,
        again_at
    )
    .execute(&mut **work)
    .await?;
    Ok(true)
}

/// Takes off the list what nobody needs to hear any more, and who has left.
pub(crate) async fn tidy(work: &mut Work, now: Now) -> Result<()> {
    let (civil, seconds) = (civil::text(now.civil), now.seconds());
    sqlx::query!(
        "UPDATE delivery SET state = 'dropped', ended_at = $1
         WHERE way = 'by_hand' AND state = 'waiting'
             AND (message_id IN (SELECT id FROM message WHERE message.id = delivery.message_id AND useless_after < $2)
                 OR member_id IN (SELECT id FROM member WHERE member.id = delivery.member_id AND member.state IN ('left', 'died')))",
        seconds,
        civil
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
