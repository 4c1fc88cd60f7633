//! Terms, reasons and ways of lending in words.

use time::PrimitiveDateTime;

use super::rules::{How, Kind, Unfit, Untimely};
use super::store::{Held, Piece};
use crate::civil;
use crate::dates;
use crate::equipment::rules::Grade;
use crate::equipment::words as items;
use crate::language::{Language, Words};
use crate::text::TextProblem;

/// On what terms.
pub(super) fn kind(t: &Words, kind: Kind) -> String {
    match kind {
        Kind::Loan => t.lending_kind_loan(),
        Kind::Placement => t.lending_kind_placement(),
        Kind::Gift => t.lending_kind_gift(),
    }
}

/// How it was acknowledged.
pub(super) fn how(t: &Words, how: How) -> String {
    match how {
        How::Ticked => t.lending_how_ticked(),
        How::Said => t.lending_how_said(),
        How::Paper => t.lending_how_paper(),
        How::Representative => t.lending_how_representative(),
    }
}

/// The same as a choice of staff.
pub(super) fn way(t: &Words, how: How) -> String {
    match how {
        How::Ticked => t.lending_how_later(),
        How::Said => t.lending_way_said(),
        How::Paper => t.lending_way_paper(),
        How::Representative => t.lending_way_representative(),
    }
}

/// With year: what is lent long is due far away.
pub(super) fn due(t: &Words, at: PrimitiveDateTime) -> String {
    t.date_moment(dates::long(t, at.date()), civil::time_text(at.time()))
}

/// Why a piece does not go out; the tag stands before it.
pub(super) fn unfit(t: &Words, tag: &str, unfit: Unfit) -> String {
    match unfit {
        Unfit::Unknown => t.lending_error_unknown(tag),
        Unfit::Stands(state) => t.lending_error_stands(tag, items::state(t, state)),
        Unfit::Dirty => t.lending_error_dirty(tag),
        Unfit::Reserved => t.lending_error_reserved(tag),
        Unfit::Booked => t.lending_error_booked(tag),
        Unfit::BookedFrom(from) => t.lending_error_booked_from(tag, due(t, from)),
        Unfit::Other => t.lending_error_other(tag),
    }
}

/// Why something cannot come back then.
pub(super) fn untimely(t: &Words, untimely: Untimely) -> String {
    match untimely {
        Untimely::Day => t.lending_error_day(),
        Untimely::Hour => t.lending_error_hour(),
        Untimely::Past => t.lending_error_past(),
        Untimely::Closed(next) => t.lending_error_closed(dates::long(t, next)),
        Untimely::ClosedThen(opens, closes) => t.lending_error_closed_then(hour(opens), hour(closes)),
        Untimely::Far(days) => t.lending_error_far(days),
        Untimely::NotLater => t.lending_error_not_later(),
        Untimely::BookedFrom(from) => t.lending_error_booked_then(due(t, from)),
    }
}

fn hour(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// Why a text cannot be kept.
pub(super) fn text(t: &Words, problem: TextProblem) -> String {
    match problem {
        TextProblem::TooLong(most) => t.form_error_too_long(most),
        TextProblem::Unreadable => t.form_error_characters(),
    }
}

/// The conditions as choices, the one that is chosen marked.
pub(super) fn grades(t: &Words, chosen: &str) -> Vec<(&'static str, String, bool)> {
    let choice = |grade: Grade| (grade.code(), items::grade(t, Some(grade)), grade.code() == chosen);
    Grade::ALL.map(choice).into()
}

/// What it is and its tag, for headings and links.
pub(super) fn held(language: Language, held: &Held) -> String {
    format!("{}, {}", held.what.get(language), held.tag)
}

/// The same of a piece that may go out.
pub(super) fn piece(language: Language, piece: &Piece) -> String {
    format!("{}, {}", piece.what.get(language), piece.tag)
}
