//! A request in the making: the resource, its circumstances, the answers and where they came from.

use time::{Date, Duration, PrimitiveDateTime};

use super::form::Answers;
use super::rules::Frame;
use crate::bookings::extras;
use crate::bookings::extras::rules::Along;
use crate::bookings::moving::rules::may_move;
use crate::bookings::quotas::rules::{Counted, earliest};
use crate::bookings::quotas::store as quotas;
use crate::bookings::rules;
use crate::bookings::store::{self, Booking};
use crate::civil;
use crate::db::{self, Connection, Work};
use crate::ids::{BookingId, ResourceId};
use crate::members::rules::acting::Right;
use crate::needs::rules::Need;
use crate::needs::store as needs;
use crate::resources::availability::{Circumstances, Held};
use crate::resources::catalogue::Catalogue;
use crate::resources::rules::ClosedDay;
use crate::resources::store::{self as resources, Resource};
use crate::support::rules::kind::Lead;
use crate::support::store as support;
use crate::web::{Acting, Books, Error, Result, Visit};

/// Where the answers are that an address must not show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// Nobody has said yet who comes.
    Nowhere,
    /// Not said yet either, but the key under which it will be kept is in the address, and so will Back find it.
    Ahead,
    /// In a draft under the form's key.
    Draft,
    /// In a booking that is to be repeated.
    Booking(BookingId),
}

/// A request in the making.
pub(in crate::bookings) struct Journey {
    pub(in crate::bookings) resource: Resource,
    pub(in crate::bookings) closed: Vec<ClosedDay>,
    /// The number of the terms of which these two are.
    pub(super) terms_number: i64,
    pub(in crate::bookings) now: PrimitiveDateTime,
    pub(in crate::bookings) answers: Answers,
    pub(super) kept: Kept,
    /// What helps the person, if there is a card of it that may be sent; none unless [`Self::with_support`] has read it.
    pub(super) card: Vec<Need>,
    /// The booking that is to move, as it stands; none: a new one is made.
    pub(in crate::bookings) moves: Option<Booking>,
    /// Less time is left before it begins than its resource asks of whoever moves it without a call.
    pub(super) is_late: bool,
    /// What the member has of it that counts for its quotas.
    pub(in crate::bookings) counted: Vec<Counted>,
    /// Whoever fills it in may ask for support.
    pub(super) may_support: bool,
    /// Each kind of support with the last day to ask for it in time; none unless [`Self::with_support`] has read them.
    pub(super) timings: Vec<(Lead, Date)>,
    /// What may be taken along on the wished day; of a booking that is to move: what goes along with it.
    pub(in crate::bookings) offers: Vec<Along>,
}

impl Journey {
    /// The resource and the days on which the centre is closed.
    pub(in crate::bookings) async fn load(
        db: &mut Connection,
        visit: &Visit<Acting<Books>>,
        answers: Answers,
    ) -> Result<Self> {
        let moves = moved(db, visit, &answers.moves).await?;
        let slug = moves.as_ref().map_or(answers.resource, |booking| booking.listed.slug.clone());
        let answers = Answers { resource: slug, ..answers };
        let catalogue = Catalogue::to_show(visit.app.db(), db).await?;
        let terms_number = catalogue.number();
        let Offered { resource, closed, extras } = offered(catalogue, visit, &answers.resource).await?;
        let mut answers = Answers { whom: visit.person.whom(), ..answers };
        if moves.is_some() {
            answers.extra.clear();
            answers.extra_units.clear();
        }
        let offers = offers(db, visit, (&extras, moves.as_ref()), &answers).await?;
        let may_support = visit.person.may(Right::Support);
        let (now, kept) = (visit.now.civil, Kept::Nowhere);
        let counted = counted(db, visit, (&resource, moves.as_ref())).await?;
        let is_late = is_late(visit, (&resource, moves.as_ref()));
        Ok(Self {
            resource,
            closed,
            terms_number,
            now,
            answers,
            kept,
            card: Vec::new(),
            moves,
            is_late,
            counted,
            may_support,
            timings: Vec::new(),
            offers,
        })
    }

    /// The same with the resource, the days that are closed and the bookings as they stand when a unit of work begins:
    /// nobody changes them meanwhile.
    pub(in crate::bookings) async fn up_to_date(
        self,
        work: &mut Work,
        visit: &Visit<Acting<Books>>,
    ) -> Result<Self> {
        let catalogue = Catalogue::to_judge(visit.app.db(), work).await?;
        let terms_number = catalogue.number();
        let Offered { resource, closed, extras } = offered(catalogue, visit, &self.answers.resource).await?;
        let moves = moved(work, visit, &self.answers.moves).await?;
        let counted = counted(work, visit, (&resource, moves.as_ref())).await?;
        let is_late = is_late(visit, (&resource, moves.as_ref()));
        let offers = offers(work, visit, (&extras, moves.as_ref()), &self.answers).await?;
        Ok(Self { resource, closed, terms_number, moves, is_late, counted, offers, ..self })
    }

    /// With what a page says of support: what helps the person, and how long each kind takes once the day is chosen. What
    /// was asked for with a booking stays with it when it moves.
    pub(super) async fn with_support(
        self,
        db: &mut Connection,
        visit: &Visit<Acting<Books>>,
    ) -> Result<Self> {
        if self.moves.is_some() {
            return Ok(self);
        }
        let card =
            if visit.person.may_use_card() { needs::card(db, visit.person.subject()).await? } else { None };
        let timings = match self.answers.date() {
            Ok(day) if self.may_support => support::timings(db, day).await?,
            _ => Vec::new(),
        };
        Ok(Self { card: card.map(|card| card.needs).unwrap_or_default(), timings, ..self })
    }

