//! The second step of signing in: a code from an app, for whoever wants it and for whoever has a role.

mod codes;
mod enrolment;
mod form;
mod passing;
mod reset;
pub mod rules;
pub(super) mod store;
mod view;

pub(super) use passing::ask_after as ask;
pub(crate) use passing::{address, is_halfway};
pub use reset::reset;

/// The pages of this noun.
pub(super) fn routes() -> axum::Router<crate::web::App> {
    enrolment::routes().merge(passing::routes()).merge(reset::routes())
}
