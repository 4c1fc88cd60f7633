//! Who gives support.

mod keeping;
mod reading;

pub(crate) use keeping::insert;
pub(in crate::support) use keeping::{Removal, remove, save};
pub(in crate::support) use reading::list;
pub use reading::{Giver, givers, person};

use crate::civil::{self, Interval};
use crate::language::Language;
use crate::support::rules::kind::Kind;

/// When somebody usually can.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// A bit for each day: 1 is Monday, 64 is Sunday.
    pub weekdays: u8,
    /// Minutes after midnight.
    pub from: u16,
    /// Minutes after midnight, later than `from`.
    pub until: u16,
}

impl Hours {
    /// The whole of a stay lies in them.
    #[must_use]
    pub fn cover(&self, stay: &Interval) -> bool {
        let day = 1 << stay.from.weekday().number_days_from_monday();
        self.weekdays & day != 0
            && stay.from.date() == stay.until.date()
            && civil::minute_of_day(stay.from.time()) >= self.from
            && civil::minute_of_day(stay.until.time()) <= self.until
    }
}

/// Somebody who gives support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// As the member reads it.
    pub name: String,
    /// E.164.
    pub phone: String,
    /// Spoken.
    pub languages: Vec<Language>,
    /// When they usually can.
    pub hours: Hours,
    /// What they give; at least one.
    pub kinds: Vec<Kind>,
}
