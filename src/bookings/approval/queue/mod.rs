//! The queue: what waits for a coordinator, sifted as they like.

mod card;
mod form;
mod read;
mod routes;
mod sieve;
mod store;
mod view;

pub(in crate::bookings) use form::{Filter, Pressed};
pub(super) use read::MOST;
pub(super) use routes::{routes, show_queue};
pub(super) use view::Said;
