//! The first question, the serial loop, and all that is registered.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;

use super::form::{Problems, Typed};
use super::intake::{self, roll_number};
use super::store::{self, Line};
use super::view::{ChoosePage, ListPage, RestPage, SerialPage, TagPage};
use crate::db::Connection;
use crate::equipment::rules::Grade;
use crate::equipment::{places, series};
use crate::ids::{DonationId, ItemId, LineId};
use crate::web::{
    App, EquipmentKeeper, Error, Form, Query, Result, Visit, is_one_time_key, one_time_key, redirect, show,
};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/donations/{id}/lines/{line}/items", get(look).post(register))
}

/// The line of an address.
pub(super) async fn find(db: &mut Connection, donation: &str, line: &str) -> Result<Line> {
    let donation = DonationId(donation.parse().map_err(|_| Error::NotFound)?);
    let line = LineId(line.parse().map_err(|_| Error::NotFound)?);
    store::line(db, donation, line).await?.ok_or(Error::NotFound)
}

async fn look(
    visit: Visit<EquipmentKeeper>,
    Path((donation, line)): Path<(String, String)>,
    Query(mut typed): Query<Typed>,
) -> Result {
    let mut db = visit.read().await?;
    let line = find(&mut db, &donation, &line).await?;
    if line.left() < 1 || !line.is_received || typed.step == "list" {
        return list(&visit, &mut db, &line, (&typed.notice, Problems::new())).await;
    }
    typed.key = one_time_key()?;
    let is_again = !typed.redisplay.is_empty();
    let is_asked = match typed.step.as_str() {
        "serial" | "rest" => !is_again,
        "tag" => true,
        _ => false,
    };
    if line.counted || !is_asked {
        if typed.step.is_empty() && !is_again {
            go_on(&mut db, &line, &mut typed).await?;
        }
        return choose(&visit, &mut db, &line, (typed, Problems::new())).await;
    }
    if let Err(problems) = typed.choices(&places::in_use(&mut db).await?) {
        return choose(&visit, &mut db, &line, (typed, problems)).await;
    }
    next(&visit, &mut db, &line, (typed, is_again)).await
}

/// Whoever comes back later finds what held for the last piece, and on the first day what the donation says.
async fn go_on(db: &mut Connection, line: &Line, typed: &mut Typed) -> Result<()> {
    let last = store::last(db, line.id).await?;
    let grade = last.as_ref().map_or(line.grade, |last| last.grade);
    grade.map_or("", Grade::code).clone_into(&mut typed.grade);
    if let Some(last) = last {
        typed.place = last.place_id.map(|place| place.to_string()).unwrap_or_default();
        typed.comes_with = last.comes_with;
    }
    "1".clone_into(&mut typed.boxes);
    Ok(())
}

/// The question that comes after the choices: a tag from the roll, a serial number, or whether all the rest has none.
async fn next(
    visit: &Visit<EquipmentKeeper>,
    db: &mut Connection,
    line: &Line,
    (typed, is_again): (Typed, bool),
) -> Result {
    if typed.step == "rest" {
        return show(visit, StatusCode::OK, &RestPage::new(visit, line, typed, &Problems::new()));
    }
    if typed.is_roll() {
        if typed.step != "tag" || is_again {
            return tag(visit, db, line, (typed, Problems::new())).await;
        }
        let (prefix, last) = series::now(db).await?;
        if let Err(problem) = roll_number(db, &typed, (&prefix, last)).await? {
            return tag(visit, db, line, (typed, vec![("tag", problem)])).await;
        }
    }
    serial(visit, db, line, (typed, Problems::new())).await
}

async fn register(
    visit: Visit<EquipmentKeeper>,
    Path((donation, line)): Path<(String, String)>,
    form: Form<Typed>,
) -> Result {
    let mut typed = form.typed.clone();
    if !is_one_time_key(&typed.key) {
        typed.key = one_time_key()?;
    }
    let by = (visit.person.id, visit.now.seconds());
    let mut work = form.begin().await?;
    let found = find(&mut work, &donation, &line).await?;
    if form.redisplay {
        return again(&visit, &mut work, &found, (typed, Problems::new())).await;
    }
    if let Some(last) = store::made_by_key(&mut work, by.0, &typed.key).await? {
        return Ok(done(&found, &typed, last));
    }
    let known = places::in_use(&mut work).await?;
    match intake::take_in(&mut work, &found, &typed, &known, by).await? {
        Ok(last) => {
            work.commit().await?;
            let now = find(&mut *visit.read().await?, &donation, &line).await?;
            Ok(done(&now, &typed, last.id))
        }
        Err(problems) => {
            drop(work);
            again(&visit, &mut *visit.read().await?, &found, (typed, problems)).await
        }
    }
}

/// On to the next piece, or to all of them when it was the last.
fn done(line: &Line, typed: &Typed, last: ItemId) -> axum::response::Response {
    if line.left() < 1 || typed.step == "rest" || line.counted {
        return redirect(&format!("{}?step=list&notice=registered", line.path()));
    }
    redirect(&typed.address(&line.path(), "serial", &[("last", &last.to_string())]))
}

/// The page that was sent, with what is wrong on it.
async fn again(
    visit: &Visit<EquipmentKeeper>,
    db: &mut Connection,
    line: &Line,
    (typed, problems): (Typed, Problems),
) -> Result {
    let is_at = |fields: &[&str]| problems.iter().any(|(field, _)| fields.contains(field));
    if is_at(&["pieces"]) {
        return list(visit, db, line, ("", problems)).await;
    }
    if line.counted || is_at(&["place", "new_place", "grade", "comes_with", "tags"]) {
        return choose(visit, db, line, (typed, problems)).await;
    }
    if typed.step == "rest" {
        return show(visit, status(&problems), &RestPage::new(visit, line, typed, &problems));
    }
    if is_at(&["tag"]) {
        return tag(visit, db, line, (typed, problems)).await;
    }
    serial(visit, db, line, (typed, problems)).await
}

fn status(problems: &Problems) -> StatusCode {
    if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}

async fn list(
    visit: &Visit<EquipmentKeeper>,
    db: &mut Connection,
    line: &Line,
    (notice, problems): (&str, Problems),
) -> Result {
    let pieces = store::pieces(db, line.id).await?;
    let status = status(&problems);
    show(visit, status, &ListPage::new(visit, line, &pieces, &problems).said(notice))
}

async fn choose(
    visit: &Visit<EquipmentKeeper>,
    db: &mut Connection,
    line: &Line,
    (typed, problems): (Typed, Problems),
) -> Result {
    let places = places::in_use(db).await?;
    show(visit, status(&problems), &ChoosePage::new(visit, line, &places, (typed, problems)))
}

async fn tag(
    visit: &Visit<EquipmentKeeper>,
    db: &mut Connection,
    line: &Line,
    (typed, problems): (Typed, Problems),
) -> Result {
    let last = last_of(db, line, &typed).await?;
    show(visit, status(&problems), &TagPage::new(visit, line, last.as_ref(), (typed, problems)))
}

async fn serial(
    visit: &Visit<EquipmentKeeper>,
    db: &mut Connection,
    line: &Line,
    (typed, problems): (Typed, Problems),
) -> Result {
    let last = last_of(db, line, &typed).await?;
    show(visit, status(&problems), &SerialPage::new(visit, line, last.as_ref(), (typed, problems)))
}

async fn last_of(db: &mut Connection, line: &Line, typed: &Typed) -> Result<Option<store::Piece>> {
    let Ok(id) = typed.last.parse() else { return Ok(None) };
    Ok(store::piece(db, line.id, ItemId(id)).await?)
}
