//! Answering a request for support, and withdrawing one.

mod form;
mod routes;
mod view;

pub(super) use routes::routes;
