//! The first page of each role, and the pages about the portal itself.

mod acting;
mod routes;
mod signed_in;
mod view;

pub(crate) use routes::routes;
