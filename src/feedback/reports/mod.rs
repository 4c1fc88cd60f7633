//! What people wrote, as administrators read and answer it.

mod routes;
mod view;

pub(super) use routes::routes;
