//! Moving an item to another state by hand, and the statement of two people that nobody's data are on it.

mod form;
mod routes;
mod view;
mod wipe;

pub(super) use routes::meanwhile;
pub(in crate::equipment) use routes::routes;
