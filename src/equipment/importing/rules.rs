//! What is asked of every row, and of all of them together.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::cells::{folded, grade, has_lost_letter, quantity, yes};
use super::columns::Column;
use super::table::Row;
use crate::equipment::rules::{Grade, key, number_key};
use crate::equipment::tags::latin_serial;
use crate::ids::{CategoryId, PlaceId};
use crate::text::{self, TextProblem};

/// Characters of a name or a number, and of a sentence.
const LONGEST_NAME: usize = 100;
const LONGEST_NUMBER: usize = 40;
const LONGEST_PLACE: usize = 80;
const LONGEST_TEXT: usize = 500;

/// What the centre has: kinds by all their names with whether they usually hold data, and places by theirs.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) categories: HashMap<String, (CategoryId, bool)>,
    pub(super) places: HashMap<String, PlaceId>,
    /// A place that is not known is made.
    pub(super) makes_places: bool,
}

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stand {
    Known(PlaceId),
    /// A place that is made with the list.
    New(String),
}

/// A place that the centre does not have, and the rows that name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unknown {
    pub(super) name: String,
    pub(super) rows: Vec<u64>,
}

/// The places that the list names and the centre does not have, as they are first written.
pub(super) fn unknown_places(rows: &[Row], known: &Known) -> Vec<Unknown> {
    let mut unknown: Vec<(String, Unknown)> = Vec::new();
    for row in rows.iter().filter(|row| !row.moved) {
        let Some(Stand::New(name)) = stand(row.cell(Column::Place), known, true) else { continue };
        let folded = folded(&name);
        match unknown.iter_mut().find(|(other, _)| *other == folded) {
            Some((_, one)) => one.rows.push(row.number),
            None => unknown.push((folded, Unknown { name, rows: vec![row.number] })),
        }
    }
    unknown.into_iter().map(|(_, one)| one).collect()
}

/// The place of this name; one that is not known only where such are made.
fn stand(cell: &str, known: &Known, makes_places: bool) -> Option<Stand> {
    if let Some(place) = known.places.get(&folded(cell)) {
        return Some(Stand::Known(*place));
    }
    let name = written(cell, LONGEST_PLACE).ok().filter(|name| makes_places && !folded(name).is_empty());
    name.map(Stand::New)
}

/// Something to be registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Newcomer {
    /// The row of the list.
    pub(super) row: u64,
    pub(super) category: CategoryId,
    pub(super) make: String,
    pub(super) model: String,
    pub(super) serial: String,
    pub(super) quantity: i64,
    pub(super) grade: Option<Grade>,
    pub(super) place: Option<Stand>,
    pub(super) holds_data: bool,
    pub(super) comes_with: String,
    pub(super) note: String,
    pub(super) inventory_number: String,
}

/// What is wrong in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    /// A separator too many has moved the cells.
    Moved,
    LostLetter,
    Text(TextProblem),
    NoCategory,
    UnknownCategory,
    Quantity,
    Grade,
    UnknownPlace,
    HoldsData,
    /// Several pieces have no single serial number.
    SerialOfSeveral,
    /// The same stands in another row.
    SerialTwice(u64),
    NumberTwice(u64),
    /// The piece with this tag has it already.
    SerialKnown(String),
    NumberKnown(String),
}

/// A row with something wrong, and in which column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) row: u64,
    pub(super) column: Option<Column>,
    pub(super) problem: Problem,
}

/// Reads every row, and looks for what stands in the list twice.
pub(super) fn judge(rows: &[Row], known: &Known) -> (Vec<Newcomer>, Vec<Wrong>) {
    let (mut newcomers, mut wrong) = (Vec::new(), Vec::new());
    for row in rows {
        match read(row, known) {
            Ok(newcomer) => newcomers.push(newcomer),
            Err(problems) => wrong.extend(problems.into_iter().map(|(column, problem)| Wrong {
                row: row.number,
                column,
                problem,
            })),
        }
    }
    wrong.extend(twice(&newcomers));
    wrong.sort_by_key(|wrong| wrong.row);
    (newcomers, wrong)
}

type Problems = Vec<(Option<Column>, Problem)>;

