//! What members ask to borrow: a model, from one day to another.

mod form;
mod routes;
pub(super) mod rules;
pub(super) mod store;
mod view;
pub(super) mod words;

pub(super) use routes::routes;
pub(crate) use store::withdraw_all;
