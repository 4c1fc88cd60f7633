//! A person's own bookings: the list, one of them, and giving one up.

mod looks;
mod one;
mod routes;
mod view;

pub(super) use one::{Said, show_one};
pub(super) use routes::routes;
pub(crate) use view::Entry;
