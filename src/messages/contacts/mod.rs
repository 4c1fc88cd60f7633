//! The contact list: whom coordinators tell by hand, with the words to say, and how it went.

mod form;
mod routes;
mod rules;
mod store;
mod view;

pub(crate) use routes::routes;
pub(crate) use store::{count as waiting, tidy};
