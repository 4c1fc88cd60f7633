//! The centre as it stands on papers.

mod form;
mod routes;
mod store;
mod view;

pub(super) use store::{Organisation, find};

pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes()
}
