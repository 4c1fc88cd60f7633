//! What a donation consists of, changed until a certificate speaks of it.

mod routes;
mod view;

pub(super) use routes::routes;
