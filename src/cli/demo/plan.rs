//! Fits the example's bookings between opening hours, holidays and each other, by the rules that people's own obey.

use time::{Date, Duration, PrimitiveDateTime};

use super::people;
use super::resources::Resource;
use super::texts::Texts;
use crate::bookings::rules::decide_by;
use crate::civil::{self, Interval};
use crate::ids::MemberId;
use crate::resources::availability::{Circumstances, Held, Party, Wish};
use crate::resources::rules::{Approval, ClosedDay};

/// How a booking goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Nobody has decided yet.
    Waits,
    /// Approved; with time the person comes and goes.
    Stands,
    /// A coordinator said no, for one of the reasons.
    Declined(usize),
    /// Nobody decided in time.
    Expired,
    /// The member will not come.
    GivenUp,
    /// The centre cannot, for one of the reasons.
    CalledOff(usize),
    /// The member did not come.
    NotUsed,
}

/// What is wished for, on whatever day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    pub slug: &'static str,
    /// Minutes since midnight.
    pub start: u16,
    pub minutes: u16,
    pub party: Party,
}

/// A booking that can be written down as it is.
pub(super) struct Planned<'a> {
    pub resource: &'a Resource,
    pub member: MemberId,
    pub stay: Interval,
    pub hold: Interval,
    pub party: Party,
    pub made: PrimitiveDateTime,
    pub decide_by: PrimitiveDateTime,
    pub fate: Fate,
    pub purpose: Texts,
    pub support: Option<Texts>,
}

/// What is planned so far.
pub(super) struct Plan<'a> {
    pub now: PrimitiveDateTime,
    pub bookings: Vec<Planned<'a>>,
    resources: &'a [Resource],
    closed: Vec<ClosedDay>,
}

impl<'a> Plan<'a> {
    pub(super) fn new(resources: &'a [Resource], closed: Vec<ClosedDay>, now: PrimitiveDateTime) -> Self {
        let now = civil::at_minute(now.date(), civil::minute_of_day(now.time()));
        Self { now, bookings: Vec::new(), resources, closed }
    }

    /// The day `days` after today.
    pub(super) fn day(&self, days: i64) -> Date {
        self.now.date().saturating_add(Duration::days(days))
    }

    /// Plans a booking if the rules allow it and it can have gone that way by now. Nobody named: whoever is free.
    pub(super) fn fit(&mut self, slot: &Slot, day: Date, who: Option<MemberId>, fate: Fate) -> bool {
        let Some(resource) = self.resources.iter().find(|resource| resource.slug == slot.slug) else {
            return false;
        };
        let stay = Interval::lasting(civil::at_minute(day, slot.start), slot.minutes);
        let Some(member) = who.or_else(|| self.somebody_free(&stay)) else { return false };
        let made = self.made(stay.from);
        let planned = [made, self.now].into_iter().find_map(|made| {
            let held = self.held(resource);
            let at_that_time =
                Circumstances { terms: &resource.terms, closed: &self.closed, now: made, held: &held };
            let wish = Wish { stay, party: slot.party };
            let decide_by = decide_by(&at_that_time, stay.from);
            let fits = at_that_time.judge(&wish).is_ok()
                && !self.is_elsewhere(member, &stay)
                && self.is_possible(fate, resource, &stay, decide_by);
            fits.then_some(Planned {
                resource,
                member,
                stay,
                hold: stay.widened(resource.terms.buffer_before, resource.terms.buffer_after),
                party: slot.party,
                made,
                decide_by,
                fate,
                purpose: super::pattern::purpose(slot.slug, self.bookings.len()),
                support: None,
            })
        });
        let fits = planned.is_some();
        self.bookings.extend(planned);
        fits
    }

    /// A few days before it, or lately; never at the same minute twice in a row.
    fn made(&self, starts: PrimitiveDateTime) -> PrimitiveDateTime {
        let n = i64::try_from(self.bookings.len()).unwrap_or_default();
        let before = starts - Duration::days(1 + n % 6) - Duration::minutes(n * 37 % 300);
        let lately = self.now - Duration::minutes(20 + n * 131 % 4000);
        before.min(lately)
    }

    /// Everything planned counts as held, so that the order in which it is written down does not matter.
    fn held(&self, resource: &Resource) -> Vec<Held> {
        let same = self.bookings.iter().filter(|planned| planned.resource.id == resource.id);
        same.map(|planned| Held {
            interval: planned.hold,
            units: resource.terms.units_for(planned.party),
            wheelchairs: planned.party.wheelchairs,
            assistants: planned.party.assistants,
        })
        .collect()
    }

    fn is_possible(
        &self,
        fate: Fate,
        resource: &Resource,
        stay: &Interval,
        decide_by: PrimitiveDateTime,
    ) -> bool {
        let needs_approval = resource.terms.approval != Approval::Never;
        match fate {
            Fate::Waits => needs_approval && decide_by > self.now,
            Fate::Expired => needs_approval && decide_by <= self.now,
            Fate::Declined(_) => needs_approval,
            Fate::NotUsed => stay.until <= self.now,
            Fate::Stands | Fate::GivenUp | Fate::CalledOff(_) => true,
        }
    }

    fn is_elsewhere(&self, member: MemberId, stay: &Interval) -> bool {
        self.bookings.iter().any(|planned| planned.member == member && planned.stay.overlaps(stay))
    }

    /// Members take turns.
    fn somebody_free(&self, stay: &Interval) -> Option<MemberId> {
        let turn = self.bookings.len() * 7;
        let mut everybody = people::WITHOUT_ACCOUNT.cycle().skip(turn).take(people::WITHOUT_ACCOUNT.count());
        everybody.find(|id| !self.is_elsewhere(MemberId(*id), stay)).map(MemberId)
    }
}
