//! What may be taken along, as fields.

use super::words::field;
use crate::bookings::journey::form::Answers;
use crate::language::Words;

/// Something that may be taken along, as a field.
pub(in crate::bookings) struct Line {
    pub(in crate::bookings) field: String,
    pub(in crate::bookings) slug: String,
    pub(in crate::bookings) name: String,
    pub(in crate::bookings) hint: String,
    pub(in crate::bookings) typed: String,
}

impl Line {
    pub(in crate::bookings) fn new(answers: &Answers, slug: &str, (name, hint): (String, String)) -> Self {
        Self { field: field(slug), slug: slug.to_owned(), name, hint, typed: answers.units_of(slug) }
    }
}

/// A field of each address and name; what was typed of something that is not offered any more stays in sight.
pub(in crate::bookings) fn lines(t: &Words, answers: &Answers, offers: &[(String, String)]) -> Vec<Line> {
    let offered = offers.iter().map(|(slug, name)| Line::new(answers, slug, (name.clone(), String::new())));
    offered.chain(gone(t, answers, |slug| offers.iter().any(|(offered, _)| offered == slug))).collect()
}

/// What was typed of something that is not offered any more.
pub(in crate::bookings) fn gone(
    t: &Words,
    answers: &Answers,
    is_offered: impl Fn(&str) -> bool,
) -> Vec<Line> {
    let typed = answers.extras().into_iter().filter(|(slug, _)| !is_offered(slug));
    typed.map(|(slug, _)| Line::new(answers, &slug, (t.extras_gone(), String::new()))).collect()
}
