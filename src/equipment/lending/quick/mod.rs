//! Lending something for use in the house today: one short page.

mod routes;
mod view;

pub(super) use routes::routes;
