//! Which pieces are to go out: put together by their tags, one after the other.

mod routes;
mod view;

pub(super) use routes::{list, routes};
