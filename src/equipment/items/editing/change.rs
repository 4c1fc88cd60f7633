//! Correcting what is written down of an item.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::StatusCode;

use super::form::{Data, Typed, Whereabouts};
use super::store::{Corrected, correct};
use super::view::{FormPage, Lists, problem};
use crate::db::{Connection, Work};
use crate::equipment::items::moving::meanwhile;
use crate::equipment::items::one::store::Item;
use crate::equipment::items::one::{events, field_name, find};
use crate::equipment::items::{file, tell, with_serial};
use crate::equipment::places::{self, Place};
use crate::equipment::rules::{Grade, Refusal};
use crate::equipment::{categories, words};
use crate::ids::PlaceId;
use crate::web::{EquipmentKeeper, Errors, Form, Result, Visit, redirect, show};

/// What may be chosen from; of what is out of use that of the item itself.
async fn lists(db: &mut Connection, item: &Item) -> Result<Lists> {
    let mut places = places::in_use(db).await?;
    if let Some(id) = item.place.filter(|id| places.iter().all(|place| place.id != *id)) {
        places.push(Place { id, name: item.place_name.clone() });
    }
    let mut of_use = categories::in_use(db).await?;
    if of_use.iter().all(|one| one.id != item.category) {
        let all = categories::all(db).await?;
        of_use.extend(all.into_iter().filter(|one| one.id == item.category));
    }
    Ok(Lists { categories: of_use, places })
}

pub(super) async fn ask(visit: Visit<EquipmentKeeper>, Path(tag): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let item = find(&mut db, &tag).await?;
    let lists = lists(&mut db, &item).await?;
    let typed = Typed::of(&item, events::last(&mut db, item.id).await?);
    let page = FormPage::of(&visit, (&item, Vec::new()), (typed, &lists), Errors::default());
    show(&visit, StatusCode::OK, &page)
}

