//! Choosing what the spreadsheet is to hold, and the spreadsheet.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::sheet::sheet;
use super::store;
use super::view::ExportPage;
use crate::equipment::items::finding::{Search, found};
use crate::equipment::{categories, places};
use crate::spreadsheet::Format;
use crate::web::{App, EquipmentKeeper, Error, Query, Result, Visit, download, show};

/// More than the register of any centre will ever have.
const ALL: usize = 1_000_000;

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new().route("/equipment/export", get(export))
}

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
struct Asked {
    format: String,
}

/// The same sieve as the register's own list has. Nothing chosen: everything. A sieve that does not exist would let
/// everything through.
async fn export(
    visit: Visit<EquipmentKeeper>,
    Query(asked): Query<Asked>,
    Query(search): Query<Search>,
) -> Result {
    let mut db = visit.read().await?;
    let (categories, places) = (categories::all(&mut db).await?, places::in_use(&mut db).await?);
    if !search.is_understood(&categories, &places) {
        return Err(Error::NotFound);
    }
    let Some(format) = Format::parse(&asked.format) else {
        return show(&visit, StatusCode::OK, &ExportPage::new(&visit, search, (categories, places)));
    };
    let found = found(&mut db, &search, visit.now, (ALL, 0)).await?;
    let pieces = store::pieces(&mut db, &found.items).await?;
    let day = |at| visit.app.clock.civil(at).date();
    download(&sheet((visit.words(), visit.language), pieces, day), format, "equipment")
}