fn read(row: &Row, known: &Known) -> Result<Newcomer, Problems> {
    if row.moved {
        return Err(vec![(None, Problem::Moved)]);
    }
    let mut problems = Problems::new();
    let mut text = |column, longest| {
        written(row.cell(column), longest).unwrap_or_else(|problem| {
            problems.push((Some(column), problem));
            String::new()
        })
    };
    let names = [Column::Make, Column::Model, Column::Serial];
    let [make, model, serial] = names.map(|column| text(column, LONGEST_NAME));
    let serial = latin_serial(&serial);
    let [comes_with, note] = [Column::ComesWith, Column::Note].map(|column| text(column, LONGEST_TEXT));
    let inventory_number = text(Column::InventoryNumber, LONGEST_NUMBER);
    let mut one = |column, problem| problems.push((Some(column), problem));
    let kind =
        category(row.cell(Column::Category), known).map_err(|problem| one(Column::Category, problem)).ok();
    let pieces = quantity(row.cell(Column::Quantity));
    if pieces.is_none() {
        one(Column::Quantity, Problem::Quantity);
    }
    if pieces.is_some_and(|pieces| pieces > 1) && !serial.is_empty() {
        one(Column::Serial, Problem::SerialOfSeveral);
    }
    let grade =
        unless_empty(row.cell(Column::Grade), grade).map_err(|()| one(Column::Grade, Problem::Grade)).ok();
    let place = unless_empty(row.cell(Column::Place), |cell| stand(cell, known, known.makes_places));
    let place = place.map_err(|()| one(Column::Place, Problem::UnknownPlace)).ok();
    let data = unless_empty(row.cell(Column::HoldsData), yes);
    let data = data.map_err(|()| one(Column::HoldsData, Problem::HoldsData)).ok();
    match (kind, pieces, grade, place, data) {
        (Some((category, usually)), Some(quantity), Some(grade), Some(place), Some(data))
            if problems.is_empty() =>
        {
            let holds_data = data.unwrap_or(usually);
            let row = row.number;
            Ok(Newcomer {
                row,
                category,
                make,
                model,
                serial,
                quantity,
                grade,
                place,
                holds_data,
                comes_with,
                note,
                inventory_number,
            })
        }
        _ => Err(problems),
    }
}

