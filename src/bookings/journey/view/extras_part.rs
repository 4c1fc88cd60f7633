//! What may be taken along, as fields of the journey.

use crate::bookings::extras::fields::{Line, gone};
use crate::bookings::journey::request::Journey;
use crate::language::Words;

/// A field of each that says how many are free; none of them for a booking that is to move.
pub(super) fn lines(t: &Words, journey: &Journey) -> Vec<Line> {
    if journey.moves.is_some() {
        return Vec::new();
    }
    let (terms, answers, offers) = (&journey.resource.terms, &journey.answers, &journey.offers);
    let stay = answers.stay().ok();
    let hold = stay.map(|stay| stay.widened(terms.buffer_before, terms.buffer_after));
    let offered = offers.iter().map(|offer| {
        let left = hold.map_or(offer.most, |hold| offer.left(hold));
        Line::new(answers, &offer.slug, (offer.name.clone(), t.extras_free(left, offer.most)))
    });
    offered.chain(gone(t, answers, |slug| offers.iter().any(|offer| offer.slug == slug))).collect()
}
