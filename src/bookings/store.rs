//! Bookings in the database: what is asked of it, and what it refuses.

mod departed;
mod elsewhere;
mod late;
mod lists;
mod making;
mod told;
mod waiting;

pub use departed::held_from;
pub use elsewhere::{elsewhere, third};
pub(super) use late::insert_late;
pub(super) use lists::of_series;
pub use lists::{
    Entry, Neighbour, at_desk_on_day, beside_of, coming, coming_and_last, count_waiting, find, find_at_desk,
    find_coordinated, find_visible, held_between, held_soon, neighbours_of, on_day, past, repeats_of_waiting,
    waiting, welcomed_between,
};
pub(super) use making::refusal;
pub use making::{Booked, Made, NewBooking, by_key, insert, insert_all};
use time::PrimitiveDateTime;
pub use told::{Reminder, Told, to_remind, told};
pub use waiting::{decided_next, waiting_by_coordinator};

use super::rules::{Moved, State};
use crate::civil::{self, Interval};
use crate::db::{Connection, Result, Work, broken_rule};
use crate::ids::{BookingId, GrantId, MemberId, ResourceId, SeriesId};
use crate::language::Language;
use crate::members::rules::acting::Footing;
use crate::resources::availability::Party;

/// A booking as lists show it.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Which.
    pub id: BookingId,
    /// What, for links.
    pub slug: String,
    /// What, in the reader's language.
    pub resource: String,
    /// For whom.
    pub member: String,
    /// Who asked for it, if it was somebody else.
    pub made_by: Option<String>,
    /// When.
    pub stay: Interval,
    /// Who comes.
    pub party: Party,
    /// Where it stands.
    pub state: State,
    /// When an undecided one is decided.
    pub decide_by: PrimitiveDateTime,
    /// Support was asked for with it; what, is another question.
    pub has_support: bool,
    /// Of which series it is part, if of any.
    pub series: Option<SeriesId>,
    /// What goes along, and how many of each, in the reader's language.
    pub extras: String,
}

impl Listed {
    /// Somebody may still have to act for it: it holds its place, and the visit is not over.
    #[must_use]
    pub fn is_ahead(&self, now: PrimitiveDateTime) -> bool {
        self.state.holds() && self.stay.until > now
    }
}

/// All of a booking.
#[derive(Debug, Clone)]
pub struct Booking {
    /// Which.
    pub id: BookingId,
    /// Of what.
    pub resource_id: ResourceId,
    /// Whose.
    pub member_id: MemberId,
    /// What it is for, as typed.
    pub purpose: String,
    /// What lists show of it.
    pub listed: Listed,
}

/// A row of history.
#[derive(Debug, Clone)]
pub struct Event {
    /// What it became.
    pub state: State,
    /// What it was before; nothing for the first row.
    pub from: Option<State>,
    /// Seconds since 1970.
    pub at: i64,
    /// By whom; the portal itself if nobody.
    pub by: Option<String>,
    /// In which capacity, if it was done for the member by somebody else.
    pub on: Option<Footing>,
    /// What was said.
    pub reason: String,
}

/// A change of state: from where, to where, by whom, and what they said.
#[derive(Debug)]
pub struct Change<'a> {
    /// Which booking.
    pub booking: BookingId,
    /// Where it stood when the person looked.
    pub from: State,
    /// What it becomes.
    pub to: State,
    /// The portal itself if nobody.
    pub by: Option<MemberId>,
    /// On which grant, if for the member.
    pub on: Option<GrantId>,
    /// What the member reads.
    pub reason: Reason<'a>,
}

/// Why a booking will not be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason<'a> {
    /// Nothing was said.
    None,
    /// A ready sentence, or one that everybody concerned reads.
    Ready(&'a str),
    /// Somebody's own words about this booking: they may speak of the support that was asked for.
    Own(&'a str),
}

impl<'a> Reason<'a> {
    /// What was said.
    #[must_use]
    pub fn words(self) -> &'a str {
        match self {
            Self::None => "",
            Self::Ready(words) | Self::Own(words) => words,
        }
    }
}

