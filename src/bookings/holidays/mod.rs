//! Closing the centre on the holidays of the coming year in one step, seeing first whose bookings that hits.

mod form;
mod routes;
mod view;

pub(super) use routes::routes;
