//! Tables for spreadsheets: rows in, the bytes of a file out. What people typed never becomes a formula.

pub(crate) mod reading;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format as CellFormat, Workbook, Worksheet, XlsxError};
use time::Date;

use crate::civil;
use crate::text::spreadsheet_cell;

/// The longest name of a sheet, and what may not stand in it.
const LONGEST_NAME: usize = 31;
const NOT_IN_NAMES: [char; 7] = ['*', '?', ':', '[', ']', '\\', '/'];
/// Widest column, in the pixels of the format.
const WIDEST: u32 = 400;
/// The longest text that a cell holds.
const LONGEST_TEXT: usize = 32_767;

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    Text(String),
    Number(f64),
    Integer(i64),
    Date(Date),
    /// In tiyn.
    Money(i64),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Option<Date>> for Cell {
    fn from(day: Option<Date>) -> Self {
        day.map_or_else(|| Self::Text(String::new()), Self::Date)
    }
}

/// A table with a head.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sheet {
    /// In the reader's language.
    pub(crate) name: String,
    pub(crate) head: Vec<String>,
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// Why a file did not come about.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unwritten {
    #[error("CSV: {0}")]
    Csv(#[from] csv::Error),
    #[error("XLSX: {0}")]
    Xlsx(#[from] XlsxError),
}

/// What a file can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Csv,
    Xlsx,
}

impl Format {
    /// Reads what an address asks for.
    pub(crate) fn parse(code: &str) -> Option<Self> {
        match code {
            "csv" => Some(Self::Csv),
            "xlsx" => Some(Self::Xlsx),
            _ => None,
        }
    }

    /// What the name of the file ends in.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// As browsers are told.
    pub(crate) fn content_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

impl Sheet {
    /// The file.
    pub(crate) fn bytes(&self, format: Format) -> Result<Vec<u8>, Unwritten> {
        match format {
            Format::Csv => self.csv(),
            Format::Xlsx => self.xlsx(),
        }
    }

    /// UTF-8 with a mark that says so; semicolons, and a comma in numbers, as spreadsheets here expect.
    pub(crate) fn csv(&self) -> Result<Vec<u8>, Unwritten> {
        let mut table = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .flexible(true)
            .from_writer("\u{feff}".as_bytes().to_vec());
        table.write_record(self.head.iter().map(|name| spreadsheet_cell(name).into_owned()))?;
        for row in &self.rows {
            table.write_record(row.iter().map(plain))?;
        }
        table.into_inner().map_err(|error| Unwritten::Csv(error.into_error().into()))
    }

    /// Numbers, days and money as such, all else as text; the head stays in sight.
    pub(crate) fn xlsx(&self) -> Result<Vec<u8>, Unwritten> {
        let mut book = Workbook::new();
        // The clock of the machine is nobody's business, and one table is one file.
        let epoch = ExcelDateTime::from_ymd(2000, 1, 1)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&epoch));
        let looks = Looks::new();
        let sheet = book.add_worksheet();
        sheet.set_name(sheet_name(&self.name))?;
        for (column, name) in (0..).zip(&self.head) {
            sheet.write_string_with_format(0, column, shortened(name), &looks.head)?;
        }
        for (line, row) in (1..).zip(&self.rows) {
            for (column, cell) in (0..).zip(row) {
                put(sheet, (line, column), cell, &looks)?;
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        sheet.set_repeat_rows(0, 0)?;
        sheet.set_autofit_max_width(WIDEST);
        sheet.autofit();
        Ok(book.save_to_buffer()?)
    }
}

/// As a text file says it.
fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => spreadsheet_cell(text).into_owned(),
        Cell::Number(number) => number.to_string().replace('.', ","),
        Cell::Integer(number) => number.to_string(),
        Cell::Date(day) => civil::date_text(*day),
        Cell::Money(tiyn) => {
            let (sign, tiyn) = (if *tiyn < 0 { "-" } else { "" }, tiyn.unsigned_abs());
            format!("{sign}{},{:02}", tiyn / 100, tiyn % 100)
        }
    }
}

/// How cells look.
struct Looks {
    head: CellFormat,
    day: CellFormat,
    money: CellFormat,
    /// A text that would become a formula as soon as somebody touched it.
    quoted: CellFormat,
}

