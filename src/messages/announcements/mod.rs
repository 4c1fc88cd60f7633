//! What coordinators tell everybody: on the first page until a day, and to whom it concerns.

mod form;
mod routes;
pub mod rules;
mod send;
mod shown;
pub mod store;
mod view;
mod words;

pub(crate) use routes::routes;
pub(crate) use send::{announce_closing, withdraw_closing};
pub(crate) use shown::{Shown, shown};
