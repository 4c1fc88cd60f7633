//! Models in words.

use super::rules::Available;
use crate::dates;
use crate::language::{Language, Texts, Words};

/// Kind, make and model; the last two may be unknown.
pub(in crate::equipment) fn name(kind: &str, make: &str, model: &str) -> String {
    let said = [kind, make, model].into_iter().filter(|part| !part.is_empty());
    said.collect::<Vec<_>>().join(" ")
}

/// The same in each language.
pub(in crate::equipment) fn names(kind: &Texts, make: &str, model: &str) -> Texts {
    let said = |language: Language| name(kind.get(language), make, model);
    Texts { kk: said(Language::Kk), ru: said(Language::Ru), en: said(Language::En) }
}

/// How many can be had now, or when one can.
pub(in crate::equipment) fn availability(t: &Words, available: Available) -> String {
    match available {
        Available::Now(pieces) => t.borrow_free(pieces),
        Available::Before(booked) => t.borrow_before(dates::long(t, booked.date())),
        Available::Back(back) => t.borrow_back_on(dates::long(t, back.date())),
        Available::Unknown => t.borrow_none_now(),
    }
}
