//! What can be booked, kept by administrators: added, described, opened, put into use and out of it.

mod form;
mod hours;
mod inputs;
mod routes;
mod rules;
mod store;
mod view;
mod words;

pub(super) use routes::routes;
