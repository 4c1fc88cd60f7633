//! The journal of certificates: every number that was given, also those that count no longer.

mod routes;
mod store;
mod table;
mod view;

pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes()
}
