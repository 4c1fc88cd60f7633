//! Making bookings, and what the database refuses.

use time::PrimitiveDateTime;

use super::told::{Row, Told, rows};
use super::{BookingId, Connection, Interval, MemberId, Party, ResourceId, Result, State};
use crate::bookings::rules::Refusal;
use crate::civil;
use crate::db::{Error, Work, broken_rule};
use crate::members::rules::acting::Hand;
use crate::resources::availability::Problem;

/// A booking to be made.
#[derive(Debug)]
pub struct NewBooking<'a> {
    /// Of what.
    pub resource: ResourceId,
    /// For whom and by whom, as it was true when the unit of work began.
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
    pub purpose: &'a str,
    /// Requested, or approved at once.
    pub state: State,
    /// When it is decided if nobody does.
    pub decide_by: PrimitiveDateTime,
    /// The form's one-time key.
    pub key: &'a str,
    /// SHA-256 of the answers.
    pub answers_hash: &'a [u8],
    /// A booking of the same person that may be at the same time, because a coordinator says so.
    pub beside: Option<BookingId>,
}

/// Makes a booking with the first row of its history, and uses up the draft of its form; the database has the last word.
/// Returns what is told of it; support is asked for afterwards.
pub async fn insert(
    work: &mut Work,
    new: &NewBooking<'_>,
    now: i64,
) -> Result<std::result::Result<Told, Refusal>> {
    let (starts, ends) = (civil::text(new.stay.from), civil::text(new.stay.until));
    let (held_from, held_until) = (civil::text(new.hold.from), civil::text(new.hold.until));
    let decide_by = civil::text(new.decide_by);
    let state = new.state.code();
    let (member, by, grant) = (new.hand.subject(), new.hand.by(), new.hand.grant());
    // Without numbers: sqlx counts the parameters of one statement after those of the other.
    let inserted = rows!(
        r#"DELETE FROM booking_draft WHERE member_id = ? AND made_by = ? AND key = ?;
           INSERT INTO booking (resource_id, member_id, starts, ends, held_from, held_until, units, people,
               wheelchair_places, assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash,
               beside)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
           INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member, grant_id)
           VALUES (last_insert_rowid(), 'new', ?, ?, ?, ?);"#,
        "booking.id = (SELECT booking_id FROM booking_event WHERE id = last_insert_rowid())",
        member,
        by,
        new.key,
        new.resource,
        member,
        starts,
        ends,
        held_from,
        held_until,
        new.units,
        new.party.people,
        new.party.wheelchairs,
        new.party.assistants,
        new.purpose,
        state,
        decide_by,
        by,
        now,
        new.key,
        new.answers_hash,
        new.beside,
        state,
        now,
        by,
        grant
    )
    // All of it, so that what is refused only at the end of a statement is heard, too.
    .fetch_all(&mut **work)
    .await;
    match inserted.and_then(|rows| rows.into_iter().next().ok_or(sqlx::Error::RowNotFound)) {
        Ok(row) => Ok(Ok(row.read())),
        Err(error) => refusal(&error).map(Err).ok_or_else(|| Error::from(error)),
    }
}

/// A form of this person with this key has made or moved a booking already.
#[must_use]
pub fn is_made_already(error: &Error) -> bool {
    error.breaks("booking.made_by, booking.one_time_key") || error.breaks("booking_key_moved")
}

/// The rule that the database refused to break.
pub(in crate::bookings) fn refusal(error: &sqlx::Error) -> Option<Refusal> {
    Some(match broken_rule(error)? {
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
