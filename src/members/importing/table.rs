//! The list as a table, and what its first row calls the cells.

use csv::StringRecord;

use super::columns::Column;
use crate::spreadsheet::reading::{self, Rows};

/// People in one list. Nobody else can book while they are added, for a second or two.
pub(super) const MOST_PEOPLE: usize = 1000;
/// Bytes of one list: the people with all their columns, and three times as much again.
pub(super) const LARGEST: usize = 300_000;

/// A row of the list that says something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// As a spreadsheet counts them: the first row has the names of the columns.
    pub(super) number: u64,
    /// Surname, given name and patronymic.
    pub(super) names: [String; 3],
    pub(super) called: String,
    pub(super) phone: String,
    pub(super) email: String,
    pub(super) language: String,
    /// Something stands to the right of the last column: a separator too many has moved the cells.
    pub(super) moved: bool,
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
    /// No column with names.
    NoName,
    /// Neither phones nor addresses.
    NoContact,
    /// Two columns hold the same.
    Twice,
    /// On this row a quotation mark is opened and closed nowhere.
    Unclosed(u64),
    TooLarge,
}

/// Reads a list.
pub(super) fn read(text: &str) -> Result<Table, Unreadable> {
    if text.len() > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    let Rows { head, filled: rows, unclosed } = reading::rows(text, MOST_PEOPLE);
    if let Some(row) = unclosed {
        return Err(Unreadable::Unclosed(row));
    }
    let columns: Vec<_> = head.iter().map(Column::read).collect();
    judge(&columns, &head)?;
    let rows: Vec<_> = rows.iter().map(|(number, record)| row(&columns, record, *number)).collect();
    match rows.len() {
        0 => Err(Unreadable::Empty),
        count if count > MOST_PEOPLE => Err(Unreadable::TooLarge),
        _ => {
            let named =
                head.iter().zip(&columns).filter(|(name, column)| column.is_none() && !name.is_empty());
            Ok(Table { rows, ignored: named.map(|(name, _)| name.trim().to_owned()).collect() })
        }
    }
}

fn judge(columns: &[Option<Column>], headers: &StringRecord) -> Result<(), Unreadable> {
    let has = |wanted| columns.contains(&Some(wanted));
    if headers.iter().all(|header| header.trim().is_empty()) {
        return Err(Unreadable::Empty);
    }
    if !has(Column::GivenName) && !has(Column::FullName) {
        return Err(Unreadable::NoName);
    }
    if !has(Column::Phone) && !has(Column::Email) {
        return Err(Unreadable::NoContact);
    }
    let mut seen: Vec<Column> = Vec::new();
    for column in columns.iter().flatten() {
        if seen.contains(column) {
            return Err(Unreadable::Twice);
        }
        seen.push(*column);
    }
    let both = has(Column::FullName) && (has(Column::GivenName) || has(Column::Surname));
    if both { Err(Unreadable::Twice) } else { Ok(()) }
}

fn row(columns: &[Option<Column>], record: &StringRecord, number: u64) -> Row {
    let mut row = Row { number, ..Row::default() };
    for (at, cell) in record.iter().enumerate() {
        let cell = cell.trim().to_owned();
        let [surname, given_name, patronymic] = &mut row.names;
        match columns.get(at) {
            None => row.moved |= !cell.is_empty(),
            Some(None) => {}
            Some(Some(Column::FullName)) => row.names = apart(&cell),
            Some(Some(Column::Surname)) => *surname = cell,
            Some(Some(Column::GivenName)) => *given_name = cell,
            Some(Some(Column::Patronymic)) => *patronymic = cell,
            Some(Some(Column::Called)) => row.called = cell,
            Some(Some(Column::Phone)) => row.phone = cell,
            Some(Some(Column::Email)) => row.email = cell,
            Some(Some(Column::Language)) => row.language = cell,
        }
    }
    row
}

/// Surname first, as lists have it; one word alone is a given name.
fn apart(name: &str) -> [String; 3] {
    let mut words = name.splitn(3, char::is_whitespace).map(|word| word.trim().to_owned());
    let first = words.next().unwrap_or_default();
    match words.next() {
        Some(second) => [first, second, words.next().unwrap_or_default()],
        None => [String::new(), first, String::new()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_counted_as_in_the_spreadsheet_and_empty_ones_are_passed_over() {
        let table = read("Аты;Телефон\n;\n\nЯн;1\n\"Ая\nБи\";2;\nОл;3;4\n").unwrap();
        let read: Vec<_> = table.rows.iter().map(|row| (row.number, row.moved)).collect();
        assert_eq!(read, [(4, false), (5, false), (7, true)]);
    }

    #[test]
    fn a_full_name_is_taken_apart() {
        assert_eq!(apart("Ким Ян Олегович оглы"), ["Ким", "Ян", "Олегович оглы"]);
        assert_eq!(apart("Ян"), ["", "Ян", ""]);
        assert_eq!(apart(""), ["", "", ""]);
    }

    #[test]
    fn what_is_no_list_says_why() {
        for (text, why) in [
            ("", Unreadable::Empty),
            ("Аты;Телефон\n", Unreadable::Empty),
            ("Ким;Ян;87015550011", Unreadable::NoName),
            ("Аты;Диагноз\nЯн;x", Unreadable::NoContact),
            ("Аты;Имя;Телефон\nЯн;Ян;1", Unreadable::Twice),
            ("ФИО;Имя;Телефон\nЯн;Ян;1", Unreadable::Twice),
        ] {
            assert_eq!(read(text), Err(why), "{text}");
        }
        let long = format!("Аты;Телефон\n{}", "Я;1\n".repeat(MOST_PEOPLE + 1));
        assert_eq!(read(&long), Err(Unreadable::TooLarge));
        assert_eq!(read(&"Я".repeat(LARGEST)), Err(Unreadable::TooLarge));
    }

    #[test]
    fn other_columns_are_named_and_left_alone() {
        let table = read("Аты;Диагноз;;Телефон\nЯн;жасырын;x;87015550011").unwrap();
        assert_eq!(table.ignored, ["Диагноз"]);
        assert!(!format!("{:?}", table.rows).contains("жасырын"));
    }
}
