//! Registering what was bought or built here.

use axum::http::StatusCode;

use super::change::{place, refuse};
use super::form::{Data, Typed};
use super::store::{by_key, finish};
use super::view::{FormPage, Lists, problem};
use crate::db::{Connection, Work};
use crate::equipment::items::{NewItem, add};
use crate::equipment::rules::Refusal;
use crate::equipment::{categories, places};
use crate::web::{
    EquipmentKeeper, Errors, Form, Result, Visit, is_one_time_key, one_time_key, redirect, show,
};

async fn lists(db: &mut Connection) -> Result<Lists> {
    Ok(Lists { categories: categories::in_use(db).await?, places: places::in_use(db).await? })
}

pub(super) async fn ask(visit: Visit<EquipmentKeeper>) -> Result {
    let lists = lists(&mut *visit.read().await?).await?;
    let typed = Typed { key: one_time_key()?, quantity: "1".to_owned(), ..Typed::default() };
    show(&visit, StatusCode::OK, &FormPage::new(&visit, (typed, &lists), Errors::default()))
}

pub(super) async fn register(visit: Visit<EquipmentKeeper>, form: Form<Typed>) -> Result {
    let mut typed = form.typed.clone();
    if !is_one_time_key(&typed.key) {
        typed.key = one_time_key()?;
    }
    let mut work = form.begin().await?;
    let lists = lists(&mut work).await?;
    let mut errors = Errors::default();
    let done = |tag: &str| redirect(&format!("/equipment/{tag}?notice=registered"));
    match typed.parse(&lists.categories, &lists.places) {
        _ if form.redisplay => {}
        Ok(data) => {
            // Sent twice: it is there already.
            if let Some(tag) = by_key(&mut work, visit.person.id, &typed.key).await? {
                return Ok(done(&tag));
            }
            match keep(&mut work, &visit, &data, &typed.key).await? {
                Ok(tag) => {
                    work.commit().await?;
                    return Ok(done(&tag));
                }
                Err(refusal) => refuse(&mut work, &visit, (&data, refusal), &mut errors).await?,
            }
        }
        Err(problems) => {
            for (field, wrong) in problems {
                errors.add(field, problem(visit.words(), (field, wrong)));
            }
        }
    }
    let status = if form.redisplay { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(&visit, status, &FormPage::new(&visit, (typed, &lists), errors))
}

/// The tag of the new piece.
async fn keep(
    work: &mut Work,
    visit: &Visit<EquipmentKeeper>,
    data: &Data,
    key: &str,
) -> Result<std::result::Result<String, Refusal>> {
    let new = NewItem {
        category: data.category,
        line: None,
        quantity: data.quantity,
        make: &data.make,
        model: &data.model,
        serial: &data.serial,
        holds_data: data.holds_data,
        grade: data.grade,
        place: place(work, &data.place).await?,
        comes_with: &data.comes_with,
        note: &data.note,
    };
    match add(work, &new, (visit.person.id, visit.now.seconds())).await? {
        Ok(added) => {
            finish(work, added.id, (key, data.weight, data.may_be_borrowed)).await?;
            Ok(Ok(added.tag))
        }
        Err(refusal) => Ok(Err(refusal)),
    }
}
