//! The unit of work that books what was offered.

use time::Duration;

use super::offer::occasion;
use super::rules::State as Stands;
use super::store::{self, Entry};
use crate::bookings::journey::ask_support;
use crate::bookings::journey::details::Details;
use crate::bookings::quotas::rules::{earliest, judge};
use crate::bookings::quotas::store as quotas;
use crate::bookings::rules::{Refusal, State, decide_by};
use crate::bookings::store::{self as bookings, NewBooking};
use crate::bookings::tell;
use crate::db::Work;
use crate::ids::BookingId;
use crate::members::acting;
use crate::members::rules::acting::{Need, Right};
use crate::messages;
use crate::resources::availability::{Circumstances, Wish};
use crate::resources::rules::{ClosedDay, Terms, approval_needed};
use crate::resources::store as resources;
use crate::web::{Acting, Books, Error, Result, Visit};

/// What became of an acceptance.
pub(super) enum Outcome {
    Booked(BookingId),
    /// The offer does not stand any more.
    Gone,
    Refused(Refusal),
}

/// Takes what is held for the person; all of it happens in the unit of work, or nothing.
pub(super) async fn accept(
    visit: &Visit<Acting<Books>>,
    work: &mut Work,
    entry: &Entry,
    details: &Details,
) -> Result<Outcome> {
    let now = visit.now;
    let stands = entry.state == Stands::Offered && entry.answer_by.is_some_and(|by| by > now.civil);
    if !stands || !store::end(work, entry.id, (Stands::Booked, None), now.seconds()).await? {
        return Ok(Outcome::Gone);
    }
    let resource = resources::find_by_id(work, entry.resource_id, visit.language).await?;
    let whose = (entry.member, now.civil.date());
    let resource = resources::theirs(work, resource.ok_or(Error::NotFound)?, whose).await?;
    let wish = Wish { stay: entry.stay, party: entry.party };
    let day = entry.stay.from.date();
    let closed = resources::closed_days(work, day.saturating_sub(Duration::days(32)), day).await?;
    if let Err(refusal) = judged(visit, work, (entry, &wish), (&resource.terms, &closed)).await? {
        return Ok(Outcome::Refused(refusal));
    }
    let support = (!details.support.is_empty()).then_some(Right::Support);
    let hand = acting::confirm(work, &visit.person, (Need::Book, support), now.civil.date()).await?;
    let terms = &resource.terms;
    let circumstances = Circumstances { terms, closed: &closed, now: now.civil, held: &[] };
    let new = NewBooking {
        resource: resource.id,
        hand: hand.ok_or(Error::ForAnother)?,
        stay: entry.stay,
        hold: entry.stay.widened(terms.buffer_before, terms.buffer_after),
        units: terms.units_for(entry.party),
        party: entry.party,
        purpose: details.purpose.clone(),
        state: if approval_needed(terms, &wish) { State::Requested } else { State::Approved },
        decide_by: decide_by(&circumstances, entry.stay.from),
        // No form can send such a key.
        key: occasion(entry.id),
        answers_hash: Vec::new(),
        beside: None,
    };
    let booked = match bookings::insert(work, &new, now.seconds()).await? {
        Ok(booked) => booked,
        Err(refusal) => return Ok(Outcome::Refused(refusal)),
    };
    let id = booked.told.visit.booking;
    store::became(work, entry.id, id).await?;
    messages::settle_offer(work, entry.member, &occasion(entry.id), now).await?;
    ask_support(visit, work, id, (details, &[])).await?;
    tell::made(work, vec![booked], now).await?;
    Ok(Outcome::Booked(id))
}

/// The rules may have changed since it was offered, and the person may be elsewhere by now.
async fn judged(
    visit: &Visit<Acting<Books>>,
    work: &mut Work,
    (entry, wish): (&Entry, &Wish),
    (terms, closed): (&Terms, &[ClosedDay]),
) -> Result<std::result::Result<(), Refusal>> {
    let (now, stay) = (visit.now.civil, entry.stay);
    let (from, until) = (stay.from.saturating_sub(Duration::DAY), stay.until.saturating_add(Duration::DAY));
    let held = resources::held(work, entry.resource_id, from, until, None).await?;
    if let Err(problem) = (Circumstances { terms, closed, now, held: &held }).judge(wish) {
        return Ok(Err(Refusal::Rule(problem)));
    }
    if !resources::may_book(work, entry.resource_id, entry.member).await? {
        return Ok(Err(Refusal::NotChosen));
    }
    if let Some(other) = bookings::elsewhere(work, entry.member, &stay, None).await? {
        return Ok(Err(Refusal::Elsewhere(Some(other))));
    }
    let whose = (entry.member, entry.resource_id);
    let counted = quotas::counted(work, whose, earliest(now.date()), None).await?;
    Ok(judge(&terms.quotas, &counted, now, &stay).map_err(Refusal::Quota))
}
