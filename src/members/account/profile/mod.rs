//! What a person tells of themselves, and how they change it.

mod form;
mod routes;
mod rules;
mod store;
mod view;

pub(super) use routes::routes;
