//! Making a booking: how long, which day, what time, who comes, check, send.
//!
//! The first three answers travel in the address, so that every step can be gone back to, linked and opened again.
//! Who comes and what for never does: it waits in a draft under the form's one-time key.

mod at_once;
mod book;
pub(super) mod details;
pub(super) mod form;
mod moving;
mod request;
mod routes;
mod rules;
mod sources;
mod store;
mod view;

pub(super) use book::{ask_support, card};
pub(super) use request::Journey;
pub(super) use routes::{routes, take_up};
pub(super) use rules::field_of;
pub(super) use sources::drafted;
pub(super) use store::{delete as delete_draft, delete_old as delete_old_drafts};
pub(super) use view::address_of_details;
