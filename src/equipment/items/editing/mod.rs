//! What is written down of an item: registered by hand when it was bought or built here, and corrected later.

mod change;
mod form;
mod registering;
mod routes;
mod store;
mod view;

pub(in crate::equipment) use routes::routes;
