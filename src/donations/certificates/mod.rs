//! What the donor gets on paper: the numbered certificate, which never changes, and the letter of thanks.

mod content;
mod routes;
mod store;
mod view;

pub(super) use routes::{centre, routes};
pub(super) use store::{Certificate, of_donation};
