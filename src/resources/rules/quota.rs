//! How much of a resource, or of all that is of one kind, one member may book.

use super::Kind;

coded! {
    /// What a quota looks at.
    Period {
        /// The day of the visit.
        Day = "day",
        /// Its week, from Monday to Sunday, whatever month it is in.
        Week = "week",
        /// Its calendar month.
        Month = "month",
        /// All that is to come.
        Ahead = "ahead",
    }
}

coded! {
    /// What a quota counts.
    Measure {
        /// Bookings.
        Bookings = "bookings",
        /// Minutes booked.
        Minutes = "minutes",
    }
}

/// Over what a quota counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Over {
    /// The resource whose terms it belongs to.
    Resource,
    /// All that is of this kind, which the resource is of.
    Kind(Kind),
}

/// At most so much in such a time; exactly so much is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// Of what.
    pub over: Over,
    /// Of which time.
    pub period: Period,
    /// Of what.
    pub measure: Measure,
    /// Bookings or minutes.
    pub most: u16,
}
