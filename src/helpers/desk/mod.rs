//! At the desk: helpers on a paper consent, and legal representatives.

mod routes;
mod view;

pub(super) use routes::routes;
