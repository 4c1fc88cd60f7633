//! What is left of a resource, from each moment at which that changes to the next.

use time::PrimitiveDateTime;

use super::Held;
use crate::civil::Interval;

/// What is free through an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    /// Of the units.
    pub units: u16,
    /// Of the wheelchair places.
    pub wheelchairs: u16,
    /// Of the assistants' places.
    pub assistants: u16,
}

/// Counted once, for many stays.
pub(super) struct Levels {
    /// Before anybody holds anything.
    whole: Left,
    /// In order of time.
    steps: Vec<(PrimitiveDateTime, Left)>,
}

impl Levels {
    /// Of a whole of which this is held.
    pub(super) fn of<'a>(whole: Left, held: impl Iterator<Item = &'a Held>) -> Self {
        let change = |sign: i32, held: &Held| {
            [held.units, held.wheelchairs, held.assistants].map(|many| sign * i32::from(many))
        };
        let changes = held.flat_map(|held| {
            [(held.interval.from, change(1, held)), (held.interval.until, change(-1, held))]
        });
        let mut changes: Vec<_> = changes.collect();
        changes.sort_unstable_by_key(|(at, _)| *at);
        let mut steps: Vec<(PrimitiveDateTime, Left)> = Vec::with_capacity(changes.len());
        let mut taken = [0; 3];
        for (at, change) in changes {
            for (sum, more) in taken.iter_mut().zip(change) {
                *sum += more;
            }
            let left = whole.without(taken);
            match steps.last_mut() {
                Some(last) if last.0 == at => last.1 = left,
                _ => steps.push((at, left)),
            }
        }
        Self { whole, steps }
    }

    /// What is left through the whole of an interval.
    pub(super) fn least(&self, interval: Interval) -> Left {
        let after = self.steps.partition_point(|(at, _)| *at <= interval.from);
        let before = after.checked_sub(1).and_then(|last| self.steps.get(last));
        let during = self.steps.iter().skip(after).take_while(|(at, _)| *at < interval.until);
        before.into_iter().chain(during).fold(self.whole, |least, (_, left)| least.min(*left))
    }

    /// The stretches of an interval in which no unit is left, one for each change in them. Of a whole there is at least one
    /// unit, so that something is left wherever nobody holds anything.
    pub(super) fn full_within(&self, within: Interval) -> Vec<Interval> {
        let ends = self.steps.iter().skip(1).map(|(at, _)| *at).chain([within.until]);
        let full = self.steps.iter().zip(ends).filter(|((_, left), _)| left.units == 0);
        let inside = full.map(|((from, _), until)| Interval {
            from: within.from.max(*from),
            until: within.until.min(until),
        });
        inside.filter(|stretch| stretch.from < stretch.until).collect()
    }
}

impl Left {
    /// Less what is taken of each; nothing where more is taken than there is.
    fn without(self, [units, wheelchairs, assistants]: [i32; 3]) -> Self {
        let less =
            |many: u16, taken: i32| many.saturating_sub(u16::try_from(taken.max(0)).unwrap_or(u16::MAX));
        Self {
            units: less(self.units, units),
            wheelchairs: less(self.wheelchairs, wheelchairs),
            assistants: less(self.assistants, assistants),
        }
    }

    /// The less of each.
    fn min(self, other: Self) -> Self {
        Self {
            units: self.units.min(other.units),
            wheelchairs: self.wheelchairs.min(other.wheelchairs),
            assistants: self.assistants.min(other.assistants),
        }
    }
}
