//! Who gives support, kept by coordinators; and how early each kind must be asked for, kept by administrators.

mod form;
mod leads;
mod leads_view;
mod routes;
mod view;

/// The pages.
pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes().merge(leads::routes())
}
