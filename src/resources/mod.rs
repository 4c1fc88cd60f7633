//! What can be booked, what is true of it, and when it is free.

pub mod availability;
pub mod rules;
pub mod store;

pub(crate) fn routes() -> axum::Router<crate::web::App> {
    axum::Router::new()
}
