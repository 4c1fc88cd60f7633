//! Everything that is kept of a person, to take along: for machines, and to be read.

mod form;
mod routes;
mod store;
mod view;
mod words;

pub(crate) use routes::routes;
