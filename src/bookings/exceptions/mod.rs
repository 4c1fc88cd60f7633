//! What holds for one resource on certain days: out of order, closed, open at other hours; those whom it hits are told.

mod form;
mod routes;
mod rules;
mod store;
mod view;

pub(super) use routes::routes;
pub(super) use view::Booked;
