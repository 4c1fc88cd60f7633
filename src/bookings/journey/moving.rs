//! The unit of work that moves a booking.

use super::book::Outcome;
use super::details::Details;
use super::form::Unclear;
use super::request::Journey;
use super::rules::{Open, Step};
use super::store as drafts;
use crate::bookings::moving::rules::{Outcome as Moved, outcome};
use crate::bookings::moving::store::{self, NewMove};
use crate::bookings::moving::tell;
use crate::bookings::rules::decide_by;
use crate::bookings::store::Booking;
use crate::db::Work;
use crate::members::acting;
use crate::members::rules::acting as rights;
use crate::resources::availability::Wish;
use crate::resources::rules::approval_needed;
use crate::web::{Acting, Books, Error, Result, Visit};

/// Moves what has been judged, or asks for it. A wish that nobody has decided yet makes room for this one.
pub(super) async fn move_it(
    visit: &Visit<Acting<Books>>,
    work: &mut Work,
    (journey, booking): (&Journey, &Booking),
    (wish, details): (&Wish, &Details),
) -> Result<Outcome> {
    let (old, now) = (booking.listed.stay, visit.now.seconds());
    let is_other_visit = wish.stay != old || wish.party != booking.listed.party;
    if !is_other_visit && details.purpose == booking.purpose {
        return Ok(Outcome::Refused(Open::unclear(Step::Time, "start", Unclear::Unmoved)));
    }
    let hand =
        acting::confirm(work, &visit.person, (rights::Need::Book, None), visit.now.civil.date()).await?;
    let hand = hand.ok_or(Error::ForAnother)?;
    let withdrawn = (Moved::Withdrawn, Some(hand.by()), "");
    // What is withdrawn breaks no rule.
    let _ = store::decide(work, booking.id, withdrawn, now).await?;
    let terms = &journey.resource.terms;
    let outcome = outcome(booking.listed.state, approval_needed(terms, wish), is_other_visit);
    let decided_for = if outcome == Moved::Asked { wish.stay.from.min(old.from) } else { wish.stay.from };
    let new = NewMove {
        booking: booking.id,
        old,
        hand,
        stay: wish.stay,
        hold: wish.stay.widened(terms.buffer_before, terms.buffer_after),
        units: terms.units_for(wish.party),
        party: wish.party,
        purpose: &details.purpose,
        outcome,
        decide_by: decide_by(&journey.circumstances(&[]), decided_for),
        key: &journey.answers.key,
        answers_hash: &journey.answers.hash(wish, details),
    };
    if let Err(refusal) = store::insert(work, &new, now).await? {
        return Ok(Outcome::Refused(Open::refuses(Step::Time, "start", refusal)));
    }
    drafts::delete(work, (visit.person.subject(), visit.person.by()), &journey.answers.key).await?;
    if is_other_visit {
        let other = if outcome == Moved::Asked { wish.stay } else { old };
        tell::tell(work, booking.id, (outcome, other, ""), visit.now).await?;
    }
    Ok(Outcome::Moved(booking.id, outcome))
}
