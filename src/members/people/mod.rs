//! The register of people: found, looked at, given roles and a state by administrators.

mod filing;
mod form;
mod giving;
mod routes;
pub(super) mod rules;
mod store;
mod view;
mod whom;

pub use filing::{file, file_stale};
pub(super) use routes::routes;
pub(super) use rules::Membership;
pub(crate) use store::name_of;
pub(super) use store::{end_sessions, set_state, take_back_code};
pub(crate) use view::membership_word;
pub(crate) use whom::{Whom, one, whom};
