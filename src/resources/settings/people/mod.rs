//! Who may book a resource: every member, or those whom an administrator chooses.

mod routes;
mod store;
mod view;

pub(super) use routes::routes;
