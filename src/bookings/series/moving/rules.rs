//! To when visits of a series are moved.

use time::{Date, Duration, PrimitiveDateTime, Time, Weekday};

use crate::civil::Interval;
use crate::resources::availability::Party;

/// When each visit is to be instead, and who comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shift {
    pub(super) start: Time,
    /// Another day of its own week; none: the same day.
    pub(super) weekday: Option<Weekday>,
    pub(super) minutes: u16,
    pub(super) party: Party,
}

impl Shift {
    /// Where a visit of that day is to be.
    pub(super) fn target(&self, day: Date) -> PrimitiveDateTime {
        let days = self.weekday.map_or(0, |weekday| {
            i64::from(weekday.number_days_from_monday()) - i64::from(day.weekday().number_days_from_monday())
        });
        PrimitiveDateTime::new(day.saturating_add(Duration::days(days)), self.start)
    }
}

/// The order in which visits move so that none meets another that has not moved yet, each told as where it is and where
/// it is to be; none when two would change places.
pub(super) fn order(moves: &[(Interval, Interval)]) -> Option<Vec<usize>> {
    let mut left: Vec<usize> = (0..moves.len()).collect();
    let mut order = Vec::new();
    while !left.is_empty() {
        let meets = |number: &usize| {
            let new = moves.get(*number).map(|(_, new)| new);
            let others = left.iter().filter(|other| *other != number).filter_map(|other| moves.get(*other));
            others.into_iter().any(|(old, _)| new.is_some_and(|new| new.overlaps(old)))
        };
        let next = left.iter().copied().find(|number| !meets(number))?;
        left.retain(|number| *number != next);
        order.push(next);
    }
    Some(order)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime, time};

    fn shift(weekday: Option<Weekday>) -> Shift {
        Shift { start: time!(11:00), weekday, minutes: 60, party: Party::ONE }
    }

    #[test]
    fn a_visit_keeps_its_day_or_has_another_of_its_week() {
        let wednesday = date!(2026 - 12 - 02);
        assert_eq!(shift(None).target(wednesday), datetime!(2026-12-02 11:00));
        assert_eq!(shift(Some(Weekday::Monday)).target(wednesday), datetime!(2026-11-30 11:00));
        assert_eq!(shift(Some(Weekday::Sunday)).target(wednesday), datetime!(2026-12-06 11:00));
    }

    #[test]
    fn whoever_moves_onto_another_that_moves_too_goes_after_it() {
        let at = |day: Date| Interval::lasting(PrimitiveDateTime::new(day, time!(10:00)), 60);
        let (monday, tuesday, wednesday) =
            (at(date!(2026 - 11 - 30)), at(date!(2026 - 12 - 01)), at(date!(2026 - 12 - 02)));
        assert_eq!(order(&[(monday, tuesday), (tuesday, wednesday)]), Some(vec![1, 0]));
        assert_eq!(order(&[(tuesday, monday), (wednesday, tuesday)]), Some(vec![0, 1]));
        assert_eq!(order(&[(monday, tuesday), (tuesday, monday)]), None, "they change places");
        assert_eq!(order(&[]), Some(Vec::new()));
    }
}
