//! What is told of bookings and of help, as it was when it was told.

use serde::{Deserialize, Serialize};

use crate::ids::{BookingId, EntryId, SeriesId};
use crate::language::Texts;

/// One person acts for another; given names and surnames.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Help {
    /// Who acts.
    pub helper: String,
    /// For whom.
    pub member: String,
    /// As of right.
    pub representative: bool,
}

/// A booking as it stood when it was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// Which.
    pub booking: BookingId,
    /// What is booked.
    pub resource: Texts,
    /// Civil time, `YYYY-MM-DDTHH:MM`.
    pub from: String,
    /// Civil time; not included.
    pub until: String,
    /// The civil time at which an undecided request is decided.
    pub decide_by: String,
    /// Grows with every change: iCalendar's SEQUENCE (RFC 5545, 3.8.7.4).
    pub sequence: i64,
    /// Who did it for the member; empty: the member, or the centre. Older messages do not know it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
}

/// A booking that will not be, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Which.
    pub visit: Visit,
    /// What the member reads.
    pub reason: String,
    /// Support was asked for with it, so the reason may speak of it: it stands behind sign-in and is never mailed.
    pub in_confidence: bool,
}

/// A booking and another time of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// The booking as it stands.
    pub visit: Visit,
    /// Civil time: where it stood before, or where it is to be.
    pub from: String,
    /// Civil time; not included.
    pub until: String,
}

/// A booking that stays at its time, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveRefused {
    /// Which, and where it was to be.
    pub shift: Shift,
    /// What the member reads; empty when nobody decided in time.
    pub reason: String,
    /// As in [`Refused`].
    pub in_confidence: bool,
}

/// A place that is held for somebody on the waiting list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceOffered {
    /// Which wish.
    pub entry: EntryId,
    /// What.
    pub resource: Texts,
    /// Civil time, `YYYY-MM-DDTHH:MM`.
    pub from: String,
    /// Civil time; not included.
    pub until: String,
    /// The civil time until which it is held.
    pub answer_by: String,
}

/// Bookings of one series, soonest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Which series.
    pub series: SeriesId,
    /// The first of them.
    pub first: Visit,
    /// When each of them is, the first among them.
    pub times: Vec<Span>,
}

/// Civil times; the second is not included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "said above")]
pub struct Span {
    pub from: String,
    pub until: String,
}

/// Bookings of one series that will not be, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunRefused {
    /// Which.
    pub run: Run,
    /// What the member reads.
    pub reason: String,
    /// As in [`Refused`].
    pub in_confidence: bool,
    /// They were requests; else they stood.
    pub declined: bool,
}

/// A booking whose place is closed then, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceClosed {
    /// Which.
    pub visit: Visit,
    /// It is being repaired.
    pub out_of_order: bool,
    /// For everybody; a language may be missing.
    pub reason: Texts,
}
