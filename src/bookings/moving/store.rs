//! Wishes to move in the database. It moves the booking itself when one is made.

use time::PrimitiveDateTime;

use super::rules::Outcome;
use crate::bookings::rules::Refusal;
use crate::bookings::store::refusal;
use crate::civil::{self, Interval};
use crate::db::{Connection, Error, Result, Work};
use crate::ids::{BookingId, MemberId};
use crate::members::rules::acting::{Footing, Hand};
use crate::resources::availability::Party;

/// A wish to be kept.
#[derive(Debug)]
pub(crate) struct NewMove<'a> {
    /// Which booking, and where it stands.
    pub(crate) booking: BookingId,
    pub(crate) old: Interval,
    /// For whom and by whom, as it was true when the unit of work began.
    pub(crate) hand: Hand,
    pub(crate) stay: Interval,
    /// With the time to set up and to clear.
    pub(crate) hold: Interval,
    pub(crate) units: u16,
    pub(crate) party: Party,
    pub(crate) purpose: &'a str,
    /// Asked, or made at once.
    pub(crate) outcome: Outcome,
    pub(crate) decide_by: PrimitiveDateTime,
    pub(crate) key: &'a str,
    pub(crate) answers_hash: &'a [u8],
}

/// Keeps a wish, or makes it true at once; the database has the last word.
pub(crate) async fn insert(
    work: &mut Work,
    new: &NewMove<'_>,
    now: i64,
) -> Result<std::result::Result<(), Refusal>> {
    let (old_starts, old_ends) = (civil::text(new.old.from), civil::text(new.old.until));
    let (starts, ends) = (civil::text(new.stay.from), civil::text(new.stay.until));
    let (held_from, held_until) = (civil::text(new.hold.from), civil::text(new.hold.until));
    let (decide_by, state) = (civil::text(new.decide_by), new.outcome.code());
    let (by, grant) = (new.hand.by(), new.hand.grant());
    let decided_at = (new.outcome == Outcome::Made).then_some(now);
    let inserted = sqlx::query!(
        "INSERT INTO booking_move (booking_id, old_starts, old_ends, starts, ends, held_from, held_until, units,
             people, wheelchair_places, assistants, purpose, state, decide_by, asked_at, asked_by, grant_id,
             decided_at, one_time_key, answers_hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
        new.booking,
        old_starts,
        old_ends,
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
        now,
        by,
        grant,
        decided_at,
        new.key,
        new.answers_hash
    )
    .execute(&mut **work)
    .await;
    judged(inserted)
}

fn judged(
    done: std::result::Result<sqlx::sqlite::SqliteQueryResult, sqlx::Error>,
) -> Result<std::result::Result<(), Refusal>> {
    match done {
        Ok(_) => Ok(Ok(())),
        Err(error) => refusal(&error).map(Err).ok_or_else(|| Error::from(error)),
    }
}

/// A wish nobody has decided yet.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) stay: Interval,
    pub(crate) party: Party,
    pub(crate) decide_by: PrimitiveDateTime,
}

/// Where a booking is to move, if a coordinator agrees.
pub(crate) async fn asked(db: &mut Connection, booking: BookingId) -> Result<Option<Asked>> {
    let row = sqlx::query!(
        r#"SELECT starts, ends, people AS "people!: u16", wheelchair_places AS "wheelchairs!: u16",
                  assistants AS "assistants!: u16", decide_by
           FROM booking_move WHERE booking_id = $1 AND state = 'asked'"#,
        booking
    )
    .fetch_optional(db)
    .await?;
    Ok(row.and_then(|row| {
        let stay = Interval { from: civil::parse(&row.starts)?, until: civil::parse(&row.ends)? };
        let party = Party { people: row.people, wheelchairs: row.wheelchairs, assistants: row.assistants };
        Some(Asked { stay, party, decide_by: civil::parse(&row.decide_by)? })
    }))
}

