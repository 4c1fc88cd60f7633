//! What a day of a resource has to offer.

use time::{Date, Duration};

use crate::civil::{self, Interval};
use crate::resources::availability::{Circumstances, Held, Problem, Span};
use crate::resources::rules::Terms;

/// What a day has to offer.
#[derive(Debug)]
pub(super) enum Offer {
    /// Nobody can be there, and why.
    Closed(Problem),
    Open {
        /// Can be booked, now or once its day comes near enough.
        free: Vec<Span>,
        /// Nobody else fits in.
        busy: Vec<Interval>,
        /// By now it can be booked.
        bookable: bool,
        /// Something would be free, had it been asked for earlier.
        too_late: bool,
    },
}

/// A resource as it is seen from one moment.
pub(super) struct Sight<'a> {
    now: Circumstances<'a>,
    /// As if everything were still to come and near enough.
    timeless: &'a Terms,
    day: Date,
    /// What others hold around it.
    held: Vec<Held>,
    /// All that is held for the same time as one: what is free is looked for among few.
    together: Vec<Held>,
}

/// The terms without what depends on when somebody asks.
pub(super) fn timeless(terms: &Terms) -> Terms {
    Terms { in_use: true, alone: true, notice: 0, horizon: u16::MAX, ..terms.clone() }
}

impl<'a> Sight<'a> {
    pub(super) fn of(now: Circumstances<'a>, timeless: &'a Terms, day: Date) -> Self {
        let around = |days: i64| civil::at_minute(day.saturating_add(Duration::days(days)), 0);
        let near = Interval { from: around(-1), until: around(2) };
        let held: Vec<_> = now.held.iter().filter(|held| held.interval.overlaps(&near)).copied().collect();
        Self { now, timeless, day, together: together(held.clone()), held }
    }

    pub(super) fn offer(&self) -> Offer {
        let before = civil::at_minute(self.day.saturating_sub(Duration::DAY), 0);
        let all = Circumstances { terms: self.timeless, now: before, held: &self.together, ..self.now };
        if let Err(problem) = all.judge_day(self.day) {
            return Offer::Closed(problem);
        }
        let any = all.free_spans(self.day);
        let busy = self.busy(&any);
        let judged = self.now.judge_day(self.day);
        let free = match judged {
            Ok(()) if self.is_in_time() => any.clone(),
            Ok(()) => Circumstances { held: &self.together, ..self.now }.free_spans(self.day),
            Err(Problem::TooFar(_)) => any.clone(),
            Err(_) => Vec::new(),
        };
        let too_late = judged.is_ok() && free.is_empty() && !any.is_empty();
        Offer::Open { free, busy, bookable: judged.is_ok(), too_late }
    }

    /// No stay of the day is over, or too soon.
    fn is_in_time(&self) -> bool {
        let ahead = civil::at_minute(self.day, 0) - self.now.now;
        ahead.is_positive() && ahead.whole_minutes() >= self.now.terms.notice.into()
    }

    /// How many hold something in the opening hours.
    pub(super) fn count(&self) -> usize {
        let hours: Vec<_> = self.hours().collect();
        let is_there = |held: &&Held| hours.iter().any(|open| open.overlaps(&self.people(held).interval));
        self.held.iter().filter(is_there).count()
    }

    fn hours(&self) -> impl Iterator<Item = Interval> {
        self.timeless.on(self.day).map(|open| Interval {
            from: civil::at_minute(self.day, open.opens),
            until: civil::at_minute(self.day, open.closes),
        })
    }

    /// Without the time to set up and to clear, in which nobody is there.
    fn people(&self, held: &Held) -> Held {
        let interval = Interval {
            from: held.interval.from.saturating_add(Duration::minutes(self.timeless.buffer_before.into())),
            until: held.interval.until.saturating_sub(Duration::minutes(self.timeless.buffer_after.into())),
        };
        if interval.from < interval.until { Held { interval, ..*held } } else { *held }
    }

