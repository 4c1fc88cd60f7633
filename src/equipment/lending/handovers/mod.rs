//! One going-out as staff see it: what is out, how it was acknowledged, and the paper for whoever wants one.

mod form;
mod routes;
mod store;
mod view;

pub(super) use routes::routes;
pub(super) use store::{Handover, Mark, acknowledge, find};
