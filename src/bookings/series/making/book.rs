//! The unit of work that books a series: every date of it, or none.

use time::PrimitiveDateTime;

use super::plan::{Making, Wished};
use super::rules::{Planned, Rhythm, refuse_all};
use crate::bookings::extras::{self, rules::judge};
use crate::bookings::journey::{ask_support, card, delete_draft};
use crate::bookings::rules::{Refusal, State, decide_by};
use crate::bookings::series::{store as series, tell};
use crate::bookings::store::{self, NewBooking};
use crate::civil::Interval;
use crate::db::Work;
use crate::ids::SeriesId;
use crate::members::acting;
use crate::members::rules::acting::{Hand, Need, Right};
use crate::resources::availability::Wish;
use crate::resources::rules::approval_needed;
use crate::resources::store as resources;
use crate::web::{Acting, Books, Error, Result, Visit};

/// What became of the form.
pub(super) enum Outcome {
    Booked(SeriesId),
    /// By this very form, a moment ago.
    SentBefore(SeriesId),
    /// Every date is left out.
    Nothing(Vec<Planned>),
    /// Some date cannot be had any more.
    Refused(Vec<Planned>),
    /// The card that was to be sent, or what was to be taken along, is not there any more.
    Open,
}

/// Judges with the write lock held, then writes: what is read here is still true when it is written.
pub(super) async fn book(
    visit: &Visit<Acting<Books>>,
    work: &mut Work,
    making: Making,
    (rhythm, wished): (Rhythm, &[Wished]),
) -> Result<Outcome> {
    let key = making.journey.answers.key.clone();
    let by = visit.person.by();
    if let Some(sent) = series::by_key(work, by, &key).await? {
        return Ok(Outcome::SentBefore(sent));
    }
    let journey = making.journey.up_to_date(work, visit).await?;
    let making = Making { journey, ..making };
    if !judge(&making.journey.offers, None, &making.journey.answers.extras()).is_empty() {
        return Ok(Outcome::Open);
    }
    let mut planned = making.plan(work, visit, wished).await?;
    if !resources::may_book(work, making.journey.resource.id, visit.person.subject()).await? {
        refuse_all(&mut planned, &Refusal::NotChosen);
    }
    if planned.iter().any(|one| one.refusal.is_some()) {
        return Ok(Outcome::Refused(planned));
    }
    let starts: Vec<_> = planned.iter().filter_map(Planned::bookable).collect();
    if starts.is_empty() {
        return Ok(Outcome::Nothing(planned));
    }
    let Some(card) = card(visit, work, &making.details).await? else { return Ok(Outcome::Open) };
    let hand = confirm(visit, work, &making).await?;
    let id = series::insert(work, rhythm.code(), (by, &key), visit.now.seconds()).await?;
    let mut made = Vec::new();
    for start in starts {
        let booking = match write(visit, work, (&making, hand), start).await? {
            Ok(booking) => booking,
            // The database has the last word, and nothing of the series stands.
            Err(refusal) => return Ok(Outcome::Refused(refused(planned, start, &refusal))),
        };
        let along = (making.journey.offers.as_slice(), making.details.extras.as_slice());
        if let Err(refusal) = extras::take(work, booking, along).await? {
            return Ok(Outcome::Refused(refused(planned, start, &refusal)));
        }
        series::add(work, id, booking).await?;
        ask_support(visit, work, booking, (&making.details, &card)).await?;
        made.push(booking);
    }
    delete_draft(work, (visit.person.subject(), by), &key).await?;
    tell::made(work, &made, visit.now).await?;
    Ok(Outcome::Booked(id))
}

async fn confirm(visit: &Visit<Acting<Books>>, work: &mut Work, making: &Making) -> Result<Hand> {
    let support = (!making.details.support.is_empty()).then_some(Right::Support);
    let today = visit.now.civil.date();
    acting::confirm(work, &visit.person, (Need::Book, support), today).await?.ok_or(Error::ForAnother)
}

async fn write(
    visit: &Visit<Acting<Books>>,
    work: &mut Work,
    (making, hand): (&Making, Hand),
    start: PrimitiveDateTime,
) -> Result<std::result::Result<crate::ids::BookingId, Refusal>> {
    let Making { journey, first, details } = making;
    let terms = &journey.resource.terms;
    let stay = Interval { from: start, until: start.saturating_add(first.until - first.from) };
    let wish = Wish { stay, party: details.party };
    let new = NewBooking {
        resource: journey.resource.id,
        hand,
        stay,
        hold: stay.widened(terms.buffer_before, terms.buffer_after),
        units: terms.units_for(details.party),
        party: details.party,
        purpose: details.purpose.clone(),
        state: if approval_needed(terms, &wish) { State::Requested } else { State::Approved },
        decide_by: decide_by(&journey.circumstances(&[]), start),
        // Each booking has a key of its own, which no form can send.
        key: format!("{} {}", journey.answers.key, crate::civil::text(start)),
        answers_hash: journey.answers.hash(&wish, details),
        beside: None,
    };
    Ok(store::insert(work, &new, visit.now.seconds()).await?.map(|booked| booked.told.visit.booking))
}

fn refused(mut planned: Vec<Planned>, start: PrimitiveDateTime, refusal: &Refusal) -> Vec<Planned> {
    for one in planned.iter_mut().filter(|one| one.start == Some(start)) {
        one.refusal = Some(refusal.clone());
    }
    planned
}