/// `None` where nothing is written, an error where nothing can be made of it.
fn unless_empty<T>(cell: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, ()> {
    if cell.is_empty() { Ok(None) } else { read(cell).map(Some).ok_or(()) }
}

/// A text as it is kept, on one line.
fn written(cell: &str, longest: usize) -> Result<String, Problem> {
    if has_lost_letter(cell) {
        return Err(Problem::LostLetter);
    }
    let text = text::clean(cell, longest).map_err(Problem::Text)?;
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn category(cell: &str, known: &Known) -> Result<(CategoryId, bool), Problem> {
    if cell.is_empty() {
        return Err(Problem::NoCategory);
    }
    known.categories.get(&folded(cell)).copied().ok_or(Problem::UnknownCategory)
}

/// Rows with a serial number of a make, or a number in the books, that an earlier row has.
fn twice(newcomers: &[Newcomer]) -> Vec<Wrong> {
    let (mut serials, mut numbers) = (HashMap::new(), HashMap::new());
    let mut wrong = Vec::new();
    for newcomer in newcomers {
        let serial = (key(&newcomer.make), key(&newcomer.serial));
        if !serial.1.is_empty()
            && let Some(earlier) = first(&mut serials, serial, newcomer.row)
        {
            wrong.push(newcomer.wrong(Column::Serial, Problem::SerialTwice(earlier)));
        }
        let number = number_key(&newcomer.inventory_number);
        if !number.is_empty()
            && let Some(earlier) = first(&mut numbers, number, newcomer.row)
        {
            wrong.push(newcomer.wrong(Column::InventoryNumber, Problem::NumberTwice(earlier)));
        }
    }
    wrong
}

/// The row that had it first, unless it is this one.
fn first<K: std::hash::Hash + Eq>(seen: &mut HashMap<K, u64>, key: K, row: u64) -> Option<u64> {
    match seen.entry(key) {
        Entry::Occupied(earlier) => Some(*earlier.get()),
        Entry::Vacant(free) => {
            free.insert(row);
            None
        }
    }
}

impl Newcomer {
    /// Something is wrong in a column of it.
    pub(super) fn wrong(&self, column: Column, problem: Problem) -> Wrong {
        Wrong { row: self.row, column: Some(column), problem }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::equipment::importing::table;

    type Found = (u64, Option<Column>, Problem);

    fn known() -> Known {
        Known {
            makes_places: false,
            categories: [("laptop", (1, true)), ("ноутбук", (1, true)), ("mouse", (11, false))]
                .map(|(name, (id, data))| (name.to_owned(), (CategoryId(id), data)))
                .into(),
            places: [(folded("Қойма"), PlaceId(1))].into(),
        }
    }

    fn judged(list: &str) -> (Vec<Newcomer>, Vec<Found>) {
        let (newcomers, wrong) = judge(&table::read(list).unwrap().rows, &known());
        (newcomers, wrong.into_iter().map(|wrong| (wrong.row, wrong.column, wrong.problem)).collect())
    }

    #[test]
    fn a_row_says_what_a_thing_is() {
        let list = "Category;Make;Model;Serial number;Quantity;Condition;Place;Holds data;Note\n\
            НОУТБУК; Lenovo ;T480;PF-1;;b;койма;;\nmouse;;;;40;;;да;Қорапта,  екі бума\n";
        let (newcomers, wrong) = judged(list);
        assert_eq!(wrong, []);
        let read: Vec<_> = newcomers
            .iter()
            .map(|new| {
                let place = new.place.clone();
                (new.category.0, &*new.make, new.quantity, new.grade, place, new.holds_data, &*new.note)
            })
            .collect();
        let expected = [
            (1, "Lenovo", 1, Some(Grade::B), Some(Stand::Known(PlaceId(1))), true, ""),
            (11, "", 40, None, None, true, "Қорапта, екі бума"),
        ];
        assert_eq!(read, expected);
    }

    #[test]
    fn an_unknown_place_is_named_with_its_rows_and_made_only_where_that_was_asked_for() {
        let list = format!(
            "Kind;Place\nlaptop;Подвал\nlaptop;Қойма\nmouse;ПОДВАЛ\nmouse;–\nmouse;{}",
            "a".repeat(81)
        );
        let rows = table::read(&list).unwrap().rows;
        let unknown = [Unknown { name: "Подвал".into(), rows: vec![2, 4] }];
        assert_eq!(unknown_places(&rows, &known()), unknown);
        let wrong = |known: &Known| judge(&rows, known).1.into_iter().map(|one| one.row).collect::<Vec<_>>();
        assert_eq!(wrong(&known()), [2, 4, 5, 6]);
        let making = Known { makes_places: true, ..known() };
        assert_eq!(wrong(&making), [5, 6], "what has no letter, or too many, is no name");
        assert_eq!(judge(&rows, &making).0[0].place, Some(Stand::New("Подвал".into())));
    }

    #[test]
    fn everything_that_is_wrong_in_a_row_is_said() {
        let list = "Category;Model;Serial number;Quantity;Condition;Place;Holds data\n\
            ;;;;;;\nlaptop;Т?лпар;;;;;\nпылесос;;1;0;E;Подвал;maybe\nmouse;;7;2;;;\nlaptop;;;;;;;x\nlaptop;\0;;;;;";
        let expected = [
            (3, Some(Column::Model), Problem::LostLetter),
            (4, Some(Column::Category), Problem::UnknownCategory),
            (4, Some(Column::Quantity), Problem::Quantity),
            (4, Some(Column::Grade), Problem::Grade),
            (4, Some(Column::Place), Problem::UnknownPlace),
            (4, Some(Column::HoldsData), Problem::HoldsData),
            (5, Some(Column::Serial), Problem::SerialOfSeveral),
            (6, None, Problem::Moved),
            (7, Some(Column::Model), Problem::Text(TextProblem::Unreadable)),
        ];
        assert_eq!(judged(list).1, expected);
        assert_eq!(judged("Kind;Model\n;X").1, [(2, Some(Column::Category), Problem::NoCategory)]);
        let long = format!("Kind;Model\nlaptop;{}", "X".repeat(101));
        assert_eq!(judged(&long).1, [(2, Some(Column::Model), Problem::Text(TextProblem::TooLong(100)))]);
    }

    #[test]
    fn what_stands_in_a_list_twice_is_found_in_any_spelling() {
        let list = "Category,Make,Serial number,Inventory number\nlaptop,HP,SN-12 3,ОС-7\nlaptop,hp,sn123,\nlaptop,Asus,sn123,oc – 7";
        let expected = [
            (3, Some(Column::Serial), Problem::SerialTwice(2)),
            (4, Some(Column::InventoryNumber), Problem::NumberTwice(2)),
        ];
        assert_eq!(judged(list).1, expected, "another make may have the same number");
    }
}
