//! Several pieces come back at once: those of one person, or of one going-out.

mod form;
mod routes;
mod view;

pub(super) use routes::routes;
