//! Which times are free, the nearest first, and what comes nearest when none is.

use time::{Date, Duration, PrimitiveDateTime};

use crate::bookings::rules::PartOfDay;
use crate::civil::Interval;
use crate::resources::availability::{Circumstances, Party, Problem};
use crate::resources::rules::{Kind, Viewpoint};

/// Days that are looked through at once.
pub(super) const LONGEST_RANGE: i64 = 14;
/// Minutes between two times of one resource, so that none crowds out the others.
const APART: i64 = 60;
/// Times of each suggestion.
const SUGGESTED: usize = 5;
/// A visit is not suggested to be shorter than this; minutes.
const SHORTEST: u16 = 15;

/// What is to be booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    Anything,
    Kind(Kind),
    /// By its address.
    One(String),
}

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sought {
    /// The first and the last, which may be the same.
    pub(super) days: (Date, Date),
    /// None: at any time of the day.
    pub(super) part: Option<PartOfDay>,
    pub(super) minutes: u16,
    pub(super) party: Party,
    pub(super) what: What,
    /// For all of these.
    pub(super) right_for: Vec<Viewpoint>,
}

/// Something that can be booked.
#[derive(Debug)]
pub(super) struct Place<'a> {
    pub(super) slug: &'a str,
    pub(super) kind: Kind,
    pub(super) right_for: Vec<Viewpoint>,
    pub(super) circumstances: Circumstances<'a>,
}

/// A time that is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) start: PrimitiveDateTime,
    pub(super) minutes: u16,
    /// Among the places.
    pub(super) place: usize,
}

/// In what a suggestion differs from what was looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Differs {
    Time,
    Days,
    What,
    /// So many minutes.
    Length(u16),
}

/// Where to look: what can be booked, and when the person is elsewhere.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field<'a> {
    pub(super) places: &'a [Place<'a>],
    pub(super) own: &'a [Interval],
}

impl Sought {
    fn days(&self) -> impl Iterator<Item = Date> + use<> {
        let (first, last) = self.days;
        (0..=(last - first).whole_days()).map(move |days| first.saturating_add(Duration::days(days)))
    }

    fn is_met_by(&self, place: &Place<'_>) -> bool {
        let is_it = match &self.what {
            What::Anything => true,
            What::Kind(kind) => place.kind == *kind,
            What::One(slug) => place.slug == slug,
        };
        is_it && self.right_for.iter().all(|viewpoint| place.right_for.contains(viewpoint))
    }
}

impl Field<'_> {
    /// The nearest free times, at most `most`, by start.
    pub(super) fn search(&self, sought: &Sought, most: usize) -> Vec<Slot> {
        let places: Vec<_> =
            self.places.iter().enumerate().filter(|(_, place)| sought.is_met_by(place)).collect();
        let mut found = Vec::new();
        for day in sought.days() {
            let on_day = |(index, place): &(usize, &Place<'_>)| {
                let index = *index;
                let slot = move |start| Slot { start, minutes: sought.minutes, place: index };
                self.starts(place, day, sought).into_iter().map(slot)
            };
            let mut slots: Vec<_> = places.iter().flat_map(on_day).collect();
            slots.sort_by_key(|slot| (slot.start, slot.place));
            found.append(&mut slots);
            if found.len() >= most {
                break;
            }
        }
        found.truncate(most);
        found
    }

    /// The free starts of a day; at some distance from each other, if more than this one place is looked through.
    fn starts(&self, place: &Place<'_>, day: Date, sought: &Sought) -> Vec<PrimitiveDateTime> {
        let mut apart: Vec<PrimitiveDateTime> = Vec::new();
        for start in place.circumstances.free_starts(day, sought.minutes, sought.party) {
            let stay = Interval::lasting(start, sought.minutes);
            let suits = sought.part.is_none_or(|part| PartOfDay::of(start) == part)
                && !self.own.iter().any(|own| own.overlaps(&stay));
            let is_apart = matches!(sought.what, What::One(_))
                || apart.last().is_none_or(|last| (start - *last).whole_minutes() >= APART);
            if suits && is_apart {
                apart.push(start);
            }
        }
        apart
    }

    /// What comes nearest when nothing is free, each differing in one thing only; never in whom a place is right for.
    pub(super) fn suggest(&self, sought: &Sought) -> Vec<(Differs, Vec<Slot>)> {
        let mut wishes = Vec::new();
        if sought.part.is_some() {
            wishes.push((Differs::Time, Sought { part: None, ..sought.clone() }));
        }
        let next = sought.days.1.saturating_add(Duration::DAY);
        let days = (next, next.saturating_add(Duration::days(LONGEST_RANGE - 1)));
        wishes.push((Differs::Days, Sought { days, ..sought.clone() }));
        if sought.what != What::Anything {
            wishes.push((Differs::What, Sought { what: What::Anything, ..sought.clone() }));
        }
        let found = wishes.into_iter().map(|(differs, wish)| (differs, self.search(&wish, SUGGESTED)));
        found.chain(self.shorter(sought)).filter(|(_, slots)| !slots.is_empty()).collect()
    }

    fn shorter(&self, sought: &Sought) -> Option<(Differs, Vec<Slot>)> {
        let lengths = (1..).map(|n: u16| sought.minutes.saturating_sub(n.saturating_mul(SHORTEST)));
        let found = lengths.take_while(|minutes| *minutes >= SHORTEST).map(|minutes| {
            let slots = self.search(&Sought { minutes, ..sought.clone() }, SUGGESTED);
            (Differs::Length(minutes), slots)
        });
        found.into_iter().find(|(_, slots)| !slots.is_empty())
    }

    /// Why the party fits nowhere, if it does not: the rule of the place that comes nearest.
    pub(super) fn fits_nowhere(&self, sought: &Sought) -> Option<Problem> {
        let places = self.places.iter().filter(|place| sought.is_met_by(place));
        let mut nearest: Option<Problem> = None;
        for place in places {
            match place.circumstances.judge_party(&sought.party) {
                Ok(()) => return None,
                Err(problem) if most(&problem) >= nearest.as_ref().map_or(0, most) => nearest = Some(problem),
                Err(_) => {}
            }
        }
        nearest
    }

    /// The reason for which nothing can be booked on the one day that was asked for.
    pub(super) fn closed(&self, sought: &Sought) -> Option<Problem> {
        let (first, last) = sought.days;
        let mut problems = self
            .places
            .iter()
            .filter(|place| first == last && sought.is_met_by(place))
            .map(|place| place.circumstances.judge_day(first).err());
        let one = problems.next()??;
        problems.all(|problem| problem.as_ref() == Some(&one)).then_some(one)
    }
}

/// How many it is that a rule allows.
fn most(problem: &Problem) -> u16 {
    match problem {
        Problem::TooManyPeople(most) | Problem::WheelchairPlaces(most) | Problem::AssistantPlaces(most) => {
            *most
        }
        _ => 0,
    }
}
