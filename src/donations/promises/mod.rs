//! What was promised comes, whole or in part, or comes to nothing.

mod form;
mod routes;
mod view;

pub(super) use routes::routes;
