//! The unit of work that moves visits of a series: each of those chosen, or none.

use time::PrimitiveDateTime;

use super::plan::Series;
use super::rules::{Shift, order};
use super::{store as moves, tell};
use crate::bookings::moving::rules::{Outcome as Moved, outcome};
use crate::bookings::moving::store::{self, NewMove};
use crate::bookings::rules::{Refusal, decide_by};
use crate::bookings::series::making::{Planned, refuse_all};
use crate::bookings::store::Booking;
use crate::civil::Interval;
use crate::db::Work;
use crate::members::acting;
use crate::members::rules::acting::{Hand, Need};
use crate::resources::availability::{Problem, Wish};
use crate::resources::rules::approval_needed;
use crate::resources::store as resources;
use crate::web::{Acting, Books, Error, Result, Visit};

/// What became of the form.
pub(super) enum Outcome {
    /// They stand at the new times, or a coordinator is asked about some of them.
    Moved(Moved),
    /// By this very form, a moment ago.
    SentBefore,
    /// Every visit stays where it is.
    Nothing(Vec<Planned>),
    /// Some date cannot be had any more.
    Refused(Vec<Planned>),
}

/// A visit, and where it goes.
type Step<'a> = (&'a Booking, Interval);

/// Judged with the write lock held, `planned` is still true when it is written.
pub(super) async fn move_them(
    visit: &Visit<Acting<Books>>,
    work: &mut Work,
    (series, key): (&Series, &str),
    (meant, shift): (&[&Booking], &Shift),
    mut planned: Vec<Planned>,
) -> Result<Outcome> {
    if moves::is_sent(work, visit.person.by(), key).await? {
        return Ok(Outcome::SentBefore);
    }
    if !resources::may_book(work, series.journey.resource.id, visit.person.subject()).await? {
        refuse_all(&mut planned, &Refusal::NotChosen);
    }
    if planned.iter().any(|one| one.refusal.is_some()) {
        return Ok(Outcome::Refused(planned));
    }
    let steps: Vec<Step<'_>> = meant
        .iter()
        .zip(&planned)
        .filter_map(|(booking, one)| Some((*booking, Interval::lasting(one.bookable()?, shift.minutes))))
        .collect();
    if steps.is_empty() {
        return Ok(Outcome::Nothing(planned));
    }
    let today = visit.now.civil.date();
    let hand = acting::confirm(work, &visit.person, (Need::Book, None), today).await?;
    let hand = hand.ok_or(Error::ForAnother)?;
    let pairs: Vec<_> = steps.iter().map(|(booking, new)| (booking.listed.stay, *new)).collect();
    // Two that change places could only do so over a moment in which both are in one.
    let Some(order) = order(&pairs) else {
        refuse_all(&mut planned, &Refusal::Rule(Problem::Taken));
        return Ok(Outcome::Refused(planned));
    };
    let mut asked = Vec::new();
    for step in order.into_iter().filter_map(|number| steps.get(number)) {
        match write(visit, work, (series, key), (step, shift, hand)).await? {
            Ok(Moved::Asked) => asked.push(step.0.id),
            Ok(_) => {}
            // The database has the last word, and nothing of the series moves.
            Err(refusal) => {
                refuse(&mut planned, step.1.from, &refusal);
                return Ok(Outcome::Refused(planned));
            }
        }
    }
    tell::moved(work, &steps, &asked, visit.now).await?;
    Ok(Outcome::Moved(if asked.is_empty() { Moved::Made } else { Moved::Asked }))
}

async fn write(
    visit: &Visit<Acting<Books>>,
    work: &mut Work,
    (series, key): (&Series, &str),
    ((booking, new), shift, hand): (&Step<'_>, &Shift, Hand),
) -> Result<std::result::Result<Moved, Refusal>> {
    let (journey, now) = (&series.journey, visit.now.seconds());
    let terms = &journey.resource.terms;
    // What is withdrawn breaks no rule.
    let _ = store::decide(work, booking.id, (Moved::Withdrawn, Some(hand.by()), ""), now).await?;
    let wish = Wish { stay: *new, party: shift.party };
    let outcome = outcome(booking.listed.state, approval_needed(terms, &wish), true);
    let old = booking.listed.stay;
    let decided_for = if outcome == Moved::Asked { new.from.min(old.from) } else { new.from };
    let row = NewMove {
        booking: booking.id,
        old,
        hand,
        stay: *new,
        hold: new.widened(terms.buffer_before, terms.buffer_after),
        units: terms.units_for(shift.party),
        party: shift.party,
        purpose: &booking.purpose,
        outcome,
        decide_by: decide_by(&journey.circumstances(&[]), decided_for),
        // No form can send such a key.
        key: &format!("{key} {}", booking.id),
        answers_hash: &[],
    };
    Ok(store::insert(work, &row, now).await?.map(|()| outcome))
}

fn refuse(planned: &mut [Planned], start: PrimitiveDateTime, refusal: &Refusal) {
    for one in planned.iter_mut().filter(|one| one.start == Some(start)) {
        one.refusal = Some(refusal.clone());
    }
}
