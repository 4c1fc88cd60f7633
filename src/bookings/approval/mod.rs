//! What coordinators decide: the queue, approving, declining, today and tomorrow.

mod form;
mod routes;
mod view;

pub(super) use form::Refusal;
pub(super) use routes::routes;
pub(super) use view::RefusalPage;
pub(crate) use view::{Agenda, agenda};
