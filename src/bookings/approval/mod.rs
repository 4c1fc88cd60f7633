//! What coordinators decide: the queue, approving, declining, today and tomorrow.

mod agenda;
mod deciding;
mod form;
mod hurdle_page;
mod past;
mod queue;
mod routes;
mod rules;
mod several;
mod view;
mod words;

pub(crate) use agenda::{Agenda, agenda};
pub(super) use deciding::{hurdle, may_approve};
pub(super) use form::Refusal;
pub(super) use hurdle_page::HurdlePage;
pub(super) use queue::{Filter, Pressed};
pub(super) use view::RefusalPage;

/// The pages of what is decided.
pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes().merge(queue::routes()).merge(several::routes()).merge(past::routes())
}
