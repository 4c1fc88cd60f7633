//! What administrators set for equipment: how tags begin, places, categories.

mod category;
mod form;
mod place;
mod routes;
mod store;
mod view;

pub(super) use routes::routes;
