//! Pieces become items, all that a form asks for or nothing.

use super::form::{Choices, Problems, Stand, Typed};
use super::rules::{MOST_AT_ONCE, Problem, judge_boxes, judge_roll, split};
use super::store::{self, Line};
use crate::db::{Result, Work};
use crate::equipment::items::{self, Added, NewItem};
use crate::equipment::places::{self, Place};
use crate::equipment::rules::{Refusal, tag};
use crate::equipment::series;
use crate::ids::{MemberId, PlaceId};

/// Who registers, and when.
pub(super) type By = (MemberId, i64);

/// What comes of a form: the last piece that it made, or what is wrong.
pub(super) type Outcome = std::result::Result<Added, Problems>;

/// Registers what the form asks for.
pub(super) async fn take_in(
    work: &mut Work,
    line: &Line,
    typed: &Typed,
    known: &[Place],
    by: By,
) -> Result<Outcome> {
    if line.left() < 1 {
        return Ok(Err(vec![("pieces", Problem::Full)]));
    }
    let choices = match typed.choices(known) {
        Ok(choices) => choices,
        Err(problems) => return Ok(Err(problems)),
    };
    let outcome = if line.counted {
        boxes(work, line, typed, &choices, by).await?
    } else if typed.step == "rest" {
        rest(work, line, typed, &choices, by).await?
    } else {
        one(work, line, typed, &choices, by).await?
    };
    if let Ok(last) = &outcome {
        store::keep_key(work, last.id, by, &typed.key).await?;
    }
    Ok(outcome)
}

/// Where a place that was named stands in the list from now on.
pub(super) async fn place_of(work: &mut Work, stand: &Stand) -> Result<Option<PlaceId>> {
    Ok(match stand {
        Stand::Nowhere => None,
        Stand::Known(id) => Some(*id),
        Stand::New(name) => Some(places::named(work, name).await?),
    })
}

fn piece<'a>(line: &'a Line, choices: &'a Choices, place: Option<PlaceId>) -> NewItem<'a> {
    NewItem {
        category: line.category,
        line: Some(line.id),
        quantity: 1,
        make: &line.make,
        model: &line.model,
        serial: "",
        holds_data: line.holds_data,
        grade: choices.grade,
        place,
        comes_with: &choices.comes_with,
        note: "",
    }
}

fn problem(refusal: Refusal) -> Problems {
    match refusal {
        Refusal::BeyondLine => vec![("pieces", Problem::Full)],
        _ => vec![("serial", Problem::Changed)],
    }
}

async fn boxes(work: &mut Work, line: &Line, typed: &Typed, choices: &Choices, by: By) -> Result<Outcome> {
    let boxes = match judge_boxes(&typed.boxes, line.left()) {
        Ok(boxes) => boxes,
        Err(problem) => return Ok(Err(vec![("boxes", problem)])),
    };
    let place = place_of(work, &choices.stand).await?;
    let quantities = split(line.left(), boxes);
    several(work, &piece(line, choices, place), &quantities, by).await
}

/// The number that is agreed to is the number that was shown.
async fn rest(work: &mut Work, line: &Line, typed: &Typed, choices: &Choices, by: By) -> Result<Outcome> {
    if typed.left != line.left().to_string() {
        return Ok(Err(vec![("answers", Problem::Left)]));
    }
    let place = place_of(work, &choices.stand).await?;
    let ones = split(line.left().min(MOST_AT_ONCE), line.left().min(MOST_AT_ONCE));
    several(work, &piece(line, choices, place), &ones, by).await
}

async fn several(work: &mut Work, new: &NewItem<'_>, quantities: &[i64], by: By) -> Result<Outcome> {
    let mut last = Err(vec![("pieces", Problem::Full)]);
    for quantity in quantities {
        let new = NewItem { quantity: *quantity, ..new.clone() };
        last = items::add(work, &new, by).await?.map_err(problem);
        if last.is_err() {
            break;
        }
    }
    Ok(last)
}

async fn one(work: &mut Work, line: &Line, typed: &Typed, choices: &Choices, by: By) -> Result<Outcome> {
    let (prefix, last) = series::now(work).await?;
    let number = match roll_number(work, typed, (&prefix, last)).await? {
        Ok(number) => number,
        Err(problem) => return Ok(Err(vec![("tag", problem)])),
    };
    let serial = match typed.serial(&prefix) {
        Ok(serial) => serial,
        Err(problem) => return Ok(Err(vec![("serial", problem)])),
    };
    let place = place_of(work, &choices.stand).await?;
    let new = NewItem { serial: &serial, ..piece(line, choices, place) };
    let added = match number {
        Some(number) => items::add_under(work, &new, number, by).await?,
        None => items::add(work, &new, by).await?,
    };
    Ok(match added {
        Ok(added) => Ok(added),
        Err(Refusal::SerialKnown) => {
            let other = items::with_serial(work, &line.make, &serial).await?;
            Err(vec![("serial", Problem::Known(other.map_or_else(String::new, |other| other.tag)))])
        }
        Err(refusal) => Err(problem(refusal)),
    })
}

/// The number on the roll, if tags come from one: of the series, near the others, and not used.
pub(super) async fn roll_number(
    db: &mut crate::db::Connection,
    typed: &Typed,
    (prefix, last): (&str, i64),
) -> Result<std::result::Result<Option<i64>, Problem>> {
    if !typed.is_roll() {
        return Ok(Ok(None));
    }
    let number = match typed.number(prefix).and_then(|number| judge_roll(number, last)) {
        Ok(number) => number,
        Err(problem) => return Ok(Err(problem)),
    };
    let used = items::with_tag(db, &tag(prefix, number)).await?;
    Ok(match used {
        Some(item) => Err(Problem::RollUsed(item.tag)),
        None => Ok(Some(number)),
    })
}
