//! What was typed or scanned wrong a moment ago is put right. A piece is never taken away again.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::after::CorrectPage;
use super::form::{Correction, Problems};
use super::routes::find;
use super::rules::{Problem, judge_serial};
use super::store::{self, Line, Piece};
use crate::db::{Connection, Work};
use crate::equipment::rules::Refusal;
use crate::equipment::tags::{is_tag_of, latin_serial};
use crate::equipment::{items, series};
use crate::ids::ItemId;
use crate::web::{App, EquipmentKeeper, Error, Form, Query, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/donations/{id}/lines/{line}/items/{item}", get(ask).post(correct))
}

/// Donation, line and item.
type Ids = (String, String, String);

async fn piece(db: &mut Connection, (donation, line, item): &Ids) -> Result<(Line, Piece)> {
    let line = find(db, donation, line).await?;
    let item = ItemId(item.parse().map_err(|_| Error::NotFound)?);
    let piece = store::piece(db, line.id, item).await?.ok_or(Error::NotFound)?;
    Ok((line, piece))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    back: String,
}

async fn ask(visit: Visit<EquipmentKeeper>, Path(ids): Path<Ids>, Query(asked): Query<Asked>) -> Result {
    let (line, piece) = piece(&mut *visit.read().await?, &ids).await?;
    let typed =
        Correction { serial: piece.serial.clone(), version: piece.version.to_string(), back: asked.back };
    show(&visit, StatusCode::OK, &CorrectPage::new(&visit, (&line, &piece), typed, (Problems::new(), None)))
}

async fn correct(visit: Visit<EquipmentKeeper>, Path(ids): Path<Ids>, form: Form<Correction>) -> Result {
    let mut typed = form.typed.clone();
    let mut work = form.begin().await?;
    let (line, piece) = piece(&mut work, &ids).await?;
    if form.redisplay {
        let page = CorrectPage::new(&visit, (&line, &piece), typed, (Problems::new(), None));
        return show(&visit, StatusCode::OK, &page);
    }
    match put_right(&visit, &mut work, (&line, &piece), &typed).await? {
        Ok(()) => {
            work.commit().await?;
            Ok(redirect(&typed.way_back(&line.path())))
        }
        Err(problem) => {
            drop(work);
            let mut changed_by = None;
            if problem == Problem::Changed {
                changed_by = store::changed_by(&mut *visit.read().await?, piece.id).await?;
                typed.version = piece.version.to_string();
            }
            let problems = (vec![("serial", problem)], changed_by);
            let page = CorrectPage::new(&visit, (&line, &piece), typed, problems);
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

async fn put_right(
    visit: &Visit<EquipmentKeeper>,
    work: &mut Work,
    (line, piece): (&Line, &Piece),
    typed: &Correction,
) -> Result<std::result::Result<(), Problem>> {
    let serial = match judge_serial(&latin_serial(&typed.serial)) {
        Ok(serial) => serial,
        Err(problem) => return Ok(Err(problem)),
    };
    let (prefix, _) = series::now(work).await?;
    if is_tag_of(&prefix, &serial) {
        return Ok(Err(Problem::IsTag));
    }
    if serial == piece.serial {
        // Sent twice: it says so already.
        return Ok(Ok(()));
    }
    let version = typed.version.parse().unwrap_or_default();
    let by = (visit.person.id, visit.now.seconds());
    match items::correct_serial(work, (piece.id, version), &serial, by).await? {
        Ok(()) => Ok(Ok(())),
        Err(Refusal::SerialKnown) => {
            let other = items::with_serial(work, &line.make, &serial).await?;
            Ok(Err(Problem::Known(other.map_or_else(String::new, |other| other.tag))))
        }
        Err(_) => Ok(Err(Problem::Changed)),
    }
}
