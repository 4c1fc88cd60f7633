//! What is true of a resource and the terms on which it is booked.

use time::{Date, Time};

use super::availability::Party;
use crate::language::Texts;

mod approval;
mod exception;
mod hours;
mod plain;

pub use approval::{Approval, Because, Conditions, approval_needed};
pub use exception::{Exception, Exceptional};
pub use hours::{Hours, Opening, minute_text, week};

/// Makes an enum that the database and forms spell as a word.
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every value, in the order in which they are shown.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// As the database and forms spell it.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// Reads a code.
            #[must_use]
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}

mod allowance;
mod quota;

pub use allowance::{Allowance, Allowed, Leeway, NO_LIMIT, Reach};
pub use quota::{Measure, Over, Period, Quota};

coded! {
    /// What sort of thing it is.
    Kind {
        /// A room to be in: the library, the cinema room.
        Room = "room",
        /// A game to play at a table.
        TableGame = "table_game",
        /// An instrument to play.
        Instrument = "instrument",
        /// A desk to work at.
        Workplace = "workplace",
    }
}

coded! {
    /// How it is shared.
    Allocation {
        /// One booking at a time.
        Whole = "whole",
        /// Each person takes a place.
        Places = "places",
        /// Each booking takes one of several equal things.
        Pieces = "pieces",
    }
}

coded! {
    /// Whose eyes a fact is seen with.
    Viewpoint {
        /// Somebody who uses a wheelchair.
        Wheelchair = "wheelchair",
        /// Somebody who sees little.
        LowVision = "low_vision",
        /// Somebody who does not see.
        Blind = "blind",
        /// Somebody who hears little.
        HardOfHearing = "hard_of_hearing",
        /// Somebody who does not hear.
        Deaf = "deaf",
        /// Somebody who tires easily.
        EasilyTired = "easily_tired",
        /// Somebody who needs quiet.
        NeedsQuiet = "needs_quiet",
    }
}

coded! {
    /// Whether it is right for them.
    Answer {
        /// It is.
        Yes = "yes",
        /// It is not.
        No = "no",
        /// Nobody has checked.
        Unknown = "unknown",
    }
}

coded! {
    /// What becomes of a request that nobody decided in time.
    AtDeadline {
        /// It is approved.
        Approve = "approve",
        /// It expires and the place is free again.
        Expire = "expire",
    }
}

/// The terms on which a resource is booked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "one for each flag of the table")]
pub struct Terms {
    /// What is not in use cannot be booked.
    pub in_use: bool,
    /// Only members who were chosen may book it.
    pub for_chosen: bool,
    /// What may not be booked by itself is only taken along with something else.
    pub alone: bool,
    /// How it is shared.
    pub allocation: Allocation,
    /// How many units can be held at one moment.
    pub units: u16,
    /// The largest party of one booking, assistants apart.
    pub largest_party: u16,
    /// Over all bookings of one moment; among the people.
    pub wheelchair_places: u16,
    /// Over all bookings of one moment; apart from the people.
    pub assistant_places: u16,
    /// An assistant takes one of the places too.
    pub assistant_takes_place: bool,
    /// Starts and ends lie on it; minutes.
    pub grid: u16,
    /// Shortest stay; minutes.
    pub shortest: u16,
    /// Longest stay; minutes.
    pub longest: u16,
    /// Least time between booking and start; minutes.
    pub notice: u16,
    /// The member moves a booking until this long before its start; minutes.
    pub notice_change: u16,
    /// Giving up later than this is late, and allowed; minutes.
    pub notice_cancel: u16,
    /// Most days ahead.
    pub horizon: u16,
    /// Held before the start to set up; minutes.
    pub buffer_before: u16,
    /// Held after the end to clear; minutes.
    pub buffer_after: u16,
    /// Which wishes a coordinator decides on.
    pub approval: Approval,
    /// At this time of the working day before, an undecided request is decided.
    pub decide_by: Time,
    /// And how.
    pub at_deadline: AtDeadline,
    /// By weekday and time.
    pub openings: Vec<Opening>,
    /// By their first day.
    pub exceptions: Vec<Exception>,
    /// How much one member may book.
    pub quotas: Vec<Quota>,
}

