//! When a resource can be had: every refusal names the rule that was broken.

mod levels;

use time::{Date, PrimitiveDateTime, Weekday};

pub use self::levels::Left;
use self::levels::Levels;

use super::rules::{ClosedDay, Exception, Opening, Terms};
use crate::civil::{self, Interval};

/// Who comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Party {
    /// Assistants apart.
    pub people: u16,
    /// Among the people.
    pub wheelchairs: u16,
    /// Apart from the people.
    pub assistants: u16,
}

impl Party {
    /// One person, no more.
    pub const ONE: Self = Self { people: 1, wheelchairs: 0, assistants: 0 };
}

/// What is wished for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// From the person's coming to the person's leaving, buffers apart.
    pub stay: Interval,
    /// Who comes.
    pub party: Party,
}

/// What another booking holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Buffers included.
    pub interval: Interval,
    /// Of the resource's units.
    pub units: u16,
    /// Wheelchair places.
    pub wheelchairs: u16,
    /// Assistants' places.
    pub assistants: u16,
}

/// The rule that a wish breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The day or the hour has passed.
    Past,
    /// More days ahead than this.
    TooFar(u16),
    /// It is not in use.
    OutOfUse,
    /// It is only taken along with something else.
    NotAlone,
    /// The centre is closed that day.
    ClosedDay(Box<ClosedDay>),
    /// Out of order, or closed on that day.
    Excepted(Box<Exception>),
    /// Never open on that weekday.
    ClosedWeekday(Weekday),
    /// Not inside one opening of that day.
    OutsideHours,
    /// It would run into the next day.
    AcrossMidnight,
    /// Start or end not on the grid; its minutes.
    OffGrid(u16),
    /// Shorter than this many minutes.
    TooShort(u16),
    /// Longer than this many minutes.
    TooLong(u16),
    /// Less notice than this many minutes.
    TooSoon(u16),
    /// Nobody comes.
    NoPeople,
    /// The largest party.
    TooManyPeople(u16),
    /// More wheelchairs than people.
    MoreWheelchairsThanPeople,
    /// Fewer free wheelchair places than asked for; how many are free.
    WheelchairPlaces(u16),
    /// Fewer free assistants' places than asked for; how many are free.
    AssistantPlaces(u16),
    /// Somebody has it.
    Taken,
}

/// What is known when a wish is judged.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The resource's terms.
    pub terms: &'a Terms,
    /// Days on which the centre is closed.
    pub closed: &'a [ClosedDay],
    /// The centre's civil time.
    pub now: PrimitiveDateTime,
    /// What others hold on the resource around that time.
    pub held: &'a [Held],
}

