//! Who decides for a resource: whoever coordinates it, or those whom an administrator chooses.

mod routes;
pub(super) mod store;
mod view;

pub(super) use routes::routes;
