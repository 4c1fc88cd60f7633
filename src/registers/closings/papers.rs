//! Acts about closed months on paper, and all of them as a file. Printing changes nothing.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;

use super::table::acts_table;
use super::view::CorrectionPage;
use crate::registers::movements::store;
use crate::registers::organisation;
use crate::spreadsheet::Format;
use crate::web::{App, Error, Query, Registers, Result, Visit, download, show};
use serde::Deserialize;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/registers/corrections/export", get(export))
        .route("/registers/corrections/{number}", get(paper))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    format: String,
}

async fn paper(visit: Visit<Registers>, Path(number): Path<String>) -> Result {
    let number = number.parse().map_err(|_| Error::NotFound)?;
    let mut db = visit.read().await?;
    let act = store::act(&mut db, number).await?.ok_or(Error::NotFound)?;
    let centre = organisation::find(&mut db).await?.says;
    drop(db);
    show(&visit, StatusCode::OK, &CorrectionPage::new(&visit, act, centre))
}

async fn export(visit: Visit<Registers>, Query(asked): Query<Asked>) -> Result {
    let format = Format::parse(&asked.format).ok_or(Error::NotFound)?;
    let acts = store::all_acts(&mut *visit.read().await?).await?;
    download(&acts_table(&visit, acts), format, "corrections")
}
