//! Choosing what the spreadsheet is to hold, and the spreadsheet.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::sheet::sheet;
use super::store::{self, Sieve};
use super::view::ExportPage;
use crate::equipment::categories::{self, Category};
use crate::equipment::places::{self, Place};
use crate::equipment::rules::State;
use crate::spreadsheet::Format;
use crate::web::{App, EquipmentKeeper, Error, Query, Result, Visit, download, show};

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new().route("/equipment/export", get(export))
}

/// The same names as the register's own sieve has. Nothing chosen: everything.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    pub(super) format: String,
    pub(super) state: String,
    pub(super) category: String,
    pub(super) place: String,
}

impl Asked {
    /// What an address asks for; a sieve that does not exist would otherwise let everything through.
    fn sieve(&self, categories: &[Category], places: &[Place]) -> Result<Sieve> {
        let category = categories.iter().find(|category| category.code == self.category);
        let place = places.iter().find(|place| place.id.to_string() == self.place);
        Ok(Sieve {
            state: chosen(&self.state, State::parse(&self.state))?,
            category: chosen(&self.category, category.map(|category| category.id))?,
            place: chosen(&self.place, place.map(|place| place.id))?,
        })
    }
}

fn chosen<T>(asked: &str, found: Option<T>) -> Result<Option<T>> {
    if asked.is_empty() { Ok(None) } else { found.map(Some).ok_or(Error::NotFound) }
}

async fn export(visit: Visit<EquipmentKeeper>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let (categories, places) = (categories::in_use(&mut db).await?, places::in_use(&mut db).await?);
    let sieve = asked.sieve(&categories, &places)?;
    let Some(format) = Format::parse(&asked.format) else {
        return show(&visit, StatusCode::OK, &ExportPage::new(&visit, &asked, (categories, places)));
    };
    let pieces = store::pieces(&mut db, sieve).await?;
    let day = |at| visit.app.clock.civil(at).date();
    download(&sheet((visit.words(), visit.language), pieces, day), format, "equipment")
}
