//! Which days a visit repeats on, and which of them can be had.

use time::{Date, Duration, PrimitiveDateTime, Time};

use crate::bookings::extras::rules::{Along, shortage};
use crate::bookings::quotas::rules::{self as quotas, Counted};
use crate::bookings::rules::Refusal;
use crate::civil::Interval;
use crate::ids::BookingId;
use crate::resources::availability::{Circumstances, Party, Wish, nearest};

/// Visits of one series.
pub(super) const MOST: usize = 60;
/// Other times offered for one date.
const OFFERED: usize = 6;
/// Where nothing is free that day, so many days before and after are looked at.
pub(in crate::bookings::series) const DAYS_NEAR: i64 = 3;

/// How a visit repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::bookings::series) enum Rhythm {
    Week,
    Fortnight,
    /// On days that are named.
    Dates,
}

impl Rhythm {
    /// In the order in which they are offered.
    pub(super) const ALL: [Self; 3] = [Self::Week, Self::Fortnight, Self::Dates];

    /// As forms and the database spell it.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Fortnight => "fortnight",
            Self::Dates => "dates",
        }
    }

    /// Reads a code.
    pub(in crate::bookings::series) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rhythm| rhythm.code() == code)
    }
}

/// When a rhythm ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ends {
    /// After so many visits, the first one counted.
    After(usize),
    /// On this day, which may be one of them.
    On(Date),
}

/// The days of a rhythm, the first one among them; one more than [`MOST`] where it has too many.
pub(super) fn days(first: Date, weeks: i64, ends: Ends) -> Vec<Date> {
    let all = (0..).map(|number| first.saturating_add(Duration::weeks(weeks * number)));
    match ends {
        Ends::After(times) => all.take(times.min(MOST + 1)).collect(),
        Ends::On(last) => all.take_while(|day| *day <= last).take(MOST + 1).collect(),
    }
}

/// One date of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::bookings::series) struct Planned {
    /// The day of the rhythm.
    pub(in crate::bookings::series) day: Date,
    /// When it is to be; none: it is left out.
    pub(in crate::bookings::series) start: Option<PrimitiveDateTime>,
    /// Why it cannot be then.
    pub(in crate::bookings::series) refusal: Option<Refusal>,
    /// Other times that can be had.
    pub(in crate::bookings::series) offers: Vec<PrimitiveDateTime>,
}

impl Planned {
    /// What can be booked of it.
    pub(in crate::bookings::series) fn bookable(&self) -> Option<PrimitiveDateTime> {
        self.start.filter(|_| self.refusal.is_none())
    }
}

/// No date can be had that somebody wished for.
pub(in crate::bookings::series) fn refuse_all(planned: &mut [Planned], refusal: &Refusal) {
    for one in planned.iter_mut().filter(|one| one.start.is_some()) {
        one.refusal = Some(refusal.clone());
    }
}

/// What every date of a series is judged by.
#[derive(Debug, Clone, Copy)]
pub(in crate::bookings::series) struct Setting<'a> {
    pub(in crate::bookings::series) circumstances: Circumstances<'a>,
    /// What the member has of the resource.
    pub(in crate::bookings::series) counted: &'a [Counted],
    /// What the member has anywhere.
    pub(in crate::bookings::series) own: &'a [Interval],
    /// The hour of the first visit.
    pub(in crate::bookings::series) usual: Time,
    pub(in crate::bookings::series) minutes: u16,
    pub(in crate::bookings::series) party: Party,
    /// What goes along with each visit.
    pub(in crate::bookings::series) along: &'a [Along],
}

impl Setting<'_> {
    /// Judges dates in their order, each together with those before it that can be had.
    pub(in crate::bookings::series) fn plan(
        &self,
        wishes: &[(Date, Option<PrimitiveDateTime>)],
    ) -> Vec<Planned> {
        let mut had: Vec<Interval> = Vec::new();
        let mut planned = Vec::new();
        for &(day, start) in wishes {
            let judged = start.map(|start| self.judge(start, &had));
            if let (Some(start), Some(Ok(()))) = (start, &judged) {
                had.push(Interval::lasting(start, self.minutes));
            }
            let refusal = judged.and_then(Result::err);
            planned.push(Planned { day, start, refusal, offers: Vec::new() });
        }
        // A date does not stand in its own way when another hour of it is looked for.
        for one in &mut planned {
            let others: Vec<_> =
                had.iter().copied().filter(|stay| Some(stay.from) != one.bookable()).collect();
            one.offers = self.offers(one.day, one.bookable(), &others);
        }
        planned
    }

    fn judge(&self, start: PrimitiveDateTime, had: &[Interval]) -> Result<(), Refusal> {
        let stay = Interval::lasting(start, self.minutes);
        let wish = Wish { stay, party: self.party };
        self.circumstances.judge(&wish).map_err(Refusal::Rule)?;
        if self.own.iter().chain(had).any(|own| own.overlaps(&stay)) {
            return Err(Refusal::Elsewhere(None));
        }
        let terms = self.circumstances.terms;
        let hold = stay.widened(terms.buffer_before, terms.buffer_after);
        if let Some(missing) = shortage(self.along, hold) {
            return Err(Refusal::Extra(missing));
        }
        let dated = |(stay, number): (&Interval, i64)| Counted {
            booking: BookingId(-number),
            stay: *stay,
            here: true,
        };
        let new = had.iter().zip(1..).map(dated);
        let counted: Vec<_> = self.counted.iter().copied().chain(new).collect();
        quotas::judge(&self.circumstances.terms.quotas, &counted, self.circumstances.now, &stay)
            .map_err(Refusal::Quota)
    }

    /// Other times of that day; where there are none, the same hour of the days around it.
    fn offers(
        &self,
        day: Date,
        chosen: Option<PrimitiveDateTime>,
        had: &[Interval],
    ) -> Vec<PrimitiveDateTime> {
        let wished = PrimitiveDateTime::new(day, self.usual);
        let can_be = |start: &PrimitiveDateTime| Some(*start) != chosen && self.judge(*start, had).is_ok();
        let free = self.circumstances.free_starts(day, self.minutes, self.party);
        let free: Vec<_> = free.into_iter().filter(can_be).collect();
        let mut offers = nearest(&free, wished, OFFERED);
        if free.contains(&wished) {
            offers.insert(0, wished);
        }
        if offers.is_empty() && chosen.is_none() {
            let around = (1..=DAYS_NEAR).flat_map(|days| [days, -days]);
            let near = around.map(|days| wished.saturating_add(Duration::days(days)));
            offers = near.filter(can_be).take(2).collect();
        }
        offers
    }
}

#[cfg(test)]
mod tests;
