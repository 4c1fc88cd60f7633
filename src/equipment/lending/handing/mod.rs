//! Handing over: to whom, on what terms and until when; then what the receiver is told, and how they say that they know it.

mod form;
mod give;
mod routes;
mod store;
mod view;

pub(super) use form::{Ack, Trouble, Typed};
pub(super) use give::{Refused, give};
pub(super) use routes::routes;
pub(super) use store::helpers;
pub(super) use view::sentence;
