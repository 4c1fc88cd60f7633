//! What was decided: by whom, when and with which reason.

mod routes;
mod store;
mod view;

pub(super) use routes::routes;
