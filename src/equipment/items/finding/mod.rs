//! Finding items: by one field for everything that stands on them or is known of them, and by what narrows down.

mod form;
mod listed;
mod narrowing;
mod routes;
pub mod rules;
pub mod store;
mod view;

pub(in crate::equipment) use form::Search;
pub(in crate::equipment) use routes::{found, routes};
