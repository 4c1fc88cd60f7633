//! The first page of each role.
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    axum::Router::new()
}
