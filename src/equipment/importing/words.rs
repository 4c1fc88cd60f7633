//! Lists of equipment in words.

use super::columns::Column;
use super::rules::Problem;
use super::table::{MOST_ROWS, Unreadable};
use crate::language::Words;
use crate::text::TextProblem;

/// The name of a column.
pub(super) fn column(t: &Words, column: Column) -> String {
    match column {
        Column::Category => t.item_import_column_category(),
        Column::Make => t.item_import_column_make(),
        Column::Model => t.item_import_column_model(),
        Column::Serial => t.item_import_column_serial(),
        Column::Quantity => t.item_import_column_quantity(),
        Column::Grade => t.item_import_column_grade(),
        Column::Place => t.item_import_column_place(),
        Column::HoldsData => t.item_import_column_holds_data(),
        Column::ComesWith => t.item_import_column_comes_with(),
        Column::Note => t.item_import_column_note(),
        Column::InventoryNumber => t.item_import_column_inventory_number(),
    }
}

/// Why a list cannot be read.
pub(super) fn unreadable(t: &Words, why: Unreadable) -> String {
    match why {
        Unreadable::Empty => t.item_import_error_empty(),
        Unreadable::NoCategory => t.item_import_error_no_category(),
        Unreadable::Twice => t.import_error_twice(),
        Unreadable::Unclosed(row) => t.import_error_unclosed(row),
        Unreadable::TooLarge => t.item_import_error_too_large(MOST_ROWS),
        Unreadable::Book => t.item_import_error_book(),
    }
}

/// What is wrong in a cell.
pub(super) fn problem(t: &Words, problem: &Problem) -> String {
    match problem {
        Problem::Moved => t.import_error_moved(),
        Problem::LostLetter => t.item_import_error_lost(),
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(*most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
        Problem::NoCategory => t.item_import_error_category_none(),
        Problem::UnknownCategory => t.item_import_error_category(),
        Problem::Quantity => t.item_import_error_quantity(),
        Problem::Grade => t.item_import_error_grade(),
        Problem::UnknownPlace => t.item_import_error_place(),
        Problem::HoldsData => t.item_import_error_holds_data(),
        Problem::SerialOfSeveral => t.item_import_error_serial_of_several(),
        Problem::SerialTwice(row) => t.item_import_error_serial_twice(*row),
        Problem::NumberTwice(row) => t.item_import_error_number_twice(*row),
        Problem::SerialKnown(tag) => t.item_import_error_serial_known(tag.as_str()),
        Problem::NumberKnown(tag) => t.item_import_error_number_known(tag.as_str()),
    }
}
