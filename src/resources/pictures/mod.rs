//! Pictures of a resource: brought by administrators, described in three languages, shown once they are.

mod form;
mod routes;
mod rules;
pub mod store;
mod view;

pub(super) use routes::routes;
pub(crate) use view::Figure;
