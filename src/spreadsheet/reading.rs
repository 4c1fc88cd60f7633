//! Lists that come from a spreadsheet as text: their alphabet, what separates their cells, and which row is which.

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{UTF_8, WINDOWS_1251};

/// The text of a file: UTF-8, with or without a mark that says so, or what an older spreadsheet saves.
pub(crate) fn decode(bytes: &[u8]) -> String {
    let (text, _, is_wrong) = UTF_8.decode(bytes);
    if is_wrong { WINDOWS_1251.decode(bytes).0.into_owned() } else { text.into_owned() }
}

/// A list as it stands.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    /// The first row: what the columns are called.
    pub(crate) head: StringRecord,
    /// Those behind it that say something, each with its number as a spreadsheet counts them.
    pub(crate) filled: Vec<(u64, StringRecord)>,
    /// On this row a quotation mark is opened and closed nowhere: whatever stands behind it was swallowed.
    pub(crate) unclosed: Option<u64>,
}

/// Reads at most so many rows behind the first, and one more, by which one sees that there are too many.
pub(crate) fn rows(text: &str, most: usize) -> Rows {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter(text))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut records = reader.records().map_while(Result::ok);
    let head = records.next().unwrap_or_default();
    let filled = records.filter(|record| record.iter().any(|cell| !cell.trim().is_empty()));
    let rows: Vec<_> = filled.take(most + 1).map(|record| (number(text, &record), record)).collect();
    let last = rows.last().map_or(&head, |(_, record)| record);
    let unclosed = is_unclosed(text, last).then(|| rows.last().map_or(1, |(number, _)| *number));
    Rows { head, filled: rows, unclosed }
}

/// A record over several lines to the end of the text, with a quotation mark too few. On one line it may mean inches.
fn is_unclosed(text: &str, last: &StringRecord) -> bool {
    let from = last.position().and_then(|position| usize::try_from(position.byte()).ok());
    let rest = from.and_then(|at| text.get(at..)).unwrap_or_default().trim();
    rest.contains('\n') && rest.matches('"').count() % 2 == 1
}

/// The name of a column in one spelling: spaces, hyphens, case and words in brackets do not matter.
pub(crate) fn folded_name(header: &str) -> String {
    let name = header.split('(').next().unwrap_or_default();
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What stands most often in the first row.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |delimiter: &u8| first.bytes().filter(|byte| byte == delimiter).count();
    // Of equals the last: spreadsheets here separate by semicolons.
    *[b',', b'\t', b';'].iter().max_by_key(|delimiter| count(delimiter)).unwrap_or(&b';')
}

/// The line on which a record stands. Its reader counts from where it began to look, before empty lines.
fn number(text: &str, record: &StringRecord) -> u64 {
    let Some(position) = record.position() else { return 0 };
    let from = usize::try_from(position.byte()).ok().and_then(|at| text.as_bytes().get(at..));
    let empty = from.unwrap_or_default().iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    (position.line()..).nth(empty.filter(|byte| **byte == b'\n').count()).unwrap_or(position.line())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "Түрі;Моделі\nНоутбук;T480\n";

    #[test]
    fn a_file_is_read_whichever_way_a_spreadsheet_saved_it() {
        let marked = [&[0xef, 0xbb, 0xbf], LIST.as_bytes()].concat();
        let (old, ..) = WINDOWS_1251.encode("Вид;Модель\nНоутбук;T480\n");
        let wide: Vec<u8> =
            "\u{feff}".encode_utf16().chain(LIST.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        for bytes in [LIST.as_bytes(), &marked, &old, &wide] {
            let read = rows(&decode(bytes), 9);
            assert_eq!((read.head.len(), read.filled.len()), (2, 1), "{}", decode(bytes));
            assert_eq!((read.filled[0].0, &read.filled[0].1[0]), (2, "Ноутбук"));
        }
    }

    #[test]
    fn cells_are_separated_by_semicolons_commas_or_tabs() {
        for delimiter in [";", ",", "\t"] {
            assert_eq!(&rows(&LIST.replace(';', delimiter), 9).filled[0].1[1], "T480", "{delimiter:?}");
        }
        assert_eq!(&rows("Түрі,Моделі\n\"Ян, \"\"Яша\"\"\",1", 9).filled[0].1[0], "Ян, \"Яша\"");
    }

    #[test]
    fn rows_are_counted_as_in_the_spreadsheet_and_empty_ones_are_passed_over() {
        let read = rows("a;b\n;\n\nc;1\n\"d\ne\";2\nf;3;4\n", 9);
        assert_eq!(read.filled.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [4, 5, 7]);
        assert_eq!(rows(&"a\n".repeat(9), 3).filled.len(), 4, "one more than may come");
        assert_eq!(rows("", 3).head.len(), 0);
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_is_noticed() {
        assert_eq!(rows("a;b\n1;2\nМонитор;\"Dell;;\nпылесос;;\n", 9).unclosed, Some(3));
        assert_eq!(rows("a;\"b\n1;2\n", 9).unclosed, Some(1));
        for fine in ["a;b\n1;\"c\nd\"\n", "a;b\nМонитор 24\";2\n", "a;b\n1;\"27\"\"\"\n", ""] {
            assert_eq!(rows(fine, 9).unclosed, None, "{fine}");
        }
    }

    #[test]
    fn a_column_is_known_however_it_is_written() {
        for header in [" Сериялық нөмірі (бар болса) ", "СЕРИЯЛЫҚ-НӨМІРІ"]
        {
            assert_eq!(folded_name(header), "сериялықнөмірі");
        }
    }
}
