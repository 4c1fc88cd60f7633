//! Days on which a resource does not keep the hours of its week.

use time::Date;

use crate::ids::ExceptionId;
use crate::language::Texts;

/// What holds on certain days instead of the weekly hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// In the database.
    pub id: ExceptionId,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// What holds.
    pub what: Exceptional,
    /// For people; a language may be missing.
    pub reason: Texts,
}

/// What holds on certain days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exceptional {
    /// It is being repaired.
    OutOfOrder,
    /// Open from and until, minutes since midnight; none: closed.
    Hours(Vec<(u16, u16)>),
}

impl Exceptional {
    /// As the database spells it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::OutOfOrder => "out_of_order",
            Self::Hours(_) => "hours",
        }
    }

    /// Nobody can be there.
    #[must_use]
    pub fn closes(&self) -> bool {
        match self {
            Self::OutOfOrder => true,
            Self::Hours(hours) => hours.is_empty(),
        }
    }
}

impl Exception {
    /// Does it speak of that day?
    #[must_use]
    pub fn is_on(&self, day: Date) -> bool {
        self.from <= day && day <= self.until
    }
}
