//! Moving a booking to another time: at once, or when a coordinator agrees. Until then it stands where it stood.

mod closed;
mod routes;
pub(super) mod rules;
pub(super) mod store;
pub(super) mod tell;
mod view;

pub(super) use closed::is_closed;
pub(super) use routes::routes;
pub(super) use view::{Wish, lines};
