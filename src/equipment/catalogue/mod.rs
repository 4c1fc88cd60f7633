//! What may be borrowed, model by model: for everybody, without names and without tags.

mod routes;
mod rules;
pub(super) mod store;
mod view;
pub(super) mod words;

pub(super) use routes::routes;
