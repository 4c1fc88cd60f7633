//! A question to the member about a request that waits, and the answer. The decide-by time stays where it is.

mod form;
mod routes;
mod store;
mod view;

pub(super) use routes::routes;
pub(super) use store::{Question, of_booking, of_these};
pub(super) use view::{Line, Questions, lines};
