//! When a resource can be had: every refusal names the rule that was broken.

use time::{Date, PrimitiveDateTime, Weekday};

use super::rules::{ClosedDay, Terms};
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
    /// The centre is closed that day.
    ClosedDay(Box<ClosedDay>),
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
        let left = self.left(self.terms_hold(&wish.stay));
        if self.terms.units_for(wish.party.people) > left.units {
            return Err(Problem::Taken);
        }
        if wish.party.wheelchairs > left.wheelchairs {
            return Err(Problem::WheelchairPlaces(left.wheelchairs));
        }
        if wish.party.assistants > left.assistants {
            return Err(Problem::AssistantPlaces(left.assistants));
        }
        Ok(())
    }

    /// Is the day one on which it can be booked at all?
    pub fn judge_day(&self, day: Date) -> Result<(), Problem> {
        let today = self.now.date();
        if day < today {
            return Err(Problem::Past);
        }
        if (day - today).whole_days() > i64::from(self.terms.horizon) {
            return Err(Problem::TooFar(self.terms.horizon));
        }
        if let Some(closed) = self.closed.iter().find(|closed| closed.day == day) {
            return Err(Problem::ClosedDay(Box::new(closed.clone())));
        }
        if self.terms.on(day.weekday()).next().is_none() {
            return Err(Problem::ClosedWeekday(day.weekday()));
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
        if !self.terms.on(stay.from.date().weekday()).any(|open| open.opens <= from && until <= open.closes) {
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

    /// What is free through the whole of an interval: the least over the moments at which the sum can rise.
    #[must_use]
    pub fn left(&self, interval: Interval) -> Left {
        let rivals: Vec<_> = self.held.iter().filter(|held| held.interval.overlaps(&interval)).collect();
        let begins = rivals.iter().map(|held| held.interval.from).filter(|from| *from > interval.from);
        let mut left = Left {
            units: self.terms.units,
            wheelchairs: self.terms.wheelchair_places,
            assistants: self.terms.assistant_places,
        };
        for moment in std::iter::once(interval.from).chain(begins) {
            let there =
                rivals.iter().filter(|held| held.interval.from <= moment && moment < held.interval.until);
            let (mut units, mut wheelchairs, mut assistants) = (0_u16, 0_u16, 0_u16);
            for held in there {
                units = units.saturating_add(held.units);
                wheelchairs = wheelchairs.saturating_add(held.wheelchairs);
                assistants = assistants.saturating_add(held.assistants);
            }
            left.units = left.units.min(self.terms.units.saturating_sub(units));
            left.wheelchairs = left.wheelchairs.min(self.terms.wheelchair_places.saturating_sub(wheelchairs));
            left.assistants = left.assistants.min(self.terms.assistant_places.saturating_sub(assistants));
        }
        left
    }

    /// The starts of a day at which a stay of `minutes` by `party` is possible.
    #[must_use]
    pub fn free_starts(&self, day: Date, minutes: u16, party: Party) -> Vec<PrimitiveDateTime> {
        if self.judge_day(day).is_err() {
            return Vec::new();
        }
        let fits = |start: &u16| {
            let stay = Interval::lasting(civil::at_minute(day, *start), minutes);
            self.judge(&Wish { stay, party }).is_ok()
        };
        let grid = usize::from(self.terms.grid);
        let starts = self
            .terms
            .on(day.weekday())
            .flat_map(|open| (open.opens..open.closes).filter(move |m| usize::from(*m) % grid == 0));
        let mut starts: Vec<u16> = starts.filter(fits).collect();
        starts.sort_unstable();
        starts.dedup();
        starts.into_iter().map(|start| civil::at_minute(day, start)).collect()
    }

    /// The stretches of a day in which one person can stay, each inside one opening: the shortest stays that are
    /// possible, joined where they overlap or touch.
    #[must_use]
    pub fn free_spans(&self, day: Date) -> Vec<Span> {
        let starts = self.free_starts(day, self.terms.shortest, Party::ONE);
        let mut joined: Vec<Interval> = Vec::new();
        for stay in starts.iter().map(|start| Interval::lasting(*start, self.terms.shortest)) {
            match joined.last_mut() {
                Some(last) if stay.from <= last.until && self.in_one_opening(last.from, stay.until) => {
                    last.until = stay.until;
                }
                _ => joined.push(stay),
            }
        }
        let span = |interval| Span { interval, units: self.left(self.terms_hold(&interval)).units };
        joined.into_iter().map(span).collect()
    }

    fn in_one_opening(&self, from: PrimitiveDateTime, until: PrimitiveDateTime) -> bool {
        let (start, minutes) = (civil::minute_of_day(from.time()), (until - from).whole_minutes());
        self.terms
            .on(from.date().weekday())
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
mod tests {
    use super::*;
    use crate::language::Texts;
    use crate::resources::rules::{Allocation, AtDeadline, Opening};
    use proptest::prelude::*;
    use time::macros::{date, datetime, time};

    /// A Monday, and the day on which everything is wished for.
    const DAY: Date = date!(2026 - 11 - 23);
    const HOLIDAY: Date = date!(2026 - 11 - 24);

    /// Open on Mondays and Tuesdays, 9 to 13 and 14 to 18; on Wednesdays to midnight.
    fn terms() -> Terms {
        let open =
            |weekday, opens: u16, closes: u16| Opening { weekday, opens: opens * 60, closes: closes * 60 };
        Terms {
            allocation: Allocation::Places,
            units: 12,
            largest_party: 6,
            wheelchair_places: 2,
            assistant_places: 1,
            grid: 30,
            shortest: 60,
            longest: 180,
            notice: 60,
            horizon: 30,
            buffer_before: 0,
            buffer_after: 0,
            needs_approval: true,
            decide_by: time!(12:00),
            at_deadline: AtDeadline::Expire,
            openings: vec![
                open(Weekday::Monday, 9, 13),
                open(Weekday::Monday, 14, 18),
                open(Weekday::Tuesday, 9, 18),
                open(Weekday::Wednesday, 9, 24),
            ],
        }
    }

    fn wish(from: PrimitiveDateTime, minutes: u16, party: (u16, u16, u16)) -> Wish {
        let (people, wheelchairs, assistants) = party;
        Wish { stay: Interval::lasting(from, minutes), party: Party { people, wheelchairs, assistants } }
    }

    fn holiday() -> ClosedDay {
        ClosedDay { day: HOLIDAY, reason: Texts::default() }
    }

    #[test]
    fn every_refusal_names_its_rule() {
        let (terms, closed) = (terms(), [holiday()]);
        let interval = Interval::lasting(datetime!(2026-11-23 16:00), 60);
        let held = [Held { interval, units: 10, wheelchairs: 1, assistants: 1 }];
        let now = datetime!(2026-11-23 09:40);
        let circumstances = Circumstances { terms: &terms, closed: &closed, now, held: &held };
        let one = (1, 0, 0);
        let at = |hour: u16, minute: u16| civil::at_minute(DAY, hour * 60 + minute);
        let cases = [
            ("fits", wish(at(11, 0), 60, one), Ok(())),
            ("ends when it closes", wish(at(12, 0), 60, one), Ok(())),
            ("just enough notice", wish(at(11, 0), 120, (6, 2, 1)), Ok(())),
            ("yesterday", wish(datetime!(2026-11-22 10:00), 60, one), Err(Problem::Past)),
            ("an hour that is over", wish(at(9, 0), 60, one), Err(Problem::Past)),
            ("too far", wish(datetime!(2026-12-24 10:00), 60, one), Err(Problem::TooFar(30))),
            (
                "a closed day",
                wish(datetime!(2026-11-24 10:00), 60, one),
                Err(Problem::ClosedDay(Box::new(holiday()))),
            ),
            (
                "a closed weekday",
                wish(datetime!(2026-11-26 10:00), 60, one),
                Err(Problem::ClosedWeekday(Weekday::Thursday)),
            ),
            ("over lunch", wish(at(12, 30), 120, one), Err(Problem::OutsideHours)),
            ("after closing", wish(at(17, 30), 60, one), Err(Problem::OutsideHours)),
            ("into the next day", wish(datetime!(2026-11-25 23:30), 60, one), Err(Problem::AcrossMidnight)),
            ("a start off the grid", wish(at(11, 10), 60, one), Err(Problem::OffGrid(30))),
            ("a length off the grid", wish(at(11, 0), 70, one), Err(Problem::OffGrid(30))),
            ("too short", wish(at(11, 0), 30, one), Err(Problem::TooShort(60))),
            ("too long", wish(at(14, 0), 210, one), Err(Problem::TooLong(180))),
            ("too soon", wish(at(10, 30), 60, one), Err(Problem::TooSoon(60))),
            ("nobody", wish(at(11, 0), 60, (0, 0, 0)), Err(Problem::NoPeople)),
            ("a crowd", wish(at(11, 0), 60, (7, 0, 0)), Err(Problem::TooManyPeople(6))),
            (
                "more wheelchairs than people",
                wish(at(11, 0), 60, (1, 2, 0)),
                Err(Problem::MoreWheelchairsThanPeople),
            ),
            ("more wheelchairs than fit", wish(at(11, 0), 60, (4, 3, 0)), Err(Problem::WheelchairPlaces(2))),
            ("more assistants than fit", wish(at(11, 0), 60, (2, 0, 2)), Err(Problem::AssistantPlaces(1))),
            ("taken", wish(at(15, 30), 60, (3, 0, 0)), Err(Problem::Taken)),
            ("room for two more", wish(at(15, 30), 60, (2, 0, 0)), Ok(())),
            ("wheelchair places taken", wish(at(16, 0), 60, (2, 2, 0)), Err(Problem::WheelchairPlaces(1))),
            ("assistants' places taken", wish(at(16, 0), 60, (1, 0, 1)), Err(Problem::AssistantPlaces(0))),
            ("touching what is taken", wish(at(15, 0), 60, (6, 2, 1)), Ok(())),
        ];
        for (name, wish, verdict) in cases {
            assert_eq!(circumstances.judge(&wish), verdict, "{name}");
        }
    }

    #[test]
    fn the_nearest_are_told_in_order_of_time_without_the_wished_one() {
        let at = |hour: u16| civil::at_minute(DAY, hour * 60);
        let starts = [9, 10, 11, 14, 17].map(at);
        assert_eq!(nearest(&starts, at(11), 3), [9, 10, 14].map(at));
        assert_eq!(nearest(&[], at(11), 3), []);
    }

    #[test]
    fn free_stretches_end_at_lunch_at_buffers_and_at_the_others() {
        let terms = Terms { buffer_before: 15, buffer_after: 15, ..terms() };
        let at = |hour: u16, minute: u16| civil::at_minute(DAY, hour * 60 + minute);
        let interval = Interval { from: at(15, 45), until: at(16, 45) };
        let held = [Held { interval, units: 12, wheelchairs: 0, assistants: 0 }];
        let now = datetime!(2026-11-22 09:00);
        let circumstances = Circumstances { terms: &terms, closed: &[], now, held: &held };
        let told: Vec<_> = circumstances.free_spans(DAY).into_iter().map(|span| span.interval).collect();
        let expected = [(at(9, 0), at(13, 0)), (at(14, 0), at(15, 30)), (at(17, 0), at(18, 0))];
        assert_eq!(told, expected.map(|(from, until)| Interval { from, until }));
    }

    /// Another's booking by the half hour, anywhere in the day.
    fn anybody() -> impl Strategy<Value = Held> {
        (0_u16..48, 1_u16..12, 1_u16..4, 0_u16..3, 0_u16..3).prop_map(|(from, long, units, w, a)| Held {
            interval: Interval::lasting(civil::at_minute(DAY, from * 30), long * 30),
            units,
            wheelchairs: w,
            assistants: a,
        })
    }

    fn some_terms() -> impl Strategy<Value = Terms> {
        let buffers = prop_oneof![Just(0_u16), Just(15), Just(30)];
        let shared = prop_oneof![Just(Allocation::Places), Just(Allocation::Pieces)];
        (shared, 1_u16..6, buffers.clone(), buffers, 0_u16..90, prop_oneof![Just(15_u16), Just(30)]).prop_map(
            |(allocation, units, buffer_before, buffer_after, notice, grid)| Terms {
                allocation,
                units,
                grid,
                notice,
                buffer_before,
                buffer_after,
                ..terms()
            },
        )
    }

    /// Free units, wheelchair places and assistants' places of each minute, counted one by one.
    fn left_minute_by_minute(terms: &Terms, held: &[Held], interval: Interval) -> Left {
        let whole = Left {
            units: terms.units,
            wheelchairs: terms.wheelchair_places,
            assistants: terms.assistant_places,
        };
        (0..interval.minutes()).fold(whole, |least, minute| {
            let moment = interval.from + time::Duration::minutes(minute);
            let there = |held: &&Held| held.interval.from <= moment && moment < held.interval.until;
            let sum = |what: fn(&Held) -> u16| held.iter().filter(there).map(what).sum::<u16>();
            Left {
                units: least.units.min(terms.units.saturating_sub(sum(|held| held.units))),
                wheelchairs: least
                    .wheelchairs
                    .min(terms.wheelchair_places.saturating_sub(sum(|held| held.wheelchairs))),
                assistants: least
                    .assistants
                    .min(terms.assistant_places.saturating_sub(sum(|held| held.assistants))),
            }
        })
    }

    /// Every minute of the day, asked one by one whether a stay could begin there.
    fn starts_minute_by_minute(
        all: &Circumstances<'_>,
        minutes: u16,
        party: Party,
    ) -> Vec<PrimitiveDateTime> {
        let terms = all.terms;
        let opened =
            |start: u16| terms.on(DAY.weekday()).find(|open| (open.opens..open.closes).contains(&start));
        let is_open = |start: u16| {
            opened(start).is_some_and(|open| (start..start + minutes).all(|minute| minute < open.closes))
        };
        let in_time = |start: u16| {
            let from = civil::at_minute(DAY, start);
            from > all.now && (from - all.now).whole_minutes() >= i64::from(terms.notice)
        };
        let has_room = |start: u16| {
            let from = civil::at_minute(DAY, start);
            let hold = Interval {
                from: from - time::Duration::minutes(terms.buffer_before.into()),
                until: from + time::Duration::minutes((minutes + terms.buffer_after).into()),
            };
            let left = left_minute_by_minute(terms, all.held, hold);
            terms.units_for(party.people) <= left.units
                && party.wheelchairs <= left.wheelchairs
                && party.assistants <= left.assistants
        };
        let fits = |start: &u16| {
            start.is_multiple_of(terms.grid) && is_open(*start) && in_time(*start) && has_room(*start)
        };
        (0..1440).filter(fits).map(|start| civil::at_minute(DAY, start)).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]

        #[test]
        fn what_is_left_is_what_counting_every_minute_finds(
            terms in some_terms(),
            held in prop::collection::vec(anybody(), 0..8),
            (from, long) in (0_u16..1400, 1_u16..300),
        ) {
            let now = datetime!(2026-11-22 09:00);
            let circumstances = Circumstances { terms: &terms, closed: &[], now, held: &held };
            let interval = Interval::lasting(civil::at_minute(DAY, from), long);
            prop_assert_eq!(circumstances.left(interval), left_minute_by_minute(&terms, &held, interval));
        }

        #[test]
        fn free_starts_are_what_trying_every_minute_finds(
            terms in some_terms(),
            held in prop::collection::vec(anybody(), 0..8),
            (hour, steps) in (0_u16..20, 2_u16..6),
            (people, wheelchairs, assistants) in (1_u16..4, 0_u16..2, 0_u16..2),
        ) {
            let now = civil::at_minute(DAY, hour * 60 + 7);
            let circumstances = Circumstances { terms: &terms, closed: &[], now, held: &held };
            let party = Party { people, wheelchairs, assistants };
            prop_assert_eq!(
                circumstances.free_starts(DAY, steps * 30, party),
                starts_minute_by_minute(&circumstances, steps * 30, party)
            );
        }

        #[test]
        fn any_stay_inside_a_free_stretch_can_be_had(
            terms in some_terms(),
            held in prop::collection::vec(anybody(), 0..8),
            (skip, steps) in (0_u16..20, 2_u16..6),
        ) {
            let now = datetime!(2026-11-22 09:00);
            let circumstances = Circumstances { terms: &terms, closed: &[], now, held: &held };
            for span in circumstances.free_spans(DAY) {
                let from = span.interval.from + time::Duration::minutes((skip * terms.grid).into());
                let stay = Interval::lasting(from, steps * 30);
                if stay.until <= span.interval.until {
                    prop_assert_eq!(circumstances.judge(&Wish { stay, party: Party::ONE }), Ok(()));
                }
            }
        }
    }
}
