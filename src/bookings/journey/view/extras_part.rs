//! What may be taken along, as fields.

use crate::bookings::extras::words::field;
use crate::bookings::journey::request::Journey;
use crate::language::Words;

/// Something that may be taken along, as a field.
pub(super) struct Line {
    pub(super) field: String,
    pub(super) slug: String,
    pub(super) name: String,
    pub(super) hint: String,
    pub(super) typed: String,
}

/// A field of each; what was typed of something that is not offered any more stays in sight.
pub(super) fn lines(t: &Words, journey: &Journey) -> Vec<Line> {
    if journey.moves.is_some() {
        return Vec::new();
    }
    let terms = &journey.resource.terms;
    let stay = journey.answers.stay().ok();
    let hold = stay.map(|stay| stay.widened(terms.buffer_before, terms.buffer_after));
    let line = |slug: &str, name: &str, hint: String| Line {
        field: field(slug),
        slug: slug.to_owned(),
        name: name.to_owned(),
        hint,
        typed: journey.answers.units_of(slug),
    };
    let offered = journey.offers.iter().map(|offer| {
        let left = hold.map_or(offer.most, |hold| offer.left(hold));
        line(&offer.slug, &offer.name, t.extras_free(left, offer.most))
    });
    let typed = journey.answers.extras();
    let gone = typed.iter().filter(|(slug, _)| journey.offers.iter().all(|offer| offer.slug != *slug));
    offered.chain(gone.map(|(slug, _)| line(slug, &t.extras_gone(), String::new()))).collect()
}
