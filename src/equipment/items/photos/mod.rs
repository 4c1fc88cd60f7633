//! Photographs of an item: brought with a description, kept without metadata, taken away again.

mod routes;
mod store;
mod view;

pub(in crate::equipment) use routes::routes;
pub(super) use store::{Photo, of_item};
pub(super) use view::Figure;
