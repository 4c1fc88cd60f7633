//! What came of a promise, as typed, and parsed into what is kept.

use serde::Deserialize;
use time::Date;

use crate::civil;
use crate::donations::rules::{self, Problem};

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) version: String,
    pub(super) day: String,
    /// The day of which was said that its month is closed.
    pub(super) closed: String,
    pub(super) value: String,
    /// Of each line, in their order.
    pub(super) quantity: Vec<String>,
}

/// What came.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Came {
    /// `YYYY-MM-DD`.
    pub(super) day: String,
    pub(super) value: Option<i64>,
    /// Of each line; nought where nothing came.
    pub(super) quantities: Vec<i64>,
}

/// The field of a line, counted from nought.
pub(super) fn field(place: usize) -> String {
    format!("quantity-{}", place + 1)
}

/// The field at which a problem stands, and the problem.
pub(super) type Problems = Vec<(String, Problem)>;

impl Typed {
    /// What came of so many each, or all that is wrong.
    pub(super) fn parse(&self, promised: &[i64], today: Date) -> Result<Came, Problems> {
        let mut problems = Problems::new();
        let day = rules::day(&self.day, today).map_err(|problem| problems.push(("day".to_owned(), problem)));
        let value = rules::value(&self.value).map_err(|problem| problems.push(("value".to_owned(), problem)));
        let mut quantities = Vec::new();
        for (place, most) in promised.iter().enumerate() {
            match came(self.quantity.get(place).map_or("", String::as_str), *most) {
                Ok(quantity) => quantities.push(quantity),
                Err(problem) => problems.push((field(place), problem)),
            }
        }
        if problems.is_empty() && quantities.iter().all(|quantity| *quantity == 0) {
            problems.push((field(0), Problem::NothingCame));
        }
        match (day, value) {
            (Ok(day), Ok(value)) if problems.is_empty() => {
                Ok(Came { day: civil::date_text(day), value, quantities })
            }
            _ => Err(problems),
        }
    }
}

fn came(typed: &str, most: i64) -> Result<i64, Problem> {
    if typed.trim() == "0" {
        return Ok(0);
    }
    let quantity = rules::quantity(typed)?;
    if quantity > most { Err(Problem::TooMany(most)) } else { Ok(quantity) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn parse(quantities: &[&str]) -> Result<Came, Problems> {
        let quantity = quantities.iter().map(|typed| (*typed).to_owned()).collect();
        let typed = Typed { day: "20.11.2026".into(), quantity, ..Typed::default() };
        typed.parse(&[10, 40], date!(2026 - 11 - 23))
    }

    #[test]
    fn as_many_come_as_were_promised_or_fewer_but_not_nothing() {
        assert_eq!(parse(&["10", "0"]).unwrap().quantities, [10, 0]);
        let wrong = |place: usize, problem| (field(place), problem);
        assert_eq!(
            parse(&["11", "x"]),
            Err(vec![wrong(0, Problem::TooMany(10)), wrong(1, Problem::Quantity)])
        );
        assert_eq!(parse(&["0", "0"]), Err(vec![wrong(0, Problem::NothingCame)]));
        assert_eq!(parse(&["1"]), Err(vec![wrong(1, Problem::Quantity)]));
    }
}
