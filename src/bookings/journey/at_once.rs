//! Booking what nothing stands in the way of, together with what others book at the same moment.

use super::book::new_booking;
use super::request::Journey;
use crate::bookings::store::{self, NewBooking};
use crate::bookings::tell;
use crate::clock::Now;
use crate::db::{self, Together, Work};
use crate::ids::BookingId;
use crate::web::{Acting, Books, Form, Result, Visit};

/// A booking that the database alone can judge.
struct Plain {
    new: NewBooking,
    /// The number of the terms by which it was judged.
    terms: i64,
    now: Now,
}

/// Books it, if somebody books for themselves and it is all they ask for. None: something stands in the way, and nothing
/// has happened; what, is found out in a unit of work of its own.
pub(super) async fn book_at_once<T>(
    visit: &Visit<Acting<Books>>,
    form: &Form<T>,
    journey: &Journey,
) -> Result<Option<BookingId>> {
    let Some(plain) = Plain::of(visit, journey) else { return Ok(None) };
    match form.write(plain).await {
        Ok(made) => Ok(made),
        Err(error) if error.is_refusal() => Ok(None),
        Err(error) => Err(error.into()),
    }
}

impl Plain {
    fn of(visit: &Visit<Acting<Books>>, journey: &Journey) -> Option<Self> {
        let terms = &journey.resource.terms;
        if journey.moves.is_some() || terms.for_chosen || !terms.quotas.is_empty() {
            return None;
        }
        let (wish, details) = journey.frame(&[]).judge(&journey.answers).ok()?;
        if !details.extras.is_empty() || details.asks_support() || details.use_card {
            return None;
        }
        let hand = visit.person.own_hand()?;
        let new = new_booking(journey, hand, (&wish, &details));
        Some(Self { new, terms: journey.terms_number, now: visit.now })
    }
}

impl Together for Plain {
    /// None: the terms have changed since it was judged.
    type Made = Option<BookingId>;

    async fn write(work: &mut Work, all: &[&Self]) -> db::Result<Vec<Self::Made>> {
        let Some(Self { terms, now, .. }) = all.last() else { return Ok(Vec::new()) };
        let standing = all.iter().filter(|one| one.terms == *terms);
        let new: Vec<_> = standing.map(|one| &one.new).collect();
        let made = store::insert_all(work, &new, (Some(*terms), now.seconds())).await?;
        let ids: Vec<_> = made.iter().map(|one| one.told.visit.booking).collect();
        tell::made(work, made, *now).await?;
        let mut ids = ids.into_iter();
        Ok(all.iter().map(|one| if one.terms == *terms { ids.next() } else { None }).collect())
    }
}
