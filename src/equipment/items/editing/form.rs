//! The data of an item as typed, and parsed.

use serde::Deserialize;

use crate::equipment::categories::Category;
use crate::equipment::items::one::store::Item;
use crate::equipment::places::Place;
use crate::equipment::rules::{Grade, LARGEST_QUANTITY};
use crate::equipment::tags::latin_serial;
use crate::ids::{CategoryId, PlaceId};
use crate::names::folded_words;
use crate::text::{self, TextProblem};

/// Characters.
const LONGEST_WORDS: usize = 100;
const LONGEST_BELONGINGS: usize = 300;
const LONGEST_NOTE: usize = 1000;
/// Grams: a tonne.
pub(super) const HEAVIEST: i64 = 1_000_000;

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// One of the answers has to be chosen.
    Choose,
    /// No number from one to this.
    Number(i64),
    /// It cannot be kept.
    Text(TextProblem),
}

/// As typed.
#[derive(Debug, Default, Clone, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) category: String,
    pub(super) quantity: String,
    pub(super) make: String,
    pub(super) model: String,
    pub(super) serial: String,
    /// `yes` or `no`.
    pub(super) holds_data: String,
    pub(super) grade: String,
    pub(super) weight: String,
    /// A number; nothing for no place.
    pub(super) place: String,
    /// One that is not in the list.
    pub(super) new_place: String,
    pub(super) comes_with: String,
    pub(super) note: String,
    /// Ticked.
    pub(super) may_be_borrowed: String,
    /// Of the form that registers.
    pub(super) key: String,
    /// Of the item, and the last row of its history, as the page showed it.
    pub(super) version: String,
    pub(super) seen: String,
}

/// Where it is to stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Whereabouts {
    Nowhere,
    Known(PlaceId),
    New(String),
}

/// What is to be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_field_names, reason = "whether it holds data is one of the data of an item")]
pub(super) struct Data {
    pub(super) category: CategoryId,
    pub(super) category_code: String,
    pub(super) quantity: i64,
    pub(super) make: String,
    pub(super) model: String,
    pub(super) serial: String,
    pub(super) holds_data: bool,
    pub(super) grade: Option<Grade>,
    /// Grams.
    pub(super) weight: Option<i64>,
    pub(super) place: Whereabouts,
    pub(super) comes_with: String,
    pub(super) note: String,
    pub(super) may_be_borrowed: bool,
}

