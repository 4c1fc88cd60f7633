//! Which wishes a coordinator decides on.

use time::Time;

use super::Terms;
use crate::resources::availability::Wish;

/// Whom a coordinator is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Approval {
    /// Nobody: the place is given at once.
    Never,
    /// Everybody.
    Always,
    /// Whoever wishes for something out of the ordinary.
    When(Conditions),
}

/// What is out of the ordinary; each of them is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Conditions {
    /// A longer stay; minutes.
    pub over_minutes: Option<u16>,
    /// More people, assistants apart.
    pub over_people: Option<u16>,
    /// A beginning before this time of the day.
    pub before: Option<Time>,
    /// An end after this one.
    pub after: Option<Time>,
}

/// A condition on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// It is longer than this many minutes.
    Longer(u16),
    /// More people than this come.
    MorePeople(u16),
    /// It begins before this time.
    Before(Time),
    /// It ends after this time.
    After(Time),
}

impl Because {
    fn fits(self, wish: &Wish) -> bool {
        match self {
            Self::Longer(minutes) => wish.stay.minutes() > i64::from(minutes),
            Self::MorePeople(people) => wish.party.people > people,
            Self::Before(time) => wish.stay.from.time() < time,
            Self::After(time) => wish.stay.until.time() > time,
        }
    }
}

impl Conditions {
    /// Those that are told, in their order.
    pub fn told(&self) -> impl Iterator<Item = Because> {
        let told = [
            self.over_minutes.map(Because::Longer),
            self.over_people.map(Because::MorePeople),
            self.before.map(Because::Before),
            self.after.map(Because::After),
        ];
        told.into_iter().flatten()
    }
}

impl Approval {
    /// As it is kept: a flag, and conditions that narrow it.
    #[must_use]
    pub fn of(is_needed: bool, conditions: Conditions) -> Self {
        match (is_needed, conditions == Conditions::default()) {
            (false, _) => Self::Never,
            (true, true) => Self::Always,
            (true, false) => Self::When(conditions),
        }
    }

    /// What narrows it.
    #[must_use]
    pub fn conditions(&self) -> Conditions {
        match self {
            Self::When(conditions) => *conditions,
            Self::Never | Self::Always => Conditions::default(),
        }
    }

    /// What is out of the ordinary in a wish.
    #[must_use]
    pub fn because(&self, wish: &Wish) -> Vec<Because> {
        self.conditions().told().filter(|condition| condition.fits(wish)).collect()
    }
}

/// Does a coordinator decide on this very wish?
#[must_use]
pub fn approval_needed(terms: &Terms, wish: &Wish) -> bool {
    match terms.approval {
        Approval::Never => false,
        Approval::Always => true,
        Approval::When(_) => !terms.approval.because(wish).is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::Interval;
    use crate::resources::availability::Party;
    use time::macros::{datetime, time};

    const CONDITIONS: Conditions = Conditions {
        over_minutes: Some(120),
        over_people: Some(4),
        before: Some(time!(9:00)),
        after: Some(time!(18:00)),
    };

    fn because(from: time::PrimitiveDateTime, minutes: u16, people: u16) -> Vec<Because> {
        let stay = Interval::lasting(from, minutes);
        Approval::When(CONDITIONS).because(&Wish { stay, party: Party { people, ..Party::ONE } })
    }

    #[test]
    fn what_is_just_inside_every_condition_is_ordinary() {
        assert!(because(datetime!(2026-11-25 09:00), 120, 4).is_empty());
        assert!(because(datetime!(2026-11-25 16:00), 120, 4).is_empty());
    }

    #[test]
    fn each_condition_is_enough_and_all_of_them_are_told() {
        let cases = [
            (datetime!(2026-11-25 09:00), 125, 1, Because::Longer(120)),
            (datetime!(2026-11-25 09:00), 60, 5, Because::MorePeople(4)),
            (datetime!(2026-11-25 08:55), 60, 1, Because::Before(time!(9:00))),
            (datetime!(2026-11-25 17:05), 60, 1, Because::After(time!(18:00))),
        ];
        for (from, minutes, people, reason) in cases {
            assert_eq!(because(from, minutes, people), [reason]);
        }
        assert_eq!(because(datetime!(2026-11-25 08:00), 660, 5).len(), 4);
    }

    #[test]
    fn it_is_read_back_as_it_is_kept() {
        for approval in [Approval::Never, Approval::Always, Approval::When(CONDITIONS)] {
            assert_eq!(Approval::of(approval != Approval::Never, approval.conditions()), approval);
        }
        assert_eq!(Approval::of(false, CONDITIONS), Approval::Never);
    }
}
