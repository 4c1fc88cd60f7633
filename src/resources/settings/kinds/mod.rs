//! How much one member may book of all that is of one kind together.

mod routes;
mod view;

pub(super) use routes::routes;
