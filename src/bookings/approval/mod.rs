//! What coordinators decide: the queue, approving, declining, today and tomorrow.

mod agenda;
mod form;
mod queue;
mod routes;
mod view;

pub(crate) use agenda::{Agenda, agenda};
pub(super) use form::Refusal;
pub(super) use queue::{Filter, Pressed};
pub(super) use view::RefusalPage;

/// The pages of what is decided.
pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes().merge(queue::routes())
}
