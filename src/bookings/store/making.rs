//! Making bookings, and what the database refuses.

use serde::Serialize;
use time::PrimitiveDateTime;

use super::told::{Row, Told, read, rows};
use super::{BookingId, Connection, Interval, MemberId, Party, ResourceId, Result, State};
use crate::bookings::rules::Refusal;
use crate::chance;
use crate::civil;
use crate::db::{Work, broken_rule, terms_number};
use crate::ids::GrantId;
use crate::members::rules::acting::Hand;
use crate::messages::rules::Concerned;
use crate::resources::availability::Problem;

/// A booking to be made.
#[derive(Debug)]
pub struct NewBooking {
    /// Of what.
    pub resource: ResourceId,
    /// For whom and by whom.
    pub hand: Hand,
    /// When.
    pub stay: Interval,
    /// With the time to set up and to clear.
    pub hold: Interval,
    /// Of the resource's units.
    pub units: u16,
    /// Who comes.
    pub party: Party,
    /// May be empty.
    pub purpose: String,
    /// Requested, or approved at once.
    pub state: State,
    /// When it is decided if nobody does.
    pub decide_by: PrimitiveDateTime,
    /// The form's one-time key.
    pub key: String,
    /// SHA-256 of the answers.
    pub answers_hash: Vec<u8>,
    /// A booking of the same person that may be at the same time, because a coordinator says so.
    pub beside: Option<BookingId>,
}

/// A booking that has just been made.
#[derive(Debug)]
pub struct Booked {
    /// What is told of it; support is asked for afterwards.
    pub told: Told,
    /// Whom it concerns.
    pub concerned: Vec<Concerned>,
}

/// A booking as the database reads it.
#[derive(Serialize)]
struct NewRow<'a> {
    resource: ResourceId,
    member: MemberId,
    starts: String,
    ends: String,
    held_from: String,
    held_until: String,
    units: u16,
    people: u16,
    wheelchairs: u16,
    assistants: u16,
    purpose: &'a str,
    state: &'static str,
    decide_by: String,
    by: MemberId,
    grant: Option<GrantId>,
    key: &'a str,
    answers_hash: String,
    beside: Option<BookingId>,
}

impl<'a> From<&'a NewBooking> for NewRow<'a> {
    fn from(new: &'a NewBooking) -> Self {
        Self {
            resource: new.resource,
            member: new.hand.subject(),
            starts: civil::text(new.stay.from),
            ends: civil::text(new.stay.until),
            held_from: civil::text(new.hold.from),
            held_until: civil::text(new.hold.until),
            units: new.units,
            people: new.party.people,
            wheelchairs: new.party.wheelchairs,
            assistants: new.party.assistants,
            purpose: &new.purpose,
            state: new.state.code(),
            decide_by: civil::text(new.decide_by),
            by: new.hand.by(),
            grant: new.hand.grant(),
            key: &new.key,
            answers_hash: chance::hex(&new.answers_hash),
            beside: new.beside,
        }
    }
}

/// Makes a booking as [`insert_all`] does; the database has the last word.
pub async fn insert(
    work: &mut Work,
    new: &NewBooking,
    now: i64,
) -> Result<std::result::Result<Booked, Refusal>> {
    match insert_all(work, &[new], (None, now)).await {
        Ok(booked) => booked.into_iter().next().map(Ok).ok_or_else(|| sqlx::Error::RowNotFound.into()),
        Err(error) => error.rule().and_then(refused).map(Err).ok_or(error),
    }
}

