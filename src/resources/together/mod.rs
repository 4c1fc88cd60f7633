//! What is booked together: other resources that nobody else has meanwhile, and what may be taken along.

mod form;
mod routes;
mod rules;
mod store;
mod view;

pub(super) use routes::routes;
