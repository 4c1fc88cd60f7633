//! What a calendar is told of a visit.

use time::OffsetDateTime;

use crate::civil::Interval;

/// What a calendar shall do with an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Keep it, or change what it keeps under the same `UID`.
    Request,
    /// Strike it out.
    Cancel,
}

/// A visit. Nothing in it may speak of support.
#[derive(Debug, Clone, Copy)]
pub struct Event<'a> {
    /// The same for every word about one booking.
    pub uid: &'a str,
    /// Grows with every change.
    pub sequence: i64,
    /// When what it says was decided.
    pub stamped: OffsetDateTime,
    /// From when to when, in the centre's civil time.
    pub stay: Interval,
    /// What is booked.
    pub summary: &'a str,
    /// Where it is.
    pub location: &'a str,
    /// The page of the booking.
    pub url: &'a str,
    /// The centre.
    pub organizer: Party<'a>,
    /// Who comes.
    pub attendee: Party<'a>,
}

/// A visit in a feed. Nothing in it may speak of support.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The same for every word about one booking.
    pub uid: &'a str,
    /// Grows with every change.
    pub sequence: i64,
    /// When what it says was decided.
    pub stamped: OffsetDateTime,
    /// From when to when, in the centre's civil time.
    pub stay: Interval,
    /// What is booked.
    pub summary: &'a str,
    /// Where it is.
    pub location: &'a str,
    /// The page of the booking.
    pub url: &'a str,
    /// What else there is to say; may be empty.
    pub description: &'a str,
    /// How sure it is.
    pub status: Status,
}

/// How sure a visit is (RFC 5545, 3.8.1.11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Somebody still has to decide.
    Tentative,
    /// It stands.
    Confirmed,
    /// It will not be.
    Cancelled,
}

impl Status {
    /// As calendars spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Tentative => "TENTATIVE",
            Self::Confirmed => "CONFIRMED",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// Somebody with an address.
#[derive(Debug, Clone, Copy)]
pub struct Party<'a> {
    /// As people read it.
    pub name: &'a str,
    /// E-mail.
    pub email: &'a str,
}

impl Method {
    /// As calendars spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}
