//! What stands in the way of approving a request, in words for coordinators.

use super::rules::{Changed, Hurdle};
use crate::language::Language;
use crate::resources::availability::Problem;
use crate::resources::words as resources;

/// What has changed since it was asked for.
pub(in crate::bookings) fn hurdle(language: Language, hurdle: &Hurdle) -> String {
    let t = language.words();
    match hurdle {
        Hurdle::Closed(Problem::ClosedDay(closed)) => t.booking_error_closed_day(closed.reason.get(language)),
        Hurdle::Closed(Problem::Excepted(exception)) => resources::excepted(language, exception),
        Hurdle::Closed(_) => t.hurdle_out_of_use(),
        Hurdle::Elsewhere => t.hurdle_elsewhere(),
        Hurdle::Terms(Changed::Hours) => t.hurdle_hours(),
        Hurdle::Terms(Changed::Length) => t.hurdle_length(),
        Hurdle::Terms(Changed::Party) => t.hurdle_party(),
    }
}