pub(super) async fn save(
    visit: Visit<EquipmentKeeper>,
    Path(tag): Path<String>,
    form: Form<Typed>,
) -> Result {
    let mut typed = form.typed.clone();
    let mut work = form.begin().await?;
    let item = find(&mut work, &tag).await?;
    let lists = lists(&mut work, &item).await?;
    typed.quantity = item.quantity.to_string();
    let kept = Typed::of(&item, events::last(&mut work, item.id).await?);
    let (mut errors, mut lines) = (Errors::default(), Vec::new());
    let done = || redirect(&format!("/equipment/{}?notice=changed", item.tag));
    match typed.parse(&lists.categories, &lists.places) {
        _ if form.redisplay => {}
        // Nothing is to be changed, or it was sent twice.
        Ok(_) if typed.differing(&kept).is_empty() && typed.new_place.trim().is_empty() => return Ok(done()),
        Ok(_) if typed.version != kept.version => {
            lines = meanwhile(&mut work, &visit, &item, &typed.seen).await?;
            let t = visit.words();
            errors.add(if lines.is_empty() { "answers" } else { "version" }, t.items_error_changed());
            for (field, value) in typed.differing(&kept) {
                let now = t.settings_now(lists.shown(visit.language, field, value));
                errors.add(field, t.form_error_at(field_name(t, field), now));
            }
            // Whoever has been told what is kept now may put their own in its place.
            (typed.version, typed.seen) = (kept.version, kept.seen);
        }
        Ok(data) => match change(&mut work, &visit, &item, &data).await? {
            Ok(()) => {
                work.commit().await?;
                return Ok(done());
            }
            Err(refusal) => refuse(&mut work, &visit, (&data, refusal), &mut errors).await?,
        },
        Err(problems) => {
            for (field, wrong) in problems {
                errors.add(field, problem(visit.words(), (field, wrong)));
            }
        }
    }
    let status = if form.redisplay { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(&visit, status, &FormPage::of(&visit, (&item, lines), (typed, &lists), errors))
}

/// Says at its field why it was not written down; another item that is this one is named.
pub(super) async fn refuse(
    db: &mut Connection,
    visit: &Visit<EquipmentKeeper>,
    (data, refusal): (&Data, Refusal),
    errors: &mut Errors,
) -> Result<()> {
    let t = visit.words();
    match refusal {
        Refusal::SerialKnown => {
            let other = with_serial(db, &data.make, &data.serial).await?;
            let other = other.map(|other| t.items_error_serial_known(other.tag));
            errors.add("serial", other.unwrap_or_else(|| words::refusal(t, refusal)));
        }
        Refusal::Dirty => errors.add("holds_data", t.items_error_wipe_first()),
        other => errors.add("answers", words::refusal(t, other)),
    }
    Ok(())
}

/// The place that is meant, made if there is none of this name yet.
pub(super) async fn place(work: &mut Work, wanted: &Whereabouts) -> Result<Option<PlaceId>> {
    Ok(match wanted {
        Whereabouts::Nowhere => None,
        Whereabouts::Known(place) => Some(*place),
        Whereabouts::New(name) => Some(places::named(work, name).await?),
    })
}

/// Field, and what stood and stands in it; of a note only that it is another.
type Detail = BTreeMap<&'static str, Option<[String; 2]>>;

fn differences(item: &Item, data: &Data) -> Detail {
    let flag = |flag: bool| if flag { "yes" } else { "" }.to_owned();
    let grams = |weight: Option<i64>| weight.map_or_else(String::new, |grams| grams.to_string());
    let grade = |grade: Option<Grade>| grade.map_or("", Grade::code).to_owned();
    let pairs = [
        ("category", item.category_code.clone(), data.category_code.clone()),
        ("make", item.make.clone(), data.make.clone()),
        ("model", item.model.clone(), data.model.clone()),
        ("serial", item.serial.clone(), data.serial.clone()),
        ("holds_data", flag(item.holds_data), flag(data.holds_data)),
        ("grade", grade(item.grade), grade(data.grade)),
        ("weight", grams(item.weight), grams(data.weight)),
        ("comes_with", item.comes_with.clone(), data.comes_with.clone()),
        ("may_be_borrowed", flag(item.may_be_borrowed), flag(data.may_be_borrowed)),
    ];
    let differ = pairs.into_iter().filter(|(_, from, to)| from != to);
    let mut detail: Detail = differ.map(|(field, from, to)| (field, Some([from, to]))).collect();
    if item.note != data.note {
        detail.insert("note", None);
    }
    detail
}

async fn change(
    work: &mut Work,
    visit: &Visit<EquipmentKeeper>,
    item: &Item,
    data: &Data,
) -> Result<std::result::Result<(), Refusal>> {
    let place = place(work, &data.place).await?;
    let corrected = Corrected {
        category: data.category,
        make: &data.make,
        model: &data.model,
        serial: &data.serial,
        holds_data: data.holds_data,
        grade: data.grade,
        weight: data.weight,
        place,
        comes_with: &data.comes_with,
        note: &data.note,
        may_be_borrowed: data.may_be_borrowed,
    };
    if let Err(refusal) = correct(work, item.id, &corrected).await? {
        return Ok(Err(refusal));
    }
    file(work, item.id).await?;
    let now = (visit.person.id, visit.now.seconds());
    let detail = differences(item, data);
    if !detail.is_empty() {
        let detail = serde_json::to_string(&detail).map_err(crate::db::Error::from)?;
        tell(work, item.id, ("changed", &detail), now).await?;
    }
    if place != item.place {
        let name = match place {
            Some(place) => places::name(work, place).await?,
            None => String::new(),
        };
        let moved: Detail = BTreeMap::from([("place", Some([item.place_name.clone(), name]))]);
        let moved = serde_json::to_string(&moved).map_err(crate::db::Error::from)?;
        tell(work, item.id, ("moved", &moved), now).await?;
    }
    Ok(Ok(()))
}
