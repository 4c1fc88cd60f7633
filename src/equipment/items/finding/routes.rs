//! The list of items.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use super::form::Search;
use super::listed::listed;
use super::rules::tags;
use super::store;
use super::view::{Choices, ListPage};
use crate::civil;
use crate::equipment::items::with_tags;
use crate::equipment::{categories, places, series};
use crate::web::{App, EquipmentKeeper, Query, Result, Visit, show};

/// On one page.
const A_PAGE: usize = 50;

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new().route("/equipment", get(list))
}

async fn list(visit: Visit<EquipmentKeeper>, Query(typed): Query<Search>) -> Result {
    let number = typed.page.parse::<usize>().unwrap_or(1).clamp(1, 10_000);
    let mut db = visit.read().await?;
    let categories = categories::all(&mut db).await?;
    let places = places::in_use(&mut db).await?;
    let prefix = series::prefix(&mut db).await?;
    let first = with_tags(&mut db, &tags(&typed.q, &prefix)).await?;
    let asked = typed.asked(&categories, first, civil::text(visit.now.civil));
    let found = store::search(&mut db, &asked, (A_PAGE, (number - 1) * A_PAGE)).await?;
    let items = listed(&mut db, &found.items).await?;
    let choices = Choices { categories: &categories, places: &places };
    show(&visit, StatusCode::OK, &ListPage::new(&visit, (typed, number), &choices, (&found, items)))
}