impl Circumstances<'_> {
    /// Judges everything but other people's bookings, in the order in which a person would fix it.
    pub fn judge_terms(&self, wish: &Wish) -> Result<(), Problem> {
        self.judge_day(wish.stay.from.date())?;
        self.judge_stay(&wish.stay)?;
        self.judge_party(&wish.party)
    }

    /// Judges all of it.
    pub fn judge(&self, wish: &Wish) -> Result<(), Problem> {
        self.judge_terms(wish)?;
        self.judge_room(wish.party, self.left(self.terms_hold(&wish.stay)))
    }

    /// Is there room for a party in what others have left?
    fn judge_room(&self, party: Party, left: Left) -> Result<(), Problem> {
        if self.terms.units_for(party) > left.units {
            return Err(Problem::Taken);
        }
        if party.wheelchairs > left.wheelchairs {
            return Err(Problem::WheelchairPlaces(left.wheelchairs));
        }
        if party.assistants > left.assistants {
            return Err(Problem::AssistantPlaces(left.assistants));
        }
        Ok(())
    }

    /// Is the day one on which it can be booked at all?
    pub fn judge_day(&self, day: Date) -> Result<(), Problem> {
        let today = self.now.date();
        if !self.terms.in_use {
            return Err(Problem::OutOfUse);
        }
        if !self.terms.alone {
            return Err(Problem::NotAlone);
        }
        if day < today {
            return Err(Problem::Past);
        }
        if (day - today).whole_days() > i64::from(self.terms.horizon) {
            return Err(Problem::TooFar(self.terms.horizon));
        }
        self.judge_open(day)?;
        if self.terms.on(day).next().is_none() {
            return Err(Problem::ClosedWeekday(day.weekday()));
        }
        Ok(())
    }

    /// Can anybody be there that day? Asked again when something is agreed to that was asked for before.
    pub fn judge_open(&self, day: Date) -> Result<(), Problem> {
        if !self.terms.in_use {
            return Err(Problem::OutOfUse);
        }
        if let Some(closed) = self.closed.iter().find(|closed| closed.day == day) {
            return Err(Problem::ClosedDay(Box::new(closed.clone())));
        }
        if let Some(exception) = self.terms.closed_by(day) {
            return Err(Problem::Excepted(Box::new(exception.clone())));
        }
        Ok(())
    }

    /// Is it a length that can be booked?
    pub fn judge_length(&self, minutes: i64) -> Result<(), Problem> {
        let terms = self.terms;
        if minutes < i64::from(terms.shortest) {
            return Err(Problem::TooShort(terms.shortest));
        }
        if minutes > i64::from(terms.longest) {
            return Err(Problem::TooLong(terms.longest));
        }
        if minutes % i64::from(terms.grid) != 0 {
            return Err(Problem::OffGrid(terms.grid));
        }
        Ok(())
    }

    /// Does a party of that size fit at all?
    pub fn judge_party(&self, party: &Party) -> Result<(), Problem> {
        let terms = self.terms;
        if party.people == 0 {
            return Err(Problem::NoPeople);
        }
        if party.people > terms.largest_party {
            return Err(Problem::TooManyPeople(terms.largest_party));
        }
        if party.wheelchairs > party.people {
            return Err(Problem::MoreWheelchairsThanPeople);
        }
        if party.wheelchairs > terms.wheelchair_places {
            return Err(Problem::WheelchairPlaces(terms.wheelchair_places));
        }
        if party.assistants > terms.assistant_places {
            return Err(Problem::AssistantPlaces(terms.assistant_places));
        }
        // Where they sit among the people, all of them together have to find room.
        if terms.units_for(*party) > terms.units {
            return Err(Problem::AssistantPlaces(terms.units.saturating_sub(party.people)));
        }
        Ok(())
    }

    fn judge_stay(&self, stay: &Interval) -> Result<(), Problem> {
        self.judge_length(stay.minutes())?;
        if stay.from.date() != stay.until.date() {
            return Err(Problem::AcrossMidnight);
        }
        let (from, until) = (civil::minute_of_day(stay.from.time()), civil::minute_of_day(stay.until.time()));
        if from % self.terms.grid != 0 {
            return Err(Problem::OffGrid(self.terms.grid));
        }
        if !self.terms.on(stay.from.date()).any(|open| open.opens <= from && until <= open.closes) {
            return Err(Problem::OutsideHours);
        }
        if stay.from <= self.now {
            return Err(Problem::Past);
        }
        if (stay.from - self.now).whole_minutes() < i64::from(self.terms.notice) {
            return Err(Problem::TooSoon(self.terms.notice));
        }
        Ok(())
    }

    fn terms_hold(&self, stay: &Interval) -> Interval {
        stay.widened(self.terms.buffer_before, self.terms.buffer_after)
    }

    /// What is free through the whole of an interval.
    #[must_use]
    pub fn left(&self, interval: Interval) -> Left {
        self.levels(interval).least(interval)
    }

    /// What is left within an interval.
    fn levels(&self, within: Interval) -> Levels {
        let whole = Left {
            units: self.terms.units,
            wheelchairs: self.terms.wheelchair_places,
            assistants: self.terms.assistant_places,
        };
        Levels::of(whole, self.held.iter().filter(|held| held.interval.overlaps(&within)))
    }

    /// What is left on a day and just before and after it, as far as stays of that day hold it.
    fn levels_on(&self, day: Date) -> Levels {
        let whole = Interval { from: civil::at_minute(day, 0), until: civil::at_minute(day, 1440) };
        self.levels(self.terms_hold(&whole))
    }

    /// The starts of a day at which a stay of `minutes` by `party` is possible.
    #[must_use]
    pub fn free_starts(&self, day: Date, minutes: u16, party: Party) -> Vec<PrimitiveDateTime> {
        if self.may_come(day, party) {
            self.starts(&self.levels_on(day), day, (minutes, party))
        } else {
            Vec::new()
        }
    }

    fn may_come(&self, day: Date, party: Party) -> bool {
        self.judge_day(day).is_ok() && self.judge_party(&party).is_ok()
    }

    fn starts(&self, levels: &Levels, day: Date, (minutes, party): (u16, Party)) -> Vec<PrimitiveDateTime> {
        let fits = |start: &PrimitiveDateTime| {
            let stay = Interval::lasting(*start, minutes);
            self.judge_stay(&stay).is_ok()
                && self.judge_room(party, levels.least(self.terms_hold(&stay))).is_ok()
        };
        let grid = self.terms.grid;
        let on_grid =
            |open: Opening| (open.opens.next_multiple_of(grid)..open.closes).step_by(usize::from(grid));
        let starts = self.terms.on(day).flat_map(on_grid).map(|start| civil::at_minute(day, start));
        let mut starts: Vec<_> = starts.filter(fits).collect();
        starts.sort_unstable();
        starts.dedup();
        starts
    }

    /// The stretches of a day in which one person can stay, each inside one opening: the shortest stays that are
    /// possible, joined where they overlap or touch.
    #[must_use]
    pub fn free_spans(&self, day: Date) -> Vec<Span> {
        if !self.may_come(day, Party::ONE) {
            return Vec::new();
        }
        let levels = self.levels_on(day);
        let starts = self.starts(&levels, day, (self.terms.shortest, Party::ONE));
        let mut joined: Vec<Interval> = Vec::new();
        for stay in starts.iter().map(|start| Interval::lasting(*start, self.terms.shortest)) {
            match joined.last_mut() {
                Some(last) if stay.from <= last.until && self.in_one_opening(last.from, stay.until) => {
                    last.until = stay.until;
                }
                _ => joined.push(stay),
            }
        }
        let span = |interval| Span { interval, units: levels.least(self.terms_hold(&interval)).units };
        joined.into_iter().map(span).collect()
    }

    /// The stretches of an interval in which no unit is left, one for each change in them.
    pub(crate) fn full_within(&self, interval: Interval) -> Vec<Interval> {
        self.levels(interval).full_within(interval)
    }

    fn in_one_opening(&self, from: PrimitiveDateTime, until: PrimitiveDateTime) -> bool {
        let (start, minutes) = (civil::minute_of_day(from.time()), (until - from).whole_minutes());
        self.terms
            .on(from.date())
            .any(|open| open.opens <= start && i64::from(start) + minutes <= i64::from(open.closes))
    }
}

/// A stretch of a day in which any stay that keeps the terms can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Buffers apart.
    pub interval: Interval,
    /// Free through the whole of it, of the units.
    pub units: u16,
}

/// Of all free starts, those nearest to what was wished, the wished one itself left out; at most `most`, in order of time.
#[must_use]
pub fn nearest(
    starts: &[PrimitiveDateTime],
    wished: PrimitiveDateTime,
    most: usize,
) -> Vec<PrimitiveDateTime> {
    let mut near: Vec<_> = starts.iter().copied().filter(|start| *start != wished).collect();
    near.sort_by_key(|start| ((*start - wished).abs(), *start));
    near.truncate(most);
    near.sort_unstable();
    near
}

#[cfg(test)]
mod tests;
