//! In what a member may go further than others: given and ended by coordinators, read by the member.

mod form;
mod give;
mod own;
mod routes;
mod rules;
mod view;
mod words;

/// The pages of coordinators, and the member's own.
pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes().merge(own::routes())
}
