//! What is true of a resource and the terms on which it is booked.

use time::{Date, Time, Weekday};

use crate::civil;
use crate::ids::ExceptionId;
use crate::language::Texts;

/// Makes an enum that the database and forms spell as a word.
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

/// Open from `opens` to `closes`, minutes since midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// On which day of the week.
    pub weekday: Weekday,
    /// Minutes since midnight.
    pub opens: u16,
    /// Minutes since midnight, at most 1440.
    pub closes: u16,
}

/// The terms on which a resource is booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// What is not in use cannot be booked.
    pub in_use: bool,
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
    /// Starts and ends lie on it; minutes.
    pub grid: u16,
    /// Shortest stay; minutes.
    pub shortest: u16,
    /// Longest stay; minutes.
    pub longest: u16,
    /// Least time between booking and start; minutes.
    pub notice: u16,
    /// Most days ahead.
    pub horizon: u16,
    /// Held before the start to set up; minutes.
    pub buffer_before: u16,
    /// Held after the end to clear; minutes.
    pub buffer_after: u16,
    /// A coordinator decides.
    pub needs_approval: bool,
    /// At this time of the working day before, an undecided request is decided.
    pub decide_by: Time,
    /// And how.
    pub at_deadline: AtDeadline,
    /// By weekday and time.
    pub openings: Vec<Opening>,
    /// By their first day.
    pub exceptions: Vec<Exception>,
}

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

/// Some days of the week, one after the other, with the same hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// The first of the days.
    pub first: Weekday,
    /// The last; may be the first.
    pub last: Weekday,
    /// From and until, minutes since midnight; none when it is closed.
    pub times: Vec<(u16, u16)>,
}

/// The hours of a week, days with equal hours together; openings that overlap or touch are one.
#[must_use]
pub fn week(openings: &[Opening]) -> Vec<Hours> {
    let mut week: Vec<Hours> = Vec::new();
    for day in (0..7).map(|n| Weekday::Monday.nth_next(n)) {
        let times = times(openings, day);
        match week.last_mut() {
            Some(hours) if hours.times == times => hours.last = day,
            _ => week.push(Hours { first: day, last: day, times }),
        }
    }
    week
}

fn times(openings: &[Opening], day: Weekday) -> Vec<(u16, u16)> {
    let mut times: Vec<_> =
        openings.iter().filter(|open| open.weekday == day).map(|open| (open.opens, open.closes)).collect();
    times.sort_unstable();
    let mut merged: Vec<(u16, u16)> = Vec::new();
    for (opens, closes) in times {
        match merged.last_mut() {
            Some((_, until)) if opens <= *until => *until = closes.max(*until),
            _ => merged.push((opens, closes)),
        }
    }
    merged
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
    pub fn units_for(&self, people: u16) -> u16 {
        match self.allocation {
            Allocation::Places => people,
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

impl Opening {
    /// Reads what the database keeps: ISO weekday, `HH:MM`, `HH:MM` or `24:00`.
    #[must_use]
    pub fn read(weekday: i64, opens: &str, closes: &str) -> Option<Self> {
        let minute = |text: &str| match text {
            "24:00" => Some(1440),
            text => civil::parse_time(text).map(civil::minute_of_day),
        };
        let weekday = Weekday::Monday.nth_next(u8::try_from(weekday).ok()?.checked_sub(1)?);
        Some(Self { weekday, opens: minute(opens)?, closes: minute(closes)? })
    }
}

/// A minute of the day as `HH:MM`; the last one is `24:00`.
#[must_use]
pub fn minute_text(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
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
    fn an_opening_may_last_to_midnight() {
        let sunday = Opening::read(7, "09:00", "24:00").unwrap();
        assert_eq!(sunday, Opening { weekday: Weekday::Sunday, opens: 540, closes: 1440 });
        assert_eq!((minute_text(sunday.opens), minute_text(sunday.closes)), ("09:00".into(), "24:00".into()));
        assert_eq!(Opening::read(0, "09:00", "10:00"), None);
        assert_eq!(Opening::read(1, "9 a.m.", "10:00"), None);
    }

    #[test]
    fn only_a_yes_is_right_for_somebody() {
        let wanted = Wanted { kind: Some(Kind::Room), right_for: vec![Viewpoint::Blind] };
        assert!(wanted.is_met(Kind::Room, &[Viewpoint::Deaf, Viewpoint::Blind]));
        assert!(!wanted.is_met(Kind::Room, &[Viewpoint::Deaf]));
        assert!(!wanted.is_met(Kind::Instrument, &[Viewpoint::Blind]));
        assert!(Wanted::default().is_met(Kind::Instrument, &[]));
    }

    #[test]
    fn equal_days_are_told_together_and_closed_days_are_told() {
        let open = |weekday, opens, closes| Opening { weekday, opens, closes };
        let openings = [
            open(Weekday::Monday, 540, 780),
            open(Weekday::Tuesday, 540, 780),
            open(Weekday::Wednesday, 840, 1200),
            open(Weekday::Wednesday, 540, 780),
            open(Weekday::Wednesday, 600, 800),
        ];
        let told: Vec<_> = week(&openings).into_iter().map(|h| (h.first, h.last, h.times)).collect();
        assert_eq!(
            told,
            [
                (Weekday::Monday, Weekday::Tuesday, vec![(540, 780)]),
                (Weekday::Wednesday, Weekday::Wednesday, vec![(540, 800), (840, 1200)]),
                (Weekday::Thursday, Weekday::Sunday, vec![]),
            ]
        );
    }
}
