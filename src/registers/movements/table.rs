//! The figures of months as a table for spreadsheets.

use super::form::What;
use super::store::Piece;
use super::view::said;
use crate::language::Words;
use crate::registers::books::Kind;
use crate::registers::rules::{Figures, Line, Month, Way, total};
use crate::registers::words;
use crate::spreadsheet::{Cell, Sheet};
use crate::web::{Registers, Visit};

/// What the numbers of a line are.
pub(in crate::registers) fn heads(t: &Words) -> Vec<String> {
    let ways = Way::ALL.map(|way| {
        let side = if way.is_in() { t.registers_in() } else { t.registers_out() };
        format!("{side}: {}", words::way(t, way))
    });
    let ends = [t.registers_corrected(), t.registers_closing()];
    [t.registers_opening()].into_iter().chain(ways).chain(ends).collect()
}

/// The numbers of a line.
pub(in crate::registers) fn numbers(figures: &Figures) -> impl Iterator<Item = Cell> {
    let ways = Way::ALL.map(|way| figures.by(way));
    let ends = [figures.corrected, figures.closing()];
    [figures.opening].into_iter().chain(ways).chain(ends).map(Cell::Integer)
}

/// Each category in their order, and all together.
pub(in crate::registers) fn named(
    visit: &Visit<Registers>,
    kinds: &[Kind],
    lines: &[Line],
) -> Vec<(String, Figures)> {
    let of = |kind: &Kind| {
        let line = lines.iter().find(|line| line.category == kind.id)?;
        Some((kind.name.get(visit.language).to_owned(), line.figures))
    };
    let all = (visit.words().registers_total(), total(lines));
    kinds.iter().filter_map(of).chain([all]).collect()
}

pub(super) fn table(visit: &Visit<Registers>, kinds: &[Kind], (name, lines): (String, &[Line])) -> Sheet {
    let t = visit.words();
    let row = |(name, figures): (String, Figures)| {
        [Cell::Text(name)].into_iter().chain(numbers(&figures)).collect()
    };
    Sheet {
        name,
        head: [t.registers_category()].into_iter().chain(heads(t)).collect(),
        rows: named(visit, kinds, lines).into_iter().map(row).collect(),
    }
}

/// The pieces behind a number; those that only stood there have no day and no way.
pub(super) fn pieces_table(
    visit: &Visit<Registers>,
    (month, what): (Month, What),
    pieces: Vec<Piece>,
) -> Sheet {
    let t = visit.words();
    let row = |piece: Piece| {
        let moved = piece.moved.and_then(|(at, from, to)| {
            Some((visit.app.clock.civil(at).date(), words::way(t, Way::of(&from, &to)?)))
        });
        let (day, way) = moved.unzip();
        vec![
            piece.tag.into(),
            piece.inventory_number.into(),
            piece.category.get(visit.language).into(),
            piece.make.into(),
            piece.model.into(),
            Cell::Integer(piece.quantity),
            day.into(),
            way.unwrap_or_default().into(),
        ]
    };
    let head = vec![
        t.registers_tag(),
        t.registers_number(),
        t.registers_category(),
        t.registers_make(),
        t.registers_model(),
        t.registers_quantity(),
        t.registers_when(),
        t.registers_way(),
    ];
    let name = format!("{}, {}", said(t, what), words::month(t, month));
    Sheet { name, head, rows: pieces.into_iter().map(row).collect() }
}
