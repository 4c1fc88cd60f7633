//! A member reminds the coordinators of a request that waits: at most once a working day.

mod reminder;
mod routes;
mod rules;
mod store;

pub(super) use reminder::{Reminder, reminder};
pub(super) use routes::routes;
pub(super) use store::of_these;
