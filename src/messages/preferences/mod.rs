//! How a person wants to hear from us, as they choose it themselves.

mod form;
mod routes;
mod store;
mod view;

pub(crate) use routes::routes;
