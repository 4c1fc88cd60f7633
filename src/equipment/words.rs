//! States and conditions in words.

use super::rules::{Grade, Refusal, State};
use crate::language::Words;

/// In which state an item is.
#[must_use]
pub(crate) fn state(t: &Words, state: State) -> String {
    match state {
        State::Received => t.item_state_received(),
        State::InWorkshop => t.item_state_in_workshop(),
        State::Ready => t.item_state_ready(),
        State::WithHolder => t.item_state_with_holder(),
        State::Given => t.item_state_given(),
        State::ForParts => t.item_state_for_parts(),
        State::ForDisposal => t.item_state_for_disposal(),
        State::Disposed => t.item_state_disposed(),
        State::Missing => t.item_state_missing(),
        State::Installed => t.item_state_installed(),
    }
}

/// How an item looks and works; nobody may have looked yet.
#[must_use]
pub(crate) fn grade(t: &Words, grade: Option<Grade>) -> String {
    match grade {
        Some(Grade::A) => t.item_grade_a(),
        Some(Grade::B) => t.item_grade_b(),
        Some(Grade::C) => t.item_grade_c(),
        Some(Grade::D) => t.item_grade_d(),
        None => t.item_grade_none(),
    }
}

/// What kind of thing it is, with what stands on it, and how many there are in a counted box.
#[must_use]
pub(crate) fn device(t: &Words, category: &str, (make, model): (&str, &str), quantity: i64) -> String {
    let named: Vec<&str> = [make, model].into_iter().filter(|words| !words.is_empty()).collect();
    let what = if named.is_empty() { category.to_owned() } else { t.items_device(category, named.join(" ")) };
    if quantity == 1 { what } else { t.items_box(what, quantity) }
}

/// Why the database did not do it.
#[must_use]
pub(crate) fn refusal(t: &Words, refusal: Refusal) -> String {
    match refusal {
        Refusal::MovedOn => t.items_refused_moved_on(),
        Refusal::NoSuchWay => t.items_refused_no_such_way(),
        Refusal::Dirty => t.items_refused_dirty(),
        Refusal::OnlyByCustody => t.items_refused_only_by_custody(),
        Refusal::NeedsPaper => t.items_refused_needs_paper(),
        Refusal::MachineNotOnBench => t.items_refused_machine(),
        Refusal::HoldsParts => t.items_refused_holds_parts(),
        Refusal::SerialKnown => t.items_refused_serial(),
        Refusal::InventoryNumberKnown => t.items_refused_inventory_number(),
        Refusal::BeyondLine => t.items_refused_beyond_line(),
        Refusal::Reserved => t.items_refused_reserved(),
        Refusal::Booked => t.items_refused_booked(),
        Refusal::MonthClosed => t.items_refused_month_closed(),
    }
}
