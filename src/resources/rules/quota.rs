//! How much of a resource one member may book.

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

/// At most so much in such a time; exactly so much is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// Of which time.
    pub period: Period,
    /// Of what.
    pub measure: Measure,
    /// Bookings or minutes.
    pub most: u16,
}