/// Makes bookings, each with the first row of its history, and uses up the drafts of their forms: all of them, in their
/// order, or none. None if they were judged by terms of this number and the terms have changed since.
pub async fn insert_all(
    work: &mut Work,
    new: &[&NewBooking],
    (terms, now): (Option<i64>, i64),
) -> Result<Vec<Booked>> {
    let count = new.len();
    let new: Vec<_> = new.iter().map(|one| NewRow::from(*one)).collect();
    let new = serde_json::to_string(&new)?;
    // The terms are asked for here: every question by itself costs the turn of all who wait to write.
    // What one statement writes has numbers without a gap, of which the database knows the last and how many. Without
    // numbers for the parameters: sqlx counts those of one statement after those of the other.
    let texts = rows!(
        r#"DELETE FROM booking_draft WHERE (member_id, made_by, key) IN
               (SELECT value ->> 'member', value ->> 'by', value ->> 'key' FROM jsonb_each(?))
               AND coalesce(? = (SELECT number FROM terms_state), TRUE);
           INSERT INTO booking (resource_id, member_id, starts, ends, held_from, held_until, units, people,
               wheelchair_places, assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash,
               beside)
           SELECT value ->> 'resource', value ->> 'member', value ->> 'starts', value ->> 'ends', value ->> 'held_from',
               value ->> 'held_until', value ->> 'units', value ->> 'people', value ->> 'wheelchairs',
               value ->> 'assistants', value ->> 'purpose', value ->> 'state', value ->> 'decide_by', value ->> 'by', ?,
               value ->> 'key', unhex(value ->> 'answers_hash'), value ->> 'beside'
           FROM jsonb_each(?) WHERE coalesce(? = (SELECT number FROM terms_state), TRUE);
           INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member, grant_id)
           SELECT (SELECT last_insert_rowid() - changes()) + 1 + key, 'new', value ->> 'state', ?, value ->> 'by',
               value ->> 'grant'
           FROM jsonb_each(?) WHERE coalesce(? = (SELECT number FROM terms_state), TRUE);"#,
        "(SELECT json_group_array(json_array(recipient.member_id, decides, requests, has_email, preset))
          FROM (SELECT booking.member_id AS member_id, FALSE AS decides
                UNION ALL
                SELECT member_id, TRUE FROM coordinates WHERE coordinates.resource_id = booking.resource_id) AS concerned
          JOIN recipient ON recipient.member_id = concerned.member_id
          WHERE iif(decides, recipient.state = 'active', recipient.state NOT IN ('left', 'died')))",
        "booking.id IN (SELECT booking_id FROM booking_event
             WHERE id > last_insert_rowid() - changes() AND id <= last_insert_rowid())
         ORDER BY booking.id",
        new,
        terms,
        now,
        new,
        terms,
        now,
        new,
        terms
    )
    // All of it, so that what is refused only at the end of a statement is heard, too.
    .fetch_all(&mut **work)
    .await?;
    let text = texts.first().ok_or(sqlx::Error::RowNotFound)?;
    let booked = |row: Row| {
        let (told, concerned) = row.read();
        Booked { told, concerned }
    };
    let all: Vec<_> = read(text)?.into_iter().map(booked).collect();
    if all.len() == count || all.is_empty() && are_others(work, terms).await? {
        Ok(all)
    } else {
        Err(sqlx::Error::RowNotFound.into())
    }
}

/// The terms are no longer those of this number, if it matters.
async fn are_others(work: &mut Work, terms: Option<i64>) -> Result<bool> {
    let Some(terms) = terms else { return Ok(false) };
    Ok(terms_number(work).await? != terms)
}

/// The rule that the database refused to break.
pub(in crate::bookings) fn refusal(error: &sqlx::Error) -> Option<Refusal> {
    broken_rule(error).and_then(refused)
}

fn refused(rule: &str) -> Option<Refusal> {
    Some(match rule {
        "booking_taken" | "booking_extra_taken" => Refusal::Rule(Problem::Taken),
        "booking_wheelchair_places_taken" => Refusal::Rule(Problem::WheelchairPlaces(0)),
        "booking_assistant_places_taken" => Refusal::Rule(Problem::AssistantPlaces(0)),
        "booking_person_elsewhere" => Refusal::Elsewhere(None),
        _ => return None,
    })
}

/// What a form has already made.
#[derive(Debug)]
pub struct Made {
    /// Which.
    pub id: BookingId,
    /// For whom.
    pub member: MemberId,
    /// Of the answers.
    pub answers_hash: Vec<u8>,
    /// Moved, not made.
    pub moved: bool,
}

/// What a form of this person with this key has already made.
pub async fn by_key(db: &mut Connection, made_by: MemberId, key: &str) -> Result<Option<Made>> {
    Ok(sqlx::query_as!(
        Made,
        r#"SELECT id AS "id!: BookingId", member_id AS "member!: MemberId", answers_hash AS "answers_hash!", FALSE AS "moved!: bool"
           FROM booking WHERE made_by = $1 AND one_time_key = $2
           UNION ALL
           SELECT booking.id, member_id, booking_move.answers_hash, TRUE
           FROM booking_move JOIN booking ON booking.id = booking_id
           WHERE asked_by = $1 AND booking_move.one_time_key = $2"#,
        made_by,
        key
    )
    .fetch_optional(db)
    .await?)
}
