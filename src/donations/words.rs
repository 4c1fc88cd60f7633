//! Donors, donations and what can be wrong with them, in words.

use time::Date;

use super::rules::{DonorKind, Problem, Wish, amount};
use crate::civil;
use crate::dates::{self, Marked};
use crate::language::{Language, Words};
use crate::text::TextProblem;

/// Who gives.
pub(super) fn kind(t: &Words, kind: DonorKind) -> String {
    match kind {
        DonorKind::Person => t.donor_kind_person(),
        DonorKind::Organisation => t.donor_kind_organisation(),
        DonorKind::Anonymous => t.donor_kind_anonymous(),
    }
}

/// The name of a donor, or that there is none.
pub(super) fn donor(t: &Words, name: &str) -> String {
    if name.is_empty() { t.donor_kind_anonymous() } else { name.to_owned() }
}

/// What is to become of the data.
pub(super) fn wish(t: &Words, wish: Wish) -> String {
    match wish {
        Wish::None => t.donation_wish_none(),
        Wish::Wipe => t.donation_wish_wipe(),
        Wish::Destroy => t.donation_wish_destroy(),
        Wish::Wiped => t.donation_wish_wiped(),
    }
}

/// A sum as a language writes it, without the currency.
pub(super) fn figures(language: Language, tiyn: i64) -> String {
    amount(tiyn, if language == Language::En { '.' } else { ',' })
}

/// What the donor says it is worth, if anything was said.
pub(super) fn value(language: Language, tiyn: Option<i64>) -> String {
    let t = language.words();
    tiyn.map_or_else(|| t.donation_value_unstated(), |tiyn| t.donation_value_said(figures(language, tiyn)))
}

/// A day as the database keeps it, with its weekday.
pub(super) fn day(t: &Words, text: &str) -> Option<Marked> {
    let day = civil::parse_date(text)?;
    Some(Marked::day(day, dates::long(t, day)))
}

/// A day as papers write it.
pub(super) fn paper_day(text: &str) -> String {
    civil::parse_date(text).map_or_else(String::new, dates::digits)
}

/// A day as people type it.
pub(super) fn typed_day(day: Date) -> String {
    dates::digits(day)
}

/// What kind of thing, of which make and model.
pub(super) fn thing(category: &str, make: &str, model: &str) -> String {
    [category, make, model].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What is wrong with an answer of a field.
pub(super) fn problem(t: &Words, field: &str, problem: Problem) -> String {
    match problem {
        Problem::Empty | Problem::Unchosen => missing(t, field),
        Problem::Text(TextProblem::TooLong(most)) => of_field(t, field, t.form_error_too_long(most)),
        Problem::Text(TextProblem::Unreadable) => of_field(t, field, t.form_error_characters()),
        Problem::Email => t.donor_error_email(),
        Problem::Quantity => t.donation_error_quantity(),
        Problem::TooMany(most) => t.donation_error_too_many(most),
        Problem::NothingCame => t.donation_error_nothing_came(),
        Problem::Registered => t.donation_error_registered(),
        Problem::Value => t.donation_error_value(),
        Problem::Day => of_field(t, field, t.donation_error_day()),
        Problem::Future => of_field(t, field, t.donation_error_future()),
        Problem::LongAgo => of_field(t, field, t.donation_error_long_ago()),
        Problem::Full => t.donation_error_full(),
        Problem::Known => t.donor_error_known(),
        Problem::Closed => t.donation_error_closed(),
    }
}

/// Several fields may be wrong in the same way: each sentence says which one it is about.
fn of_field(t: &Words, field: &str, sentence: String) -> String {
    let label = match field {
        "name" => t.donor_name(),
        "contact" => t.donor_contact(),
        "phone" => t.donor_phone(),
        "email" => t.donor_email(),
        "address" => t.donor_address(),
        "make" => t.donation_make(),
        "model" => t.donation_model(),
        "paper_number" => t.donation_paper_number(),
        "paper_date" => t.donation_paper_date(),
        "note" => t.donation_note(),
        _ => return sentence,
    };
    // Without the remark that it may stay empty.
    let what = label.split(" (").next().unwrap_or_default();
    t.form_error_at(what, sentence.as_str())
}

fn missing(t: &Words, field: &str) -> String {
    match field {
        "kind" => t.donor_error_kind(),
        "name" => t.donor_error_name(),
        "reads" => t.donor_error_reads(),
        "who" => t.donation_error_who(),
        "donor" => t.donation_error_donor(),
        "category" => t.donation_error_category(),
        "holds_data" => t.donation_error_holds_data(),
        "grade" => t.donation_error_grade(),
        "next" => t.donation_error_next(),
        "came" => t.donation_error_came(),
        "wish" => t.donation_error_wish(),
        _ => t.donation_error_reason(),
    }
}
