//! Coming in and going out.

pub(super) mod crowd;
pub(super) mod form;
pub(super) mod patience;
pub(super) mod routes;
pub(super) mod throttle;
pub(super) mod view;

pub(super) use routes::{arrive, give_back_typed};
