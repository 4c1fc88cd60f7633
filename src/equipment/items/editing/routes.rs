//! The form by which an item is registered, and the same by which it is corrected.

use axum::Router;
use axum::routing::get;

use super::{change, registering};
use crate::web::App;

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new()
        .route("/equipment/new", get(registering::ask).post(registering::register))
        .route("/equipment/{tag}/data", get(change::ask).post(change::save))
}
