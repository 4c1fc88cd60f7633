//! Finding a free time: when somebody wants to come, across all that can be booked.

mod form;
mod routes;
mod rules;
mod store;
mod view;

pub(super) use routes::routes;
pub(super) use store::stays;