impl Looks {
    fn new() -> Self {
        Self {
            head: CellFormat::new().set_bold(),
            day: CellFormat::new().set_num_format("dd.mm.yyyy"),
            money: CellFormat::new().set_num_format("#,##0.00"),
            quoted: CellFormat::new().set_quote_prefix(),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "the format knows no other numbers; these are far below 2^53")]
fn put(
    sheet: &mut Worksheet,
    (line, column): (u32, u16),
    cell: &Cell,
    looks: &Looks,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) if text.is_empty() => return Ok(()),
        Cell::Text(text) if spreadsheet_cell(text) != text.as_str() => {
            sheet.write_string_with_format(line, column, shortened(text), &looks.quoted)?
        }
        Cell::Text(text) => sheet.write_string(line, column, shortened(text))?,
        Cell::Number(number) => sheet.write_number(line, column, *number)?,
        Cell::Integer(number) => sheet.write_number(line, column, *number as f64)?,
        Cell::Date(day) => {
            let year = u16::try_from(day.year()).unwrap_or_default();
            let day = ExcelDateTime::from_ymd(year, u8::from(day.month()), day.day())?;
            sheet.write_datetime_with_format(line, column, &day, &looks.day)?
        }
        Cell::Money(tiyn) => {
            sheet.write_number_with_format(line, column, *tiyn as f64 / 100.0, &looks.money)?
        }
    };
    Ok(())
}

fn shortened(text: &str) -> String {
    if text.len() <= LONGEST_TEXT { text.to_owned() } else { text.chars().take(LONGEST_TEXT / 2).collect() }
}

/// What may be written on the tab of a sheet.
fn sheet_name(name: &str) -> String {
    let name: String = name.replace(NOT_IN_NAMES, " ").chars().take(LONGEST_NAME).collect();
    let name = name.trim().trim_matches('\'');
    if name.is_empty() { "1".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};
    use time::macros::date;

    use super::*;

    fn sheet() -> Sheet {
        let texts = ["=1+1", "+7 701", "-1", "@SUM(A1)", "\t=1", "Қазақша; \"мәтін\""];
        let mut rows: Vec<Vec<Cell>> = texts.map(|text| vec![text.into()]).into();
        rows.push(vec![
            "a".into(),
            Cell::Number(1.5),
            Cell::Integer(-30),
            Cell::Date(date!(2026 - 11 - 23)),
            Cell::Money(-1_234_505),
            Cell::from(None),
        ]);
        Sheet {
            name: "Жабдық".to_owned(),
            head: ["Тег", "=кг", "Саны", "Күні", "Құны"].map(String::from).into(),
            rows,
        }
    }

    #[test]
    fn a_csv_file_says_its_alphabet_and_holds_no_formula() {
        let bytes = sheet().csv().unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let expected = "\u{feff}Тег;'=кг;Саны;Күні;Құны\r\n'=1+1\r\n'+7 701\r\n'-1\r\n'@SUM(A1)\r\n'\t=1\r\n\
            \"Қазақша; \"\"мәтін\"\"\"\r\na;1,5;-30;2026-11-23;-12345,05;\r\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_spreadsheet_is_read_back_by_somebody_else() {
        let mut book: Xlsx<_> =
            calamine::open_workbook_from_rs(Cursor::new(sheet().xlsx().unwrap())).unwrap();
        assert_eq!(book.sheet_names(), ["Жабдық"]);
        let formulas = book.worksheet_formula("Жабдық").unwrap();
        assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()), "a formula has slipped in");
        let read = book.worksheet_range("Жабдық").unwrap();
        let text = |row, column| read.get_value((row, column)).unwrap().to_string();
        assert_eq!([text(0, 0), text(0, 1), text(1, 0), text(4, 0)], ["Тег", "=кг", "=1+1", "@SUM(A1)"]);
        assert_eq!(text(6, 0), "Қазақша; \"мәтін\"");
        assert_eq!(read.get_value((7, 1)), Some(&Data::Float(1.5)));
        assert_eq!(read.get_value((7, 2)), Some(&Data::Float(-30.0)));
        assert_eq!(read.get_value((7, 4)), Some(&Data::Float(-12_345.05)));
        let Some(Data::DateTime(day)) = read.get_value((7, 3)) else { panic!("no day") };
        let expected = (date!(2026 - 11 - 23) - date!(1899 - 12 - 30)).whole_days();
        assert!((day.as_f64() - f64::from(i32::try_from(expected).unwrap())).abs() < f64::EPSILON);
    }

    #[test]
    fn one_table_is_one_file() {
        assert_eq!(sheet().xlsx().unwrap(), sheet().xlsx().unwrap());
    }

    #[test]
    fn any_name_and_any_length_make_a_sheet() {
        for name in ["", "'", "a/b:c", &"Ұзақ ".repeat(20)] {
            let long = "Ұ".repeat(LONGEST_TEXT);
            let sheet =
                Sheet { name: name.to_owned(), head: vec![long.clone()], rows: vec![vec![long.into()]] };
            assert!(sheet.xlsx().is_ok(), "{name}");
        }
        assert_eq!(sheet_name("a/b:c"), "a b c");
    }

    #[test]
    fn a_format_is_asked_for_by_its_ending() {
        for format in [Format::Csv, Format::Xlsx] {
            assert_eq!(Format::parse(format.extension()), Some(format));
            assert!(format.content_type().contains('/'));
        }
        assert_eq!(Format::parse("exe"), None);
        assert_eq!(sheet().bytes(Format::Csv).unwrap(), sheet().csv().unwrap());
    }
}
