//! Bookings.
pub mod jobs;
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    axum::Router::new()
}
