//! What a donation consists of and how it came, as typed, and parsed into what is kept.

use serde::{Deserialize, Serialize};
use time::Date;

use super::rules::{self, Problem, Wish};
use super::words;
use crate::civil;
use crate::equipment::categories::Category;
use crate::equipment::rules::Grade;
use crate::ids::CategoryId;

/// As typed: the fields of every form about a donation.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// Of a form that makes something: sent twice, it makes it once.
    pub(super) key: String,
    pub(super) version: String,
    pub(super) reason: String,
    /// The question whose form this is, and of which line.
    pub(super) step: String,
    pub(super) line: String,
    /// It is answered anew, and nothing else is asked after it.
    pub(super) change: String,
    /// Words of a donor, and those that were looked for before.
    pub(super) who: String,
    pub(super) searched: String,
    /// The number of a donor, or `new`.
    pub(super) donor: String,
    /// A button: `same`, `other` or `done`.
    pub(super) next: String,
    /// So many lines stood on the page.
    pub(super) lines: String,
    /// A button: the place of a line.
    pub(super) remove: String,
    pub(super) category: String,
    pub(super) make: String,
    pub(super) model: String,
    pub(super) quantity: String,
    /// Ticked: one box with so many in it.
    pub(super) counted: String,
    /// `yes` or `no`.
    pub(super) holds_data: String,
    /// A code of a grade; `none`: nobody has looked.
    pub(super) grade: String,
    pub(super) note: String,
    /// `received` or `promised`.
    pub(super) came: String,
    pub(super) day: String,
    /// The day of which was said that its month is closed.
    pub(super) closed: String,
    pub(super) value: String,
    pub(super) wish: String,
    pub(super) paper_number: String,
    pub(super) paper_date: String,
}

/// The field at which a problem stands, and the problem.
pub(super) type Problems = Vec<(&'static str, Problem)>;

/// What kind of thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Thing {
    pub(super) category: i64,
    /// May be empty, and so may the model.
    pub(super) make: String,
    pub(super) model: String,
}

/// How many of it, and how they look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Count {
    pub(super) quantity: i64,
    pub(super) counted: bool,
    pub(super) holds_data: bool,
    /// The code of a grade; empty: nobody has looked.
    pub(super) grade: String,
    pub(super) note: String,
}

/// When and on which terms it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Terms {
    /// It is here; else it was promised.
    pub(super) received: bool,
    /// Of that, `YYYY-MM-DD`.
    pub(super) day: String,
    /// Tiyn.
    pub(super) value: Option<i64>,
    /// The code of a wish.
    pub(super) wish: String,
    /// Of the donor's own paper; may be empty.
    pub(super) paper_number: String,
    /// `YYYY-MM-DD`.
    pub(super) paper_date: Option<String>,
    pub(super) note: String,
}

/// Keeps what is right and notes what is wrong.
fn keep<T: Default>(problems: &mut Problems, field: &'static str, result: Result<T, Problem>) -> T {
    result.unwrap_or_else(|problem| {
        problems.push((field, problem));
        T::default()
    })
}

fn or_problems<T>(parsed: T, problems: Problems) -> Result<T, Problems> {
    if problems.is_empty() { Ok(parsed) } else { Err(problems) }
}

impl Typed {
    /// What kind of thing, one of those that are in use.
    pub(super) fn thing(&self, known: &[Category]) -> Result<Thing, Problems> {
        let mut problems = Problems::new();
        let category = self.category.parse().ok().map(CategoryId);
        let category = category.filter(|id| known.iter().any(|one| one.id == *id)).ok_or(Problem::Unchosen);
        let thing = Thing {
            category: keep(&mut problems, "category", category.map(|id| id.0)),
            make: keep(&mut problems, "make", rules::line(&self.make)),
            model: keep(&mut problems, "model", rules::line(&self.model)),
        };
        or_problems(thing, problems)
    }

    /// How many, and how they look.
    pub(super) fn count(&self) -> Result<Count, Problems> {
        let mut problems = Problems::new();
        let holds_data = match self.holds_data.as_str() {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err(Problem::Unchosen),
        };
        let grade = match self.grade.as_str() {
            "none" => Ok(""),
            code => Grade::parse(code).map(Grade::code).ok_or(Problem::Unchosen),
        };
        let count = Count {
            quantity: keep(&mut problems, "quantity", rules::quantity(&self.quantity)),
            counted: !self.counted.is_empty(),
            holds_data: keep(&mut problems, "holds_data", holds_data),
            grade: keep(&mut problems, "grade", grade.map(str::to_owned)),
            note: keep(&mut problems, "note", rules::note(&self.note)),
        };
        or_problems(count, problems)
    }

