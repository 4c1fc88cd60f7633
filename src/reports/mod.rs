//! What came, went out and was worth in a period: tables, and a drawing of them.

mod chart;
mod form;
mod routes;
pub mod rules;
mod store;
mod table;
mod view;

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    routes::routes()
}
