//! The first page of each role, and the pages about the portal itself.

mod acting;
mod centre;
mod routes;
mod signed_in;
mod view;

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    routes::routes().merge(centre::routes())
}