pub(super) type Problems = Vec<(&'static str, Problem)>;

fn yes(flag: bool) -> String {
    if flag { "yes".to_owned() } else { "no".to_owned() }
}

impl Typed {
    pub(super) fn of(item: &Item, seen: i64) -> Self {
        Self {
            category: item.category_code.clone(),
            quantity: item.quantity.to_string(),
            make: item.make.clone(),
            model: item.model.clone(),
            serial: item.serial.clone(),
            holds_data: yes(item.holds_data),
            grade: item.grade.map_or("", Grade::code).to_owned(),
            weight: item.weight.map_or_else(String::new, |grams| grams.to_string()),
            place: item.place.map_or_else(String::new, |place| place.to_string()),
            new_place: String::new(),
            comes_with: item.comes_with.clone(),
            note: item.note.clone(),
            may_be_borrowed: if item.may_be_borrowed { yes(true) } else { String::new() },
            key: String::new(),
            version: item.version.to_string(),
            seen: seen.to_string(),
        }
    }

    /// Field, what was typed in it, and what `kept` has in its place, where they differ.
    pub(super) fn differing<'a>(&'a self, kept: &'a Self) -> Vec<(&'static str, &'a str)> {
        let fields = [
            ("category", &self.category, &kept.category),
            ("make", &self.make, &kept.make),
            ("model", &self.model, &kept.model),
            ("serial", &self.serial, &kept.serial),
            ("holds_data", &self.holds_data, &kept.holds_data),
            ("grade", &self.grade, &kept.grade),
            ("weight", &self.weight, &kept.weight),
            ("place", &self.place, &kept.place),
            ("comes_with", &self.comes_with, &kept.comes_with),
            ("note", &self.note, &kept.note),
            ("may_be_borrowed", &self.may_be_borrowed, &kept.may_be_borrowed),
        ];
        let differ = |(field, typed, kept): (&'static str, &'a String, &'a String)| {
            (typed.trim() != kept.as_str()).then_some((field, kept.as_str()))
        };
        fields.into_iter().filter_map(differ).collect()
    }

    /// What is to be written down, or all that is wrong with it.
    pub(super) fn parse(&self, categories: &[Category], places: &[Place]) -> Result<Data, Problems> {
        let mut problems = Vec::new();
        let category = categories.iter().find(|one| one.code == self.category);
        if category.is_none() {
            problems.push(("category", Problem::Choose));
        }
        let mut words = |field, typed: &str, longest| {
            text::clean(typed, longest).unwrap_or_else(|problem| {
                problems.push((field, Problem::Text(problem)));
                String::new()
            })
        };
        let make = words("make", &self.make, LONGEST_WORDS);
        let model = words("model", &self.model, LONGEST_WORDS);
        let serial = latin_serial(&words("serial", &self.serial, LONGEST_WORDS));
        let new_place = words("new_place", &self.new_place, LONGEST_WORDS);
        let comes_with = words("comes_with", &self.comes_with, LONGEST_BELONGINGS);
        let note = words("note", &self.note, LONGEST_NOTE);
        let mut number = |field, typed: &str, most: i64| {
            let read = typed.trim().parse().ok().filter(|number| (1..=most).contains(number));
            if read.is_none() {
                problems.push((field, Problem::Number(most)));
            }
            read
        };
        let quantity = number("quantity", &self.quantity, LARGEST_QUANTITY).unwrap_or(1);
        let weight =
            if self.weight.trim().is_empty() { None } else { number("weight", &self.weight, HEAVIEST) };
        if !["yes", "no"].contains(&self.holds_data.as_str()) {
            problems.push(("holds_data", Problem::Choose));
        }
        let grade = Grade::parse(&self.grade);
        if grade.is_none() && !self.grade.is_empty() {
            problems.push(("grade", Problem::Choose));
        }
        let place = self.whereabouts(places, new_place);
        if place.is_none() {
            problems.push(("place", Problem::Choose));
        }
        match (category, place) {
            (Some(category), Some(place)) if problems.is_empty() => Ok(Data {
                category: category.id,
                category_code: category.code.clone(),
                quantity,
                make,
                model,
                serial,
                holds_data: self.holds_data == "yes",
                grade,
                weight,
                place,
                comes_with,
                note,
                may_be_borrowed: !self.may_be_borrowed.is_empty(),
            }),
            _ => Err(problems),
        }
    }

    fn whereabouts(&self, places: &[Place], new_place: String) -> Option<Whereabouts> {
        if !new_place.is_empty() && folded_words(&new_place).is_empty() {
            return None;
        }
        if !new_place.is_empty() {
            return Some(Whereabouts::New(new_place));
        }
        if self.place.is_empty() {
            return Some(Whereabouts::Nowhere);
        }
        let known = places.iter().find(|place| place.id.to_string() == self.place);
        known.map(|place| Whereabouts::Known(place.id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Texts;

    fn parse(typed: &Typed) -> Result<Data, Problems> {
        let name = Texts { kk: "Ноутбук".into(), ru: "Ноутбук".into(), en: "Laptop".into() };
        let category = Category { id: CategoryId(1), code: "laptop".into(), name, holds_data: true };
        typed.parse(&[category], &[Place { id: PlaceId(3), name: "Қойма".into() }])
    }

    fn laptop() -> Typed {
        Typed {
            category: "laptop".into(),
            quantity: "1".into(),
            holds_data: "yes".into(),
            ..Typed::default()
        }
    }

    #[test]
    fn a_category_and_whether_it_holds_data_are_enough() {
        let data = parse(&laptop()).unwrap();
        assert_eq!((data.category, data.holds_data, data.place), (CategoryId(1), true, Whereabouts::Nowhere));
        let placed = parse(&Typed { place: "3".into(), ..laptop() }).unwrap();
        assert_eq!(placed.place, Whereabouts::Known(PlaceId(3)));
        let new = parse(&Typed { place: "3".into(), new_place: " Сөре 2 ".into(), ..laptop() }).unwrap();
        assert_eq!(new.place, Whereabouts::New("Сөре 2".into()), "what is typed counts");
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let typed = Typed {
            make: "\0".into(),
            quantity: "1000000".into(),
            weight: "2 kg".into(),
            grade: "E".into(),
            place: "99".into(),
            ..Typed::default()
        };
        let problems = parse(&typed).unwrap_err();
        let fields: Vec<_> = problems.iter().map(|(field, _)| *field).collect();
        assert_eq!(fields, ["category", "make", "quantity", "weight", "holds_data", "grade", "place"]);
        for quantity in ["", "0", "-1", "10001", "many"] {
            let typed = Typed { quantity: quantity.into(), ..laptop() };
            assert_eq!(parse(&typed).unwrap_err(), [("quantity", Problem::Number(10_000))], "{quantity}");
        }
    }

    #[test]
    fn what_differs_from_what_is_kept_is_named() {
        let kept = Typed { make: "HP".into(), ..laptop() };
        let typed = Typed { make: " HP ".into(), serial: "1".into(), ..laptop() };
        assert_eq!(typed.differing(&kept), [("serial", "")]);
    }
}
