//! Bookings.
pub mod jobs;
pub mod rules;
pub mod store;
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    axum::Router::new()
}
