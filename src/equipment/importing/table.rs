//! The list as a table, and what its first row calls the cells.

use csv::StringRecord;

use super::columns::Column;
use crate::spreadsheet::reading::{self, Rows};

/// Rows of one list. Nobody else can change anything while they are registered, for a few seconds.
pub(super) const MOST_ROWS: usize = 5000;
/// Bytes of one list.
pub(super) const LARGEST: usize = 1_200_000;
/// How every spreadsheet of the newer kind begins, which is no text.
const BOOK: &[u8] = b"PK\x03\x04";

/// A row of the list that says something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// As a spreadsheet counts them: the first row has the names of the columns.
    pub(super) number: u64,
    cells: Vec<(Column, String)>,
    /// Something stands to the right of the last column: a separator too many has moved the cells.
    pub(super) moved: bool,
}

impl Row {
    /// What stands in a column; empty where the list has none.
    pub(super) fn cell(&self, column: Column) -> &str {
        self.cells.iter().find(|(known, _)| *known == column).map_or("", |(_, cell)| cell)
    }
}

/// What was read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
    /// Columns that are not taken over, as they are called.
    pub(super) ignored: Vec<String>,
}

/// Why a list cannot be read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// Nothing, or nothing but the names of the columns.
    Empty,
    /// No column that says what things are.
    NoCategory,
    /// Two columns hold the same.
    Twice,
    /// On this row a quotation mark is opened and closed nowhere.
    Unclosed(u64),
    TooLarge,
    /// A spreadsheet that was not saved as text.
    Book,
}

/// The text of a file.
pub(super) fn decode(bytes: &[u8]) -> Result<String, Unreadable> {
    if bytes.len() > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    if bytes.starts_with(BOOK) { Err(Unreadable::Book) } else { Ok(reading::decode(bytes)) }
}

/// Reads a list.
pub(super) fn read(text: &str) -> Result<Table, Unreadable> {
    if text.len() > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    let Rows { head, filled: rows, unclosed } = reading::rows(text, MOST_ROWS);
    if let Some(row) = unclosed {
        return Err(Unreadable::Unclosed(row));
    }
    let columns: Vec<_> = head.iter().map(Column::read).collect();
    judge(&columns, &head)?;
    match rows.len() {
        0 => Err(Unreadable::Empty),
        count if count > MOST_ROWS => Err(Unreadable::TooLarge),
        _ => {
            let rows = rows.iter().map(|(number, record)| row(&columns, record, *number)).collect();
            let ignored =
                head.iter().zip(&columns).filter(|(name, column)| column.is_none() && !name.is_empty());
            Ok(Table { rows, ignored: ignored.map(|(name, _)| name.trim().to_owned()).collect() })
        }
    }
}

fn judge(columns: &[Option<Column>], head: &StringRecord) -> Result<(), Unreadable> {
    if head.iter().all(|header| header.trim().is_empty()) {
        return Err(Unreadable::Empty);
    }
    if !columns.contains(&Some(Column::Category)) {
        return Err(Unreadable::NoCategory);
    }
    let known: Vec<_> = columns.iter().flatten().collect();
    let twice =
        known.iter().enumerate().any(|(at, column)| known.iter().skip(at + 1).any(|other| other == column));
    if twice { Err(Unreadable::Twice) } else { Ok(()) }
}

fn row(columns: &[Option<Column>], record: &StringRecord, number: u64) -> Row {
    let known =
        columns.iter().zip(record).filter_map(|(column, cell)| Some(((*column)?, cell.trim().to_owned())));
    let moved = record.iter().skip(columns.len()).any(|cell| !cell.trim().is_empty());
    Row { number, cells: known.collect(), moved }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_found_by_the_names_of_their_columns() {
        let table = read("Моделі;Бағасы;Түрі\nT480;100;laptop\n;;\nX;;Монитор;артық\n").unwrap();
        assert_eq!(table.ignored, ["Бағасы"]);
        let read: Vec<_> =
            table.rows.iter().map(|row| (row.number, row.cell(Column::Category), row.moved)).collect();
        assert_eq!(read, [(2, "laptop", false), (4, "Монитор", true)]);
        assert_eq!((table.rows[0].cell(Column::Model), table.rows[0].cell(Column::Note)), ("T480", ""));
    }

    #[test]
    fn what_is_no_list_says_why() {
        for (text, why) in [
            ("", Unreadable::Empty),
            ("Түрі;Моделі\n", Unreadable::Empty),
            ("laptop;T480", Unreadable::NoCategory),
            ("Түрі;Категория\n1;2", Unreadable::Twice),
        ] {
            assert_eq!(read(text), Err(why), "{text}");
        }
        let most = format!("Вид\n{}", "x\n".repeat(MOST_ROWS));
        assert_eq!(read(&most).unwrap().rows.len(), MOST_ROWS);
        assert_eq!(read(&format!("{most}x\n")), Err(Unreadable::TooLarge));
        assert_eq!(read(&"Я".repeat(LARGEST)), Err(Unreadable::TooLarge));
        assert_eq!(decode(b"PK\x03\x04\x14"), Err(Unreadable::Book));
        assert_eq!(decode(&vec![b'x'; LARGEST + 1]), Err(Unreadable::TooLarge));
    }
}
