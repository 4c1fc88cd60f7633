//! The figures of months as a table for spreadsheets.

use crate::language::Words;
use crate::registers::books::Kind;
use crate::registers::rules::{Figures, Line, Way, total};
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
