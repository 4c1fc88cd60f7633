//! The page of what may be borrowed.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::store;
use super::view::CataloguePage;
use crate::equipment::asking;
use crate::web::{Acting, App, Collects, Public, Query, Result, Visit, lets_in, show};

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new().route("/borrow", get(list))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    category: String,
}

async fn list(visit: Visit<Public>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let models = store::models(&mut db, visit.now.civil).await?;
    let own = match visit.person.as_ref().and_then(lets_in::<Acting<Collects>>) {
        Some(actor) => asking::store::open_models(&mut db, actor.subject()).await?,
        None => Vec::new(),
    };
    show(&visit, StatusCode::OK, &CataloguePage::new(&visit, (&models, &own), &asked.category))
}