/// Ends an undecided wish; false when there is none any more. The database moves the booking when it is made.
pub(crate) async fn decide(
    work: &mut Work,
    booking: BookingId,
    (to, by, reason): (Outcome, Option<MemberId>, &str),
    now: i64,
) -> Result<std::result::Result<bool, Refusal>> {
    let to = to.code();
    let done = sqlx::query!(
        "UPDATE booking_move SET state = $1, decided_at = $2, decided_by = $3, reason = $4
         WHERE booking_id = $5 AND state = 'asked'",
        to,
        now,
        by,
        reason,
        booking
    )
    .execute(&mut **work)
    .await;
    let found = done.as_ref().is_ok_and(|done| done.rows_affected() > 0);
    Ok(judged(done)?.map(|()| found))
}

/// A row of the history of moves.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    pub(crate) outcome: Outcome,
    pub(crate) old: Interval,
    pub(crate) new: Interval,
    /// Seconds since 1970.
    pub(crate) asked_at: i64,
    pub(crate) asked_by: String,
    /// In which capacity, if it was asked for the member by somebody else.
    pub(crate) on: Option<Footing>,
    /// Seconds since 1970; not there while it waits.
    pub(crate) decided_at: Option<i64>,
    /// The portal itself, or nobody had to.
    pub(crate) decided_by: Option<String>,
    pub(crate) reason: String,
}

/// Where a booking was to move and what became of it, first things first.
pub(crate) async fn history(db: &mut Connection, booking: BookingId) -> Result<Vec<Event>> {
    let rows = sqlx::query!(
        r#"SELECT booking_move.state, old_starts, old_ends, starts, ends, asked_at, decided_at, reason,
                  trim(asker.given_name || ' ' || asker.surname) AS "asked_by!: String",
                  trim(decider.given_name || ' ' || decider.surname) AS "decided_by: String",
                  helper_grant.footing AS "footing: String"
           FROM booking_move JOIN member AS asker ON asker.id = asked_by
           LEFT JOIN member AS decider ON decider.id = decided_by
           LEFT JOIN helper_grant ON helper_grant.id = booking_move.grant_id
           WHERE booking_id = $1 ORDER BY booking_move.id"#,
        booking
    )
    .fetch_all(db)
    .await?;
    let events = rows.into_iter().filter_map(|row| {
        let interval = |from: &str, until: &str| {
            Some(Interval { from: civil::parse(from)?, until: civil::parse(until)? })
        };
        Some(Event {
            outcome: Outcome::parse(&row.state)?,
            old: interval(&row.old_starts, &row.old_ends)?,
            new: interval(&row.starts, &row.ends)?,
            asked_at: row.asked_at,
            asked_by: row.asked_by,
            on: row.footing.as_deref().and_then(Footing::parse),
            decided_at: row.decided_at,
            decided_by: row.decided_by,
            reason: row.reason,
        })
    });
    Ok(events.collect())
}

/// An undecided wish whose time has come.
#[derive(Debug)]
pub(crate) struct Overdue {
    pub(crate) booking: BookingId,
    /// The earlier of the two times, had and wished.
    pub(crate) starts: String,
    /// What the resource says is to become of it.
    pub(crate) at_deadline: String,
}

/// Undecided wishes whose decide-by time has come.
pub(crate) async fn overdue(db: &mut Connection, now: PrimitiveDateTime) -> Result<Vec<Overdue>> {
    let now = civil::text(now);
    Ok(sqlx::query_as!(
        Overdue,
        r#"SELECT booking.id AS "booking!: BookingId", CASE WHEN booking.starts < booking_move.starts THEN booking.starts ELSE booking_move.starts END AS "starts!",
                  resource.at_deadline
           FROM booking_move JOIN booking ON booking.id = booking_id
           JOIN resource ON resource.id = booking.resource_id
           WHERE booking_move.state = 'asked' AND booking_move.decide_by <= $1
           ORDER BY booking_move.decide_by LIMIT 500"#,
        now
    )
    .fetch_all(db)
    .await?)
}