    /// When, and on which terms; `received`: whether it is here, where that is no question any more.
    pub(super) fn terms(&self, received: Option<bool>, today: Date) -> Result<Terms, Problems> {
        let mut problems = Problems::new();
        let came = match self.came.as_str() {
            _ if received.is_some() => Ok(received == Some(true)),
            "received" => Ok(true),
            "promised" => Ok(false),
            _ => Err(Problem::Unchosen),
        };
        let wish = Wish::parse(&self.wish).map(|wish| wish.code().to_owned()).ok_or(Problem::Unchosen);
        let paper_date = match self.paper_date.trim() {
            "" => Ok(None),
            typed => rules::day(typed, today).map(|day| Some(civil::date_text(day))),
        };
        let terms = Terms {
            received: keep(&mut problems, "came", came),
            day: keep(&mut problems, "day", rules::day(&self.day, today).map(civil::date_text)),
            value: keep(&mut problems, "value", rules::value(&self.value)),
            wish: keep(&mut problems, "wish", wish),
            paper_number: keep(&mut problems, "paper_number", rules::line(&self.paper_number)),
            paper_date: keep(&mut problems, "paper_date", paper_date),
            note: keep(&mut problems, "note", rules::note(&self.note)),
        };
        or_problems(terms, problems)
    }

    /// Of the day it is said once that its month is closed.
    pub(super) fn note_closed(&mut self, problem: Problem) {
        if problem == Problem::Closed {
            self.closed.clone_from(&self.day);
        }
    }

    /// As a thing would have been typed.
    #[must_use]
    pub(super) fn with_thing(mut self, thing: &Thing) -> Self {
        self.category = thing.category.to_string();
        self.make.clone_from(&thing.make);
        self.model.clone_from(&thing.model);
        self
    }

    /// As a count would have been typed.
    #[must_use]
    pub(super) fn with_count(mut self, count: &Count) -> Self {
        self.quantity = count.quantity.to_string();
        self.counted = if count.counted { "yes".to_owned() } else { String::new() };
        if count.holds_data { "yes" } else { "no" }.clone_into(&mut self.holds_data);
        self.grade = if count.grade.is_empty() { "none".to_owned() } else { count.grade.clone() };
        self.note.clone_from(&count.note);
        self
    }

    /// What is proposed before anybody has counted or looked.
    #[must_use]
    pub(super) fn with_proposal(mut self, thing: &Thing, known: &[Category]) -> Self {
        let proposed = known.iter().find(|one| one.id.0 == thing.category);
        let holds_data = proposed.map_or("", |one| if one.holds_data { "yes" } else { "no" });
        holds_data.clone_into(&mut self.holds_data);
        "none".clone_into(&mut self.grade);
        self
    }

    /// As the terms would have been typed.
    #[must_use]
    pub(super) fn with_terms(mut self, terms: &Terms) -> Self {
        let day = |text: &str| civil::parse_date(text).map_or_else(String::new, words::typed_day);
        if terms.received { "received" } else { "promised" }.clone_into(&mut self.came);
        self.day = day(&terms.day);
        self.value = terms.value.map_or_else(String::new, |tiyn| rules::amount(tiyn, ','));
        self.wish.clone_from(&terms.wish);
        self.paper_number.clone_from(&terms.paper_number);
        self.paper_date = terms.paper_date.as_deref().map_or_else(String::new, day);
        self.note.clone_from(&terms.note);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Texts;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    fn laptops() -> Vec<Category> {
        let category =
            Category { id: CategoryId(1), code: "laptop".into(), name: Texts::default(), holds_data: true };
        vec![category]
    }

    fn typed() -> Typed {
        Typed {
            category: "1".into(),
            make: " Lenovo ".into(),
            quantity: "5".into(),
            holds_data: "yes".into(),
            grade: "none".into(),
            came: "received".into(),
            day: "20.11.2026".into(),
            value: "1 250 000,50".into(),
            wish: "wipe".into(),
            paper_date: "2026-11-19".into(),
            ..Typed::default()
        }
    }

    #[test]
    fn what_is_kept_is_typed_again_as_it_was() {
        let (thing, count) = (typed().thing(&laptops()).unwrap(), typed().count().unwrap());
        let terms = typed().terms(None, TODAY).unwrap();
        assert_eq!((thing.make.as_str(), count.quantity, terms.value), ("Lenovo", 5, Some(125_000_050)));
        assert_eq!((terms.day.as_str(), terms.paper_date.as_deref()), ("2026-11-20", Some("2026-11-19")));
        let again = Typed::default().with_thing(&thing).with_count(&count);
        assert_eq!((again.thing(&laptops()), again.count()), (Ok(thing), Ok(count)));
        assert_eq!(Typed::default().with_terms(&terms).terms(None, TODAY), Ok(terms));
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let nothing = Typed::default();
        assert_eq!(nothing.thing(&laptops()), Err(vec![("category", Problem::Unchosen)]));
        let count = [
            ("quantity", Problem::Quantity),
            ("holds_data", Problem::Unchosen),
            ("grade", Problem::Unchosen),
        ];
        assert_eq!(nothing.count().unwrap_err(), count);
        let terms = [("came", Problem::Unchosen), ("day", Problem::Day), ("wish", Problem::Unchosen)];
        assert_eq!(nothing.terms(None, TODAY).unwrap_err(), terms);
        let known = nothing.terms(Some(true), TODAY).unwrap_err();
        assert_eq!(known, [("day", Problem::Day), ("wish", Problem::Unchosen)]);
    }

    #[test]
    fn whether_it_holds_data_is_proposed_by_its_kind() {
        let thing = typed().thing(&laptops()).unwrap();
        assert_eq!(Typed::default().with_proposal(&thing, &laptops()).holds_data, "yes");
        assert_eq!(Typed::default().with_proposal(&thing, &[]).holds_data, "");
    }
}
