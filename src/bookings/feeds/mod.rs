//! Bookings for calendar programs: private addresses to read again and again, and one booking to keep.

mod routes;
pub(super) mod rules;
mod store;
mod view;

pub(super) use routes::routes;
