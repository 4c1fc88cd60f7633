//! What is taken along, in words.

use super::rules::{Along, Missing, Trouble, Why};
use crate::language::Words;

/// The field of something that may be taken along.
pub(in crate::bookings) fn field(slug: &str) -> String {
    format!("extra-{slug}")
}

/// What is wrong with an answer.
pub(in crate::bookings) fn trouble(t: &Words, trouble: &Trouble) -> String {
    let name = trouble.name.as_str();
    match trouble.why {
        Why::NotANumber => t.form_error_at(name, t.form_error_number()),
        Why::TooMany(most) => t.extras_error_most(name, most),
        Why::Left(0) => t.extras_error_none(name),
        Why::Left(left) => t.extras_error_left(name, left),
        Why::Gone => t.extras_error_gone(),
    }
}

/// Why a booking cannot be then: something that goes along is not there.
pub(in crate::bookings) fn missing(t: &Words, missing: &Missing) -> String {
    t.extras_error_missing(missing.name.as_str(), missing.left)
}

/// Several things and how many of each, on one line.
pub(in crate::bookings) fn list(along: &[Along]) -> String {
    along.iter().map(|one| format!("{}: {}", one.name, one.most)).collect::<Vec<_>>().join(", ")
}