    /// The stretches in which all is taken. Time to set up and to clear belongs to them only where it leaves nothing
    /// free between two of them.
    fn busy(&self, free: &[Span]) -> Vec<Interval> {
        let people: Vec<_> = self.together.iter().map(|held| self.people(held)).collect();
        let all = Circumstances { held: &people, ..self.now };
        let mut busy: Vec<Interval> = Vec::new();
        for open in self.hours() {
            for part in all.full_within(open) {
                match busy.last_mut() {
                    Some(last) if last.from >= open.from && nothing_between(last, &part, free) => {
                        last.until = part.until;
                    }
                    _ => busy.push(part),
                }
            }
        }
        busy
    }
}

/// What is held for the same time, next to each other, as one.
fn together(mut held: Vec<Held>) -> Vec<Held> {
    held.dedup_by(|next, first| {
        let is_same = next.interval == first.interval;
        if is_same {
            first.units = first.units.saturating_add(next.units);
            first.wheelchairs = first.wheelchairs.saturating_add(next.wheelchairs);
            first.assistants = first.assistants.saturating_add(next.assistants);
        }
        is_same
    });
    held
}

fn nothing_between(one: &Interval, other: &Interval, free: &[Span]) -> bool {
    let gap = Interval { from: one.until, until: other.from };
    gap.from >= gap.until || !free.iter().any(|span| span.interval.overlaps(&gap))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::rules::{Allocation, Opening};
    use time::Weekday;
    use time::macros::{date, datetime};

    #[test]
    fn what_is_free_keeps_the_notice_however_near_the_day_is() {
        let day = date!(2026 - 11 - 25);
        let openings = vec![Opening { weekday: Weekday::Wednesday, opens: 0, closes: 1080 }];
        let interval = Interval::lasting(datetime!(2026-11-25 10:00), 60);
        let held = [Held { interval, units: 1, wheelchairs: 0, assistants: 0 }];
        for notice in [0, 1, 60, 599, 600, 601, 1500] {
            let terms = Terms { notice, openings: openings.clone(), ..Terms::plain() };
            let timeless = timeless(&terms);
            for now in [
                datetime!(2026-11-24 14:00),
                datetime!(2026-11-24 23:59),
                datetime!(2026-11-25 00:00),
                datetime!(2026-11-25 09:00),
            ] {
                let now = Circumstances { terms: &terms, closed: &[], now, held: &held };
                let Offer::Open { free, .. } = Sight::of(now, &timeless, day).offer() else {
                    panic!("closed")
                };
                assert_eq!(free, now.free_spans(day), "{notice} minutes at {}", now.now);
            }
        }
    }

    #[test]
    fn who_holds_the_same_hour_takes_as_much_as_all_of_them() {
        let day = date!(2026 - 11 - 25);
        let openings = vec![Opening { weekday: Weekday::Wednesday, opens: 540, closes: 1080 }];
        let terms = Terms { units: 3, allocation: Allocation::Places, openings, ..Terms::plain() };
        let timeless = timeless(&terms);
        let hour = |from| Interval::lasting(from, 60);
        let one = |interval| Held { interval, units: 1, wheelchairs: 0, assistants: 0 };
        let (ten, noon) = (hour(datetime!(2026-11-25 10:00)), hour(datetime!(2026-11-25 12:00)));
        let held = [one(ten), one(ten), one(ten), one(noon), one(noon)];
        let now = datetime!(2026-11-24 14:00);
        let sight = Sight::of(Circumstances { terms: &terms, closed: &[], now, held: &held }, &timeless, day);
        let Offer::Open { free, busy, .. } = sight.offer() else { panic!("closed") };
        assert_eq!(busy, [ten]);
        let places: Vec<_> = free.iter().map(|span| (span.interval.from.hour(), span.units)).collect();
        assert_eq!(places, [(9, 3), (11, 1)]);
        assert_eq!(sight.count(), 5);
    }
}
