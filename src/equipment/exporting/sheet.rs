//! Pieces as rows.

use time::Date;

use super::store::Piece;
use crate::equipment::words;
use crate::language::{Language, Words};
use crate::spreadsheet::{Cell, Sheet};

/// The names of the columns. Those that a list to be taken over has are called as there.
fn head(t: &Words) -> Vec<String> {
    vec![
        t.item_export_column_tag(),
        t.item_import_column_category(),
        t.item_import_column_make(),
        t.item_import_column_model(),
        t.item_import_column_serial(),
        t.item_import_column_quantity(),
        t.item_export_state(),
        t.item_import_column_grade(),
        t.item_import_column_place(),
        t.item_import_column_holds_data(),
        t.item_export_column_dirty(),
        t.item_import_column_comes_with(),
        t.item_import_column_note(),
        t.item_import_column_inventory_number(),
        t.item_export_column_weight(),
        t.item_export_column_day(),
    ]
}

/// A row for every piece; `day` says on which day of the centre something was.
pub(super) fn sheet(
    (t, language): (&Words, Language),
    pieces: Vec<Piece>,
    day: impl Fn(i64) -> Date,
) -> Sheet {
    let said = |yes| if yes { t.item_export_yes() } else { t.item_export_no() };
    let row = |piece: Piece| {
        vec![
            piece.tag.into(),
            piece.category.get(language).into(),
            piece.make.into(),
            piece.model.into(),
            piece.serial.into(),
            Cell::Integer(piece.quantity),
            words::state(t, piece.state).into(),
            words::grade(t, piece.grade).into(),
            piece.place.into(),
            said(piece.holds_data).into(),
            said(piece.dirty).into(),
            piece.comes_with.into(),
            piece.note.into(),
            piece.inventory_number.into(),
            piece.weight.map_or_else(|| Cell::from(""), kilograms),
            Cell::Date(day(piece.made_at)),
        ]
    };
    Sheet { name: t.equipment_title(), head: head(t), rows: pieces.into_iter().map(row).collect() }
}

#[expect(clippy::cast_precision_loss, reason = "nothing here weighs 2^53 grams")]
fn kilograms(grams: i64) -> Cell {
    Cell::Number(grams as f64 / 1000.0)
}
