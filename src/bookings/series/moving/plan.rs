//! Visits that are to move together, and what is known around their dates.

use time::{Date, Duration, PrimitiveDateTime};

use super::form::{Choice, Typed};
use super::rules::Shift;
use super::store::wishes;
use crate::bookings::extras;
use crate::bookings::finding::stays;
use crate::bookings::journey::Journey;
use crate::bookings::journey::form::Answers;
use crate::bookings::quotas::rules::Counted;
use crate::bookings::rules::{Refusal, is_late};
use crate::bookings::series::making::{DAYS_NEAR, Planned, Setting};
use crate::bookings::series::rules::{Scope, is_ahead};
use crate::bookings::store::{self, Booking};
use crate::civil::{self, Interval};
use crate::db::Connection;
use crate::ids::{BookingId, SeriesId};
use crate::resources::store as resources;
use crate::web::{Acting, Books, Error, Result, Visit};

/// A series of one's own, and the visit from which somebody asks to move.
pub(super) struct Series {
    pub(super) id: SeriesId,
    /// The resource and what the member has of it.
    pub(super) journey: Journey,
    pub(super) anchor: Booking,
    /// What can still move, soonest first.
    pub(super) ahead: Vec<Booking>,
    /// Those of them that are moved by hand only, from now on.
    pub(super) late: Vec<BookingId>,
}

/// A series of the person who is acted for, of which something can still move; all others are not there.
pub(super) async fn find(
    db: &mut Connection,
    visit: &Visit<Acting<Books>>,
    id: &str,
    anchor: Option<BookingId>,
) -> Result<Option<Series>> {
    let id = SeriesId(id.parse().map_err(|_| Error::NotFound)?);
    let mut all = store::of_series(db, visit.language, id, (visit.person.subject(), None)).await?;
    let slug = all.first().map(|booking| booking.listed.slug.clone()).ok_or(Error::NotFound)?;
    all.retain(|booking| is_ahead(booking, visit.now.civil));
    let named = all.iter().find(|booking| Some(booking.id) == anchor).or(all.first());
    let Some(anchor) = named.cloned() else { return Ok(None) };
    let answers = Answers { resource: slug, ..Answers::default() };
    let journey = Journey::load(db, visit, answers).await?;
    let (resource, now) = (&journey.resource, visit.now.civil);
    let is_short = |one: &&Booking| is_late(resource.terms.notice_change, one.listed.stay.from, now);
    // Whoever decides for the resource moves a visit until it begins.
    let may_always = visit.person.decides(resource.id);
    let late = all.iter().filter(is_short).filter(|_| !may_always).map(|one| one.id).collect();
    Ok(Some(Series { id, journey, anchor, ahead: all, late }))
}

impl Series {
    /// The visits that are meant.
    pub(super) fn meant(&self, scope: Scope) -> Vec<&Booking> {
        self.ahead.iter().filter(|other| scope.covers(&self.anchor, other)).collect()
    }

    /// When each of them is to be: as chosen, else where the shift leads; none: it stays where it is.
    pub(super) fn wished(
        &self,
        meant: &[&Booking],
        shift: &Shift,
        typed: &Typed,
    ) -> Vec<(Date, Option<PrimitiveDateTime>)> {
        let wish = |(number, booking): (usize, &&Booking)| {
            let stay = booking.listed.stay;
            let target = shift.target(stay.from.date());
            let as_it_is =
                Interval::lasting(target, shift.minutes) == stay && booking.listed.party == shift.party;
            let start = match typed.chosen(number) {
                Some(Choice::At(start)) => Some(start),
                Some(Choice::Stays) => None,
                None => (!as_it_is && !self.late.contains(&booking.id)).then_some(target),
            };
            (target.date(), start)
        };
        meant.iter().enumerate().map(wish).collect()
    }

    /// Why a late one stays where it is.
    pub(super) fn is_late(&self) -> Refusal {
        Refusal::Late(self.journey.resource.terms.notice_change)
    }

    /// Judges every date. Asked with the write lock held, it is still true when it is written.
    pub(super) async fn plan(
        &self,
        db: &mut Connection,
        visit: &Visit<Acting<Books>>,
        (meant, shift): (&[&Booking], &Shift),
        wished: &[(Date, Option<PrimitiveDateTime>)],
    ) -> Result<Vec<Planned>> {
        let moving: Vec<BookingId> = meant
            .iter()
            .zip(wished)
            .filter_map(|(booking, (_, start))| start.is_some().then_some(booking.id))
            .collect();
        let (begin, end) = span(wished, self.anchor.listed.stay.from.date());
        let held = resources::held_without(db, self.journey.resource.id, (begin, end), &moving).await?;
        // The visits of a series were made by one form: what goes along with one goes along with each.
        let span = ((begin, end), moving.as_slice());
        let along = extras::along(db, visit.language, self.anchor.id, span).await?;
        let mut own = stays(db, visit.person.subject(), begin, end).await?;
        let asked = wishes(db, self.id).await?;
        let gone = meant.iter().filter(|booking| moving.contains(&booking.id)).map(|one| one.listed.stay);
        let gone: Vec<Interval> = gone
            .chain(asked.iter().filter(|(booking, _)| moving.contains(booking)).map(|(_, stay)| *stay))
            .collect();
        own.retain(|stay| !gone.contains(stay));
        let counted: Vec<Counted> =
            self.journey.counted.iter().copied().filter(|one| !moving.contains(&one.booking)).collect();
        let setting = Setting {
            circumstances: self.journey.circumstances(&held),
            counted: &counted,
            own: &own,
            usual: shift.start,
            minutes: shift.minutes,
            party: shift.party,
            along: &along,
        };
        let mut planned = setting.plan(wished);
        for (booking, one) in meant.iter().zip(&mut planned) {
            if self.late.contains(&booking.id) {
                one.offers.clear();
                one.refusal = one.start.map(|_| self.is_late());
            }
        }
        Ok(planned)
    }
}

/// From the first moment that may matter to the last.
fn span(wished: &[(Date, Option<PrimitiveDateTime>)], day: Date) -> (PrimitiveDateTime, PrimitiveDateTime) {
    let days = wished.iter().flat_map(|(day, start)| [Some(*day), start.map(PrimitiveDateTime::date)]);
    let days: Vec<_> = days.flatten().collect();
    let near = Duration::days(DAYS_NEAR + 2);
    let first = days.iter().min().copied().unwrap_or(day).saturating_sub(near);
    let last = days.iter().max().copied().unwrap_or(day).saturating_add(near);
    (civil::at_minute(first, 0), civil::at_minute(last, 0))
}
