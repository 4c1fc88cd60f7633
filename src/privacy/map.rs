//! The map of the data: every column of the database, what it is, what it is for, how long it stays and who reads it.
//!
//! It is written down in `privacy/data-map.csv`. A column that is not on it fails a test.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::language::Texts;

const FILE: &str = include_str!("../../privacy/data-map.csv");

/// A table of the database.
#[derive(Debug)]
pub struct Table {
    /// As the schema spells it.
    pub name: String,
    /// What its rows are, in words for everybody.
    pub title: Texts,
    /// In the order of the file.
    pub columns: Vec<Column>,
}

/// A column of a table.
#[derive(Debug)]
pub struct Column {
    /// As the schema spells it.
    pub name: String,
    /// What sort of data it is.
    pub class: Class,
    /// `account`, `bookings`, `support`, `messages`, `feedback`, `security`, `access_needs`, `equipment`.
    pub purpose: String,
    /// How long it stays; `membership` ends with erasure.
    pub retention: String,
    /// Who may see it, separated by spaces; `portal` is the program alone.
    pub readers: String,
    /// Whether and how it belongs to what a person takes along.
    pub export: Export,
    /// How its value is put into words.
    pub unit: String,
    /// What it is, in words for everybody; empty where only a machine wants it.
    pub label: Texts,
}

/// What sort of data a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// The program's own.
    Config,
    /// Shown to everybody.
    Public,
    /// Keys and counters.
    Technical,
    /// Says who somebody is.
    Identity,
    /// Says how somebody is reached.
    Contact,
    /// What somebody wrote, or what was done for them.
    Content,
    /// May tell of somebody's health: special-category data.
    Special,
    /// Lets somebody in; kept as a hash only.
    Secret,
    /// Who did what, when.
    Log,
    /// Who acted for the centre.
    Act,
}

/// How a column belongs to what a person takes along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Export {
    /// It names the person whose row it is.
    Whose,
    /// It names a row of this table, and the row belongs to whom that one belongs.
    Of(String),
    /// It names who acted for the centre: counted, not listed.
    Act,
    /// It goes along.
    Yes,
    /// It stays.
    No,
}

impl Export {
    fn parse(code: &str) -> Option<Self> {
        match code {
            "whose" => Some(Self::Whose),
            "act" => Some(Self::Act),
            "yes" => Some(Self::Yes),
            "no" => Some(Self::No),
            other => other.strip_prefix("of ").map(|table| Self::Of(table.to_owned())),
        }
    }
}

impl Table {
    /// The column by which its rows belong to a person.
    #[must_use]
    pub fn owner(&self) -> Option<&Column> {
        self.columns.iter().find(|column| matches!(column.export, Export::Whose | Export::Of(_)))
    }
}

/// A line of the file: a table when it names no column.
#[derive(Debug, Deserialize)]
struct Line {
    table: String,
    column: String,
    class: Option<Class>,
    purpose: String,
    retention: String,
    readers: String,
    export: String,
    unit: String,
    kk: String,
    ru: String,
    en: String,
}

/// Every table, in the order of the file.
#[must_use]
pub fn tables() -> &'static [Table] {
    static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| read(FILE));
    &TABLES
}

fn read(file: &str) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for line in csv::Reader::from_reader(file.as_bytes()).into_deserialize::<Line>().filter_map(Result::ok) {
        let label = Texts { kk: line.kk, ru: line.ru, en: line.en };
        let (Some(class), Some(export)) = (line.class, Export::parse(&line.export)) else {
            tables.push(Table { name: line.table, title: label, columns: Vec::new() });
            continue;
        };
        if let Some(table) = tables.last_mut().filter(|table| table.name == line.table) {
            table.columns.push(Column {
                name: line.column,
                class,
                purpose: line.purpose,
                retention: line.retention,
                readers: line.readers,
                export,
                unit: line.unit,
                label,
            });
        }
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn columns() -> impl Iterator<Item = (&'static Table, &'static Column)> {
        tables().iter().flat_map(|table| table.columns.iter().map(move |column| (table, column)))
    }

    #[test]
    fn every_line_of_the_file_is_read() {
        assert_eq!(tables().len() + columns().count() + 1, FILE.lines().count());
    }

    #[test]
    fn every_line_says_what_for_how_long_and_for_whom() {
        const PURPOSES: [&str; 8] = [
            "account",
            "bookings",
            "support",
            "messages",
            "feedback",
            "security",
            "access_needs",
            "equipment",
        ];
        const READERS: [&str; 9] = [
            "self",
            "helper",
            "coordinator",
            "desk",
            "staff",
            "accountant",
            "administrator",
            "public",
            "portal",
        ];
        for (table, column) in columns() {
            let at = format!("{}.{}", table.name, column.name);
            assert!(PURPOSES.contains(&column.purpose.as_str()), "{at}: {}", column.purpose);
            assert!(!column.retention.is_empty(), "{at}");
            assert!(
                column.readers.split(' ').all(|reader| READERS.contains(&reader)),
                "{at}: {}",
                column.readers
            );
        }
    }

    #[test]
    fn words_are_there_in_every_language_or_in_none() {
        for table in tables() {
            let all = table.columns.iter().map(|column| &column.label).chain([&table.title]);
            for label in all {
                let said = Language::ALL.map(|language| label.get(language).is_empty());
                assert!(said == [true; 3] || said == [false; 3], "{}: {label:?}", table.name);
            }
            assert!(!table.title.kk.is_empty(), "{}", table.name);
        }
    }

    #[test]
    fn what_is_secret_stays_and_what_is_special_goes_along() {
        for (table, column) in columns() {
            match column.class {
                Class::Secret | Class::Config | Class::Public => assert_eq!(column.export, Export::No),
                Class::Special | Class::Contact => {
                    assert_eq!(column.export, Export::Yes, "{}.{}", table.name, column.name);
                }
                _ => {}
            }
            if column.export == Export::Yes {
                assert!(table.owner().is_some(), "{} belongs to nobody", table.name);
                assert!(!column.unit.is_empty(), "{}.{}", table.name, column.name);
            }
        }
    }
}
