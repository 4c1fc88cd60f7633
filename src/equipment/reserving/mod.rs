//! The queue of what members ask to borrow, and what is kept ready for them.

mod decide;
mod form;
mod jobs;
mod one;
mod routes;
mod store;
mod tell;
mod view;

pub(crate) use jobs::lapse;
pub(super) use routes::routes;
pub(super) use store::{Kept, kept_for};
pub(super) use view::{Card, collecting_today};
