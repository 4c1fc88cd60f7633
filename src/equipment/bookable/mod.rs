//! Pieces of equipment that can be booked at the centre, too: an instrument, a laptop.

mod form;
mod routes;
mod store;
mod view;

pub(super) use routes::routes;
pub(super) use store::needed_from;
