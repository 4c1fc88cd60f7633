//! The administrators' page: what the portal does by itself, and how it went.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use super::store;
use super::view::AdminPage;
use crate::web::{Administrator, App, Result, Visit, show};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/admin", get(overview))
}

async fn overview(visit: Visit<Administrator>) -> Result {
    let runs = store::all(&mut *visit.read().await?).await?;
    let missed = visit.app.health.missed(visit.now.seconds());
    show(&visit, StatusCode::OK, &AdminPage::new(&visit, &runs, &missed))
}