/// A day on which the whole centre is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedDay {
    /// Which.
    pub day: Date,
    /// Why, for people.
    pub reason: Texts,
}

/// What somebody looks for in the list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// Of this kind only.
    pub kind: Option<Kind>,
    /// Right for all of these; "nobody has checked" is no yes.
    pub right_for: Vec<Viewpoint>,
}

impl Wanted {
    /// Nothing in particular.
    #[must_use]
    pub fn is_anything(&self) -> bool {
        self.kind.is_none() && self.right_for.is_empty()
    }

    /// Is that what a resource of `kind` is, that is right for `right_for`?
    #[must_use]
    pub fn is_met(&self, kind: Kind, right_for: &[Viewpoint]) -> bool {
        self.kind.is_none_or(|wanted| wanted == kind)
            && self.right_for.iter().all(|viewpoint| right_for.contains(viewpoint))
    }
}

impl Terms {
    /// When it is open on a day, in order: other hours of that day replace those of the week.
    pub fn on(&self, day: Date) -> impl Iterator<Item = Opening> {
        let weekday = day.weekday();
        let other = self.exceptions.iter().find_map(|one| match &one.what {
            Exceptional::Hours(hours) if one.is_on(day) => Some(hours),
            _ => None,
        });
        let weekly = self.openings.iter().filter(move |one| other.is_none() && one.weekday == weekday);
        let other = other.into_iter().flatten();
        weekly.copied().chain(other.map(move |&(opens, closes)| Opening { weekday, opens, closes }))
    }

    /// Why it is closed on a day apart from the week; what is out of order is said first.
    #[must_use]
    pub fn closed_by(&self, day: Date) -> Option<&Exception> {
        let closing = self.exceptions.iter().filter(|one| one.is_on(day) && one.what.closes());
        closing.min_by_key(|one| one.what != Exceptional::OutOfOrder)
    }

    /// What a party takes of the units.
    #[must_use]
    pub fn units_for(&self, party: Party) -> u16 {
        match self.allocation {
            Allocation::Places if self.assistant_takes_place => party.people.saturating_add(party.assistants),
            Allocation::Places => party.people,
            Allocation::Whole | Allocation::Pieces => 1,
        }
    }

    /// The stays that are offered: every half hour to two hours, then every hour, and the longest.
    #[must_use]
    pub fn stays(&self) -> Vec<u16> {
        let step = self.grid.max(30);
        let mut stays: Vec<u16> = (1..=self.longest / step)
            .map(|n| n * step)
            .filter(|stay| *stay <= 120 || stay % 60 == 0)
            .filter(|stay| (self.shortest..=self.longest).contains(stay))
            .collect();
        for end in [self.shortest, self.longest] {
            if !stays.contains(&end) {
                stays.push(end);
            }
        }
        stays.sort_unstable();
        stays
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        assert!(Kind::ALL.iter().all(|kind| Kind::parse(kind.code()) == Some(*kind)));
        assert!(Viewpoint::ALL.iter().all(|view| Viewpoint::parse(view.code()) == Some(*view)));
        assert_eq!(Answer::parse("maybe"), None);
    }

    #[test]
    fn only_a_yes_is_right_for_somebody() {
        let wanted = Wanted { kind: Some(Kind::Room), right_for: vec![Viewpoint::Blind] };
        assert!(wanted.is_met(Kind::Room, &[Viewpoint::Deaf, Viewpoint::Blind]));
        assert!(!wanted.is_met(Kind::Room, &[Viewpoint::Deaf]));
        assert!(!wanted.is_met(Kind::Instrument, &[Viewpoint::Blind]));
        assert!(Wanted::default().is_met(Kind::Instrument, &[]));
    }
}
