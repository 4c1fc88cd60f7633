//! Those who wait for a welcome, and what becomes of them.

mod routes;
mod view;

pub(super) use routes::routes;