    /// The booking that was to move has begun, or will not be, or is moved by hand only; and the page that says which.
    pub(super) fn stays(&self) -> Option<String> {
        let booking = self.moves.as_ref()?;
        let may_move = may_move(booking.listed.state, &booking.listed.stay, self.now);
        let notice = match (may_move, self.is_late) {
            (false, _) => "not-moved",
            (true, true) => "move-late",
            (true, false) => return None,
        };
        Some(format!("/bookings/{}?notice={notice}", booking.id))
    }

    pub(super) fn frame<'a>(&'a self, held: &'a [Held]) -> Frame<'a> {
        Frame {
            terms: &self.resource.terms,
            closed: &self.closed,
            now: self.now,
            held,
            counted: &self.counted,
            may_support: self.may_support,
            offers: &self.offers,
            moving: self.moves.is_some(),
        }
    }

    pub(in crate::bookings) fn circumstances<'a>(&'a self, held: &'a [Held]) -> Circumstances<'a> {
        Circumstances { terms: &self.resource.terms, closed: &self.closed, now: self.now, held }
    }

    /// What others hold in the days from `from` on.
    pub(in crate::bookings) async fn held(
        &self,
        db: &mut Connection,
        from: Date,
        days: i64,
    ) -> Result<Vec<Held>> {
        let begin = civil::at_minute(from, 0).saturating_sub(Duration::DAY);
        let end = civil::at_minute(from, 0).saturating_add(Duration::days(days + 1));
        let without = self.moves.as_ref().map(|booking| booking.id);
        Ok(resources::held(db, self.resource.id, begin, end, without).await?)
    }

    /// What others hold on the wished day.
    pub(in crate::bookings) async fn held_on_day(&self, db: &mut Connection) -> Result<Vec<Held>> {
        match self.answers.date() {
            Ok(day) => self.held(db, day, 1).await,
            Err(_) => Ok(Vec::new()),
        }
    }
}

/// Whoever decides for the resource moves a booking until it begins.
fn is_late(visit: &Visit<Acting<Books>>, (resource, moves): (&Resource, Option<&Booking>)) -> bool {
    let notice = resource.terms.notice_change;
    let late = |booking: &Booking| rules::is_late(notice, booking.listed.stay.from, visit.now.civil);
    moves.is_some_and(late) && !visit.person.decides(resource.id)
}

/// What there is to be had of an address.
struct Offered {
    /// On the terms of the member, whoever fills it in.
    resource: Resource,
    /// The days on which the centre is closed, as far back as a working day before is looked for.
    closed: Vec<ClosedDay>,
    /// What may be taken along with it, and how many of each.
    extras: Vec<(ResourceId, u16)>,
}

async fn offered(mut catalogue: Catalogue<'_>, visit: &Visit<Acting<Books>>, slug: &str) -> Result<Offered> {
    let today = visit.now.civil.date();
    let found = catalogue.find(slug, visit.language).await?.ok_or(Error::NotFound)?;
    let extras = catalogue.extras(found.id).await?;
    let until = today.saturating_add(Duration::days(i64::from(found.terms.horizon)));
    let closed = catalogue.closed_days(today.saturating_sub(Duration::days(32)), until).await?;
    let allowances = catalogue.allowances(today).await?.of(visit.person.subject());
    let resource = found.for_whom(&allowances);
    Ok(Offered { resource, closed, extras })
}

/// The booking that is to move: of whom it is filled in for.
async fn moved(db: &mut Connection, visit: &Visit<Acting<Books>>, typed: &str) -> Result<Option<Booking>> {
    if typed.is_empty() {
        return Ok(None);
    }
    let id = BookingId(typed.parse().map_err(|_| Error::NotFound)?);
    let found = store::find(db, visit.language, id).await?;
    let own = found.filter(|booking| booking.member_id == visit.person.subject());
    own.map(Some).ok_or(Error::NotFound)
}

/// What may be taken along, or goes along already, with what others hold of it around the wished day.
pub(super) async fn offers(
    db: &mut Connection,
    visit: &Visit<Acting<Books>>,
    (extras, moves): (&[(ResourceId, u16)], Option<&Booking>),
    answers: &Answers,
) -> db::Result<Vec<Along>> {
    let Ok(day) = answers.date() else { return Ok(Vec::new()) };
    let day = civil::at_minute(day, 0);
    let span = (day.saturating_sub(Duration::DAY), day.saturating_add(Duration::days(2)));
    match moves {
        Some(booking) => extras::along(db, visit.language, booking.id, (span, &[booking.id])).await,
        None => extras::offered(db, visit.language, (extras, visit.person.subject()), span).await,
    }
}

/// What the member has of a resource with quotas, without the booking that is to move.
async fn counted(
    db: &mut Connection,
    visit: &Visit<Acting<Books>>,
    (resource, moves): (&Resource, Option<&Booking>),
) -> db::Result<Vec<Counted>> {
    if resource.terms.quotas.is_empty() {
        return Ok(Vec::new());
    }
    let whose = (visit.person.subject(), resource.id);
    quotas::counted(db, whose, earliest(visit.now.civil.date()), moves.map(|booking| booking.id)).await
}
