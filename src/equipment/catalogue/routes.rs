//! The page of what may be borrowed.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::store;
use super::view::CataloguePage;
use crate::web::{App, Public, Query, Result, Visit, show};

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new().route("/borrow", get(list))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    category: String,
}

async fn list(visit: Visit<Public>, Query(asked): Query<Asked>) -> Result {
    let models = store::models(&mut *visit.read().await?, visit.now.civil).await?;
    show(&visit, StatusCode::OK, &CataloguePage::new(&visit, &models, &asked.category))
}
