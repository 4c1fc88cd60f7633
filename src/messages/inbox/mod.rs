//! The inbox: everything that one person has been told, and what of it they have read.

mod routes;
mod store;
mod view;

pub(crate) use routes::routes;
