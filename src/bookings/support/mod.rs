//! Answering a request for support, and withdrawing one.

mod board;
mod form;
mod lines;
mod routes;
mod view;

pub(super) use board::delete_old_calls;

/// The pages.
pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes().merge(board::routes())
}
