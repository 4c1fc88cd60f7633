//! What comes back, what does not, and what stays with whoever had it.

mod form;
mod gift;
mod routes;
mod several;
mod store;
mod view;

/// Taking back, and giving for good what was lent.
pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes().merge(gift::routes()).merge(several::routes())
}
