//! Something is wrong: a barrier, a complaint, a refusal to be looked at again. Anybody writes, administrators read.

mod form;
mod reports;
mod routes;
pub mod rules;
pub mod store;
mod view;
mod words;

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    routes::routes().merge(reports::routes())
}
