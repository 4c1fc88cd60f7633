//! Several requests decided in one step; each is judged, decided and told on its own.

mod form;
mod routes;
mod view;

pub(super) use routes::routes;
