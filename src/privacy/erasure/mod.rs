//! Being forgotten: asked for by the person, or done by an administrator for whoever cannot do it alone.

mod erase;
mod form;
mod routes;
mod store;
mod view;

pub(super) use erase::{Erased, erase};
pub(crate) use routes::routes;
