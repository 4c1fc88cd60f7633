//! One item: what it is, where it is and with whom, and the story of how it came there.

mod detail;
pub(super) mod events;
mod routes;
pub(super) mod store;
pub(super) mod story;
mod view;

pub(super) use detail::field_name;
pub(super) use routes::find;
pub(in crate::equipment) use routes::routes;
