//! A series in the making in words.

use super::form::Unclear;
use super::rules::{MOST, Rhythm};
use crate::language::Words;

/// How a visit repeats.
pub(in crate::bookings::series) fn rhythm(t: &Words, rhythm: Rhythm) -> String {
    match rhythm {
        Rhythm::Week => t.series_week(),
        Rhythm::Fortnight => t.series_fortnight(),
        Rhythm::Dates => t.series_dates(),
    }
}

/// What is wrong with how a visit is to repeat.
pub(super) fn unclear(t: &Words, unclear: &Unclear) -> String {
    match unclear {
        Unclear::RhythmMissing => t.series_error_rhythm(),
        Unclear::EndMissing => t.series_error_end(),
        Unclear::TwoEnds => t.series_error_two_ends(),
        Unclear::Times => t.series_error_times(MOST),
        Unclear::Until => t.series_error_until(),
        Unclear::UntilTooEarly => t.series_error_until_early(),
        Unclear::DatesMissing => t.series_error_dates(),
        Unclear::Date(typed) => t.series_error_date(typed.as_str()),
        Unclear::TooMany => t.series_error_too_many(MOST),
    }
}
