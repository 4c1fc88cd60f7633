//! Booking at the desk: for a member, for a guest, for an organisation; now, later, or from paper after an outage.

mod book;
mod form;
mod routes;
mod rules;
mod together;
mod view;

pub(super) use routes::routes;
