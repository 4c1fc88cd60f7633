//! Pieces of a donation become items: one serial number after another, then labels, place and data for all at once.

mod after;
mod correcting;
mod form;
mod intake;
mod readying;
mod routes;
mod rules;
mod store;
mod together;
mod view;
mod words;

/// The pages on which pieces are registered.
pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes().merge(correcting::routes()).merge(together::routes()).merge(readying::routes())
}
