//! How people know and reach the centre, as an administrator tells it.

mod form;
mod routes;
mod view;

pub(super) use routes::routes;