/// Adds a row of history and with it moves the booking; whoever comes second is told where it stands.
pub async fn change(
    work: &mut Work,
    change: &Change<'_>,
    now: i64,
) -> Result<std::result::Result<(), Moved>> {
    match add_event(work, change, now).await {
        Ok(()) => Ok(Ok(())),
        Err(error) if broken_rule(&error) == Some("booking_moved_on") => {
            let state = state(work, change.booking).await?;
            Ok(Err(Moved::AlreadyDecided(state)))
        }
        Err(error) => Err(error.into()),
    }
}

/// The same for a booking that is to hold its place again; an empty error: it has been given to others.
pub async fn change_if_free(
    work: &mut Work,
    change: &Change<'_>,
    now: i64,
) -> Result<std::result::Result<(), Option<Moved>>> {
    match add_event(work, change, now).await {
        Ok(()) => Ok(Ok(())),
        Err(error) if broken_rule(&error) == Some("booking_moved_on") => {
            let state = state(work, change.booking).await?;
            Ok(Err(Some(Moved::AlreadyDecided(state))))
        }
        Err(error) if broken_rule(&error) == Some("booking_extra_taken") || refusal(&error).is_some() => {
            Ok(Err(None))
        }
        Err(error) => Err(error.into()),
    }
}

async fn add_event(work: &mut Work, change: &Change<'_>, now: i64) -> std::result::Result<(), sqlx::Error> {
    let (from, to, reason) = (change.from.code(), change.to.code(), change.reason.words());
    sqlx::query!(
        "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member, reason, grant_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        change.booking,
        from,
        to,
        now,
        change.by,
        reason,
        change.on
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

async fn state(db: &mut Connection, booking: BookingId) -> Result<State> {
    let code = sqlx::query_scalar!("SELECT state FROM booking WHERE id = $1", booking).fetch_one(db).await?;
    Ok(State::parse(&code).unwrap_or(State::Requested))
}

/// What is booked.
pub(super) async fn resource_of(db: &mut Connection, booking: BookingId) -> Result<Option<ResourceId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT resource_id AS "resource!: ResourceId" FROM booking WHERE id = $1"#,
        booking
    )
    .fetch_optional(db)
    .await?)
}

/// The history of a booking, first things first.
pub async fn history(db: &mut Connection, booking: BookingId) -> Result<Vec<Event>> {
    let rows = sqlx::query!(
        r#"SELECT booking_event.from_state, booking_event.to_state, booking_event.at, booking_event.reason,
               trim(member.given_name || ' ' || member.surname) AS "by: String", helper_grant.footing AS "footing: String"
           FROM booking_event LEFT JOIN member ON member.id = booking_event.by_member
           LEFT JOIN helper_grant ON helper_grant.id = booking_event.grant_id
           WHERE booking_id = $1 ORDER BY booking_event.id"#,
        booking
    )
    .fetch_all(db)
    .await?;
    let events = rows.into_iter().filter_map(|row| {
        let on = row.footing.as_deref().and_then(Footing::parse);
        let state = State::parse(&row.to_state)?;
        Some(Event {
            state,
            from: State::parse(&row.from_state),
            at: row.at,
            by: row.by,
            on,
            reason: row.reason,
        })
    });
    Ok(events.collect())
}

/// An undecided request whose decide-by time has come.
#[derive(Debug)]
pub struct Overdue {
    /// Which.
    pub id: BookingId,
    /// When it would begin.
    pub starts: String,
    /// What its resource says is to become of it.
    pub at_deadline: String,
}

/// Undecided requests whose decide-by time has come.
pub async fn overdue(db: &mut Connection, now: PrimitiveDateTime) -> Result<Vec<Overdue>> {
    let now = civil::text(now);
    Ok(sqlx::query_as!(
        Overdue,
        r#"SELECT booking.id AS "id!: BookingId", booking.starts, resource.at_deadline
           FROM booking JOIN resource ON resource.id = booking.resource_id
           WHERE booking.state = 'requested' AND booking.decide_by <= $1 ORDER BY booking.decide_by LIMIT 500"#,
        now
    )
    .fetch_all(db)
    .await?)
}
